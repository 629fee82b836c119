import { type Document, paragraphsOf } from '../model/index.js'
import { tidy } from '../text/index.js'

/** Behind the words, perhaps after a colon: a name has two to six words that begin with a capital letter. */
const NAME = /^(?:[^:]{0,24}:)?\s*((?:\p{Lu}[\p{L}’']*)(?: \p{Lu}[\p{L}’']*){1,5})/u
/** Forms begin with who fills them in: so many paragraphs are looked at. */
const FORM_LENGTH = 40

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')

/**
 * Makes what tells whose paper a document of a member is: as a form says above its text, else who signs for himself.
 * Who signs for a body, as on remarks of a branch, is another person.
 * @param words what stands before the name: `Họ và tên`
 */
export function makePersonFinder(words: readonly string[]): (document: Document) => string | null {
  const printed = new RegExp(`(?<!\\p{L})(?:${words.map((word) => literally(tidy(word))).join('|')})(?!\\p{L})`, 'iu')
  return ({ tree, facts: { signature } }) => {
    let left = words.length > 0 ? FORM_LENGTH : 0
    for (const { value } of paragraphsOf(tree.children)) {
      if (left-- <= 0) break
      const line = tidy(value)
      const found = printed.exec(line)
      const name = found ? NAME.exec(line.slice(found.index + found[0].length))?.[1] : undefined
      if (name !== undefined) return name
    }
    return signature?.authority === null ? signature.name : null
  }
}
