import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createLinter, lint } from '../src/lint.js'
import { type Check, DangLintError, sectionsOf } from '../src/model/index.js'
import { docx, p, r } from './support/docx.js'

const folder = new URL('../fixtures/nghi-quyet-nam/', import.meta.url)
const fixture = (file: string) => new Uint8Array(readFileSync(new URL(file, folder)))
const GOOD = 'nghi-quyet-2027-dat.docx'
const LACKING = 'nghi-quyet-2027-thieu-ktgs.md'
const TODAY = '2027-02-01'
const linter = await createLinter()
const codes = ({ findings }: Awaited<ReturnType<typeof lint>>) => findings.map(({ rule, severity }) => [rule, severity])

describe('lint', () => {
  test('reads a document, tells what it is, and runs every built-in rule over it', async () => {
    const result = await lint({ name: LACKING, data: fixture(LACKING) })
    expect(result.format).toBe('markdown')
    expect(result.document).toMatchObject({ type: 'nghi-quyet-nam', tier: 'chi-bo-truc-thuoc', year: 2027 })
    expect([...sectionsOf(result.tree)].length).toBeGreaterThan(5)
    expect(codes(result)).toContainEqual(['nghi-quyet-nam/ktgs', 'error'])
  })

  test('finds nothing in a document that is as it should be', async () => {
    expect((await lint({ name: GOOD, data: fixture(GOOD) })).findings).toEqual([])
  })

  test('is what a linter does that was made for it', async () => {
    const file = { name: LACKING, data: fixture(LACKING) }
    expect(await lint(file, { today: TODAY })).toEqual(await linter.lint(file, { today: TODAY }))
  })

  test('takes a ruleset, checks of the caller’s own and what finds rulesets', async () => {
    const { findings } = await lint(
      { data: 'Chi bộ họp.\n' },
      {
        ruleset: { dangLint: 1, id: 'thu/a', extends: ['thu/b'] },
        resolve: async (name) => ({
          text: `dangLint: 1\nid: ${name}\nrules:\n  thu/x: { title: X, severity: hint, check: { kind: always }, message: Luôn. }\n`,
          file: 'b.yaml',
        }),
        checks: [
          {
            kind: 'always',
            about: { vi: 'Luôn luôn.', en: 'Always.' },
            options: { type: 'object', additionalProperties: false, properties: {} },
            example: {},
            placeholders: {},
            compile: () => () => [{}],
          },
        ],
      },
    )
    expect(findings).toMatchObject([
      { rule: 'thu/x', severity: 'hint', message: 'Luôn.', place: { line: 1, column: 1 } },
    ])
  })

  test('throws what is wrong with a file, with a code and both languages', async () => {
    const failure = await lint({ name: 'a.docx', data: new Uint8Array([0x50, 0x4b, 3, 4, 0]) }).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(DangLintError)
    const { code } = failure as DangLintError
    expect(code).toMatch(/^[a-z-]+$/u)
    for (const lang of ['vi', 'en'] as const) expect((failure as DangLintError).describe(lang).message).toMatch(/\S/u)
  })

  test('throws what is wrong with a ruleset before it reads anything', async () => {
    await expect(lint({ data: new Uint8Array([0]) }, { ruleset: 'dan' })).rejects.toMatchObject({
      code: 'ruleset-unknown',
    })
  })
})

