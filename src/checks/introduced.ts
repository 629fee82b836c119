import type { Check, Hit } from '../model/index.js'
import { isSyllable, isUpper } from '../text/index.js'
import { compileExcept, compileSearch, type Found, findAll, findInSpan } from './finder.js'
import { PATTERN } from './options.js'
import { placed, relatedTo } from './places.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

export interface IntroducedOptions extends ScopeOptions {
  pattern: string
  known?: string[]
  by?: string
  except?: string[]
  uses?: number
}

/** Abbreviations are named so many at most; the others are counted. */
const MOST_NAMED = 5
/** So much text is looked at before and behind an abbreviation. */
const NEAR = 60
const WORD = /[\p{L}\p{N}]+/gu

const initialsOf = (words: readonly string[]) => words.map((word) => word.charAt(0).toUpperCase()).join('')
const lettersOf = (short: string) => short.replace(/[^\p{L}]/gu, '').toUpperCase()

/** Whether words that stand beside an abbreviation begin with its letters, one behind the other. */
function spellsOut(short: string, text: string): boolean {
  const letters = lettersOf(short)
  return initialsOf(text.match(WORD) ?? []).includes(letters)
}

/** Whether an abbreviation is told where it stands: in brackets behind what it is short for, or before it. */
function isTold(text: string, { from, to, text: short }: Found, by: RegExp | null): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from)
  const behind = text.slice(to, to + NEAR)
  const isBracketed = /[([][^()[\]]*$/u.test(before) && /^[^()[\]]{0,20}[)\]]/u.test(behind)
  if (isBracketed || (by !== null && before.search(by) >= 0)) return true
  // “Quyết định: QĐ”, “sau đây là nông thôn mới – NTM”.
  const words = before.match(WORD) ?? []
  if (initialsOf(words.slice(-lettersOf(short).length)) === lettersOf(short)) return true
  const [, inside] = /^\s*[([]([^()[\]]+)/u.exec(behind) ?? []
  if (inside !== undefined && spellsOut(short, inside)) return true
  // “KTGS: kiểm tra, giám sát”, in a list of abbreviations.
  return text.slice(0, from).trim() === '' && (/^\s*[:=–-]\s/u.test(behind) || behind === '')
}

/** Whether what stands right beside it is set in capitals too: a name, or a title, and no abbreviation. */
function isAmongCapitals(text: string, { from, to }: Found): boolean {
  const [before = ''] = /\S*\p{L}(?=\s$)/u.exec(text.slice(Math.max(0, from - NEAR), from)) ?? []
  const [behind = ''] = /^\s(\S+)/u.exec(text.slice(to, to + NEAR)) ?? []
  return isUpper(before) || isUpper(behind)
}

export const introduced: Check<IntroducedOptions> = {
  kind: 'introduced',
  about: {
    vi: 'Chữ viết tắt được giải thích trong ngoặc ở lần dùng đầu tiên.',
    en: 'An abbreviation is told, in brackets, where it is used first.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['pattern'],
    properties: {
      pattern: { ...PATTERN, description: 'What an abbreviation looks like: regular expression' },
      known: {
        description: 'Abbreviations that every reader knows, and those of names',
        type: 'array',
        items: { type: 'string', pattern: '\\S' },
      },
      by: { ...PATTERN, description: 'Words right before an abbreviation that tell it: regular expression' },
      except: {
        description: 'Regular expressions of what only looks like it: what overlaps them is left alone',
        type: 'array',
        items: PATTERN,
      },
      uses: { description: 'Only abbreviations used so often; 1 if absent', type: 'integer', minimum: 1 },
      ...SCOPE,
    },
  },
  example: { pattern: '[A-ZĐ]{2,}', known: ['UBND'] },
  placeholders: {
    found: { vi: 'những chữ viết tắt đầu tiên', en: 'the first abbreviations' },
    count: { vi: 'số chữ viết tắt', en: 'the number of abbreviations' },
  },
  compile(options, tools) {
    const pattern = compileSearch(options.pattern, ['pattern'], tools)
    const by = options.by === undefined ? null : tools.pattern(`(?:${options.by})[\\s:“"]*$`, ['by'], 'i')
    const known = new Set(options.known?.map((short) => short.normalize('NFC')))
    const spare = compileExcept(options.except, tools)
    const scope = compileScope(options, tools)
    const least = options.uses ?? 1
    const isKnown = (short: string) =>
      known.has(short) || short.split(/[^\p{L}]+/u).every((part) => part.length < 2 || known.has(part))
    const find = (text: string) =>
      spare(text, findAll(text, pattern)).filter(({ text: short }) => !isKnown(short) && !isSyllable(short))

    return (context): Hit[] => {
      const told = new Set<string>()
      const uses = new Map<string, Found[]>()
      for (const span of scope(context)) {
        const { value } = span.node
        if (isUpper(value)) continue
        for (const found of findInSpan(span, find)) {
          if (isAmongCapitals(value, found)) continue
          if (isTold(value, found, by)) told.add(found.text)
          else if (!told.has(found.text)) uses.set(found.text, [...(uses.get(found.text) ?? []), found])
        }
      }
      const unknown = [...uses].filter(([, places]) => places.length >= least)
      const firsts = unknown.flatMap(([, [first]]) => first ?? [])
      const [first, ...others] = firsts
      if (!first) return []
      const names = unknown.slice(0, MOST_NAMED).map(([short]) => `“${short}”`)
      return [
        {
          ...placed(first),
          actual: first.text,
          values: { found: names.join(', ') + (unknown.length > names.length ? ', …' : ''), count: unknown.length },
          ...relatedTo(others),
        },
      ]
    }
  },
}
