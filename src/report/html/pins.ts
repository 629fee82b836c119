import type { ElementContent } from 'hast'
import type { Finding, Paragraph, Severity } from '../../model/index.js'
import { makeLocator, type Spot } from './anchors.js'
import { element } from './element.js'
import type { PageWords } from './words.js'

/** A finding of one document in the page. */
export interface Pin {
  finding: Finding
  /** From 1, in the order of the report. */
  number: number
  /** Of the card that tells it. */
  id: string
  /** The paragraph that it speaks of; null for a finding about the document as a whole. */
  spot: Spot | null
  /** It speaks of something that is not there, and that belongs behind the paragraph. */
  isGap: boolean
}

/** The findings of a document with the places where they are pinned. */
export function pinsOf(findings: readonly Finding[], spots: Spot[], prefix: string): Pin[] {
  const locate = makeLocator(spots)
  return findings.map((finding, index) => ({
    finding,
    number: index + 1,
    id: `${prefix}-f${index + 1}`,
    spot: finding.place ? locate(finding.place) : null,
    // A check that objects to what is printed quotes it. What the program itself tells misses nothing in the paper.
    isGap: finding.actual === undefined && !finding.rule.startsWith('internal/'),
  }))
}

/** Pins by their paragraph. */
export function byParagraph(pins: readonly Pin[]): Map<Paragraph, Pin[]> {
  const map = new Map<Paragraph, Pin[]>()
  for (const pin of pins) {
    if (pin.spot === null) continue
    const known = map.get(pin.spot.paragraph)
    if (known) known.push(pin)
    else map.set(pin.spot.paragraph, [pin])
  }
  return map
}

/** What tells a severity without colour: a sign of its own. */
export const SIGNS: Record<Severity, string> = { error: '×', warn: '!', info: 'i', hint: '+' }

/** The mark in the paper that leads to the card of a finding. */
export function pinMark({ finding: { severity }, number, id }: Pin, words: PageWords): ElementContent {
  const label = words.finding(number, words.severity[severity])
  const properties = { className: ['pin', severity], dataSeverity: severity, href: `#${id}`, ariaLabel: label }
  return element('a', properties, `${SIGNS[severity]} ${number}`)
}

/** The mark between paragraphs at which something is to be added. */
export function gapMark(pin: Pin, words: PageWords): ElementContent {
  const { severity } = pin.finding
  const text = element('span', {}, words.gap)
  return element('div', { className: ['gap', severity], dataSeverity: severity }, pinMark(pin, words), text)
}
