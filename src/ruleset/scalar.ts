import type { Scalar } from 'yaml'

/** What stands for one or more characters in a scalar, by how it is quoted (YAML 1.2.2 §7.3, §8.1). */
const TOKENS: Record<string, RegExp> = {
  PLAIN: /./gsu,
  QUOTE_SINGLE: /''|./gsu,
  QUOTE_DOUBLE: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|./gsu,
}
const BLOCK_HEADER = /^[|>][^\n]*\n/u
const BLANK_ESCAPES = /^\\[\s tnrv_NLPf]$/u

/** How many characters that are not blank a token prints: white space is folded, so that it cannot be counted. */
function weightOf(token: string): number {
  if (/^\s/u.test(token) || BLANK_ESCAPES.test(token)) return 0
  const code = /^\\[xuU]([\da-fA-F]+)$/u.exec(token)?.[1]
  if (code === undefined) return token.startsWith('\\') || token === "''" ? 1 : token.length
  const point = Number.parseInt(code, 16)
  if (point > 0x10ffff) return 1
  const character = String.fromCodePoint(point)
  return /\s/u.test(character) ? 0 : character.length
}

/**
 * How far behind the beginning of a scalar, in the text of its file, a character of its value stands.
 * @param offset of the character, in UTF-16 code units of the value; its length for the place behind the last one
 */
export function offsetInScalar({ value, type, range }: Scalar, text: string, offset: number): number {
  if (typeof value !== 'string' || !range) return 0
  const source = text.slice(range[0], range[1])
  const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE'
  let at = isQuoted ? 1 : (BLOCK_HEADER.exec(source)?.[0].length ?? 0)
  const end = isQuoted ? source.length - 1 : source.length
  const before = value.slice(0, offset)
  const trailing = /\s*$/u.exec(before)?.[0].length ?? 0
  const isBlank = offset >= value.length || /\s/u.test(value[offset] ?? '')
  let left = before.replace(/\s/gu, '').length
  // A blank is looked for behind the last character before it; any other character is where the count ends.
  for (const [token] of source.slice(at, end).matchAll(TOKENS[type ?? ''] ?? (TOKENS.PLAIN as RegExp))) {
    const weight = weightOf(token)
    if (left === 0 && (isBlank || weight > 0)) break
    left -= Math.min(weight, left)
    at += token.length
  }
  return isBlank ? Math.min(at + trailing, end) : at
}
