import type { Stretch } from '../model/index.js'

/** Blanks, and what nothing is printed for: a text in one spelling joins the ones and drops the others. */
const LIGHT = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u

/**
 * The stretches of paragraphs that print a part of a text which was put together from them: blanks count for
 * nothing, for the text has them in another spelling.
 * @param from first character of the part, in UTF-16 code units of the text
 * @param to one past the last
 */
export function cutStretches(stretches: readonly Stretch[], text: string, from: number, to: number): Stretch[] {
  const weigh = (part: string) => part.replace(/\s/gu, '').length
  const [first, last] = [weigh(text.slice(0, from)), weigh(text.slice(0, to))]
  const found: Stretch[] = []
  let count = 0
  for (const { node, from: start, to: end } of stretches) {
    let open = -1
    let close = -1
    for (let at = start; at < end; at++) {
      if (LIGHT.test(node.value[at] ?? '')) continue
      if (count >= first && count < last) {
        if (open < 0) open = at
        close = at + 1
      }
      count++
    }
    if (open >= 0) found.push({ node, from: open, to: close })
  }
  return found
}
