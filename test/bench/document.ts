/** Documents to measure on: an example drawn out to a number of pages, in the XML that Word writes. */
import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeOoxml } from '../../fixtures/ooxml.js'
import { type Item, parseSource } from '../../fixtures/source.js'

const WORDS_PER_PAGE = 400
const SOURCE = new URL('../../fixtures/nghi-quyet-nam/nguon/ap-tan-hoa.txt', import.meta.url)

const textOf = (item: Item) => (item.kind === 'paragraph' ? item.spans.map(({ text }) => text).join('') : '')
const wordsIn = (items: Item[]) => items.reduce((sum, item) => sum + textOf(item).split(/\s+/u).length, 0)
const isBodyText = (item: Item) =>
  item.kind === 'paragraph' && !item.centered && !/^\s*-/u.test(textOf(item)) && !item.spans.some(({ bold }) => bold)

/** What Word repeats on every run that was typed: revision, fonts, size, language. */
function asWordWrites(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx)
  const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  const size = '<w:sz w:val="28"/><w:szCs w:val="28"/>'
  const body = strFromU8(files['word/document.xml'] as Uint8Array)
    .replaceAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gu, (_, own: string = '') => {
      return `<w:r w:rsidRPr="00A1B2C3"><w:rPr>${fonts}${own}${own.includes('<w:sz ') ? '' : size}<w:lang w:val="vi-VN"/></w:rPr>`
    })
    .replaceAll('<w:p>', '<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00D4E5F6">')
  return zipSync({ ...files, 'word/document.xml': strToU8(body) })
}

/** A paragraph with its words in another order, so that no copy is text that was seen before. */
function varied(item: Item, copy: number): Item {
  if (item.kind !== 'paragraph' || copy === 0) return item
  const words = textOf(item).split(' ')
  const turn = (copy * 7) % words.length
  const text = `${[...words.slice(turn), ...words.slice(0, turn)].join(' ')} (${copy}).`
  return { ...item, spans: [{ text, bold: false, italic: false, underlined: false }] }
}

/** A resolution of so many pages: its headings once, its paragraphs as often as it takes. */
export function documentOf(pages: number): Uint8Array {
  const items = parseSource(readFileSync(SOURCE, 'utf8'), { keep: ['ktgs', 'thuc-hien'] })
  const body = items.filter(isBodyText)
  const copies = Math.ceil((pages * WORDS_PER_PAGE - wordsIn(items)) / wordsIn(body))
  const long = items.flatMap((item) =>
    isBodyText(item) ? Array.from({ length: copies + 1 }, (_, copy) => varied(item, copy)) : [item],
  )
  return asWordWrites(writeOoxml(long, { split: false }))
}
