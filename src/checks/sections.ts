import {
  type Check,
  type CheckContext,
  type Hit,
  headingText,
  type SectionVisit,
  sectionsOf,
  type Wording,
} from '../model/index.js'
import { type AnyTerm, anyOf, asList } from '../text/index.js'
import { type Comparison, compare, type Flaw } from './compare.js'
import { compileItem, ITEM, type Item, type ItemOptions, NEAR, nearestTerm, printTerm } from './expected.js'
import { endOf } from './insertion.js'
import { WORDS } from './options.js'

type Problem = Flaw['problem']

export interface SectionsOptions {
  items: (string | string[] | ItemOptions)[]
  outside?: string | string[]
  report?: Problem[]
  level?: number
}

const PROBLEMS: Record<Problem, Wording> = {
  missing: { vi: 'thiếu', en: 'missing' },
  misplaced: { vi: 'đứng không đúng thứ tự', en: 'out of order' },
  swapped: { vi: 'đổi chỗ với mục liền sau', en: 'exchanged with the next one' },
  misspelt: { vi: 'viết chưa đúng', en: 'misspelt' },
  extra: { vi: 'không có trong danh mục', en: 'not on the list' },
}

const BEFORE: Wording = { vi: 'Đề mục phải đứng ngay trước', en: 'The section that comes before it' }
const BEHIND: Wording = { vi: 'Đề mục phải đứng ngay sau', en: 'The section that comes behind it' }

const around = ({ section, ancestors }: SectionVisit) => [...ancestors, section]
const related = (visit: SectionVisit | undefined, message: Wording) =>
  visit ? [{ node: visit.section.heading, sections: around(visit), message }] : []

/** What is wrong with one item or section, at its place. */
function hitFor({ problem, item, at, before, behind }: Flaw): Hit {
  const heading = at ? headingText(at.section) : null
  const right =
    item && printTerm(problem === 'misspelt' ? nearestTerm(item, at?.section.title ?? '').term : item.terms[0])
  const hit: Hit = {
    subject: problem,
    values: {
      code: problem,
      problem: PROBLEMS[problem],
      title: heading ?? right,
      item: right,
      after: before ? headingText(before.section) : null,
    },
    ...(item ? { expected: [item.name] } : {}),
  }
  const links =
    problem === 'misspelt' || problem === 'extra' ? [] : before ? related(before, BEFORE) : related(behind, BEHIND)
  const linked = links.length > 0 ? { related: links } : {}
  if (at) return { ...hit, ...linked, node: at.section.heading, sections: around(at), actual: headingText(at.section) }
  // What is missing is missing behind all that belongs to the section before it.
  if (before) return { ...hit, ...linked, gap: true, node: endOf(before.section), sections: around(before) }
  return behind ? { ...hit, ...linked, gap: true, node: behind.section.heading, sections: around(behind) } : hit
}

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
      items: { description: 'The sections in the order expected', type: 'array', minItems: 1, items: ITEM },
      outside: { ...WORDS, description: 'Sections whose inner sections are not looked at' },
      report: {
        description: 'What to report; everything but extra sections if absent. What is misplaced may be swapped too',
        type: 'array',
        items: { enum: Object.keys(PROBLEMS) },
      },
      level: { description: 'Only sections of this level; 1 is the outermost', type: 'integer', minimum: 1 },
    },
  },
  example: { items: ['danh-gia-nam-truoc', 'ktgs', 'to-chuc-thuc-hien?'], report: ['missing', 'misplaced'] },
  placeholders: {
    problem: {
      vi: 'thiếu, đứng không đúng thứ tự, đổi chỗ với mục liền sau, viết chưa đúng, hoặc không có trong danh mục',
      en: 'what is wrong',
    },
    title: { vi: 'đề mục có vấn đề', en: 'the section in question' },
    item: { vi: 'tên đúng của đề mục, theo danh mục', en: 'its right title, as on the list' },
    after: { vi: 'đề mục phải đứng ngay trước', en: 'the section that it belongs behind' },
  },
  compile(options, tools) {
    const items = options.items.map((source, index) => compileItem(source, tools, ['items', index]))
    const outside = anyOf(asList(options.outside).flatMap((word) => tools.vocabulary(word, ['outside'])))
    const asked = options.report ?? ['missing', 'misplaced', 'misspelt']
    const reported = new Set<Problem>(asked.includes('misplaced') ? [...asked, 'swapped'] : asked)

    return ({ document: { tree }, fold }: CheckContext) => {
      const matches = (terms: AnyTerm, title: string) => terms.test(fold(title, true))
      const costOf = (item: Item, { section: { title } }: SectionVisit) => {
        if (matches(item.any, title)) return 0
        const { likeness } = reported.has('misspelt') ? nearestTerm(item, title) : { likeness: 0 }
        return likeness >= NEAR ? 1 - likeness : Number.POSITIVE_INFINITY
      }
      const visits = [...sectionsOf(tree)].filter(
        ({ section, ancestors }) =>
          (options.level === undefined || section.level === options.level) &&
          !ancestors.some(({ title }) => matches(outside, title)),
      )
      const comparison: Comparison = {
        items,
        visits,
        costs: items.map((item) => visits.map((visit) => costOf(item, visit))),
      }
      return compare(comparison)
        .filter(({ problem }) => reported.has(problem))
        .map(hitFor)
    }
  },
}
