import type { Stretch } from '../model/index.js'
import { closesWith, foldBare, opensWith, parseDateLine, parseNumberLine } from '../text/index.js'
import type { Segment } from './segment.js'
import { cutStretches } from './stretch.js'
import { matchesAny, type Words } from './words.js'

/** A line that only parts others: dashes or stars. */
export const RULE = /^[-–—_=*★☆٭∗⁎\s]+$/u

/** What a line of the letterhead is. */
export type Role = 'title' | 'number' | 'date' | 'rule' | 'mark' | 'addressee' | 'type' | 'text'

/** Tells a line by its form. */
export function roleOf(segment: Segment, words: Words): Role {
  const { text } = segment
  if (RULE.test(text)) return 'rule'
  if (parseNumberLine(text)) return 'number'
  if (parseDateLine(text)) return 'date'
  if (words.systems.some(({ title }) => matchesAny(title, text))) return 'title'
  if (matchesAny(words.addressee, text)) return 'addressee'
  if (typeNameOf(segment, words) !== null) return 'type'
  return matchesAny(words.marks, text) ? 'mark' : 'text'
}

/** Where a type name stands in a line: the number of words before it and of its own. */
interface TypeName {
  before: number
  count: number
}

export const countWords = (text: string) => text.split(' ').length

/**
 * Finds the type name that a line carries: alone, at the head of a line in capitals or of a heading, or behind a
 * mark (“DỰ THẢO NGHỊ QUYẾT”). Text without any diacritics counts too.
 */
function typeNameOf({ text, folded, paragraph }: Segment, words: Words): TypeName | null {
  const isHeading = /^\p{Lu}{2}/u.test(text) || paragraph.outlineLevel === 1
  const isPlain = folded === foldBare(text)
  for (const known of words.typeNames) {
    for (const name of isPlain ? [known, foldBare(known)] : [known]) {
      if (folded === name || (isHeading && opensWith(folded, name))) return { before: 0, count: countWords(name) }
      if (closesWith(folded, name) && matchesAny(words.marks, text))
        return { before: countWords(folded) - countWords(name), count: countWords(name) }
    }
  }
  return null
}

/** A component as printed, and where. */
export interface Printed {
  text: string
  stretches: Stretch[]
}

/** The type name as printed, and what follows it on its line. */
export function splitTypeLine(segment: Segment, words: Words): { typeName: Printed; rest: Printed } {
  const { text, stretches } = segment
  const { before, count } = typeNameOf(segment, words) ?? { before: 0, count: 0 }
  const printed = text.split(' ')
  const lengthOf = (pieces: string[]) => pieces.join(' ').length
  const typeName = printed.slice(before, before + count).join(' ')
  const end = lengthOf(printed.slice(0, before + count))
  return {
    typeName: {
      text: typeName.replace(/[:.,]$/u, ''),
      stretches: cutStretches(stretches, text, lengthOf(printed.slice(0, before)), end),
    },
    rest: { text: printed.slice(before + count).join(' '), stretches: cutStretches(stretches, text, end, text.length) },
  }
}
