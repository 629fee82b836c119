import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { type Check, DangLintError } from '../../src/model/index.js'
import { type LoadOptions, readConfig } from '../../src/ruleset/index.js'
import { expectHelp, load, unmark } from './support.js'

const FILE = 'ho-so/dang-lint.config.yaml'
const read = (text: string, options: Partial<LoadOptions> = {}) =>
  readConfig({ text, file: FILE }, { checks, ...options })

async function mistakesIn(text: string, options?: Partial<LoadOptions>): Promise<readonly DangLintError[]> {
  try {
    await read(text, options)
    return []
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    return error.problems.length > 0 ? error.problems : [error]
  }
}

describe('a configuration', () => {
  test.each(['', '# chưa có gì\n', '{}', 'null\n'])('may say nothing: %j', async (text) => {
    const { source, settings, file } = await read(text)
    expect({ source, settings, file }).toEqual({
      source: { dangLint: 1, id: FILE, extends: ['dang'] },
      settings: {},
      file: FILE,
    })
  })

  test('is a ruleset with settings, which may have a name', async () => {
    const { source, settings } = await read(
      'dangLint: 1\nid: xa/cau-hinh\nextends: []\nfailOn: never\nignore: [a, "!b"]\nvocabulary: { ktgs: [KTGS] }\n',
    )
    expect(source).toEqual({ dangLint: 1, id: 'xa/cau-hinh', extends: [], vocabulary: { ktgs: ['KTGS'] } })
    expect(settings).toEqual({ failOn: 'never', ignore: ['a', '!b'] })
  })

  test('may name its schema and has no setting of it', async () => {
    expect(await read('{ "$schema": "./config.schema.json" }')).toMatchObject({ source: { extends: ['dang'] } })
  })

  test('may be saved by Notepad, and with its letters decomposed', async () => {
    const text = 'ignore: [Lưu trữ]\n'
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))]).buffer)
    for (const source of [utf16, `\ufeff${text}`, text.normalize('NFD')]) {
      const { settings } = await readConfig({ text: source, file: FILE }, { checks })
      expect(settings).toEqual({ ignore: ['Lưu trữ'] })
    }
  })

  test('loads as any ruleset, with its places', async () => {
    const { rules } = await load(await read('rules:\n  nghi-quyet-nam/ktgs: info\n'))
    const rule = rules.find(({ id }) => id === 'nghi-quyet-nam/ktgs')
    expect(rule?.severity).toBe('info')
    expect(rule?.setBy.severity).toEqual({ ruleset: FILE, file: FILE, line: 2 })
  })

  test('may ask for checks of the caller', async () => {
    const own: Check = {
      kind: 'own',
      about: { vi: 'Riêng', en: 'Own' },
      options: { type: 'object', additionalProperties: false, properties: { depth: { type: 'integer' } } },
      example: { depth: 1 },
      placeholders: {},
      compile: () => () => [],
    }
    const options = { checks: [...checks, own], custom: [own] }
    const rule = (depth: string) =>
      `rules:\n  xa/a: { title: A, severity: warn, message: A, check: { kind: own, depth: ${depth} } }\n`
    expect(await mistakesIn(rule('2'), options)).toEqual([])
    expect((await mistakesIn(rule('hai'), options)).map(({ code }) => code)).toEqual(['ruleset-type'])
  })
})

describe('one mistake of a configuration is one error, where it stands', () => {
  test.each([
    ['¦failon: warn\n', 'ruleset-key', 'failOn'],
    ['¦fail-on: warn\n', 'ruleset-key', 'failOn'],
    ['¦ignores: [a]\n', 'ruleset-key', 'ignore'],
    ['¦maxWarning: 1\n', 'ruleset-key', 'maxWarnings'],
    ['¦extend: [dang]\n', 'ruleset-key', 'extends'],
    ['¦rule: {}\n', 'ruleset-key', 'rules'],
    ['¦__proto__: { failOn: warn }\n', 'ruleset-key', 'dangLint'],
    ['¦constructor: 1\n', 'ruleset-key', 'dangLint'],
    ['failOn: ¦warning\n', 'ruleset-value', 'warn'],
    ['failOn: ¦[warn]\n', 'ruleset-value', 'warn'],
    ['maxWarnings: ¦"3"\n', 'ruleset-type', 'maxWarnings: 5'],
    ['maxWarnings: ¦1.5\n', 'ruleset-type', 'maxWarnings: 5'],
    ['maxWarnings: ¦-1\n', 'ruleset-value', 'maxWarnings: 5'],
    ['show: ¦never\n', 'ruleset-value', 'hint'],
    ['lang: ¦vn\n', 'ruleset-value', 'vi'],
    ['baseline: ¦[a.json]\n', 'ruleset-type', 'baseline: '],
    ['baseline: ¦""\n', 'ruleset-value', 'baseline: '],
    ['ignore: ¦luu-tru\n', 'ruleset-type', 'ignore: ['],
    ['ignore: [a, ¦5]\n', 'ruleset-type', "'5'"],
    ['maxWarnings: ¦~\n', 'ruleset-type', 'maxWarnings: 5'],
    ['dangLint: ¦2\n', 'ruleset-value', '1'],
    ['id: ¦Xã\n', 'ruleset-value', 'id: '],
    ['rules: { a/b: ¦eror }\n', 'ruleset-value', 'error'],
    ['¦- dang\n', 'ruleset-type', 'dangLint: 1'],
    ["editions: { a: { from: ¦'2026-02-30', instrument: b } }\n", 'ruleset-value', "from: '2026-05-27'"],
    ['failOn: warn\n¦failOn: info\n', 'ruleset-syntax', 'extends'],
  ])('%j', async (marked, code, right) => {
    const { text, line, column } = unmark(marked)
    const [mistake, ...more] = await mistakesIn(text)
    expect(more).toEqual([])
    expectHelp(mistake)
    expect(mistake).toMatchObject({ code, place: { file: FILE, line, column } })
    expect(mistake?.describe('vi').hint).toContain(right)
  })

  test('with the lines around it, here and where its rules are merged', async () => {
    const [key] = await mistakesIn('lang: vi\nfailon: warn\n')
    expect(key?.frame).toBe('  1 | lang: vi\n> 2 | failon: warn\n    | ^')
    const config = await read('rules:\n  nghi-quyet-nam/ktsg: off\n')
    const error = await load(config).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ frame: '  1 | rules:\n> 2 |   nghi-quyet-nam/ktsg: off\n    |   ^' })
  })

  test('and several are several, in the order of the file', async () => {
    const mistakes = await mistakesIn('show: all\nrules: { a/b: eror }\nlang: fr\nvocab: {}\n')
    expect(mistakes.map(({ place }) => place?.line)).toEqual([1, 2, 3, 4])
  })
})

test('whatever a configuration says, it is read or its mistakes are told with their places', async () => {
  const keys = ['dangLint', 'id', 'extends', 'rules', 'overrides', 'ignore', 'failOn', 'maxWarnings', 'lang', '$schema']
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom('warn', 'vi', 1, [], ['dang'], ['../a'], {}))
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), values), async (entries) => {
      for (const mistake of await mistakesIn(JSON.stringify(entries))) {
        expect(mistake.place).toMatchObject({ file: FILE, line: 1, column: expect.any(Number) })
        expect(mistake.code).toMatch(/^ruleset-/u)
      }
    }),
  )
})
