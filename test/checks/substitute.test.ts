import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, DangLintError, type Finding } from '../../src/model/index.js'
import { docx, p, r } from '../support/docx.js'
import { findingsOf, linterOf, markdown, TODAY } from './support.js'

const WORDS = "{ kind: substitute, words: { 'chi uỷ': 'chi ủy', 'qui định': 'quy định' } }"
const found = (check: string, data: string | Uint8Array) => findingsOf(check, data, '{found} → {right}')
const editsOf = (findings: Finding[]) => findings.flatMap(({ fix }) => fix?.edits ?? [])
const mend = async (check: string, data: string) => applyEdits(data, editsOf(await found(check, data)))

test('a wrong word is shown at its place with the right one, and a fix that is safe', async () => {
  expect(await found(WORDS, 'Họp chi uỷ.\n')).toMatchObject([
    {
      message: 'chi uỷ → chi ủy',
      actual: 'chi uỷ',
      expected: ['chi ủy'],
      place: { line: 1, column: 5, endLine: 1, endColumn: 11 },
      fix: { safety: 'safe', edits: [{ line: 1, column: 5, endLine: 1, endColumn: 11, text: 'chi ủy' }] },
    },
  ])
})

describe('mended in Markdown', () => {
  test.each([
    ['the case is taken over', 'Chi uỷ và CHI UỶ, chi uỷ.', 'Chi ủy và CHI ỦY, chi ủy.'],
    ['in emphasis', '**Chi uỷ** *chi uỷ* họp', '**Chi ủy** *chi ủy* họp'],
    ['behind escapes and entities', '1\\. A &amp; B \\* chi uỷ', '1\\. A &amp; B \\* chi ủy'],
    ['in a heading', '# II. Chi uỷ', '# II. Chi ủy'],
    [
      'in a list, a quotation and a table',
      '- chi uỷ\n\n> a\n> chi uỷ\n\n| chi uỷ |\n|---|\n| b |',
      '- chi ủy\n\n> a\n> chi ủy\n\n| chi ủy |\n|---|\n| b |',
    ],
    ['over the end of a line', 'Họp chi\nuỷ.', 'Họp chi ủy.'],
    ['typed with marks of its own', 'Họp chi uy\u0309.', 'Họp chi ủy.'],
    ['with Windows lines and a byte order mark', '\ufeffChi uỷ\r\n\r\nchi uỷ', '\ufeffChi ủy\r\n\r\nchi ủy'],
    ['in a link and its like', '[chi uỷ](http://chi-bo.example/chi%20uy)', '[chi ủy](http://chi-bo.example/chi%20uy)'],
  ])('%s', async (_, data, right) => {
    expect(await mend(WORDS, data)).toBe(right)
  })

  test('by an expression with groups', async () => {
    const check = "{ kind: substitute, pattern: '(?<so>\\d+)\\s*(%)', replace: '$<so> $2' }"
    expect(await mend(check, 'Đạt 95% và 100   %, 5 %.')).toBe('Đạt 95 % và 100 %, 5 %.')
  })
})

describe('no fix is offered', () => {
  const fixes = async (check: string, data: string | Uint8Array) =>
    (await found(check, data)).map(({ fix, place }) => [place?.line, fix !== undefined])

  test('where markup stands inside of the word', async () => {
    expect(await fixes(WORDS, 'Họp chi **uỷ**.')).toEqual([[1, false]])
  })

  test('where the place in the source cannot be told', async () => {
    expect(await fixes(WORDS, '<div>chi uỷ</div>')).toEqual([[1, false]])
  })

  test('where the right word would be a mark of Markdown', async () => {
    const check = (right: string) => `{ kind: substitute, pattern: 'saovậy', replace: '${right}' }`
    for (const right of ['*', 'a_b', '[x]', '&lt;', '`', 'www.a.vn', 'x|y', 'a\\b'])
      expect([right, await fixes(check(right), 'a saovậy b')]).toEqual([right, [[1, false]]])
    for (const right of ['# a', '- a', '1. a', '> a', '', ' a'])
      expect([right, await fixes(check(right), 'saovậy b')]).toEqual([right, [[1, false]]])
    expect(await fixes(check('- a'), 'a saovậy b')).toEqual([[1, true]])
    expect(await fixes(check(''), 'a saovậy b')).toEqual([[1, true]])
  })

  test('where it might close or open emphasis', async () => {
    const check = "{ kind: substitute, pattern: 'x', replace: ' ' }"
    expect(await fixes(check, '*axb*')).toEqual([[1, true]])
    expect(await fixes(check, '*xb*')).toEqual([[1, false]])
    expect(await fixes(check, 'a *b*xc')).toEqual([[1, false]])
  })

  test('where the mended text would be wrong again', async () => {
    expect(await fixes("{ kind: substitute, pattern: 'a', replace: 'aa' }", 'ba')).toEqual([[1, false]])
  })
})

