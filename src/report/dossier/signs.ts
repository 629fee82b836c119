import type { PaperState } from '../../model/index.js'
import type { Tally } from './tally.js'

/** What tells a state without colour. */
export const STATE_SIGNS: Record<PaperState, string> = {
  complete: '✓',
  incomplete: '◐',
  late: '◷',
  missing: '✗',
  'not-due': '·',
}

/** How many of the papers of a cell were handed in: “10/12”; nothing where it is about one. */
export const sharePrinted = ({ owed, received }: Tally): string => (owed > 1 ? `${received}/${owed}` : '')
