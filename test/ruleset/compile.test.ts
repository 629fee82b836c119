import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import type { AnyCheck } from '../../src/model/index.js'
import { expectHelp, FILE, load, loadText, mistakesIn, ruleset, unmark } from './support.js'

interface Mistake {
  yaml: string
  code: string
  says: string
  near?: string
}

const DANG = 'extends: [dang]'
const pattern = (source: string) =>
  ruleset({ check: `{ kind: pattern, in: muc-tieu, pattern: ${source.includes('¦') ? '' : '¦'}'${source}' }` })

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
  'an expression for a year without a group': {
    yaml: ruleset({ check: "{ kind: year, patterns: ['năm (20\\d\\d)', ¦'năm 20\\d\\d'] }" }),
    code: 'ruleset-value',
    says: 'Biểu thức “năm 20\\d\\d” chưa có nhóm chỉ năm.',
  },
  'parts that are wanted of what is merely named': {
    yaml: ruleset({
      check: '{ kind: content, title: muc-tieu, report: named-only, wants: ¦{ ai: { title: ai, cues: [đảng viên] } } }',
    }),
    code: 'ruleset-value',
    says: '“wants” chỉ dùng với “report: missing-parts”.',
  },
  'a placeholder that nothing fills': {
    yaml: ruleset({ message: "'Thiếu mục tiêu ¦{yaer}.'" }),
    code: 'ruleset-placeholder',
    says: 'Không có chỗ điền “{yaer}”.',
    near: '“{year}”',
  },
  'a placeholder of another kind of check': {
    yaml: ruleset({ hint: "'Bổ sung ¦{missing}.'" }),
    code: 'ruleset-placeholder',
    says: 'Không có chỗ điền “{missing}”.',
  },
  'a placeholder in one language': {
    yaml: ruleset({ message: "{ vi: 'Thiếu năm {year}.', en: 'No ¦{yaer}.' }" }),
    code: 'ruleset-placeholder',
    says: 'Không có chỗ điền “{yaer}”.',
    near: '“{year}”',
  },
  'a curly bracket that is not closed': {
    yaml: ruleset({ message: "'Thiếu ¦{year.'" }),
    code: 'ruleset-template',
    says: 'Câu trong “message” có một dấu ngoặc chưa đóng.',
  },
  'a square bracket that is not closed': {
    yaml: ruleset({ message: "'Thiếu¦[ sau {after}.'" }),
    code: 'ruleset-template',
    says: 'Câu trong “message” có một dấu ngoặc chưa đóng.',
  },
  'a bracket that was not opened': {
    yaml: ruleset({ hint: "'Thêm {after}¦] mục.'" }),
    code: 'ruleset-template',
    says: 'Câu trong “hint” có một dấu ngoặc đóng không có dấu mở.',
  },
  'square brackets in square brackets': {
    yaml: ruleset({ hint: "'Thêm [sau ¦[{after}]].'" }),
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
    yaml: pattern('chỉ tiêu ¦(\\d+,?)+%'),
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

test('of a rule that is switched off the words are compiled, and the check where an override may switch it on', async () => {
  const broken = { severity: 'off', check: '{ kind: section, title: ktgs }' }
  expect((await loadText(ruleset(broken))).rules).toEqual([])
  const on = ruleset(broken, 'overrides: [{ year: 2027, rules: { thu/quy-tac: info } }]')
  expect((await mistakesIn({ text: on, file: FILE })).map(({ code }) => code)).toEqual(['ruleset-word'])
  const words = ruleset({ severity: 'off', message: "'{yaer}'" })
  expect((await mistakesIn({ text: words, file: FILE })).map(({ code }) => code)).toEqual(['ruleset-placeholder'])
})

test('what is only partly assumed may be an error', async () => {
  const basis = '[{ instrument: 36-HD/VPTW, confidence: assumed }, { instrument: 05-HD/VPTW, confidence: secondary }]'
  const { rules } = await loadText(ruleset({ severity: 'error', basis }, DANG))
  expect(rules.find(({ id }) => id === 'thu/quy-tac')?.severity).toBe('error')
})

const ASSUMED = '[{ instrument: 36-HD/VPTW, confidence: assumed }]'
const assumed = { text: ruleset({ basis: ASSUMED }, DANG), file: FILE }
const child = (more: string) => ({ text: `dangLint: 1\nid: thu/con\nextends: [cha]\n${more}\n`, file: 'con.yaml' })
const resolve = async () => assumed

test.each([
  ['a severity', 'rules: { thu/quy-tac: error }'],
  ['a patch', 'rules: { thu/quy-tac: { patch: true, severity: error } }'],
  ['an override', 'overrides: [{ type: nghi-quyet-nam, rules: { thu/quy-tac: error } }]'],
])('an office may raise what is only assumed to an error for its own papers, by %s', async (_, more) => {
  const { rulesFor } = await load(child(more), { resolve })
  const facts = { type: 'nghi-quyet-nam', tier: null, system: null, edition: null, year: null, issuer: null }
  const rules = rulesFor({ name: null, format: 'markdown', facts: facts as never })
  expect(rules.find(({ id }) => id === 'thu/quy-tac')?.severity).toBe('error')
})

test.each([
  [
    'by an override',
    ruleset({ basis: ASSUMED }, `${DANG}\noverrides: [{ year: 2027, rules: { thu/quy-tac: ¦error } }]`),
  ],
  [
    'for some documents alone',
    ruleset({ basis: ASSUMED }, `${DANG}\noverrides: [{ year: 2027, rules: { thu/quy-tac: { severity: ¦error } } }]`),
  ],
])('a ruleset cannot raise its own assumed rule to an error %s', async (_, marked) => {
  const { text, line, column } = unmark(marked)
  expect(await mistakesIn({ text, file: FILE })).toMatchObject([
    { code: 'ruleset-assumed', place: { file: FILE, line, ...(marked.includes('severity: ¦') ? { column } : {}) } },
  ])
})

test('whoever takes the sure grounds from an error must lower it', async () => {
  const sure = { text: ruleset({ severity: 'error' }, DANG), file: FILE }
  const { text, line, column } = unmark(`rules: { thu/quy-tac: { patch: true, basis: ¦${ASSUMED} } }`)
  const mistakes = await mistakesIn(child(text), { resolve: async () => sure })
  expect(mistakes).toMatchObject([{ code: 'ruleset-assumed', place: { file: 'con.yaml', line: line + 3, column } }])
  expectHelp(mistakes[0])
})

test('a word that many rules miss is one mistake, which counts the others', async () => {
  const rule = (title: string) =>
    `{ title: Có, severity: warn, check: { kind: section, title: ${title} }, message: Sai. }`
  const { text, line, column } = unmark(
    ruleset(
      { check: '{ kind: section, title: ¦ktgs, after: ktgs }' },
      '',
      `  thu/hai: ${rule('ktgs')}\n  thu/ba: ${rule('kt')}`,
    ),
  )
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ message }) => message)).toEqual([
    'Quy tắc “thu/quy-tac”: Từ “ktgs” chưa có trong “vocabulary”. (Còn 1 chỗ khác cũng vậy.)',
    'Quy tắc “thu/ba”: Từ “kt” chưa có trong “vocabulary”.',
  ])
  expect(mistakes[0]).toMatchObject({ place: { line, column } })
  for (const mistake of mistakes) expectHelp(mistake)
})