describe('in Word', () => {
  test('the edit gives the paragraph and the columns in its text, whatever runs it is cut into', async () => {
    const document = docx(p(r('Chi bộ.')) + p(r('Họp ch') + r('i uỷ', '<w:b/>') + r(' ngay.')))
    expect(editsOf(await found(WORDS, document))).toEqual([
      { line: 2, column: 5, endLine: 2, endColumn: 11, text: 'chi ủy' },
    ])
  })

  test('a note is another part, of which edits do not speak', async () => {
    const footnotes = `<w:footnote w:id="1">${p(r('Họp chi uỷ.'))}</w:footnote>`
    const document = docx(`<w:p><w:r><w:t>Chi bộ.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, {
      footnotes,
    })
    const findings = await found(
      WORDS.replace(' }}', '}, in: footnote }').replace('} }', '}, in: footnote }'),
      document,
    )
    expect(findings.map(({ fix, place }) => [fix, place?.part])).toEqual([[undefined, 'word/footnotes.xml']])
  })
})

test('once: one finding has all edits, or none where one is missing', async () => {
  const check = WORDS.replace(/ \}$/u, ', once: true }')
  const [all, ...rest] = await found(check, 'Họp chi uỷ, chi uỷ.\n\nTheo qui định.')
  expect(rest).toEqual([])
  expect(all?.fix?.edits).toHaveLength(3)
  expect(all?.related).toHaveLength(2)
  const [some] = await found(check, 'Họp chi uỷ, chi **uỷ**.')
  expect(some?.fix).toBeUndefined()
})

test('what only looks wrong is left alone', async () => {
  const check = WORDS.replace(/ \}$/u, ", except: ['“[^”]*”'] }")
  expect(await mend(check, 'Ghi “chi uỷ” và chi uỷ.')).toBe('Ghi “chi uỷ” và chi ủy.')
})

const linter = await linterOf("{ kind: substitute, words: { 'chi uỷ': chi ủy, 'qui định': quy định, 'o': 'ô' } }")
const SPECIAL = await linterOf("{ kind: substitute, pattern: '[oO]([%*]?)', replace: 'ô $1 ' }")

test('a text with its fixes applied gives no finding that had a fix, and no further fix', async () => {
  const bit = fc.constantFrom(
    ...[
      'chi uỷ',
      ' chi uỷ ',
      'qui định ',
      ' o ',
      'Chi uỷ',
      'QUI ĐỊNH',
      'qui',
      'định',
      'o',
      'O',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '`',
      '\\*',
    ],
    ...[
      '&amp;',
      '&',
      '- ',
      '1. ',
      '# ',
      '|',
      '> ',
      '[',
      '](b)',
      '<br>',
      '%',
      'o\u0302',
      'uy\u0309',
      '\u00a0',
      '~~',
      '.',
      ',',
      '\r\n',
    ],
  )
  let fixes = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(bit, { minLength: 4, maxLength: 20, size: 'max' }),
      fc.boolean(),
      async (bits, isSpecial) => {
        const tool = isSpecial ? SPECIAL : linter
        const data = `Chi bộ họp bàn việc sau.\n\n${bits.join('')}`
        const before = (await tool.lint({ data }, { today: TODAY })).findings
        const mended = applyEdits(data, editsOf(before))
        fixes += editsOf(before).length
        const after = (await tool.lint({ data: mended }, { today: TODAY })).findings
        const left = before.filter(({ fix }) => fix === undefined)
        expect(after).toHaveLength(left.length)
        expect(editsOf(after)).toEqual([])
        expect(applyEdits(mended, editsOf(after))).toBe(mended)
      },
    ),
    { numRuns: 150 },
  )
  expect(fixes).toBeGreaterThan(100)
})

describe('what is wrong with the options is told', () => {
  test.each([
    ['{ kind: substitute }', 'Cần “words”'],
    ["{ kind: substitute, pattern: 'a' }", 'Cần “words”'],
    ["{ kind: substitute, words: { a: b }, pattern: 'a', replace: 'b' }", 'Cần “words”'],
    ["{ kind: substitute, pattern: '(a)', replace: '$2' }", '“$2” không ứng với nhóm nào: biểu thức có 1 nhóm'],
    ["{ kind: substitute, pattern: '(?<x>a)', replace: '$<y>' }", '“$<y>” không ứng với nhóm nào'],
    ['{ kind: substitute, words: { ủy: chi ủy } }', 'Chữ đúng “chi ủy” lại chứa chữ sai “ủy”'],
    ["{ kind: substitute, pattern: '(', replace: '' }", 'viết sai'],
  ])('%s', async (check, message) => {
    const error = await findingsOf(check, markdown('a')).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DangLintError)
    expect((error as DangLintError).describe('vi').message).toContain(message)
    expect((error as DangLintError).describe('vi').hint).toMatch(/Ví dụ:/u)
  })
})
