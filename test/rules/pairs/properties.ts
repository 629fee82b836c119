/** Properties of runs, paragraphs and sections, set where the schema of Word wants them. */
import { childOf, type Element, element } from '../../support/xml-tree.js'

/** Attributes by their names without prefix; null takes one away. An element without attributes is switched on. */
export type Attributes = Record<string, string | number | null>

/** ECMA-376-1 §A.1: CT_RPr, CT_PPr. Word refuses properties in another order; what is not listed goes last. */
const ORDER: Record<string, readonly string[]> = {
  'w:rPr': [
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike vanish color spacing w kern position sz szCs',
    'highlight u effect bdr shd vertAlign lang',
  ],
  'w:pPr': [
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs spacing ind',
    'contextualSpacing mirrorIndents jc textAlignment outlineLvl rPr sectPr',
  ],
  'w:sectPr': ['headerReference footerReference type pgSz pgMar pgBorders lnNumType pgNumType cols titlePg docGrid'],
  'w:settings': ['zoom displayBackgroundShape mirrorMargins evenAndOddHeaders defaultTabStop compat'],
}

function insertInOrder(holder: Element, property: Element): void {
  const order = (ORDER[holder.name] ?? []).flatMap((names) => names.split(' ')).map((name) => `w:${name}`)
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const at = holder.children.findIndex((child) => typeof child !== 'string' && rank(child.name) > rank(property.name))
  holder.children.splice(at < 0 ? holder.children.length : at, 0, property)
}

/** The element that holds the properties of a run, paragraph or style; made where there is none. */
export function propertiesOf(owner: Element, name: 'w:rPr' | 'w:pPr'): Element {
  const known = childOf(owner, name)
  if (known) return known
  const made = element(name)
  // In a style the properties of runs follow those of paragraphs; elsewhere properties stand first.
  if (owner.name !== 'w:style') owner.children.unshift(made)
  else if (name === 'w:rPr') owner.children.push(made)
  else {
    const runs = owner.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:rPr')
    owner.children.splice(runs < 0 ? owner.children.length : runs, 0, made)
  }
  return made
}

/** Sets some attributes of a property, switches it on, or takes it away (null). */
export function setProperty(holder: Element, name: string, attributes: Attributes | null): void {
  const known = childOf(holder, name)
  if (attributes === null) {
    if (known) holder.children.splice(holder.children.indexOf(known), 1)
    return
  }
  const property = known ?? element(name)
  if (!known) insertInOrder(holder, property)
  for (const [key, value] of Object.entries(attributes)) {
    const full = key.includes(':') ? key : `w:${key}`
    if (value === null) delete property.attributes[full]
    else property.attributes[full] = String(value)
  }
}
