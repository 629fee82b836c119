import { fold, foldBare, foldBoth } from './fold.js'

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
  const { exact, bare } = foldBoth(text)
  return { exact: ` ${exact} `, bare: lenient || bare === exact ? ` ${bare} ` : null }
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

/** How the anchors of a term are tested where it has no other signs. */
const SIMPLE: Record<string, (text: string, phrase: string) => boolean> = {
  '': (text, phrase) => text.includes(phrase),
  '^': (text, phrase) => text.startsWith(phrase),
  $: (text, phrase) => text.endsWith(phrase),
  '^$': (text, phrase) => text === phrase,
}

/** Compiles a term. Expressions are made when they are first needed: most terms are plain words. */
export function compileTerm(source: string): Term {
  const holds = /[*<]/u.test(source) ? null : SIMPLE[source.replace(/[^^$]/gu, '')]
  const { exact, bare } = foldBoth(source)
  // One word alone is too short to be told from others once its diacritics are gone.
  const forgiving = exact.includes(' ')
  const phrase = { exact: ` ${exact} `, bare: ` ${bare} ` }
  let patterns: { exact: RegExp; bare: RegExp } | null = null
  const compiled = () => {
    patterns ??= { exact: new RegExp(toPattern(source, fold), 'u'), bare: new RegExp(toPattern(source, foldBare), 'u') }
    return patterns
  }
  return {
    source,
    test(text) {
      if (holds)
        return holds(text.exact, phrase.exact) || (forgiving && text.bare !== null && holds(text.bare, phrase.bare))
      return compiled().exact.test(text.exact) || (forgiving && text.bare !== null && compiled().bare.test(text.bare))
    },
    remove(text) {
      return text.replace(new RegExp(compiled().exact, 'gu'), '')
    },
  }
}

/** Whether a text holds any of some terms. Longer phrases that hold a shorter one of the list are not looked for. */
export function anyOf(terms: readonly Term[]): (text: FoldedText) => boolean {
  const phrases = terms.map(({ source }) => (/[\^$*<]/u.test(source) ? null : ` ${fold(source)} `))
  const needed = terms.filter((_, index) => {
    const own = phrases[index] ?? null
    const holds = (phrase: string | null, other: number) =>
      phrase !== null && own?.includes(phrase) && (phrase.length < own.length || other < index)
    return own === null || !phrases.some(holds)
  })
  return (text) => needed.some((term) => term.test(text))
}
