import { refusal } from './errors.js'
import { refusalOfMarkup } from './markup.js'
import { refusalOfOle } from './ole.js'

export type Format = 'docx' | 'markdown'

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte)
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

/** The media type that OpenDocument puts first into its package, uncompressed. */
const isOpenDocument = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(30, 120)).startsWith('mimetypeapplication/vnd.oasis.opendocument')

/** The text of a Markdown file: UTF-8, or UTF-16 with a byte order mark. Throws `unknown-format` on anything else. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw refusal('unknown-format', error)
  }
  if (text.includes('\0')) throw refusal('unknown-format')
  return text
}

/** Tells a format by content. Throws `DangLintError` with a code of its own for each sort of file that is not read. */
export function sniff(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw refusal('empty')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refusal(refusalOfOle(bytes))
  if (startsWith(bytes, ...ascii('%PDF'))) throw refusal('pdf')
  if (startsWith(bytes, ...ascii('{\\rtf'))) throw refusal('rtf')
  // No text holds this byte: a file that ends here is a package cut short.
  if (startsWith(bytes, ...ascii('PK\x03'))) {
    if (isOpenDocument(bytes)) throw refusal('odt')
    return 'docx'
  }
  // An archive without entries, or one of several volumes.
  if (startsWith(bytes, ...ascii('PK\x05\x06')) || startsWith(bytes, ...ascii('PK\x07\x08'))) throw refusal('not-docx')
  const markup = refusalOfMarkup(bytes)
  if (markup) throw refusal(markup)
  return 'markdown'
}
