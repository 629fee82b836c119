import type { Confidence, Lang, PartKind, Severity } from '../model/index.js'

/** The fixed words of the text report, in one language. */
export interface Words {
  severity: Record<Severity, string>
  /** A number of findings of one severity: “2 lỗi”. */
  count(severity: Severity, count: number): string
  confidence: Record<Confidence, string>
  place: string
  section(path: string): string
  paragraph(line: number): string
  page(page: number): string
  /** The parts beside the main text. */
  part: Record<PartKind, string>
  line(line: number, column: number): string
  hint: string
  basis: string
  rule: string
  related: string
  year(year: number): string
  /** With the id of a type that there is; null where the ruleset names none. */
  unknownType(example: string | null): string
  clean: string
  /** Nothing was found but what was passed over. */
  cleanBut(suppressed: number): string
  /** No rule is for the document: that nothing was found says nothing of it. */
  noRules: string
  /** Findings there are, but none that is to be printed. */
  nothingShown: string
  unchecked: string
  files(count: number): string
  unreadable(count: number): string
  ignored(count: number): string
  /** Files that no rule is for. */
  unruled(count: number): string
  nothing: string
  /** How many findings were passed over, and why. */
  suppressed(byComment: number, byBaseline: number): string
  /** Why one finding was passed over. */
  passedOver(reason: string | null): string
  passed: string
  failed: string
  incomplete: string
  /** There is no document that is not ignored. */
  none: string
  notBlocking(counts: string): string
  broken(count: number): string
  gate(failOn: string, maxWarnings: number | null): string
}

