import type { Node } from 'unist'
import { type ComponentWords, isSection, textOf } from '../model/index.js'
import { once } from '../model/once.js'
import { escapeSign } from '../text/index.js'

const BLANK = /[.…_]{2,}|…/gu
/** The century of a year whose end is left open. */
const YEAR = '(?<!\\d)20\\d{0,2}(?!\\d)'

/** A longer heading is a sentence that says something. */
const HEADING_WORDS = 8
const SENTENCE_WORDS = 4

/** Whether a heading is itself a sentence: “Điều 1. Chi ủy làm việc theo nguyên tắc tập trung dân chủ.” */
function isSentence(title: string): boolean {
  const count = title.split(' ').length
  return count > HEADING_WORDS || (count > SENTENCE_WORDS && /[.;]$/u.test(title))
}

/** What tells whether somebody has written something. */
export interface Filled {
  /** Whether something is written in a text beside what was printed with a form around its blanks. */
  isFilled(text: string): boolean
  /** Whether something is written in some nodes, sentences that look like headings among them. */
  holdsText(nodes: readonly Node[]): boolean
}

/** Compiles what tells whether something is written there, by the words that forms print around blanks. */
export function compileFilled({ printed = [] }: Pick<ComponentWords, 'printed'>): Filled {
  const pattern = once(() => {
    const words = printed.map((word) => escapeSign(word.normalize('NFC')))
    return new RegExp(words.length > 0 ? `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})|${YEAR}` : YEAR, 'giu')
  })
  const isFilled = (text: string) => {
    const written = text.replace(BLANK, ' ')
    return /[\p{L}\p{N}]{2}|\p{N}/u.test(written === text ? text : written.replace(pattern(), ' '))
  }
  const holdsText = (nodes: readonly Node[]): boolean =>
    isFilled(textOf(nodes)) ||
    nodes.some(
      (node) => isSection(node) && ((isSentence(node.title) && isFilled(node.title)) || holdsText(node.children)),
    )
  return { isFilled, holdsText }
}
