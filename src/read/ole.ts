import type { Refusal } from './errors.js'

/** Whether a name stands anywhere in the bytes, in UTF-16 as OLE directories spell it. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat()
  const [first] = wanted
  for (let at = bytes.indexOf(first as number); at >= 0; at = bytes.indexOf(first as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** Streams by which old Office files are known, those of the whole before those of what it may embed. */
const STREAMS: [string, Refusal][] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'legacy-doc'],
  ['PowerPoint Document', 'presentation'],
  ['Workbook', 'spreadsheet'],
]

/** Why a compound file ([MS-CFB]) is refused: Office writes encrypted packages and its old formats so. */
export function refusalOfOle(bytes: Uint8Array): Refusal {
  return STREAMS.find(([name]) => holdsName(bytes, name))?.[1] ?? 'legacy-doc'
}
