import fc from 'fast-check'
import type { Code, InlineCode } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { code, codeBlock, escapeMarkdown, markdownTable } from '../../src/report/markdown.js'

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)
const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => text.replace(/\s+/gu, ' ').trim())
const printable = ascii.filter((text) => text !== '')

/** The text that Markdown prints, whatever its marks. */
const printed = (node: unknown): string => {
  const { value, children = [] } = node as { value?: string; children?: unknown[] }
  return value ?? children.map(printed).join('')
}

test('a piece of code keeps its backticks', () => {
  expect(code('a')).toBe('`a`')
  expect(code('`a`')).toBe('`` `a` ``')
  fc.assert(
    fc.property(printable, (text) => {
      const [paragraph] = parse(`x ${code(text)}`).children
      const found = (paragraph as { children: unknown[] }).children.at(-1) as InlineCode
      expect([found.type, found.value]).toEqual(['inlineCode', text])
    }),
  )
})

test('a block of code keeps every line, fences among them', () => {
  const text = 'a\n```\nb\n~~~~\n````'
  const [block] = parse(codeBlock('markdown', text)).children as [Code]
  expect([block.lang, block.value]).toEqual(['markdown', text])
})

test('text prints as it is written', () => {
  const hostile = '*sao* _gạch_ <b>đậm</b> `mã` [liên kết](http://a) a|b \\ {x}'
  expect(printed(parse(escapeMarkdown(hostile)))).toBe(hostile)
  expect(escapeMarkdown('một\nhai')).toBe('một hai')
})

test('bars in cells do not part them', () => {
  const table = parse(markdownTable(['a', 'b'], [['x|y', code('p|q')]])).children[0]
  expect(table?.type).toBe('table')
  const [, row] = (table as { children: { children: unknown[] }[] }).children
  expect(row?.children.map(printed)).toEqual(['x|y', 'p|q'])
})
