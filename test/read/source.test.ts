import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Paragraph, paragraphsOf, stretchOf } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'

async function paragraphsIn(data: string): Promise<Paragraph[]> {
  const { blocks, asides } = await read({ data })
  return [...paragraphsOf(blocks), ...asides.flatMap((aside) => [...paragraphsOf(aside.blocks)])]
}

/** What stands in the source between two places. */
function sliceOf(data: string, stretch: NonNullable<ReturnType<typeof stretchOf>>): string {
  const { start, end } = stretch
  const marked = applyEdits(data, [
    { line: end.line, column: end.column, endLine: end.line, endColumn: end.column, text: '¤' },
    { line: start.line, column: start.column, endLine: start.line, endColumn: start.column, text: '¦' },
  ])
  return marked.slice(marked.indexOf('¦') + 1, marked.indexOf('¤'))
}

/** The source of some words of the only paragraph that holds them. */
async function sourceOfWords(data: string, words: string) {
  const paragraph = (await paragraphsIn(data)).find(({ value }) => value.includes(words)) as Paragraph
  const from = paragraph.value.indexOf(words)
  const stretch = stretchOf(paragraph, from, from + words.length, 'markdown')
  return stretch && [sliceOf(data, stretch), stretch.start.line, stretch.start.column, stretch.unbroken]
}

describe('the place of words in their source', () => {
  test.each<[string, string, string, [string, number, number, boolean]]>([
    ['plain text', 'Chi bộ họp', 'họp', ['họp', 1, 8, true]],
    ['a heading', '# I. Đánh giá', 'Đánh', ['Đánh', 1, 6, true]],
    ['behind emphasis', '**Chi bộ** ấp *họp*', 'họp', ['họp', 1, 16, true]],
    ['reaching over emphasis', 'Số **66**-QĐ/TW', '66-QĐ', ['66**-QĐ', 1, 6, false]],
    ['behind an escape', '1\\. Mục \\* tiêu', 'tiêu', ['tiêu', 1, 12, true]],
    ['an escape', 'Mục \\* tiêu', '*', ['\\*', 1, 5, true]],
    ['behind an entity', 'A &amp; B &hellip; &#7897; hết', 'hết', ['hết', 1, 28, true]],
    ['an entity', 'A &amp; B', '& B', ['&amp; B', 1, 3, true]],
    ['what only looks like an entity', 'A &khong; B', 'B', ['B', 1, 11, true]],
    ['a later line', 'một\nhai ba', 'ba', ['ba', 2, 5, true]],
    ['over a line break', 'một\n  hai', 'một\nhai', ['một\n  hai', 1, 1, true]],
    ['a later line of a quotation', '> một\n> hai ba', 'ba', ['ba', 2, 7, true]],
    ['a hard break', 'một\\\nhai ba', 'ba', ['ba', 2, 5, true]],
    ['Windows lines', 'một\r\nhai\r\n\r\nba bốn', 'bốn', ['bốn', 4, 4, true]],
    ['over a Windows line break', 'một\r\nhai ba', 'một\nhai', ['một\r\nhai', 1, 1, true]],
    ['behind a Windows line break', 'một\r\nhai ba', 'ba', ['ba', 2, 5, true]],
    ['behind a Windows line break in a quotation', '> một\r\n> hai ba', 'ba', ['ba', 2, 7, true]],
    ['behind a line break of old machines', 'một\rhai ba', 'ba', ['ba', 2, 5, true]],
    ['a list', '- một\n  - hai ba', 'ba', ['ba', 2, 9, true]],
    ['a table', '| a | b |\n|---|---|\n| một \\| hai | ba |', 'hai', ['hai', 3, 10, true]],
    ['code', 'Gõ `` số 66 `` nhé', 'số 66', ['số 66', 1, 7, true]],
    ['behind marks of its own', 'To\u0302\u0300 đa\u0309ng một', 'một', ['một', 1, 12, true]],
    ['marks of its own', 'đa\u0309ng ủy', 'đảng', ['đa\u0309ng', 1, 1, true]],
    ['behind what is invisible', 'đảng\u200b \u00a0ủy', 'ủy', ['ủy', 1, 8, true]],
    ['behind a byte order mark', '\ufeffChi bộ họp', 'họp', ['họp', 1, 8, true]],
    ['a footnote', 'Văn bản[^1]\n\n[^1]: Theo số 66', '66', ['66', 3, 15, true]],
    ['over five hyphens', 'NGHỊ QUYẾT\nvề năm 2027\n-----', '2027', ['2027', 2, 8, true]],
    ['behind front matter', '---\na: b\n---\n\nChi bộ', 'bộ', ['bộ', 5, 5, true]],
  ])('%s', async (_, data, words, expected) => {
    expect(await sourceOfWords(data, words)).toEqual(expected)
  })

  test('is not told within HTML', async () => {
    expect(await sourceOfWords('<div>Chi bộ</div>', 'bộ')).toBeNull()
  })

  test('is not told for half of an entity', async () => {
    const [paragraph] = await paragraphsIn('A &#x1F600; B')
    expect(stretchOf(paragraph as Paragraph, 2, 3, 'markdown')).toBeNull()
    expect(stretchOf(paragraph as Paragraph, 2, 4, 'markdown')?.end.column).toBe(12)
  })
})

test.each([
  ['text', 'một\r\nhai\rba', 'một\nhai\nba'],
  ['a hard break', 'một\\\r\nhai', 'một\nhai'],
  ['code', '```\r\nmột\r\nhai\r\n```', 'một\nhai'],
])('lines of %s end alike on all machines', async (_, data, value) => {
  expect((await paragraphsIn(data)).map((paragraph) => paragraph.value)).toEqual([value])
})

test('what stands at a place is what is printed, whatever the Markdown', async () => {
  const bit = fc.constantFrom(
    ...[
      'Đảng',
      'ủy',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\n\n',
      '*',
      '**',
      '_',
      '`',
      '\\',
      '\\*',
      '&amp;',
      '&',
      '&lt;',
      '&x;',
      '> ',
    ],
    ...[
      '- ',
      '1. ',
      '# ',
      '|',
      '[a](b)',
      '![i](j)',
      '<br>',
      '<b>',
      'o\u0302',
      '\u00a0',
      '\u200b',
      '😀',
      '&#128512;',
      '~~',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(bit, { maxLength: 25 }), async (bits) => {
      const data = bits.join('')
      for (const paragraph of await paragraphsIn(data)) {
        for (const { from, to } of paragraph.source ?? []) {
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(paragraph.value.length)
          const stretch = stretchOf(paragraph, from, to, 'markdown')
          if (!stretch) throw new Error('a piece has no place')
          const printed = paragraph.value.slice(from, to)
          const written = sliceOf(data, stretch)
          const plain = written.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\u200b', '')
          if (!/[\\&\n\r]/u.test(written)) expect(plain).toBe(printed)
        }
      }
    }),
    { numRuns: 400 },
  )
})
