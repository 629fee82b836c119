import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DangLintError, type Paragraph, paragraphsOf } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'

const blocksOf = async (data: string) => (await read({ data })).blocks
const paragraphs = async (data: string): Promise<Paragraph[]> => [...paragraphsOf(await blocksOf(data))]
const lines = async (data: string) =>
  (await paragraphs(data)).map(({ value, label, outlineLevel }) => [label, outlineLevel, value])

test('headings have their level, paragraphs none', async () => {
  expect(await lines('# NGHỊ QUYẾT\n\n## I. Đánh giá\n\nVăn bản')).toEqual([
    [null, 1, 'NGHỊ QUYẾT'],
    [null, 2, 'I. Đánh giá'],
    [null, null, 'Văn bản'],
  ])
})

test('lines of a paragraph stay lines', async () => {
  expect(await lines('ĐẢNG BỘ XÃ\nCHI BỘ ẤP 1\\\nSố 05-NQ/CB')).toEqual([
    [null, null, 'ĐẢNG BỘ XÃ\nCHI BỘ ẤP 1\nSố 05-NQ/CB'],
  ])
})

test('five hyphens under a line close the abstract; other underlines make a heading', async () => {
  expect(await lines('NGHỊ QUYẾT\nvề nhiệm vụ năm 2027\n-----\n\nVăn bản')).toEqual([
    [null, null, 'NGHỊ QUYẾT\nvề nhiệm vụ năm 2027'],
    [null, null, '-----'],
    [null, null, 'Văn bản'],
  ])
  expect(await lines('Tiêu đề\n---')).toEqual([[null, 2, 'Tiêu đề']])
})

test('boxes of a task list are kept, ticked or not', async () => {
  expect(await lines('- [x] Tốt\n- [ ] **Khá**\n- [X] Yếu')).toEqual([
    ['-', null, '☒ Tốt'],
    ['-', null, '☐ Khá'],
    ['-', null, '☒ Yếu'],
  ])
  const [ticked] = await paragraphs('- [x] Tốt')
  expect(ticked?.source).toEqual([{ from: 2, to: 5, start: { line: 1, column: 7 }, end: { line: 1, column: 10 } }])
})

test('numbers of a list are those typed, or counted on where all are typed alike', async () => {
  expect(await lines('1. một\n3. ba')).toEqual([
    ['1.', null, 'một'],
    ['3.', null, 'ba'],
  ])
  expect((await lines('1. một\n1. hai\n1. ba')).map(([label]) => label)).toEqual(['1.', '2.', '3.'])
})

test('lists keep their depth; what follows in an item has no number of its own', async () => {
  const found = await paragraphs('1. một\n\n   tiếp\n\n   - con\n')
  expect(found.map(({ label, listLevel, value }) => [label, listLevel, value])).toEqual([
    ['1.', 0, 'một'],
    [null, 0, 'tiếp'],
    ['-', 1, 'con'],
  ])
})

test('a lone star is the star under the issuer', async () => {
  expect((await lines('CHI BỘ ẤP 1\n\n*\n\nSố 05')).map(([, , value]) => value)).toEqual(['CHI BỘ ẤP 1', '*', 'Số 05'])
})

test('an escaped number is text', async () => {
  expect(await lines('1\\. Mục tiêu')).toEqual([[null, null, '1. Mục tiêu']])
})

test('bold and italics are runs', async () => {
  const [paragraph] = await paragraphs('**3. Công tác:** Chi bộ *kiểm tra*')
  expect(paragraph?.runs.map(({ text, bold, italic }) => [text, bold, italic])).toEqual([
    ['3. Công tác:', true, false],
    [' Chi bộ ', false, false],
    ['kiểm tra', false, true],
  ])
})

test('tables, quotes, code and comments', async () => {
  const blocks = await blocksOf(
    '| TT | Nội dung |\n| --- | --- |\n| 1 | a<br>b |\n\n> trích\n\n<!-- ghi chú -->\n\n```\nmã\n```\n',
  )
  expect(blocks.map(({ type }) => type)).toEqual(['table', 'paragraph', 'paragraph'])
  expect([...paragraphsOf(blocks)].map(({ value }) => value)).toEqual(['TT', 'Nội dung', '1', 'a\nb', 'trích', 'mã'])
})

test('front matter is not text, notes are apart', async () => {
  const { blocks, asides } = await read({ data: '---\ntype: x\n---\n\nThân[^1]\n\n[^1]: chú thích\n' })
  expect([...paragraphsOf(blocks)].map(({ value }) => value)).toEqual(['Thân'])
  expect(asides.map(({ kind }) => kind)).toEqual(['footnote'])
})

test('places are those of the source', async () => {
  const [, second] = await paragraphs('một\n\n  hai')
  expect(second?.position?.start).toEqual({ line: 3, column: 3 })
})

test('a byte order mark is no text; UTF-16 is read', async () => {
  const utf16 = new Uint8Array(Uint16Array.from('\ufeffChi bộ', (unit) => unit.charCodeAt(0)).buffer)
  const { blocks } = await read({ data: utf16 })
  expect([...paragraphsOf(blocks)].map(({ value }) => value)).toEqual(['Chi bộ'])
})

