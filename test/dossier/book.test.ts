import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'

const { inspect, paperOf } = await createLinter({ ruleset: 'dang/catalogue' })

const HEAD = 'ĐẢNG BỘ XÃ BÌNH AN\n\nCHI BỘ ẤP TÂN HÒA\n\n\\*\n\n'
const minutes = (month: number, year = 2027) =>
  `**BIÊN BẢN**\n\n**sinh hoạt chi bộ tháng ${month} năm ${year}**\n\nI. THÀNH PHẦN\n\nCó mặt 12 đồng chí.\n\nII. NỘI DUNG\n\nKiểm điểm công việc trong tháng.\n\n`
const read = async (text: string) => {
  const document = await inspect({ name: 'bien-ban.md', data: HEAD + text })
  return { facts: document.facts, paper: paperOf(document) }
}

test('a book of minutes is one paper of its branch that stands for each month in it', async () => {
  const title = '**SỔ BIÊN BẢN**\n\n**sinh hoạt chi bộ năm 2027**\n\n-----\n\n'
  const { facts, paper } = await read(title + minutes(1) + minutes(2) + minutes(4) + minutes(12, 2026))
  expect(facts).toMatchObject({ type: 'bien-ban-sinh-hoat', issuer: 'CHI BỘ ẤP TÂN HÒA', year: 2027 })
  expect(paper.periods).toEqual([1, 2, 4].map((index) => ({ span: 'month', index })))
})

test('minutes of one meeting are no book', async () => {
  const { paper } = await read(minutes(3))
  expect(paper.periods).toBeUndefined()
  expect(paper.period).toEqual({ span: 'month', index: 3 })
})
