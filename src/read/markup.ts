import type { Refusal } from './errors.js'

const HEAD = 4096
/** Word 2003 XML, and the flat form of a package that Word calls “XML document”. */
const WORD_XML = /schemas\.microsoft\.com\/office\/(?:word\/2003\/wordml|2006\/xmlPackage)/u
const WEB_PAGE = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/iu

function decodeHead(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD))
}

/** A web page in one file (RFC 2557): a mail of several parts. */
function isWebArchive(text: string): boolean {
  const [headers = ''] = text.split(/\r?\n\r?\n/u, 1)
  return /^mime-version:/imu.test(headers) && /^content-type:\s*multipart\//imu.test(headers)
}

/** Why a text is refused that is no Markdown but a web page or XML, as some programs name `.doc` or `.docx`; else null. */
export function refusalOfMarkup(bytes: Uint8Array): Refusal | null {
  const text = decodeHead(bytes)
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .trimStart()
  if (WEB_PAGE.test(text) || isWebArchive(text)) return 'web-page'
  if (text.startsWith('<') && WORD_XML.test(text)) return 'word-xml'
  return text.startsWith('<?xml') ? 'unknown-format' : null
}
