import type { Due, Paper, SetCheck, SetHit } from '../model/index.js'
import { DUE_SCHEMA } from '../ruleset/due.js'
import { asList, findDate, printDate } from '../text/index.js'
import { groupBy } from './group-by.js'
import { PATTERN, WORDS } from './options.js'
import { compileDue } from './set/due.js'
import { nameOf, papersOf } from './set/papers.js'
import { compileSaid, SAID, type SaidOptions } from './set/said.js'

export interface HeldOptions extends Partial<SaidOptions> {
  type: string | string[]
  by: Due
  notAbout?: string
}

/** A paper and the day of the meeting that it is about. */
interface Meeting {
  paper: Paper
  day: string
  latest: string
}

const list = (days: readonly string[]) => ({
  vi: days.map((day) => printDate(day, 'vi')).join(', '),
  en: days.map((day) => printDate(day, 'en')).join(', '),
})

export const held: SetCheck<HeldOptions> = {
  kind: 'held',
  scope: 'set',
  about: {
    vi: 'Cuộc họp hằng tháng được tổ chức đúng ngày quy định; đơn vị họp sai ngày được báo một lần.',
    en: 'Meetings of every month are held on the day that is set; a unit is told once.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'by'],
    properties: {
      type: { ...WORDS, description: 'Document types that tell of the meetings' },
      by: { ...DUE_SCHEMA, description: 'The last day of the month on which it is right: day, working' },
      ...SAID,
      patterns: {
        ...SAID.patterns,
        description:
          'By what the day of the meeting is found: regular expressions of a date; that of the paper if absent, or nothing is found',
      },
      notAbout: { ...PATTERN, description: 'Papers whose abstract holds this are left out: regular expression' },
    },
  },
  example: { type: 'bien-ban-sinh-hoat', by: { day: 7, working: true } },
  placeholders: {
    days: { vi: 'những ngày họp', en: 'the days of the meetings' },
    by: { vi: 'ngày muộn nhất của tháng', en: 'the last day of the month that is right' },
    count: { vi: 'số cuộc họp', en: 'how many meetings' },
    total: { vi: 'số tháng có văn bản', en: 'of how many months there are papers' },
    paper: { vi: 'tên loại văn bản', en: 'the type of the papers' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile(options, tools) {
    const types = asList(options.type)
    const { patterns, notAbout } = options
    const dueOn = compileDue(options.by, tools, ['by'])
    const read = patterns === undefined ? null : compileSaid({ ...options, patterns }, tools)
    const other = notAbout === undefined ? null : tools.pattern(notAbout, ['notAbout'], 'i')
    return {
      ...(read && {
        note: (context) => {
          if (!types.includes(context.document.facts.type ?? '')) return undefined
          return read(context)
            .map(findDate)
            .find((day) => day !== null)
        },
      }),
      run({ set, catalogue, noteOf }) {
        const meetings = papersOf(set, types).flatMap((paper): Meeting[] => {
          const noted = noteOf(paper)
          const day = typeof noted === 'string' ? noted : paper.facts.date
          if (day === null || other?.test(paper.facts.abstract ?? '')) return []
          const ownMonth = { span: 'month', index: Number(day.slice(5, 7)) } as const
          // Of a meeting at the end of a month on the tasks of the next one nobody says that it was late.
          const isOfPeriod = paper.period?.span === 'month'
          const period = isOfPeriod && paper.period ? paper.period : ownMonth
          const latest = dueOn(period, isOfPeriod ? set : { ...set, year: Number(day.slice(0, 4)) })
          return latest === null ? [] : [{ paper, day, latest }]
        })
        // A meeting that was called besides is no fault.
        const months = groupBy(meetings, ({ latest }) => latest)
        const wrong = months
          .filter((own) => own.every(({ day, latest }) => day > latest))
          .flatMap((own) => own[0] ?? [])
          .sort((a, b) => (a.day < b.day ? -1 : 1))
        const [first] = wrong
        if (!first) return []
        const days = list(wrong.map(({ day }) => day))
        const hit: SetHit = {
          papers: wrong.map(({ paper }) => paper),
          actual: days.en,
          values: {
            days,
            by: options.by.day ?? null,
            count: wrong.length,
            total: months.length,
            paper: nameOf(catalogue, first.paper),
            files: wrong.map(({ paper }) => paper.file).join(', '),
          },
        }
        return [hit]
      },
    }
  },
}
