import type { Attributes } from './xml.js'

/** Straight lines and connectors among the preset shapes (ECMA-376-1 §20.1.10.56). */
const LINES = new Set(['line', 'straightConnector1'])
/** The same among those of VML, by the number that Word gives them (ECMA-376-4 §19.1.2.20). */
const VML_LINES = /^#_x0000_t(?:20|32)$/u

/** What is no higher than two points is a line, whatever shape it was made of: 12700 units to the point (§20.4.2.7). */
const FLAT_UNITS = 25_400
const FLAT = /(?:^|;)\s*height:\s*(?:[01]?\.\d+|[0-2])(?:pt)?\s*(?:;|$)/u

const isFlat = (attribute: Attributes) => {
  const [width, height] = [Number(attribute('cx')), Number(attribute('cy'))]
  return width > FLAT_UNITS && height <= FLAT_UNITS
}

/** Whether an element of a drawing is a straight line: `a:prstGeom`, `wp:extent`, `v:line`, `v:rect` or `v:shape`. */
export function isLine(name: string, attribute: Attributes): boolean {
  if (name === 'v:line') return true
  if (name === 'wp:extent') return isFlat(attribute)
  if (name === 'v:rect') return FLAT.test(attribute('style') ?? '')
  return name === 'v:shape' ? VML_LINES.test(attribute('type') ?? '') : LINES.has(attribute('prst') ?? '')
}
