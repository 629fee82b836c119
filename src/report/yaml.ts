/** What YAML, of whichever version, takes for no text. */
const KEYWORD = /^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/iu
const PLAIN = /^[\p{L}^](?:[\p{L}\p{N} ./_^$<>*-]*[\p{L}\p{N}.$>])?$/u

/** A value in the flow style of YAML, on one line. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, entry]) => `${flow(key)}: ${flow(entry)}`)
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
  }
  if (typeof value !== 'string') return String(value)
  if (PLAIN.test(value) && !KEYWORD.test(value)) return value
  // A single-quoted text has no escapes but its own quote, which suits regular expressions; it cannot hold a line break.
  return /[\p{Cc}\u2028\u2029]/u.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`
}
