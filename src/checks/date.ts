import type { Check } from '../model/index.js'
import { placeIn } from './frame.js'

export interface DateOptions {
  yearsBefore?: number
  yearsAfter?: number
}

const TWO_YEARS = /(?<!\d)(20\d\d)\s*[-–—]\s*(20\d\d)(?!\d)/gu

/** The last of the years that a paper is about: a school year, which its abstract names by both, ends in the next. */
function lastYear(year: number, abstract: string | null): number {
  const pairs = Array.from((abstract ?? '').matchAll(TWO_YEARS), ([, from, to]) => [Number(from), Number(to)])
  return pairs.some(([from, to]) => from === year && to === year + 1) ? year + 1 : year
}

export const date: Check<DateOptions> = {
  kind: 'date',
  about: {
    vi: 'Ngày ban hành phù hợp với năm mà văn bản nói đến.',
    en: 'The date of the document agrees with the year that it is about.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      yearsBefore: {
        description: 'How many years the date may be before the year of the document',
        type: 'integer',
        minimum: 0,
        default: 0,
      },
      yearsAfter: { description: 'How many years it may be after', type: 'integer', minimum: 0, default: 0 },
    },
  },
  example: { yearsBefore: 1, yearsAfter: 0 },
  placeholders: {},
  compile({ yearsBefore = 0, yearsAfter = 0 }) {
    return ({ document }) => {
      const { facts } = document
      if (facts.date === null || facts.year === null) return []
      const dated = Number(facts.date.slice(0, 4))
      if (dated >= facts.year - yearsBefore && dated <= lastYear(facts.year, facts.abstract) + yearsAfter) return []
      const node = placeIn(document, 'date')
      return [{ ...(node ? { node } : {}), actual: facts.date, expected: [String(facts.year)] }]
    }
  },
}
