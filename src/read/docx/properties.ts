import type { Alignment } from '../../model/index.js'
import { detached } from './detached.js'
import type { Attributes } from './xml.js'

/** Run properties as far as one place states them; undefined is not stated. */
export interface RunProperties {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  vanish?: boolean
  underline?: boolean
  /** Half-points. */
  size?: number
  font?: string
  /** As stated: six hexadecimal digits, or `auto`. */
  color?: string
  /** Theme font by its slot: `minorHAnsi`. It goes before `font` (ECMA-376-1 §17.3.2.26). */
  themeFont?: string
  style?: string
}

export interface ParagraphProperties {
  style?: string
  align?: Alignment
  /** 0 to 9; 9 is body text (ECMA-376-1 §17.3.1.20). */
  outline?: number
  numbering?: string
  level?: number
  /** Twips. */
  left?: number
  right?: number
  firstLine?: number
  before?: number
  after?: number
  /** Twips or 240ths of a line, as `lineRule` says. */
  line?: number
  lineRule?: 'auto' | 'exact' | 'atLeast'
  contextual?: boolean
  /** Whether there is a lower border. */
  ruled?: boolean
  overlined?: boolean
  /** Where a frame of the width of its text stands (ECMA-376-1 §17.3.1.11). */
  frame?: Alignment
}

const OFF = new Set(['0', 'false', 'off', 'none'])

/** On/off properties are on unless their value says otherwise (ECMA-376-1 §17.17.4). */
const isOn = (attribute: Attributes) => !OFF.has(attribute('w:val') ?? '')

/** Whether a border is drawn as a line without gaps (ECMA-376-1 §17.18.2). */
export const isBorder = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:nil|none|dot|dash)/u.test(value)

const ALIGNMENTS: Record<string, Alignment> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

/** A whole number within bounds; what lies beyond is the nearest bound, what is no number states nothing (§17.18.10). */
export function wholeNumber(value: string | undefined, least: number, most: number): number | undefined {
  const number = Math.trunc(Number(value ?? Number.NaN))
  return Number.isNaN(number) ? undefined : Math.min(Math.max(number, least), most)
}

/** Takes one child of `w:rPr` into account. */
export function readRunProperty(properties: RunProperties, name: string, attribute: Attributes): void {
  switch (name) {
    case 'w:b':
      properties.bold = isOn(attribute)
      break
    case 'w:i':
      properties.italic = isOn(attribute)
      break
    case 'w:caps':
      properties.caps = isOn(attribute)
      break
    case 'w:vanish':
      properties.vanish = isOn(attribute)
      break
    case 'w:u':
      properties.underline = isOn(attribute)
      break
    case 'w:sz': {
      // Word prints up to 1638 points.
      const size = wholeNumber(attribute('w:val'), 0, 3276)
      if (size) properties.size = size
      break
    }
    case 'w:color': {
      const color = attribute('w:val')
      if (color !== undefined) properties.color = detached(color)
      break
    }
    case 'w:rStyle':
      properties.style = attribute('w:val') ?? ''
      break
    case 'w:rFonts': {
      const theme = attribute('w:asciiTheme') ?? attribute('w:hAnsiTheme')
      const font = attribute('w:ascii') ?? attribute('w:hAnsi')
      if (theme !== undefined) properties.themeFont = theme
      if (font !== undefined) {
        properties.font = detached(font)
        if (theme === undefined) delete properties.themeFont
      }
      break
    }
  }
}

/** Run properties of one place laid over those of another: a typeface goes before a theme font below it (ECMA-376-1 §17.3.2.26). */
export function overlayRun(below: RunProperties | undefined, own: RunProperties | undefined): RunProperties {
  const both = { ...below, ...own }
  if (own?.font !== undefined && own.themeFont === undefined) delete both.themeFont
  return both
}

/** A length in twips: plain numbers are twips, others carry their unit (ECMA-376-1 §22.9.2.14). */
export function twipsOf(value: string | undefined): number | null {
  const [, digits, unit = ''] = /^(-?\d{1,9}(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/u.exec(value ?? '') ?? []
  return digits === undefined ? null : Math.round(Number(digits) * (TWIPS[unit] ?? 1))
}

const TWIPS: Record<string, number> = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20, pc: 240, pi: 240 }

/** What Word prints where the space around paragraphs is left to it, as on web pages (ECMA-376-1 §17.3.1.33). */
const AUTO_SPACE = '280'
const isAuto = (value: string | undefined) => value !== undefined && !/^(?:0|false|off)$/u.test(value)

/** Indentation and spacing, each attribute by itself (ECMA-376-1 §17.3.1.12 and §17.3.1.33). */
function readLengths(properties: ParagraphProperties, name: 'w:ind' | 'w:spacing', attribute: Attributes): void {
  const set = (
    key: 'left' | 'right' | 'firstLine' | 'before' | 'after' | 'line',
    value: string | undefined,
    sign = 1,
  ) => {
    const twips = twipsOf(value)
    // Adding 0 makes of a negative zero a plain one.
    if (twips !== null) properties[key] = sign * twips + 0
  }
  if (name === 'w:ind') {
    set('left', attribute('w:left') ?? attribute('w:start'))
    set('right', attribute('w:right') ?? attribute('w:end'))
    set('firstLine', attribute('w:firstLine'))
    // Hanging goes before first line where both are stated.
    set('firstLine', attribute('w:hanging'), -1)
    return
  }
  set('before', isAuto(attribute('w:beforeAutospacing')) ? AUTO_SPACE : attribute('w:before'))
  set('after', isAuto(attribute('w:afterAutospacing')) ? AUTO_SPACE : attribute('w:after'))
  set('line', attribute('w:line'))
  // A line without a rule is one of `auto`, whatever an outer style says (§17.3.1.33).
  const rule = attribute('w:lineRule') ?? (attribute('w:line') === undefined ? undefined : 'auto')
  if (rule === 'auto' || rule === 'exact' || rule === 'atLeast') properties.lineRule = rule
}

/** Takes one child of `w:pPr` into account. */
export function readParagraphProperty(properties: ParagraphProperties, name: string, attribute: Attributes): void {
  const value = attribute('w:val')
  switch (name) {
    case 'w:pStyle':
      if (value !== undefined) properties.style = value
      break
    case 'w:jc': {
      const align = ALIGNMENTS[value ?? '']
      if (align) properties.align = align
      break
    }
    case 'w:ind':
    case 'w:spacing':
      readLengths(properties, name, attribute)
      break
    case 'w:outlineLvl':
      properties.outline = wholeNumber(value, 0, 9) ?? 9
      break
    case 'w:numId':
      if (value !== undefined) properties.numbering = value
      break
    case 'w:contextualSpacing':
      properties.contextual = isOn(attribute)
      break
    case 'w:bottom':
      // Margins of cells bear the name too, and no value.
      if (value !== undefined) properties.ruled = isBorder(value)
      break
    case 'w:top':
      if (value !== undefined) properties.overlined = isBorder(value)
      break
    case 'w:framePr': {
      const frame = ALIGNMENTS[attribute('w:xAlign') ?? '']
      if (frame && attribute('w:w') === undefined) properties.frame = frame
      break
    }
    case 'w:ilvl':
      properties.level = wholeNumber(value, 0, 8) ?? 0
      break
  }
}
