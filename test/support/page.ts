/** Looks into the HTML report. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Finding, makeReport, paragraphsOf, type Reading } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'
import { type ReportOptions, report } from '../../src/report/index.js'
import { docx, type Parts } from './docx.js'
import { checked } from './report.js'

/** Every element below a node that passes a test, in the order of the page. */
export function elementsIn(node: Nodes, test: (element: Element) => boolean = () => true): Element[] {
  const own = node.type === 'element' && test(node) ? [node] : []
  return [...own, ...('children' in node ? node.children.flatMap((child) => elementsIn(child, test)) : [])]
}

export const hasClass =
  (...names: string[]) =>
  ({ properties: { className } }: Element) =>
    Array.isArray(className) && names.some((name) => className.includes(name))

export const byTag =
  (...names: string[]) =>
  ({ tagName }: Element) =>
    names.includes(tagName)

/** What the report adds to the paper. */
const isAdded = hasClass('pin', 'label', 'gap', 'card')

/** The text of a node as the reader writes it: line breaks as `\n`, nothing that the report adds. */
export function paperText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && (isAdded(node) || node.tagName === 'br')) return node.tagName === 'br' ? '\n' : ''
  return 'children' in node ? node.children.map(paperText).join('') : ''
}

/** All text of a node. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

/** The sheets of paper in a page. */
export const papersIn = (page: Root): Element[] => elementsIn(page, hasClass('paper'))

export const byId = (page: Nodes, id: string): Element | undefined =>
  elementsIn(page, ({ properties }) => properties.id === id)[0]

/** The paragraphs of a paper, without those of the cards. */
export function paragraphsIn(node: Nodes): Element[] {
  if (node.type === 'element' && isAdded(node)) return []
  if (node.type === 'element' && node.tagName === 'p') return [node]
  return 'children' in node ? node.children.flatMap(paragraphsIn) : []
}

/** What was read of a document, paragraph by paragraph, in the order of the page. */
export const valuesOf = ({ blocks, asides }: Reading): string[] =>
  [blocks, ...asides.map((aside) => aside.blocks)].flatMap((part) => [...paragraphsOf(part)].map(({ value }) => value))

/** The page of one document with some findings. */
export async function pageFor(
  data: Uint8Array | string,
  findings: Finding[] = [],
  options: Partial<ReportOptions> = {},
): Promise<{ html: string; page: Root; reading: Reading }> {
  const reading = await read({ data })
  const file = checked(findings, { format: reading.format })
  const documents = new Map([[file.file, { data, reading }]])
  const html = await report(makeReport([file]), { format: 'html', documents, ...options })
  return { html, page: fromHtml(html), reading }
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Another relationship of the main part. */
export interface Related {
  id: string
  kind: string
  target: string
  external?: boolean
}

/** A .docx with relationships, and files beside its text parts. */
export function richDocx(body: string, related: Related[], files: Record<string, Uint8Array> = {}, parts?: Parts) {
  const entries = unzipSync(docx(body, parts))
  const name = 'word/_rels/document.xml.rels'
  const added = related
    .map(
      ({ id, kind, target, external }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')
  const relationships = new TextDecoder()
    .decode(entries[name])
    .replace('</Relationships>', () => `${added}</Relationships>`)
  return zipSync({ ...entries, [name]: strToU8(relationships), ...files }, { level: 1 })
}

/** A picture of one point. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
)

/** The drawing of a picture by the id of its relationship. */
export const drawing = (id: string, description = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${description}"/><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
