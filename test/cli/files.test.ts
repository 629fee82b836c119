import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFiles } from '../../src/cli/files.js'

const home = process.cwd()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

function lay(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
}
const namesFor = async (...paths: string[]) => (await findFiles(paths, null)).map(({ name }) => name)
const failureOf = async (...paths: string[]) => {
  const [entry] = await findFiles(paths, null)
  return entry?.load().then(
    () => 'read',
    (error) => error.code,
  )
}

test('a folder stands for its documents by name, whatever the case of their endings', async () => {
  lay('ho-so/b.docx', 'ho-so/a.MD', 'ho-so/sâu/c.markdown', 'ho-so/anh.png', 'ho-so/bang.xlsx')
  expect(await namesFor('ho-so')).toEqual(['ho-so/a.MD', 'ho-so/b.docx', 'ho-so/sâu/c.markdown'])
})

test('a folder names older documents too, so that none is passed over in silence', async () => {
  lay('cu/a.doc', 'cu/b.rtf', 'cu/c.odt', 'cu/d.docm')
  expect(await namesFor('cu')).toEqual(['cu/a.doc', 'cu/b.rtf', 'cu/c.odt', 'cu/d.docm'])
})

test('lock files of Word, hidden files and packages are no documents', async () => {
  lay('~$nghi-quyet.docx', '.an.docx', '.git/a.md', 'node_modules/goi/README.md', 'nghi-quyet.docx')
  expect(await namesFor('.')).toEqual(['nghi-quyet.docx'])
})

test('names keep the way they were given', async () => {
  lay('a.docx', 'sâu/b.docx')
  expect(await namesFor('./a.docx', join(folder, 'sâu/b.docx'))).toEqual(['./a.docx', join(folder, 'sâu/b.docx')])
})

test('a file is checked once, however it is spelt or linked', async () => {
  lay('a.docx', 'sâu/b.docx')
  symlinkSync('a.docx', 'z.docx')
  expect(await namesFor('a.docx', './a.docx', 'sâu/../a.docx', join(folder, 'a.docx'), 'z.docx', '.')).toEqual([
    'a.docx',
    'sâu/b.docx',
  ])
})

test('folders that hold each other come to an end', async () => {
  lay('a/x.docx')
  symlinkSync('..', 'a/tren')
  expect(await namesFor('a')).toHaveLength(1)
})

test('a name that looks like a pattern is a name where there is such a file', async () => {
  lay('[Mật] a?.docx', 'M a1.docx')
  expect(await namesFor('[Mật] a?.docx')).toEqual(['[Mật] a?.docx'])
})

test('a pattern stands for the files that fit', async () => {
  lay('ap-2/nghi-quyet.docx', 'ap-1/nghi-quyet.docx', 'ap-1/bao-cao.docx')
  expect(await namesFor('*/nghi-quyet.*')).toEqual(['ap-1/nghi-quyet.docx', 'ap-2/nghi-quyet.docx'])
})

test('what is not there stays in the list, to be told', async () => {
  lay('a.docx', 'rỗng/anh.png')
  expect(await namesFor('khong-co.docx', '*.rtf', 'rỗng', 'a.docx')).toEqual([
    'khong-co.docx',
    '*.rtf',
    'rỗng',
    'a.docx',
  ])
  expect(await failureOf('khong-co.docx')).toBe('no-such-file')
  expect(await failureOf('*.rtf')).toBe('no-such-file')
  expect(await failureOf('')).toBe('no-such-file')
  expect(await failureOf('rỗng')).toBe('no-documents')
  expect(await failureOf('a.docx')).toBe('read')
})

test('a file that went away before it was read is told', async () => {
  lay('a.docx')
  const [entry] = await findFiles(['a.docx'], null)
  rmSync('a.docx')
  await expect(entry?.load()).rejects.toMatchObject({ code: 'unreadable' })
})

test('a file comes with its bytes', async () => {
  lay('a.docx')
  const [entry] = await findFiles(['a.docx'], null)
  expect(new TextDecoder().decode(await entry?.load())).toBe('a.docx')
})

test('standard input has the name given, or its sign, and does not hide a file of that name', async () => {
  lay('a.docx')
  expect((await findFiles(['-', 'a.docx', '-'], 'a.docx')).map(({ name }) => name)).toEqual(['a.docx', 'a.docx'])
  expect(await namesFor('-')).toEqual(['-'])
})

test('documents that are left out say so, and a folder of which nothing is left is refused', async () => {
  lay('a/b.md', 'a/c.md', 'd.md')
  const leftOut = { file: '.danglintignore', line: 1, pattern: 'a/' }
  const leaveOut = async (name: string) => (name.startsWith('a') ? leftOut : null)
  const found = async (...paths: string[]) =>
    (await findFiles(paths, null, leaveOut)).map((entry) => [
      entry.name,
      entry.leftOut !== undefined,
      entry.isNamed === true,
    ])
  expect(await found('.', 'a/c.md')).toEqual([
    ['a/b.md', true, false],
    ['a/c.md', true, true],
    ['d.md', false, false],
  ])
  expect(await found('a')).toEqual([
    ['a/b.md', true, false],
    ['a/c.md', true, false],
    ['a', false, false],
  ])
  const refused = (await findFiles(['a'], null, leaveOut)).at(-1)
  await expect(refused?.load()).rejects.toMatchObject({ code: 'all-ignored' })
})
