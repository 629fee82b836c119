import { expect, test } from 'vitest'
import { isSection } from '../../src/model/index.js'
import { p, r } from '../support/docx.js'
import { headingsOf, inspect } from '../support/outline.js'

const BOLD = '<w:b/>'
const CENTERED = '<w:jc w:val="center"/>'
const TEXT = p(r('Chi bộ lãnh đạo đảng viên hoàn thành tốt các nhiệm vụ được giao trong năm.'))

test.each([
  ['size', '<w:sz w:val="32"/>', ''],
  ['underlining', '<w:u w:val="single"/>', ''],
  ['italics', '<w:i/>', ''],
  ['their place in the middle', '', CENTERED],
])('two headings by %s alone, with short lines below, are headings', async (_, run, paragraph) => {
  const titles = ['Đánh giá kết quả', 'Phương hướng năm tới']
  const body = titles.map((title) => p(r(title, run), paragraph) + p(r('Ngắn gọn')) + TEXT).join('')
  expect(await headingsOf(body)).toEqual(titles.map((title) => `1 ${title}`))
})

test('underlined lines below numbered headings are the inner ones', async () => {
  const inner = ['Ưu điểm', 'Hạn chế'].map((title) => p(r(title, '<w:u w:val="single"/>')) + TEXT).join('')
  expect(await headingsOf(p(r('I. ĐÁNH GIÁ', BOLD)) + inner + p(r('II. PHƯƠNG HƯỚNG', BOLD)) + TEXT)).toEqual([
    '1 I. ĐÁNH GIÁ',
    '2 Ưu điểm',
    '2 Hạn chế',
    '1 II. PHƯƠNG HƯỚNG',
  ])
})

test('a blank paragraph between a division and its name parts them not', async () => {
  const line = (division: string, name: string) =>
    p(r(division, BOLD), CENTERED) + p('') + p(r(name, BOLD), CENTERED) + TEXT
  expect(await headingsOf(line('Chương I', 'QUY ĐỊNH CHUNG') + line('PHỤ LỤC', 'BIỂU MẪU'))).toEqual([
    '1 Chương I QUY ĐỊNH CHUNG',
    '1* PHỤ LỤC BIỂU MẪU',
  ])
})

test('a heading leaves no blank block behind in front of it', async () => {
  const { tree } = await inspect(p(r('I. ĐÁNH GIÁ', BOLD)) + TEXT + p(r('II. PHƯƠNG HƯỚNG', BOLD)) + TEXT)
  expect(tree.children.map((node) => [node.type, isSection(node) ? node.children.length : 0])).toEqual([
    ['section', 1],
    ['section', 1],
  ])
})
