import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lint } from '../src/lint.js'
import type { Check } from '../src/model/index.js'
import dangLint, { type RemarkOptions } from '../src/remark.js'

const today = '2027-02-01'
const name = 'nghi-quyet-2027-thieu-ktgs.md'
const bad = readFileSync(new URL(`../fixtures/nghi-quyet-nam/${name}`, import.meta.url), 'utf8')
const good = readFileSync(new URL('../fixtures/nghi-quyet-nam/nghi-quyet-2027.md', import.meta.url), 'utf8')

/** The messages about a text, and what it was printed as. */
async function processed(value: string, options?: RemarkOptions | null) {
  const file = new VFile({ path: name, value })
  const processor = unified().use(remarkParse).use(remarkGfm).use(dangLint, options).use(remarkStringify)
  const printed = String(await processor.process(file))
  return { messages: file.messages, printed }
}

/** What an office would write: a rule of each severity that finds the document as a whole or its last paragraph. */
const ruleset = {
  dangLint: 1,
  id: 'don-vi',
  rules: Object.fromEntries(
    (['error', 'warn', 'info', 'hint'] as const).map((severity) => [
      `don-vi/${severity}`,
      { title: 'Có số', severity, check: { kind: 'component', component: 'number' }, message: 'Thiếu số.' },
    ]),
  ),
} as const

describe('the remark plugin', () => {
  test('tells the findings of lint, each with place, rule, mend and grounds', async () => {
    const { messages } = await processed(bad, { today })
    const { findings } = await lint({ name, data: bad }, { today })
    expect(messages.map(({ reason, ruleId, line, column }) => ({ reason, ruleId, line, column }))).toEqual(
      findings.map(({ message, rule, place }) => ({
        reason: message,
        ruleId: rule,
        line: place?.line,
        column: place?.column,
      })),
    )
    expect(messages).toHaveLength(1)
    const [message] = messages as [(typeof messages)[number]]
    expect(message).toMatchObject({ source: 'dang-lint', fatal: true, file: name })
    expect(message.place).toEqual({ start: { line: 53, column: 3 }, end: { line: 53, column: 46 } })
    expect(message.note).toMatch(/^Cách sửa: Thêm một mục .*\nCăn cứ: 111-CV\/TU, nội dung thứ 3 \(nêu trong chương/u)
    expect(String(message)).toMatch(/^nghi-quyet-2027-thieu-ktgs\.md:53:3-53:46: Nghị quyết năm thiếu/u)
  })

  test('says nothing of a document that is as it should be, and leaves the tree as it is', async () => {
    const plain = unified().use(remarkParse).use(remarkGfm).use(remarkStringify)
    const { messages, printed } = await processed(good, { today })
    expect(messages).toEqual([])
    expect(printed).toBe(String(await plain.process(good)))
  })

  test('errors are fatal, warnings are not, and the rest is for information', async () => {
    const { messages } = await processed('Nội dung.', { ruleset, today })
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['don-vi/error', true],
      ['don-vi/warn', false],
      ['don-vi/info', undefined],
      ['don-vi/hint', undefined],
    ])
  })

  test('takes the options of the linter and of the document', async () => {
    const english = await processed(bad, { today, lang: 'en' })
    expect(english.messages[0]).toMatchObject({ reason: expect.stringContaining('has no inspection') })
    expect(english.messages[0]?.note).toMatch(/^Mend: /u)
    expect((await processed(bad, { today, tier: 'dang-bo-co-so' })).messages).toEqual([])
    expect((await processed(good, null)).messages).toEqual([])
    expect((await processed(good)).messages).toEqual([])
  })

  test('tells what was found, what was expected and what else to look at', async () => {
    const odd: Check = {
      kind: 'odd',
      about: { vi: 'Lạ', en: 'Odd' },
      options: { type: 'object', additionalProperties: false, properties: {} },
      example: {},
      placeholders: {},
      compile:
        () =>
        ({ document }) => {
          const [node] = document.tree.children
          if (!node) return []
          return [{ node, actual: 'một', expected: ['hai'], related: [{ node, message: { vi: 'Ở đây', en: 'Here' } }] }]
        },
    }
    const rules = { a: { title: 'A', severity: 'warn', check: { kind: 'odd' }, message: 'Lạ.' } } as const
    const { messages } = await processed('I. Nội dung', { checks: [odd], ruleset: { dangLint: 1, id: 'a', rules } })
    expect(messages).toMatchObject([
      { reason: 'Lạ.', actual: 'một', expected: ['hai'], note: 'Xem thêm: Ở đây: dòng 1, cột 1' },
    ])
  })

  test('compiles its rulesets once for many files', async () => {
    let resolved = 0
    const resolve = async () => {
      resolved++
      return ruleset
    }
    const processor = unified()
      .use(remarkParse)
      .use(dangLint, { ruleset: 'don-vi', resolve, today })
      .use(remarkStringify)
    const files = ['Một.', 'Hai.', 'Ba.'].map((value) => new VFile({ value }))
    await Promise.all(files.map((file) => processor.process(file)))
    expect(files.map(({ messages }) => messages.length)).toEqual([4, 4, 4])
    expect(resolved).toBe(1)
  })

  test('a document that cannot be read fails, with what to do', async () => {
    const file = new VFile({ path: 'a.md', value: 'Một.\n\nHai.' })
    const processor = unified()
      .use(remarkParse)
      .use(dangLint, { limits: { textLength: 3 } })
      .use(remarkStringify)
    const thrown: unknown = await processor.process(file).catch((error: unknown) => error)
    expect(thrown).toBe(file.messages[0])
    expect(file.messages).toMatchObject([{ fatal: true, source: 'dang-lint', note: expect.stringMatching(/./u) }])
  })

  test('a ruleset that is wrong fails with the place of every mistake, in the language asked for', async () => {
    const text = 'dangLint: 1\nid: a\nrulez: {}\nvocabulry: {}\n'
    const file = new VFile({ path: 'a.md', value: 'Một.' })
    const processor = unified()
      .use(remarkParse)
      .use(dangLint, { ruleset: { text, file: 'don-vi.yaml' }, lang: 'en' })
      .use(remarkStringify)
    const thrown: unknown = await processor.process(file).catch((error: unknown) => error)
    expect(thrown).toBe(file.messages[0])
    expect(file.messages).toMatchObject([{ fatal: true, note: expect.stringContaining('don-vi.yaml:4:1: ') }])
  })
})
