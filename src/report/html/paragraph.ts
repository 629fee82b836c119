import type { ElementContent, Properties } from 'hast'
import type { Image, Paragraph, Reading } from '../../model/index.js'
import { element } from './element.js'
import { inlineOf } from './inline.js'
import { type Look, paragraphStyle } from './look.js'
import { type Pin, pinMark } from './pins.js'
import type { Rendered } from './rendered/index.js'
import type { PageWords } from './words.js'

/** What is needed to print the paper of one document. */
export interface Paper {
  reading: Reading
  ids: ReadonlyMap<Paragraph, string>
  pins: ReadonlyMap<Paragraph, Pin[]>
  rendered: Rendered | null
  words: PageWords
  /** The card of a finding. */
  card(pin: Pin): ElementContent
}

/** The same, with what was worked out from it once. */
export interface Printer extends Paper {
  look: Look
  /** Lines of the main text whose pictures mammoth showed. */
  pictured: ReadonlySet<number | undefined>
}

/** The number that the word processor prints. A hanging line begins where its indent ends. */
function labelOf({ label, indent }: Paragraph): ElementContent | null {
  if (label === null || label === '') return null
  const hanging = Math.min(Math.max(-(indent?.firstLine ?? 0), 0), 2400)
  const style = hanging > 0 ? { style: `min-width:${hanging / 20}pt` } : {}
  return element('span', { className: ['label'], ...style }, `${label} `)
}

/**
 * Headings are told to screen readers, below those of the page. Those of Word look as they were formatted;
 * those of Markdown have no look of their own.
 */
const headingOf = ({ outlineLevel }: Paragraph): Properties =>
  outlineLevel === null
    ? {}
    : { className: ['heading'], role: 'heading', ariaLevel: String(Math.min(outlineLevel + 3, 9)) }

/** A paragraph with its number, and the marks of what is wrong with it. */
export function printParagraph(paragraph: Paragraph, printer: Printer): ElementContent {
  const { ids, pins, rendered, words, look } = printer
  const beside = (pins.get(paragraph) ?? []).filter(({ isGap }) => !isGap)
  const [first] = beside
  const style = paragraphStyle(paragraph)
  const id = ids.get(paragraph)
  const properties: Properties = {
    ...(id === undefined ? {} : { id }),
    ...(style === '' ? {} : { style }),
    ...headingOf(paragraph),
    ...(first ? { dataMark: first.finding.severity } : {}),
  }
  const content = inlineOf(paragraph, look, rendered?.get(paragraph))
  return element(
    'p',
    properties,
    labelOf(paragraph),
    content,
    beside.map((pin) => pinMark(pin, words)),
  )
}

/** A picture that cannot be shown keeps its place. What it is called is no text of the paper. */
export function printImage({ alt, position, data }: Image, { pictured, words }: Printer): ElementContent | null {
  if (data?.part === undefined && pictured.has(position?.start.line)) return null
  const label = alt ? `${words.image}: ${alt}` : words.image
  return element('div', { className: ['picture'], role: 'img', ariaLabel: label, title: label })
}
