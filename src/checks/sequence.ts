import type { Paper, SetCheck, SetHit, Wording } from '../model/index.js'
import { asList, fold } from '../text/index.js'
import { groupBy } from './group-by.js'
import { WORDS } from './options.js'
import { nameOf, papersOf } from './set/papers.js'
import { filesText } from './set/papers-text.js'
import { type Numbered, numberOf, runsOf } from './set/runs.js'
import { congressesOf } from './set/terms.js'

type Problem = 'duplicate' | 'gap' | 'date' | 'restart'

export interface SequenceOptions {
  type?: string | string[]
  by?: 'type' | 'typeName' | 'unit'
  start?: number
  terms?: string | string[]
  report?: Problem[]
}

const PROBLEMS: Record<Problem, Wording> = {
  duplicate: { vi: 'trùng số', en: 'the same number twice' },
  gap: { vi: 'thiếu số', en: 'a number is missing' },
  date: { vi: 'số sau mà ngày lại trước', en: 'a later number has an earlier date' },
  restart: { vi: 'đánh số lại từ đầu', en: 'the numbers begin anew' },
}

/** What numbers run on by: those of one type name, as regulations number papers, are told by their symbol where it has no line. */
function groupOf({ facts }: Paper, by: SequenceOptions['by']): string {
  if (by === 'unit') return ''
  if (by !== 'typeName') return facts.type ?? ''
  return fold(facts.typeName ?? '') || fold(/\d\s*-\s*([^/]+)/u.exec(facts.number ?? '')?.[1] ?? '')
}

/** One paper that was handed in twice, not two papers. */
const isCopy = ({ facts: one }: Paper, { facts: other }: Paper) =>
  one.date !== null && one.date === other.date && one.type === other.type

/** The stretches of numbers that nothing carries, “4”, “6–8”, before papers that are asked about. */
function gapsIn(papers: readonly Numbered[], start: number | undefined, isOwn: (paper: Paper) => boolean): string[] {
  let before = start === undefined ? null : start - 1
  return papers.flatMap(({ number, paper }) => {
    const from = before === null ? number : before + 1
    before = number
    if (number <= from || !isOwn(paper)) return []
    return number === from + 1 ? [String(from)] : [`${from}–${number - 1}`]
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
      terms: {
        ...WORDS,
        description:
          'Document types by whose date a term of office begins; then numbers run on through the years of a term, and what begins anew without one is told. The numbers of each year by themselves if absent',
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
    problem: { vi: 'trùng số, thiếu số, ngày không theo thứ tự, hoặc đánh số lại từ đầu', en: 'what is wrong' },
    numbers: { vi: 'các số có vấn đề', en: 'the numbers in question' },
    paper: { vi: 'tên loại văn bản', en: 'the type' },
    typeName: { vi: 'tên loại ghi trên văn bản', en: 'the line of its type' },
    before: { vi: 'số cuối cùng trước khi đánh số lại', en: 'the last number before they begin anew' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ type, by = 'type', start, terms, report }) {
    const types = asList(type)
    const reported = new Set<Problem>(report ?? ['duplicate', 'gap', 'date', 'restart'])
    return {
      run({ set, catalogue }) {
        const own = new Set(set.papers)
        const all = terms === undefined ? set : { ...set, papers: [...set.papers, ...set.others] }
        // What members write for themselves bears no number of the unit.
        const numbered = papersOf(all, types).flatMap((paper): Numbered[] => {
          const number = paper.isMembers ? null : numberOf(paper)
          return number === null ? [] : [{ number, paper }]
        })
        const begins = congressesOf(set, asList(terms))
        const hits: SetHit[] = []
        const add = (problem: Problem, numbers: string, papers: Paper[], before: number | null = null) => {
          // What is wrong in other years alone is told in the dossiers of those.
          if (!reported.has(problem) || !papers.some((paper) => own.has(paper))) return
          const values = {
            problem: PROBLEMS[problem],
            numbers,
            paper: nameOf(catalogue, papers[0]),
            typeName: papers[0]?.facts.typeName?.toLowerCase() ?? nameOf(catalogue, papers[0]),
            before,
            files: filesText(papers),
          }
          hits.push({ papers, actual: numbers, values })
        }
        for (const group of groupBy(numbered, ({ paper }) => groupOf(paper, by))) {
          const runs =
            terms === undefined
              ? [{ papers: group, anew: null, isNewTerm: true }]
              : runsOf(group, begins, set.term?.from ?? null)
          runs.forEach((run, index) => {
            const sorted = [...run.papers].sort((a, b) => a.number - b.number)
            for (const same of groupBy(sorted, ({ number }) => String(number))) {
              const [first, ...others] = same.map(({ paper }) => paper)
              if (first && others.some((other) => !isCopy(first, other)))
                add('duplicate', String(same[0]?.number), [first, ...others])
            }
            const gaps = gapsIn(sorted, index === 0 ? start : undefined, (paper) => own.has(paper))
            if (gaps.length > 0)
              add(
                'gap',
                gaps.join(', '),
                sorted.map(({ paper }) => paper).filter((paper) => own.has(paper)),
              )
            const dated = sorted.filter(({ paper }) => paper.facts.date !== null)
            dated.slice(1).forEach((later, at) => {
              const earlier = dated[at] as Numbered
              const [before, after] = [earlier, later].map(({ paper }) => paper.facts.date as string)
              if (earlier.number < later.number && (after as string) < (before as string))
                add('date', `${earlier.number}, ${later.number}`, [earlier.paper, later.paper])
            })
            if (run.anew !== null && !run.isNewTerm) {
              const before = Math.max(...(runs[index - 1]?.papers ?? []).map(({ number }) => number))
              add('restart', String(run.anew.number), [run.anew.paper], before)
            }
          })
        }
        return hits
      },
    }
  },
}
