import type { ElementContent, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Paragraph } from '../../../model/index.js'
import { lightPackage } from './light.js'
import { markParagraphs, PARAGRAPH_MARK, type Part } from './marked.js'
import { pictureType } from './picture.js'
import { sanitised } from './sanitised.js'

/** What mammoth makes of paragraphs: links, pictures, raised, lowered and crossed-out text. */
export type Rendered = ReadonlyMap<Paragraph, ElementContent[]>

async function convert(data: Uint8Array<ArrayBuffer>, ours: readonly string[]): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const picture = mammoth.images.imgElement(async (image) => {
    const type = pictureType(new Uint8Array(await image.readAsArrayBuffer()))
    return { src: type === null ? '' : `data:${type};base64,${await image.readAsBase64String()}` }
  })
  // In Node it takes the one, in browsers the other.
  const input = { buffer: data, arrayBuffer: data.buffer } as unknown as { arrayBuffer: ArrayBuffer }
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: ['p => p:fresh'],
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    ignoreEmptyParagraphs: false,
    idPrefix: '',
    convertImage: picture,
    transformDocument: (document: Part) => markParagraphs(document, ours),
  })
  return value
}

/** The marked paragraphs of mammoth's HTML, by the index of ours. */
function* markedIn(node: Nodes): Generator<[number, ElementContent[]]> {
  if (node.type === 'element' && node.tagName === 'p') {
    const [mark, ...content] = node.children
    const id = mark?.type === 'element' ? String(mark.properties.id ?? '') : ''
    if (id.startsWith(PARAGRAPH_MARK)) yield [Number(id.slice(PARAGRAPH_MARK.length)), content]
  } else if ('children' in node) for (const child of node.children) yield* markedIn(child)
}

/**
 * Renders the paragraphs of a Word document through mammoth, sanitised.
 * @param paragraphs those that were read of the main text, in reading order
 * @returns null where mammoth cannot, or must not, be given the document: then the page prints what was read
 */
export async function renderWithMammoth(data: Uint8Array, paragraphs: Paragraph[]): Promise<Rendered | null> {
  try {
    const light = lightPackage(data)
    if (light === null) return null
    const html = await convert(
      light,
      paragraphs.map(({ value }) => value),
    )
    const rendered = new Map<Paragraph, ElementContent[]>()
    for (const [index, content] of markedIn(fromHtml(html, { fragment: true }))) {
      const paragraph = paragraphs[index]
      if (paragraph) rendered.set(paragraph, sanitised(content))
    }
    return rendered
  } catch {
    // Whatever it is that mammoth trips over, the findings and the text are there without it.
    return null
  }
}
