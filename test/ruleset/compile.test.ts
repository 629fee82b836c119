import { expect, test } from 'vitest'
import { expectHelp, FILE, load, loadText, mistakesIn, ruleset, unmark } from './support.js'

interface Mistake {
  yaml: string
  code: string
  says: string
  near?: string
}

const DANG = 'extends: [dang]'
const pattern = (source: string) => ruleset({ check: `{ kind: pattern, in: muc-tieu, pattern: ¦'${source}' }` })

const MISTAKES: Record<string, Mistake> = {
  'a word that the vocabulary lacks': {
    yaml: ruleset({ check: '{ kind: section, title: ¦muc-tiue }' }),
    code: 'ruleset-word',
    says: 'Từ “muc-tiue” chưa có trong “vocabulary”.',
    near: '“muc-tieu”',
  },
  'a word that is like no other': {
    yaml: ruleset({ check: '{ kind: section, title: muc-tieu, except: ¦ktgs }' }),
    code: 'ruleset-word',
    says: 'Từ “ktgs” chưa có trong “vocabulary”.',
  },
  'a word by which every object is known': {
    yaml: ruleset({ check: '{ kind: section, title: ¦constructor }' }),
    code: 'ruleset-word',
    says: 'Từ “constructor” chưa có trong “vocabulary”.',
  },
  'a placeholder that nothing fills': {
    yaml: ruleset({ message: "¦'Thiếu mục tiêu {yaer}.'" }),
    code: 'ruleset-placeholder',
    says: 'Không có chỗ điền “{yaer}”.',
    near: '“{year}”',
  },
  'a placeholder of another kind of check': {
    yaml: ruleset({ hint: "¦'Bổ sung {missing}.'" }),
    code: 'ruleset-placeholder',
    says: 'Không có chỗ điền “{missing}”.',
  },
  'a placeholder in one language': {
    yaml: ruleset({ message: "{ vi: 'Thiếu năm {year}.', en: ¦'No {yaer}.' }" }),
    code: 'ruleset-placeholder',
    says: 'Không có chỗ điền “{yaer}”.',
    near: '“{year}”',
  },
  'a curly bracket that is not closed': {
    yaml: ruleset({ message: "¦'Thiếu {year.'" }),
    code: 'ruleset-template',
    says: 'Câu trong “message” có một dấu ngoặc chưa đóng.',
  },
  'a square bracket that is not closed': {
    yaml: ruleset({ message: "¦'Thiếu[ sau {after}.'" }),
    code: 'ruleset-template',
    says: 'Câu trong “message” có một dấu ngoặc chưa đóng.',
  },
  'a bracket that was not opened': {
    yaml: ruleset({ hint: "¦'Thêm {after}] mục.'" }),
    code: 'ruleset-template',
    says: 'Câu trong “hint” có một dấu ngoặc đóng không có dấu mở.',
  },
  'square brackets in square brackets': {
    yaml: ruleset({ hint: "¦'Thêm [sau [{after}]].'" }),
    code: 'ruleset-template',
    says: 'Câu trong “hint” có ngoặc vuông lồng trong ngoặc vuông.',
  },
  'a regular expression that does not parse': {
    yaml: pattern('(\\d+'),
    code: 'ruleset-pattern',
    says: 'Biểu thức chính quy “(\\d+” viết sai.',
  },
  'a regular expression in a part': {
    yaml: ruleset({
      check:
        "{ kind: content, title: muc-tieu, report: named-only, parts: { ai: { title: ai, patterns: [đảng viên, ¦'[a-'] } } }",
    }),
    code: 'ruleset-pattern',
    says: 'Biểu thức chính quy “[a-” viết sai.',
  },
  'a regular expression that may never end': {
    yaml: pattern('chỉ tiêu (\\d+,?)+%'),
    code: 'ruleset-pattern',
    says: 'Biểu thức “(\\d+,?)+” lặp lại chỗ có thể khớp theo nhiều cách',
  },
  'an instrument that is not declared': {
    yaml: ruleset({ basis: '[{ instrument: ¦36-HD/VPTV, confidence: primary }]' }, DANG),
    code: 'ruleset-instrument',
    says: 'Chưa khai báo văn kiện “36-HD/VPTV”.',
    near: '“36-HD/VPTW”',
  },
  'an error on assumed grounds alone': {
    yaml: ruleset({ severity: '¦error', basis: '[{ instrument: 36-HD/VPTW, confidence: assumed }]' }, DANG),
    code: 'ruleset-assumed',
    says: 'Quy tắc chỉ dựa trên căn cứ “assumed” thì không được ở mức “error”.',
  },
  'a document type that is not in the catalogue': {
    yaml: ruleset({ when: '{ type: ¦nghi-quyet-nan }' }, DANG),
    code: 'ruleset-value',
    says: '“type” không có giá trị “nghi-quyet-nan”.',
    near: '“nghi-quyet-nam”',
  },
  'a tier that is not in the catalogue': {
    yaml: ruleset({ when: '{ tier: [chi-bo-co-so, ¦chi-bo-truc-thuot] }' }, DANG),
    code: 'ruleset-value',
    says: '“tier” không có giá trị “chi-bo-truc-thuot”.',
    near: '“chi-bo-truc-thuoc”',
  },
  'an edition that is not in the catalogue': {
    yaml: ruleset({ when: '{ edition: ¦cu }' }, DANG),
    code: 'ruleset-value',
    says: '“edition” không có giá trị “cu”.',
  },
  'a system that is not in the catalogue': {
    yaml: ruleset({ when: '{ system: ¦xyz }' }, DANG),
    code: 'ruleset-value',
    says: '“system” không có giá trị “xyz”.',
  },
  'a format that cannot be read': {
    yaml: ruleset({ when: '{ format: ¦docs }' }),
    code: 'ruleset-value',
    says: '“format” không có giá trị “docs”.',
    near: '“docx”',
  },
}

