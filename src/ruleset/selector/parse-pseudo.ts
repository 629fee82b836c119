import { choices, withExample } from './messages.js'
import type { Parsing } from './parse.js'
import type { Filter } from './syntax.js'

const EXAMPLES: Record<string, string> = {
  word: 'section:word(muc-tieu)',
  matches: "paragraph:matches('\\d+%')",
  is: 'section > :is(paragraph, table)',
  not: 'paragraph:not(item)',
  has: 'section:has(> table)',
  nth: 'row:nth(2)',
}
const PLAIN: Record<string, Filter> = {
  first: { type: 'nth', index: 1 },
  last: { type: 'nth', index: -1 },
  empty: { type: 'empty' },
}
const NAMES = [...Object.keys(EXAMPLES), ...Object.keys(PLAIN)]
/** More rows, cells or paragraphs than any document has. */
const MOST = 1_000_000

function parseWords({ scanner, refuse }: Parsing): Filter {
  const words: { word: string; offset: number }[] = []
  do {
    scanner.skipBlanks()
    const offset = scanner.offset
    const quoted = scanner.quoted()
    const word = quoted?.text ?? scanner.name()
    if (word === null || word === '') {
      return refuse(
        offset,
        { vi: 'thiếu một từ của “vocabulary”', en: 'a word of the vocabulary is missing' },
        withExample({ vi: 'Viết tên từ trong ngoặc.', en: 'Name the word in the brackets.' }, EXAMPLES.word),
      )
    }
    words.push({ word, offset: quoted ? offset + 1 : offset })
    scanner.skipBlanks()
  } while (scanner.take(','))
  return { type: 'word', words }
}

function parsePattern({ scanner, refuse }: Parsing): Filter {
  scanner.skipBlanks()
  const offset = scanner.offset
  const quoted = scanner.quoted()
  if (quoted === null || quoted.text === '') {
    return refuse(
      offset,
      { vi: 'thiếu biểu thức chính quy trong nháy', en: 'a regular expression in quotes is missing' },
      withExample({ vi: 'Đặt biểu thức trong nháy.', en: 'Put it in quotes.' }, EXAMPLES.matches),
    )
  }
  return { type: 'matches', source: quoted.text, offset: offset + 1 }
}

function parseIndex({ scanner, refuse }: Parsing): Filter {
  scanner.skipBlanks()
  const offset = scanner.offset
  const sign = scanner.take('-') ? -1 : 1
  const digits = scanner.name() ?? ''
  const index = /^\d+$/u.test(digits) ? sign * Number(digits) : 0
  if (index === 0 || Math.abs(index) > MOST) {
    refuse(
      offset,
      { vi: 'chỗ này phải là một số nguyên khác 0', en: 'a whole number other than 0 is expected here' },
      withExample(
        { vi: '1 là cái đầu tiên, -1 là cái cuối cùng.', en: '1 is the first one, -1 the last one.' },
        EXAMPLES.nth,
      ),
    )
  }
  return { type: 'nth', index }
}

/** Parses `:name` and `:name(…)`. */
export function parsePseudo(parsing: Parsing): Filter {
  const { scanner, refuse } = parsing
  scanner.take(':')
  const nameAt = scanner.offset
  const name = scanner.name()
  if (name === null || !NAMES.includes(name)) {
    return refuse(
      nameAt,
      name === null
        ? { vi: 'thiếu tên điều kiện sau dấu “:”', en: 'the name of a condition is missing behind “:”' }
        : { vi: `không có điều kiện “:${name}”`, en: `there is no condition “:${name}”` },
      withExample(choices(name ?? '', NAMES), EXAMPLES.not),
    )
  }
  const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined
  if (plain) return plain
  const opened = scanner.offset
  if (!scanner.take('(')) {
    refuse(
      opened,
      { vi: `điều kiện “:${name}” cần có ngoặc tròn`, en: `the condition “:${name}” needs brackets` },
      withExample({ vi: 'Viết nội dung trong ngoặc.', en: 'Put its content in brackets.' }, EXAMPLES[name]),
    )
  }
  const parseContent = (): Filter => {
    if (name === 'word') return parseWords(parsing)
    if (name === 'matches') return parsePattern(parsing)
    if (name === 'nth') return parseIndex(parsing)
    return { type: name as 'is' | 'not' | 'has', list: parsing.nested(name === 'has', opened) }
  }
  const filter = parseContent()
  scanner.close(')', opened)
  return filter
}
