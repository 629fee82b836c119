import { refusal } from './errors.js'

export type Format = 'docx' | 'markdown'

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte)
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

/** Whether a name stands anywhere in the bytes, in UTF-16 as OLE directories spell it. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = ascii(name).flatMap((code) => [code, 0])
  const [first] = wanted
  for (let at = bytes.indexOf(first as number); at >= 0; at = bytes.indexOf(first as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

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
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw refusal(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy-doc')
  if (startsWith(bytes, ...ascii('%PDF'))) throw refusal('pdf')
  if (startsWith(bytes, ...ascii('{\\rtf'))) throw refusal('rtf')
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    if (isOpenDocument(bytes)) throw refusal('odt')
    return 'docx'
  }
  if (startsWith(bytes, 0x50, 0x4b)) throw refusal('not-docx')
  return 'markdown'
}
