/** Escapes, classes, the opening of a group, quantifiers, and single characters (ECMA-262 §22.2.1, with the flag u). */
const TOKEN =
  /\\(?:[pP]\{[^}]*\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>=!][^>]*>))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/gu

const IDENTITY = /^\\[\^$\\.*+?()[\]{}|/-]$/u
const CONTROL: Record<string, string> = { '\\n': '\n', '\\t': '\t' }

/** What a token stands for where it is one character, else null. */
function characterOf(token: string): string | null {
  if (IDENTITY.test(token)) return token.slice(1)
  if (token in CONTROL) return CONTROL[token] ?? null
  return /^[^\\[(.^$|)*+?{]$/u.test(token) ? token : null
}

/** How often at least what stands before a quantifier is there; null for what is no quantifier. */
function leastOf(token: string | undefined): number | null {
  if (token === undefined) return null
  if (/^[*?]/u.test(token)) return 0
  if (token.startsWith('+')) return 1
  const [, least] = /^\{(\d+)/u.exec(token) ?? []
  return least === undefined ? null : Number(least)
}

/** The best of several sets: that whose shortest literal is the longest. */
const shortest = (set: readonly string[]) => Math.min(...set.map((literal) => literal.length))
const bestOf = (sets: string[][]): string[] | null =>
  sets.reduce<string[] | null>((best, set) => (best === null || shortest(set) > shortest(best) ? set : best), null)

/** Reads alternatives from a position on, up to the end of their group. */
function readAlternatives(tokens: readonly string[], start: number): { set: string[] | null; end: number } {
  const all: string[] = []
  let isSure = true
  let sets: string[][] = []
  let run = ''
  const flush = () => {
    if (run !== '') sets.push([run])
    run = ''
  }
  const close = () => {
    flush()
    const best = bestOf(sets)
    if (best) all.push(...best)
    else isSure = false
    sets = []
  }
  let at = start
  for (; at < tokens.length && tokens[at] !== ')'; at++) {
    const token = tokens[at] as string
    if (token === '|') {
      close()
      continue
    }
    const isGroup = token.startsWith('(')
    const inner = isGroup ? readAlternatives(tokens, at + 1) : null
    if (inner) at = inner.end
    const least = leastOf(tokens[at + 1])
    const isThere = least === null || least > 0
    const character = isGroup ? null : characterOf(token)
    if (character !== null && isThere) run += character
    if (character === null || least !== null) flush()
    // What a look-around holds stands beside the match, or is not there.
    if (inner?.set && isThere && !/^\(\?<?[=!]/u.test(token)) sets.push(inner.set)
    if (least !== null) at++
  }
  close()
  return { set: isSure ? all : null, end: at }
}

/**
 * Letters that a letter of another look matches where case does not matter: the long s and the sign of Kelvin are s
 * and k, and Greek and Cyrillic have several such. The rest folds as small letters do.
 */
const FOLDS_ALONE = /[^\p{M}ksṡµ\p{Script=Greek}\p{Script=Cyrillic}]+/gu
const foldable = (literal: string) =>
  (literal.toLowerCase().match(FOLDS_ALONE) ?? []).reduce((best, part) => (part.length > best.length ? part : best), '')

/**
 * What every text that an expression matches in holds one of; null where nothing can be told. An expression that is
 * asked of each paragraph of a document need not run where none of it stands.
 */
export function literalsOf({ source, ignoreCase }: Pick<RegExp, 'source' | 'ignoreCase'>): string[] | null {
  const { set } = readAlternatives(source.match(TOKEN) ?? [], 0)
  if (set === null || set.length === 0) return null
  const literals = [...new Set(ignoreCase ? set.map(foldable) : set)]
  return literals.includes('') ? null : literals
}

/**
 * Makes what tells, by a plain look at its letters, that an expression cannot match in a text. It may be given the text
 * in small letters too, where whoever asks has it at hand.
 */
export function makeLiteralGuard(pattern: RegExp): (text: string, inSmall?: () => string) => boolean {
  const literals = literalsOf(pattern)
  if (literals === null) return () => true
  return (text, inSmall = () => text.toLowerCase()) => {
    const letters = pattern.ignoreCase ? inSmall() : text
    return literals.some((literal) => letters.includes(literal))
  }
}
