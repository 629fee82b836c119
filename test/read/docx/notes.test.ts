import { expect, test } from 'vitest'
import { textOf } from '../../../src/model/index.js'
import { cell, p, r, readParts, row, table } from '../../support/docx.js'

const note = (kind: 'footnote' | 'endnote', id: number, text: string, type = '') =>
  `<w:${kind} w:id="${id}"${type && ` w:type="${type}"`}>${p(`<w:r><w:${kind}Ref/></w:r>${r(text)}`)}</w:${kind}>`
const reference = (kind: 'footnote' | 'endnote', id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`

test('footnotes and endnotes are kept apart from the text, each with the name of its part', async () => {
  const { blocks, asides } = await readParts(p(r('thân') + reference('footnote', 1) + reference('endnote', 1)), {
    footnotes: note('footnote', 1, 'một') + note('footnote', 2, 'hai'),
    endnotes: note('endnote', 1, 'cuối'),
  })
  expect(textOf(...blocks)).toBe('thân')
  expect(asides.map(({ kind, part, blocks: inside }) => [kind, part, textOf(...inside)])).toEqual([
    ['footnote', 'word/footnotes.xml', 'một\nhai'],
    ['endnote', 'word/endnotes.xml', 'cuối'],
  ])
})

test.each(['separator', 'continuationSeparator', 'continuationNotice'])('a %s is no note (§17.18.33)', async (type) => {
  const { asides } = await readParts(p(r('a')), {
    footnotes: note('footnote', -1, 'gạch', type) + note('footnote', 1, 'một', 'normal'),
    endnotes: note('endnote', 0, 'gạch', type),
  })
  expect(asides.map(({ blocks }) => textOf(...blocks))).toEqual(['một', ''])
})

test('notes hold tables and paragraphs with formatting and places of their own', async () => {
  const footnotes = `<w:footnote w:id="1">${p(r('a'), '<w:jc w:val="center"/>')}${table('', row(cell(p(r('b')))))}</w:footnote>`
  const { asides } = await readParts(p(r('x')) + p(r('y')), { footnotes })
  expect(asides[0]?.blocks).toMatchObject([
    {
      type: 'paragraph',
      value: 'a',
      align: 'center',
      position: { start: { line: 1 } },
      data: { part: 'word/footnotes.xml' },
    },
    { type: 'table', position: { start: { line: 2 } } },
  ])
})

test('tracked deletions and hidden text are no content of notes either', async () => {
  const gone = '<w:del w:id="1" w:author="a"><w:r><w:delText>xóa</w:delText></w:r></w:del>'
  const { asides } = await readParts(p(r('x')), {
    footnotes: `<w:footnote w:id="1">${p(gone + r('ẩn', '<w:vanish/>') + r('còn'))}</w:footnote>`,
  })
  expect(asides.map(({ blocks }) => textOf(...blocks))).toEqual(['còn'])
})

test('headers hold tables, text boxes and fields', async () => {
  const page =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('hộp'))}</w:txbxContent></v:textbox></w:pict></w:r>`
  const { asides } = await readParts(p(r('x')), {
    header: table('', row(cell(p(r('a'))))) + p(`${page}${r('2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${box}`),
  })
  expect(asides.map(({ blocks }) => textOf(...blocks))).toEqual(['a\n2\nhộp'])
})
