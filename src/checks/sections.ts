import { type Check, type Hit, headingText, type SectionVisit, sectionsOf, type Wording } from '../model/index.js'
import { type AnyTerm, anyOf, fold as foldText, similarity, type Term } from '../text/index.js'
import { align } from './align.js'
import { asList, WORDS } from './options.js'

type Problem = 'missing' | 'misplaced' | 'misspelt' | 'extra'

export interface SectionsOptions {
  items: (string | string[])[]
  outside?: string | string[]
  report?: Problem[]
  level?: number
}

const PROBLEMS: Record<Problem, Wording> = {
  missing: { vi: 'thiếu', en: 'missing' },
  misplaced: { vi: 'đứng không đúng thứ tự', en: 'out of order' },
  misspelt: { vi: 'viết chưa đúng', en: 'misspelt' },
  extra: { vi: 'không có trong danh mục', en: 'not on the list' },
}

/** From this likeness on a heading is a misspelling of an item rather than something else. */
const NEAR = 0.8

interface Item {
  name: string
  terms: Term[]
  any: AnyTerm
}

/** The words of a term, and of a title without the year. */
const plainWords = (text: string) => foldText(text.replace(/<n>|[\^$*]|(?:năm\s+)?20\d\d/gu, ' '))

const likeness = ({ terms }: Item, title: string) =>
  Math.max(0, ...terms.map(({ source }) => similarity(plainWords(source), plainWords(title))))

export const sections: Check<SectionsOptions> = {
  kind: 'sections',
  about: {
    vi: 'Các đề mục có đủ và đúng thứ tự của một danh mục cho trước.',
    en: 'The sections are all there, in the order of a given list.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['items'],
    properties: {
      items: { description: 'Words of the vocabulary in the order expected', type: 'array', minItems: 1, items: WORDS },
      outside: { ...WORDS, description: 'Sections whose inner sections are not looked at' },
      report: {
        description: 'What to report; everything but extra sections if absent',
        type: 'array',
        items: { enum: Object.keys(PROBLEMS) },
      },
      level: { description: 'Only sections of this level; 1 is the outermost', type: 'integer', minimum: 1 },
    },
  },
  example: { items: ['danh-gia-nam-truoc', 'ktgs'], report: ['missing', 'misplaced'] },
  placeholders: {
    problem: { vi: 'thiếu, đứng không đúng thứ tự, viết chưa đúng, hoặc không có trong danh mục', en: 'what is wrong' },
    title: { vi: 'đề mục có vấn đề', en: 'the section in question' },
    after: { vi: 'đề mục phải đứng ngay trước', en: 'the section that it belongs behind' },
  },
  compile(options, tools) {
    const items = options.items.map((words, index): Item => {
      const terms = asList(words).flatMap((word) => tools.vocabulary(word, ['items', index]))
      return { name: asList(words)[0] ?? '', terms, any: anyOf(terms) }
    })
    const outside = anyOf(asList(options.outside).flatMap((word) => tools.vocabulary(word, ['outside'])))
    const reported = new Set<Problem>(options.report ?? ['missing', 'misplaced', 'misspelt'])
    const isReported = (problem: Problem) => reported.has(problem)

    return ({ document: { tree }, fold }) => {
      const matches = (terms: AnyTerm, title: string) => terms.test(fold(title, true))
      const costOf = (item: Item, title: string) => {
        if (matches(item.any, title)) return 0
        const near = isReported('misspelt') ? likeness(item, title) : 0
        return near >= NEAR ? 1 - near : Number.POSITIVE_INFINITY
      }
      const visits = [...sectionsOf(tree)].filter(
        ({ section, ancestors }) =>
          (options.level === undefined || section.level === options.level) &&
          !ancestors.some(({ title }) => matches(outside, title)),
      )
      const costs = items.map((item) => visits.map(({ section }) => costOf(item, section.title)))
      const { matched } = align(items.length, visits.length, (item, visit) => costs[item]?.[visit] ?? Infinity)
      const used = new Set(matched)
      const hits: Hit[] = []
      items.forEach((item, index) => {
        const partner = matched[index] ?? null
        const before = matched.slice(0, index).findLast((other) => other !== null)
        const previous = before === undefined || before === null ? undefined : visits[before]
        if (partner !== null) {
          const visit = visits[partner] as SectionVisit
          if ((costs[index]?.[partner] ?? 0) > 0) hits.push(hitFor('misspelt', visit, item, previous))
          return
        }
        const elsewhere = visits.findIndex((_, visit) => !used.has(visit) && costs[index]?.[visit] === 0)
        if (elsewhere >= 0) {
          used.add(elsewhere)
          hits.push(hitFor('misplaced', visits[elsewhere] as SectionVisit, item, previous))
        } else if (!costs[index]?.includes(0)) hits.push(hitFor('missing', previous ?? visits[0], item, previous))
      })
      visits.forEach((visit, index) => {
        if (!used.has(index)) hits.push(hitFor('extra', visit, null, undefined))
      })
      return hits.filter(({ values }) => isReported(values?.code as Problem))
    }
  },
}

function hitFor(
  code: Problem,
  at: SectionVisit | undefined,
  item: Item | null,
  previous: SectionVisit | undefined,
): Hit {
  const name = item?.terms[0]?.source.replace(/\s*(?:<n>|[\^$*])\s*/gu, ' ').trim() ?? null
  const title = code === 'missing' || !at ? name : headingText(at.section)
  const hit: Hit = {
    values: { code, problem: PROBLEMS[code], title, after: previous ? headingText(previous.section) : null },
    ...(item ? { expected: [item.name] } : {}),
  }
  if (!at) return hit
  const related =
    code === 'misplaced' && previous
      ? [
          {
            node: previous.section.heading,
            sections: [...previous.ancestors, previous.section],
            message: { vi: 'Đề mục phải đứng ngay trước', en: 'The section that comes before it' },
          },
        ]
      : []
  return {
    ...hit,
    node: at.section.heading,
    sections: [...at.ancestors, at.section],
    ...(code === 'missing' ? { gap: true } : { actual: headingText(at.section) }),
    ...(related.length > 0 ? { related } : {}),
  }
}
