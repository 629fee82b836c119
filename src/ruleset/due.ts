import type { Due, Wording } from '../model/index.js'

/** The schema of a day on which papers are due: for checks of sets and for the profile. */
export const DUE_SCHEMA = {
  description:
    'When it is due: a day of the calendar (day, month, year), or so many days after something (days, after)',
  type: 'object',
  additionalProperties: false,
  properties: {
    day: {
      description: 'Day of the month; 31 in a shorter one is its last day',
      type: 'integer',
      minimum: 1,
      maximum: 31,
    },
    month: { description: 'Month; the last one of the period if absent', type: 'integer', minimum: 1, maximum: 12 },
    year: {
      description: 'The year before, the year of the papers (if absent), or the one after',
      enum: ['previous', 'same', 'next'],
    },
    days: { description: 'So many days after what `after` names', type: 'integer', minimum: 0 },
    after: {
      $ref: '#/$defs/words',
      description: 'Document types whose date, in the same period, it is counted from; the end of the period if absent',
    },
    working: { description: 'true: a day on a week-end moves to the next working day', type: 'boolean' },
  },
} as const

/** What makes no day of this, with what to write instead; null where it is one. */
export function dueMistake({ day, days }: Due): { message: Wording; hint: Wording } | null {
  if ((day === undefined) !== (days === undefined)) return null
  return {
    message: {
      vi: '“due” phải có hoặc “day”, hoặc “days”, không được thiếu hay có cả hai.',
      en: '“due” needs either “day” or “days”, not both.',
    },
    hint: {
      vi: 'Ví dụ: due: { day: 31, month: 1 }, hoặc due: { days: 2, after: bien-ban }',
      en: 'For example: due: { day: 31, month: 1 }, or due: { days: 2, after: bien-ban }',
    },
  }
}
