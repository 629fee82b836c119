import type { Line } from './line.js'
import type { Series } from './series.js'

/** What stands around a line, as far as it tells whether the line is a heading. */
export interface Surroundings {
  /** Something other than the next label of its own series follows; for the last of several nobody can tell. */
  hasContent: boolean
  /** The number of members of its series with such text below, if it is all of them but the last; else 0. */
  haveContent: number
  /** The next line is the first of another series. */
  opensSeries: boolean
  /** A mere name with text of its own below it, as some clauses among clauses that are sentences. */
  isNamed: boolean
}

const NAME_WORDS = 30

/** Begins with a capital, is closed by nothing, and is no longer than a name. */
const readsLikeName = ({ title, lead, words }: Line) =>
  lead === 0 && words <= NAME_WORDS && /^["“]?\p{Lu}/u.test(title) && !/[.:;,!?…+]$/u.test(title)

const isLast = (line: Line, { members }: Series) => members.length > 1 && members.at(-1) === line

/**
 * Looks around every line.
 * @param followers lines which a table or a picture follows
 */
export function lookAround(
  lines: Line[],
  series: Map<Line, Series>,
  followers: Set<Line>,
): (line: Line) => Surroundings {
  const places = new Map(lines.map((line, place) => [line, place]))
  const nextOf = (line: Line) => lines[(places.get(line) ?? 0) + 1]

  const isFollowed = (line: Line): boolean => {
    if (followers.has(line)) return true
    const next = nextOf(line)
    if (!next) return false
    const own = series.get(line)
    // Bullets that look alike, one below the other, are a list.
    if (own === undefined) return line.label === null || line.label.text !== next.label?.text || line.bold !== next.bold
    return series.get(next) !== own
  }
  /** The text below is its own, or the first of another series, and not the next number of one around it. */
  const hasOwnText = (line: Line) => {
    const next = nextOf(line)
    const below = next && series.get(next)
    return followers.has(line) || (next !== undefined && (below === undefined || below.members[0] === next))
  }
  const named = new Map<Series, Set<Line>>()
  const haveContent = new Map<Series, number>()
  for (const own of new Set(series.values())) {
    const seen = own.members.slice(0, -1)
    haveContent.set(own, seen.every(isFollowed) ? seen.length : 0)
    const names = own.mark === '()' ? [] : own.members.filter((line) => readsLikeName(line) && hasOwnText(line))
    named.set(own, new Set(names))
  }

  return (line) => {
    const own = series.get(line)
    const next = nextOf(line)
    const inner = next && series.get(next)
    if (!own) return { hasContent: isFollowed(line), haveContent: 0, opensSeries: false, isNamed: false }
    const names = named.get(own) ?? new Set()
    return {
      hasContent: isFollowed(line) && !isLast(line, own),
      haveContent: haveContent.get(own) ?? 0,
      opensSeries: inner !== undefined && inner !== own && inner.members[0] === next && inner.members.length > 1,
      // What follows the last of a list need not be its own.
      isNamed: names.has(line) && (names.size > 1 || (own.members.length > 1 && !isLast(line, own))),
    }
  }
}
