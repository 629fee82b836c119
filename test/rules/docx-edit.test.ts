import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { paragraphsOf, type Reading } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'
import { DAY_05, makeBases } from './pairs/bases.js'
import { editDocx } from './pairs/docx-edit.js'
import type { DocxEdit } from './pairs/edit.js'
import { pngOf } from './pairs/picture.js'

const { ruleset } = await createLinter({ templates: true })
const baseOf = makeBases(ruleset)
const report = await baseOf('bao-cao', DAY_05)

const edited = (edit: (docx: DocxEdit) => void) => read({ data: editDocx(report, edit) })
const linesOf = ({ blocks }: Reading) => [...paragraphsOf(blocks)].map(({ value }) => value)
const find = (reading: Reading, text: string) =>
  [...paragraphsOf(reading.blocks)].find(({ value }) => value.includes(text))

let before: string[] = []
beforeAll(async () => {
  before = linesOf(await read({ data: report }))
})

/** What was taken out and put in, line by line. */
async function changed(edit: (docx: DocxEdit) => void): Promise<{ out: string[]; in: string[] }> {
  const after = linesOf(await edited(edit))
  return { out: before.filter((line) => !after.includes(line)), in: after.filter((line) => !before.includes(line)) }
}

describe('one change', () => {
  test.each<[string, (docx: DocxEdit) => void, string[], string[]]>([
    ['of text across runs', (one) => one.replaceText('Số 05-BC', 'Số: 5/BC'), ['Số 05-BC/CB'], ['Số: 5/BC/CB']],
    ['of text to a break', (one) => one.replaceText('Lưu chi', 'Lưu\nchi'), ['- Lưu chi bộ.'], ['- Lưu\nchi bộ.']],
    ['of a whole paragraph', (one) => one.remove(/\*/u), ['*'], []],
    ['by a paragraph before', (one) => one.insertBefore('Số 05', 'Dự thảo lần 2'), [], ['Dự thảo lần 2']],
    ['by paragraphs behind', (one) => one.insertAfter('- Lưu', ['một', 'hai']), [], ['một', 'hai']],
    ['by a table', (one) => one.insertTableAfter('Nơi nhận:', [['ô 1', 'ô 2']]), [], ['ô 1', 'ô 2']],
    ['by text at the end', (one) => one.append('Phụ lục', 'BÁO CÁO'), [], ['Phụ lục']],
  ])('%s is the only one', async (_, edit, gone, come) => {
    expect(await changed(edit)).toEqual({ out: gone, in: come })
  })

  test('of cells lets them change places', async () => {
    const lines = linesOf(await edited(({ swapCells }) => swapCells('Nơi nhận:', 'BÍ THƯ')))
    expect([...lines].sort()).toEqual([...before].sort())
    expect(lines.indexOf('Nơi nhận:')).toBeGreaterThan(lines.indexOf('BÍ THƯ'))
  })

  test('of a property is read, and what is put in looks as what stands there', async () => {
    const reading = await edited((docx) => {
      docx.setRun('BÍ THƯ', 'w:b', {})
      docx.setParagraph('BÁO CÁO', 'w:jc', { val: 'left' })
      docx.insertAfter('CHI BỘ ẤP', 'CHI BỘ KHÓM')
      docx.setBodyRuns('w:sz', { val: 26 })
      docx.setStyleRun('TrichYeu', 'w:sz', { val: 24 })
    })
    expect(find(reading, 'BÍ THƯ')?.runs[0]).toMatchObject({ bold: true })
    expect(find(reading, 'BÁO CÁO')).toMatchObject({ align: 'left' })
    expect(find(reading, 'CHI BỘ KHÓM')?.runs[0]).toMatchObject({ bold: true })
    expect(find(reading, 'tổng kết')?.runs[0]).toMatchObject({ size: 24 })
    expect(find(reading, 'I. ')?.runs[0]).toMatchObject({ size: 28 })
  })

  test('of the page is read: margins, number at the foot, backs of sheets', async () => {
    const { pages, asides } = await edited((docx) => {
      docx.setSection('w:pgMar', { top: 1418 })
      docx.movePageNumberToFoot()
      docx.setSetting('w:mirrorMargins', {})
    })
    expect(pages).toMatchObject([{ top: 1418, bottom: 1134, mirrored: true }])
    expect(
      asides.filter(({ blocks }) => blocks.some((block) => 'pageNumber' in block)).map(({ kind }) => kind),
    ).toEqual(['footer'])
  })

  test('of one section leaves the others', async () => {
    const { pages } = await edited((docx) => {
      docx.breakSection()
      docx.append('Phụ lục', 'BÁO CÁO')
      docx.setSection('w:pgNumType', { start: 1 }, 1)
      docx.setSection('w:pgMar', { left: 1418 })
    })
    expect(pages.map(({ left, numberStart = null }) => ({ left, numberStart }))).toEqual([
      { left: 1418, numberStart: null },
      { left: 1418, numberStart: 1 },
    ])
  })

  test('by a picture brings it along', () => {
    const png = pngOf({ transparent: false })
    const parts = unzipSync(editDocx(report, (docx) => docx.insertPictureAfter('BÍ THƯ', 'chu-ky.png', png)))
    expect(parts['word/media/chu-ky.png']).toEqual(png)
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('media/chu-ky.png')
  })
})

test.each<[string, (docx: DocxEdit) => void]>([
  ['a text that is not there', (one) => one.replaceText('Số: 05', 'Số 05')],
  ['a text that is there twice', (one) => one.replaceText('chi bộ', 'đảng bộ')],
  ['a text that stays', (one) => one.replaceText('Số 05', 'Số 05')],
  ['a property that is not there', (one) => one.setRun('BÍ THƯ', 'w:b', null)],
  ['a property that is so already', (one) => one.setSection('w:pgMar', { top: 1134 })],
  ['a section that is not there', (one) => one.setSection('w:pgMar', { top: 1418 }, 1)],
  ['a style that is not there', (one) => one.setStyleRun('KhongCo', 'w:b', {})],
  ['two places in one cell', (one) => one.swapCells('Nơi nhận:', '- Lưu')],
])('%s is refused, for the pair would not differ', (_, edit) => {
  expect(() => editDocx(report, edit)).toThrow(/^the pair changes nothing: /u)
})
