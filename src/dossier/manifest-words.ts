import { DangLintError, type Lang, type Wording } from '../model/index.js'
import type { RightEntries } from '../ruleset/example.js'

/** Right entries of a manifest, to show in errors about what their keys alone do not show. */
export const MANIFEST_ENTRIES: RightEntries = {
  entries: {
    units: 'units: [{ name: Chi bộ ấp Tân Hòa, tier: chi-bo-truc-thuoc }]',
    also: 'also: [CB ấp Tân Hòa]',
    formerly: 'formerly: [Chi bộ ấp Tân Hòa A]',
    officers: 'officers: [{ name: Trần Văn Bình, role: Bí thư, from: 2025-01-01 }]',
    members: 'members: [Trần Văn Bình, { name: Lê Thị Hoa, since: 2027-05-01 }]',
    notes: 'notes: [{ rule: ho-so/qua-han, text: Biểu mẫu đến chậm. }]',
    exempt: '{ name: Lê Thị Hoa, exempt: true }',
  },
  whole: 'units: [{ name: Chi bộ ấp Tân Hòa, tier: chi-bo-truc-thuoc }]',
}

/** How the machinery of rulesets speaks of them, and what stands for it where a manifest is read. */
const NAMES: Record<Lang, [ruleset: string, manifest: string][]> = {
  vi: [
    ['Tệp quy tắc', 'Tệp danh sách đơn vị'],
    ['Một tệp chỉ chứa một bộ quy tắc', 'Một tệp chỉ chứa một danh sách đơn vị'],
    ['bộ quy tắc không dùng nhãn', 'tệp danh sách đơn vị không dùng nhãn'],
    ['Bộ quy tắc có', 'Tệp danh sách đơn vị có'],
  ],
  en: [
    ['The ruleset', 'The manifest'],
    ['A file holds one ruleset', 'A file holds one manifest'],
    ['which rulesets do not use', 'which manifests do not use'],
  ],
}

/** Examples of rulesets in hints on the syntax of YAML, the longer before those that they hold. */
const EXAMPLES: [ruleset: string, manifest: string][] = [
  ["message: 'Thiếu mục: “Tổ chức thực hiện”.'", "text: 'Biểu mẫu đến chậm: ngày 28 mới nhận.'"],
  ["    hint: 'Thêm mục.'", '    folder: Chi bo ap Tan Hoa'],
  ['    severity: warn', '    tier: chi-bo-truc-thuoc'],
  ['severity: warn', 'year: 2027'],
  ["- fail: 'I. BIỂU QUYẾT'", '- name: Chi bộ ấp Tân Hòa'],
  ["message: '{actual} chưa đúng.'", "text: '[Bản giấy] đã nộp đúng hạn.'"],
  ["want: ['Thiếu mục “ktgs”.', 'Sai thứ tự.']", "members: ['Trần Văn Bình', 'Lê Thị Hoa']"],
  ["date: '2027-01-05'", "since: '2027-03-01'"],
  ["files: ['*.md', '!cu/**']", "text: '!Đang bổ sung.'"],
  ["files: '*.md'", "text: '*Đang bổ sung.'"],
  ["pattern: '\\d+'", "text: 'Nộp ngày 28\\3.'"],
  ['hoặc tách thành hai tệp. Ví dụ: extends: [./chung.yaml]', 'hoặc tách thành hai tệp. Ví dụ: year: 2027'],
  ['or make it two files. For example: extends: [./chung.yaml]', 'or make it two files. For example: year: 2027'],
  ['extends: [./chung.yaml]', 'units: [{ name: Chi bộ ấp Tân Hòa }]'],
  ['extends: [dang/catalogue, dang/instruments]', 'also: [CB ấp Tân Hòa, Chi bộ Tân Hòa]'],
  ['extends: [dang]', 'members: [Trần Văn Bình]'],
  ['title: [ktgs, kiem-tra]', 'members: [Trần Văn Bình, Lê Thị Hoa]'],
  ["'ktgs': …", "'name': …"],
]

const replaced = (text: string, words: readonly [string, string][]) =>
  words.reduce((told, [from, to]) => told.replaceAll(from, to), text)

/** An error of the machinery of rulesets as one of manifests: with code, names and examples of theirs. */
export function asManifestError(error: DangLintError): DangLintError {
  const [vi, en] = [error.describe('vi'), error.describe('en')]
  const message: Wording = { vi: replaced(vi.message, NAMES.vi), en: replaced(en.message, NAMES.en) }
  const hint = { vi: replaced(vi.hint ?? '', EXAMPLES), en: replaced(en.hint ?? '', EXAMPLES) }
  const told = new DangLintError(error.code.replace(/^ruleset-/u, 'manifest-'), {
    message,
    ...(vi.hint === undefined ? {} : { hint }),
    ...(error.place ? { place: error.place } : {}),
    problems: error.problems.map(asManifestError),
    cause: error.cause,
  })
  told.frame = error.frame
  return told
}
