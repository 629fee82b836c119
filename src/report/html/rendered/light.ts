import { zipSync } from 'fflate/browser'
import { parseXml } from '../../../read/docx/xml.js'
import { DEFAULT_LIMITS } from '../../../read/index.js'
import { type Entry, readDirectory } from '../../../read/zip/directory.js'
import { unpack } from '../../../read/zip/unpack.js'
import { withoutFieldCodes } from './fields.js'

/** Bytes and elements of XML that mammoth is given: some three hundred pages, some seconds. It cannot be stopped. */
const MOST_XML = 8 * 1024 * 1024
const MOST_ELEMENTS = 150_000
/** Time for looking the parts over. */
const MILLISECONDS = 10_000
/** Bytes of a picture, and of all pictures of a document: each stands in the report in base64. */
const LARGEST_PICTURE = 4 * 1024 * 1024
const MOST_PICTURES = 16 * 1024 * 1024

const XML = /\.(?:xml|rels)$/iu
const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp)$/iu
/** Parts of which it prints nothing here. */
const LEFT_OUT = /^(?:customxml|docprops)\/|\/(?:comments\w*|header\d*|footer\d*|settings|theme\d*)\.xml$/iu

/** The pictures that there is room for, in the order of the package. */
function picturesOf(entries: Entry[]): Entry[] {
  let room = MOST_PICTURES
  return entries.filter(({ name, size }) => {
    const fits = PICTURE.test(name) && size <= LARGEST_PICTURE && size <= room
    if (fits) room -= size
    return fits
  })
}

/** Counts the elements of a part. Throws `DangLintError` on what our own reader would refuse in it. */
function elementsOf(part: Uint8Array): number {
  let elements = 0
  const count = () => void elements++
  parseXml(part, { ...DEFAULT_LIMITS, deadline: performance.now() + MILLISECONDS }, { open: count })
  return elements
}

/**
 * The same package with nothing in it but what mammoth needs, every entry unpacked and looked over by our own
 * reader: by itself it unpacks and parses without any limit. Throws `DangLintError` on what is refused.
 * @returns null for a document that is too large for it
 */
export function lightPackage(data: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const entries = readDirectory(data, DEFAULT_LIMITS)
  const texts = entries.filter(({ name }) => XML.test(name) && !LEFT_OUT.test(name))
  if (texts.reduce((sum, { size }) => sum + size, 0) > MOST_XML) return null
  const files: Record<string, Uint8Array> = {}
  let elements = 0
  for (const entry of texts) {
    const part = unpack(data, entry)
    elements += elementsOf(part)
    files[entry.name] = withoutFieldCodes(part)
  }
  if (elements > MOST_ELEMENTS) return null
  for (const entry of picturesOf(entries)) files[entry.name] = unpack(data, entry)
  // Stored, since it is unpacked at once; the day of the run stays out of it.
  return zipSync(files, { level: 0, mtime: '2000-01-01' }) as Uint8Array<ArrayBuffer>
}
