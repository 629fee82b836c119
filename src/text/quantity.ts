import { type Dimension, LINE, type LineRule, type Quantity, TWIPS, type Unit } from './length.js'

/** Why a text is no quantity, and at which character. */
export interface QuantityProblem {
  problem: 'empty' | 'number' | 'unit' | 'no-unit' | 'order' | 'rule' | 'no-rule' | 'rest'
  offset: number
  /** What stands there. */
  found: string
}

/** The units of a dimension, as they are written. */
export const UNITS_OF: Record<Dimension, readonly string[]> = {
  length: ['mm', 'cm', 'in', 'pt', 'twips'],
  size: ['pt'],
  line: ['pt', 'lines'],
}
/** Other spellings of units. */
const SPELLINGS = new Map([
  ['twip', 'twips'],
  ['line', 'lines'],
])
const NAMED = new Map([
  ['single', 1],
  ['double', 2],
])
const RULES: Record<string, LineRule> = { exactly: 'exact', 'at least': 'atLeast' }

const NUMBER = String.raw`-?\d+(?:[.,]\d+)?`
const AMOUNT = String.raw`(?:(?<first>${NUMBER})\s*(?<unit>\p{L}+)?)?`
const OTHER = String.raw`(?:(?<second>${NUMBER})\s*(?<otherUnit>\p{L}+)?)?`
const WHOLE = new RegExp(
  String.raw`^\s*(?:(?<rule>exactly|at\s+least)(?![\p{L}\d])\s*)?${AMOUNT}\s*(?:(?<sign>\.\.|±|\+-)\s*${OTHER})?\s*`,
  'du',
)

type Groups = Record<string, string | undefined>

/**
 * Parses a quantity: `20mm`, `14pt..15pt`, `14..15pt`, `6pt..`, `10mm ± 3mm`; for lines `exactly 18pt`,
 * `at least 18pt..22pt`, `1.5 lines`, `single`.
 */
export function parseQuantity(source: string, dimension: Dimension): Quantity | QuantityProblem {
  const named = dimension === 'line' ? NAMED.get(source.trim()) : undefined
  if (named !== undefined) return quantityOf('line', 'auto', named, named, 'lines')
  const match = WHOLE.exec(source)
  const groups = (match?.groups ?? {}) as Groups
  const starts = match?.indices?.groups ?? {}
  const at = (name: string) => starts[name]?.[0] ?? source.length
  const problem = (kind: QuantityProblem['problem'], offset: number): QuantityProblem => ({
    problem: kind,
    offset,
    found: source.slice(offset).trim(),
  })
  const { first, second, sign } = groups
  const end = match?.[0].length ?? 0
  if (source.trim() === '') return problem('empty', 0)
  if (first === undefined && second === undefined) return problem('number', groups.rule ? end : leading(source))
  if (end < source.length) return problem('rest', end)
  if (groups.rule !== undefined && dimension !== 'line') return problem('rule', at('rule'))
  if (sign !== undefined && sign !== '..' && (first === undefined || second === undefined))
    return problem('number', first === undefined ? leading(source) : source.length)

  const units = [unitOf(groups.unit), unitOf(groups.otherUnit)]
  for (const [index, name] of (['unit', 'otherUnit'] as const).entries()) {
    const unit = units[index]
    if (unit !== undefined && !UNITS_OF[dimension].includes(unit))
      return { ...problem('unit', at(name)), found: groups[name] ?? '' }
  }
  // “14..15pt”: the unit is written once.
  const unit = (units[0] ?? units[1]) as Unit | 'lines' | undefined
  if (unit === undefined) return problem('no-unit', source.trimEnd().length)
  const otherUnit = (units[1] ?? unit) as Unit | 'lines'
  if ((unit === 'lines') !== (otherUnit === 'lines')) return { ...problem('unit', at('otherUnit')), found: otherUnit }
  const inFirst = (value: string | undefined) =>
    value === undefined ? null : (number(value) * scale(otherUnit)) / scale(unit)
  const [one, other] = [first === undefined ? null : number(first), inFirst(second)]
  const isAround = sign !== undefined && sign !== '..'
  const least = isAround ? (one ?? 0) - (other ?? 0) : one
  const most = isAround ? (one ?? 0) + (other ?? 0) : sign === undefined ? one : other
  if (least !== null && most !== null && least > most) return problem('order', at('second'))

  const rule = RULES[(groups.rule ?? '').replace(/\s+/gu, ' ')]
  const middle = isAround && one !== null ? { middle: one } : {}
  if (dimension !== 'line') return quantityOf(dimension, null, least, most, unit, middle)
  if (unit === 'lines')
    return rule === undefined ? quantityOf('line', 'auto', least, most, unit) : problem('rule', at('rule'))
  return rule === undefined ? problem('no-rule', leading(source)) : quantityOf('line', rule, least, most, unit)
}

const leading = (source: string) => source.length - source.trimStart().length
const number = (digits: string) => Number(digits.replace(',', '.'))
const unitOf = (written: string | undefined) =>
  written === undefined ? undefined : (SPELLINGS.get(written) ?? written)
/** Twips, or parts of a line, in one of a unit. */
const scale = (unit: Unit | 'lines') => (unit === 'lines' ? LINE : TWIPS[unit])
const TWIPS_IN_HALF_POINT = 10

function quantityOf(
  dimension: Dimension,
  rule: LineRule | null,
  least: number | null,
  most: number | null,
  unit: Unit | 'lines',
  middle: { middle?: number } = {},
): Quantity {
  const factor = dimension === 'size' ? scale(unit) / TWIPS_IN_HALF_POINT : scale(unit)
  const measured = (value: number | null) => (value === null ? null : Math.round(value * factor))
  return { dimension, rule, least: measured(least), most: measured(most), written: { least, most, unit, ...middle } }
}
