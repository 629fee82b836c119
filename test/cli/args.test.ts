import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/args.js'
import { HELP } from '../../src/cli/help.js'
import { DangLintError } from '../../src/model/index.js'

/** The error that a command line gives, in both languages. */
function refusal(...argv: string[]): { code: string; vi: string; en: string } {
  try {
    readArguments(argv)
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    const [vi, en] = (['vi', 'en'] as const).map((lang) => Object.values(error.describe(lang)).join(' '))
    return { code: error.code, vi: vi ?? '', en: en ?? '' }
  }
  throw new Error(`accepted: ${argv.join(' ')}`)
}

test('without options everything is at its default', () => {
  expect(readArguments(['a.docx'])).toEqual({
    command: 'lint',
    paths: ['a.docx'],
    lang: 'vi',
    targets: [{ format: 'text', file: null }],
    gate: { failOn: 'error', maxWarnings: null },
    show: 'hint',
    quiet: false,
    why: false,
    coverage: false,
    color: true,
    rulesets: [],
    stdinName: null,
    baseline: null,
    updateBaseline: false,
    config: null,
    noConfig: false,
    noIgnore: false,
    settled: [],
    given: {},
    draft: { formats: [], example: false },
  })
})

test('every option says what it says', () => {
  const line =
    'a.docx --type bao-cao --tier dang-vien --year 2027 --date 2027-01-05 --ruleset a.yaml --ruleset b.yaml ' +
    '--format text --format json=ket=qua.json --fail-on never --max-warnings 0 --show warn --lang en ' +
    '--stdin-filename b.md --baseline da-biet.json --update-baseline --config c.yaml --no-ignore --quiet --why --coverage --no-color b.docx'
  expect(readArguments(line.split(' '))).toEqual({
    command: 'lint',
    paths: ['a.docx', 'b.docx'],
    lang: 'en',
    targets: [
      { format: 'text', file: null },
      { format: 'json', file: 'ket=qua.json' },
    ],
    gate: { failOn: 'never', maxWarnings: 0 },
    show: 'warn',
    quiet: true,
    why: true,
    coverage: true,
    color: false,
    rulesets: ['a.yaml', 'b.yaml'],
    stdinName: 'b.md',
    baseline: 'da-biet.json',
    updateBaseline: true,
    config: 'c.yaml',
    noConfig: false,
    noIgnore: true,
    settled: ['fail-on', 'max-warnings', 'show', 'lang', 'baseline'],
    given: { type: 'bao-cao', tier: 'dang-vien', year: 2027, date: '2027-01-05' },
    draft: { formats: [], example: false },
  })
})

test.each([
  [['tree', 'a.docx'], 'tree', ['a.docx']],
  [['./tree', 'a.docx'], 'lint', ['./tree', 'a.docx']],
  [['a.docx', '-h'], 'help', []],
  [['help'], 'help', []],
  [['--', '--quiet'], 'lint', ['--quiet']],
] as const)('%j asks for %s', (argv, command, paths) => {
  expect(readArguments([...argv])).toMatchObject({ command, ...(command === 'help' ? {} : { paths }) })
})

describe('what is wrong is refused with what is right', () => {
  test.each([
    [['--formt', 'json'], '--formt', '--format'],
    [['--formt=json'], '--formt', '--format'],
    [['-x'], '-x', '--help'],
    [['--ngôn-ngữ', 'vi'], '--ngôn-ngữ', '--help'],
    [['--type'], '--type', '--type nghi-quyet-nam'],
    [['--year', '--quiet'], '--year', '--year 2027'],
    [['--quiet=1'], '--quiet', 'dang-lint --quiet'],
    [['--help=vi'], '--help', 'dang-lint --help'],
    [['--fail-on', 'eror'], 'eror', 'error'],
    [['--fail-on', 'hint'], 'hint', 'info'],
    [['--show', 'never'], 'never', 'hint'],
    [['--lang', 'VI'], 'VI', '“vi”'],
    [['--max-warnings', '1.5'], '1.5', '--max-warnings 5'],
    [['--max-warnings='], '“”', '--max-warnings 5'],
    [['--year', '27'], '27', '--year 2027'],
    [['--year', '02027'], '02027', '--year 2027'],
    [['--date', '5/1/2027'], '5/1/2027', '--date 2027-01-05'],
    [['--date', '2027-02-29'], '2027-02-29', '--date 2027-01-05'],
    [['--date', '2027-13-01'], '2027-13-01', '--date 2027-01-05'],
    [['--format', 'htlm'], 'html', '“json”'],
    [['--config='], '--config', '--config dang-lint.config.yaml'],
    [['--config', 'a.yaml', '--no-config'], '--no-config', '--config a.yaml'],
    [['--format', 'json='], 'json=', '--format json='],
    [['--format', 'text', '--format', 'json'], 'Hai dạng', '--format text'],
    [['--format', 'text=a', '--format', 'json=a'], 'Hai dạng', '--format text'],
  ])('%j', (argv, said, right) => {
    const { code, vi } = refusal('a.docx', ...argv)
    expect(code).toBe('bad-option')
    expect(vi).toContain(said)
    expect(vi).toContain(right)
  })

  test('in English as well', () => {
    expect(refusal('--formt').en).toBe(
      'There is no option “--formt”. Did you mean “--format”? See the options with: dang-lint --help',
    )
    expect(refusal('--show', 'eror').en).toBe(
      '“eror” is no value for --show. Did you mean “error”? Allowed: “error”, “warn”, “info”, “hint”. For example: --show hint',
    )
  })
})

test('a leap day is a day', () => {
  expect(readArguments(['--date', '2028-02-29']).given.date).toBe('2028-02-29')
})

describe('the help', () => {
  const optionsIn = (text: string) => [...text.matchAll(/^ {2}(--[\w-]+)|, (--[\w-]+)$/gmu)].map(([, a, b]) => a ?? b)

  test('names the same options in both languages', () => {
    expect(optionsIn(HELP.vi).length).toBeGreaterThan(10)
    expect(optionsIn(HELP.vi)).toEqual(optionsIn(HELP.en))
  })

  test.each(optionsIn(HELP.vi).map((option) => [option]))('names %s, which exists', (option = '') => {
    const value = /^--(?:quiet|no-color|no-config|no-ignore|example|help|version)$/u.test(option) ? [] : ['x']
    let said = ''
    try {
      readArguments([option, ...value])
    } catch (error) {
      said = String(error)
    }
    expect(said).not.toContain('Không có tùy chọn')
  })
})

test('what is said of a new document is read apart, with the formats that it is written in', () => {
  const { command, draft, targets } = readArguments(
    'new bao-cao --month 03 --issuer x --number 7 --signer y --edition hd05-2026 --example --format docx --format json'.split(
      ' ',
    ),
  )
  expect({ command, draft, targets }).toEqual({
    command: 'new',
    draft: { formats: ['docx'], month: 3, issuer: 'x', number: '7', signer: 'y', edition: 'hd05-2026', example: true },
    targets: [{ format: 'json', file: null }],
  })
  expect(readArguments(['new', '--format', 'markdown']).targets).toEqual([{ format: 'text', file: null }])
})
