import { SaxesParser } from 'saxes'
import { DangLintError } from '../../model/index.js'
import { overLimit, refusal } from '../errors.js'
import type { Bounds } from '../limits.js'

/**
 * Namespaces under one short key each, Transitional and Strict alike (ECMA-376-1 annex A, ISO/IEC 29500-1),
 * so that the prefix that a file happens to use does not matter.
 */
const KEYS = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
])

/** Reads an attribute by its canonical name: `w:val`, or `Target` without prefix. */
export type Attributes = (name: string) => string | undefined

export interface XmlHandler {
  /** `name` is canonical: `w:p`. Elements of other namespaces keep their prefix behind a `?`. */
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

const DECLARATION = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/u

/**
 * How a part is encoded (XML 1.0 annex F): by its byte order mark, by how its first character is spelt, or as it says.
 * ECMA-376-2 §8.1.3 allows UTF-8 and UTF-16 alone; other encodings that a part declares are read all the same.
 */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const declared = DECLARATION.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1] ?? 'utf-8'
  return /^utf-?16/iu.test(declared) ? 'utf-8' : declared
}

interface Names {
  elements: Map<string, string>
  attributes: Map<string, string>
  keyOf: Map<string, string>
}

const makeNames = (keyOf: Map<string, string>): Names => ({ elements: new Map(), attributes: new Map(), keyOf })

function canonical(raw: string, keyOf: Map<string, string>): string {
  const colon = raw.indexOf(':')
  const prefix = colon < 0 ? '' : raw.slice(0, colon)
  const key = keyOf.get(prefix)
  return key === undefined ? `?${raw}` : `${key}:${raw.slice(colon + 1)}`
}

/** The name by which an attribute stands in the file. */
function printed(name: string, keyOf: Map<string, string>): string {
  const colon = name.indexOf(':')
  if (colon < 0) return name
  const key = name.slice(0, colon)
  for (const [prefix, bound] of keyOf) if (bound === key && prefix !== '') return prefix + name.slice(colon)
  return name
}

/** Elements that are read between two looks at the clock. */
const BETWEEN_LOOKS = 16_384

/**
 * One pass over a part. No document type, no entity of its own, nothing fetched.
 * Throws `DangLintError` on malformed XML and beyond the limits.
 */
export function parseXml(bytes: Uint8Array, limits: Bounds, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const scopes: (Names | null)[] = []
  let names = makeNames(new Map())
  let current: Record<string, string> = {}
  let elements = 0
  let count = 0

  const attributes: Attributes = (name) => {
    let raw = names.attributes.get(name)
    if (raw === undefined) {
      raw = printed(name, names.keyOf)
      names.attributes.set(name, raw)
    }
    return current[raw]
  }
  /** Takes the namespaces that an element declares into account, until it closes. */
  const declare = (declared: Record<string, string>): Names | null => {
    let inner: Map<string, string> | null = null
    for (const name in declared) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      inner ??= new Map(names.keyOf)
      const prefix = name === 'xmlns' ? '' : name.slice(6)
      const key = KEYS.get(declared[name] as string)
      if (key === undefined) inner.delete(prefix)
      else inner.set(prefix, key)
    }
    if (inner === null) return null
    // Each declaration copies those around it.
    if (inner.size > limits.attributes) throw overLimit('attributes', limits.attributes)
    const outer = names
    names = makeNames(inner)
    return outer
  }
  const nameOf = (raw: string) => {
    let name = names.elements.get(raw)
    if (name === undefined) {
      name = canonical(raw, names.keyOf)
      names.elements.set(raw, name)
    }
    return name
  }

  parser.on('doctype', () => {
    throw refusal('dtd')
  })
  parser.on('error', (error) => {
    throw refusal('damaged', error)
  })
  // They are counted as they come: an element with millions must not be kept until it ends.
  parser.on('attribute', () => {
    if (++count > limits.attributes) throw overLimit('attributes', limits.attributes)
  })
  parser.on('opentag', (tag) => {
    if (++elements > limits.elements) throw overLimit('elements', limits.elements)
    if (elements % BETWEEN_LOOKS === 1 && performance.now() >= limits.deadline)
      throw overLimit('milliseconds', limits.milliseconds)
    count = 0
    current = tag.attributes as Record<string, string>
    scopes.push(declare(current))
    if (scopes.length > limits.depth) throw overLimit('depth', limits.depth)
    handler.open(nameOf(tag.name), attributes)
  })
  parser.on('closetag', (tag) => {
    handler.close?.(nameOf(tag.name))
    const outer = scopes.pop()
    if (outer) names = outer
  })
  if (handler.text) parser.on('text', (text) => handler.text?.(text))
  if (handler.text) parser.on('cdata', (text) => handler.text?.(text))
  try {
    parser.write(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)).close()
  } catch (error) {
    throw error instanceof DangLintError ? error : refusal('damaged', error)
  }
}
