import type { Document, DocumentFacts, Lang, System, TypeReason } from '../model/index.js'
import type { Reason } from '../outline/index.js'
import { printDate } from '../text/index.js'

/** The fixed words of `dang-lint tree`, in one language. */
export interface TreeWords {
  /** What is known of a document, in the order of printing. */
  labels: [keyof DocumentFacts, string][]
  systems: Record<System, string>
  /** Markdown counts lines, Word paragraphs. */
  units: Record<Document['format'], string>
  noHeadings: string
  /** What stands before the reasons, and each of them. */
  because: string
  reasons: Record<Reason, string>
  /** What other types it may be of. */
  otherwise: string
  typeReasons: Record<TypeReason, string>
  /** A day, ISO 8601, as people write it. */
  date(iso: string): string
}

const VI: TreeWords = {
  labels: [
    ['system', 'Hệ thống'],
    ['type', 'Loại văn bản'],
    ['tier', 'Cấp'],
    ['edition', 'Quy định thể thức'],
    ['superior', 'Cơ quan cấp trên'],
    ['issuer', 'Cơ quan ban hành'],
    ['number', 'Số, ký hiệu'],
    ['place', 'Địa danh'],
    ['date', 'Ngày'],
    ['typeName', 'Tên loại'],
    ['abstract', 'Trích yếu'],
    ['addressee', 'Kính gửi'],
    ['year', 'Năm'],
    ['signature', 'Người ký'],
    ['recipients', 'Nơi nhận'],
  ],
  systems: { party: 'Đảng', state: 'Nhà nước', union: 'Đoàn thể', other: 'Khác' },
  units: { docx: 'đoạn', markdown: 'dòng' },
  noHeadings: 'Không có đề mục nào.',
  because: 'vì',
  reasons: {
    appendix: 'phụ lục',
    name: 'tên gọi có nội dung riêng bên dưới',
    'short-line': 'dòng ngắn đứng giữa các đoạn dài',
    'table-row': 'dòng của bảng chương trình',
    'outline-level': 'kiểu tiêu đề của Word hoặc dấu #',
    division: 'phần, chương, mục, điều',
    roman: 'số La Mã',
    'capital-letter': 'chữ cái hoa',
    decimal: 'số nhiều cấp',
    bold: 'in đậm',
    upper: 'viết hoa',
    italic: 'in nghiêng',
    centered: 'căn giữa',
    underlined: 'gạch chân',
    large: 'cỡ chữ lớn hơn',
    'run-in': 'đề mục mở đầu đoạn',
    short: 'ngắn',
    'open-ended': 'không có dấu kết câu',
    content: 'có nội dung bên dưới',
    sequence: 'số nối tiếp nhau',
    'text-below-each': 'mục nào trong dãy cũng có nội dung',
    'text-below-many': 'nhiều mục trong dãy có nội dung',
    'opens-series': 'mở đầu một dãy mục nhỏ hơn',
  },
  otherwise: 'hoặc',
  typeReasons: {
    given: 'đã được cho biết khi gọi lệnh',
    'type-name': 'dòng tên loại',
    number: 'ký hiệu trong số văn bản',
    abstract: 'trích yếu',
    'subject-line': 'dòng V/v dưới số văn bản',
    addressee: 'nơi gửi đến',
    headings: 'các đề mục',
    issuer: 'cơ quan ban hành',
    'file-name': 'tên tệp',
    'other-number': 'nhưng ký hiệu là của loại khác',
    'other-title': 'nhưng đầu trang ghi tiêu đề của hệ thống khác',
  },
  date: (iso) => printDate(iso, 'vi'),
}

const EN: TreeWords = {
  labels: [
    ['system', 'System'],
    ['type', 'Type'],
    ['tier', 'Tier'],
    ['edition', 'Edition'],
    ['superior', 'Superior'],
    ['issuer', 'Issuer'],
    ['number', 'Number'],
    ['place', 'Place'],
    ['date', 'Date'],
    ['typeName', 'Type name'],
    ['abstract', 'Abstract'],
    ['addressee', 'Addressee'],
    ['year', 'Year'],
    ['signature', 'Signature'],
    ['recipients', 'Recipients'],
  ],
  systems: { party: 'Party', state: 'State', union: 'Mass organisation', other: 'Other' },
  units: { docx: 'paragraph', markdown: 'line' },
  noHeadings: 'No headings.',
  because: 'because',
  reasons: {
    appendix: 'annex',
    name: 'a name with text of its own below',
    'short-line': 'a short line between long ones',
    'table-row': 'row of an agenda',
    'outline-level': 'heading style or #',
    division: 'part, chapter, section, article',
    roman: 'Roman numeral',
    'capital-letter': 'capital letter',
    decimal: 'decimal number',
    bold: 'bold',
    upper: 'capitals',
    italic: 'italic',
    centered: 'centred',
    underlined: 'underlined',
    large: 'bigger letters',
    'run-in': 'opens its paragraph',
    short: 'short',
    'open-ended': 'no closing mark',
    content: 'text below',
    sequence: 'numbers that count on',
    'text-below-each': 'text below each of the series',
    'text-below-many': 'text below many of the series',
    'opens-series': 'opens a smaller series',
  },
  otherwise: 'or',
  typeReasons: {
    given: 'told by the caller',
    'type-name': 'the line of the type name',
    number: 'the symbol in its number',
    abstract: 'the abstract',
    'subject-line': 'the line of the subject below the number',
    addressee: 'the addressee',
    headings: 'the headings',
    issuer: 'who issues it',
    'file-name': 'the name of the file',
    'other-number': 'but the symbol is that of another type',
    'other-title': 'but the title is that of another system',
  },
  date: (iso) => printDate(iso, 'en'),
}

export const TREE_WORDS: Record<Lang, TreeWords> = { vi: VI, en: EN }
