import type { Element, ElementContent } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { NOTE_MARK } from './marked.js'

/** What is kept of mammoth's HTML within a paragraph. Weight and shape of the letters come from our own reading. */
const SCHEMA: Schema = {
  tagNames: ['a', 'img', 'sup', 'sub', 's', 'br'],
  attributes: { a: ['href', 'id'], img: ['src', 'alt'] },
  protocols: { href: ['https', 'mailto'], src: ['data'] },
  strip: ['script', 'style'],
  clobber: [],
}

const LINK = /^(?:https:\/\/|mailto:)/iu
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|bmp);base64,/u

/** A link that leads out of the page by a safe protocol; else its text alone. Marks of notes become superscripts without text. */
function safeLink(link: Element): ElementContent[] {
  const { id, href } = link.properties
  if (typeof id === 'string' && id.startsWith(NOTE_MARK)) {
    const properties = { className: ['noteref'], dataNote: id.slice(NOTE_MARK.length) }
    return [{ type: 'element', tagName: 'sup', properties, children: [] }]
  }
  const children = link.children.flatMap(safe)
  if (typeof href !== 'string' || !LINK.test(href)) return children
  return [{ ...link, properties: { href, rel: ['noopener', 'noreferrer', 'nofollow'] }, children }]
}

function safe(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element') return []
  if (node.tagName === 'a') return safeLink(node)
  if (node.tagName !== 'img') return [{ ...node, properties: {}, children: node.children.flatMap(safe) }]
  const { src, alt } = node.properties
  if (typeof src !== 'string' || !PICTURE.test(src)) return []
  return [{ ...node, properties: { src, alt: typeof alt === 'string' ? alt : '' }, children: [] }]
}

/** The content of a paragraph with nothing left in it that runs, fetches or leads astray. */
export function sanitised(children: ElementContent[]): ElementContent[] {
  const clean = sanitize({ type: 'root', children }, SCHEMA)
  return clean.type === 'root' ? (clean.children as ElementContent[]).flatMap(safe) : []
}
