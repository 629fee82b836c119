import type { CheckContext, CompileTools, OptionPath } from '../model/index.js'
import { once } from '../model/once.js'
import { codePointBefore, escapeSign, isWordCharacter, literalsOf, makeLiteralGuard } from '../text/index.js'
import type { Span } from './spans.js'

interface Stretched {
  from: number
  to: number
}

/** Something found in a text, in UTF-16 code units of it. */
export interface Match extends Stretched {
  text: string
  groups: readonly (string | undefined)[]
  named: Readonly<Record<string, string | undefined>>
}

export interface Finder {
  /**
   * Finds the places of something in a text, in reading order; no two overlap.
   * @param inSmall the text in small letters, where whoever asks has it at hand
   */
  (text: string, inSmall?: () => string): Match[]
  /** Whether anything can be found in a text, or in a part of it, as a plain look at its letters tells; if absent it may. */
  mayFind?: (text: string, inSmall: () => string) => boolean
}

const toMatch = (found: RegExpExecArray): Match => ({
  from: found.index,
  to: found.index + found[0].length,
  text: found[0],
  groups: found.slice(1),
  named: { ...found.groups },
})

/** What an expression with the flag `g` finds. `matchAll` would make it anew for each text, and most hold nothing. */
export function findAll(text: string, pattern: RegExp): Match[] {
  const found: Match[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(toMatch(match))
    // As `matchAll` goes on behind nothing (ECMA-262 §22.2.9.2.1): a character further.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** A word or phrase that is looked for: as a whole word, whatever its case and however it is spaced. */
interface Sought {
  pattern: RegExp
  /** Its parts in small letters, the longest first: a text that holds it holds each of them. */
  parts: string[]
  /** On which sides it begins or ends with a letter or digit, so that no other may stand there. */
  opens: boolean
  closes: boolean
}

function seek(word: string): Sought {
  const written = word.normalize('NFC').trim()
  const parts = written.split(/\s+/u)
  return {
    pattern: new RegExp(parts.map(escapeSign).join('\\s+'), 'giu'),
    parts: [...new Set(parts.map((part) => part.toLowerCase()))].sort((a, b) => b.length - a.length),
    opens: isWordCharacter(written.codePointAt(0)),
    closes: isWordCharacter(codePointBefore(written, written.length)),
  }
}

/**
 * The places of a word. Its edges are looked at here and not by the expression: a look-around for all letters of
 * Unicode takes the engine longer to compile than a whole document takes to search.
 */
function findWord(text: string, { pattern, opens, closes }: Sought): Match[] {
  const found: Match[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const one = toMatch(match)
    const isWithin =
      (opens && isWordCharacter(codePointBefore(text, one.from))) ||
      (closes && isWordCharacter(text.codePointAt(one.to)))
    if (!isWithin) found.push(one)
    // Within what is no whole word one may begin: “an an” in “lan an an”.
    else pattern.lastIndex = one.from + 1
  }
  return found
}

const nothing: Finder = () => []
nothing.mayFind = () => false

/** Finds words as they are written. Most texts hold none of them, which a plain look at their letters tells. */
export function wordFinder(words: readonly string[]): Finder {
  const sought = words.map(seek)
  if (sought.length === 0) return nothing
  const find: Finder = (text, inSmall = () => text.toLowerCase()) => {
    const lower = inSmall()
    const held = sought.filter(({ parts }) => parts.every((part) => lower.includes(part)))
    return held.length === 0 ? [] : withoutOverlaps(held.flatMap((one) => findWord(text, one)))
  }
  find.mayFind = (_, inSmall) => sought.some(({ parts }) => parts.every((part) => inSmall().includes(part)))
  return find
}

/** Of stretches that overlap the first one, and of those that begin alike the longest; in reading order. */
export function withoutOverlaps<T extends Stretched>(matches: readonly T[]): T[] {
  const sorted = [...matches].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: T[] = []
  for (const match of sorted) if (match.from >= (kept.at(-1)?.to ?? 0)) kept.push(match)
  return kept
}

/** How many groups an expression has: what also matches nothing tells. */
export const groupsOf = ({ source }: RegExp): number => (new RegExp(`${source}|`, 'u').exec('')?.length ?? 1) - 1

/** Compiles an expression that may not match everywhere. */
export function compileSearch(source: string, path: OptionPath, tools: CompileTools, ignoreCase = false): RegExp {
  const pattern = tools.pattern(source, path, ignoreCase ? 'gi' : 'g')
  // What holds a letter for sure matches no less: running it would make the engine compile what most documents never need.
  if (literalsOf(pattern) !== null || ''.search(pattern) < 0) return pattern
  return tools.fail(
    path,
    {
      vi: `Biểu thức “${source}” khớp cả khi không có chữ nào.`,
      en: `The expression “${source}” matches where there is nothing.`,
    },
    {
      vi: "Đòi ít nhất một ký tự. Ví dụ: '\\.{3,}'",
      en: "Ask for a character at least. For example: '\\.{3,}'",
    },
  )
}

/** Compiles what only looks like something: of the matches in a text those are left that it does not overlap. */
export function compileExcept(
  except: readonly string[] | undefined,
  tools: CompileTools,
  path: OptionPath = ['except'],
): <T extends Stretched>(text: string, matches: T[]) => T[] {
  const patterns = (except ?? []).map((source, index) => compileSearch(source, [...path, index], tools, true))
  return (text, matches) => {
    if (matches.length === 0 || patterns.length === 0) return matches
    const harmless = patterns.flatMap((pattern) => findAll(text, pattern))
    return matches.filter(({ from, to }) => !harmless.some((one) => one.from < to && from < one.to))
  }
}

export interface SoughtOptions {
  words?: string[]
  patterns?: string[]
  ignoreCase?: boolean
  except?: string[]
}

/** Finds what expressions match, each in reading order. Where none of their literals stands, they need not run. */
export function patternFinder(patterns: readonly RegExp[]): Finder {
  const searches = patterns.map((pattern) => ({ pattern, mayMatch: once(() => makeLiteralGuard(pattern)) }))
  const find: Finder = (text, inSmall) => {
    const found: Match[] = []
    for (const { pattern, mayMatch } of searches)
      if (mayMatch()(text, inSmall)) for (const match of findAll(text, pattern)) found.push(match)
    return found
  }
  find.mayFind = (text, inSmall) => searches.some(({ mayMatch }) => mayMatch()(text, inSmall))
  return find
}

/** Compiles what is looked for: words, expressions, and what only looks like them. */
export function compileFinder(options: SoughtOptions, tools: CompileTools, path: OptionPath = []): Finder {
  const { words = [], patterns = [], ignoreCase = false } = options
  const sources = patterns.map((source, index) =>
    compileSearch(source, [...path, 'patterns', index], tools, ignoreCase),
  )
  const finders = [wordFinder(words), patternFinder(sources)]
  const spare = compileExcept(options.except, tools, [...path, 'except'])
  const find: Finder = (text, inSmall) => {
    const found = finders.flatMap((one) => one(text, inSmall))
    return found.length === 0 ? found : spare(text, withoutOverlaps(found))
  }
  find.mayFind = (text, inSmall) => finders.some(({ mayFind }) => mayFind?.(text, inSmall) ?? true)
  return find
}

/** Something found at its place in a paragraph. */
export interface Found extends Match {
  span: Span
}

/** The text of a stretch in small letters; it is asked for by many rules. */
function inSmallLetters(span: Span): string {
  span.inSmall ??= span.text.toLowerCase()
  return span.inSmall
}

/** All that stretches of text say, one below the other, and the same in small letters. */
const wholeOf = (spans: readonly Span[], { memo }: CheckContext) => {
  const known = memo('whole texts', () => new Map<readonly Span[], { text: string; inSmall: () => string }>())
  const whole = known.get(spans) ?? {
    text: spans.map(({ text }) => text).join('\n'),
    inSmall: once(() => spans.map(inSmallLetters).join('\n')),
  }
  known.set(spans, whole)
  return whole
}

/** Whether a finder can find anything in stretches of text. Most rules look for what a document does not hold. */
export function mayFindIn(spans: readonly Span[], { mayFind }: Finder, context: CheckContext): boolean {
  if (mayFind === undefined) return true
  const { text, inSmall } = wholeOf(spans, context)
  return mayFind(text, inSmall)
}

/** What a finder finds in a stretch of text, by offset in its paragraph. */
export const findInSpan = (span: Span, find: Finder): Found[] =>
  find(span.text, () => inSmallLetters(span)).map((match) => ({
    ...match,
    from: match.from + span.from,
    to: match.to + span.from,
    span,
  }))

/** What a finder finds in stretches of text that checks share, by offset in their paragraphs. */
export const findIn = (spans: readonly Span[], find: Finder, context: CheckContext): Found[] =>
  mayFindIn(spans, find, context) ? spans.flatMap((span) => findInSpan(span, find)) : []
