import type { Lang } from '../model/index.js'

/** Rules that have this tag are told on the page on layout, but for those of a document type, which have one of theirs. */
export const LAYOUT_TAG = 'the-thuc'

/** The fixed words of the page on layout, in one language. */
export interface LayoutWords {
  title: string
  intro: string[]
  /** What rules are grouped by: the first of their tags that is not the one of all. In the order of the page. */
  areas: Record<string, string>
  columns: [rule: string, title: string, severity: string]
  clause(instrument: string): string
  moreColumns: [others: string, sure: string, examples: string, pairs: string]
  under(edition: string, severity: string): string
  examples(good: number, bad: number): string
  unnamed: string
  total(rules: number, good: number, bad: number, pairs: number): string
  values: string
  valuesIntro: string
  value: string
  inForce: string
}

const VI: LayoutWords = {
  title: 'Thể thức: quy tắc, căn cứ, ví dụ',
  intro: [
    'Quy tắc thể thức được chọn theo ngày của chính văn bản. Mỗi dòng dưới đây là một quy tắc, với điểm, khoản của từng hướng dẫn; nguồn kém chắc chắn hơn thì ghi trong ngoặc. Điều gì chỉ biết qua nguồn dẫn lại thì cao nhất là cảnh báo.',
    'Cột “Ví dụ” là số ví dụ đạt và không đạt viết trong quy tắc. Cột “Cặp .docx” là số cặp văn bản Word chỉ khác nhau một điểm: chỉ quy tắc đó phân biệt được hai văn bản của cặp, không quy tắc nào khác báo gì.',
  ],
  areas: {
    'dau-van-ban': 'Đầu văn bản',
    'cuoi-van-ban': 'Cuối văn bản',
    'noi-dung': 'Nội dung: căn cứ, viện dẫn, đề mục, phụ lục',
    'trinh-bay': 'Trang giấy, phông chữ, cỡ chữ, đoạn văn',
    'chu-viet': 'Chữ viết',
    'chua-dien': 'Chỗ chưa điền',
  },
  columns: ['Quy tắc', 'Nội dung', 'Mức'],
  clause: (instrument) => `Theo ${instrument}`,
  moreColumns: ['Văn kiện khác', 'Mức độ chắc chắn', 'Ví dụ', 'Cặp .docx'],
  under: (edition, severity) => `theo ${edition}: ${severity}`,
  examples: (good, bad) => `${good} đạt, ${bad} không đạt`,
  unnamed: 'có, không nêu điểm',
  total: (rules, good, bad, pairs) =>
    `Cộng: ${rules} quy tắc, ${good} ví dụ đạt, ${bad} ví dụ không đạt, ${pairs} cặp văn bản Word.`,
  values: 'Giá trị theo từng hướng dẫn',
  valuesIntro:
    'Lệnh `dang-lint new` viết văn bản mới theo các giá trị này. Hướng dẫn nào không nêu thì lấy của hướng dẫn mà nó theo; giá trị in đậm là khác với hướng dẫn mới nhất. Khi kiểm tra, quy tắc chấp nhận cả khoảng mà hướng dẫn cho phép: xem trang của từng quy tắc.',
  value: 'Giá trị',
  inForce: 'Hiệu lực',
}

const EN: LayoutWords = {
  title: 'Layout: rules, grounds, examples',
  intro: [
    'Rules on layout are chosen by the document’s own date. Each row is a rule, with its clause in each guideline; where a clause is less sure than the rule’s surest, brackets say so. What is only reported second-hand is a warning at most.',
    'The column “Examples” counts those in the rule that pass and fail. The column “.docx pairs” counts pairs of Word documents that differ in one point: that rule alone tells the two apart, and no other rule finds anything.',
  ],
  areas: {
    'dau-van-ban': 'Letterhead',
    'cuoi-van-ban': 'Closing',
    'noi-dung': 'Contents: grounds, citations, headings, appendices',
    'trinh-bay': 'Page, typeface, sizes, paragraphs',
    'chu-viet': 'Spelling and spacing',
    'chua-dien': 'What is not filled in',
  },
  columns: ['Rule', 'Asks for', 'Severity'],
  clause: (instrument) => `In ${instrument}`,
  moreColumns: ['Other instruments', 'How sure', 'Examples', '.docx pairs'],
  under: (edition, severity) => `under ${edition}: ${severity}`,
  examples: (good, bad) => `${good} pass, ${bad} fail`,
  unnamed: 'yes, no clause named',
  total: (rules, good, bad, pairs) =>
    `${rules} ${rules === 1 ? 'rule' : 'rules'}, ${good} passing and ${bad} failing examples, ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of Word documents in all.`,
  values: 'Values of each guideline',
  valuesIntro:
    '`dang-lint new` writes documents by these values. What a guideline does not state is that of the one it follows; bold values differ from the newest guideline. Rules accept the whole range that a guideline allows: see their pages.',
  value: 'Value',
  inForce: 'In force',
}

export const LAYOUT_WORDS: Record<Lang, LayoutWords> = { vi: VI, en: EN }
