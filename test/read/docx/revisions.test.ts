import { describe, expect, test } from 'vitest'
import { p, r, readParagraphs, style, texts } from '../../support/docx.js'

const MARK = 'w:id="1" w:author="a" w:date="2027-01-01T00:00:00Z"'
const del = (value: string) => `<w:del ${MARK}><w:r><w:delText xml:space="preserve">${value}</w:delText></w:r></w:del>`
const ins = (content: string) => `<w:ins ${MARK}>${content}</w:ins>`
const mark = (name: string) => `<w:rPr><w:${name} ${MARK}/></w:rPr>`
const HIDDEN = '<w:vanish/>'
const HIDDEN_MARK = `<w:rPr>${HIDDEN}</w:rPr>`

describe('deletions and insertions (§17.13.5)', () => {
  test.each([
    ['a deletion between runs', r('Chi ') + del('đảng ') + r('bộ'), 'Chi bộ'],
    ['an insertion', r('Chi ') + ins(r('bộ')), 'Chi bộ'],
    ['an insertion that was deleted again', r('Chi bộ') + ins(del(' ấp')), 'Chi bộ'],
    ['a deletion around a link', `<w:del ${MARK}><w:hyperlink>${r('xóa')}</w:hyperlink></w:del>${r('còn')}`, 'còn'],
    ['plain text in a deletion, as some programs write it', `<w:del ${MARK}>${r('xóa')}</w:del>${r('còn')}`, 'còn'],
    [
      'a move away and here',
      `<w:moveFrom ${MARK}>${r('đi')}</w:moveFrom><w:moveTo ${MARK}>${r('đến')}</w:moveTo>`,
      'đến',
    ],
    [
      'the marks around a move',
      `<w:moveToRangeStart ${MARK} w:name="m"/><w:moveTo ${MARK}>${r('đến')}</w:moveTo><w:moveToRangeEnd w:id="1"/>`,
      'đến',
    ],
    [
      'a deletion within a content control',
      `<w:sdt><w:sdtContent>${del('xóa')}${r('còn')}</w:sdtContent></w:sdt>`,
      'còn',
    ],
  ])('%s', async (_, content, text) => {
    expect(await texts(p(content))).toEqual([text])
  })

  test('a deletion parts no runs: what is left is one', async () => {
    const [paragraph] = await readParagraphs(p(r('I') + del('V') + r('I. ') + r('ĐÁNH GIÁ')))
    expect(paragraph?.runs.map(({ text }) => text)).toEqual(['II. ĐÁNH GIÁ'])
  })
})

describe('marks of paragraphs', () => {
  test.each(['del', 'moveFrom'])('w:%s on the mark makes one paragraph of two', async (name) => {
    expect(await texts(p(r('một '), mark(name)) + p(r('hai')) + p(r('ba')))).toEqual(['một hai', 'ba'])
  })

  test.each(['ins', 'moveTo'])('w:%s on the mark leaves the paragraph alone', async (name) => {
    expect(await texts(p(r('một'), mark(name)) + p(r('hai')))).toEqual(['một', 'hai'])
  })

  test('the properties of the last one hold for the whole, its place is that of the first', async () => {
    const styles = style('paragraph', 'Last', '<w:pPr><w:jc w:val="right"/></w:pPr>')
    const body =
      p(r('I. '), `<w:jc w:val="center"/><w:outlineLvl w:val="0"/>${mark('del')}`) +
      p(r('Chi bộ'), '<w:pStyle w:val="Last"/>')
    const [whole] = await readParagraphs(body, { styles })
    expect(whole).toMatchObject({
      value: 'I. Chi bộ',
      align: 'right',
      outlineLevel: null,
      style: 'Last',
      position: { start: { line: 1, column: 1 }, end: { line: 1, column: 10 } },
    })
  })

  test('several in a row become one', async () => {
    expect(await texts(p(r('a'), mark('del')) + p(r('b'), mark('del')) + p(r('c')) + p(r('d')))).toEqual(['abc', 'd'])
  })

  test('a paragraph that was deleted whole is gone, wherever it stands', async () => {
    const gone = p(del('xóa'), mark('del'))
    expect(await texts(gone + p(r('a')) + gone + p(r('b')) + gone)).toEqual(['a', 'b'])
    expect(await texts(gone)).toEqual([])
  })

  test('the last paragraph keeps text whose mark was deleted', async () => {
    expect(await texts(p(r('a')) + p(r('b'), mark('del')))).toEqual(['a', 'b'])
  })

  test('places behind what was deleted count as in the file', async () => {
    const paragraphs = await readParagraphs(p(del('x'), mark('del')) + p(r('a')) + p(r('b')))
    expect(paragraphs.map(({ position }) => position?.start.line)).toEqual([1, 3])
  })

  test('a deleted mark does not reach into a text box that the paragraph holds', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('hộp'))}${p(r('hai'))}</w:txbxContent></v:textbox></w:pict></w:r>`
    expect(await texts(p(r('a') + box, mark('del')) + p(r('b')))).toEqual(['ab', 'hộp', 'hai'])
  })
})

describe('hidden text (§17.3.2.41)', () => {
  const styles =
    style('paragraph', 'Secret', `<w:rPr>${HIDDEN}</w:rPr>`) + style('character', 'Quiet', `<w:rPr>${HIDDEN}</w:rPr>`)
  const SECRET = '<w:pStyle w:val="Secret"/>'

  test('a style may hide a whole paragraph; a run may show itself again', async () => {
    const body = p(r('ẩn'), SECRET) + p(r('ẩn') + r('hiện', '<w:vanish w:val="0"/>'), SECRET)
    expect(await texts(body, { styles })).toEqual(['hiện'])
  })

  test('hidden by both styles is shown: vanish is a toggle', async () => {
    expect(await texts(p(r('hiện', '<w:rStyle w:val="Quiet"/>'), SECRET), { styles })).toEqual(['hiện'])
  })

  test.each([
    ['text and mark are hidden: nothing is left', p(r('ẩn', HIDDEN), HIDDEN_MARK), ['a', 'b']],
    ['the text alone: a blank line is left', p(r('ẩn', HIDDEN)), ['a', '', 'b']],
    ['the mark alone: the text is left', p(r('hiện'), HIDDEN_MARK), ['a', 'hiện', 'b']],
    ['an empty paragraph with a hidden mark', p('', HIDDEN_MARK), ['a', 'b']],
  ])('%s', async (_, content, wanted) => {
    expect(await texts(p(r('a')) + content + p(r('b')))).toEqual(wanted)
  })

  test('text that only the web view hides is printed', async () => {
    expect(await texts(p(r('hiện', '<w:webHidden/>')))).toEqual(['hiện'])
  })
})
