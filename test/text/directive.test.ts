import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Directive, printDirective, readDirectives } from '../../src/text/index.js'

const KTGS: Directive = { scope: 'here', rules: ['nghi-quyet-nam/ktgs'], reason: 'có văn bản riêng' }

describe('a request', () => {
  test.each([
    ['with a colon', 'dang-lint: bỏ qua nghi-quyet-nam/ktgs: có văn bản riêng'],
    ['with a dash', 'dang-lint: bỏ qua nghi-quyet-nam/ktgs – có văn bản riêng'],
    ['with a dash that touches', 'dang-lint: bỏ qua nghi-quyet-nam/ktgs—có văn bản riêng'],
    ['with a hyphen', 'dang-lint: bỏ qua nghi-quyet-nam/ktgs - có văn bản riêng'],
    ['with two hyphens', 'dang-lint: ignore nghi-quyet-nam/ktgs -- có văn bản riêng'],
    ['with the reason on a line of its own', 'dang-lint: bỏ qua nghi-quyet-nam/ktgs\ncó văn bản riêng'],
    ['with a reason over two lines', 'dang-lint: bỏ qua nghi-quyet-nam/ktgs: có văn\r\nbản riêng'],
    ['in English', 'dang-lint: ignore nghi-quyet-nam/ktgs: có văn bản riêng'],
    ['with the word “quy tắc”', 'dang-lint: bỏ qua quy tắc nghi-quyet-nam/ktgs: có văn bản riêng'],
    ['with the word “rule”', 'dang-lint: ignore rule nghi-quyet-nam/ktgs: có văn bản riêng'],
    ['in quotation marks', 'dang-lint: bỏ qua “nghi-quyet-nam/ktgs”: có văn bản riêng'],
    ['as Word begins a sentence', 'Dang-lint : Bỏ qua Nghi-quyet-nam/ktgs : có văn bản riêng'],
    ['without diacritics', 'dang-lint: bo qua nghi-quyet-nam/ktgs: có văn bản riêng'],
    ['with diacritics in the rule', 'dang-lint: bỏ qua nghị-quyết-năm/ktgs: có văn bản riêng'],
    ['with letters and marks apart', 'dang-lint: bỏ qua nghi-quyet-nam/ktgs: có văn bản riêng'.normalize('NFD')],
    ['with hyphens that break no line', 'dang\u2011lint: bỏ qua nghi\u2011quyet\u2011nam/ktgs: có văn bản riêng'],
    ['with a colon of full width', 'dang-lint： bỏ qua nghi-quyet-nam/ktgs： có văn bản riêng'],
    ['with spaces around', ' \u00a0dang-lint:  bỏ\u00a0qua  nghi-quyet-nam/ktgs :  có  văn bản riêng \n\n'],
  ])('is read %s', (_, text) => {
    expect(readDirectives(text)).toEqual([KTGS])
  })

  test.each([
    ['bỏ qua cả văn bản', 'document'],
    ['bỏ qua toàn văn bản', 'document'],
    ['bỏ qua toàn bộ văn bản', 'document'],
    ['ignore-file', 'document'],
    ['bỏ qua đoạn sau', 'next'],
    ['ignore-next', 'next'],
  ] as const)('“%s” is about: %s', (keyword, scope) => {
    expect(readDirectives(`dang-lint: ${keyword} thu/a: lý do`)).toEqual([{ scope, rules: ['thu/a'], reason: 'lý do' }])
  })

  test('names several rules, each once', () => {
    const rules = ['thu/a', 'thu/b', 'thu/c', 'don-vi/*']
    for (const list of ['thu/a, thu/b; thu/c và don-vi/*', 'thu/a,thu/b,\nthu/c and thu/a,don-vi/*'])
      expect(readDirectives(`dang-lint: bỏ qua ${list}: lý do`)).toEqual([{ scope: 'here', rules, reason: 'lý do' }])
  })

  test.each(['', ':', ' – ', ': …', ': ...', ' -- '])('without words behind “%s” gives no reason', (end) => {
    expect(readDirectives(`dang-lint: bỏ qua thu/a${end}`)).toEqual([{ scope: 'here', rules: ['thu/a'], reason: null }])
  })

  test('a reason may hold colons, dashes and rules', () => {
    const [read] = readDirectives('dang-lint: bỏ qua thu/a: theo CV 05: bỏ mục III – xem thu/b')
    expect(read).toMatchObject({ rules: ['thu/a'], reason: 'theo CV 05: bỏ mục III – xem thu/b' })
  })

  test('one comment may hold several, a line each', () => {
    expect(
      readDirectives('dang-lint: bỏ qua thu/a: một,\nhai\ndang-lint: ignore-file *: ba\ndang-lint: bỏ thu/b: bốn'),
    ).toEqual([
      { scope: 'here', rules: ['thu/a'], reason: 'một, hai' },
      { scope: 'document', rules: ['*'], reason: 'ba' },
      'keyword',
    ])
  })
})

