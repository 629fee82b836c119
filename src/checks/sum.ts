import type { Check, CompileTools, Hit, Wording } from '../model/index.js'
import { once } from '../model/once.js'
import { printNumber } from '../text/length.js'
import { type Addend, type Amount, addendsOf, compileAddend, NUMBERS, type NumberOptions } from './addend.js'
import { type Line, linesOf } from './lines.js'
import { placed } from './places.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

export interface SumOptions extends ScopeOptions {
  whole: NumberOptions
  parts: Record<string, NumberOptions & { parts?: Record<string, NumberOptions> }>
  need?: string[]
  each?: string
  ignore?: string[]
}

/** Numbers that differ by less are printed alike. */
const NOTHING = 0.005

function checkIds(options: SumOptions, tools: CompileTools): void {
  const known = Object.keys(options.parts)
  const named = [
    ...(options.need ?? []).map((id, index) => ({ id, path: ['need', index] })),
    ...(options.each === undefined ? [] : [{ id: options.each, path: ['each'] }]),
  ]
  for (const { id, path } of named)
    if (!known.includes(id))
      tools.fail(
        path,
        { vi: `“parts” không có số “${id}”.`, en: `“parts” has no number “${id}”.` },
        {
          vi: `Được dùng: ${known.map((one) => `“${one}”`).join(', ')}.`,
          en: `Allowed: ${known.map((one) => `“${one}”`).join(', ')}.`,
        },
      )
}

/** The lines of each count, from a line that tells the first part to the next such line, and those before them. */
function countsOf(lines: Line[], first: Addend | undefined): { before: Line[]; counts: Line[][] } {
  if (!first) return { before: [], counts: [lines] }
  const starts = lines.flatMap((line, index) => (first.find([line]).length > 0 ? [index] : []))
  return {
    before: lines.slice(0, starts[0]),
    counts: starts.map((start, index) => lines.slice(start, starts[index + 1])),
  }
}

const list = (amounts: readonly Amount[]): Wording => {
  const print = (lang: 'vi' | 'en') => amounts.map(({ title, written }) => `${title[lang]} ${written}`).join(' + ')
  return { vi: print('vi'), en: print('en') }
}

export const sum: Check<SumOptions> = {
  kind: 'sum',
  about: {
    vi: 'Các số trong văn bản cộng lại đúng bằng tổng đã ghi.',
    en: 'Numbers in the text add up to the total that is given.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['whole', 'parts'],
    properties: {
      whole: { ...NUMBERS, description: 'The total' },
      parts: {
        description: 'What adds up to it, by id',
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          ...NUMBERS,
          properties: {
            ...NUMBERS.properties,
            parts: {
              description: 'Numbers that are added instead where this one is not given',
              type: 'object',
              minProperties: 1,
              additionalProperties: NUMBERS,
            },
          },
        },
      },
      need: {
        description:
          'The parts without which nothing is said: all if absent. Other parts count nothing where they are not given',
        type: 'array',
        items: { type: 'string', pattern: '\\S' },
      },
      each: {
        description:
          'The part with which every count begins where there are several, as of votes; a total may stand before them all. One count for the whole text if absent',
        type: 'string',
        pattern: '\\S',
      },
      ignore: {
        description: 'Regular expressions of text that only looks like it; it is taken out before looking',
        type: 'array',
        items: { type: 'string', pattern: '.' },
      },
      ...SCOPE,
    },
  },
  example: {
    whole: { title: { vi: 'triệu tập', en: 'summoned' }, patterns: ['triệu tập:\\s*(\\d+)'] },
    parts: {
      'co-mat': { title: { vi: 'có mặt', en: 'present' }, patterns: ['có mặt:\\s*(\\d+)'] },
      vang: { title: { vi: 'vắng', en: 'absent' }, patterns: ['vắng:\\s*(\\d+)'] },
    },
  },
  placeholders: {
    whole: { vi: 'tổng, như đã ghi', en: 'the total, as written' },
    sum: { vi: 'các số cộng lại', en: 'what the parts add up to' },
    parts: { vi: 'các số được cộng, mỗi số kèm tên gọi', en: 'the numbers that are added, each with its name' },
  },
  compile(options, tools) {
    checkIds(options, tools)
    const ignored = (options.ignore ?? []).map((source, index) => tools.pattern(source, ['ignore', index], 'gi'))
    const whole = compileAddend('', options.whole, tools, ['whole'])
    const parts = Object.entries(options.parts).map(([id, part]) => compileAddend(id, part, tools, ['parts', id]))
    const need = new Set(options.need ?? Object.keys(options.parts))
    const first = parts.find(({ id }) => id === options.each)
    const scope = compileScope(options, tools)

    const judge = (lines: readonly Line[], before: () => Amount | undefined): Hit[] => {
      const [total = before()] = whole.find(lines)
      const given = parts.map((part) => ({ id: part.id, amounts: addendsOf(part, lines) }))
      if (!total || given.some(({ id, amounts }) => need.has(id) && amounts.length === 0)) return []
      const amounts = given.flatMap((part) => part.amounts)
      const added = amounts.reduce((value, amount) => value + amount.value, 0)
      if (amounts.length === 0 || Math.abs(added - total.value) < NOTHING) return []
      const [at = total, ...others] = first ? [...amounts, total] : [total, ...amounts]
      const printed = { vi: printNumber(added, 'vi'), en: printNumber(added, 'en') }
      return [
        {
          ...placed(at.spot),
          actual: printed.vi,
          expected: [total.written],
          values: { whole: total.written, sum: printed, parts: list(amounts) },
          related: others.map(({ spot, title }) => ({ ...placed(spot), message: title })),
        },
      ]
    }
    return (context) => {
      const lines = linesOf(scope(context), context).map((line) => ({
        ...line,
        // As long as before: what is found must still be found at its place.
        text: ignored.reduce((text, pattern) => text.replace(pattern, (match) => ' '.repeat(match.length)), line.text),
      }))
      const { before, counts } = countsOf(lines, first)
      const totalBefore = once(() => whole.find(before)[0])
      return counts.flatMap((count) => judge(count, totalBefore))
    }
  },
}
