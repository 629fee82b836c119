import type { Paper, PaperSet, SetCheck, SetHit, Text } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { asList, fold, printDate, tidy } from '../text/index.js'
import { PATTERN, TEXT, WORDS } from './options.js'
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
  decided?: string[]
}

const DAY = 86_400_000
const plusDays = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
const inBoth = (day: string) => ({ vi: printDate(day, 'vi'), en: printDate(day, 'en') })

/** What begins anew for a unit: the day on which it was set up, merged or renamed, or a paper that opens a term. */
interface Event {
  day: string
  paper: Paper | null
}

/** Whether a text begins with a name, which does not go on there: “ấp Tân Hòa Phú” is not “ấp Tân Hòa”. */
function opensWith(text: string, name: string): boolean {
  const words = tidy(text).split(' ')
  const length = name.split(' ').length
  return fold(words.slice(0, length).join(' ')) === name && !/^[\p{Lu}\d]/u.test(words[length] ?? '')
}

/** The day on which a paper of whatever unit set this one up, as its abstract says. */
function decidedIn(sets: readonly PaperSet[], unit: string | null, decided: readonly RegExp[]): string | null {
  const name = fold(unit ?? '')
  if (name === '') return null
  for (const { facts, isDraft } of sets.flatMap(({ papers, others }) => [...papers, ...others])) {
    if (isDraft || facts.date === null || facts.abstract === null) continue
    const named = decided.map((pattern) => pattern.exec(facts.abstract ?? '')?.[1] ?? '')
    if (named.some((text) => opensWith(text, name))) return facts.date
  }
  return null
}

function eventsOf(set: PaperSet, since: string | null, after: readonly string[]): Event[] {
  const founded = since === null ? [] : [{ day: since, paper: null }]
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
      decided: {
        description:
          'By what abstracts of papers, of whatever unit, say that it was set up, where nobody else says when: regular expressions whose first group begins with its name',
        type: 'array',
        minItems: 1,
        items: PATTERN,
      },
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
  compile({ papers, days, decided = [] }, tools) {
    const deciding = decided.map((source, index) => tools.pattern(source, ['decided', index], 'i'))
    const renewed = papers.map(({ title, type, tier, after }) => ({
      title: wordingOf(title),
      types: asList(type),
      tiers: asList(tier),
      after: asList(after),
    }))
    return {
      run({ set, sets, asOf }) {
        const since = set.since ?? (deciding.length > 0 ? decidedIn(sets, set.unit, deciding) : null)
        return renewed.flatMap(({ title, types, tiers, after }): SetHit[] => {
          if (tiers.length > 0 && !tiers.includes(set.tier ?? '')) return []
          return eventsOf(set, since, after).flatMap(({ day, paper }): SetHit[] => {
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
