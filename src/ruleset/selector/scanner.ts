import type { Refuse } from './messages.js'
import { withExample } from './messages.js'

const NAME = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*/uy
const BLANKS = /\s*/uy

/** Reads a selector from left to right. */
export interface Scanner {
  readonly offset: number
  /** What stands next, without moving; empty at the end. */
  peek(): string
  /** Moves over a text if it stands next. */
  take(text: string): boolean
  /** Moves over blanks; whether there were any. */
  skipBlanks(): boolean
  /** A name, or null where none stands next. */
  name(): string | null
  /** A text in single or double quotes, or null where none stands next. `\'` is a quote; other backslashes stay. */
  quoted(): { text: string; offset: number } | null
  /** Moves over a sign that must stand next; `opened` is where it was opened. */
  close(sign: string, opened: number): void
}

const CLOSING: Record<string, string> = { ']': '[', ')': '(' }

export function makeScanner(source: string, refuse: Refuse): Scanner {
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0] ?? ''
    at += found.length
    return found
  }
  const scanner: Scanner = {
    get offset() {
      return at
    },
    peek: () => (at < source.length ? String.fromCodePoint(source.codePointAt(at) as number) : ''),
    take(text) {
      const isNext = source.startsWith(text, at)
      if (isNext) at += text.length
      return isNext
    },
    skipBlanks: () => match(BLANKS) !== '',
    name: () => match(NAME) || null,
    quoted() {
      const quote = scanner.peek()
      if (quote !== "'" && quote !== '"') return null
      const opened = at
      let text = ''
      for (at++; at < source.length; at++) {
        const sign = source[at] as string
        if (sign === quote) {
          at++
          return { text, offset: opened }
        }
        const escaped = sign === '\\' ? source[at + 1] : undefined
        if (escaped !== undefined) at++
        text += escaped === undefined ? sign : escaped === quote ? quote : sign + escaped
      }
      return refuse(
        opened,
        { vi: `dấu nháy ${quote} chưa đóng`, en: `the quote ${quote} is not closed` },
        withExample(
          { vi: `Thêm dấu ${quote} ở cuối chuỗi.`, en: `Close it with ${quote}.` },
          "section[title^='Mục tiêu']",
        ),
      )
    },
    close(sign, opened) {
      scanner.skipBlanks()
      if (scanner.take(sign)) return
      const open = CLOSING[sign] ?? ''
      refuse(
        at < source.length ? at : opened,
        at < source.length
          ? { vi: `chỗ này phải là dấu “${sign}”`, en: `“${sign}” is expected here` }
          : { vi: `dấu “${open}” chưa đóng`, en: `the “${open}” is not closed` },
        withExample(
          { vi: `Đóng bằng dấu “${sign}”.`, en: `Close it with “${sign}”.` },
          sign === ']' ? 'section[level=1]' : 'section:not(:empty)',
        ),
      )
    },
  }
  return scanner
}
