import type { Paper, SetCheck, SetHit, Wording } from '../model/index.js'
import { asList } from '../text/index.js'
import { groupBy } from './group-by.js'
import { WORDS } from './options.js'
import { nameOf, papersOf } from './set/papers.js'

type Problem = 'duplicate' | 'gap' | 'date'

export interface SequenceOptions {
  type?: string | string[]
  by?: 'type' | 'typeName' | 'unit'
  start?: number
  report?: Problem[]
}

const PROBLEMS: Record<Problem, Wording> = {
  duplicate: { vi: 'trùng số', en: 'the same number twice' },
  gap: { vi: 'thiếu số', en: 'a number is missing' },
  date: { vi: 'số sau mà ngày lại trước', en: 'a later number has an earlier date' },
}

interface Numbered {
  number: number
  paper: Paper
}

/** The running number of a paper: 5 for `05-NQ/CB`. */
function numberOf({ facts }: Paper): number | null {
  const digits = /^\D{0,3}(\d{1,5})(?!\d)/u.exec(facts.number ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function groupOf({ facts }: Paper, by: SequenceOptions['by']): string {
  return by === 'unit' ? '' : ((by === 'typeName' ? facts.typeName?.toLowerCase() : facts.type) ?? '')
}

/** The stretches of numbers that nothing carries: “4”, “6–8”. */
function gapsIn(numbers: number[], start: number | undefined): string[] {
  const from = start === undefined ? numbers : [start - 1, ...numbers]
  return from.slice(1).flatMap((number, index) => {
    const before = from[index] as number
    if (number <= before + 1) return []
    return number === before + 2 ? [String(before + 1)] : [`${before + 1}–${number - 1}`]
  })
}

export const sequence: SetCheck<SequenceOptions> = {
  kind: 'sequence',
  scope: 'set',
  about: {
    vi: 'Số văn bản nối tiếp nhau, không trùng, không thiếu, đúng thứ tự ngày.',
    en: 'The numbers of papers run on: none twice, none left out, dates in the same order.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      type: { ...WORDS, description: 'Document types that are numbered; all if absent' },
      by: {
        description: 'Whose numbers run on by themselves: each document type’s (if absent), type name’s, or the unit’s',
        enum: ['type', 'typeName', 'unit'],
      },
      start: {
        description: 'The first number; a gap before the first paper is none if absent',
        type: 'integer',
        minimum: 0,
      },
      report: {
        description: 'What to report; everything if absent',
        type: 'array',
        items: { enum: Object.keys(PROBLEMS) },
      },
    },
  },
  example: { by: 'typeName', report: ['duplicate', 'date'] },
  placeholders: {
    problem: { vi: 'trùng số, thiếu số, hoặc ngày không theo thứ tự', en: 'what is wrong' },
    numbers: { vi: 'các số có vấn đề', en: 'the numbers in question' },
    paper: { vi: 'tên loại văn bản', en: 'the type' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ type, by = 'type', start, report }) {
    const types = asList(type)
    const reported = new Set<Problem>(report ?? ['duplicate', 'gap', 'date'])
    return {
      run({ set, catalogue }) {
        const numbered = papersOf(set, types).flatMap((paper): Numbered[] => {
          const number = numberOf(paper)
          return number === null ? [] : [{ number, paper }]
        })
        const hits: SetHit[] = []
        const add = (problem: Problem, numbers: string, papers: Paper[]) => {
          if (!reported.has(problem)) return
          const values = {
            problem: PROBLEMS[problem],
            numbers,
            paper: nameOf(catalogue, papers[0]),
            files: papers.map(({ file }) => file).join(', '),
          }
          hits.push({ papers, actual: numbers, values })
        }
        for (const group of groupBy(numbered, ({ paper }) => groupOf(paper, by))) {
          const sorted = [...group].sort((a, b) => a.number - b.number)
          for (const number of new Set(sorted.map((one) => one.number))) {
            const same = sorted.filter((one) => one.number === number)
            if (same.length > 1)
              add(
                'duplicate',
                String(number),
                same.map(({ paper }) => paper),
              )
          }
          const gaps = gapsIn(
            sorted.map(({ number }) => number),
            start,
          )
          if (gaps.length > 0)
            add(
              'gap',
              gaps.join(', '),
              sorted.map(({ paper }) => paper),
            )
          const dated = sorted.filter(({ paper }) => paper.facts.date !== null)
          dated.slice(1).forEach((later, index) => {
            const earlier = dated[index] as Numbered
            const [before, after] = [earlier, later].map(({ paper }) => paper.facts.date as string)
            if (earlier.number < later.number && (after as string) < (before as string))
              add('date', `${earlier.number}, ${later.number}`, [earlier.paper, later.paper])
          })
        }
        return hits
      },
    }
  },
}
