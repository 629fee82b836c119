import { expect, test } from 'vitest'
import { type Parts, p, r, readBlocks, readParagraphs, texts } from '../../support/docx.js'
import { bodyXml, outcome, repacked } from '../../support/hostile.js'

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const after = p(r('sau'))

test.each([
  ['a field that ends without a beginning', p(r('trước') + field('end') + r(' trong')), ['trước trong']],
  ['a field that is parted without a beginning', p(r('trước') + field('separate') + r(' trong')), ['trước trong']],
  ['a result that never ends', p(field('begin') + r('mã') + field('separate') + r('kết quả')), ['kết quả']],
  ['a field of an unknown kind', p(field('x') + r('chữ')), ['chữ']],
  ['an insertion that was deleted', p(`<w:del><w:ins>${r('xóa')}</w:ins></w:del>${r('còn')}`), ['còn']],
  ['a deletion within an insertion', p(`<w:ins>${r('thêm')}<w:del>${r('xóa')}</w:del></w:ins>`), ['thêm']],
  [
    'a table within a paragraph',
    `<w:p>${r('a')}<w:tbl><w:tr>${cell(p(r('ô')))}</w:tr></w:tbl>${r('b')}</w:p>`,
    ['ô', 'ab'],
  ],
  ['elements that Word does not know', `<w:x><w:y>${p(`<w:z>${r('chữ')}</w:z>`)}</w:y></w:x>`, ['chữ']],
])('%s: all that is printed is read', async (_, body, wanted) => {
  expect(await texts(body + after)).toEqual([...wanted, 'sau'])
})

test.each([
  ['a code that never ends', p(r('trước') + field('begin') + r('mã'))],
  ['a hundred codes that never end', p(field('begin').repeat(100))],
  ['a field whose end was deleted', p(`${field('begin')}${r('mã')}<w:del>${field('end')}</w:del>`)],
  ['a cell without a table', cell(p(r('ô')))],
  ['a cell without a row', `<w:tbl>${cell(p(r('ô')))}</w:tbl>`],
  ['a cell within a cell', `<w:tbl><w:tr><w:tc>${cell(p(r('ô')))}</w:tc></w:tr></w:tbl>`],
  ['a row without a table', `<w:tr>${cell(p(r('ô')))}</w:tr>`],
  ['a paragraph in a row', `<w:tbl><w:tr>${p(r('ô'))}</w:tr></w:tbl>`],
  ['a paragraph within a paragraph', `<w:p>${r('a')}<w:p>${r('b')}</w:p>${r('c')}</w:p>`],
  ['a run without a paragraph', r('a')],
  ['text without a run', '<w:p><w:t>a</w:t></w:p><w:t>b</w:t>'],
  ['a text box without a paragraph', `<w:txbxContent>${p(r('hộp'))}</w:txbxContent>`],
  ['a note in the text', `<w:footnote>${p(r('chú thích'))}</w:footnote>`],
  ['properties of nothing', '<w:rPr><w:b/></w:rPr><w:pPr><w:jc/></w:pPr><w:tcPr/><w:sectPr/>'],
  ['alternatives of nothing', '<mc:Choice/><mc:Fallback/>'],
  ['an end of nothing', `<w:commentRangeEnd w:id="1"/><w:commentReference/>${field('end')}`],
])('%s does not swallow the rest of the document', async (_, body) => {
  expect((await texts(body + after)).join('\n')).toContain('sau')
})

test('columns of a cell are a number that a table can have', async () => {
  const values = ['1000000000', 'Infinity', '-3', '1.5', 'x', '']
  const cells = values.map((value) => cell(p(r('ô')), `<w:gridSpan w:val="${value}"/>`))
  const [table] = await readBlocks(`<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`)
  const columns =
    table?.type === 'table' ? table.children.flatMap(({ children }) => children.map((one) => one.columns)) : []
  expect(columns).toEqual([1000, 1000, 1, 1, 1, 1])
})

test('symbols without sense print nothing, and never half a character', async () => {
  const symbols = ['D800', 'DFFF', '110000', 'FFFFFFFF', '-5', '1e999', 'zz', '', '1'].map(
    (code) => `<w:sym w:char="${code}"/>`,
  )
  const run = `<w:r>${symbols.join('')}<w:sym/><w:sym w:char="41"/></w:r>`
  expect(await texts(p(run))).toEqual(['A'])
})

const LEVEL = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
const numbering = (levels: string) =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const item = (list: string, level: string) =>
  p(r('việc'), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

test.each<[what: string, body: string, parts: Parts, label: string | null]>([
  ['a list that is not there', item('77', '0'), { numbering: numbering(LEVEL) }, null],
  ['a list without numbering', item('1', '0'), {}, null],
  ['level 99', item('1', '99'), { numbering: numbering(LEVEL) }, null],
  ['a level below none', item('1', '-1'), { numbering: numbering(LEVEL) }, '1.'],
  ['a level that is no number', item('1', 'x'), { numbering: numbering(LEVEL) }, '1.'],
  ['a level that is not there', item('1', '5'), { numbering: numbering(LEVEL) }, null],
  [
    'numbering styles that lead in a circle',
    item('1', '0'),
    {
      styles: ['1', '2']
        .map(
          (list) =>
            `<w:style w:type="numbering" w:styleId="S${list}"><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`,
        )
        .join(''),
      numbering: `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S2"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="S1"/></w:abstractNum>${['1', '2'].map((list) => `<w:num w:numId="${list}"><w:abstractNumId w:val="${list}"/></w:num>`).join('')}`,
    },
    null,
  ],
])('%s: the paragraph is read with the label that can be printed', async (_, body, parts, label) => {
  const [paragraph] = await readParagraphs(body, parts)
  expect(paragraph).toMatchObject({ value: 'việc', label })
})

test.each([
  ['itself', ['A']],
  ['one that leads back', ['B', 'A']],
  ['one that is not there', ['C']],
])('a style that is based on %s is read', async (_, bases) => {
  const styles = ['A', ...bases]
    .slice(0, bases.length)
    .map(
      (id, index) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${bases[index]}"/></w:style>`,
    )
    .join('')
  const [paragraph] = await readParagraphs(p(r('chữ'), '<w:pStyle w:val="A"/>'), { styles })
  expect(paragraph).toMatchObject({ value: 'chữ', style: 'A' })
})

test('a chain of twenty thousand styles is read', async () => {
  const chain = Array.from(
    { length: 20_000 },
    (_, index) => `<w:style w:type="paragraph" w:styleId="S${index}"><w:basedOn w:val="S${index + 1}"/></w:style>`,
  )
  expect(await texts(p(r('chữ'), '<w:pStyle w:val="S0"/>'), { styles: chain.join('') })).toEqual(['chữ'])
})

test('a document whose every part is empty has no text', async () => {
  const empty = '<a/>'
  expect(await outcome(repacked({ 'word/styles.xml': empty, 'word/document.xml': bodyXml('') }))).toBe('text: ')
})
