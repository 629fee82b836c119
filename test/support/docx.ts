import { packDocx } from '../../fixtures/pack.js'
import { type Block, type Paragraph, paragraphsOf, type Reading } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts beside the body, as XML inside their root elements. The name of each is also the id of its relationship. */
export interface Parts {
  styles?: string
  numbering?: string
  comments?: string
  footnotes?: string
  endnotes?: string
  header?: string
  header2?: string
  header3?: string
  footer?: string
  footer2?: string
  theme?: string
  settings?: string
}

const ROOTS: Record<string, [file: string, root: string]> = {
  styles: ['styles.xml', 'w:styles'],
  numbering: ['numbering.xml', 'w:numbering'],
  comments: ['comments.xml', 'w:comments'],
  footnotes: ['footnotes.xml', 'w:footnotes'],
  endnotes: ['endnotes.xml', 'w:endnotes'],
  header: ['header1.xml', 'w:hdr'],
  header2: ['header2.xml', 'w:hdr'],
  header3: ['header3.xml', 'w:hdr'],
  footer: ['footer1.xml', 'w:ftr'],
  footer2: ['footer2.xml', 'w:ftr'],
  theme: ['theme1.xml', 'a:theme'],
  settings: ['settings.xml', 'w:settings'],
}
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ')

/** A .docx of a body and other parts. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  const files: Record<string, string> = {
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  }
  const relationships = Object.entries(parts).map(([id, xml]) => {
    const [file, root] = ROOTS[id] as [string, string]
    files[`word/${file}`] = `<${root} ${NAMESPACES}>${xml}</${root}>`
    return `<Relationship Id="${id}" Type="${OFFICE}/${id.replace(/\d$/u, '')}" Target="${file}"/>`
  })
  files['word/_rels/document.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`
  return packDocx('', '', files)
}

/** One style; its name is its id. */
export const style = (type: 'paragraph' | 'character' | 'table' | 'numbering', id: string, inner: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${inner}</w:style>`

/** One level of a list, a definition of levels, and a list after a definition (ECMA-376-1 §17.9). */
export const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
export const abstract = (id: number, levels: string, more = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`
export const num = (id: number, definition: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`

/** The number of a paragraph in a list. */
export const numPr = (numId: number, ilvl = 0) =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`

/** One run with some properties. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** One paragraph. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`

/** A table of rows of cells. */
export const table = (properties: string, ...rows: string[]) =>
  `<w:tbl>${properties ? `<w:tblPr>${properties}</w:tblPr>` : ''}${rows.join('')}</w:tbl>`

export const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

/** One cell; it holds blocks. */
export const cell = (content: string, properties = '') =>
  `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ''}${content}</w:tc>`

/** What reading a document of a body and other parts gives. */
export const readParts = (body: string, parts?: Parts): Promise<Reading> => read({ data: docx(body, parts) })

export const readBlocks = async (body: string, parts?: Parts): Promise<Block[]> => (await readParts(body, parts)).blocks

export const readParagraphs = async (body: string, parts?: Parts): Promise<Paragraph[]> => [
  ...paragraphsOf(await readBlocks(body, parts)),
]

/** The text of each paragraph. */
export const texts = async (body: string, parts?: Parts): Promise<string[]> =>
  (await readParagraphs(body, parts)).map(({ value }) => value)
