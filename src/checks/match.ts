import { type Check, type CompileTools, PLACE_NAMES, type PlaceName } from '../model/index.js'
import { compileTerm, fold, foldForTerms } from '../text/index.js'
import { lineOf } from './component.js'
import { oneOfWords } from './format/words.js'
import { spotIn } from './frame.js'
import { PATTERN } from './options.js'
import { compileWhole } from './whole.js'

/** What fits one term: the right spellings, and expressions of others that are let pass. */
type Fitting = string[] | { expected: string[]; patterns?: string[] }

export interface MatchOptions {
  of: PlaceName
  take?: string
  by: PlaceName
  table?: Record<string, Fitting>
  unlike?: string
}

const NAME = { enum: PLACE_NAMES }
const SPELLINGS = { type: 'array', minItems: 1, items: { type: 'string', pattern: '\\S' } }

/** An entry of the table, ready to be asked. */
interface Entry {
  isFor(text: string): boolean
  expected: string[]
  accepts(found: string): boolean
}

function compileEntry(term: string, fitting: Fitting, tools: CompileTools): Entry {
  const { expected, patterns = [] } = Array.isArray(fitting) ? { expected: fitting } : fitting
  const compiled = compileTerm(term)
  const others = patterns.map((source, index) => compileWhole(source, ['table', term, 'patterns', index], tools))
  return {
    isFor: (text) => compiled.test(foldForTerms(text, true)),
    expected,
    accepts: (found) => expected.includes(found) || others.some((other) => other.test(found)),
  }
}

export const match: Check<MatchOptions> = {
  kind: 'match',
  about: {
    vi: 'Hai thành phần thể thức phù hợp với nhau, như ký hiệu với tên loại.',
    en: 'Two components fit each other, as the symbol of a type and its name.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['of', 'by'],
    properties: {
      of: { ...NAME, description: 'The component that is judged, as it is printed' },
      take: {
        ...PATTERN,
        description: 'What of its line is judged: the first group of a regular expression; all of it if absent',
      },
      by: { ...NAME, description: 'The component that tells what is right' },
      table: {
        description:
          'What is right, by terms of that component; the first that matches tells, and where none does nothing is wrong',
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          if: { type: 'array' },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: SPELLINGS,
          else: {
            type: 'object',
            additionalProperties: false,
            required: ['expected'],
            properties: {
              expected: { ...SPELLINGS, description: 'What is right, as messages name it' },
              patterns: {
                description: 'Regular expressions over the whole of what else is let pass',
                type: 'array',
                minItems: 1,
                items: PATTERN,
              },
            },
          },
        },
      },
      unlike: {
        ...PATTERN,
        description: 'What it must not be: the first group of a regular expression over the component `by`',
      },
    },
  },
  example: { of: 'number', take: '-([A-ZĐ]+)/', by: 'typeName', table: { 'nghị quyết': ['NQ'] } },
  placeholders: {
    found: { vi: 'phần đã xét, như đã in', en: 'what was judged, as printed' },
    wanted: { vi: 'điều đúng', en: 'what is right' },
    by: { vi: 'thành phần cho biết điều đúng', en: 'the component that tells it, as printed' },
  },
  compile({ of, take, by, table = {}, unlike }, tools) {
    if (Object.keys(table).length === 0 && unlike === undefined)
      tools.fail(
        [],
        { vi: 'Chưa nêu thế nào là phù hợp.', en: 'It does not say what fits.' },
        {
          vi: "Thêm “table” hoặc “unlike”. Ví dụ: table: { 'nghị quyết': [NQ] }",
          en: "Add “table” or “unlike”. For example: table: { 'nghị quyết': [NQ] }",
        },
      )
    const part = take === undefined ? null : tools.pattern(take, ['take'])
    const other = unlike === undefined ? null : tools.pattern(unlike, ['unlike'])
    const entries = Object.entries(table).map(([term, fitting]) => compileEntry(term, fitting, tools))
    return ({ document }) => {
      const line = lineOf(document, of)
      const beside = lineOf(document, by)
      const found = part ? part.exec(line ?? '')?.[1] : line
      if (!found || beside === null) return []
      const namesake = other?.exec(beside)?.[1]
      if (namesake !== undefined && fold(namesake) === fold(found))
        return [{ ...spotIn(document, of), actual: found, values: { found, wanted: null, by: beside } }]
      const entry = entries.find(({ isFor }) => isFor(beside))
      if (!entry || entry.accepts(found)) return []
      return [
        {
          ...spotIn(document, of),
          actual: found,
          expected: [...entry.expected],
          values: { found, wanted: oneOfWords(entry.expected), by: beside },
        },
      ]
    }
  },
}
