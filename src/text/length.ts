/** Twips (1/20 pt) in one of each unit (ECMA-376-1 §22.9.2.15). */
export const TWIPS = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20, twips: 1 } as const

export type Unit = keyof typeof TWIPS

/** What is measured: distances and margins, sizes of letters, distances between lines. */
export type Dimension = 'length' | 'size' | 'line'

/** How the lines of a paragraph are spaced (ECMA-376-1 §17.18.48). */
export type LineRule = 'exact' | 'atLeast' | 'auto'

/** Values that are allowed: from one to another, both counted; null where it is open. */
export interface Quantity {
  dimension: Dimension
  /** Twips for lengths, half-points for sizes, twips or 240ths of a line for lines, as their rule says. */
  least: number | null
  most: number | null
  /** For lines alone. */
  rule: LineRule | null
  /** As written, for people: in the unit of whoever wrote it; `middle` where a tolerance was stated. */
  written: { least: number | null; most: number | null; unit: Unit | 'lines'; middle?: number }
}

type Lang = 'vi' | 'en'

/** A number as people write it: one decimal comma in Vietnamese, at most two decimals. */
export function printNumber(value: number, lang: Lang): string {
  const rounded = String(Math.round(value * 100) / 100)
  return lang === 'vi' ? rounded.replace('.', ',') : rounded
}

const RULES: Record<LineRule, Record<Lang, string>> = {
  exact: { vi: 'chính xác ', en: 'exactly ' },
  atLeast: { vi: 'ít nhất ', en: 'at least ' },
  auto: { vi: '', en: '' },
}
const UNITS: Record<Unit | 'lines', Record<Lang, string>> = {
  mm: { vi: 'mm', en: 'mm' },
  cm: { vi: 'cm', en: 'cm' },
  in: { vi: 'inch', en: 'in' },
  pt: { vi: 'pt', en: 'pt' },
  twips: { vi: 'twip', en: 'twips' },
  lines: { vi: 'dòng', en: 'lines' },
}

/** `14-15 pt`, `từ 6 pt trở lên`, `không quá 22 pt`; `unit` has its own blank in front. */
function printRange(least: number | null, most: number | null, unit: string, lang: Lang): string {
  const print = (value: number | null) => printNumber(value ?? 0, lang)
  if (least === null) return `${lang === 'vi' ? 'không quá' : 'at most'} ${print(most)}${unit}`
  if (most === null) return lang === 'vi' ? `từ ${print(least)}${unit} trở lên` : `${print(least)}${unit} or more`
  return `${least === most ? print(least) : `${print(least)}-${print(most)}`}${unit}`
}

/** A tolerance of so much of the value makes it one that is only roughly wanted. */
const ROUGH = 0.1

/** People are told the value that is wanted: how much off is forgiven would only read as what is allowed. */
function printMiddle(middle: number, most: number | null, unit: string, lang: Lang): string {
  const isRough = (most ?? middle) - middle >= ROUGH * Math.abs(middle)
  return `${isRough ? (lang === 'vi' ? 'khoảng ' : 'about ') : ''}${printNumber(middle, lang)}${unit}`
}

/** What is allowed, in the words of an office: `20 mm`, `cỡ chữ 14-15`, `chính xác 18-22 pt`, `1,5 dòng`. */
export function printQuantity({ dimension, rule, written }: Quantity, lang: Lang): string {
  const { least, most, unit, middle } = written
  if (middle !== undefined && dimension === 'length')
    return printMiddle(middle, most, ` ${nameOf(unit, false, lang)}`, lang)
  if (dimension === 'size') return `${lang === 'vi' ? 'cỡ chữ' : 'size'} ${printRange(least, most, '', lang)}`
  return (
    RULES[rule ?? 'auto'][lang] + printRange(least, most, ` ${nameOf(unit, least === 1 && most === 1, lang)}`, lang)
  )
}

const nameOf = (unit: Unit | 'lines', isOne: boolean, lang: Lang) =>
  unit === 'lines' && isOne && lang === 'en' ? 'line' : UNITS[unit][lang]

/** Whether a measured value is allowed. `slack` forgives what word processors round, in the same unit. */
export function isAllowed({ least, most }: Quantity, value: number, slack = 0): boolean {
  return (least === null || value >= least - slack) && (most === null || value <= most + slack)
}

/** Twips as people speak of distances on the page. */
export const printTwips = (twips: number, unit: 'mm' | 'pt', lang: Lang): string =>
  `${printNumber(Math.round((twips / TWIPS[unit]) * 10) / 10, lang)} ${unit}`

/** The spacing of lines as the word processor shows it. */
export function printLine(line: number, rule: LineRule, lang: Lang): string {
  if (rule !== 'auto') return `${RULES[rule][lang]}${printTwips(line, 'pt', lang)}`
  const lines = line / LINE
  return `${printNumber(lines, lang)} ${nameOf('lines', lines === 1, lang)}`
}

/** Parts of a single line (ECMA-376-1 §17.3.1.33). */
export const LINE = 240
