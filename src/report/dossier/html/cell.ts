import type { Element } from 'hast'
import { element } from '../../html/element.js'
import { STATE_SIGNS, sharePrinted } from '../signs.js'
import { type Tally, WORST_FIRST } from '../tally.js'
import type { DossierWords } from '../words.js'
import { stateClass } from './teller.js'

/** What sorts a cell: ascending, the gravest first, of one state those that lack most. */
export const sortValue = ({ worst, owed, received }: Tally): string =>
  (WORST_FIRST.indexOf(worst) + received / (owed + 1)).toFixed(3)

/** A cell in words: “thiếu”, or “10/12: đủ 9, muộn 1, thiếu 2”. */
export function cellWords(tally: Tally, { states }: DossierWords): string {
  if (tally.owed === 1) return states[tally.worst]
  const counts = WORST_FIRST.filter((state) => tally.states[state] > 0)
  return `${sharePrinted(tally)}: ${counts.map((state) => `${states[state]} ${tally.states[state]}`).join(', ')}`
}

/**
 * A cell of the matrix: colour and sign for those who see, words for those who listen, a link to the papers for all.
 * @param target the id of what it leads to
 */
export function stateCell(tally: Tally, target: string, words: DossierWords): Element {
  const share = sharePrinted(tally)
  const sign = STATE_SIGNS[tally.worst]
  return element(
    'td',
    { className: [stateClass(tally.worst)], dataV: sortValue(tally) },
    element('a', { href: `#${target}`, ariaLabel: cellWords(tally, words) }, share ? `${sign} ${share}` : sign),
  )
}
