import type { Alignment, Indent, Origin, Paragraph, Run, Spacing } from '../../model/index.js'
import { decodeLegacy, decodeRuns, guessLegacy, legacyEncoding } from '../../text/index.js'
import { isUnbreakable, type Traces } from '../traces.js'
import { detached } from './detached.js'
import type { Numbering } from './numbering.js'
import type { ParagraphProperties, RunProperties } from './properties.js'
import { ofType, type Style, type Styles } from './styles.js'
import type { ThemeFonts } from './theme.js'

/** What the parts beside the text say about formatting. */
export interface Formatting {
  styles: Styles
  numbering: Numbering
  theme: ThemeFonts
  /** Where is kept what was mended in the text. */
  traces: Traces
}

/** A run as read, before its formatting is worked out. */
export interface RawRun {
  text: string
  properties: RunProperties
}

/** Half-points of text for which nothing states a size (ECMA-376-1 §17.3.2.38). */
const DEFAULT_SIZE = 20

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
/** Spaces at which no line breaks: of the usual width, of that of a digit, narrow. */
const UNBREAKABLE = /[\u00a0\u2007\u202f]/gu
const SPECIAL = /[^\t\n -~]/u
/** Marks of the letter that stands in the run before, whatever else that prints nothing stands between. */
export const LEADING_MARKS = /^[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]*\p{M}/u

type Toggle = 'bold' | 'italic' | 'caps' | 'vanish'

/**
 * A toggle property: stated directly it holds; else each level of styles switches what the one before it
 * says, on top of the document defaults (ECMA-376-1 §17.7.3).
 */
function toggle(name: Toggle, direct: RunProperties, levels: (Style | null)[], { defaults }: Styles): boolean {
  const stated = direct[name]
  if (stated !== undefined) return stated
  let on = false
  for (const level of levels) if (level?.run[name]) on = !on
  return on || (defaults[name] ?? false)
}

/** The nearest of several places that states a property. */
function nearest<K extends 'size' | 'underline' | 'color'>(
  name: K,
  places: (RunProperties | undefined)[],
): RunProperties[K] | undefined {
  for (const place of places) if (place?.[name] !== undefined) return place[name]
  return undefined
}

function fontOf(places: (RunProperties | undefined)[], theme: ThemeFonts): string | null {
  for (const place of places) {
    if (place?.themeFont !== undefined) {
      const font = theme(place.themeFont)
      if (font !== null) return font
    }
    if (place?.font !== undefined) return place.font
  }
  return null
}

/** The printed formatting of a run, or null for hidden text. */
function format(
  properties: RunProperties,
  paragraph: Style | null,
  table: Style | null,
  formatting: Formatting,
): Omit<Run, 'text'> | null {
  const { styles, theme } = formatting
  const character = ofType('character', styles.resolve(properties.style))
  const levels = [table, paragraph, character]
  if (toggle('vanish', properties, levels, styles)) return null
  const color = colorOf(nearest('color', [properties, character?.run, paragraph?.run, table?.run, styles.defaults]))
  const places = [properties, character?.run, paragraph?.run, table?.run, styles.defaults]
  return {
    bold: toggle('bold', properties, levels, styles),
    italic: toggle('italic', properties, levels, styles),
    underline: nearest('underline', places) ?? false,
    caps: toggle('caps', properties, levels, styles),
    size: nearest('size', places) ?? DEFAULT_SIZE,
    font: fontOf(places, theme),
    ...(color === null ? {} : { color }),
  }
}

/** A color that is seen as one: not black, not left to the word processor (ECMA-376-1 §17.3.2.6). */
const colorOf = (stated: string | undefined): string | null =>
  stated !== undefined && /^(?!0{6})[\da-f]{6}$/iu.test(stated) ? stated.toUpperCase() : null

const sameFormat = (a: Run, b: Omit<Run, 'text'>) =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.caps === b.caps &&
  a.size === b.size &&
  a.font === b.font &&
  a.color === b.color

/** One spelling for what prints alike: NFC, plain spaces, nothing invisible, which may part a letter from its marks. */
export function clean(text: string): string {
  return SPECIAL.test(text) ? text.replace(INVISIBLE, '').normalize('NFC').replace(UNBREAKABLE, ' ') : text
}

/** Joins runs of one formatting and spells their text in NFC, marks that were typed into the next run included. */
function joinRuns(raw: RawParagraph, paragraph: Style | null, table: Style | null, formatting: Formatting): Run[] {
  const runs: Run[] = []
  for (const { text, properties } of raw.runs) {
    if (text === '') continue
    const look = format(properties, paragraph, table, formatting)
    if (look === null) continue
    const last = runs.at(-1)
    if (last && sameFormat(last, look)) {
      last.text += text
      continue
    }
    const marks = last ? (LEADING_MARKS.exec(text)?.[0] ?? '') : ''
    if (last && marks !== '') last.text += marks
    if (text.length > marks.length) runs.push({ text: text.slice(marks.length), ...look })
  }
  // Before soft hyphens go: in TCVN3 they are the letter ư.
  const printed = inUnicode(runs)
  if (printed !== runs) traceLegacy(runs, printed, raw, formatting.traces)
  for (const run of printed) {
    const text = clean(run.text)
    if (text !== run.text) traceMended(run.text, printed, raw, formatting.traces)
    run.text = detached(text)
  }
  return printed.filter(({ text }) => text !== '')
}

const BEYOND_ASCII = /[^\0-\x7f]/u