const VI: Words = {
  severity: { error: 'LỖI', warn: 'CẢNH BÁO', info: 'THÔNG TIN', hint: 'GỢI Ý' },
  count: (severity, count) =>
    `${count} ${{ error: 'lỗi', warn: 'cảnh báo', info: 'thông tin', hint: 'gợi ý' }[severity]}`,
  confidence: {
    primary: 'đã đọc văn bản gốc',
    secondary: 'theo nguồn thứ cấp',
    named: 'nêu trong chương trình',
    assumed: 'đề xuất, chưa có căn cứ văn bản',
  },
  place: 'Vị trí',
  section: (path) => `mục ${path}`,
  paragraph: (line) => `đoạn ${line}`,
  page: (page) => `trang ${page}`,
  part: {
    header: 'đầu trang',
    footer: 'chân trang',
    footnotes: 'chú thích cuối trang',
    endnotes: 'chú thích cuối văn bản',
    other: 'phần ngoài thân văn bản',
  },
  line: (line, column) => `dòng ${line}, cột ${column}`,
  hint: 'Cách sửa',
  basis: 'Căn cứ',
  rule: 'Quy tắc',
  related: 'Xem thêm',
  year: (year) => `năm ${year}`,
  unknownType: (example) =>
    `Chưa nhận ra loại văn bản.${example === null ? '' : ` Nếu biết, hãy chỉ rõ, ví dụ: --type ${example}`}`,
  clean: 'Không có vấn đề nào.',
  cleanBut: (suppressed) => `Không có vấn đề nào ngoài ${suppressed} vấn đề được bỏ qua.`,
  noRules: 'Chưa có quy tắc nào cho loại văn bản này nên nội dung chưa được kiểm tra.',
  nothingShown: 'Không có vấn đề nào thuộc mức được in.',
  unchecked: 'CHƯA KIỂM TRA',
  files: (count) => `${count} tệp`,
  unreadable: (count) => `${count} tệp chưa kiểm tra được`,
  ignored: (count) => `${count} tệp bị bỏ qua`,
  unruled: (count) => `${count} tệp chưa có quy tắc nào để kiểm tra`,
  nothing: 'không có vấn đề nào',
  passedOver: (reason) => (reason === null ? 'Bỏ qua vì đã biết từ trước.' : `Bỏ qua: ${reason}`),
  suppressed: (byComment, byBaseline) =>
    `Đã bỏ qua ${byComment + byBaseline} vấn đề: ${[
      ...(byComment > 0 ? [`${byComment} theo ghi chú trong văn bản`] : []),
      ...(byBaseline > 0 ? [`${byBaseline} đã biết từ trước`] : []),
    ].join(', ')}.`,
  passed: 'Kết quả: ĐẠT',
  failed: 'Kết quả: KHÔNG ĐẠT',
  incomplete: 'Kết quả: CHƯA KIỂM TRA HẾT',
  none: 'Kết quả: KHÔNG KIỂM TRA TỆP NÀO',
  notBlocking: (counts) => `${counts} không chặn`,
  broken: (count) => `${count} quy tắc gặp lỗi khi chạy`,
  gate: (failOn, maxWarnings) =>
    `(chặn từ mức: ${failOn}${maxWarnings === null ? '' : `; tối đa ${maxWarnings} cảnh báo`})`,
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const EN: Words = {
  severity: { error: 'ERROR', warn: 'WARNING', info: 'INFO', hint: 'HINT' },
  count: (severity, count) =>
    severity === 'info' ? `${count} info` : plural(count, severity === 'warn' ? 'warning' : severity),
  confidence: {
    primary: 'read in the instrument itself',
    secondary: 'told by other sources',
    named: 'named in the programme',
    assumed: 'our proposal, no source found',
  },
  place: 'Where',
  section: (path) => `section ${path}`,
  paragraph: (line) => `paragraph ${line}`,
  page: (page) => `page ${page}`,
  part: { header: 'header', footer: 'footer', footnotes: 'footnotes', endnotes: 'endnotes', other: 'outside the body' },
  line: (line, column) => `line ${line}, column ${column}`,
  hint: 'Mend',
  basis: 'Basis',
  rule: 'Rule',
  related: 'See also',
  year: (year) => String(year),
  unknownType: (example) =>
    `The type of the document could not be told.${example === null ? '' : ` If you know it, say so, for example: --type ${example}`}`,
  clean: 'No findings.',
  cleanBut: (suppressed) => `No findings but ${suppressed} passed over.`,
  noRules: 'There is no rule for a document of this type; its content was not checked.',
  nothingShown: 'No findings of a severity that is printed.',
  unchecked: 'NOT CHECKED',
  files: (count) => plural(count, 'file'),
  unreadable: (count) => `${plural(count, 'file')} not checked`,
  ignored: (count) => `${plural(count, 'file')} ignored`,
  unruled: (count) => `${plural(count, 'file')} without rules to check by`,
  nothing: 'no findings',
  passedOver: (reason) => (reason === null ? 'Passed over: known before.' : `Passed over: ${reason}`),
  suppressed: (byComment, byBaseline) =>
    `${plural(byComment + byBaseline, 'finding')} passed over: ${[
      ...(byComment > 0 ? [`${byComment} by comments in the document`] : []),
      ...(byBaseline > 0 ? [`${byBaseline} known before`] : []),
    ].join(', ')}.`,
  passed: 'Result: PASSED',
  failed: 'Result: FAILED',
  incomplete: 'Result: INCOMPLETE',
  none: 'Result: NOTHING CHECKED',
  notBlocking: (counts) => `${counts} not blocking`,
  broken: (count) => `${plural(count, 'rule')} broke while running`,
  gate: (failOn, maxWarnings) =>
    `(fail on: ${failOn}${maxWarnings === null ? '' : `; at most ${plural(maxWarnings, 'warning')}`})`,
}

export const WORDS: Record<Lang, Words> = { vi: VI, en: EN }

/** The name of a gate's threshold. */
export const THRESHOLDS: Record<Lang, Record<Severity | 'never', string>> = {
  vi: { error: 'lỗi', warn: 'cảnh báo', info: 'thông tin', hint: 'gợi ý', never: 'không mức nào' },
  en: { error: 'error', warn: 'warning', info: 'info', hint: 'hint', never: 'never' },
}
