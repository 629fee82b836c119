import { expect, test } from 'vitest'
import type { Block, Table } from '../../../src/model/index.js'
import { textOf } from '../../../src/model/index.js'
import { cell, p, r, readBlocks, row, table } from '../../support/docx.js'

const MARK = 'w:id="1" w:author="a"'
const text = (value: string) => p(r(value))
const span = (columns: string | number) => `<w:gridSpan w:val="${columns}"/>`

async function firstTable(body: string): Promise<Table> {
  const found = (await readBlocks(body)).find((block): block is Table => block.type === 'table')
  if (!found) throw new Error('no table')
  return found
}

/** The texts of the cells, row by row. */
const textsOf = ({ children }: Table) => children.map((line) => line.children.map((each) => textOf(each)))
const shape = (blocks: Block[]): string[] =>
  blocks.map((block) => (block.type === 'paragraph' ? block.value : block.type))

test('rows and cells come in reading order, paragraphs of a cell as its blocks', async () => {
  const found = await firstTable(
    table('', row(cell(text('a') + text('b')), cell(text('c'))), row(cell(text('d')), cell(text('e')))),
  )
  expect(textsOf(found)).toEqual([
    ['a\nb', 'c'],
    ['d', 'e'],
  ])
})

test.each([
  [1, 1],
  [3, 3],
  ['0', 1],
  ['-2', 1],
  ['x', 1],
  ['2.9', 2],
  ['99999999', 1000],
])('gridSpan %s covers %i columns', async (value, columns) => {
  const found = await firstTable(table('', row(cell(text('a'), span(value)))))
  expect(found.children[0]?.children[0]?.columns).toBe(columns)
})

test('of a vertically merged cell the upper part is whole and the others are continued', async () => {
  const merged = (value: string) => cell(text('a'), `<w:vMerge${value}/>`)
  const found = await firstTable(
    table(
      '',
      row(merged(' w:val="restart"'), cell(text('b'))),
      row(merged(''), cell(text('b'))),
      row(merged(' w:val="continue"'), cell(text('b'))),
      row(cell(text('a')), cell(text('b'))),
    ),
  )
  expect(found.children.map(({ children }) => children.map(({ continued }) => continued))).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [false, false],
  ])
})

test('cells may be merged both ways', async () => {
  const found = await firstTable(
    table(
      '',
      row(cell(text('a'), `${span(2)}<w:vMerge w:val="restart"/>`), cell(text('b'))),
      row(cell(p(''), `${span(2)}<w:vMerge/>`), cell(text('c'))),
    ),
  )
  expect(found.children.map(({ children }) => children.map(({ columns, continued }) => [columns, continued]))).toEqual([
    [
      [2, false],
      [1, false],
    ],
    [
      [2, true],
      [1, false],
    ],
  ])
})

test('columns left out before and after a row are no cells', async () => {
  const short = `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/><w:wBefore w:w="100"/></w:trPr>${cell(text('b'))}</w:tr>`
  const found = await firstTable(
    table('', '<w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>', row(cell(text('a'), span(3))), short),
  )
  expect(textsOf(found)).toEqual([['a'], ['b']])
})

test('a nested table is a block of its cell, between the paragraphs there', async () => {
  const inner = table('', row(cell(text('b')), cell(table('', row(cell(text('c')))))))
  const found = await firstTable(table('', row(cell(text('a') + inner + text('d')), cell(text('e')))))
  const [first] = found.children[0]?.children ?? []
  expect(shape(first?.children ?? [])).toEqual(['a', 'table', 'd'])
  expect(textsOf(found)).toEqual([['a\nb\nc\nd', 'e']])
})

test('rows and cells within content controls and custom markup are read', async () => {
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const custom = (content: string) => `<w:customXml w:element="x"><w:customXmlPr/>${content}</w:customXml>`
  const found = await firstTable(
    table(
      '',
      control(row(cell(text('a')), control(cell(control(text('b')))))),
      custom(row(custom(cell(custom(text('c')))), cell(text('d')))),
    ),
  )
  expect(textsOf(found)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('rows that were deleted are gone, rows that were inserted are there', async () => {
  const marked = (mark: string, value: string) =>
    `<w:tr><w:trPr><w:${mark} ${MARK}/></w:trPr>${cell(text(value))}</w:tr>`
  expect(
    textsOf(
      await firstTable(
        table('', marked('del', 'a'), marked('ins', 'b'), marked('moveFrom', 'c'), row(cell(text('d')))),
      ),
    ),
  ).toEqual([['b'], ['d']])
})

test('a cell that was deleted is gone, one that was inserted is there', async () => {
  const found = await firstTable(
    table(
      '',
      row(cell(text('a'), `<w:cellDel ${MARK}/>`), cell(text('b'), `<w:cellIns ${MARK}/>`), cell(text('c'))),
      row(cell(text('d'))),
    ),
  )
  expect(textsOf(found)).toEqual([['b', 'c'], ['d']])
})

test('a row deleted within a nested table leaves the one around it alone', async () => {
  const gone = `<w:tr><w:trPr><w:del ${MARK}/></w:trPr>${cell(text('b'))}</w:tr>`
  const inner = table('', gone, row(cell(text('c'))))
  expect(textsOf(await firstTable(table('', row(cell(text('a') + inner)), row(cell(text('d'))))))).toEqual([
    ['a\nc'],
    ['d'],
  ])
})

test('a table of which all rows were deleted is gone', async () => {
  const gone = `<w:tr><w:trPr><w:del ${MARK}/></w:trPr>${cell(text('a'))}</w:tr>`
  expect(shape(await readBlocks(text('x') + table('', gone) + text('y')))).toEqual(['x', 'y'])
})

test('text in front of a table whose mark was deleted stays in front of it', async () => {
  const marked = `<w:rPr><w:del ${MARK}/></w:rPr>`
  const body = p(r('x'), marked) + table('', row(cell(text('a')))) + text('y')
  expect(shape(await readBlocks(body))).toEqual(['x', 'table', 'y'])
})

test('the first row that was not deleted is the first row', async () => {
  const styles =
    '<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
  const gone = `<w:tr><w:trPr><w:del ${MARK}/></w:trPr>${cell(text('a'))}</w:tr>`
  const body = table(
    '<w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/>',
    gone,
    row(cell(text('b'))),
    row(cell(text('c'))),
  )
  const [found] = await readBlocks(body, { styles })
  if (found?.type !== 'table') throw new Error('no table')
  const bold = found.children.map(({ children: [first] }) => {
    const [paragraph] = first?.children ?? []
    return paragraph?.type === 'paragraph' && paragraph.runs[0]?.bold
  })
  expect(bold).toEqual([true, false])
})

test('a table stands where its paragraphs stand', async () => {
  const found = (await readBlocks(text('x') + table('', row(cell(text('a')), cell(text('bcd')))) + text('y')))[1]
  expect(found).toMatchObject({
    type: 'table',
    position: { start: { line: 2, column: 1 }, end: { line: 3, column: 4 } },
  })
})