describe('a linter', () => {
  test('keeps nothing from one document to the next', async () => {
    const files = [LACKING, GOOD, 'thieu-thoi-gian.docx'].map((name) => ({ name, data: fixture(name) }))
    const once = []
    for (const file of files) once.push(await linter.lint(file, { today: TODAY }))
    const reversed = []
    for (const file of files.toReversed()) reversed.push(await linter.lint(file, { today: TODAY }))
    expect(reversed.toReversed()).toEqual(once)
    expect(await Promise.all(files.map((file) => linter.lint(file, { today: TODAY })))).toEqual(once)
  })

  test('opens its rulesets once, and many documents at a time give the same bytes as one by one', async () => {
    let opened = 0
    let compiled = 0
    const mark: Check = {
      kind: 'mark',
      about: { vi: 'Đánh dấu.', en: 'Marks.' },
      options: { type: 'object', additionalProperties: false, properties: {} },
      example: {},
      placeholders: {},
      compile: () => {
        compiled++
        return ({ document }) => [{ actual: `${document.name}: ${document.reading.blocks.length}` }]
      },
    }
    const many = await createLinter({
      ruleset: 'don-vi',
      checks: [mark],
      resolve: async (id) => {
        opened++
        const rule = { title: 'X', severity: 'hint', check: { kind: 'mark' }, message: 'Đánh dấu {actual}.' } as const
        return { dangLint: 1, id, extends: ['dang'], rules: { 'don-vi/dau': rule } }
      },
    })
    const names = [LACKING, GOOD, 'thieu-thoi-gian.docx', 'phu-luc.docx']
    const files = Array.from({ length: 24 }, (_, index) => names[index % names.length] as string)
    const printed = async (name: string) =>
      JSON.stringify(await many.lint({ name, data: fixture(name) }, { today: TODAY }))
    const together = await Promise.all(files.map(printed))
    const apart = new Map<string, string>()
    for (const name of names) apart.set(name, await printed(name))
    expect(together).toEqual(files.map((name) => apart.get(name)))
    expect(new Set(apart.values()).size).toBe(names.length)
    expect({ opened, compiled }).toEqual({ opened: 1, compiled: 1 })
  })

  test('a rule that breaks is told on the document that broke it, to whoever asked too, and the others go on', async () => {
    const failures: [string, unknown][] = []
    const fault = new Error('secret of the document')
    const fragile: Check = {
      kind: 'fragile',
      about: { vi: 'Dễ hỏng.', en: 'Breaks.' },
      options: { type: 'object', additionalProperties: false, properties: {} },
      example: {},
      placeholders: {},
      compile: () =>
        function* ({ document }) {
          yield {}
          if (document.name === LACKING) throw fault
        },
    }
    const rule = { title: 'X', severity: 'info', check: { kind: 'fragile' }, message: 'Thấy.' } as const
    const frail = await createLinter({
      ruleset: { dangLint: 1, id: 'don-vi', extends: ['dang'], rules: { 'don-vi/hong': rule } },
      checks: [fragile],
      onRuleFailure: (id, error) => failures.push([id, error]),
    })
    const [lacking, good] = await Promise.all(
      [LACKING, GOOD].map((name) => frail.lint({ name, data: fixture(name) }, { today: TODAY })),
    )
    expect(lacking?.findings.map(({ rule }) => rule).sort()).toEqual([
      'don-vi/hong',
      'internal/rule-failed',
      'nghi-quyet-nam/ktgs',
    ])
    expect(JSON.stringify(lacking?.findings)).not.toContain('secret')
    expect(good?.findings.map(({ rule }) => rule)).toEqual(['don-vi/hong'])
    expect(failures).toEqual([['don-vi/hong', fault]])
  })

  test('never changes the bytes that it is given', async () => {
    for (const name of [GOOD, LACKING]) {
      const data = fixture(name)
      await linter.lint({ name, data }, { today: TODAY })
      expect(Buffer.from(data).equals(Buffer.from(fixture(name)))).toBe(true)
    }
  })

  test('reads Markdown from bytes and from text alike, in composed and combining letters', async () => {
    const text = new TextDecoder().decode(fixture(LACKING))
    const results = await Promise.all(
      [text, fixture(LACKING), text.normalize('NFD'), `\ufeff${text}`].map((data) =>
        linter.lint({ data }, { today: TODAY }),
      ),
    )
    expect(codes(results[0] as Awaited<ReturnType<typeof lint>>).length).toBeGreaterThan(0)
    // That letters come in pieces is told, and changes nothing else.
    const others = (result: Awaited<ReturnType<typeof lint>>) =>
      codes(result).filter(([rule]) => rule !== 'the-thuc/unicode-nfc')
    for (const result of results) {
      expect(others(result)).toEqual(codes(results[0] as Awaited<ReturnType<typeof lint>>))
      expect(result.document).toEqual(results[0]?.document)
    }
  })

  test('finds the same in Word and in Markdown, placed by paragraph and by line', async () => {
    const lines = [
      'NGHỊ QUYẾT',
      'về nhiệm vụ năm 2027',
      'I. PHƯƠNG HƯỚNG NĂM 2027',
      'Kết nạp 02 đảng viên.',
      'II. TỔ CHỨC THỰC HIỆN',
      'Giao chi ủy.',
    ]
    const word = await linter.lint({ data: docx(lines.map((line) => p(r(line))).join('')) }, { today: TODAY })
    const text = await linter.lint({ data: lines.join('\n\n') }, { today: TODAY })
    expect(codes(word)).toEqual(codes(text))
    expect(word.format).toBe('docx')
    const placeOf = ({ findings }: typeof word) => findings.find(({ rule }) => rule === 'nghi-quyet-nam/ktgs')?.place
    expect(placeOf(word)).toMatchObject({ line: 4, section: 'I' })
    expect(placeOf(text)).toMatchObject({ line: 7, section: 'I' })
  })

  test('inspects without checking', async () => {
    const { facts, tree, reading, name, format } = await linter.inspect(
      { name: LACKING, data: fixture(LACKING) },
      { today: TODAY },
    )
    const result = await linter.lint({ name: LACKING, data: fixture(LACKING) }, { today: TODAY })
    expect(facts).toEqual(result.document)
    expect(tree).toEqual(result.tree)
    expect({ name, format }).toEqual({ name: LACKING, format: reading.format })
    expect((await linter.inspect({ data: 'a' })).name).toBeNull()
  })
})

