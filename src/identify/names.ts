import { countWords, type Printed } from './role.js'
import type { Segment } from './segment.js'
import { cutStretches } from './stretch.js'
import { matchesAny, type SystemTerms, systemOfIssuer, type Words } from './words.js'

/** A name has more words than those that say what kind of body it is. */
const SHORTEST_NAME = 2

interface Name extends Printed {
  system: SystemTerms | undefined
  upper: boolean
}

/** The names in a line: “ĐẢNG BỘ XÃ BÌNH AN - CHI BỘ ẤP TÂN HÒA” holds two. */
function namesIn({ text, upper, stretches }: Segment, words: Words, own: string | undefined): Name[] {
  const systemOf = (name: string) => systemOfIssuer(words, name, own)
  const whole = text.replace(/\s*[*★☆]+$/u, '')
  const pieces = whole.split(/\s+[-–]\s+/u)
  const isSeveral = pieces.length > 1 && pieces.every((piece) => systemOf(piece) !== undefined)
  let from = 0
  return (isSeveral ? pieces : [pieces.join(' - ')]).map((name) => {
    const start = isSeveral ? text.indexOf(name, from) : 0
    from = isSeveral ? start + name.length : whole.length
    return { text: name, stretches: cutStretches(stretches, text, start, from), system: systemOf(name), upper }
  })
}

/** Whether a body of one system stands below one of another, as the catalogue says; undefined where it says nothing. */
function isBelow(system: SystemTerms | undefined, above: SystemTerms | undefined): boolean | undefined {
  if (system === above) return true
  if (!system?.under || !above) return undefined
  return system.under.includes(above.id)
}

/**
 * Names that were broken over several lines, put together: a new one begins where a body's name begins.
 * @param own whose paper it is, as its title says
 */
export function joinNames(lines: Segment[], words: Words, own: string | undefined): Name[] {
  const names: Name[] = []
  const found = lines.flatMap((line) => namesIn(line, words, own))
  const isKnown = found.some(({ system }) => system !== undefined)
  for (const name of found) {
    const last = names.at(-1)
    // “CHI BỘ” alone is no name yet, and “CHI BỘ CƠ QUAN” goes on with “ỦY BAN NHÂN DÂN XÃ”: no body of the
    // State stands below one of the Party.
    const isShort = last !== undefined && countWords(last.text) <= SHORTEST_NAME && name.system !== last.system
    const isOpen = last?.system !== undefined && last.system === name.system && matchesAny(last.system.open, last.text)
    const isPart = last?.system !== undefined && (isShort || isOpen)
    const below = isBelow(name.system, last?.system)
    const isForeign =
      below === false ||
      (below === undefined && own !== undefined && last?.system?.id === own && name.system?.id !== own)
    const begins = !isKnown || (name.system !== undefined && !isPart && !isForeign)
    if (last === undefined || begins || last.system === undefined) names.push(name)
    // A line set otherwise than the name above it is something else.
    else if (last.upper === name.upper) {
      last.text += ` ${name.text}`
      last.stretches.push(...name.stretches)
    }
  }
  return names
}
