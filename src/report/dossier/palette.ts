import type { PaperState } from '../../model/index.js'
import { DARK, LIGHT, type Palette } from '../html/palette.js'

/** For each state of a paper the colour of its words and the ground that they stand on. */
export type StatePalette = Record<PaperState, { text: string; ground: string }>

const statesOf = (
  { passed, severity: { error, warn, hint } }: Palette,
  own: { complete: string; late: { text: string; ground: string } },
): StatePalette => ({
  complete: { text: passed, ground: own.complete },
  incomplete: warn,
  late: own.late,
  missing: error,
  'not-due': hint,
})

export const LIGHT_STATES = statesOf(LIGHT, { complete: '#e6f5ec', late: { text: '#6b21a8', ground: '#f5eeff' } })
export const DARK_STATES = statesOf(DARK, { complete: '#12301e', late: { text: '#d8b4fe', ground: '#2e1d45' } })
