import type { Confidence, Lang, Severity } from '../model/index.js'
import type { When } from '../ruleset/index.js'

/** The fixed words of the page on a rule, in one language. */
export interface RulePageWords {
  severity(name: string): string
  says: string
  mend: string
  why: string
  basis: string
  noBasis: string
  confidence: Record<Confidence, string>
  assumed: string
  dated(issuer: string | undefined, date: string | null): string
  validity(from: string | null, to: string | null): string
  supersededBy(instrument: string): string
  appliesTo: string
  everything: string
  conditions: Record<keyof When, string>
  or: string
  how: string
  kind(kind: string): string
  options: [option: string, value: string, meaning: string]
  entries(count: number): string
  good: string
  bad: string
  given: string
  givenOfSet: string
  papers: string
  noPapers: string
  fixture(path: string): string
  look: string
  reports: string
  noExamples: string
  change: string
  changeHow: string
  switchOff: string
  switchOn: string
  setBy: string
  stated(ruleset: string): string
  changed(ruleset: string, keys: string): string
  tags: string
  severities: Record<Severity | 'off', string>
}

const VI: RulePageWords = {
  severity: (name) => `Mức: ${name}`,
  says: 'Khi không đạt, công cụ báo',
  mend: 'Cách sửa',
  why: 'Vì sao',
  basis: 'Căn cứ',
  noBasis: 'Quy tắc không nêu căn cứ.',
  confidence: {
    primary: 'đã đọc chính văn kiện',
    secondary: 'theo nguồn khác dẫn lại',
    named: 'được nêu tên trong chương trình',
    assumed: 'mới là đề xuất, chưa tìm được văn bản quy định',
  },
  assumed:
    'Nội dung này mới là đề xuất: chưa tìm được văn bản nào quy định. Vì vậy mặc định quy tắc không bao giờ ở mức lỗi; đơn vị muốn bắt buộc thì tự nâng mức.',
  dated: (issuer, date) => [issuer, date === null ? null : `ngày ${date}`].filter(Boolean).join(', '),
  validity: (from, to) =>
    [
      from === null ? null : `có hiệu lực từ ${from}`,
      to === null ? null : from === null ? `hết hiệu lực sau ${to}` : `đến hết ${to}`,
    ]
      .filter(Boolean)
      .join(' '),
  supersededBy: (instrument) => `được thay bằng ${instrument}`,
  appliesTo: 'Áp dụng cho',
  everything: 'Mọi văn bản.',
  conditions: {
    type: 'Loại văn bản',
    tier: 'Cấp',
    system: 'Hệ thống',
    edition: 'Quy định thể thức',
    format: 'Dạng tệp',
    unit: 'Tên cơ quan ban hành có',
    year: 'Năm',
    draft: 'Bản dự thảo (true: có, false: không)',
    ownForm: 'Có mẫu riêng (true: có, false: không)',
    known: 'Chỉ khi nhận ra được',
  },
  or: ' hoặc ',
  how: 'Kiểm tra thế nào',
  kind: (kind) => `Loại kiểm tra ${kind}`,
  options: ['Tùy chọn', 'Giá trị', 'Ý nghĩa'],
  entries: (count) => `${count} mục`,
  good: 'Ví dụ đạt',
  bad: 'Ví dụ không đạt',
  given: 'Văn bản được coi là',
  givenOfSet: 'Đơn vị được coi là có',
  papers: 'Các văn bản của đơn vị:',
  noPapers: 'Đơn vị chưa có văn bản nào.',
  fixture: (path) => `Tệp mẫu ${path}.`,
  look: 'Văn bản Word có nội dung trên, được trình bày như sau:',
  reports: 'Công cụ báo',
  noExamples: 'Quy tắc chưa có ví dụ.',
  change: 'Tắt hoặc đổi mức',
  changeHow: 'Ghi vào tệp cấu hình `dang-lint.config.yaml` của đơn vị:',
  switchOff: 'tắt; hoặc đổi mức, ví dụ',
  switchOn: 'đang tắt: bật lên',
  setBy: 'Ai đặt ra',
  stated: (ruleset) => `Bộ quy tắc ${ruleset} đặt ra.`,
  changed: (ruleset, keys) => `Bộ quy tắc ${ruleset} sửa lại${keys ? `: ${keys}` : ''}.`,
  tags: 'Từ khóa',
  severities: { error: 'lỗi', warn: 'cảnh báo', info: 'thông tin', hint: 'gợi ý', off: 'tắt' },
}

const EN: RulePageWords = {
  severity: (name) => `Severity: ${name}`,
  says: 'Where it is broken, the message is',
  mend: 'How to mend it',
  why: 'Why',
  basis: 'Grounds',
  noBasis: 'The rule names no grounds.',
  confidence: {
    primary: 'read in the instrument itself',
    secondary: 'told by other sources',
    named: 'named in the programme',
    assumed: 'a proposal: no source was found',
  },
  assumed:
    'This is a proposal: no instrument was found that asks for it. Therefore it is never an error by default; an office that wants it obeyed may raise the severity.',
  dated: (issuer, date) => [issuer, date].filter(Boolean).join(', '),
  validity: (from, to) =>
    [
      from === null ? null : `in force from ${from}`,
      to === null ? null : from === null ? `lapsed after ${to}` : `to ${to}`,
    ]
      .filter(Boolean)
      .join(' '),
  supersededBy: (instrument) => `replaced by ${instrument}`,
  appliesTo: 'Applies to',
  everything: 'Every document.',
  conditions: {
    type: 'Document type',
    tier: 'Tier',
    system: 'System',
    edition: 'Edition of format rules',
    format: 'Format of the file',
    unit: 'Name of the issuer holds',
    year: 'Year',
    draft: 'Draft',
    ownForm: 'With a form of its own',
    known: 'Only where it can be told',
  },
  or: ' or ',
  how: 'How it is checked',
  kind: (kind) => `Kind of check ${kind}`,
  options: ['Option', 'Value', 'Meaning'],
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  good: 'An example that passes',
  bad: 'An example that fails',
  given: 'The document is taken for',
  givenOfSet: 'The unit is taken to have',
  papers: 'The papers of the unit:',
  noPapers: 'The unit has no papers.',
  fixture: (path) => `The file ${path}.`,
  look: 'A Word document with this text, set like this:',
  reports: 'The message',
  noExamples: 'The rule has no examples.',
  change: 'Switch it off or change its severity',
  changeHow: 'In your configuration, `dang-lint.config.yaml`:',
  switchOff: 'off; or another severity, for example',
  switchOn: 'is off: switch it on',
  setBy: 'Who set it',
  stated: (ruleset) => `The ruleset ${ruleset} states it.`,
  changed: (ruleset, keys) => `The ruleset ${ruleset} changes ${keys || 'it'}.`,
  tags: 'Tags',
  severities: { error: 'error', warn: 'warning', info: 'info', hint: 'hint', off: 'off' },
}

export const RULE_PAGE_WORDS: Record<Lang, RulePageWords> = { vi: VI, en: EN }
