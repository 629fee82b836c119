import { follow, type SchemaNode, type SchemaStep } from './schema-path.js'

/** Right entries by key, to show in errors about them. */
const EXAMPLES: Record<string, string> = {
  dangLint: 'dangLint: 1',
  id: 'id: don-vi/nghi-quyet-nam',
  extends: 'extends: [dang]',
  vocabulary: 'vocabulary: { ktgs: [chương trình kiểm tra, KTGS] }',
  add: 'ktgs: { add: [KT-GS] }',
  remove: 'ktgs: { remove: [KT-GS] }',
  rules: 'rules: { nghi-quyet-nam/ktgs: warn }',
  title: 'title: { vi: Có trích yếu, en: Has an abstract }',
  why: 'why: { vi: Thiếu trích yếu thì không tra cứu được, en: Without an abstract nobody finds it }',
  tags: 'tags: [the-thuc]',
  severity: 'severity: warn',
  when: 'when: { type: nghi-quyet-nam }',
  check: 'check: { kind: section, title: ktgs }',
  message: "message: 'Thiếu mục “Tổ chức thực hiện”.'",
  hint: "hint: 'Thêm mục “Tổ chức thực hiện”.'",
  vi: 'title: { vi: Có trích yếu, en: Has an abstract }',
  en: 'title: { vi: Có trích yếu, en: Has an abstract }',
  basis: 'basis: [{ instrument: 36-HD/VPTW, confidence: primary }]',
  instrument: 'instrument: 36-HD/VPTW',
  confidence: 'confidence: primary',
  tests: "tests: [{ ok: 'I. MỤC TIÊU' }, { fail: 'I. BIỂU QUYẾT' }]",
  ok: "ok: 'I. MỤC TIÊU'",
  fail: "fail: 'I. BIỂU QUYẾT'",
  fixture: 'ok: { fixture: nghi-quyet.docx }',
  want: 'want: [Thiếu mục “Tổ chức thực hiện”.]',
  wantHint: 'wantHint: [Thêm mục “Tổ chức thực hiện”.]',
  at: 'at: II › 3',
  with: 'with: { type: nghi-quyet-nam, year: 2027 }',
  today: "today: '2027-02-01'",
  patch: 'patch: true',
  from: "from: '2026-05-27'",
  to: "to: '2026-05-26'",
  date: "date: '2027-01-05'",
  sectionLists:
    "sectionLists: { nghi-quyet-nam: { severity: warn, message: 'Thiếu mục {title}.', sections: { ktgs: { title: 'kiểm tra, giám sát' } } } }",
  sections: "sections: { ktgs: { title: 'kiểm tra, giám sát', severity: error } }",
  order: "order: { title: Đúng thứ tự, message: 'Mục “{title}” {problem}.' }",
  overrides: "overrides: [{ files: ['nghi-quyet/**'], rules: { nghi-quyet-nam/ktgs: warn } }]",
  files: "files: ['nghi-quyet/**', '*.md']",
  unit: 'unit: ^chi bộ ấp',
  year: 'year: { from: 2026, to: 2030 }',
  instruments: 'instruments: { 36-HD/VPTW: { title: Hướng dẫn thể thức, confidence: primary } }',
  components: 'components: { addressee: [^kính gửi] }',
  types: 'types: { bao-cao: { name: Báo cáo, typeNames: [Báo cáo] } }',
  tiers: 'tiers: { chi-bo: { name: Chi bộ, issuer: [^chi bộ] } }',
  ignore: 'ignore: [luu-tru/**]',
  failOn: 'failOn: warn',
  maxWarnings: 'maxWarnings: 5',
  show: 'show: warn',
  lang: 'lang: en',
  baseline: 'baseline: da-biet.json',
  templates: "templates: { bao-cao: [{ abstract: 'kết quả năm {year}', text: '# I. KẾT QUẢ' }] }",
  abstract: "abstract: 'kết quả công tác năm {year}'",
  signatures: "signatures: [{ position: BÍ THƯ, name: '[[họ và tên|Trần Văn Bình]]' }]",
  text: "text: 'Địa điểm: [[nơi họp|Nhà văn hóa ấp Tân Hòa]]'",
  profile: 'profile: { chi-bo-truc-thuoc: { nghi-quyet-nam: { patch: true, due: { day: 15, month: 1 } } } }',
  scoring: 'scoring: { weights: { nghi-quyet-nam: 4 } }',
  states: 'states: { complete: 1, late: 0.7, incomplete: 0.5, missing: 0 }',
  weights: 'weights: { nghi-quyet-nam: 4 }',
  findings: 'findings: { ho-so/nam: 0.02 }',
  extras: 'extras: { chi-bo-truc-thuoc: { add: [bao-cao] } }',
  editions: "editions: { hd05-2026: { from: '2026-05-27', instrument: 05-HD/VPTW } }",
}

