import { expect, test } from 'vitest'
import { type Block, textOf } from '../../../src/model/index.js'
import { cell, p, r, readBlocks, readParagraphs, row, style, table, texts } from '../../support/docx.js'

const content = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`
const drawing = (inner: string) =>
  `<w:drawing><wp:anchor><wp:docPr w:id="1"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content(inner)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
const vml = (inner: string) => `<w:pict><v:shape><v:textbox>${content(inner)}</v:textbox></v:shape></w:pict>`
/** As Word writes a text box: a new drawing, and the old one for programs that know only that. */
const box = (inner: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(inner)}</mc:Choice><mc:Fallback>${vml(inner)}</mc:Fallback></mc:AlternateContent></w:r>`

const shape = (blocks: Block[]): string[] =>
  blocks.map((block) => (block.type === 'paragraph' ? block.value : block.type))

test.each([
  ['both drawings, one of them as a fallback', box(p(r('hộp')))],
  ['a DrawingML drawing alone', `<w:r>${drawing(p(r('hộp')))}</w:r>`],
  ['a VML drawing alone', `<w:r>${vml(p(r('hộp')))}</w:r>`],
  [
    'a fallback alone',
    `<w:r><mc:AlternateContent><mc:Fallback>${vml(p(r('hộp')))}</mc:Fallback></mc:AlternateContent></w:r>`,
  ],
  [
    'two choices, of which the first is taken',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(p(r('hộp')))}</mc:Choice><mc:Choice Requires="v">${vml(p(r('hộp')))}</mc:Choice></mc:AlternateContent></w:r>`,
  ],
  [
    'a choice within a choice',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><mc:AlternateContent><mc:Choice Requires="wps">${drawing(p(r('hộp')))}</mc:Choice><mc:Fallback>${vml(p(r('hộp')))}</mc:Fallback></mc:AlternateContent></mc:Choice><mc:Fallback>${vml(p(r('hộp')))}</mc:Fallback></mc:AlternateContent></w:r>`,
  ],
])('%s: the text comes once, behind the paragraph that holds it', async (_, holder) => {
  expect(await texts(p(r('trước') + holder + r(' sau')) + p(r('tiếp')))).toEqual(['trước sau', 'hộp', 'tiếp'])
})

test('alternatives of plain text give the chosen one, in its place', async () => {
  const alternatives = `<mc:AlternateContent><mc:Choice Requires="w14">${r('mới')}</mc:Choice><mc:Fallback>${r('cũ')}</mc:Fallback></mc:AlternateContent>`
  expect(await texts(p(r('a ') + alternatives + r(' b')))).toEqual(['a mới b'])
})

test('boxes of one paragraph keep their order, and what each holds keeps its own', async () => {
  expect(await texts(p(box(p(r('1')) + p(r('2'))) + r('a') + box(p(r('3')))) + p(r('b')))).toEqual([
    'a',
    '1',
    '2',
    '3',
    'b',
  ])
})

test('shapes of a group are read one after the other', async () => {
  const group = `<w:r><w:pict><v:group><v:shape><v:textbox>${content(p(r('1')))}</v:textbox></v:shape><v:rect><v:textbox>${content(p(r('2')))}</v:textbox></v:rect></v:group></w:pict></w:r>`
  expect(await texts(p(group + r('a')))).toEqual(['a', '1', '2'])
})

test('a box in a cell is a block of the cell', async () => {
  const [found] = await readBlocks(table('', row(cell(p(r('a') + box(p(r('hộp'))))), cell(p(r('b'))))))
  if (found?.type !== 'table') throw new Error('no table')
  expect(found.children[0]?.children.map((each) => textOf(each))).toEqual(['a\nhộp', 'b'])
})

test('a table in a box is a table behind the paragraph', async () => {
  const inner = table('', row(cell(p(r('b'))), cell(p(r('c'))))) + p(r('d'))
  const blocks = await readBlocks(p(r('a') + box(inner)) + p(r('e')))
  expect(shape(blocks)).toEqual(['a', 'table', 'd', 'e'])
  expect(textOf(...blocks)).toBe('a\nb\nc\nd\ne')
})

test('a box within a box comes behind the paragraph of the outer one', async () => {
  expect(await texts(p(r('a') + box(p(r('b') + box(p(r('c')))) + p(r('d')))))).toEqual(['a', 'b', 'c', 'd'])
})

test('a paragraph that holds nothing but a box is blank', async () => {
  expect(await texts(p(box(p(r('MẬT')))) + p(r('a')))).toEqual(['', 'MẬT', 'a'])
})

test('the box of a hidden paragraph is read still', async () => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>'
  expect(await texts(p(r('ẩn', '<w:vanish/>') + box(p(r('hộp'))), hidden) + p(r('a')))).toEqual(['hộp', 'a'])
})

test('a box that was deleted is gone', async () => {
  expect(await texts(p(`${r('a')}<w:del w:id="1" w:author="x">${box(p(r('hộp')))}</w:del>`))).toEqual(['a'])
})

test('a box has paragraphs with formatting and places of their own', async () => {
  const styles = style('paragraph', 'P', '<w:rPr><w:b/></w:rPr>')
  const body = p(
    r('a', '<w:i/>') + box(`<w:p w14:paraId="0000000B"><w:pPr><w:jc w:val="center"/></w:pPr>${r('b')}</w:p>`) + r('c'),
    '<w:pStyle w:val="P"/>',
  )
  const [outer, inner] = await readParagraphs(body, { styles })
  expect(outer).toMatchObject({ value: 'ac', align: 'left', position: { start: { line: 1 } } })
  expect(outer?.runs.map(({ bold, italic }) => [bold, italic])).toEqual([
    [true, true],
    [true, false],
  ])
  expect(inner).toMatchObject({
    value: 'b',
    align: 'center',
    runs: [{ bold: false }],
    position: { start: { line: 2 } },
    data: { paraId: '0000000B' },
  })
})

test('a picture is a block behind the paragraph that holds it, once', async () => {
  const picture =
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="x"/></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id="x"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
  const blocks = await readBlocks(p(r('a') + picture + r('b')) + p(r('c')))
  expect(shape(blocks)).toEqual(['ab', 'image', 'c'])
  expect(blocks[1]).toMatchObject({ position: { start: { line: 1, column: 1 } } })
})
