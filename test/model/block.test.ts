import { expect, test } from 'vitest'
import { paragraphsOf, textOf } from '../../src/model/index.js'
import { paragraph, section, table } from './nodes.js'

const image = { type: 'image', alt: 'huy hiệu' } as const

test('paragraphs of tables come row by row, those of sections without the heading', () => {
  const blocks = [paragraph('1'), table(['2', '3'], ['4', '5']), image, section('I.', 'Tên', [paragraph('6')])]
  expect([...paragraphsOf(blocks)].map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6'])
})

test('a picture has no text', () => {
  expect(textOf(image)).toBe('')
  expect(textOf(paragraph('a'), new Array(200_000).fill(image), [paragraph('b')])).toBe('a\nb')
  expect(textOf(paragraph('a'), image, paragraph(''))).toBe('a\n')
})
