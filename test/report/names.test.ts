import { expect, test } from 'vitest'
import { namesOf } from '../../src/report/index.js'

const catalogue = {
  types: {
    'nghi-quyet-nam': { name: { vi: 'Nghị quyết năm', en: 'Annual resolution' }, typeNames: ['Nghị quyết'] },
    'so-tay': { name: 'Sổ tay', typeNames: ['Sổ tay'] },
  },
  tiers: { 'chi-bo': { name: { vi: 'Chi bộ', en: 'Branch' } } },
}

test('names are those of the language', () => {
  expect(namesOf(catalogue, 'vi')).toEqual({
    types: { 'nghi-quyet-nam': 'Nghị quyết năm', 'so-tay': 'Sổ tay' },
    tiers: { 'chi-bo': 'Chi bộ' },
  })
})

test('a name in one language stands for both', () => {
  expect(namesOf(catalogue, 'en').types).toEqual({ 'nghi-quyet-nam': 'Annual resolution', 'so-tay': 'Sổ tay' })
})