test.each<[string, string, string[]]>([
  ['severities', 'rules: { nghi-quyet-nam/ktgs: info, nghi-quyet-nam/muc-tieu-chi-tieu: off }', []],
  ['other tags', 'rules: { nghi-quyet-nam/ktgs: { patch: true, tags: [a], title: Có } }', []],
  ['other words of the vocabulary', 'vocabulary: { ktgs: { add: [giám kiểm] } }', []],
  ['an override of a severity', 'overrides: [{ year: 2027, rules: { nghi-quyet-nam/ktgs: info } }]', []],
  ['a message', 'rules: { nghi-quyet-nam/ktgs: { patch: true, message: Thiếu. } }', []],
  ['an option', 'rules: { nghi-quyet-nam/ktgs: { patch: true, check: { mentions: true } } }', ['section']],
])('of built-in rules with %s of an office only what it wrote is compiled at once', async (_, more, compiled) => {
  const kinds: string[] = []
  const watched = checks.map((check): AnyCheck => {
    const compile: (...given: never[]) => unknown = check.compile
    return {
      ...check,
      compile: (...given: never[]) => {
        kinds.push(check.kind)
        return compile(...given)
      },
    } as AnyCheck
  })
  const text = `dangLint: 1\nid: thu/con\nextends: [dang]\n${more}\n`
  const { rules } = await load({ text, file: FILE }, { checks: watched })
  expect(kinds).toEqual(compiled)
  expect(rules.every(({ message }) => message.vi.pieces.length > 0)).toBe(true)
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
