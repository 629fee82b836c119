import type { CompileTools, OptionPath } from '../model/index.js'
import { type AnyTerm, anyOf, asList, fold, similarity, type Term } from '../text/index.js'
import { WORDS } from './options.js'

export interface ItemOptions {
  words: string | string[]
  optional?: boolean
  repeat?: boolean
}

/** One item of a list of sections (JSON Schema 2020-12). */
export const ITEM = {
  description:
    'A word of the vocabulary, or several of which any will do. `word?` may be absent, `word+` may be repeated, `word*` both; or { words, optional, repeat }',
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    type: 'object',
    additionalProperties: false,
    required: ['words'],
    properties: {
      words: { ...WORDS, description: 'Words of the vocabulary of which any will do' },
      optional: { description: 'true: it may be absent', type: 'boolean' },
      repeat: { description: 'true: it may stand several times, between its neighbours', type: 'boolean' },
    },
  },
  else: WORDS,
} as const

/** An item of a list of sections, compiled. */
export interface Item {
  /** The word of the vocabulary that it is known by. */
  name: string
  terms: Term[]
  any: AnyTerm
  optional: boolean
  repeat: boolean
}

const SIGNED = /^(.+?)([?+*])$/u

function normalise(source: string | string[] | ItemOptions): Required<ItemOptions> {
  if (typeof source === 'object' && !Array.isArray(source)) return { optional: false, repeat: false, ...source }
  const [, word, sign = ''] = (typeof source === 'string' && SIGNED.exec(source)) || []
  return { words: word ?? source, optional: /[?*]/u.test(sign), repeat: /[+*]/u.test(sign) }
}

/** Compiles an item of a list of sections. */
export function compileItem(source: string | string[] | ItemOptions, tools: CompileTools, path: OptionPath): Item {
  const { words, optional, repeat } = normalise(source)
  const terms = asList(words).flatMap((word) => tools.vocabulary(word, path))
  return { name: asList(words)[0] ?? '', terms, any: anyOf(terms), optional, repeat }
}

/** From this likeness on a heading is a misspelling of an item rather than something else. */
export const NEAR = 0.8
/** Shorter terms are too easily like something else within a longer title. */
const WINDOW_WORDS = 3

/** The words of a term, and of a title without the year. */
const plainWords = (text: string) => fold(text.replace(/<n>|[\^$*]|(?:năm\s+)?20\d\d/gu, ' '))

/** How like a title is to a term: as a whole, or where the term need not be the whole, any stretch of as many words. */
function likenessOf({ source }: Term, title: string): number {
  const wanted = plainWords(source)
  const whole = plainWords(title)
  const words = whole.split(' ')
  const size = wanted.split(' ').length
  if (size < WINDOW_WORDS || /[*<]/u.test(source) || words.length <= size) return similarity(wanted, whole)
  const first = source.endsWith('$') ? words.length - size : 0
  const last = source.startsWith('^') ? 0 : words.length - size
  let best = 0
  for (let at = first; at <= last; at++) best = Math.max(best, similarity(wanted, words.slice(at, at + size).join(' ')))
  return best
}

/** The term of an item that a title is most like, and how like it is. */
export function nearestTerm({ terms }: Item, title: string): { term: Term | undefined; likeness: number } {
  let best: { term: Term | undefined; likeness: number } = { term: terms[0], likeness: 0 }
  for (const term of terms) {
    const likeness = likenessOf(term, title)
    if (likeness > best.likeness) best = { term, likeness }
  }
  return best
}

/** A term as a heading would print it. */
export const printTerm = (term: Term | undefined): string | null =>
  term?.source.replace(/\s*(?:<n>|[\^$*])\s*/gu, ' ').trim() ?? null
