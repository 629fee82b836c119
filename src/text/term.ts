import { fold, foldBare, hasDiacritics } from './fold.js'

/**
 * A word or phrase to look for, compiled. Written as people write it, with four signs of its own:
 * `^` at the beginning and `$` at the end anchor it to the text, `*` stands for up to eight words, `<n>` for a number.
 */
export interface Term {
  /** As written in the ruleset. */
  source: string
  /** Whether a text, folded by `foldForTerms`, holds the term. */
  test(text: FoldedText): boolean
  /** The folded text with every occurrence of the term taken out. */
  remove(text: string): string
}

/** A text folded once for many terms. */
export interface FoldedText {
  exact: string
  /** Without diacritics; null where slips of diacritics shall not be forgiven. */
  bare: string | null
}

/**
 * Folds a text for terms.
 * @param lenient forgive missing and mistaken diacritics, as in headings; running text needs them,
 *   for “quý” (quarter) is not “quy” (rule). Text typed without any diacritics is always matched without.
 */
export function foldForTerms(text: string, lenient: boolean): FoldedText {
  return { exact: ` ${fold(text)} `, bare: lenient || !hasDiacritics(text) ? ` ${foldBare(text)} ` : null }
}

const GAP = '(?:[^ ]+ ){0,8}?'

function toPattern(source: string, folding: (text: string) => string): string {
  const anchored = source.startsWith('^')
  const closed = source.endsWith('$')
  const parts = source.replace(/^\^|\$$/gu, '').split(/\s*(\*|<n>)\s*/u)
  let pattern = ''
  for (const part of parts) {
    if (part === '*') pattern += GAP
    else if (part === '<n>') pattern += '\\d+ '
    else if (part.trim()) pattern += `${folding(part)} `
  }
  return `${anchored ? '^ ' : '(?<= )'}${pattern}${closed ? '$' : ''}`
}

/** Compiles a term. */
export function compileTerm(source: string): Term {
  const literal = /[\^$*<]/u.test(source) ? null : { exact: ` ${fold(source)} `, bare: ` ${foldBare(source)} ` }
  const exact = new RegExp(toPattern(source, fold), 'gu')
  const bare = new RegExp(toPattern(source, foldBare), 'u')
  const isIn = new RegExp(exact.source, 'u')
  // One word alone is too short to be told from others once its diacritics are gone.
  const forgiving = fold(source).includes(' ')
  return {
    source,
    test(text) {
      if (literal) {
        return text.exact.includes(literal.exact) || (forgiving && (text.bare?.includes(literal.bare) ?? false))
      }
      return isIn.test(text.exact) || (forgiving && text.bare !== null && bare.test(text.bare))
    },
    remove: (text) => text.replace(exact, ''),
  }
}
