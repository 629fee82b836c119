import type { ComponentWords } from '../model/index.js'
import { type Folded, foldBoth } from '../text/index.js'

/** The name of an organisation, whichever of its bodies it was printed for, and however. */
export interface UnitName {
  /** What it is: an id under `units` of the catalogue; null where the name begins with none of their words. */
  kind: string | null
  /** What tells it from others of its kind: `ap tan hoa`. Empty where only a kind or a body is named. */
  own: Folded
  /** Whether only a body is named, as `BAN THƯỜNG VỤ`: whose it is the line above says. */
  isBody: boolean
  /** How many words stand before what tells it from others: `CHI ỦY CHI BỘ …` has four, `CHI BỘ …` two. */
  before: number
}

export type UnitNameReader = (name: string) => UnitName

/** A word with its diacritics and without. */
type Word = Folded
type Phrase = Word[]

function wordsOf(text: string): Phrase {
  const { exact, bare } = foldBoth(text)
  const [all, plain] = [exact.split(' '), bare.split(' ')]
  return all.flatMap((word, index) => (word === '' ? [] : [{ exact: word, bare: plain[index] ?? word }]))
}

/** Slips of diacritics are forgiven where there are several words: of one, too little else is left. */
const isPhraseAt = (words: Phrase, at: number, phrase: Phrase) =>
  phrase.length > 0 &&
  phrase.every((word, index) => {
    const found = words[at + index]
    return found !== undefined && (phrase.length > 1 ? found.bare === word.bare : found.exact === word.exact)
  })

/** How many words of a name one of some phrases takes up from a place on; the longest of them. */
const lengthAt = (words: Phrase, at: number, phrases: readonly Phrase[]) =>
  Math.max(0, ...phrases.filter((phrase) => isPhraseAt(words, at, phrase)).map(({ length }) => length))

/** Where phrases end that follow each other from a place on. */
function skip(words: Phrase, from: number, phrases: readonly Phrase[]): number {
  let at = from
  for (let length = lengthAt(words, at, phrases); length > 0; length = lengthAt(words, at, phrases)) at += length
  return at
}

/** “Ấp 01” is “Ấp 1”. */
const withoutZeros = ({ exact, bare }: Word): Word =>
  /^0+\d+$/u.test(bare) ? { exact: exact.replace(/^0+/u, ''), bare: bare.replace(/^0+/u, '') } : { exact, bare }

/** Writes words out: each is looked up once, and what stands for it is not looked up again. */
function spellOut(words: Phrase, spellings: readonly { from: Phrase; to: Phrase }[]): Phrase {
  const spelt: Phrase = []
  for (let at = 0; at < words.length; ) {
    const found = spellings.find(({ from }) => isPhraseAt(words, at, from))
    spelt.push(...(found ? found.to : [words[at] as Word]))
    at += found ? found.from.length : 1
  }
  return spelt.map(withoutZeros)
}

/** Makes what reads names of organisations as the catalogue says that they are called and written. */
export function makeUnitNameReader({ units = {}, spellings = {} }: ComponentWords): UnitNameReader {
  const known = Object.entries(spellings)
    .map(([from, to]) => ({ from: wordsOf(from), to: wordsOf(to) }))
    .sort((a, b) => b.from.length - a.from.length)
  const kinds = Object.entries(units).map(([id, { names, bodies = [], ends = [] }]) => ({
    id,
    names: names.map(wordsOf),
    bodies: bodies.map(wordsOf),
    ends: ends.map(wordsOf),
  }))
  const join = (words: Phrase): Folded => ({
    exact: words.map(({ exact }) => exact).join(' '),
    bare: words.map(({ bare }) => bare).join(' '),
  })
  const read: UnitNameReader = (name) => {
    const words = spellOut(wordsOf(name), known)
    const fitting = kinds
      .map(({ id, names, bodies, ends }) => {
        const named = skip(words, 0, bodies)
        const start = skip(words, named, names)
        const end = words.findIndex((_, at) => at > start && lengthAt(words, at, ends) > 0)
        return { id, named, start, end: end < 0 ? words.length : end }
      })
      .filter(({ start }) => start > 0)
      .sort((a, b) => b.start - a.start)
    const [best] = fitting
    if (!best) return { kind: null, own: join(words), isBody: false, before: 0 }
    const { id, named, start, end } = best
    return { kind: id, own: join(words.slice(start, end)), isBody: named > 0 && start === named, before: start }
  }
  const cache = new Map<string, UnitName>()
  return (name) => {
    const told = cache.get(name) ?? read(name)
    cache.set(name, told)
    return told
  }
}
