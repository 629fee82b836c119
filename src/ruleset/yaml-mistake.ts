import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml'
import type { Wording } from '../model/index.js'
import { yamlProblem } from './yaml-problems.js'

/** What is wrong with the syntax of a file, and how far behind its beginning. */
export interface YamlMistake {
  message: Wording
  hint: Wording
  at: number
  cause: unknown
}

/** What looks like a blank and is none for YAML: it comes with what is copied from Word or a web page. */
const FALSE_BLANK = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/u
const FALSE_INDENT = new RegExp(`(?<=^ *|:)${FALSE_BLANK.source}`, 'u')

const FALSE_EDGE = new RegExp(`^${FALSE_BLANK.source}|${FALSE_BLANK.source}$`, 'u')

const BLANK: Pick<YamlMistake, 'message' | 'hint'> = {
  message: {
    vi: 'Sai cú pháp YAML: ở đây có dấu cách đặc biệt (dấu cách không ngắt), thường do chép từ Word hoặc trang web.',
    en: 'The ruleset is not valid YAML: here is a blank of another kind (no-break), as copies from Word or the web hold.',
  },
  hint: {
    vi: 'Xóa các dấu cách ở chỗ này rồi gõ lại bằng phím cách. Ví dụ: severity: warn',
    en: 'Delete the blanks here and type them anew. For example: severity: warn',
  },
}

const startOf = ({ range }: Node) => range?.[0] ?? 0
const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length

/** Where a line begins, the first one being 1. */
const startOfLine = (text: string, line: number) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((length, one) => length + one.length + 1, 0)

/** The innermost node of a kind around a place. */
function innermost(document: Document, at: number, isOne: (node: Node) => boolean): Node | undefined {
  let found: Node | undefined
  visit(document, {
    Node(_, node) {
      if (startOf(node) <= at && (node.range?.[2] ?? 0) >= at && isOne(node)) found = node
    },
  })
  return found
}

const isFlow = (node: Node) => isCollection(node) && node.flow === true
const isQuoted = (node: Node) => isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE')

/** The key that stands twice in one group, told where it does so for the second time. */
function doubleKey(document: Document, text: string): Omit<YamlMistake, 'cause'> | null {
  let found: Omit<YamlMistake, 'cause'> | null = null
  visit(document, {
    Map(_, map) {
      const seen = new Map<unknown, Node>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const first = seen.get(key.value)
        seen.set(key.value, first ?? key)
        if (!first) continue
        const line = lineAt(text, startOf(first))
        found = {
          message: {
            vi: `Khóa “${key.value}” xuất hiện hai lần trong cùng một nhóm; lần trước ở dòng ${line}.`,
            en: `The key “${key.value}” stands twice in one group; it stands in line ${line} too.`,
          },
          hint: {
            vi: 'Bỏ một trong hai, gộp lại, hoặc sửa thụt đầu dòng nếu khóa này thuộc nhóm khác. Ví dụ: extends: [dang/catalogue, dang/instruments]',
            en: 'Take out one of them, put both together, or mend the indentation if it belongs to another group. For example: extends: [dang/catalogue, dang/instruments]',
          },
          at: startOf(key),
        }
        return visit.BREAK
      }
      return undefined
    },
  })
  return found
}

/** A blank that is none, in the line of an error or next to it. */
function falseBlank(text: string, line: number): Omit<YamlMistake, 'cause'> | null {
  const lines = text.split('\n')
  for (const near of [line, line - 1, line + 1]) {
    const column = (lines[near - 1] ?? '').search(FALSE_INDENT)
    if (column < 0) continue
    return { ...BLANK, at: startOfLine(text, near) + column }
  }
  return null
}

/** A line that is read as the rest of the one above, for it is indented deeper. */
function deeperLine(text: string, line: number): Omit<YamlMistake, 'cause'> {
  const start = startOfLine(text, line + 1)
  return {
    message: {
      vi: `Sai cú pháp YAML: dòng này thụt đầu dòng sâu hơn dòng ${line}, mà dòng ${line} đã có giá trị.`,
      en: `The ruleset is not valid YAML: this line is indented deeper than line ${line}, which has a value already.`,
    },
    hint: yamlProblem('BAD_INDENT', '').hint,
    at: start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0),
  }
}

