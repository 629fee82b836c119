import fc from 'fast-check'
import {
  type DocumentFacts,
  type FileReport,
  type Finding,
  makeReport,
  type Report,
  type SuppressedFinding,
  type Suppression,
} from '../../src/model/index.js'

export const facts: DocumentFacts = {
  system: 'party',
  type: 'nghi-quyet-nam',
  confidence: 0.9666,
  tier: 'chi-bo-truc-thuoc',
  edition: 'hd05-2026',
  issuer: 'CHI BỘ ẤP 1',
  superior: 'ĐẢNG BỘ XÃ BÌNH AN',
  number: '05-NQ/CB',
  place: 'Bình An',
  date: '2027-01-05',
  typeName: 'NGHỊ QUYẾT',
  abstract: 'về nhiệm vụ năm 2027',
  addressee: null,
  year: 2027,
  signature: { authority: 'T/M CHI BỘ', position: 'BÍ THƯ', name: 'Lê Thị Hòa' },
  recipients: ['Lưu Chi bộ'],
}

/** A finding with as little as a finding can have. */
export const finding = (some: Partial<Finding> = {}): Finding => ({
  rule: 'don-vi/thieu-muc',
  severity: 'error',
  message: 'Thiếu mục “Tổ chức thực hiện”.',
  fingerprint: '0123456789abcdef',
  ...some,
})

/** A finding with all that a finding can have. */
export const fullFinding: Finding = {
  rule: 'nghi-quyet-nam/ktgs',
  severity: 'warn',
  message: 'Mục “III” chưa đủ.',
  hint: 'Thêm thời gian.',
  place: {
    line: 12,
    column: 3,
    endLine: 13,
    endColumn: 4,
    section: 'II › 3',
    page: 2,
    part: 'word/header1.xml',
    paraId: '0A1B',
  },
  actual: 'Kiểm tra 02 đảng viên',
  expected: ['thời gian', 'đối tượng'],
  basis: [
    { instrument: '111-CV/TU', clause: 'nội dung thứ 3', confidence: 'named' },
    { instrument: '36-HD/VPTW', confidence: 'primary' },
  ],
  related: [{ place: { line: 4, column: 1 }, message: 'Mục trước' }],
  fix: { safety: 'safe', edits: [{ line: 12, column: 3, endLine: 12, endColumn: 9, text: 'quý II' }] },
  fingerprint: 'fedcba9876543210',
}

/** A finding that somebody decided to live with. */
export const suppressedFinding = (
  suppression: Suppression = { kind: 'comment', reason: 'có văn bản riêng', place: { line: 3, column: 1 } },
): SuppressedFinding => ({ ...finding(), suppression })

/** A checked file; its status follows from its findings. */
export const checked = (findings: Finding[] = [], some: Partial<FileReport> = {}): FileReport => ({
  file: 'nghi-quyet.docx',
  format: 'docx',
  status: findings.length > 0 ? 'findings' : 'clean',
  document: facts,
  rules: 12,
  findings,
  ...some,
})

export const unchecked: FileReport = {
  file: 'mat-khau.docx',
  format: null,
  status: 'unchecked',
  document: null,
  rules: 0,
  findings: [],
  error: { code: 'encrypted', message: 'Tệp có mật khẩu.', hint: 'Bỏ mật khẩu.' },
}

export const reportOf = (...findings: Finding[]): Report => makeReport([checked(findings)])

/** Strings that a printer may trip over; each was a fault somewhere. */
export const HOSTILE = [
  '100 % đạt, %s %d %%',
  '$& $1 $` $$',
  'hai\ndòng\r\nba dòng\u2028bốn\u0085năm',
  '<![CDATA[ ]]> </script><!-- --> &amp; "nháy" \'đơn\' \\ {ngoặc}',
  'Nghị quyết'.normalize('NFD'),
  '👩‍👩‍👧 cờ 🇻🇳',
  '\u202etừ phải sang\u202c \u200f\u200e\u061c \u2066x\u2069',
  '\u001b[31mđỏ\u001b[0m \u009b1m \u0007 \u0000 \u007f',
  '\ud83d nửa dấu',
  '__proto__',
]

/** Any string, the hostile ones more often than chance would have them. */
export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('ộ', 'a', ' ', '\n', '\u001b', '\u0301', '\u202e', '%', '$', '&') }),
)

/** Any finding, with parts that are there or not. */
export const anyFinding: fc.Arbitrary<Finding> = fc
  .record(
    {
      rule: anyText,
      severity: fc.constantFrom('error', 'warn', 'info', 'hint'),
      message: anyText,
      fingerprint: anyText,
      hint: anyText,
      place: fc.record({ line: fc.nat(), column: fc.nat(), section: anyText }),
      actual: anyText,
      expected: fc.array(anyText, { maxLength: 2 }),
      basis: fc.array(
        fc.record({ instrument: anyText, clause: anyText, confidence: fc.constantFrom('primary', 'assumed') }),
        { maxLength: 2 },
      ),
      related: fc.array(fc.record({ place: fc.record({ line: fc.nat(), column: fc.nat() }), message: anyText }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['rule', 'severity', 'message', 'fingerprint'] },
  )
  .map((some) => some as Finding)

/** Any report. */
export const anyReport: fc.Arbitrary<Report> = fc
  .array(
    fc.oneof(
      fc.tuple(anyText, fc.array(anyFinding, { maxLength: 3 })).map(([file, findings]) => checked(findings, { file })),
      fc
        .tuple(anyText, anyText, anyText)
        .map(([file, message, hint]) => ({ ...unchecked, file, error: { code: 'damaged', message, hint } })),
    ),
    { maxLength: 3 },
  )
  .map(makeReport)
