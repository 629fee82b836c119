import type { Finding } from '../../model/index.js'
import { plain } from '../plain.js'
import type { DossierWords } from './words.js'

const PART_OF_NAME = /[\p{L}\p{N}_/-]/u

/** Whether a text holds the name of a file, and not within a longer one. */
function isNamedIn(text: string, file: string): boolean {
  // What comes without a name, as from a program, is found behind every letter and after the last one for ever.
  if (file === '') return false
  for (let at = text.indexOf(file); at >= 0; at = text.indexOf(file, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + file.length)]
    if (!around.some((sign) => PART_OF_NAME.test(sign))) return true
  }
  return false
}

/** The files that a finding is about and that its message does not name itself; of many the first ones. */
export function filesBeside({ message, files = [] }: Finding, most: number, words: DossierWords): string {
  const unnamed = files.filter((file) => !isNamedIn(message, file))
  const more = unnamed.length > most ? [words.more(unnamed.length - most)] : []
  return [...unnamed.slice(0, most).map(plain), ...more].join('; ')
}
