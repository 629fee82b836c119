import { expect, test } from 'vitest'
import { cell, p, r, readParts, row, table } from '../../support/docx.js'

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`
const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const comment = (id: number, content: string) =>
  `<w:comment w:id="${id}" w:author="Người đọc" w:date="2027-01-05T08:00:00Z">${content}</w:comment>`
const REMARK = comment(0, p(`<w:r><w:annotationRef/></w:r>${r('Xem lại')}`))

/** Where the comments of a body are anchored, and what they say. */
async function commentsOf(body: string, comments = REMARK) {
  return (await readParts(body, { comments })).comments
}

/** The place of the only comment of a body. */
async function anchorOf(body: string): Promise<[number, number]> {
  const [found, ...others] = await commentsOf(body)
  if (!found || others.length > 0) throw new Error('not one comment')
  return [found.line, found.endLine]
}

const RANGE = start(0) + r('a') + end(0) + reference(0)

const BOX = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('hộp'))}</w:txbxContent></v:textbox></w:pict></w:r>`
const DELETED = '<w:rPr><w:del w:id="8" w:author="a"/></w:rPr>'

test('a comment has its text and its place, and no author', async () => {
  expect(await commentsOf(p(r('x')) + p(RANGE))).toEqual([{ text: 'Xem lại', line: 2, endLine: 2 }])
})

test.each<[string, string, [number, number]]>([
  ['a range within a paragraph', p('') + p(RANGE), [2, 2]],
  ['a reference alone', p('') + p(r('a') + reference(0)), [2, 2]],
  ['a reference in front of the text', p('') + p(reference(0) + r('a')), [2, 2]],
  ['a range over paragraphs', p(start(0) + r('a')) + p(r('b')) + p(r('c') + end(0) + reference(0)), [1, 3]],
  ['a range around whole paragraphs', p('') + start(0) + p(r('a')) + p(r('b')) + end(0) + p(reference(0)), [2, 3]],
  [
    'a range that ends at the beginning of a paragraph',
    p(start(0) + r('a')) + p(end(0) + reference(0) + r('b')),
    [1, 1],
  ],
  ['a range without an end', p(start(0) + r('a')) + p(r('b') + reference(0)), [1, 2]],
  ['an end without a beginning', p('') + p(r('a') + end(0) + reference(0)), [2, 2]],
  ['a range around nothing', p('') + p(start(0) + end(0) + reference(0) + r('a')), [2, 2]],
  ['a range in a cell', table('', row(cell(p(r('x'))), cell(p(RANGE)))), [2, 2]],
  ['a range over cells', table('', row(cell(start(0) + p(r('x'))), cell(p(r('y') + end(0) + reference(0))))), [1, 2]],
  [
    'a range around a table',
    start(0) + table('', row(cell(p(r('x'))), cell(p(r('y'))))) + end(0) + p(reference(0)),
    [1, 2],
  ],
  ['a range within a content control', `${p('')}<w:sdt><w:sdtContent>${p(RANGE)}</w:sdtContent></w:sdt>`, [2, 2]],
  ['a range within an insertion', p('') + p(`<w:ins w:id="9" w:author="a">${RANGE}</w:ins>`), [2, 2]],
  ['a range behind a text box', p(BOX + RANGE), [1, 1]],
  ['a range in a paragraph that became part of the one before', p(r('x'), DELETED) + p(RANGE) + p(r('y')), [1, 1]],
])('%s', async (_, body, place) => {
  expect(await anchorOf(body)).toEqual(place)
})

test('comments may overlap, and come in the order of their part', async () => {
  const body = p(start(0) + r('a')) + p(start(1) + r('b') + end(0) + reference(0)) + p(r('c') + end(1) + reference(1))
  expect(await commentsOf(body, comment(1, p(r('hai'))) + comment(0, p(r('một'))))).toEqual([
    { text: 'hai', line: 2, endLine: 3 },
    { text: 'một', line: 1, endLine: 2 },
  ])
})

test('a comment of several paragraphs, or with a table, is read whole', async () => {
  const long = comment(0, p(r('dang-lint: bỏ qua')) + p(r('vì đã duyệt')) + table('', row(cell(p(r('ô'))))))
  expect(await commentsOf(p(RANGE), long)).toEqual([{ text: 'dang-lint: bỏ qua\nvì đã duyệt\nô', line: 1, endLine: 1 }])
})

test('a comment that nothing refers to, and a reference to none, are left out', async () => {
  expect(await commentsOf(p(r('a') + reference(7)), REMARK)).toEqual([])
})

test('the text of comments is not that of the document', async () => {
  const { blocks, asides } = await readParts(p(RANGE), { comments: REMARK })
  expect(blocks).toMatchObject([{ value: 'a' }])
  expect(asides).toEqual([])
})
