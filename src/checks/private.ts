import type { CheckContext, Paper, SetCheck, Text } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { tidy } from '../text/index.js'
import { linesOf } from './lines.js'
import { PATTERN, TEXT } from './options.js'
import { filesText } from './set/papers-text.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

interface KindOptions {
  title: Text
  patterns: string[]
  except?: string[]
}

export interface PrivateOptions extends ScopeOptions {
  kinds: Record<string, KindOptions>
}

/** How many of each kind a paper holds. What they are is kept nowhere. */
type Counts = Record<string, number>

const PATTERNS = { type: 'array', minItems: 1, items: PATTERN } as const

/** A value in one spelling: in a table it is read with its row and with its column. */
const keyOf = (value: string) => value.replace(/[\s.,-]/gu, '').toLowerCase()

export const personal: SetCheck<PrivateOptions> = {
  kind: 'private',
  scope: 'set',
  about: {
    vi: 'Kể những văn bản có thông tin cá nhân, theo loại thông tin; không giữ lại, không in ra thông tin ấy.',
    en: 'Tells which papers hold what identifies a person, by kind; what it is is neither kept nor printed.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['kinds'],
    properties: {
      ...SCOPE,
      kinds: {
        description: 'What to look for, under ids of your own',
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['title', 'patterns'],
          properties: {
            title: { ...TEXT, description: 'What it is called' },
            patterns: {
              ...PATTERNS,
              description:
                'Regular expressions for lines of the text, a cell of a table behind the head of its column; the first group, where there is one, is the value',
            },
            except: { ...PATTERNS, description: 'Regular expressions of lines in which nothing is looked for' },
          },
        },
      },
    },
  },
  example: { kinds: { cccd: { title: 'số căn cước', patterns: ['(?<!\\d)0\\d{11}(?!\\d)'] } } },
  placeholders: {
    kinds: { vi: 'các loại thông tin, kèm số văn bản', en: 'what was found, with the number of papers' },
    count: { vi: 'số văn bản', en: 'how many papers there are' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ kinds, ...scope }, tools) {
    const read = compileScope(scope, tools)
    const compiled = Object.entries(kinds).map(([id, { title, patterns, except = [] }]) => {
      const path = ['kinds', id]
      return {
        id,
        title: wordingOf(title),
        patterns: patterns.map((source, index) => tools.pattern(source, [...path, 'patterns', index], 'gi')),
        except: except.map((source, index) => tools.pattern(source, [...path, 'except', index], 'i')),
      }
    })
    const note = (context: CheckContext): Counts | undefined => {
      const lines = linesOf(read(context), context).map(({ text }) => tidy(text))
      const counts: Counts = {}
      for (const { id, patterns, except } of compiled) {
        const found = new Set<string>()
        for (const line of lines) {
          if (except.some((pattern) => pattern.test(line))) continue
          for (const pattern of patterns)
            for (const match of line.matchAll(pattern)) found.add(keyOf(match[1] ?? match[0]))
        }
        if (found.size > 0) counts[id] = found.size
      }
      return Object.keys(counts).length > 0 ? counts : undefined
    }
    return {
      note,
      run({ set: { papers, others }, noteOf }) {
        const countsOf = (paper: Paper) => noteOf(paper) as Counts | undefined
        const found = [...papers, ...others].filter((paper) => countsOf(paper) !== undefined)
        if (found.length === 0) return []
        const told = (lang: 'vi' | 'en') =>
          compiled
            .map(({ id, title }) => [title[lang], found.filter((paper) => countsOf(paper)?.[id]).length] as const)
            .filter(([, count]) => count > 0)
            .map(([title, count]) => `${title} (${count})`)
            .join(', ')
        const values = { kinds: { vi: told('vi'), en: told('en') }, count: found.length, files: filesText(found) }
        return [{ papers: found, values }]
      },
    }
  },
}
