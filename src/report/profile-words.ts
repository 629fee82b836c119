import type { Lang } from '../model/index.js'

/** The fixed words of the page on what each tier owes, in one language. */
export interface ProfileWords {
  title: string
  intro: string[]
  tier(name: string, count: number): string
  columns: [
    paper: string,
    type: string,
    per: string,
    due: string,
    issuer: string,
    signature: string,
    code: string,
    basis: string,
    dueBasis: string,
  ]
  byMember: string
  alternatives(types: string): string
  way: string
  beside(lines: string): string
  noGrounds: string
  extras(types: string): string
  contents: string
  contentIntro: string
  contentColumns: [
    type: string,
    content: string,
    rule: string,
    tier: string,
    severity: string,
    good: string,
    bad: string,
    basis: string,
  ]
  everyTier: string
  noRules: string
  total(types: number, rules: number): string
}

const VI: ProfileWords = {
  title: 'Mỗi cấp phải có những văn bản nào',
  intro: [
    'Danh mục này là dữ liệu, ghi ở khóa `profile` của bộ quy tắc. Chương trình giảm thủ tục hành chính chỉ nêu số loại của từng cấp (10, 7, 7, 5) và tên của vài loại; chưa tìm được toàn văn công văn liệt kê các loại đó. Vì vậy nhiều dòng dưới đây mới là đề xuất: cột căn cứ ghi rõ mức độ chắc chắn của việc phải có văn bản và của hạn.',
    'Đơn vị có danh mục riêng thì thay cả danh sách của một cấp, hoặc sửa, thêm, bỏ từng loại: xem [ngôn ngữ quy tắc](rule-language.md), khóa `profile`.',
  ],
  tier: (name, count) => `${name}: ${count} loại văn bản`,
  columns: [
    'Văn bản',
    'Mã loại',
    'Bao lâu một lần',
    'Hạn',
    'Ai ban hành',
    'Ký',
    'Ký hiệu',
    'Căn cứ phải có',
    'Căn cứ của hạn',
  ],
  byMember: 'mỗi đảng viên',
  alternatives: (types) => ` (hoặc ${types})`,
  way: ' hoặc ',
  beside: (lines) => `; cùng ký: ${lines}`,
  noGrounds: 'không nêu căn cứ',
  extras: (types) =>
    `Ngoài ra, cấp này có thể có những loại sau; công cụ nhận ra nhưng không tính là phải có: ${types}.`,
  contents: 'Nội dung phải có của từng loại',
  contentIntro:
    'Mỗi dòng là một quy tắc của loại văn bản đó, với số ví dụ đạt và không đạt mà quy tắc được thử trên đó.',
  contentColumns: [
    'Loại văn bản',
    'Nội dung',
    'Quy tắc',
    'Cấp',
    'Mức',
    'Ví dụ đạt',
    'Ví dụ không đạt',
    'Mức độ chắc chắn',
  ],
  everyTier: 'mọi cấp',
  noRules: 'chưa có quy tắc riêng',
  total: (types, rules) => `Cộng: ${types} loại văn bản, ${rules} quy tắc.`,
}

const EN: ProfileWords = {
  title: 'What each tier owes',
  intro: [
    'This list is data, under the key `profile` of the ruleset. The programme to reduce paperwork is known to give only the number of types of each tier (10, 7, 7, 5) and to name a few; the letter that lists them was not found. So much of what follows is a proposal: the grounds say how sure it is that a paper is owed, and how sure its day.',
    'An office with a list of its own replaces that of a tier, or changes, adds and takes out single types: see [the rule language](rule-language.md), key `profile`.',
  ],
  tier: (name, count) => `${name}: ${count} ${count === 1 ? 'type' : 'types'}`,
  columns: ['Paper', 'Type', 'How often', 'Due', 'Issued by', 'Signed', 'Symbol', 'Grounds', 'Grounds of the day'],
  byMember: 'each member',
  alternatives: (types) => ` (or ${types})`,
  way: ' or ',
  beside: (lines) => `; beside it ${lines}`,
  noGrounds: 'names no grounds',
  extras: (types) => `Such a tier may also have these, which are recognised and not counted: ${types}.`,
  contents: 'Required contents of each type',
  contentIntro: 'Each row is a rule of the type, with how many examples that pass and that fail it is tried on.',
  contentColumns: ['Type', 'Content', 'Rule', 'Tier', 'Severity', 'Passing', 'Failing', 'How sure'],
  everyTier: 'every tier',
  noRules: 'no rules of its own yet',
  total: (types, rules) => `${types} types, ${rules} rules in all.`,
}

export const PROFILE_WORDS: Record<Lang, ProfileWords> = { vi: VI, en: EN }
