import type { CheckContext, Paper, SetCheck, SetHit } from '../model/index.js'
import { asList } from '../text/index.js'
import { WORDS } from './options.js'
import { kinKey } from './set/kin.js'
import { nameOf, papersOf } from './set/papers.js'
import { periodText } from './set/period.js'
import { compileSaid, SAID, type SaidOptions } from './set/said.js'
import { toolsAt } from './set/tools-at.js'

export interface ReferOptions extends Partial<SaidOptions> {
  type: string | string[]
  to?: string | string[]
  by?: 'unit' | 'person' | 'previous'
  only?: string[]
  lacks?: string[]
}

/** What was noted of a paper: whether it is one that is judged, whether it speaks of the matter, and of which months. */
interface Note {
  isJudged: boolean
  speaks: boolean
  numbers: number[]
}

/** The papers before one: of the month, the quarter before it. */
function papersBefore({ period }: Paper, papers: readonly Paper[]): Paper[] {
  return papers.filter(
    (other) => period !== null && other.period?.span === period.span && other.period.index === period.index - 1,
  )
}

export const refer: SetCheck<ReferOptions> = {
  kind: 'refer',
  scope: 'set',
  about: {
    vi: 'Văn bản nói đến một văn bản khác mà nó phải nối tiếp.',
    en: 'A paper speaks of another one, which it goes on from.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['type'],
    properties: {
      type: { ...WORDS, description: 'Document types that are looked at' },
      to: {
        ...WORDS,
        description: 'Document types: only where the unit has one of them it must be spoken of; always if absent',
      },
      by: {
        description:
          'Whose those are: the unit’s (if absent), those of the same person, or those for the month or quarter before',
        enum: ['unit', 'person', 'previous'],
      },
      only: {
        description: 'Only papers in which one of these is found are looked at: regular expressions',
        type: 'array',
        minItems: 1,
        items: SAID.patterns.items,
      },
      ...SAID,
      patterns: {
        ...SAID.patterns,
        description:
          'By what it speaks of it, one of these: regular expressions; with `by: previous` a group, where there is one, is the number of the month or quarter',
      },
      lacks: {
        description: 'Or rules on documents that tell that it does not, by id',
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern: '\\S' },
      },
    },
  },
  example: { type: 'ban-kiem-diem', to: 'ban-cam-ket', by: 'person', patterns: ['cam kết'] },
  placeholders: {
    paper: { vi: 'tên loại văn bản', en: 'the type of the paper' },
    other: { vi: 'tên loại văn bản phải nói đến', en: 'the type of the paper that it should speak of' },
    otherFile: { vi: 'tệp phải nói đến', en: 'the file that it should speak of' },
    person: { vi: 'người có văn bản ấy', en: 'whose papers they are' },
    periods: { vi: 'tháng, quý của văn bản', en: 'the month or quarter of the paper' },
    previous: { vi: 'tháng, quý liền trước', en: 'the month or quarter before' },
    instead: { vi: 'tháng, quý được nói đến thay vào đó', en: 'the month or quarter that it speaks of instead' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile(options, tools) {
    const { by = 'unit', lacks = [], only, patterns } = options
    if (patterns === undefined && lacks.length === 0) {
      tools.fail(
        [],
        {
          vi: 'Chưa nói nhờ đâu biết văn bản có nhắc đến: cần “patterns” hoặc “lacks”.',
          en: 'It does not say how to tell that a paper speaks of it: “patterns” or “lacks” is needed.',
        },
        {
          vi: "Ví dụ: check: { kind: refer, type: kiem-diem-ca-nhan, to: ban-cam-ket, by: person, patterns: ['cam kết'] }",
          en: "For example: check: { kind: refer, type: kiem-diem-ca-nhan, to: ban-cam-ket, by: person, patterns: ['cam kết'] }",
        },
      )
    }
    const types = asList(options.type)
    const targets = asList(options.to)
    const read = patterns === undefined ? null : compileSaid({ ...options, patterns }, tools)
    const judged =
      only === undefined
        ? null
        : compileSaid({ patterns: only, ...(options.ignoreCase && { ignoreCase: true }) }, toolsAt(tools, ['only']))
    return {
      ...((read || judged) && {
        note: (context: CheckContext): Note | undefined => {
          if (!types.includes(context.document.facts.type ?? '')) return undefined
          const said = read?.(context) ?? []
          const numbers = by === 'previous' ? said.map(Number).filter((number) => number > 0) : []
          const isJudged = judged === null || judged(context).length > 0
          return { isJudged, speaks: said.length > 0, numbers: [...new Set(numbers)] }
        },
      }),
      run({ set, catalogue, noteOf }) {
        const all = papersOf(set, targets)
        const targetsOf = (paper: Paper): Paper[] => {
          if (targets.length === 0 && by !== 'previous') return []
          if (by === 'previous') return papersBefore(paper, all)
          const key = kinKey(paper, by)
          return key === null ? [] : all.filter((other) => kinKey(other, by) === key)
        }
        return papersOf(set, types).flatMap((paper): SetHit[] => {
          const unread: Note = { isJudged: judged === null, speaks: false, numbers: [] }
          const { isJudged, speaks, numbers } = (noteOf(paper) as Note | undefined) ?? unread
          const spokenOf = targetsOf(paper)
          if (!isJudged || (spokenOf.length === 0 && (targets.length > 0 || by === 'previous'))) return []
          const own = paper.period?.index ?? 0
          // Some look back at the month that ends, others at the one before.
          const isOther = numbers.length > 0 && !numbers.some((one) => one === own || one === own - 1)
          // Where a rule on documents tells of silence, what is read only tells what is spoken of.
          const isSilent = lacks.length > 0 ? paper.findings.some(({ rule }) => lacks.includes(rule)) : !speaks
          if (!isSilent && !isOther) return []
          const [other] = spokenOf
          const papers = [paper, ...spokenOf]
          return [
            {
              papers,
              ...(isOther ? { actual: numbers.join(', ') } : {}),
              values: {
                paper: nameOf(catalogue, paper),
                other: nameOf(catalogue, other),
                otherFile: other?.file ?? null,
                person: paper.person,
                periods: paper.period ? periodText([paper.period]) : null,
                previous: by === 'previous' && paper.period ? periodText([{ ...paper.period, index: own - 1 }]) : null,
                instead:
                  isOther && paper.period
                    ? periodText(numbers.map((index) => ({ span: paper.period?.span ?? 'month', index })))
                    : null,
                files: papers.map(({ file }) => file).join(', '),
              },
            },
          ]
        })
      },
    }
  },
}
