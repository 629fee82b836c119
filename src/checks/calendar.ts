import type { Check, Hit, Wording } from '../model/index.js'
import { findDays, isoDate, type NamedDay, printDate, printWeekday } from '../text/index.js'
import { placed } from './places.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

/** What is wrong with a day; null where it is right. */
function faultOf({ weekday, stated }: NamedDay): Wording | null {
  if (weekday === null) return { vi: 'không có trong lịch', en: 'is in no calendar' }
  if (stated === null || stated.weekday === weekday) return null
  const right = printWeekday(weekday)
  return { vi: `là ${right.vi}, không phải “${stated.text}”`, en: `is a ${right.en}, not “${stated.text}”` }
}

export interface CalendarOptions extends ScopeOptions {
  slip?: number
}

const DAY_MS = 86_400_000
const daysBetween = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS

/** The day with the year of another one; null where there is no such day, as on 29 February. */
function inYearOf(day: string, other: string): string | null {
  const [year, month, date] = [other.slice(0, 4), day.slice(5, 7), day.slice(8)]
  return isoDate(Number(year), Number(month), Number(date))
}

/** Whether nothing but a wrong year, the one before or behind, parts a day from that of the document. */
function isSlip(day: string, dated: string, most: number): boolean {
  const meant = inYearOf(day, dated)
  const years = Math.abs(Number(day.slice(0, 4)) - Number(dated.slice(0, 4)))
  return years === 1 && meant !== null && daysBetween(meant, dated) <= most && daysBetween(day, dated) > most
}

function slipOf({ iso }: NamedDay, dated: string | null, most: number): Wording | null {
  if (iso === null || dated === null || !isSlip(iso, dated, most)) return null
  return {
    vi: `không cùng năm với ngày ban hành, ${printDate(dated, 'vi')}`,
    en: `is not in the year of the document, of ${printDate(dated, 'en')}`,
  }
}

export const calendar: Check<CalendarOptions> = {
  kind: 'calendar',
  about: {
    vi: 'Ngày nêu ra có thật, và đúng là ngày thứ mấy như đã ghi.',
    en: 'Days that are named exist, and fall on the day of the week that is stated.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...SCOPE,
      slip: {
        description:
          'Instead of all that: days whose year is the one before or behind that of the document, and that would be no more than so many days away from its date in its own year',
        type: 'integer',
        minimum: 0,
      },
    },
  },
  example: { in: 'date, body' },
  placeholders: {
    found: { vi: 'ngày, như đã viết', en: 'the day, as written' },
    fault: { vi: 'điều sai: “không có trong lịch”, “là thứ Ba, không phải …”', en: 'what is wrong with it' },
  },
  compile({ slip, ...options }, tools) {
    const scope = compileScope(options, tools)
    return (context) =>
      scope(context).flatMap((span): Hit[] =>
        findDays(span.text).flatMap((day) => {
          const fault = slip === undefined ? faultOf(day) : slipOf(day, context.document.facts.date, slip)
          if (fault === null) return []
          const spot = { span, from: span.from + day.from, to: span.from + day.to }
          return [{ ...placed(spot), actual: day.text, values: { found: day.text, fault } }]
        }),
      )
  },
}