describe('what the caller knows', () => {
  const data = 'CHI BỘ ẤP 1\n\n**NGHỊ QUYẾT**\n**về nhiệm vụ năm 2027**\n\nI. NHIỆM VỤ NĂM 2027\n\nKết nạp.\n'
  const facts = async (options = {}) => (await linter.inspect({ data }, { today: TODAY, ...options })).facts

  test('goes before what can be inferred', async () => {
    expect(await facts()).toMatchObject({ type: 'nghi-quyet-nam', tier: null, year: 2027, date: null })
    const known = { type: 'bao-cao', tier: 'dang-vien', year: 2020, date: '2019-05-05' }
    expect(await facts(known)).toMatchObject({ ...known, confidence: 1, edition: 'hd36-2018' })
  })

  test('the day on which undated documents are judged chooses their edition', async () => {
    expect((await facts({ today: '2026-05-26' })).edition).toBe('hd36-2018')
    expect((await facts({ today: '2026-05-27' })).edition).toBe('hd05-2026')
    expect((await facts({ today: '2026-05-27', date: '2026-05-26' })).edition).toBe('hd36-2018')
    expect((await facts({ today: '1999-01-01' })).edition).toBeNull()
  })

  test('the type decides which rules run', async () => {
    const rulesFor = async (type: string) =>
      new Set((await linter.lint({ data }, { today: TODAY, type })).findings.map(({ rule }) => rule.split('/')[0]))
    // Layout is the same for both.
    expect(await rulesFor('nghi-quyet-nam')).toEqual(new Set(['nghi-quyet-nam', 'the-thuc']))
    expect(await rulesFor('bao-cao')).not.toContain('nghi-quyet-nam')
  })

  test('the tier decides which rules run', async () => {
    const finds = async (tier: string) =>
      codes(await linter.lint({ data }, { today: TODAY, tier })).some(([rule]) => rule === 'nghi-quyet-nam/ktgs')
    expect(await finds('chi-bo-co-so')).toBe(true)
    expect(await finds('dang-bo-co-so')).toBe(false)
  })

  test('the language is that of messages alone', async () => {
    const vi = await linter.lint({ data }, { today: TODAY })
    const en = await linter.lint({ data }, { today: TODAY, lang: 'en' })
    expect(codes(en)).toEqual(codes(vi))
    expect(en.document).toEqual(vi.document)
    vi.findings.forEach(({ message }, index) => {
      expect(message).not.toBe(en.findings[index]?.message)
    })
  })
})

test('text that Word would import from another file is told not to have been checked', async () => {
  const data = docx('<w:p><w:r><w:t>Nội dung</w:t></w:r></w:p><w:altChunk r:id="rId9"/>')
  const { findings } = await lint({ data }, { today: '2027-02-01' })
  expect(findings).toMatchObject([{ rule: 'internal/not-read', severity: 'warn' }])
  expect(findings[0]?.message).toContain('chưa được kiểm tra')
})
