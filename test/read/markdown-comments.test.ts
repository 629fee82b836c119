import { expect, test } from 'vitest'
import { read } from '../../src/read/index.js'

const commentsOf = async (...lines: string[]) => (await read({ data: lines.join('\n') })).comments

/** The lines that the only comment is about. */
async function aboutOf(...lines: string[]): Promise<[number, number]> {
  const [comment, ...others] = await commentsOf(...lines)
  if (!comment || others.length > 0) throw new Error('not one comment')
  expect(comment.text).toBe('x')
  return [comment.line, comment.endLine]
}

test.each<[string, [number, number], string[]]>([
  ['a comment before a paragraph', [3, 4], ['<!-- x -->', '', 'một', 'hai', '', 'ba']],
  ['a comment straight before a paragraph', [2, 3], ['<!-- x -->', 'một', 'hai']],
  ['a comment straight behind a paragraph', [4, 4], ['một', '<!-- x -->', '', 'hai']],
  ['a comment over several lines', [1, 3], ['<!--', 'x', '-->một']],
  ['a comment before a heading', [3, 3], ['<!-- x -->', '', '## II. Mục', '', 'một']],
  ['a comment before a list', [3, 4], ['<!-- x -->', '', '- một', '- hai', '', 'ba']],
  ['a comment before a table', [3, 5], ['<!-- x -->', '', '| a | b |', '| - | - |', '| c | d |']],
  ['a comment before a definition', [5, 5], ['<!-- x -->', '', '[a]: b', '', 'một']],
  ['a comment at the end', [3, 3], ['một', '', 'hai', '', '<!-- x -->']],
  ['a comment alone', [1, 1], ['<!-- x -->']],
  ['a comment within a paragraph', [1, 3], ['một', 'hai <!-- x -->', 'ba']],
  ['a comment within emphasis', [1, 1], ['một **hai <!-- x -->**']],
  ['a comment within a heading', [1, 1], ['## II. Mục <!-- x -->', '', 'một']],
  ['a comment within a cell', [3, 3], ['| a | b |', '| - | - |', '| c | d <!-- x --> |', '| e | f |']],
  ['a comment within a list item', [2, 2], ['- một', '- hai <!-- x -->', '- ba']],
  ['a comment at the end of a list item', [2, 2], ['- một', '- hai', '  <!-- x -->', '- ba']],
  ['a comment within a quote', [4, 4], ['> một', '>', '> <!-- x -->', '> hai', '', 'ba']],
  ['a comment in front of text', [1, 1], ['<!-- x --> một', '', 'hai']],
  ['a comment within HTML', [1, 3], ['<div>', 'một <!-- x -->', '</div>', '', 'hai']],
  ['a comment within a table of HTML', [1, 4], ['<table><tr><td>', '<!-- x -->', '', '</td></tr></table>', '', 'a']],
  ['a comment behind front matter', [5, 5], ['---', 'a: b', '---', '<!-- x -->', 'một']],
  ['a comment in a footnote', [3, 3], ['một[^1]', '', '[^1]: hai <!-- x -->']],
])('%s is about its block', async (_, about, lines) => {
  expect(await aboutOf(...lines)).toEqual(about)
})

test('comments have their own places, within quotes and lists too', async () => {
  const found = await commentsOf(
    '> một',
    '> hai <!-- a',
    '> b --> <!-- c -->',
    '',
    '1. ba',
    '',
    '   <!-- d',
    '   e -->',
  )
  expect(found.map(({ position }) => position)).toEqual([
    { start: { line: 2, column: 7 }, end: { line: 3, column: 8 } },
    { start: { line: 3, column: 9 }, end: { line: 3, column: 19 } },
    { start: { line: 7, column: 4 }, end: { line: 8, column: 9 } },
  ])
})

test('comments one after the other are about the same block', async () => {
  const found = await commentsOf('<!-- a -->', '<!-- b --><!-- c -->', '', '<!-- d -->', 'một')
  expect(found.map(({ text, line, endLine }) => [text, line, endLine])).toEqual(
    ['a', 'b', 'c', 'd'].map((text) => [text, 5, 5]),
  )
})

test('code and comments that are never closed are none', async () => {
  expect(await commentsOf('`<!-- a -->`', '', '```', '<!-- b -->', '```', '', '\\<!-- c -->', '', '<!-- d')).toEqual([])
})

test('the text is NFC, without the spaces around it', async () => {
  const [comment] = await commentsOf(`<!--  ${'bỏ qua'.normalize('NFD')}\n mục  -->`)
  expect(comment?.text).toBe('bỏ qua\n mục')
})
