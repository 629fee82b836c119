import type { Places, Stretch } from '../model/index.js'
import type { Role } from './role.js'
import type { Segment } from './segment.js'
import { cutStretches } from './stretch.js'

/** The component that a line of dashes or stars stands under. */
type Owner = 'title.rule' | 'issuer.rule' | 'abstract.rule'

/** Stars, whatever their form: only the name of the issuer has one below it (05-HD/VPTW II.I-2.2.1). */
const STARS = /[*★☆٭∗⁎]/u
/** “CHI BỘ ẤP TÂN HÒA *”: set behind the name instead of below it. */
const TRAILING_STARS = /\s*[*★☆٭∗⁎]+$/u

const isLine = (role: Role | undefined) => role !== undefined && role !== 'rule' && role !== 'mark'

/** What stands above a line: in its own column, or else anywhere. */
function above(segments: Segment[], roles: Role[], index: number): number {
  const isAbove = (at: number) => at < index && isLine(roles[at])
  const own = segments.findLastIndex((segment, at) => isAbove(at) && segment.column === segments[index]?.column)
  return own >= 0 ? own : segments.findLastIndex((_, at) => isAbove(at))
}

/**
 * Where the lines of dashes and stars stand, by what they close.
 * @param subject index of the first line of the abstract where no type name stands above it, as in an official letter
 */
export function placesOfRules(segments: Segment[], roles: Role[], subject: number): Places {
  const type = roles.indexOf('type')
  const title = roles.indexOf('title')
  const ownerOf = (index: number): Owner | null => {
    const before = above(segments, roles, index)
    if (type >= 0 && before >= type && before !== title) return 'abstract.rule'
    if (STARS.test(segments[index]?.text ?? '')) return 'issuer.rule'
    if (subject >= 0 && before >= subject && roles[before] === 'text') return 'abstract.rule'
    if (before < 0) return null
    return before === title || roles[before] === 'date' ? 'title.rule' : 'issuer.rule'
  }
  const found: Record<Owner, Stretch[]> = { 'title.rule': [], 'issuer.rule': [], 'abstract.rule': [] }
  segments.forEach((segment, index) => {
    const { text, stretches } = segment
    const owner = roles[index] === 'rule' ? ownerOf(index) : null
    if (owner) found[owner].push(...stretches)
    else if (roles[index] === 'text' && (type < 0 || index < type)) {
      const stars = TRAILING_STARS.exec(text)
      if (stars) found['issuer.rule'].push(...cutStretches(stretches, text, stars.index, text.length))
    }
  })
  return found
}
