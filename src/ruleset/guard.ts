/** What repeats, what opens, parts or closes a group, and what stands for text or an edge. */
const SIGN =
  /(?<quantifier>(?:[*+?]|\{\d+(?:,\d*)?\})\??)|(?<opening>\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?)|(?<sign>[|)])|(?<atom>\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\k<[^>]+>|\\\d+|\\.|\[(?:\\.|[^\]\\])*\]|.)/gsu

/** So often may be repeated what can itself match in several ways: each time multiplies them. */
const MOST_REPEATS = 10

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index))
/** Latin and Vietnamese letters, digits, marks and blanks: by them it is told whether two classes overlap. */
const SAMPLE = [...range(0, 0x250), ...range(0x300, 0x30a), ...range(0x1ea0, 0x1f00), ...range(0x2000, 0x2027)]

/** The beginning of an alternative: a sign, nothing at all, or what tells nothing, such as a group or a reference. */
type First = { atom: string } | 'nothing' | 'anything'

/** Something in a row of signs, each of which may be repeated. */
interface Step {
  atom: string
  least: number
  most: number
}

interface Group {
  start: number
  /** What stands in it, one behind the other; null where it holds groups, alternatives or edges. */
  steps: Step[] | null
  firsts: First[]
  /** In how many places it can match in several ways, those that are repeated counted as often. */
  ways: number
}

function charactersOf(atom: string, source: string, flags: string): string[] {
  if (atom.length === 1 && atom !== '.') return [flags.includes('i') ? atom.toLowerCase() : atom]
  const pattern = new RegExp(`^${atom}$`, `u${flags}`)
  return [...SAMPLE, ...source]
    .filter((character) => pattern.test(character))
    .map((character) => (flags.includes('i') ? character.toLowerCase() : character))
}

/** Whether two alternatives may begin alike, so that the same text can be read by either. */
function areAlike(firsts: First[], source: string, flags: string): boolean {
  if (firsts.length < 2) return false
  const seen = new Set<string>()
  for (const first of firsts) {
    const characters = new Set(typeof first === 'string' ? [] : charactersOf(first.atom, source, flags))
    if (characters.size === 0) return true
    for (const character of characters) {
      if (seen.has(character)) return true
      seen.add(character)
    }
  }
  return false
}

/**
 * Whether a row of signs, repeated, can read a text in one way only: wherever it has got to, what may come next
 * begins differently, as in `(?:-\\p{L}\\d*)*`, in which the hyphen tells where each one begins.
 */
function isPlainRow(steps: readonly Step[] | null, source: string, flags: string): boolean {
  if (!steps?.some(({ least }) => least > 0)) return false
  /** What may stand at one place of the row or, at its end, at its beginning. */
  const from = (index: number): number[] => {
    const found: number[] = []
    for (let count = 0; count < steps.length; count++) {
      const at = (index + count) % steps.length
      found.push(at)
      if ((steps[at] as Step).least > 0) break
    }
    return found
  }
  return steps.every(({ most }, index) => {
    // That it is repeated itself and that all is read anew are two ways to go on, though with one sign: `(a+)+`.
    const next = [...(most > 1 ? [index] : []), ...from((index + 1) % steps.length)]
    return !areAlike(
      next.map((at) => ({ atom: (steps[at] as Step).atom })),
      source,
      flags,
    )
  })
}

/** How often a quantifier lets something stand. */
function bounds(quantifier: string): { least: number; most: number } {
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/u.exec(quantifier) ?? []
  if (least !== undefined) return { least: Number(least), most: most ? Number(most) : comma ? Infinity : Number(least) }
  return { least: quantifier.startsWith('+') ? 1 : 0, most: quantifier.startsWith('?') ? 1 : Infinity }
}

/**
 * Looks for the shapes of regular expression that take time without bound on a text that does not match: what is
 * repeated can itself match in several ways, for something in it is repeated or may be left out, `(a+)+`, `(ab?b?)*`,
 * `(.*a){20}`, or two of its alternatives begin alike, `(a|ab)*`. Rows of signs that can be read in one way only pass.
 * It rather refuses a harmless one than lets a harmful one pass.
 * @param source an expression that parses
 * @param flags those that it will have beside `u`
 * @returns the part that is refused, or null
 */
export function findCatastrophe(source: string, flags = ''): string | null {
  // Only a group can match in several ways: an expression that repeats none need not be taken apart.
  if (!/\)[*+{]/u.test(source)) return null
  const folding = flags.includes('i') ? 'i' : ''
  const groups: Group[] = [{ start: 0, steps: [], firsts: ['nothing'], ways: 0 }]
  /** What a quantifier would repeat. */
  let last = { start: 0, ways: 0 }
  for (const match of source.matchAll(SIGN)) {
    const { quantifier, opening, sign, atom = '' } = match.groups ?? {}
    const group = groups.at(-1) as Group
    if (quantifier !== undefined) {
      const { least, most } = bounds(quantifier)
      const ways = last.ways === 0 ? 0 : last.ways * most
      const step = group.steps?.at(-1)
      if (step) Object.assign(step, { least, most })
      if (ways > MOST_REPEATS) return source.slice(last.start, match.index + quantifier.length)
      group.ways = Math.max(group.ways, ways, least === most && most > 0 ? 0 : 1)
    } else if (sign === '|') {
      group.firsts.push('nothing')
      group.steps = null
    } else if (sign === ')') {
      groups.pop()
      const isAmbiguous = group.ways > 0 || areAlike(group.firsts, source, folding)
      const isRepeated = /^(?:[*+]|\{)/u.test(source.slice(match.index + 1))
      const isPlain = isAmbiguous && isRepeated && isPlainRow(group.steps, source, folding)
      last = { start: group.start, ways: isPlain || !isAmbiguous ? 0 : Math.max(group.ways, 1) }
      const outer = groups.at(-1) as Group
      outer.steps = null
      outer.ways = Math.max(outer.ways, last.ways)
    } else {
      // What a group read before may be anything too.
      const isOpaque = /^(?:[$^]|\\(?:[bB]|[1-9]\d*|k<.*))$/u.test(atom)
      if (group.firsts.at(-1) === 'nothing')
        group.firsts[group.firsts.length - 1] = opening || isOpaque ? 'anything' : { atom }
      if (isOpaque) group.steps = null
      group.steps?.push({ atom, least: 1, most: 1 })
      if (opening) groups.push({ start: match.index, steps: [], firsts: ['nothing'], ways: 0 })
      else last = { start: match.index, ways: 0 }
    }
  }
  return null
}
