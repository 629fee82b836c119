import { expect, test } from 'vitest'
import { THRESHOLDS, WORDS, type Words } from '../../src/report/words.js'

/** Every word of a language by its path; what depends on a value is called with one. */
function wordsOf({ count, section, paragraph, page, line, year, ...words }: Words): Record<string, string> {
  const {
    files,
    unreadable,
    ignored,
    unruled,
    notBlocking,
    broken,
    gate,
    severity,
    confidence,
    part,
    cleanBut,
    suppressed,
    passedOver,
    unknownType,
    ...rest
  } = words
  const bySeverity = Object.keys(severity) as (keyof typeof severity)[]
  const nested = (name: string, entries: Record<string, string>) =>
    Object.entries(entries).map(([key, word]) => [`${name}.${key}`, word])
  return {
    ...rest,
    ...Object.fromEntries([
      ...nested('severity', severity),
      ...nested('confidence', confidence),
      ...nested('part', part),
    ]),
    ...Object.fromEntries(bySeverity.flatMap((one) => [1, 2].map((n) => [`count.${one}.${n}`, count(one, n)]))),
    ...Object.fromEntries(
      [1, 2].flatMap((n) => [
        [`files.${n}`, files(n)],
        [`unreadable.${n}`, unreadable(n)],
        [`ignored.${n}`, ignored(n)],
        [`unruled.${n}`, unruled(n)],
        [`broken.${n}`, broken(n)],
        [`cleanBut.${n}`, cleanBut(n)],
        [`suppressed.${n}`, suppressed(n, 2 - n)],
      ]),
    ),
    section: section('II'),
    paragraph: paragraph(3),
    page: page(2),
    line: line(3, 4),
    passedOver: passedOver('…'),
    passedOverKnown: passedOver(null),
    unknownType: unknownType(null),
    unknownTypeOfSome: unknownType('bao-cao'),
    notBlocking: notBlocking('…'),
    gate: gate('…', null),
    gateWithLimit: gate('…', 1),
  }
}

const vi = wordsOf(WORDS.vi)
const en = wordsOf(WORDS.en)

test('both languages have every word', () => {
  expect(Object.keys(vi)).toEqual(Object.keys(en))
  expect(Object.keys(THRESHOLDS.vi)).toEqual(Object.keys(THRESHOLDS.en))
  for (const word of [...Object.values(vi), ...Object.values(en)]) expect(word.trim()).not.toBe('')
})

test('no word was left untranslated', () => {
  for (const [name, word] of Object.entries(vi)) expect([name, word]).not.toEqual([name, en[name]])
  for (const [name, word] of Object.entries(THRESHOLDS.vi))
    expect(word).not.toBe(THRESHOLDS.en[name as keyof typeof THRESHOLDS.en])
})

test('Vietnamese is written in composed letters', () => {
  for (const word of [...Object.values(vi), ...Object.values(THRESHOLDS.vi)]) expect(word).toBe(word.normalize('NFC'))
})

test('English tells one from many', () => {
  expect([WORDS.en.files(1), WORDS.en.files(2)]).toEqual(['1 file', '2 files'])
  expect([WORDS.en.count('warn', 1), WORDS.en.count('warn', 2)]).toEqual(['1 warning', '2 warnings'])
  expect([WORDS.en.count('info', 1), WORDS.en.count('info', 2)]).toEqual(['1 info', '2 info'])
})
