import type { Due, Frequency, Lang } from '../model/index.js'
import { asList } from '../text/index.js'

interface DueWords {
  frequencies: Record<Frequency, string>
  /** The end of a period. */
  ends: Record<Frequency, string>
  /** A day of the calendar; `month` null for the last one of a period. */
  on(day: number, month: number | null, per: Frequency): string
  years: Record<NonNullable<Due['year']>, string>
  within(days: number, after: string): string
  or: string
  working: string
  none: string
}

const VI: DueWords = {
  frequencies: {
    year: 'mỗi năm một lần',
    half: 'mỗi năm hai lần',
    quarter: 'mỗi quý một lần',
    month: 'mỗi tháng một lần',
    term: 'mỗi nhiệm kỳ một lần',
  },
  ends: {
    year: 'khi hết năm',
    half: 'khi hết 6 tháng',
    quarter: 'khi hết quý',
    month: 'khi hết tháng',
    term: 'nhiệm kỳ',
  },
  on: (day, month, per) => {
    if (month !== null) return `ngày ${day}/${month}`
    const last = { year: 'tháng 12', half: 'tháng cuối của 6 tháng', quarter: 'tháng cuối quý', month: 'hằng tháng' }
    return `ngày ${day} ${per === 'term' ? last.year : last[per]}`
  },
  years: { previous: ' của năm trước', same: '', next: ' của năm sau' },
  within: (days, after) => `trong ${days} ngày sau ${after}`,
  or: ' hoặc ',
  working: ', rơi vào ngày nghỉ cuối tuần thì lùi sang ngày làm việc kế tiếp',
  none: 'chưa đặt hạn',
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const EN: DueWords = {
  frequencies: {
    year: 'once a year',
    half: 'twice a year',
    quarter: 'every quarter',
    month: 'every month',
    term: 'once in a term of office',
  },
  ends: {
    year: 'the end of the year',
    half: 'the end of the half-year',
    quarter: 'the end of the quarter',
    month: 'the end of the month',
    term: 'the term',
  },
  on: (day, month, per) => {
    if (month !== null) return `${day} ${MONTHS[month - 1]}`
    const last = {
      year: 'of December',
      half: 'of the last month of the half-year',
      quarter: 'of the last month of the quarter',
      month: 'of the month',
    }
    return `day ${day} ${per === 'term' ? last.year : last[per]}`
  },
  years: { previous: ' of the year before', same: '', next: ' of the year after' },
  within: (days, after) => `within ${days} ${days === 1 ? 'day' : 'days'} of ${after}`,
  or: ' or ',
  working: ', at a week-end the next working day',
  none: 'no day is set',
}

const WORDS: Record<Lang, DueWords> = { vi: VI, en: EN }

/** How often a paper is owed, for people. */
export const frequencyText = (per: Frequency, lang: Lang): string => WORDS[lang].frequencies[per]

/**
 * When papers are due, for people: `ngày 31/1`, `within 2 days of Minutes`.
 * @param nameOf what a document type is called
 */
export function dueText(due: readonly Due[], per: Frequency, nameOf: (type: string) => string, lang: Lang): string {
  const words = WORDS[lang]
  const texts = due.map(({ day, month, year = 'same', days, after, working }) => {
    const from = asList(after).map(nameOf).join(words.or) || words.ends[per]
    const text =
      day === undefined ? words.within(days ?? 0, from) : `${words.on(day, month ?? null, per)}${words.years[year]}`
    return `${text}${working ? words.working : ''}`
  })
  return texts.join('; ') || words.none
}
