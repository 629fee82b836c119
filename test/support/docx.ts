import { packDocx } from '../../fixtures/ooxml.js'
import { type Block, type Paragraph, paragraphsOf } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts beside the body, as XML inside their root elements. */
export interface Parts {
  styles?: string
  numbering?: string
  footnotes?: string
  header?: string
  theme?: string
  settings?: string
}

const ROOTS: Record<string, [file: string, root: string]> = {
  styles: ['styles.xml', 'w:styles'],
  numbering: ['numbering.xml', 'w:numbering'],
  footnotes: ['footnotes.xml', 'w:footnotes'],
  header: ['header1.xml', 'w:hdr'],
  theme: ['theme1.xml', 'a:theme'],
  settings: ['settings.xml', 'w:settings'],
}
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ')

/** A .docx of a body and other parts. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  const files: Record<string, string> = {
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  }
  const relationships = Object.entries(parts).map(([kind, xml], index) => {
    const [file, root] = ROOTS[kind] as [string, string]
    files[`word/${file}`] = `<${root} ${NAMESPACES}>${xml}</${root}>`
    return `<Relationship Id="rId${index}" Type="${OFFICE}/${kind}" Target="${file}"/>`
  })
  files['word/_rels/document.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`
  return packDocx('', '', files)
}

/** One run with some properties. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** One paragraph. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`

export const readBlocks = async (body: string, parts?: Parts): Promise<Block[]> =>
  (await read({ data: docx(body, parts) })).blocks

export const readParagraphs = async (body: string, parts?: Parts): Promise<Paragraph[]> => [
  ...paragraphsOf(await readBlocks(body, parts)),
]

/** The text of each paragraph. */
export const texts = async (body: string, parts?: Parts): Promise<string[]> =>
  (await readParagraphs(body, parts)).map(({ value }) => value)
