/**
 * Looks for the shapes of regular expression that take time without bound on a text that does not match:
 * a repeated group that repeats inside, `(a+)+`, or whose alternatives begin alike, `(a|ab)*`.
 * It rather refuses a harmless one than lets a harmful one pass.
 * @returns the part that is refused, or null
 */
export function findCatastrophe(source: string): string | null {
  const open: { start: number; repeats: boolean; starts: string[] }[] = []
  let at = 0
  let escaped = false
  while (at < source.length) {
    const sign = source.charAt(at)
    const group = open.at(-1)
    if (escaped) escaped = false
    else if (sign === '\\') {
      escaped = true
      note(group, source, at)
    } else if (sign === '[') {
      note(group, source, at)
      at = endOfClass(source, at)
    } else if (sign === '(') {
      note(group, source, at)
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(source.slice(at))?.[0] ?? '('
      open.push({ start: at, repeats: false, starts: [''] })
      at += head.length - 1
    } else if (sign === '|') group?.starts.push('')
    else if (sign === ')') {
      const closed = open.pop()
      if (closed) {
        const outer = open.at(-1)
        const isRepeated = isUnbounded(source, at + 1)
        const alike = new Set(closed.starts).size < closed.starts.length
        if (isRepeated && (closed.repeats || alike)) return source.slice(closed.start, at + 2)
        if (outer && (closed.repeats || isRepeated)) outer.repeats = true
      }
    } else if (isUnbounded(source, at)) {
      if (group) group.repeats = true
    } else note(group, source, at)
    at++
  }
  return null
}

/** Keeps what an alternative begins with. */
function note(group: { starts: string[] } | undefined, source: string, at: number): void {
  if (group?.starts.at(-1) !== '') return
  const start =
    source.charAt(at) === '\\'
      ? source.slice(at, at + 2)
      : source.charAt(at) === '['
        ? source.slice(at, endOfClass(source, at) + 1)
        : source.charAt(at)
  group.starts[group.starts.length - 1] = start
}

/** Where a class `[…]` ends. */
function endOfClass(source: string, start: number): number {
  let at = start + 1
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1
  return at
}

/** Whether a quantifier without upper bound stands there. */
function isUnbounded(source: string, at: number): boolean {
  return /^(?:[*+]|\{\d+,\})/u.test(source.slice(at))
}
