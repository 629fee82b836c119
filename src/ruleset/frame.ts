import type { DangLintError, ErrorPlace } from '../model/index.js'

/** A line of so many characters is shown whole; of a longer one, which may be a whole document, the part around the place. */
const WHOLE = 100
const BEFORE = 60
const BEHIND = 40

/** Takes two cells of a terminal (Unicode Standard Annex 11: wide and fullwidth). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u

/** What would show nothing, move the cursor or turn the line around; a tab is shown, for it may be the mistake. */
const show = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll('\t', '→ ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd')

const widthOf = (text: string) =>
  [...text].reduce((width, character) => width + (/\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0)

/** The end or the beginning of a text, with a sign where some of it is left out. */
function cut(text: string, most: number, end: 'first' | 'last'): string {
  const characters = [...text]
  if (characters.length <= most) return text
  return end === 'first' ? `${characters.slice(0, most).join('')}…` : `…${characters.slice(-most).join('')}`
}

/**
 * The line that an error speaks of, with one before and one behind it and a caret under the place.
 * @returns null where the text has no such line
 */
export function frameOf(text: string, { line, column = 1 }: ErrorPlace): string | null {
  const lines = text.split(/\r?\n/u)
  const source = line === undefined ? undefined : lines[line - 1]
  if (line === undefined || source === undefined) return null
  const [left, right] = [show(source.slice(0, column - 1)), show(source.slice(column - 1))]
  const isShort = [...left, ...right].length <= WHOLE
  const before = isShort ? left : cut(left, BEFORE, 'last')
  const digits = String(Math.min(line + 1, lines.length)).length
  const gutter = (number: number | '', sign: string, shown: string) =>
    `${sign} ${String(number).padStart(digits)} | ${shown}`.trimEnd()
  const beside = (number: number) => {
    const other = lines[number - 1]
    return other === undefined || (number > line && number === lines.length && other === '')
      ? []
      : [gutter(number, ' ', cut(show(other), WHOLE, 'first'))]
  }
  return [
    ...beside(line - 1),
    gutter(line, '>', before + (isShort ? right : cut(right, BEHIND, 'first'))),
    gutter('', ' ', `${' '.repeat(widthOf(before))}^`),
    ...beside(line + 1),
  ].join('\n')
}

/** Puts the frame to an error, and to each of those that it holds, where the text of its file is at hand. */
export function addFrames(error: DangLintError, texts: ReadonlyMap<string, string>): DangLintError {
  for (const one of error.problems.length > 0 ? error.problems : [error]) {
    const text = one.place?.file === undefined ? undefined : texts.get(one.place.file)
    const frame = text === undefined || !one.place ? null : frameOf(text, one.place)
    if (frame !== null) one.frame = frame
  }
  return error
}
