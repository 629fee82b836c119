import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8 } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gather } from '../../../src/cli/dossier/gather.js'
import type { LeaveOut } from '../../../src/cli/files.js'
import { writeZip } from '../../support/zip.js'

let folder: string
let home: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gather-'))
  home = process.cwd()
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

function put(name: string, data: string | Uint8Array = name): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), data)
}

const zip = (...names: string[]) => writeZip(names.map((name) => ({ name, data: strToU8(name) })))
const everything: LeaveOut = async () => null

/** What is found: a name alone for a document, with its code for what cannot be read. */
async function found(paths: string[], leaveOut = everything, named: string | null = null) {
  const { documents, notes, manifest } = await gather(paths, { leaveOut, named })
  return {
    documents: documents.map((one) => ('error' in one ? `${one.name}: ${one.error.code}` : one.name)),
    notes: notes.map(({ file }) => file),
    manifest: manifest?.file ?? null,
  }
}

test('documents of folders and of archives in them come in the order of their names', async () => {
  put('a/2.docx')
  put('a/1.zip', zip('b.docx', 'A.md'))
  put('a/3/x.DOC')
  put('a/3/anh.png')
  expect((await found(['a'])).documents).toEqual(['a/1.zip/A.md', 'a/1.zip/b.docx', 'a/2.docx', 'a/3/x.DOC'])
})

test('what systems and editors leave behind is no document', async () => {
  put('a/~$x.docx')
  put('a/.an/x.docx')
  put('a/1.zip', zip('__MACOSX/._x.docx', '~$y.docx', 'b/~$z.docx', '.an/x.docx', 'that.docx'))
  expect((await found(['a'])).documents).toEqual(['a/1.zip/that.docx'])
})

test('a document is there once, however often it is named', async () => {
  put('a/1.docx')
  put('a/2.zip', zip('x.docx'))
  expect((await found(['a', 'a/1.docx', './a', 'a/2.zip'])).documents).toEqual(['a/1.docx', 'a/2.zip/x.docx'])
})

describe('what cannot be read stands among the documents', () => {
  test.each<[string, () => void, string]>([
    ['an archive that is damaged', () => put('a/1.zip', zip('x.docx').subarray(9)), 'a/1.zip: damaged'],
    ['an archive in an archive', () => put('a/1.zip', zip('trong.zip')), 'a/1.zip/trong.zip: nested-archive'],
    [
      'notes that are no text',
      () => put('a/phan-anh.md', Uint8Array.of(0xff, 0x00, 0xfe)),
      'a/phan-anh.md: unknown-format',
    ],
  ])('%s', async (_, make, told) => {
    put('a/2.docx')
    make()
    expect((await found(['a'])).documents.sort()).toEqual([told, 'a/2.docx'].sort())
  })

  test('an archive that was named and holds no document', async () => {
    put('1.zip', zip('anh.png'))
    expect((await found(['1.zip'])).documents).toEqual(['1.zip: no-documents'])
  })

  test('a folder and a file that are not there', async () => {
    expect((await found(['khong-co', 'x.docx'])).documents).toEqual(['khong-co: no-such-file', 'x.docx: no-such-file'])
  })
})

describe('manifest and notes', () => {
  test.each(['dang-lint.dossier.yaml', 'dang-lint.dossier.yml', 'dang-lint.dossier.json'])(
    '%s of a folder',
    async (name) => {
      put(`a/${name}`)
      put('a/1.docx')
      expect(await found(['a'])).toEqual({ documents: ['a/1.docx'], notes: [], manifest: `a/${name}` })
    },
  )

  test('are found in an archive, be it of a folder as a whole', async () => {
    put('1.zip', zip('x.docx', 'dang-lint.dossier.yaml', 'phan-anh.md'))
    expect(await found(['1.zip'])).toEqual({
      documents: ['1.zip/x.docx'],
      notes: ['1.zip/phan-anh.md'],
      manifest: '1.zip/dang-lint.dossier.yaml',
    })
    put('2.zip', zip('Hồ sơ/Ấp 1/x.docx', 'Hồ sơ/dang-lint.dossier.yaml', 'Hồ sơ/Ấp 1/Phản ánh.txt'))
    expect(await found(['2.zip'])).toEqual({
      documents: ['2.zip/Hồ sơ/Ấp 1/x.docx'],
      notes: ['2.zip/Hồ sơ/Ấp 1/Phản ánh.txt'],
      manifest: '2.zip/Hồ sơ/dang-lint.dossier.yaml',
    })
  })

  test('a manifest deeper down is of another dossier', async () => {
    put('a/b/dang-lint.dossier.yaml')
    put('a/b/1.docx')
    put('1.zip', zip('x.docx', 'b/dang-lint.dossier.yaml'))
    expect((await found(['a', '1.zip'])).manifest).toBeNull()
  })

  test('two of them are a mistake, unless one is asked for', async () => {
    put('a/dang-lint.dossier.yaml')
    put('b/dang-lint.dossier.yaml')
    put('a/1.docx')
    put('b/1.docx')
    await expect(found(['a', 'b'])).rejects.toMatchObject({ code: 'manifest-twice' })
    expect((await found(['a', 'b'], everything, 'b/dang-lint.dossier.yaml')).manifest).toBe('b/dang-lint.dossier.yaml')
  })

  test('with a manifest a folder may be empty', async () => {
    put('a/dang-lint.dossier.yaml')
    expect(await found(['a'])).toEqual({ documents: [], notes: [], manifest: 'a/dang-lint.dossier.yaml' })
  })

  test('notes alone are no documents', async () => {
    put('a/phan-anh.md')
    put('a/phieu lenh.txt')
    expect(await found(['a'])).toEqual({ documents: [], notes: ['a/phan-anh.md'], manifest: null })
  })
})

test('what is left out is so in archives too', async () => {
  put('a/1.zip', zip('nhap/x.docx', 'y.docx'))
  put('a/2.zip', zip('z.docx'))
  const leaveOut: LeaveOut = async (name) =>
    /nhap\/|2\.zip$/u.test(name) ? { file: '.danglintignore', line: 1, pattern: 'nhap/' } : null
  expect((await found(['a'], leaveOut)).documents).toEqual(['a/1.zip/y.docx'])
})