test.each([
  ['dang-lint bỏ qua thu/a: lý do', 'colon'],
  ['dang-lint:', 'keyword'],
  ['dang-lint: thu/a: lý do', 'keyword'],
  ['dang-lint: ignored thu/a: lý do', 'keyword'],
  ['dang-lint: ignore-all thu/a: lý do', 'keyword'],
  ['dang-lint: bỏ quan thu/a: lý do', 'keyword'],
  ['dang-lint: bỏ qua', 'rule'],
  ['dang-lint: bỏ qua: lý do', 'rule'],
  ['dang-lint: bỏ qua – lý do', 'rule'],
  ['dang-lint: bỏ qua thu/a vì đã duyệt', 'separator'],
  ['dang-lint: bỏ qua thu/a thu/b: lý do', 'separator'],
  ['dang-lint: bỏ qua thu/a,: lý do', 'separator'],
  ['dang-lint: bỏ qua *: lý do', 'everything'],
  ['dang-lint: bỏ qua đoạn sau thu/a, *: lý do', 'everything'],
  ['dang-lint: bỏ qua thu*: lý do', 'wildcard'],
  ['dang-lint: bỏ qua cả văn bản **: lý do', 'wildcard'],
  ['dang-lint: bỏ qua */a: lý do', 'wildcard'],
])('%j is told as wrong: %s', (text, problem) => {
  expect(readDirectives(text)).toEqual([problem])
})

test.each(['', 'Xem lại', 'dang-lint báo sai chỗ này', 'Theo dang-lint: bỏ qua thu/a: lý do', 'đảng lín: bỏ qua'])(
  '%j is for people',
  (text) => {
    expect(readDirectives(text)).toEqual([])
  },
)

const rule = fc.constantFrom('a', 'thu/a', 'thu/b.c_d-1', 'nghi-quyet-nam/ktgs', 'thu/*', 'dang-lint/x')
const reason = fc.tuple(fc.constantFrom('Vì', 'đã duyệt', '1'), fc.string({ unit: 'grapheme' })).map((words) =>
  words
    .join(' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}:,–. -]/gu, '')
    .replace(/ +/gu, ' ')
    .trim(),
)

test('what is printed is read back, in both languages', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('here', 'next', 'document'),
      fc.uniqueArray(rule, { minLength: 1 }),
      fc.option(reason),
      fc.constantFrom('vi', 'en'),
      (scope, rules, why, lang) => {
        const directive: Directive = { scope, rules, reason: why }
        expect(readDirectives(printDirective(directive, lang as 'vi' | 'en'))).toEqual([directive])
      },
    ),
  )
})

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('dang-lint', ':', 'bỏ qua', 'ignore', '-file', ' ', '\n', 'thu/a', '*', ',', '–', '“', 'ỏ'),
)

test('whatever a comment says, it is a request with rules, a named mistake, or for people', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(piece), (isAddressed, pieces) => {
      const found = readDirectives((isAddressed ? 'dang-lint: bỏ qua ' : '') + pieces.join(''))
      if (isAddressed) expect(found.length).toBeGreaterThan(0)
      for (const one of found) {
        if (typeof one === 'string') expect(one).toMatch(/^[a-z]+$/u)
        else for (const name of one.rules) expect(name).toMatch(/^(?:\*|[a-z0-9][a-z0-9/._-]*(?:\/\*)?)$/u)
      }
    }),
  )
})
