import type { CompileTools, OptionPath } from '../model/index.js'
import type { Match } from './finder.js'

/** Makes the text that is put in place of a match. */
export type Replacement = (match: Match) => string

/** What `String.prototype.replace` calls a replacement pattern: `$$`, `$&`, `$1`, `$<name>`. */
const SIGN = /\$(?:(?<sign>[$&])|(?<number>\d{1,2})|<(?<name>[^>]*)>)/gu

/** The numbers and names of the groups that an expression has. */
function groupsOf(pattern: RegExp): { count: number; names: string[] } {
  const found = new RegExp(`${pattern.source}|`, pattern.flags.replace('g', '')).exec('')
  return { count: (found?.length ?? 1) - 1, names: Object.keys(found?.groups ?? {}) }
}

/** Compiles a replacement pattern. Refuses one that speaks of groups that the expression does not have. */
export function compileReplacement(
  source: string,
  pattern: RegExp,
  path: OptionPath,
  tools: CompileTools,
): Replacement {
  const { count, names } = groupsOf(pattern)
  for (const { 0: sign, index, groups } of source.matchAll(SIGN)) {
    const { number, name } = groups ?? {}
    const isThere =
      number !== undefined ? Number(number) >= 1 && Number(number) <= count : name === undefined || names.includes(name)
    if (isThere) continue
    tools.fail(
      path,
      {
        vi: `“${sign}” không ứng với nhóm nào: biểu thức có ${count} nhóm.`,
        en: `“${sign}” stands for no group: the expression has ${count} of them.`,
      },
      {
        vi: "Đặt phần cần giữ trong ngoặc tròn. Ví dụ: pattern: '(\\d+)%', replace: '$1 %'",
        en: "Put what is to be kept in brackets. For example: pattern: '(\\d+)%', replace: '$1 %'",
      },
      index,
    )
  }
  return ({ text, groups, named }) =>
    source.normalize('NFC').replace(SIGN, (_, sign, number, name) => {
      if (sign !== undefined) return sign === '$' ? '$' : text
      return (number === undefined ? named[name] : groups[Number(number) - 1]) ?? ''
    })
}

/** Writes a word in the case in which another was written: capitals, a capital first, or as it is. */
export function inCaseOf(written: string, word: string): string {
  const isAllUpper = /\p{Lu}.*\p{Lu}/su.test(written) && written === written.toUpperCase()
  if (isAllUpper) return word.toUpperCase()
  const [first = ''] = word
  return /^\p{Lu}/u.test(written) ? first.toUpperCase() + word.slice(first.length) : word
}
