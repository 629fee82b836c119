import type { Element, ElementContent } from 'hast'
import type { FileReport, Lang, Place } from '../../model/index.js'
import { basisText, placeText } from '../finding-text.js'
import { plain } from '../plain.js'
import { WORDS } from '../words.js'
import type { Spot } from './anchors.js'
import { element, isolated } from './element.js'
import { type Pin, SIGNS } from './pins.js'

/** What is needed to tell the findings of one document. */
export interface Telling {
  lang: Lang
  format: FileReport['format']
  /** The paragraph of a place; null where the page does not print it. */
  locate(place: Place): Spot | null
}

/** Word, sign and number: colour is the fourth that tells a severity, never the only one. */
const severityOf = ({ finding: { severity } }: Pin, lang: Lang): Element =>
  element(
    'span',
    { className: ['severity', severity] },
    element('span', { className: ['sign'], ariaHidden: 'true' }, SIGNS[severity]),
    ` ${WORDS[lang].severity[severity]}`,
  )

/** A place in words, a link where the page prints its paragraph. */
function placeLink(place: Place, { lang, format, locate }: Telling): ElementContent {
  const text = isolated(placeText(place, format, WORDS[lang]))
  const spot = locate(place)
  return spot ? element('a', { href: `#${spot.id}` }, text) : text
}

const row = (name: string, ...content: ElementContent[]): ElementContent =>
  element('div', {}, element('dt', {}, name), element('dd', {}, ...content))

/** All that is known of a finding. */
export function cardOf(pin: Pin, telling: Telling): Element {
  const { finding, number, id } = pin
  const { lang } = telling
  const words = WORDS[lang]
  const { place, hint, related = [], basis = [], rule, severity } = finding
  const rows = [
    ...(place ? [row(words.place, placeLink(place, telling))] : []),
    ...(hint ? [row(words.hint, isolated(plain(hint)))] : []),
    ...related.map((one) =>
      row(words.related, isolated(plain(one.message)), element('br', {}), placeLink(one.place, telling)),
    ),
    ...basis.map((one) => row(words.basis, isolated(plain(basisText(one, words))))),
    row(words.rule, element('code', {}, plain(rule))),
  ]
  const title = `${id}-t`
  return element(
    'article',
    { className: ['card', severity], id, tabIndex: -1, dataSeverity: severity, ariaLabelledBy: [title] },
    element(
      'h4',
      { id: title },
      element('span', { className: ['number'] }, `${number}. `),
      severityOf(pin, lang),
      ' ',
      isolated(plain(finding.message)),
    ),
    element('dl', {}, rows),
  )
}

/** The findings as a list of links to their cards. */
export function listOf(pins: readonly Pin[], { lang, format }: Telling, label: string): Element {
  const items = pins.map((pin) => {
    const { severity, message, place } = pin.finding
    const where = place ? [' ', element('span', { className: ['where'] }, placeText(place, format, WORDS[lang]))] : []
    return element(
      'li',
      { dataSeverity: severity, value: String(pin.number) },
      element('a', { href: `#${pin.id}` }, severityOf(pin, lang), ' ', isolated(plain(message))),
      where,
    )
  })
  return element('nav', { ariaLabel: label }, element('ol', {}, items))
}

/** Findings about the document as a whole, or those of a document whose text is not printed. */
export function loosePins(pins: readonly Pin[], telling: Telling, title: string): ElementContent | null {
  if (pins.length === 0) return null
  const cards = pins.map((pin) => cardOf(pin, telling))
  return element('div', { className: ['loose'], role: 'group', ariaLabel: title }, cards)
}
