import type { Element, ElementContent, Properties, Text } from 'hast'

/** What the text of a page may not hold: controls but for tab and line break, and halves of surrogate pairs. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu

/** A text node. What HTML cannot hold, and a parser would change, becomes the replacement character. */
export const textNode = (value: string): Text => ({ type: 'text', value: value.replace(UNPRINTABLE, '\ufffd') })

/** What an element may be given to hold; null stands for nothing. */
export type Child = ElementContent | string | null

/**
 * An element of the page. Texts become text nodes, so that no string of a document is ever taken for markup.
 * Long lists are given whole: as arguments they would not fit.
 */
export function element(tagName: string, properties: Properties, ...children: (Child | readonly Child[])[]): Element {
  const nodes = children.flat().flatMap((child) => {
    if (child === null) return []
    return typeof child === 'string' ? [textNode(child)] : [child]
  })
  return { type: 'element', tagName, properties, children: nodes }
}

/** A text in a direction of its own, so that it cannot turn the words around it. */
export const isolated = (value: string): Element => element('bdi', {}, value)