test.each(Object.entries(MISTAKES))('%s gives one error, with its place and its rule', async (_, mistake) => {
  const { text, line, column } = unmark(mistake.yaml)
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining(mistake.says)])
  const [found] = mistakes
  expect(found).toMatchObject({ code: mistake.code, place: { file: FILE, line, column } })
  expect(found?.message).toContain('Quy tắc “thu/quy-tac”: ')
  expect(found?.describe('en').message).toContain('Rule “thu/quy-tac”: ')
  expectHelp(found)
  const { hint } = found?.describe('vi') ?? {}
  if (mistake.near === undefined) expect(hint).not.toContain('Có phải')
  else expect(hint).toContain(`Có phải ${mistake.near}?`)
})

test('every rule with a mistake is reported', async () => {
  const text = ruleset(
    { check: '{ kind: section, title: a }' },
    '',
    "  thu/khac: { title: Có, severity: warn, check: { kind: date }, message: '{b}' }",
  )
  expect((await mistakesIn({ text, file: FILE })).map(({ code }) => code)).toEqual([
    'ruleset-word',
    'ruleset-placeholder',
  ])
})

test('a rule that is switched off is compiled, for an override may switch it on', async () => {
  expect((await loadText(ruleset({ severity: 'off' }))).rules).toEqual([])
  const mistakes = await mistakesIn({ text: ruleset({ severity: 'off', message: "'{yaer}'" }), file: FILE })
  expect(mistakes.map(({ code }) => code)).toEqual(['ruleset-placeholder'])
})

test('what is only partly assumed may be an error', async () => {
  const basis = '[{ instrument: 36-HD/VPTW, confidence: assumed }, { instrument: 05-HD/VPTW, confidence: secondary }]'
  const { rules } = await loadText(ruleset({ severity: 'error', basis }, DANG))
  expect(rules.find(({ id }) => id === 'thu/quy-tac')?.severity).toBe('error')
})

test('a ruleset without a catalogue leaves types, tiers and editions to its caller', async () => {
  const { rules } = await loadText(ruleset({ when: '{ type: to-trinh, tier: chi-bo, edition: cu, system: party }' }))
  expect(rules[0]?.when).toEqual({ type: 'to-trinh', tier: 'chi-bo', edition: 'cu', system: 'party' })
})

test('a text in one language stands for both', async () => {
  const { rules } = await loadText(ruleset())
  expect(rules[0]?.title).toEqual({ vi: 'Có mục tiêu', en: 'Có mục tiêu' })
  expect(rules[0]?.message.en).toEqual(rules[0]?.message.vi)
})

test('a rule keeps the rulesets that had a hand in it, the last one first', async () => {
  const { rules, id } = await load([
    { text: ruleset(), file: FILE },
    { dangLint: 1, id: 'don-vi/rieng', rules: { 'thu/quy-tac': { patch: true, severity: 'error' } } },
  ])
  expect(id).toBe('don-vi/rieng')
  expect(rules).toMatchObject([{ severity: 'error', origins: ['don-vi/rieng', 'thu/nghiem'] }])
})
