/** A regular expression behind a plainer one, which most texts fail. */
export interface Matcher {
  test(text: string): boolean
  /** The text with a space for everything that matches. */
  blank(text: string): string
}

/** An escape or a class, taken as it is; the beginning of a negative look-around; a bracket; anything else. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?!|./gsu
const BACK_REFERENCE = /\\(?:[1-9]|k<)/u

/**
 * The source of an expression without its negative look-arounds: it matches all that the whole matches, and more.
 * @returns null where it would be no plainer, or where a back reference may lead into what is left out
 */
function loosen(source: string): string | null {
  if (BACK_REFERENCE.test(source)) return null
  let loose = ''
  /** How many brackets are open from a look-around on. */
  let depth = 0
  for (const token of source.match(TOKEN) ?? []) {
    if (depth > 0) depth += token.startsWith('(') ? 1 : token === ')' ? -1 : 0
    else if (token.startsWith('(?')) {
      depth = 1
      // Digits and letters that it parts stay apart.
      loose += '(?:)'
    } else loose += token
  }
  return loose === source ? null : loose
}

/**
 * Puts in front of an expression the same without its negative look-arounds. `(?<!\p{L})`, which marks the beginning
 * of a word, takes the engine longer to compile than all the rest, and most expressions match nothing in a document.
 */
export function makeMatcher(pattern: RegExp): Matcher {
  let loose: RegExp | null | undefined
  const mayMatch = (text: string) => {
    if (loose === undefined) {
      const source = loosen(pattern.source)
      loose = source === null ? null : new RegExp(source, pattern.flags.replace('g', ''))
    }
    return loose?.test(text) ?? true
  }
  return {
    test: (text) => mayMatch(text) && text.search(pattern) >= 0,
    blank: (text) => (mayMatch(text) ? text.replace(pattern, ' ') : text),
  }
}
