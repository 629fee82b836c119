import { expect, test } from 'vitest'
import { filesBeside } from '../../../src/report/dossier/files-beside.js'
import { DOSSIER_WORDS } from '../../../src/report/dossier/words.js'

const beside = (message: string, files: string[]) =>
  filesBeside({ rule: 'thu/trung', severity: 'warn', message, files, fingerprint: '0' }, 3, DOSSIER_WORDS.vi)

test('files that the message names are not named again, whatever longer names it holds', () => {
  expect(beside('Xem a/b.docx.', ['a/b.docx', 'c.docx'])).toBe('c.docx')
  expect(beside('Xem xa/b.docx.', ['a/b.docx'])).toBe('a/b.docx')
})

test('a file without a name ends the search', () => {
  expect(beside('Thiếu văn bản.', ['', 'c.docx'])).toBe('; c.docx')
})
