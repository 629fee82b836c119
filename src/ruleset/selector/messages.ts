import type { Wording } from '../../model/index.js'
import { nearest, quoted } from '../../text/index.js'

/** Refuses a selector at one of its characters. */
export type Refuse = (offset: number, message: Wording, hint: Wording) => never

export const EXAMPLE = 'section[level=1]:word(muc-tieu) > paragraph:not(:empty)'

const example = (text = EXAMPLE): Wording => ({ vi: `Ví dụ: ${text}`, en: `For example: ${text}` })

/** Adds something right to copy. */
export const withExample = ({ vi, en }: Wording, text?: string): Wording => {
  const right = example(text)
  return { vi: `${vi} ${right.vi}`, en: `${en} ${right.en}` }
}

/** A longer list buries the word that was meant. */
const LONG_LIST = 16

/** “did you mean”, where there is a word to go by, and all that is allowed, unless that is much and not needed. */
export function choices(word: string, candidates: readonly string[]): Wording {
  const near = word === '' ? null : nearest(word, candidates)
  const list = quoted(candidates)
  if (near && candidates.length > LONG_LIST) return { vi: `Có phải “${near}”?`, en: `Did you mean “${near}”?` }
  return {
    vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${list}.`,
    en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${list}.`,
  }
}