test('HTML is reduced to its text; scripts are nothing', async () => {
  expect((await lines('<div>một</div><script>alert(1)</script>')).map(([, , value]) => value)).toEqual(['một'])
})

test('text is NFC with nothing invisible in it, also where that parts a letter from its mark', async () => {
  expect((await lines('kie\u202e\u0309m **tra\u200b**')).map(([, , value]) => value)).toEqual(['kiẻm tra'])
})

test('whatever the text, it is read, and runs join to the value', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('# ', '- ', '1. ', '\n', '\n\n', '**', '|', '-----\n', '<b>', '\\', '`'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      for (const { value, runs } of await paragraphs(pieces.join('')))
        expect(runs.map(({ text }) => text).join('')).toBe(value)
    }),
  )
})

test.each<[what: string, limit: string, text: string]>([
  ['quotes in quotes', 'depth', `${'>'.repeat(2000)} a`],
  ['emphasis in emphasis', 'depth', `${'*'.repeat(1500)}a${'*'.repeat(1500)}`],
  ['emphasis that is never closed', 'complexity', '**a '.repeat(10_000)],
  ['lists in lists', 'complexity', Array.from({ length: 1200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['four million characters and one', 'textLength', 'a'.repeat(4_000_001)],
])('%s are over a limit, told with its name', async (_, limit, data) => {
  const error = await read({ data }).catch((error: unknown) => error)
  expect(error).toMatchObject({ code: 'limit' })
  expect((error as DangLintError).describe('vi').hint).toContain(`“limits.${limit}”`)
})

test('a long list and a line of dots to be filled in are within the limits', async () => {
  const items = Array.from({ length: 5000 }, (_, index) => `- **Việc ${index}**: ${'_'.repeat(80)}`)
  expect(await lines(items.join('\n'))).toHaveLength(5000)
})

const LETTERHEAD = `<table><tr><td align="center">ĐẢNG BỘ XÃ BÌNH AN<br><b>CHI BỘ ẤP TÂN H&Ograve;A</b></td>

<td style="text-align: center">ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table>

Văn bản`

test('a table in HTML is a table, across blank lines', async () => {
  const [table, ...rest] = await blocksOf(LETTERHEAD)
  const cells = table?.type === 'table' ? table.children.flatMap(({ children }) => children) : []
  expect(cells.map(({ children }) => children)).toMatchObject([
    [
      {
        value: 'ĐẢNG BỘ XÃ BÌNH AN\nCHI BỘ ẤP TÂN HÒA',
        align: 'center',
        runs: [{ bold: false }, { bold: true, text: 'CHI BỘ ẤP TÂN HÒA' }],
      },
    ],
    [{ value: 'ĐẢNG CỘNG SẢN VIỆT NAM', align: 'center' }],
  ])
  expect(rest).toMatchObject([{ type: 'paragraph', value: 'Văn bản' }])
})

test('cells in HTML span columns and rows', async () => {
  const [table] = await blocksOf(
    '<table><thead><tr><th rowspan="2">TT</th><th colspan="2">Nội dung</th></tr><tr><th>Việc</th><th>Hạn</th></tr></thead></table>',
  )
  const rows = table?.type === 'table' ? table.children : []
  const shape = rows.map(({ children }) => children.map(({ columns, continued }) => [columns, continued]))
  expect(shape).toEqual([
    [
      [1, false],
      [2, false],
    ],
    [
      [1, true],
      [1, false],
      [1, false],
    ],
  ])
})

test('headings, lines, pictures and captions in HTML; nothing hidden', async () => {
  const html = [
    '<h2>I. Đánh giá</h2><div align="right">Chi bộ<br/>ấp 1<img alt="dấu" src="http://a.invalid/b.png"></div>',
    '<!-- ghi chú --><script>alert(1)</script>',
    '<table><caption>Bảng 1</caption><tr><td> a  b </td></tr></table>',
  ]
  expect(await blocksOf(html.join('\n'))).toMatchObject([
    { value: 'I. Đánh giá', outlineLevel: 2 },
    { value: 'Chi bộ\nấp 1', align: 'right' },
    { type: 'image', alt: 'dấu' },
    { value: 'Bảng 1' },
    { type: 'table', children: [{ children: [{ children: [{ value: 'a b' }] }] }] },
  ])
})

test.each([
  ['elements in elements', 'depth', `<div>${'<div>'.repeat(2000)}a`],
  ['a table of ten thousand tags', 'complexity', `<table>${'<tr><td>a</td></tr>\n\n'.repeat(3000)}</table>`],
])('%s are over a limit', async (_, limit, data) => {
  const error = await read({ data }).catch((error: unknown) => error)
  expect((error as DangLintError).describe('vi').hint).toContain(`“limits.${limit}”`)
})

test('tables in HTML that are never closed, or whose cells reach far down, are read in one pass', async () => {
  expect(await blocksOf('<table>\n\n'.repeat(16_000))).toHaveLength(16_000)
  const [table] = await blocksOf(`<table><tr>${'<td rowspan=999>a'.repeat(2000)}</tr>${'<tr>'.repeat(2500)}</table>`)
  expect(table).toMatchObject({ type: 'table', children: { length: 2501 } })
})
