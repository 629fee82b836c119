import type { Variable } from '../ruleset/drafts/variables.js'
import type { DraftAnswers } from './types.js'

/** Offices write `01` and `02`, and `3` (05-HD/VPTW II.I-4.2.2). */
export const monthText = (month: number): string => String(month).padStart(month < 3 ? 2 : 1, '0')
export const dayText = (day: number): string => String(day).padStart(2, '0')

const QUARTERS = ['I', 'II', 'III', 'IV']

/** What stands for a variable that nobody has given, and what an example says there. */
export interface Unknown {
  prompt: string
  sample: string
}

type Values = Partial<Record<Variable, string | Unknown>>

const unknown = (prompt: string, sample: string): Unknown => ({ prompt, sample })

/** The month that a document is about; null where nothing tells. */
export function monthOf({ month, date }: DraftAnswers): number | null {
  if (month !== undefined) return month
  return date === undefined ? null : Number(date.slice(5, 7))
}

/** The variables that stand for times. */
export function timesOf(answers: DraftAnswers): Values {
  const { year } = answers
  const month = monthOf(answers)
  const years = { year: String(year), previousYear: String(year - 1), nextYear: String(year + 1) }
  if (month === null)
    return {
      ...years,
      month: unknown('tháng', '3'),
      previousMonth: unknown('tháng trước', '02'),
      nextMonth: unknown('tháng sau', '4'),
      quarter: unknown('quý', 'I'),
    }
  return {
    ...years,
    month: monthText(month),
    previousMonth: monthText(((month + 10) % 12) + 1),
    nextMonth: monthText((month % 12) + 1),
    quarter: QUARTERS[Math.ceil(month / 3) - 1] ?? '',
  }
}
