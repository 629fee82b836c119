import { describe, expect, test } from 'vitest'
import { cell, docx, p, r, row, table } from '../../support/docx.js'
import { select } from './support.js'

const TAB = '<w:r><w:tab/></w:r>'
const sides = async (body: string, kind = 'paragraph') => {
  const data = docx(body)
  const found: Record<string, string[]> = {}
  for (const side of ['left', 'right']) found[side] = await select(`${kind}[side=${side}]`, data)
  return found
}
const at = (align: string, text: string, more = '') => p(r(text), `${more}<w:jc w:val="${align}"/>`)

describe('the side on which something stands', () => {
  test('is that of its cell: of two, of three, of cells that cover several columns', async () => {
    const wide = '<w:gridSpan w:val="3"/>'
    const body = [
      table(row(cell(at('center', 'Một')), cell(at('center', 'Hai')))),
      at('center', '—'),
      table(row(cell(p(r('Ba'))), cell(p(r('Bốn'))), cell(p(r('Năm'))))),
      at('center', '—'),
      table(row(cell(p(r('Sáu')), wide), cell(p(r('Bảy'))))),
    ].join('')
    expect(await sides(body)).toEqual({ left: ['Một', 'Ba', 'Sáu'], right: ['Hai', 'Năm', 'Bảy'] })
  })

  test('is that of the inner table, unless that has one column only', async () => {
    const inner = table(row(cell(p(r('a'))), cell(p(r('b')))))
    const narrow = table(row(cell(p(r('c')))))
    const body = table(row(cell(p(r('d'))), cell(inner + narrow + p(r('e')))))
    expect(await sides(body)).toEqual({ left: ['d', 'a'], right: ['b', 'c', 'e'] })
  })

  test('is told by how far a line is set in where there is no table', async () => {
    const body = [
      at('left', 'Trái'),
      at('justify', 'Đều'),
      at('right', 'Phải'),
      at('center', 'Giữa'),
      at('center', 'Giữa nửa phải', '<w:ind w:left="4536"/>'),
      at('left', 'Dòng đầu lùi xa', '<w:ind w:firstLine="4536"/>'),
      p(TAB + TAB + TAB + r('Ba tab')),
      p(TAB + r('Một tab')),
      p(r(`${' '.repeat(40)}Dấu cách`)),
    ].join('')
    expect(await sides(body)).toEqual({
      left: ['Trái', 'Đều'],
      right: ['Phải', 'Giữa nửa phải', 'Dòng đầu lùi xa', '\t\t\tBa tab', `${' '.repeat(40)}Dấu cách`],
    })
  })

  test('is told of each part of a line that tabs or blanks part', async () => {
    const lines = ['Nơi nhận:|T/M CHI BỘ', '- Đảng ủy xã;|BÍ THƯ', '- Lưu Chi bộ.|Trần Văn Mẫn']
    const body = (gap: string) =>
      p(r('I. NHIỆM VỤ')) +
      p(r('Thu đảng phí.')) +
      lines
        .map((line) =>
          p(
            line
              .split('|')
              .map((text) => r(text))
              .join(gap),
          ),
        )
        .join('')
    for (const gap of [TAB, r(' '.repeat(20))]) {
      expect(await sides(body(gap), 'signature')).toEqual({ left: [], right: ['T/M CHI BỘ', 'BÍ THƯ', 'Trần Văn Mẫn'] })
      expect(await sides(body(gap), 'recipients.label')).toEqual({ left: ['Nơi nhận:'], right: [] })
      expect(await sides(body(gap), 'closing paragraph')).toEqual({ left: [], right: [] })
    }
  })

  test('is not known of plain lines in Markdown', async () => {
    expect(await select('paragraph[side]', 'Một.\n\n| a | b |\n|---|---|\n| c | d |\n')).toEqual(['a', 'b', 'c', 'd'])
  })
})
