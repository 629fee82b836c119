import { withoutTitle } from '../identify/closing.js'
import { type Catalogue, type Document, paragraphsOf } from '../model/index.js'
import { compileTerm, escapeSign, foldForTerms, type Term, tidy } from '../text/index.js'

/** What a form says of whoever it is about. */
export interface Told {
  person: string | null
  born?: number
}

/**
 * A name has two to six words that begin with a capital letter. What a colon follows is the next label of the form:
 * “Trần Văn Bình Giới tính: Nam”.
 */
const NAME = /^((?:\p{Lu}[\p{L}’']*)(?: \p{Lu}[\p{L}’']*){1,5})(?![\p{L}’'])(?!(?: \p{Ll}+)*\s*:)/u
/** Words may go on in front of the name: “Họ và tên người đăng ký: …”. */
const LABEL = /^([^:]{0,60}:)?\s*(.*)$/u
/** Two blanks or more part the fields of a line. */
const GAP = /\t|[ \u00a0]{3,}/u
/** Behind the words: `12/3/1968`, `ngày 12 tháng 3 năm 1968`. */
const YEAR = /^[^\p{L}\d]*(?:\D{0,12}\d{1,2}\D{1,8}\d{1,2})?\D{0,8}((?:19|20)\d\d)(?!\d)/u
/** Forms begin with who fills them in: so many paragraphs are looked at. */
const FORM_LENGTH = 40

/** What finds one of some words in a line, however they are set; null of none. */
function finder(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null
  const longest = words.map(tidy).sort((a, b) => b.length - a.length)
  return new RegExp(`(?<!\\p{L})(?:${longest.map(escapeSign).join('|')})(?!\\p{L})`, 'iu')
}

const behind = (found: RegExpExecArray, line: string) => line.slice(found.index + found[0].length)

/**
 * Makes what tells whose paper a document of a member is: as a form says above its text, else who signs for himself.
 * Who signs for a body or by an office, as on remarks of a branch, is another person.
 */
export function makePersonFinder({
  components,
  tiers,
}: Pick<Catalogue, 'components' | 'tiers'>): (document: Pick<Document, 'tree' | 'facts'>) => Told {
  const named = finder(components.person ?? [])
  const dated = finder(components.born ?? [])
  const titles = finder(components.titles ?? [])
  const signs: Term[] = Object.values(tiers).flatMap(({ signature = [] }) => signature.map(compileTerm))
  const cut = (text: string) => {
    let rest = withoutTitle(text.trim())
    for (let found = titles?.exec(rest); found?.index === 0; found = titles?.exec(rest))
      rest = withoutTitle(behind(found, rest).replace(/^[\s.:]+/u, ''))
    return rest
  }
  const nameIn = (line: string): string | undefined => {
    const found = named?.exec(line)
    if (!found) return undefined
    const [field = ''] = behind(found, line)
      .replace(/[.…_]{2,}/gu, ' ')
      .replace(/^\s+|(?<=:)\s+/gu, ' ')
      .split(GAP)
    const end = dated?.exec(field)?.index ?? field.length
    const [, label = '', rest = ''] = LABEL.exec(tidy(field.slice(0, end))) ?? []
    return NAME.exec(cut(rest))?.[1] ?? NAME.exec(cut(`${label}${rest}`))?.[1]
  }
  const bornIn = (line: string): number | undefined => {
    const found = dated?.exec(line)
    const year = found ? YEAR.exec(behind(found, line))?.[1] : undefined
    return year === undefined ? undefined : Number(year)
  }
  return ({ tree, facts: { signature } }) => {
    let [left, person, born]: [number, string | undefined, number | undefined] = [FORM_LENGTH, undefined, undefined]
    for (const { value } of paragraphsOf(tree.children)) {
      if (left-- <= 0 || (person !== undefined && born !== undefined)) break
      const line = value.normalize('NFC')
      person ??= nameIn(line)
      born ??= bornIn(line)
    }
    const isOwn =
      signature?.authority === null &&
      (signature.position === null || signs.some((sign) => sign.test(foldForTerms(signature.position ?? '', true))))
    const signed = isOwn && signature.name !== null ? cut(signature.name) : null
    return { person: person ?? signed, ...(born === undefined ? {} : { born }) }
  }
}
