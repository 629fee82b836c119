import type { CompileTools, OptionPath, Text, Wording } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { groupsOf } from './finder.js'
import { type Line, spotIn } from './lines.js'
import { PATTERN, TEXT } from './options.js'
import type { Spot } from './places.js'

/** How a number in the text is found. */
export interface NumberOptions {
  title: Text
  patterns: string[]
}

/** A number that is looked for (JSON Schema 2020-12). */
export const NUMBERS = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'patterns'],
  properties: {
    title: { ...TEXT, description: 'What it is called in messages' },
    patterns: {
      description:
        'Regular expressions with one group, the number, tried in their order whatever the case of letters. Cells of a row, and a cell below the head of its column, are one line: “có mặt | 23”',
      type: 'array',
      minItems: 1,
      items: PATTERN,
    },
  },
} as const

/** A number that stands in the text. */
export interface Amount {
  title: Wording
  value: number
  /** As it is written: “02”. */
  written: string
  spot: Spot
}

/** What finds a number: what is found first, alone, or nothing. */
export interface Addend {
  id: string
  find(lines: readonly Line[]): Amount[]
  /** What is added instead where it is not given. */
  parts: Addend[]
}

const GROUPED = /^\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?$/u
const PLAIN = /^\d+(?:,\d+)?$/u

/** A number as it is written in Vietnamese, “02”, “1.250”, “12,5”; null for anything else. */
function parseNumber(text: string): number | null {
  if (!GROUPED.test(text) && !PLAIN.test(text)) return null
  return Number(text.replace(/[.\s]/gu, '').replace(',', '.'))
}

function compileNumber(source: string, path: OptionPath, tools: CompileTools): RegExp {
  const pattern = tools.pattern(source, path, 'dgi')
  const groups = groupsOf(pattern)
  if (groups === 1) return pattern
  return tools.fail(
    path,
    {
      vi: `Biểu thức “${source}” có ${groups} nhóm; cần đúng một nhóm chỉ con số.`,
      en: `The expression “${source}” has ${groups} groups; it needs one, the number.`,
    },
    {
      vi: "Đặt con số trong một cặp ngoặc, các ngoặc khác viết (?:…). Ví dụ: 'có mặt:\\s*(\\d+)'",
      en: "Put the number in brackets, and write other brackets (?:…). For example: 'có mặt:\\s*(\\d+)'",
    },
  )
}

/** Compiles what finds a number. */
export function compileAddend(
  id: string,
  { title, patterns: sources, parts = {} }: NumberOptions & { parts?: Record<string, NumberOptions> },
  tools: CompileTools,
  path: OptionPath,
): Addend {
  const patterns = sources.map((source, index) => compileNumber(source, [...path, 'patterns', index], tools))
  const shown = wordingOf(title)
  const amountsIn = (line: Line, pattern: RegExp): Amount[] =>
    Array.from(line.text.matchAll(pattern)).flatMap((match) => {
      const [from, to] = match.indices?.[1] ?? []
      if (from === undefined || to === undefined) return []
      const written = line.text.slice(from, to)
      const [value, spot] = [parseNumber(written), spotIn(line, from, to)]
      return value === null || spot === null ? [] : [{ title: shown, value, written, spot }]
    })
  return {
    id,
    parts: Object.entries(parts).map(([own, part]) => compileAddend(own, part, tools, [...path, 'parts', own])),
    find(lines) {
      for (const pattern of patterns)
        for (const line of lines) {
          const [amount] = amountsIn(line, pattern)
          if (amount) return [amount]
        }
      return []
    },
  }
}

/** The number itself where it is given, else its parts that are. */
export function addendsOf({ find, parts }: Addend, lines: readonly Line[]): Amount[] {
  const own = find(lines)
  return own.length > 0 ? own : parts.flatMap((part) => addendsOf(part, lines))
}
