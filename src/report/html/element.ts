import type { Element, ElementContent, Properties, Text } from 'hast'

/** What the text of a page may not hold: controls but for tab and line break, and halves of surrogate pairs. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu

/** A text node. What HTML cannot hold, and a parser would change, becomes the replacement character. */
export const textNode = (value: string): Text => ({ type: 'text', value: value.replace(UNPRINTABLE, '\ufffd') })

/** What an element may be given to hold; null stands for nothing. */
export type Child = ElementContent | string | null

/** An element of the page. Texts become text nodes, so that no string of a document is ever taken for markup. */
export function element(tagName: string, properties: Properties, ...children: Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child) =>
      child === null ? [] : typeof child === 'string' ? [textNode(child)] : [child],
    ),
  }
}

/** A text in a direction of its own, so that it cannot turn the words around it. */
export const isolated = (value: string): Element => element('bdi', {}, value)