/** Keeps which runs were in another encoding, and which only kept the font of one. */
function traceLegacy(runs: Run[], printed: Run[], { line, origin: { part } }: RawParagraph, traces: Traces): void {
  runs.forEach(({ text, font }, index) => {
    const isLegacyFont = legacyEncoding(font) !== null
    const detail = isLegacyFont ? (font ?? '') : ''
    if (printed[index]?.text.normalize('NFC') !== text.normalize('NFC'))
      traces.note('legacy-text', line, part, detached(detail).trim())
    else if (isLegacyFont && BEYOND_ASCII.test(text)) traces.note('legacy-font', line, part, detached(detail).trim())
  })
}

/** Keeps what was mended in a run. What was not changed at all, as nearly all is, need not be looked at. */
function traceMended(before: string, runs: Run[], { line, origin: { part } }: RawParagraph, traces: Traces): void {
  const visible = before.replace(INVISIBLE, '')
  if (visible.normalize('NFC') !== visible) traces.note('combining-marks', line, part)
  if (visible !== before) traces.note('invisible-characters', line, part)
  if (before.search(UNBREAKABLE) >= 0 && isUnbreakable(runs.map(({ text }) => text).join('')))
    traces.note('unbreakable-blanks', line, part)
}

/** Runs in Unicode, where their fonts, or the words of the paragraph, show that they are encoded otherwise. */
function inUnicode(runs: Run[]): Run[] {
  const decoded = decodeRuns(runs)
  if (decoded !== runs) return decoded
  const encoding = guessLegacy(runs.map(({ text }) => text).join(''))
  return encoding === null ? runs : runs.map((run) => ({ ...run, text: decodeLegacy(run.text, encoding) }))
}

export interface RawParagraph {
  line: number
  origin: Origin
  properties: ParagraphProperties
  /** Properties of the paragraph mark. */
  mark: RunProperties
  runs: RawRun[]
  /** The codes of its fields. */
  code: string
  /** Whether a straight line is anchored in it. */
  hasLine: boolean
  /** Whether a page break stands in it. */
  hasPageBreak: boolean
}

const outlineLevel = (level: number | undefined) => (level !== undefined && level >= 0 && level < 9 ? level + 1 : null)

/** Where a paragraph's list and level are stated: on itself, on its style, or by the list for its style. */
function listOf(
  { numbering: direct, level, style: id }: ParagraphProperties,
  style: Style | null,
  { numbering, styles }: Formatting,
) {
  const own = style?.paragraph
  const list = direct ?? own?.numbering
  if (list === '0') return null
  const linked = numbering.byStyle(id ?? styles.paragraph ?? '')
  if (list === undefined) return linked
  return { numbering: list, level: level ?? (direct === undefined ? linked?.level : undefined) ?? own?.level ?? 0 }
}

/** Printed indentation: where a place states nothing, the one below it holds. */
function indentOf({ left = 0, right = 0, firstLine = 0 }: ParagraphProperties): Indent {
  return { left, right, firstLine }
}

/** Lines are single-spaced where nothing says otherwise (ECMA-376-1 §17.3.1.33). */
function spacingOf(properties: ParagraphProperties): Spacing {
  const { before = 0, after = 0, line = 240, lineRule = 'auto', contextual = false } = properties
  return { before, after, line, rule: lineRule, ...(contextual ? { contextual } : {}) }
}

/** The field that prints the number of the page, not that of another one: `PAGE`, not `PAGEREF` (§17.16.5.41). */
const PAGE_FIELD = /(?<![A-Z])PAGE(?![A-Z])/iu

/**
 * Works out the printed paragraph.
 * @returns null for a paragraph that is hidden together with its mark.
 */
export function assemble(raw: RawParagraph, tableStyle: Style | null, formatting: Formatting): Paragraph | null {
  const { styles, numbering } = formatting
  const style = ofType('paragraph', styles.resolve(raw.properties.style)) ?? styles.resolve(styles.paragraph)
  const runs = joinRuns(raw, style, tableStyle, formatting)
  if (runs.length === 0 && format(raw.mark, style, tableStyle, formatting) === null) return null
  const list = listOf(raw.properties, style, formatting)
  const indent = list ? numbering.indent(list.numbering, list.level) : {}
  // A list gives way to the place that names it: to its style, or to what is stated directly (§17.7.2).
  const isDirect = raw.properties.numbering !== undefined
  const effective: ParagraphProperties = {
    ...styles.defaultParagraphProperties,
    ...tableStyle?.paragraph,
    ...(isDirect ? {} : indent),
    ...style?.paragraph,
    ...(isDirect ? indent : {}),
    ...raw.properties,
  }
  const isPageNumber = PAGE_FIELD.test(raw.code)
  // A page number in a frame stands where the frame does.
  const align: Alignment = (isPageNumber ? effective.frame : undefined) ?? effective.align ?? 'left'
  // Borders in the style of a table are those of the table.
  const isRuled = raw.hasLine || (raw.properties.ruled ?? style?.paragraph.ruled ?? false)
  const isOverlined = raw.properties.overlined ?? style?.paragraph.overlined ?? false
  const value = runs.map(({ text }) => text).join('')
  const label = list ? numbering.next(list.numbering, list.level) : null
  return {
    type: 'paragraph',
    value,
    runs,
    align,
    indent: indentOf(effective),
    spacing: spacingOf(effective),
    style: style?.name ?? null,
    outlineLevel: outlineLevel(effective.outline),
    label: label === null ? null : clean(label),
    listLevel: list ? list.level : null,
    ...(isRuled ? { ruled: true } : {}),
    ...(isOverlined ? { overlined: true } : {}),
    ...(raw.hasPageBreak ? { pageBreak: true } : {}),
    ...(isPageNumber ? { pageNumber: true } : {}),
    position: { start: { line: raw.line, column: 1 }, end: { line: raw.line, column: value.length + 1 } },
    data: raw.origin,
  }
}
