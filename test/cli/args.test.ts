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

/** What is said of a set where nothing is. */
const NO_DOSSIER = {
  targets: [{ format: 'text', file: null }],
  manifest: null,
  filesFrom: null,
  jobs: null,
  cache: null,
  shard: null,
  noProgress: false,
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
    dossier: NO_DOSSIER,
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
    dossier: NO_DOSSIER,
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

test('what is said of a dossier is read apart, with the formats in which it is reported', () => {
  const line =
    'dossier a b.zip --year 2027 --as-of 2028-01-31 --manifest m.yaml --files-from - --jobs 4 --cache c --no-progress ' +
    '--format csv --format xlsx=x.xlsx'
  const { command, paths, given, targets, dossier } = readArguments(line.split(' '))
  expect({ command, paths, given, targets }).toEqual({
    command: 'dossier',
    paths: ['a', 'b.zip'],
    given: { year: 2027 },
    targets: [],
  })
  expect(dossier).toEqual({
    targets: [
      { format: 'csv', file: null },
      { format: 'xlsx', file: 'x.xlsx' },
    ],
    asOf: '2028-01-31',
    manifest: 'm.yaml',
    filesFrom: '-',
    jobs: 4,
    cache: 'c',
    shard: null,
    noProgress: true,
  })
})

test('a share of a dossier is a part, wherever it goes', () => {
  const { dossier } = readArguments(['dossier', 'a', '--shard', '02/4'])
  expect(dossier).toMatchObject({ shard: { index: 2, count: 4 }, targets: [{ format: 'part', file: null }] })
})

describe('an option that is of another command is refused, and says of which one', () => {
  test.each([
    ['--jobs', '2'],
    ['--cache', 'c'],
    ['--shard', '1/2'],
    ['--files-from', 'a.txt'],
    ['--as-of', '2028-01-31'],
    ['--no-progress'],
    ['--manifest', 'm.yaml'],
  ])('%s without the command dossier', (...option) => {
    const { code, vi, en } = refusal('a.docx', ...option)
    expect(code).toBe('bad-option')
    expect(vi).toContain(`Tùy chọn ${option[0]} thuộc lệnh dossier`)
    expect(vi).toContain(`Ví dụ: dang-lint dossier "Ho so 2027" ${option[0]}`)
    expect(en).toContain(`The option ${option[0]} belongs to the command dossier`)
  })

  test.each([
    [['--type', 'bao-cao'], 'Kiểm tra riêng một văn bản'],
    [['--tier', 'dang-vien'], 'dang-lint.dossier.yaml'],
    [['--date', '2027-01-05'], '--as-of'],
    [['--stdin-filename', 'a.md'], '--files-from -'],
    [['--baseline', 'b.json'], 'Bỏ tùy chọn này'],
    [['--update-baseline'], 'Bỏ tùy chọn này'],
    [['--why'], 'dang-lint tree'],
    [['--coverage'], 'dang-lint test'],
    [['--example'], 'dang-lint new'],
    [['--month', '3'], 'dang-lint new'],
  ])('%s with the command dossier', (option, vi) => {
    expect(refusal('dossier', 'a', ...option).vi).toContain(vi)
  })

  test.each([
    [['--jobs', '2']],
    [['--year', '2027']],
    [['--config', 'c.yaml']],
    [['--ruleset', 'r.yaml']],
    [['--no-ignore']],
  ])('%s with the command merge, which takes it from the parts', (option) => {
    expect(refusal('merge', 'a.jsonl', ...option).vi).toContain('thuộc lệnh dossier')
  })

  test('unless only help is asked for', () => {
    expect(readArguments(['--jobs', '2', '--help']).command).toBe('help')
  })
})

describe('what is said of a dossier and cannot be', () => {
  test.each([
    [['--jobs', '0'], 'từ 1 đến 64', '1 to 64'],
    [['--jobs', '65'], 'từ 1 đến 64', '1 to 64'],
    [['--jobs', 'hai'], 'số nguyên', 'whole number'],
    [['--shard', '3/2'], 'không phải “3/2”', 'not “3/2”'],
    [['--shard', '0/2'], 'không phải “0/2”', 'not “0/2”'],
    [['--shard', '2'], 'không phải “2”', 'not “2”'],
    [['--as-of', '2028-02-30'], '--as-of phải là một ngày', '--as-of takes a day'],
    [['--cache', ''], '--cache thiếu tên', '--cache lacks its name'],
    [['--manifest', ''], '--manifest thiếu tên', '--manifest lacks its name'],
    [['--format', 'xlsx'], 'phải ghi vào một tệp', 'has to go to a file'],
    [['--format', 'sarif'], 'Được dùng: “text”, “json”, “csv”', 'Allowed: “text”, “json”, “csv”'],
    [['--format', 'part=a'], 'chỉ dùng cùng --shard', 'goes with --shard alone'],
    [['--shard', '1/2', '--format', 'json'], 'chưa in được dạng “json”', 'cannot be printed as “json”'],
  ])('%s', (options, vi, en) => {
    const error = refusal('dossier', 'a', ...options)
    expect(error.code).toBe('bad-option')
    expect(error.vi).toContain(vi)
    expect(error.vi).toContain('Ví dụ')
    expect(error.en).toContain(en)
    expect(error.en).toContain('For example')
  })
})
