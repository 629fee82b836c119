import { expect, test } from 'vitest'
import { readFileName } from '../../src/identify/file-name.js'

const words = { names: ['nghi quyet'], codes: new Set(['nq']), fronts: ['du thao', 'mau'], bodies: ['cb'] }

test('what stands in front of a paper and the symbols of bodies are those of the catalogue', () => {
  expect(readFileName('Mẫu 1a Dự thảo Nghị quyết năm 2027.docx', words)).toEqual({
    by: 'name',
    value: 'nghi quyet',
    rest: 'nam 2027',
  })
  expect(readFileName('05-NQ-CB tháng 3.docx', words)).toEqual({ by: 'code', value: 'nq', rest: 'thang 3' })
  expect(readFileName('05-NQ-CB tháng 3.docx', { ...words, bodies: [] })?.rest).toBe('cb thang 3')
  expect(readFileName('Mẫu Nghị quyết.docx', { ...words, fronts: [] })).toBeNull()
})
