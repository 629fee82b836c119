import type { Attributes } from './xml.js'

/** Straight lines and connectors among the preset shapes (ECMA-376-1 §20.1.10.56). */
const LINES = new Set(['line', 'straightConnector1'])
/** The same among those of VML, by the number that Word gives them (ECMA-376-4 §19.1.2.20). */
const VML_LINES = /^#_x0000_t(?:20|32)$/u

/** Whether an element of a drawing is a straight line: `a:prstGeom`, `v:line` or `v:shape`. */
export function isLine(name: string, attribute: Attributes): boolean {
  if (name === 'v:line') return true
  return name === 'v:shape' ? VML_LINES.test(attribute('type') ?? '') : LINES.has(attribute('prst') ?? '')
}
