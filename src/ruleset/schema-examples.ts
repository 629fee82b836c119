type Examples = Record<string, unknown>

const PROGRAMME = { vi: 'Có chương trình kiểm tra, giám sát', en: 'Has an inspection programme' }

/** A right value of each key of a ruleset, for editors to show. */
export const RULESET_EXAMPLES: Examples = {
  dangLint: 1,
  id: 'don-vi/nghi-quyet-nam',
  extends: ['dang'],
  vocabulary: { ktgs: { add: ['chương trình công tác kiểm tra'] } },
  rules: { 'nghi-quyet-nam/ktgs': 'warn' },
  sectionLists: {
    'bao-cao': { severity: 'warn', message: 'Thiếu mục “{title}”.', sections: { 'ket-qua': { title: 'Kết quả' } } },
  },
  overrides: [{ files: ['luu/**'], rules: { 'nghi-quyet-nam/ktgs': 'off' } }],
  instruments: {
    '36-HD/VPTW': { title: 'Hướng dẫn thể thức văn bản', from: '2018-04-03', confidence: 'primary' },
  },
  components: { addressee: ['^kính gửi'] },
  types: { 'bao-cao': { name: 'Báo cáo', typeNames: ['Báo cáo'] } },
  tiers: { 'chi-bo': { name: 'Chi bộ', issuer: ['^chi bộ'] } },
  editions: { 'hd05-2026': { from: '2026-05-27', instrument: '05-HD/VPTW' } },
  templates: {
    'bao-cao': [{ tiers: ['chi-bo-co-so'], abstract: 'kết quả công tác năm {year}', text: '# I. KẾT QUẢ' }],
  },
  profile: { 'chi-bo-truc-thuoc': { 'nghi-quyet-nam': { patch: true, due: { day: 15, month: 1 } } } },
  extras: { 'chi-bo-truc-thuoc': { add: ['bao-cao'] } },
  scoring: { weights: { 'nghi-quyet-nam': 4 } },
}

/** A right value of each key of a rule. */
export const RULE_EXAMPLES: Examples = {
  title: PROGRAMME,
  why: 'Không có chương trình thì cả năm không ai kiểm tra.',
  tags: ['noi-dung'],
  severity: 'warn',
  when: { type: 'nghi-quyet-nam' },
  message: 'Thiếu mục “{expected}”.',
  hint: 'Thêm mục “[{label} ]Tổ chức thực hiện”[ sau mục “{after}”].',
  yieldsTo: ['nghi-quyet-nam/ktgs'],
  basis: [{ instrument: '36-HD/VPTW', clause: 'II.1.5', confidence: 'primary' }],
  tests: [{ ok: 'I. MỤC TIÊU' }, { fail: 'I. BIỂU QUYẾT', want: ['Thiếu mục tiêu.'] }],
}

/** Properties of a schema, each with its example. */
export const shown = <Schema extends object>(properties: Record<string, Schema>, examples: Examples) =>
  Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      Object.hasOwn(examples, key) ? { ...schema, examples: [examples[key]] } : schema,
    ]),
  )
