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
  editions: "editions: { hd05-2026: { from: '2026-05-27', instrument: 05-HD/VPTW } }",
}

/** Behind these keys stand names that the author gives, or keys that mean something else elsewhere. */
const NAMED = /^(?:vocabulary|rules|instruments|types|tiers|editions|systems|parts|year|sectionLists|sections)$/u

/**
 * A right entry for what a path leads to, or for the nearest thing around it.
 * @param check options of the kind of check that the path leads into, where it leads into one
 */
export function exampleFor(path: readonly string[], check: unknown): string {
  if (path[0] === 'rules' && path[2] === 'check' && path.length > 3 && check !== undefined)
    return `check: ${JSON.stringify(check)}`
  // A list of sections works out kind and words of the checks by itself.
  if (path[0] === 'sectionLists' && path.includes('check')) return 'check: { outside: danh-gia-nam-truoc }'
  const key = path.findLast((step, index) => Object.hasOwn(EXAMPLES, step) && !NAMED.test(path[index - 1] ?? ''))
  return (key !== undefined && EXAMPLES[key]) || 'dangLint: 1, id: don-vi/nghi-quyet-nam'
}
