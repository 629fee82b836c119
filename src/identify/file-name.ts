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

/** By what names of files are read, all without diacritics. */
export interface FileWords {
  /** Type names, the longest first. */
  names: readonly string[]
  /** Symbols of types, in lower case. */
  codes: { has(code: string): boolean }
  /** What may stand in front of what the paper is. */
  fronts: readonly string[]
  /** Symbols of bodies, behind number and symbol: “05-NQ-CB”. */
  bodies: readonly string[]
}

/** Whether a text begins with some words. */
const begins = (text: string) => (words: string) => text.startsWith(`${words} `)

/** “Dự thảo 05-NQ-CB_thang 3.docx” in words, parted where letters meet digits. */
function wordsOf(fileName: string): string {
  const stem = fileName.replace(/\.\w{1,8}$/u, '').replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L}{2})/gu, ' ')
  return `${foldBare(stem.replace(/[_.-]+/gu, ' '))} `
}

/** Numbers, the number of a form and marks of a draft stand in front of what the paper is. */
function withoutFront(text: string, fronts: readonly string[]): string {
  let rest = text
  for (;;) {
    const front = /^\d+[a-c]? /u.exec(rest)?.[0].trim() ?? fronts.find(begins(rest))
    if (front === undefined) return rest
    rest = rest.slice(front.length + 1)
  }
}

/** Reads the name of a file, with diacritics or without. */
export function readFileName(fileName: string, { names, codes, fronts, bodies }: FileWords): NamedFile | null {
  const all = wordsOf(fileName)
  const words = withoutFront(all, fronts)
  const nameIn = (text: string) => names.find(begins(text))
  for (const text of [words, all]) {
    const name = nameIn(text)
    if (name !== undefined) return { by: 'name', value: name, rest: text.slice(name.length + 1).trim() }
  }
  const [code = ''] = words.split(' ', 1)
  if (!codes.has(code)) return null
  const behind = words.slice(code.length + 1)
  const body = bodies.find(begins(behind))
  const rest = body === undefined ? behind : behind.slice(body.length + 1)
  // “05-NQ-CB nghị quyết năm 2027” says it twice.
  const name = nameIn(rest)
  return { by: 'code', value: code, rest: (name === undefined ? rest : rest.slice(name.length + 1)).trim() }
}
