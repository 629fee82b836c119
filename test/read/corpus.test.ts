import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { textOf } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'

/**
 * Where our text differs from mammoth's, by design:
 * soft line breaks part words and fields print their results here; mammoth drops both from raw text.
 */
const DIFFERENCES: Record<string, string> = {
  'pandoc/test__command__11113.docx': 'w:sym of an emoji font: mammoth maps it, it has no code of its own',
  'pandoc/test__command__9002.docx': 'result of w:fldSimple, which mammoth drops',
  'pandoc/test__command__9391.docx': 'result of w:fldSimple, which mammoth drops',
  'pandoc/test__docx__dummy_item_after_list_item.docx': 'soft line break',
  'pandoc/test__docx__golden__inline_formatting.docx': 'soft line break',
  'pandoc/test__docx__inline_formatting.docx': 'soft line break',
  'pandoc/test__docx__text_in_shape_format.docx': 'soft line break',
  'pandoc/test__docx__unicode.docx': 'w:sym of symbol fonts',
  'vi/huong-dan-36-HD-VPTW.docx': 'soft line breaks',
  'vi/nghi-dinh-Phuluc1.docx': 'a text box that only one of two alternatives holds',
  'vi/nghi-dinh-Phuluc6.docx': 'soft line breaks',
}

const folder = process.env.DANG_LINT_CORPUS
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'))
  : []

/** One spelling for what both print alike: order of blocks and blanks aside, words are compared. */
const words = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replaceAll('\u2011', '-')
    .split(/[\s\u00a0]+/u)
    .filter(Boolean)
    .sort()

// The corpus is not part of the repository: DANG_LINT_CORPUS names a folder with .docx files.
test.skipIf(files.length === 0)(
  'the text of each corpus file is the one that mammoth reads',
  async () => {
    const differing: string[] = []
    for (const file of files) {
      const data = readFileSync(join(folder ?? '', file))
      const ours = textOf(...(await read({ data })).blocks)
      const theirs = (await mammoth.extractRawText({ buffer: data })).value
      const name = relative('', file).replaceAll('\\', '/')
      if (words(ours).join(' ') !== words(theirs).join(' ')) differing.push(name)
    }
    expect(differing.sort()).toEqual(Object.keys(DIFFERENCES).filter((name) => files.includes(name)))
  },
  300_000,
)

test('the text of each example is the one that mammoth reads', async () => {
  const examples = new URL('../../fixtures/nghi-quyet-nam/', import.meta.url)
  // Mammoth reads hidden text and drops soft line breaks.
  const apart = new Set(['chu-an.docx', 'pandoc.docx', 'pandoc-thieu-ktgs.docx'])
  const compared: string[] = []
  for (const file of readdirSync(examples).filter((name) => name.endsWith('.docx') && !apart.has(name))) {
    const data = readFileSync(new URL(file, examples))
    const ours = textOf(...(await read({ data })).blocks)
    expect(words(ours), file).toEqual(words((await mammoth.extractRawText({ buffer: data })).value))
    compared.push(file)
  }
  expect(compared.length).toBeGreaterThan(20)
})
