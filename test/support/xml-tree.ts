/** A part of a .docx as a tree that can be changed, with the prefixes that it is written with. */
import { SaxesParser } from 'saxes'

export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  ...children: (Element | string)[]
): Element => ({ name, attributes, children })

export function parseXml(text: string): Element {
  const root = element('')
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const child = element(name, { ...attributes })
    open.at(-1)?.children.push(child)
    open.push(child)
  })
  parser.on('text', (value) => open.at(-1)?.children.push(value))
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  const top = root.children.find((child) => typeof child !== 'string')
  if (!top) throw new Error('the part holds no element')
  return top
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export function printXml(node: Element | string): string {
  if (typeof node === 'string') return escaped(node)
  const { name, attributes, children } = node
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${own.join('')}>${children.map(printXml).join('')}</${name}>`
}

/** The elements of a name anywhere below another one, in the order of the text. */
export const within = (parent: Element, name: string): Element[] =>
  parent.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...within(child, name)],
  )

/** The first element of a name directly below another one. */
export const childOf = (parent: Element, name: string): Element | undefined =>
  parent.children.find((child): child is Element => typeof child !== 'string' && child.name === name)

/** Whatever holds an element below another one. */
export function holderOf(parent: Element, wanted: Element): Element | undefined {
  if (parent.children.includes(wanted)) return parent
  for (const child of parent.children) {
    const found = typeof child === 'string' ? undefined : holderOf(child, wanted)
    if (found) return found
  }
  return undefined
}
