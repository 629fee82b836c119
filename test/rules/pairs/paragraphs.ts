/** Paragraphs of a part of a .docx: their text, and how it is changed. */
import { type Element, element, within } from '../../support/xml-tree.js'

/** The children that belong to a paragraph itself, not to paragraphs of a text box in it. */
function own(parent: Element): Element[] {
  return parent.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'w:txbxContent' ? [] : [child, ...own(child)],
  )
}

export const runsOf = (paragraph: Element): Element[] => own(paragraph).filter(({ name }) => name === 'w:r')

/** What prints text in a paragraph, and the letters that it prints; the number of a page is `{PAGE}`. */
function piecesOf(paragraph: Element): { node: Element; text: string }[] {
  return own(paragraph).flatMap((node) => {
    const held = node.children.filter((child) => typeof child === 'string').join('')
    if (node.name === 'w:t') return [{ node, text: held }]
    if (node.name === 'w:instrText') return [{ node, text: `{${held.trim()}}` }]
    if (node.name === 'w:tab' && !('w:val' in node.attributes)) return [{ node, text: '\t' }]
    return node.name === 'w:br' ? [{ node, text: '\n' }] : []
  })
}

export const textOf = (paragraph: Element): string =>
  piecesOf(paragraph)
    .map(({ text }) => text)
    .join('')

/** What of a run prints some text: `\t` and `\n` as the elements that Word has for them. */
const printing = (text: string): Element[] =>
  text.split(/([\t\n])/u).flatMap((part) => {
    if (part === '') return []
    if (part === '\t') return [element('w:tab')]
    return [part === '\n' ? element('w:br') : element('w:t', { 'xml:space': 'preserve' }, part)]
  })

/** Replaces a stretch of the text of a paragraph; the new text looks as the first letter of the old one. */
export function replaceStretch(paragraph: Element, start: number, length: number, by: string): void {
  let at = 0
  let rest = by
  for (const run of runsOf(paragraph)) {
    run.children = run.children.flatMap((child): (Element | string)[] => {
      if (typeof child === 'string') return [child]
      const text = piecesOf(element('w:p', {}, child)).at(0)?.text
      if (text === undefined) return [child]
      const [from, to] = [Math.max(start - at, 0), Math.min(start + length - at, text.length)]
      at += text.length
      if (from >= to) return [child]
      const changed = printing(text.slice(0, from) + rest + text.slice(to))
      rest = ''
      return changed
    })
  }
}

/** A paragraph that looks as another one and says something else. */
export function alike(model: Element, text: string): Element {
  const { children, name, attributes } = structuredClone(model)
  const properties = children.filter((child) => typeof child !== 'string' && child.name === 'w:pPr')
  const look = runsOf(model)[0]?.children.filter((child) => typeof child !== 'string' && child.name === 'w:rPr') ?? []
  return element(name, attributes, ...properties, element('w:r', {}, ...structuredClone(look), ...printing(text)))
}

/** Whether a paragraph is running text: none of the lines that have a style of their own, and in no table. */
export const isRunning = (paragraph: Element): boolean => {
  const [style] = within(paragraph, 'w:pStyle').map(({ attributes }) => attributes['w:val'])
  return style === undefined || style === 'GachDauDong'
}