const DASH: Pick<YamlMistake, 'message' | 'hint'> = {
  message: {
    vi: 'Sai cú pháp YAML: thiếu dấu cách sau dấu “-” đầu dòng.',
    en: 'The ruleset is not valid YAML: a blank is missing behind the “-” of this line.',
  },
  hint: {
    vi: "Thêm một dấu cách. Ví dụ: “- fail: 'I. BIỂU QUYẾT'”",
    en: "Add a blank. For example: “- fail: 'I. BIỂU QUYẾT'”",
  },
}
const BRACKET: Pick<YamlMistake, 'message' | 'hint'> = {
  message: {
    vi: 'Sai cú pháp YAML: chuỗi bắt đầu bằng dấu ngoặc mà không đặt trong nháy.',
    en: 'The ruleset is not valid YAML: a text that begins with a bracket, without quotes.',
  },
  hint: {
    vi: "Đặt cả chuỗi trong một cặp nháy đơn. Ví dụ: message: '{actual} chưa đúng.'",
    en: "Put the whole text in single quotes. For example: message: '{actual} chưa đúng.'",
  },
}
const COMMA: Pick<YamlMistake, 'message' | 'hint'> = {
  message: {
    vi: 'Sai cú pháp YAML: trong ngoặc thiếu dấu phẩy giữa hai mục, hoặc có một chuỗi chưa đặt trong nháy.',
    en: 'The ruleset is not valid YAML: within brackets a comma is missing, or a text stands without quotes.',
  },
  hint: {
    vi: "Đặt mỗi chuỗi trong nháy đơn, giữa hai mục có dấu phẩy. Ví dụ: want: ['Thiếu mục “ktgs”.', 'Sai thứ tự.']",
    en: "Put each text in single quotes, with commas between them. For example: want: ['Thiếu mục “ktgs”.', 'Sai thứ tự.']",
  },
}
const QUOTE: Pick<YamlMistake, 'message' | 'hint'> = {
  message: {
    vi: 'Sai cú pháp YAML: dấu nháy mở ở đây chưa đóng.',
    en: 'The ruleset is not valid YAML: the quote that opens here is not closed.',
  },
  hint: {
    vi: "Thêm dấu nháy đóng cùng loại ở cuối chuỗi. Ví dụ: date: '2027-01-05'",
    en: "Close it at the end of the text. For example: date: '2027-01-05'",
  },
}
const UNCLOSED: Pick<YamlMistake, 'message' | 'hint'> = {
  message: {
    vi: 'Sai cú pháp YAML: dấu ngoặc mở ở đây chưa đóng, hoặc đóng bằng dấu ngoặc khác.',
    en: 'The ruleset is not valid YAML: the bracket that opens here is not closed, or by one of another kind.',
  },
  hint: {
    vi: 'Thêm dấu ngoặc đóng cùng loại. Ví dụ: extends: [dang]',
    en: 'Close it. For example: extends: [dang]',
  },
}

/** What is told of one error of the parser, at the place where an author looks for it. */
function tell({ code, message, pos: [at] }: YAMLError, all: readonly YAMLError[], document: Document, text: string) {
  const line = lineAt(text, at)
  const isJoined = all.some((one) => one.code === 'MULTILINE_IMPLICIT_KEY' && one.pos[0] === at)
  const special = falseBlank(text, line)
  if (special) return special
  if (code === 'DUPLICATE_KEY') return doubleKey(document, text)
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isJoined) return deeperLine(text, line)
  // A placeholder or an optional part at the beginning is read as a group or a list.
  const group = code === 'UNEXPECTED_TOKEN' && innermost(document, at, isFlow)
  if (group && (group.range?.[1] ?? 0) <= at) return { ...BRACKET, at: startOf(group) }
  if (message.startsWith('Missing ,')) return { ...COMMA, at }
  if (code === 'BAD_INDENT') {
    const open = message.startsWith('Flow') && innermost(document, at, isFlow)
    if (open) return { ...UNCLOSED, at: startOf(open) }
    const dash = /^\s*(?=-[^\s-])/u.exec(text.slice(startOfLine(text, line)))
    if (dash) return { ...DASH, at: startOfLine(text, line) + dash[0].length }
  }
  return null
}

/** A key with a blank that is none at its edge: it looks like another one. */
function falseKey(document: Document): Omit<YamlMistake, 'cause'> | null {
  let found: Omit<YamlMistake, 'cause'> | null = null
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || !FALSE_EDGE.test(String(key.value))) return undefined
      found = { ...BLANK, at: startOf(key) }
      return visit.BREAK
    },
  })
  return found
}

/** The first mistake in the syntax of a file, or null. */
export function yamlMistake(document: Document, text: string): YamlMistake | null {
  const all: YAMLError[] = [...document.errors, ...document.warnings]
  const [first] = all
  if (!first) {
    const key = falseKey(document)
    return key && { ...key, cause: undefined }
  }
  // A quote that is not closed swallows what follows, which then seems wrong: it is told where it opens.
  const unclosed = all.find(({ message }) => /^Missing closing .quote/u.test(message))
  const opening = unclosed && innermost(document, unclosed.pos[0], isQuoted)
  if (unclosed && opening && startOf(opening) <= first.pos[0])
    return { ...QUOTE, at: startOf(opening), cause: unclosed }
  const told = tell(first, all, document, text) ?? { ...yamlProblem(first.code, first.message), at: first.pos[0] }
  return { ...told, cause: first }
}
