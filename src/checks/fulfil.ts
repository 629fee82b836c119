import type { CheckContext, CompileTools, Paper, SetCheck, Text, Wording } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { asList } from '../text/index.js'
import { PATTERN, TEXT, WORDS } from './options.js'
import { byIssue } from './set/kin.js'
import { papersOf } from './set/papers.js'
import { compileSaid, READING, type ReadingOptions } from './set/said.js'
import { toolsAt } from './set/tools-at.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

interface StepOptions {
  title: Text
  type: string | string[]
}

interface ItemOptions extends ReadingOptions {
  title: Text
  whole?: boolean
  steps: StepOptions[]
}

export interface FulfilOptions {
  plans: (ScopeOptions & { type: string | string[] })[]
  notAbout?: string
  items: Record<string, ItemOptions>
}

/** How many of each item a plan was noted to promise; 0 for some, of which it does not say how many. */
type Note = Record<string, number>

const STEP = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'type'],
  properties: {
    title: { ...TEXT, description: 'What its papers are called in messages' },
    type: { ...WORDS, description: 'Document types, of which there must be as many as were planned' },
  },
} as const

/** What one plan promises of an item; null for nothing. What is told in several ways is the greatest of its numbers. */
function promised(said: readonly string[]): number | null {
  if (said.length === 0) return null
  return Math.max(...said.map((text) => (/^\d{1,3}$/u.test(text) ? Number(text) : 0)))
}

function compilePlan(options: FulfilOptions, index: number, tools: CompileTools) {
  const { type, ...where } = options.plans[index] as FulfilOptions['plans'][number]
  const types = asList(type)
  const scope = compileScope(where, toolsAt(tools, ['plans', index]))
  const items = Object.entries(options.items).map(([id, { title: _, whole: __, steps: ___, ...reading }]) => ({
    id,
    said: compileSaid(reading, toolsAt(tools, ['items', id]), scope),
  }))
  return (context: CheckContext): Note => {
    if (!types.includes(context.document.facts.type ?? '')) return {}
    const told = items.map(({ id, said }) => [id, promised(said(context))] as const)
    return Object.fromEntries(told.flatMap(([id, count]) => (count === null ? [] : [[id, count]])))
  }
}

interface Shortfall {
  planned: number
  title: Wording
  steps: { title: Wording; found: Paper[] }[]
}

const joined = (parts: readonly Wording[], separator: string): Wording => ({
  vi: parts.map(({ vi }) => vi).join(separator),
  en: parts.map(({ en }) => en).join(separator),
})

export const fulfil: SetCheck<FulfilOptions> = {
  kind: 'fulfil',
  scope: 'set',
  about: {
    vi: 'Hết năm, những việc đã đưa vào chương trình đều có văn bản cho thấy đã làm.',
    en: 'Once the year is over there are papers that show that what was planned was done.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['plans', 'items'],
    properties: {
      notAbout: {
        ...PATTERN,
        description: 'Plans whose abstract holds this are left out, as those for other years: regular expression',
      },
      plans: {
        description: 'The papers that plan it; of several that give a number the one that is named last here counts',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['type'],
          properties: { type: { ...WORDS, description: 'Document types' }, ...SCOPE },
        },
      },
      items: {
        description: 'What is planned, by id',
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['title', 'patterns', 'steps'],
          properties: {
            title: { ...TEXT, description: 'What it is called in messages' },
            ...READING,
            patterns: {
              ...READING.patterns,
              description:
                'Regular expressions of what is planned: a group is how many there are; what has none plans one at least',
            },
            whole: { description: 'true: looked at only where nothing of the other items is planned', type: 'boolean' },
            steps: { description: 'The papers that show it', type: 'array', minItems: 1, items: STEP },
          },
        },
      },
    },
  },
  example: {
    plans: [{ type: 'chuong-trinh' }],
    items: {
      'kiem-tra': {
        title: 'cuộc kiểm tra',
        patterns: ['(\\d+) cuộc kiểm tra'],
        steps: [{ title: 'kế hoạch', type: 'ke-hoach' }],
      },
    },
  },
  placeholders: {
    planned: { vi: 'số lượng đã đưa vào chương trình', en: 'what was planned' },
    found: { vi: 'số văn bản thấy được, theo từng loại', en: 'the papers that were found, by sort' },
    none: {
      vi: 'những loại văn bản không có, khi không thấy văn bản nào',
      en: 'what papers there are none of, where there are none at all',
    },
    some: {
      vi: 'số văn bản thấy được, khi ít hơn chương trình',
      en: 'the papers that were found, where they are fewer than planned',
    },
    files: { vi: 'các tệp của chương trình', en: 'the files that plan it' },
  },
  compile(options, tools) {
    const plans = options.plans.map((_, index) => compilePlan(options, index, tools))
    const types = options.plans.flatMap(({ type }) => asList(type))
    const other = options.notAbout === undefined ? null : tools.pattern(options.notAbout, ['notAbout'], 'i')
    const items = Object.entries(options.items).map(([id, { title, whole = false, steps }]) => ({
      id,
      title: wordingOf(title),
      whole,
      steps: steps.map((step) => ({ title: wordingOf(step.title), types: asList(step.type) })),
    }))
    return {
      note(context) {
        const note: Note = Object.assign({}, ...plans.map((plan) => plan(context)))
        return Object.keys(note).length > 0 ? note : undefined
      },
      run({ set, asOf, noteOf }) {
        if (asOf <= `${set.year}-12-31`) return []
        const planning = papersOf(set, types)
          .filter((paper) => noteOf(paper) !== undefined && !other?.test(paper.facts.abstract ?? ''))
          .sort((a, b) => types.indexOf(a.facts.type ?? '') - types.indexOf(b.facts.type ?? '') || byIssue(a, b))
        const plannedOf = (id: string): number | null => {
          const counts = planning.flatMap((paper) => (noteOf(paper) as Note)[id] ?? [])
          return counts.length === 0 ? null : (counts.findLast((count) => count > 0) ?? 1)
        }
        const isDivided = items.some(({ id, whole }) => !whole && plannedOf(id) !== null)
        const short = items.flatMap(({ id, title, whole, steps }): Shortfall[] => {
          const planned = whole && isDivided ? null : plannedOf(id)
          if (planned === null) return []
          const done = steps.map((step) => ({ title: step.title, found: papersOf(set, step.types) }))
          return done.some(({ found }) => found.length < planned) ? [{ planned, title, steps: done }] : []
        })
        if (short.length === 0) return []
        const papers = short.flatMap(({ steps }) => steps.flatMap(({ found }) => found))
        const shown = short.map(({ planned, title }) => ({
          vi: `${planned} ${title.vi}`,
          en: `${planned} ${title.en}`,
        }))
        const found = short.flatMap(({ steps }) =>
          steps.map((step) => ({
            vi: `${step.found.length} ${step.title.vi}`,
            en: `${step.found.length} ${step.title.en}`,
          })),
        )
        const isNone = papers.length === 0
        const missing = short.flatMap(({ steps }) => steps.map(({ title }) => title))
        return [
          {
            papers: [...planning, ...papers],
            actual: joined(found, '; ').vi,
            expected: [joined(shown, ', ').vi],
            values: {
              planned: joined(shown, ', '),
              found: joined(found, '; '),
              none: isNone ? joined(missing, '; ') : null,
              some: isNone ? null : joined(found, '; '),
              files: planning.map(({ file }) => file).join(', '),
            },
          },
        ]
      },
    }
  },
}
