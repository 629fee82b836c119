import type { Paper, PaperSet, SetCheck, SetHit, Text } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { asList, printDate } from '../text/index.js'
import { TEXT, WORDS } from './options.js'
import { papersOf } from './set/papers.js'

interface RenewedOptions {
  title: Text
  type: string | string[]
  tier?: string | string[]
  after?: string | string[]
}

export interface RenewOptions {
  papers: RenewedOptions[]
  days: number
}

const DAY = 86_400_000
const plusDays = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
const inBoth = (day: string) => ({ vi: printDate(day, 'vi'), en: printDate(day, 'en') })

/** What begins anew for a unit: the day on which it was set up, merged or renamed, or a paper that opens a term. */
interface Event {
  day: string
  paper: Paper | null
}

function eventsOf(set: PaperSet, after: readonly string[]): Event[] {
  const founded = set.since === null ? [] : [{ day: set.since, paper: null }]
  const opened = after.length === 0 ? [] : papersOf(set, after)
  return [...founded, ...opened.flatMap((paper) => (paper.facts.date ? [{ day: paper.facts.date, paper }] : []))]
}

export const renew: SetCheck<RenewOptions> = {
  kind: 'renew',
  scope: 'set',
  about: {
    vi: 'Đơn vị mới thành lập, sáp nhập, đổi tên hoặc qua đại hội thì ban hành lại văn bản.',
    en: 'A unit that was set up, merged, renamed, or has held a congress issues papers anew.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['papers', 'days'],
    properties: {
      papers: {
        description: 'What is issued anew',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['title', 'type'],
          properties: {
            title: { ...TEXT, description: 'What it is called in messages' },
            type: { ...WORDS, description: 'Document types, one of which will do' },
            tier: { ...WORDS, description: 'For which tiers; for all if absent' },
            after: {
              ...WORDS,
              description:
                'Document types after which it is issued anew too; if absent, only after the day on which the unit was set up',
            },
          },
        },
      },
      days: { description: 'Within so many days', type: 'integer', minimum: 1 },
    },
  },
  example: { papers: [{ title: 'quy chế làm việc', type: 'quy-che-lam-viec' }], days: 90 },
  placeholders: {
    paper: { vi: 'văn bản phải ban hành lại', en: 'what was to be issued anew' },
    since: { vi: 'ngày thành lập, sáp nhập, đổi tên', en: 'the day on which the unit was set up, merged or renamed' },
    event: { vi: 'ngày của văn bản mở đầu nhiệm kỳ', en: 'the day of the paper that opened the term' },
    due: { vi: 'hạn', en: 'the day by which it was due' },
    issued: { vi: 'ngày ban hành, nếu ban hành sau hạn', en: 'when it was issued, where that was later' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ papers, days }) {
    const renewed = papers.map(({ title, type, tier, after }) => ({
      title: wordingOf(title),
      types: asList(type),
      tiers: asList(tier),
      after: asList(after),
    }))
    return {
      run({ set, asOf }) {
        return renewed.flatMap(({ title, types, tiers, after }): SetHit[] => {
          if (tiers.length > 0 && !tiers.includes(set.tier ?? '')) return []
          return eventsOf(set, after).flatMap(({ day, paper }): SetHit[] => {
            const due = plusDays(day, days)
            // What falls into another year may lie among the papers of that year, which are not all here.
            if (!day.startsWith(String(set.year)) || !due.startsWith(String(set.year)) || due >= asOf) return []
            const own = papersOf(set, types)
            // A paper without a day may be the one.
            if (own.some(({ facts: { date } }) => date === null || (day <= date && date <= due))) return []
            const later = own.filter(({ facts: { date } }) => (date ?? '') > due)
            const issued = later.map(({ facts: { date } }) => date as string).sort()[0]
            const files = [...(paper ? [paper] : []), ...later]
            return [
              {
                ...(files.length > 0 ? { papers: files } : {}),
                ...(issued === undefined ? {} : { actual: issued }),
                expected: [`${title.vi} ${due}`],
                values: {
                  paper: title,
                  since: paper === null ? inBoth(day) : null,
                  event: paper === null ? null : inBoth(day),
                  due: inBoth(due),
                  issued: issued === undefined ? null : inBoth(issued),
                  files: files.map(({ file }) => file).join(', ') || null,
                },
              },
            ]
          })
        })
      },
    }
  },
}
