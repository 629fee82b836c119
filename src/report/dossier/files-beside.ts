import type { Finding } from '../../model/index.js'
import { plain } from '../plain.js'
import type { DossierWords } from './words.js'

/** The files that a finding is about and that its message does not name itself; of many the first ones. */
export function filesBeside({ message, files = [] }: Finding, most: number, words: DossierWords): string {
  const unnamed = files.filter((file) => !message.includes(file))
  const more = unnamed.length > most ? [words.more(unnamed.length - most)] : []
  return [...unnamed.slice(0, most).map(plain), ...more].join('; ')
}
