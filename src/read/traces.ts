import type { ReadMessage, ReadPlace, TextMessage } from '../model/index.js'

/** So many places of a kind are named; the others are counted. */
const MOST_PLACES = 6

/** What was mended while a file was read, and where. */
export interface Traces {
  /**
   * Tells that something was mended in a paragraph. Told again of the same paragraph it counts once.
   * @param detail never text of the document
   */
  note(code: TextMessage, line: number, part?: string, detail?: string): void
  messages(): ReadMessage[]
}

/** Makes what keeps traces. */
export function makeTraces(): Traces {
  const found = new Map<string, Required<ReadMessage> & { last: ReadPlace }>()
  return {
    note(code, line, part, detail = '') {
      const key = detail === '' ? code : `${code} ${detail}`
      const known = found.get(key)
      if (known && known.last.line === line && known.last.part === part) return
      const place: ReadPlace = part === undefined ? { line } : { line, part }
      if (!known) found.set(key, { code, detail, count: 1, places: [place], last: place })
      else {
        known.count++
        known.last = place
        if (known.places.length < MOST_PLACES) known.places.push(place)
      }
    },
    messages: () => [...found.values()].map(({ last: _, ...message }) => message),
  }
}

/** Vietnamese letters and their marks typed apart. */
const COMBINED = /[A-Za-zÀ-ỹ][\u0300-\u0331]/u
/** What prints nothing: soft hyphen, zero-width blanks and joiners, marks of direction, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u
/** One blank between two words; several in a row lay out a line, as blanks to be filled in or columns. */
const BLANK = /(?<=\S)\s(?=\S)/gu
const UNBREAKABLE = /(?<=\S)[\u00a0\u2007\u202f](?=\S)/gu
/** Between words so many blanks at which no line breaks are none that somebody chose. */
const MOST_UNBREAKABLE = 5

/** Whether most blanks between the words of a text are such at which no line breaks, as text from web pages has them. */
export function isUnbreakable(text: string): boolean {
  const unbreakable = text.match(UNBREAKABLE)?.length ?? 0
  return unbreakable >= MOST_UNBREAKABLE && unbreakable * 2 > (text.match(BLANK)?.length ?? 0)
}

/** Traces what is mended in the lines of a text. */
export function traceLines(text: string, traces: Traces): void {
  const isComposed = text.normalize('NFC') === text
  if (isComposed && !INVISIBLE.test(text) && !text.includes('\u00a0')) return
  text.split(/\r\n|\n|\r/u).forEach((line, index) => {
    if (!isComposed && COMBINED.test(line)) traces.note('combining-marks', index + 1)
    if (INVISIBLE.test(line)) traces.note('invisible-characters', index + 1)
    if (isUnbreakable(line)) traces.note('unbreakable-blanks', index + 1)
  })
}
