/** The name of the element of a field's code (ECMA-376-1 §17.16.23), and one that means nothing, of the same length. */
const CODE = 'instrText'
const NOTHING = 'instrXext'

/**
 * A part without codes of fields, in bytes of its own. Mammoth looks through the code of an open field again for
 * each mark in it, with expressions whose time grows with the square of its blanks; the paper prints no codes.
 */
export function withoutFieldCodes(part: Uint8Array): Uint8Array {
  const copy = part.slice()
  const text = new TextDecoder('latin1').decode(copy)
  for (let at = text.indexOf(CODE); at >= 0; at = text.indexOf(CODE, at + CODE.length))
    for (let offset = 0; offset < CODE.length; offset++) copy[at + offset] = NOTHING.charCodeAt(offset)
  return copy
}
