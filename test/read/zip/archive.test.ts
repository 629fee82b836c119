import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { crc32 } from '../../../src/read/zip/crc32.js'
import { p, r } from '../../support/docx.js'
import { bodyXml, entriesWith, outcome, relationships, TEXT } from '../../support/hostile.js'
import { type Ending, type Entry, eight, join, two, writeZip } from '../../support/zip.js'

const MAIN = 'word/document.xml'
const READ = `text: ${TEXT}`
const zeros = (length: number) => new Uint8Array(length)
const all = (change: Partial<Entry>) => entriesWith().map((entry) => ({ ...entry, ...change }))
const named = (name: string, other: string) =>
  entriesWith().map((entry) => (entry.name === name ? { ...entry, name: other } : entry))
const more = (...entries: Entry[]) => [...entriesWith(), ...entries]
const entry = (name: string, change: Partial<Entry> = {}): Entry => ({ name, data: zeros(1), ...change })
const SAME = strToU8(bodyXml(p(r(TEXT))))
const stored = { data: SAME, method: 0 }
const deflated = deflateSync(SAME)
/** The part with megabytes behind it, in 64 KB and in 8 KB: long and short entries are unpacked differently. */
const LONG_BOMB = deflateSync(join(SAME, zeros(64 * 1024 * 1024)), { level: 9 })
const SHORT_BOMB = deflateSync(join(SAME, zeros(8 * 1024 * 1024)), { level: 9 })
/** States the size and the CRC of some data, whatever the entry holds. */
const posing = (packed: Uint8Array, data: Uint8Array) => ({ packed, size: data.length, crc: crc32(data) })
const FULL = 0xffffffff
/** A zip64 extra field of one figure. */
const wideField = (figure: number) => join(two(1, 8), eight(figure))

test.each<[what: string, entries: Entry[], ending?: Ending]>([
  ['deflated entries', entriesWith()],
  ['stored entries', all({ method: 0 })],
  ['sizes behind the data alone (data descriptors)', all({ descriptor: true })],
  ['stored entries with their sizes behind the data', all({ descriptor: true, method: 0 })],
  ['a zip64 archive', all({ wide: true }), { wide: true }],
  ['a zip64 end over plain entries', entriesWith(), { wide: true }],
  ['a zip64 end that agrees with the plain one', entriesWith(), { wide: true, count: entriesWith().length }],
  [
    'one figure that is wide',
    entriesWith({ [MAIN]: { data: SAME, packedSize: FULL, extra: wideField(deflated.length) } }),
  ],
  ['a comment that looks like an end', entriesWith(), { comment: `PK\x05\x06${'~'.repeat(18)}` }],
  ['a comment at the end', entriesWith(), { comment: 'Chi bộ ấp Tân Hòa' }],
  ['names with backward slashes', named(MAIN, 'word\\document.xml')],
  ['an absolute name', named(MAIN, '/word/document.xml')],
  ['a name in other case', named(MAIN, 'WORD/Document.XML')],
  ['names that climb out of the package', more(entry('../../a.xml'), entry('/b.xml'), entry('C:\\c.xml'))],
  ['names that are not UTF-8', more(entry('word/media/\u00e0.png', { flags: 0 }))],
  ['an archive within, which is never opened', more(entry('word/embeddings/a.zip', { data: writeZip([entry('a')]) }))],
  ['an embedded bomb, which is never unpacked', more(entry('word/embeddings/a.bin', { size: 2 ** 31, crc: 1 }))],
  ['macros, which are never unpacked', more(entry('word/vbaProject.bin', { method: 12, crc: 1 }))],
])('%s: the document is read', async (_, entries, ending) => {
  expect(await outcome(writeZip(entries, ending))).toBe(READ)
})

