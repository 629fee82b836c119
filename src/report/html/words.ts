import type { Aside, Lang, Severity } from '../../model/index.js'

/** The words of the page that the text report does not have, in one language. */
export interface PageWords {
  title: string
  skip: string
  tools: string
  filter: string
  previous: string
  next: string
  /** Beside the box that lets the letters N and P move from finding to finding. */
  letters: string
  /** With the numbers of findings that are shown and that there are: `{shown}`, `{all}`. */
  shown: string
  list: string
  paper: string
  /** Findings that have no place in the paper. */
  overall: string
  /** At the place where something that is missing belongs. */
  gap: string
  finding(number: number, severity: string): string
  severity: Record<Severity, string>
  aside: Record<Aside['kind'], string>
  image: string
  /** The bytes of the document were not given. */
  noPaper: string
  /** The paper could be printed only without its pictures and links. */
  plainPaper: string
  facts: Record<'type' | 'issuer' | 'year', string>
  unknownType: string
  keyboard: string
  private: string
}

const VI: PageWords = {
  title: 'Báo cáo kiểm tra văn bản',
  skip: 'Chuyển đến nội dung chính',
  tools: 'Lọc và di chuyển',
  filter: 'Mức hiển thị',
  previous: 'Vấn đề trước',
  next: 'Vấn đề sau',
  letters: 'Dùng phím N và P',
  shown: 'Đang hiện {shown} trên {all} vấn đề',
  list: 'Danh sách vấn đề',
  paper: 'Văn bản',
  overall: 'Vấn đề chung của cả văn bản',
  gap: 'Cần bổ sung ở đây',
  finding: (number, severity) => `Vấn đề ${number}: ${severity}`,
  severity: { error: 'Lỗi', warn: 'Cảnh báo', info: 'Thông tin', hint: 'Gợi ý' },
  aside: {
    header: 'Đầu trang',
    footer: 'Chân trang',
    footnote: 'Chú thích cuối trang',
    endnote: 'Chú thích cuối văn bản',
  },
  image: 'Hình ảnh',
  noPaper: 'Báo cáo này không kèm nội dung văn bản.',
  plainPaper: 'Văn bản được trình bày ở dạng đơn giản: không có hình ảnh và liên kết.',
  facts: { type: 'Loại văn bản', issuer: 'Nơi ban hành', year: 'Năm' },
  unknownType: 'chưa nhận ra',
  keyboard:
    'Bàn phím: phím Tab đi qua từng mục; phím N sang vấn đề sau, phím P về vấn đề trước; bỏ chọn “Dùng phím N và P” để tắt hai phím này. Khi in, phần lọc và di chuyển không xuất hiện; vấn đề đang ẩn thì không được in.',
  private: 'Báo cáo chứa toàn văn của văn bản; hãy giữ như giữ chính văn bản đó.',
}

const EN: PageWords = {
  title: 'Document check report',
  skip: 'Skip to the main content',
  tools: 'Filter and move',
  filter: 'Show',
  previous: 'Previous finding',
  next: 'Next finding',
  letters: 'Use the keys N and P',
  shown: 'Showing {shown} of {all} findings',
  list: 'List of findings',
  paper: 'Document',
  overall: 'About the document as a whole',
  gap: 'To be added here',
  finding: (number, severity) => `Finding ${number}: ${severity}`,
  severity: { error: 'Error', warn: 'Warning', info: 'Information', hint: 'Hint' },
  aside: { header: 'Header', footer: 'Footer', footnote: 'Footnotes', endnote: 'Endnotes' },
  image: 'Picture',
  noPaper: 'This report comes without the text of the document.',
  plainPaper: 'The document is shown in plain form: without its pictures and links.',
  facts: { type: 'Type', issuer: 'Issued by', year: 'Year' },
  unknownType: 'not recognised',
  keyboard:
    'Keyboard: Tab moves through the page; N goes to the next finding, P to the previous one; clear “Use the keys N and P” to switch both off. The filter is not printed, nor are the findings that it hides.',
  private: 'This report holds the whole text of the document: keep it as you keep the document.',
}

export const PAGE_WORDS: Record<Lang, PageWords> = { vi: VI, en: EN }
