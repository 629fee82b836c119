import { foldBare } from '../text/index.js'

/** What the name of a file says of the paper in it. */
export interface NamedFile {
  /** What it begins with: a type name, or the symbol of one. */
  by: 'name' | 'code'
  /** The name without diacritics, or the symbol in lower case without them. */
  value: string
  /** What follows: the subject. */
  rest: string
}

/** Numbers, the number of a form and marks of a draft stand in front of what the paper is. */
const FRONT = /^(?:(?:mau|phu luc|du thao|ban thao|dt|final|copy of) )?(?:\d+[a-c]? )*(?:(?:du thao|dt) )?/u
/** “05-NQ-CB”: behind number and symbol stands the symbol of the body. */
const BODY = /^(?:cb|du|btv|bch|dhcb|dh|cu|ubkt) /u

/** “Dự thảo 05-NQ-CB_thang 3.docx” in words, parted where letters meet digits. */
function wordsOf(fileName: string): string {
  const stem = fileName.replace(/\.\w{1,8}$/u, '').replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L}{2})/gu, ' ')
  return `${foldBare(stem.replace(/[_.-]+/gu, ' '))} `
}

/**
 * Reads the name of a file, with diacritics or without.
 * @param names type names without diacritics, longest first
 * @param codes symbols of types, in lower case and without diacritics
 */
export function readFileName(
  fileName: string,
  names: readonly string[],
  codes: { has(code: string): boolean },
): NamedFile | null {
  const all = wordsOf(fileName)
  const words = all.slice(FRONT.exec(all)?.[0].length ?? 0)
  const isFirst = (text: string) => (name: string) => text.startsWith(`${name} `)
  for (const text of [words, all]) {
    const name = names.find(isFirst(text))
    if (name !== undefined) return { by: 'name', value: name, rest: text.slice(name.length + 1).trim() }
  }
  const [code = ''] = words.split(' ', 1)
  if (!codes.has(code)) return null
  const rest = words.slice(code.length + 1).replace(BODY, '')
  // “05-NQ-CB nghị quyết năm 2027” says it twice.
  const name = names.find(isFirst(rest))
  return { by: 'code', value: code, rest: (name === undefined ? rest : rest.slice(name.length + 1)).trim() }
}
