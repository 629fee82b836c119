/** A class, or a dot, repeated without bound at the beginning of an expression; `.` stops at the ends of lines alone. */
const OPENING = /^(?<class>\[\^?(?:\\.|[^\]\\])+\]|\.)(?:[*+]|\{\d+,\})\??/su

/** What ends where an expression ends, repeated without bound and taking all it can. */
const closes = (source: string, repeated: string) =>
  ['*', '+'].some((sign) => source.endsWith(`${repeated}${sign}`) && source.length > 2 * (repeated.length + 1))

const complementOf = (repeated: string) => {
  if (repeated === '.') return '[\\n\\r\\u2028\\u2029]'
  return repeated.startsWith('[^') ? `[${repeated.slice(2)}` : `[^${repeated.slice(1)}`
}

/** Whether alternatives part an expression outside of its groups. */
function isParted(source: string): boolean {
  let depth = 0
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gsu)) {
    if (token === '|' && depth === 0) return true
    depth += token === '(' ? 1 : token === ')' ? -1 : 0
  }
  return false
}

/**
 * The same expression, begun only where what it repeats first cannot reach further back: `[^.;]*kết luận` finds the
 * same from any letter of a clause as from its first, and where a long clause does not hold it, would look through the
 * rest of the clause once for every letter. An expression with the flag `g` goes on behind what it found, which may
 * be amid such a stretch: there it must take the whole of the stretch with it, `[^.;]*kết luận[^.;]*`.
 */
export function fromEdge(source: string, flags: string): string {
  const repeated = OPENING.exec(source)?.groups?.class
  if (repeated === undefined || /[smy]/u.test(flags) || isParted(source)) return source
  if (flags.includes('g') && !closes(source, repeated)) return source
  return `(?<=^|${complementOf(repeated)})${source}`
}
