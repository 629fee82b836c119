import { type Folded, fold, foldBare, foldBoth } from './fold.js'

/**
 * A word or phrase to look for, compiled. Written as people write it, with four signs of its own:
 * `^` at the beginning and `$` at the end anchor it to the text, `*` stands for up to ten words, `<n>` for a number.
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

const GAP = '(?:[^ ]+ ){0,10}?'

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

/** The same for terms that differ in nothing but case, punctuation and the like. */
export const termKey = (source: string): string => toPattern(source, fold)

/** How the anchors of a term are tested where it has no other signs. */
const SIMPLE: Record<string, (text: string, phrase: string) => boolean> = {
  '': (text, phrase) => text.includes(phrase),
  '^': (text, phrase) => text.startsWith(phrase),
  $: (text, phrase) => text.endsWith(phrase),
  '^$': (text, phrase) => text === phrase,
}

/** Compiles a term. It is folded when it is first needed, and its expression made: most terms are plain words. */
export function compileTerm(source: string): Term {
  const holds = /[*<]/u.test(source) ? null : SIMPLE[source.replace(/[^^$]/gu, '')]
  const makePhrase = () => {
    const { exact, bare } = foldBoth(source)
    // Few words cannot be told from others once their diacritics are gone: “công đoàn” from “công đoạn”.
    const words = exact.split(' ').length
    return { exact: ` ${exact} `, bare: words > 1 ? ` ${bare} ` : null, isLong: words > 2 }
  }
  let phrase: ReturnType<typeof makePhrase> | null = null
  let patterns: { exact: RegExp; bare: RegExp } | null = null
  const compiled = () => {
    patterns ??= { exact: new RegExp(toPattern(source, fold), 'u'), bare: new RegExp(toPattern(source, foldBare), 'u') }
    return patterns
  }
  return {
    source,
    test(text) {
      phrase ??= makePhrase()
      const isForgiven = phrase.bare !== null && (phrase.isLong || text.bare === text.exact)
      const bare = isForgiven ? text.bare : null
      if (holds) return holds(text.exact, phrase.exact) || (bare !== null && holds(bare, phrase.bare as string))
      return compiled().exact.test(text.exact) || (bare !== null && compiled().bare.test(bare))
    },
    remove(text) {
      return text.replace(new RegExp(compiled().exact, 'gu'), '')
    },
  }
}

/** The stretches of words in a term, between the signs that stand for other words. */
const stretchesOf = ({ source }: Term): Folded[] =>
  source
    .replace(/^\^|\$$/gu, '')
    .split(/\*|<n>/u)
    .map(foldBoth)

/** Pairs of neighbouring words, or lone words, that a text which holds some stretches of words must hold. */
function piecesOf(stretches: string[]): string[] {
  return stretches.flatMap((stretch) => {
    const words = stretch.split(' ')
    return words.length > 1 ? words.slice(1).map((word, index) => `${words[index]} ${word}`) : words.filter(Boolean)
  })
}

/** A piece of text, and the terms that a text without it cannot hold. */
interface Anchored {
  anchor: string
  terms: Term[]
}

/** A few pieces of text of which each term holds at least one, found greedily; a term that holds no word has ''. */
function anchorTerms(terms: readonly Term[], stretchOf: (folded: Folded) => string): Anchored[] {
  const all = terms.map((term) => ({ term, pieces: piecesOf(stretchesOf(term).map(stretchOf)) }))
  const anchored: Anchored[] = []
  const wordless = all.filter(({ pieces }) => pieces.length === 0)
  if (wordless.length > 0) anchored.push({ anchor: '', terms: wordless.map(({ term }) => term) })
  let open = all.filter(({ pieces }) => pieces.length > 0)
  while (open.length > 0) {
    const counts = new Map<string, number>()
    for (const { pieces } of open) for (const piece of new Set(pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
    const [[most] = ['']] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    anchored.push({ anchor: most, terms: open.flatMap(({ term, pieces }) => (pieces.includes(most) ? term : [])) })
    open = open.filter(({ pieces }) => !pieces.includes(most))
  }
  return anchored
}

/** How much is forgiven a phrase: nothing for one word, missing diacritics for two, mistaken ones for more. */
const forgivenessOf = (phrase: string) => Math.min(phrase.trim().split(' ').length, 3)

/** Terms without those that hold another one which is forgiven as much: a text that holds them holds that one too. */
function withoutLonger(terms: readonly Term[]): Term[] {
  const phrases = terms.map(({ source }) => (/[\^$*<]/u.test(source) ? null : ` ${fold(source)} `))
  return terms.filter((_, index) => {
    const own = phrases[index] ?? null
    const holds = (phrase: string | null, other: number) =>
      phrase !== null &&
      own?.includes(phrase) &&
      forgivenessOf(phrase) >= forgivenessOf(own) &&
      (phrase.length < own.length || other < index)
    return own === null || !phrases.some(holds)
  })
}

/** Some terms, any of which will do. */
export interface AnyTerm {
  /** Whether a folded text holds one of them. */
  test(text: FoldedText): boolean
}

/** Texts after which it pays to prepare: the few titles of one document are tested sooner as they are. */
const FEW_TEXTS = 40

/** Puts terms together. What speeds them up is made when many texts have been tested. */
export function anyOf(terms: readonly Term[]): AnyTerm {
  const prepare = () => {
    const needed = withoutLonger(terms)
    return { exact: anchorTerms(needed, ({ exact }) => exact), bare: anchorTerms(needed, ({ bare }) => bare) }
  }
  /** Of the terms only those are tested of which a piece is there: many contents are told in forty ways. */
  const holds = (all: readonly Anchored[], letters: string, text: FoldedText) =>
    all.some(({ anchor, terms }) => letters.includes(anchor) && terms.some((term) => term.test(text)))
  let prepared: ReturnType<typeof prepare> | null = null
  let tested = 0
  return {
    test(text) {
      if (prepared === null && tested++ < FEW_TEXTS) return terms.some((term) => term.test(text))
      prepared ??= prepare()
      const { exact, bare } = prepared
      return holds(exact, text.exact, text) || (text.bare !== null && holds(bare, text.bare, text))
    },
  }
}
