import { countWords, type Printed } from './role.js'
import type { Segment } from './segment.js'
import { cutStretches } from './stretch.js'
import { matchesAny, type Words } from './words.js'

/** A name has more words than those that say what kind of body it is. */
const SHORTEST_NAME = 2

interface Name extends Printed {
  system: string | undefined
  upper: boolean
}

/** The names in a line: “ĐẢNG BỘ XÃ BÌNH AN - CHI BỘ ẤP TÂN HÒA” holds two. */
function namesIn({ text, upper, stretches }: Segment, words: Words): Name[] {
  const systemOf = (name: string) => words.systems.find(({ issuer }) => matchesAny(issuer, name))?.id
  const whole = text.replace(/\s*[*★☆]+$/u, '')
  const pieces = whole.split(/\s+[-–]\s+/u)
  const isSeveral = pieces.every((piece) => systemOf(piece) !== undefined)
  let from = 0
  return (isSeveral ? pieces : [pieces.join(' - ')]).map((name) => {
    const start = isSeveral ? text.indexOf(name, from) : 0
    from = isSeveral ? start + name.length : whole.length
    return { text: name, stretches: cutStretches(stretches, text, start, from), system: systemOf(name), upper }
  })
}

/**
 * Names that were broken over several lines, put together: a new one begins where a body's name begins.
 * @param own whose paper it is, as its title says
 */
export function joinNames(lines: Segment[], words: Words, own: string | undefined): Name[] {
  const names: Name[] = []
  const found = lines.flatMap((line) => namesIn(line, words))
  const isKnown = found.some(({ system }) => system !== undefined)
  for (const name of found) {
    const last = names.at(-1)
    // “CHI BỘ” alone is no name yet, and “CHI BỘ CƠ QUAN” goes on with “ỦY BAN NHÂN DÂN XÃ”: no body of the
    // State stands below one of the Party.
    const isPart = last?.system !== undefined && countWords(last.text) <= SHORTEST_NAME && name.system !== last.system
    const isForeign = own !== undefined && last?.system === own && name.system !== own
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
