import { expect, test } from 'vitest'
import { commonFolder, foldersAround, isInFolder, joinFolders, nameOfFolder } from '../../src/dossier/folders.js'

test('the folders around a file are told from the innermost, whichever system named it', () => {
  expect(foldersAround('a/b/c.docx')).toEqual(['a/b', 'a', ''])
  expect(foldersAround('.\\a\\b\\c.docx')).toEqual(['a/b', 'a', ''])
  expect(foldersAround('./c.docx')).toEqual([''])
  expect(foldersAround('Ấp/c.docx'.normalize('NFD'))).toEqual(['Ấp', ''])
})

test('the common folder of files is the innermost that holds all of them', () => {
  expect(commonFolder(['a/b/1', 'a/b/c/2'])).toBe('a/b')
  expect(commonFolder(['a/b/1', 'a/bc/2'])).toBe('a')
  expect(commonFolder(['a/1', 'b/2'])).toBe('')
  expect(commonFolder(['a/1'])).toBe('a')
  expect(commonFolder([])).toBeNull()
})

test('a folder lies in itself and in what holds it, not beside a longer name', () => {
  expect(['a/b', 'a', ''].map((outer) => isInFolder('a/b', outer))).toEqual([true, true, true])
  expect(isInFolder('ab', 'a')).toBe(false)
  expect([joinFolders('', 'a'), joinFolders('a', ''), joinFolders('a', 'b')]).toEqual(['a', 'a', 'a/b'])
  expect([nameOfFolder('a/b'), nameOfFolder('a'), nameOfFolder('')]).toEqual(['b', 'a', ''])
})