test.each<[what: string, code: string, entries: Entry[], ending?: Ending]>([
  ['a part over the limit', 'limit', entriesWith({ [MAIN]: { size: 2 ** 30 } })],
  ['a zip64 part of a petabyte', 'limit', entriesWith({ [MAIN]: { size: 2 ** 50, wide: true } })],
  ['a long bomb that states a small size', 'damaged', entriesWith({ [MAIN]: posing(LONG_BOMB, SAME) })],
  ['a short bomb that states a small size', 'damaged', entriesWith({ [MAIN]: posing(SHORT_BOMB, SAME) })],
  ['a size that no compression reaches', 'damaged', entriesWith({ [MAIN]: { size: 10_000_000 } })],
  ['a long entry that ends too early', 'damaged', entriesWith({ [MAIN]: posing(LONG_BOMB, zeros(67_200_000)) })],
  ['a short entry that ends too early', 'damaged', entriesWith({ [MAIN]: posing(deflated, join(SAME, zeros(9))) })],
  ['a stored entry of another size', 'damaged', entriesWith({ [MAIN]: { method: 0, size: 5 } })],
  ['compressed data that are none', 'damaged', entriesWith({ [MAIN]: { packed: zeros(100).fill(7) } })],
  ['a wrong CRC', 'damaged', entriesWith({ [MAIN]: { crc: 1 } })],
  ['a wrong CRC of a stored part', 'damaged', entriesWith({ [MAIN]: { crc: 1, method: 0 } })],
  ['an unknown compression', 'compression', entriesWith({ [MAIN]: { method: 14 } })],
  ['an encrypted entry', 'encrypted', entriesWith({ [MAIN]: { flags: 1 } })],
  ['an entry encrypted by WinZip', 'encrypted', entriesWith({ [MAIN]: { flags: 1, method: 99 } })],
  ['an encrypted entry that nobody reads', 'encrypted', more(entry('a.bin', { flags: 1 }))],
  ['entries that share their bytes', 'damaged', more(entry('a.xml', { offset: 0 }), entry('b.xml', { offset: 0 }))],
  ['an entry that reaches into the directory', 'damaged', more(entry('a.xml', { packedSize: 5000 }))],
  ['an entry beyond the end', 'damaged', more(entry('a.xml', { offset: 2 ** 31 }))],
  ['a zip64 entry beyond the end', 'damaged', more(entry('a.xml', { offset: 2 ** 60, wide: true }))],
  [
    'wide figures that reach into the comment',
    'damaged',
    entriesWith({
      [MAIN]: { ...stored, size: FULL, packedSize: FULL, extra: wideField(SAME.length), remark: eight(SAME.length) },
    }),
  ],
  ['wide figures that are nowhere', 'damaged', entriesWith({ [MAIN]: { packedSize: 0xffffffff } })],
  ['two names that are the same', 'damaged', more(entry(MAIN, { data: SAME }))],
  ['two names that differ by case', 'damaged', more(entry('Word/Document.xml', { data: SAME }))],
  ['two names that differ by encoding', 'damaged', more(entry('word/%64ocument.xml', { data: SAME }))],
  ['another name in the local header', 'damaged', entriesWith({ [MAIN]: { localName: 'word/dokument.xml' } })],
  ['a directory that says it has more', 'damaged', entriesWith(), { count: 9000 }],
  ['a directory that says it has less', 'damaged', entriesWith(), { count: 2 }],
  ['a directory that says it has millions', 'limit', entriesWith(), { wide: true, wideCount: 3_000_000 }],
  ['a directory of more entries than fit any memory', 'limit', entriesWith(), { wide: true, wideCount: 2 ** 53 }],
  ['a zip64 end that contradicts the plain one', 'damaged', entriesWith(), { wide: true, count: 2 }],
  ['a zip64 directory of another size', 'damaged', entriesWith(), { wide: true, wideSize: 10 }],
  ['a zip64 directory beyond the end', 'damaged', entriesWith(), { wide: true, wideAt: 2 ** 60 }],
  ['a zip64 end that is elsewhere', 'damaged', entriesWith(), { wide: true, locator: 0 }],
  ['a directory beyond the end', 'damaged', entriesWith(), { at: 0x7fffffff }],
  ['wide figures without a zip64 end', 'limit', entriesWith(), { count: 0xffff }],
  ['a comment that is a second end', 'not-docx', entriesWith(), { comment: `PK\x05\x06${'\0'.repeat(18)}` }],
])('%s: refused as %s', async (_, code, entries, ending) => {
  expect(await outcome(writeZip(entries, ending))).toBe(`refused: ${code}`)
})

test('a header or a record that has lost its mark is damaged', async () => {
  const whole = writeZip(entriesWith())
  const text = new TextDecoder('latin1').decode(whole)
  for (const mark of [text.indexOf(MAIN) - 30, text.lastIndexOf(MAIN) - 46]) {
    expect(text.slice(mark, mark + 2)).toBe('PK')
    const broken = whole.slice()
    broken[mark] = 0
    expect(await outcome(broken)).toBe('refused: damaged')
  }
})

test('twenty thousand true entries are too many, and seventy thousand that overflow their count are damaged', async () => {
  const many = (length: number) => Array.from({ length }, (_, index) => entry(`a${index}`, { method: 0 }))
  expect(await outcome(writeZip(more(...many(20_000))))).toBe('refused: limit')
  expect(await outcome(writeZip(many(70_000), { count: 70_000 % 65_536 }))).toBe('refused: damaged')
})

test('parts that are small each and large together are refused', async () => {
  const header = { method: 0, data: strToU8(bodyXml(p(r('a').repeat(50)))) }
  const names = Array.from({ length: 20 }, (_, index) => `header${index}.xml`)
  const related = relationships(...names.map((name): [string, string] => ['header', name]))
  const entries = [
    ...entriesWith({ 'word/_rels/document.xml.rels': { data: strToU8(related) } }),
    ...names.map((name) => ({ name: `word/${name}`, ...header })),
  ]
  expect(await outcome(writeZip(entries), { totalBytes: 20_000 })).toBe('refused: limit')
  expect(await outcome(writeZip(entries))).toBe(READ)
})

test('an archive behind a program or other bytes is no document', async () => {
  const archive = writeZip(entriesWith())
  expect(await outcome(join(strToU8('MZ\x90\0\x03'), archive))).toBe('refused: unknown-format')
  expect(await outcome(join(strToU8('Chi bộ\n'), archive))).toBe('refused: unknown-format')
})

test('bytes behind the archive do no harm', async () => {
  expect(await outcome(join(writeZip(entriesWith()), strToU8('\r\n--\r\n')))).toBe(READ)
})

test('a document cut anywhere is refused as damaged', async () => {
  const whole = writeZip(entriesWith())
  const outcomes = new Set<string>()
  for (let length = 3; length < whole.length; length++) outcomes.add(await outcome(whole.slice(0, length)))
  expect([...outcomes]).toEqual(['refused: damaged'])
  expect(await outcome(whole.slice(0, 0))).toBe('refused: empty')
  // Two letters are a text like any other.
  expect(await outcome(whole.slice(0, 2))).toBe('text: PK')
})
