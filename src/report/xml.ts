/** An element of a report in XML: elements within it, or text. */
export interface Xml {
  name: string
  /** In the order in which they are printed; those that are undefined are left out. */
  attributes: Record<string, string | number | undefined>
  children: Xml[] | string
}

/** XML 1.0 §2.2: characters that no document may hold, not even by number. */
const ILLEGAL = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu
/** What a terminal acts upon, and what readers of XML fold into a space (§2.11, §3.3.3). */
const BY_NUMBER = /[\t\n\r\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that XML can hold: controls appear as their Unicode pictures, halves of surrogate pairs as U+FFFD. */
export const legal = (text: string): string =>
  text.replace(ILLEGAL, (sign) => (sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd'))

const byNumber = (sign: string) => `&#${sign.charCodeAt(0)};`
const escaped = (text: string) => legal(text).replace(/[&<>"]/gu, (sign) => NAMED[sign] as string)
const attribute = (text: string) => escaped(text).replace(BY_NUMBER, byNumber)
/** Line feeds and tabs stay as they are in text. */
const content = (text: string) =>
  escaped(text).replace(BY_NUMBER, (sign) => (sign === '\n' || sign === '\t' ? sign : byNumber(sign)))

function write({ name, attributes, children }: Xml, indent: string): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
  const tag = `${indent}<${name}${written.join('')}`
  if (children.length === 0) return `${tag}/>\n`
  if (typeof children === 'string') return `${tag}>${content(children)}</${name}>\n`
  return `${tag}>\n${children.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}

/** A document in XML. Read again it gives the very text of attributes and elements, save for what XML cannot hold. */
export const printXml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`
