import { expect, test } from 'vitest'
import { TREE_WORDS } from '../../src/cli/tree-words.js'
import { createLinter } from '../../src/lint.js'
import { sectionsOf } from '../../src/model/index.js'
import { REASONS } from '../../src/outline/index.js'
import { docx, p, r } from '../support/docx.js'

const linter = await createLinter()
const why = async (body: string) => {
  const { tree } = await linter.inspect({ data: docx(body) }, { today: '2027-02-01' })
  return [...sectionsOf(tree)].map(({ section }) => section.data.why)
}

test('every section knows why it was taken for one, the strongest reason first', async () => {
  const [roman = [], runIn = []] = await why(
    p(r('I. PHƯƠNG HƯỚNG', '<w:b/>'), '<w:jc w:val="center"/>') +
      p(r('Công tác dân vận:', '<w:b/>') + r(' Xây dựng 01 mô hình “Dân vận khéo” trong năm.')) +
      p(r('II. THỰC HIỆN', '<w:b/>')) +
      p(r('Giao chi ủy triển khai.')),
  )
  expect(roman.slice(0, 3)).toEqual(['bold', 'upper', 'roman'])
  expect(roman).toContain('centered')
  expect(runIn[0]).toBe('run-in')
})

test('where nothing is set off, short lines between long ones are the headings', async () => {
  const long = p(r('Chi bộ lãnh đạo hoàn thành các chỉ tiêu được giao, đời sống Nhân dân ổn định.'))
  const body = ['Kết quả năm qua', 'Nhiệm vụ năm tới', 'Tổ chức thực hiện'].map((title) => p(r(title)) + long).join('')
  expect(await why(body)).toEqual([['short-line'], ['short-line'], ['short-line']])
})

test.each(['vi', 'en'] as const)('every reason has its words in %s', (lang) => {
  expect(Object.keys(TREE_WORDS[lang].reasons).sort()).toEqual([...REASONS].sort())
})