/** Right entries of a kind of file. */
export interface RightEntries {
  /** By key, where what the schema of the key shows is not enough. */
  entries: Readonly<Record<string, string>>
  /** For what stands under no key. */
  whole: string
}

const RULESET_ENTRIES: RightEntries = { entries: EXAMPLES, whole: '{ dangLint: 1, id: don-vi/nghi-quyet-nam }' }

/** Behind these keys stand names that the author gives, or keys that mean something else elsewhere. */
const NAMED =
  /^(?:vocabulary|rules|instruments|types|tiers|editions|templates|systems|parts|year|sectionLists|sections|profile|extras|weights|findings)$/u

/** A right value for a key, told from its schema alone; undefined where that does not tell. */
function rightValue({ examples, enum: allowed, const: only, type, minimum = 1 }: SchemaNode): unknown {
  const [example = only ?? allowed?.[0]] = examples ?? []
  if (example !== undefined) return example
  if (type === 'boolean') return true
  return type === 'integer' || type === 'number' ? minimum : undefined
}

/** A value as YAML takes it. */
const written = (value: unknown) =>
  typeof value === 'string' && /^[\p{L}\d][^:#,[\]{}]*$/u.test(value) ? value : JSON.stringify(value)

/** A right value of the key itself, where what is around it does not show the key. */
function ownExample(path: readonly string[], { declared, taken }: SchemaStep): string | null {
  const key = path.at(-1)
  const value = key === undefined || /^\d+$/u.test(key) ? undefined : rightValue({ ...declared, ...taken })
  return value === undefined ? null : `${key}: ${written(value)}`
}

/**
 * A right entry for what a path leads to, or for the nearest thing around it.
 * @param steps the schemas from the top of the ruleset down to it; fewer where the path leads to what is missing
 * @param right what is right in files of that kind; of rulesets if absent
 */
export function exampleFor(
  path: readonly string[],
  steps: readonly SchemaStep[],
  right: RightEntries = RULESET_ENTRIES,
): string {
  const { entries, whole } = right
  const step = steps.length > path.length ? steps.at(-1) : undefined
  const own = step ? ownExample(path, step) : null
  const check = steps[3]?.taken
  if (path[0] === 'rules' && path[2] === 'check' && path.length > 3 && check?.properties?.kind?.const !== undefined) {
    const [example] = check.examples ?? []
    return own !== null && follow(example, path.slice(3)) === undefined ? own : `check: ${JSON.stringify(example)}`
  }
  // A list of sections works out kind and words of the checks by itself.
  if (path[0] === 'sectionLists' && path.includes('check')) return own ?? 'check: { outside: danh-gia-nam-truoc }'
  const isNamed = (index: number) => NAMED.test(path[index - 1] ?? '')
  if (own !== null && !Object.hasOwn(entries, path.at(-1) ?? '') && !isNamed(path.length - 1)) return own
  const key = path.findLast((step, index) => Object.hasOwn(entries, step) && !isNamed(index))
  return (key !== undefined && entries[key]) || whole
}
