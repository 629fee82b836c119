import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { listArchive, readFromArchive } from '../../../src/cli/dossier/archive.js'
import { crc32 } from '../../../src/read/zip/crc32.js'
import { type Ending, type Entry, join as joinBytes, two, writeZip } from '../../support/zip.js'

const folder = mkdtempSync(join(tmpdir(), 'archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const ENCRYPTED = 0x801

let count = 0
function archive(entries: Entry[], ending?: Ending, change = (bytes: Uint8Array) => bytes): string {
  const file = join(folder, `${count++}.zip`)
  writeFileSync(file, change(writeZip(entries, ending)))
  return file
}

const entry = (name: string, text = name, more: Partial<Entry> = {}): Entry => ({ name, data: strToU8(text), ...more })
const paths = async (file: string) => (await listArchive(file)).map(({ path }) => path)

/** Every file of an archive by its path. */
async function texts(file: string): Promise<Record<string, string>> {
  const read: Record<string, string> = {}
  for (const { path, entry } of await listArchive(file))
    read[path] = new TextDecoder().decode(await readFromArchive(file, entry))
  return read
}

/** An archive whose entry has a name of these bytes, in the directory and in front of the file. */
function named(bytes: number[], extra?: Uint8Array): string {
  const mark = 'x'.repeat(bytes.length)
  return archive([entry(mark, 'nội dung', { flags: 0, ...(extra ? { extra } : {}) })], {}, (zip) => {
    const text = Buffer.from(zip)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) text.set(bytes, at)
    return text
  })
}

test('every file is read from its place, packed or as it is', async () => {
  const file = archive([
    entry('a.md', 'một'),
    entry('Ấp 1/b.md', 'hai', { method: 0 }),
    entry('c.md', 'ba', { wide: true }),
  ])
  expect(await texts(file)).toEqual({ 'a.md': 'một', 'Ấp 1/b.md': 'hai', 'c.md': 'ba' })
})

test('an archive of the wide form is read, and one with a long comment', async () => {
  expect(await texts(archive([entry('a.md')], { wide: true }))).toEqual({ 'a.md': 'a.md' })
  expect(await texts(archive([entry('a.md')], { comment: 'x'.repeat(60_000) }))).toEqual({ 'a.md': 'a.md' })
})

test('folders are no files', async () => {
  expect(await paths(archive([entry('Ấp 1/', ''), entry('Ấp 1/a.md')]))).toEqual(['Ấp 1/a.md'])
})

describe('names are names and lead nowhere', () => {
  test.each([
    ['../../etc/a.md', 'etc/a.md'],
    ['/etc/a.md', 'etc/a.md'],
    ['C:\\Ho so\\a.md', 'Ho so/a.md'],
    ['Ap 1\\..\\..\\a.md', 'Ap 1/a.md'],
    ['./a//b.md', 'a/b.md'],
  ])('%s is %s', async (name, path) => {
    expect(await texts(archive([entry(name, 'x')]))).toEqual({ [path]: 'x' })
  })

  test('of several that come out the same each is there', async () => {
    const file = archive([entry('a.md', '1'), entry('../a.md', '2'), entry('a (2).md', '3'), entry('/a.md', '4')])
    expect(await texts(file)).toEqual({ 'a.md': '1', 'a (2).md': '2', 'a (2) (2).md': '3', 'a (3).md': '4' })
  })

  test('a name of which nothing is left is no file', async () => {
    expect(await paths(archive([entry('..', 'x'), entry('a.md')]))).toEqual(['a.md'])
  })
})

describe('names that are not said to be UTF-8', () => {
  test('are UTF-8 all the same where they can be', async () => {
    expect(await paths(named([...strToU8('Ấp 1.md')]))).toEqual(['Ấp 1.md'])
  })

  test('are of the code page of Vietnam where they cannot', async () => {
    // “Nghị quyết.md” in windows-1258: letters, then their tone marks.
    const bytes = [0x4e, 0x67, 0x68, 0x69, 0xf2, 0x20, 0x71, 0x75, 0x79, 0xea, 0xec, 0x74, 0x2e, 0x6d, 0x64]
    expect(await paths(named(bytes))).toEqual(['Nghị quyết.md'])
  })

  const unicodePath = (sum: number, name: string) => {
    const text = strToU8(name)
    const bytes = new Uint8Array(5)
    bytes[0] = 1
    new DataView(bytes.buffer).setUint32(1, sum, true)
    return joinBytes(two(0x7075, 5 + text.length), bytes, text)
  }

  test('are told by the field that holds them in UTF-8', async () => {
    const bytes = [0x82, 0x2e, 0x6d, 0x64]
    expect(await paths(named(bytes, unicodePath(crc32(Uint8Array.from(bytes)), 'Ấp 1.md')))).toEqual(['Ấp 1.md'])
  })

  test('unless that is of another name', async () => {
    expect(await paths(named([0x61, 0x2e, 0x6d, 0x64], unicodePath(1, 'Ấp 1.md')))).toEqual(['a.md'])
  })
})

describe('what is hostile or broken', () => {
  const code = (promise: Promise<unknown>) =>
    promise.then(
      () => 'read',
      (error) => error.code as string,
    )

  test.each<[string, Entry[], Ending]>([
    ['files that share their bytes', [entry('a.md', 'x'.repeat(99)), entry('b.md', 'y', { offset: 0 })], {}],
    ['a count that is too small', [entry('a.md'), entry('b.md')], { count: 1 }],
    ['a count that is too large', [entry('a.md')], { count: 9 }],
    ['a directory beyond the end', [entry('a.md')], { at: 1_000_000 }],
    ['a directory that is longer than the file', [entry('a.md')], { size: 1_000_000 }],
    ['a locator that leads nowhere', [entry('a.md')], { wide: true, locator: 2 ** 40 }],
    ['a wide end that tells of a place beyond the end', [entry('a.md')], { wide: true, wideAt: 2 ** 50 }],
  ])('%s: no file of it is read', async (_, entries, ending) => {
    expect(await code(listArchive(archive(entries, ending)))).toBe('damaged')
  })

  test.each([0, 1, 21, 40])('only the first %i bytes', async (length) => {
    expect(await code(listArchive(archive([entry('a.md')], {}, (zip) => zip.subarray(0, length))))).toBe('damaged')
  })

  test('no archive at all', async () => {
    expect(await code(listArchive(join(folder, 'khong-co.zip')))).toBe('unreadable')
    expect(await code(listArchive(folder))).toBe('unreadable')
  })

  const readFirst = async (file: string) => {
    const [first] = await listArchive(file)
    return first ? readFromArchive(file, first.entry) : null
  }

  test.each<[string, Partial<Entry>, string]>([
    ['has a password', { flags: ENCRYPTED }, 'encrypted'],
    ['was changed after it was packed', { crc: 1 }, 'damaged'],
    ['unpacks to more than it says', { data: strToU8('x'.repeat(9999)), size: 10 }, 'damaged'],
    ['is packed in a way of its own', { method: 12 }, 'compression'],
    ['says that it is as large as a disk', { size: 2 ** 31 }, 'limit'],
    ['has another name in front of it', { localName: 'b.md' }, 'damaged'],
  ])('a file that %s', async (_, more, expected) => {
    expect(await code(readFirst(archive([entry('a.md', 'x', more)])))).toBe(expected)
  })

  test('the others are read all the same', async () => {
    const file = archive([entry('a.md', 'x', { flags: ENCRYPTED }), entry('b.md', 'y')])
    const [, second] = await listArchive(file)
    expect(second && new TextDecoder().decode(await readFromArchive(file, second.entry))).toBe('y')
  })
})
