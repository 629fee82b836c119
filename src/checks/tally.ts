import type { Paper, SetCheck, SetHit } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { groupBy } from './group-by.js'
import { TEXT } from './options.js'
import { type Kinship, kinKey, lastOfEach } from './set/kin.js'
import { nameOf, papersOf } from './set/papers.js'
import { periodText } from './set/period.js'
import { READING } from './set/said.js'
import { compileSide, type PointOptions, SIDE, type SideOptions } from './set/side.js'
import { agrees, told, VALUE_KINDS } from './set/value.js'

export interface TallyOptions {
  between: [SideOptions, SideOptions]
  by?: Kinship
  points: Record<string, PointOptions>
  alone?: boolean
}

/** What each side noted of a document. */
type Notes = [Record<string, string[]>, Record<string, string[]>]

export const tally: SetCheck<TallyOptions> = {
  kind: 'tally',
  scope: 'set',
  about: {
    vi: 'Hai văn bản nói về cùng một việc thì ghi khớp nhau. Chỉ xét điều mà cả hai bên đều ghi.',
    en: 'Two papers that speak of one matter say the same of it. Only what both sides say is looked at.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['between', 'points'],
    properties: {
      between: {
        description: 'The papers that are compared: those of one side with those of the other',
        type: 'array',
        minItems: 2,
        maxItems: 2,
        items: SIDE,
      },
      by: {
        description: 'What papers that belong together have in common beside their unit; nothing else if absent',
        enum: ['unit', 'period', 'person'],
      },
      points: {
        description: 'What must be the same, by id',
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['title', 'patterns'],
          properties: {
            title: { ...TEXT, description: 'What it is called in messages' },
            as: {
              description:
                'How values are compared: texts (if absent), numbers, times of the year, days, names of people, numbers of papers',
              enum: [...VALUE_KINDS],
            },
            ...READING,
            other: {
              description: 'Where the second side says it in other words; as the first one if absent',
              type: 'object',
              additionalProperties: false,
              minProperties: 1,
              properties: {
                ...READING,
                fact: { description: 'What its letterhead says, where nothing is found', enum: ['date', 'number'] },
              },
            },
          },
        },
      },
      alone: {
        description:
          'true: papers of the first side without one of the other are told too, if the unit has any of those',
        type: 'boolean',
      },
    },
  },
  example: {
    between: [{ type: 'nghi-quyet-nam' }, { type: 'chuong-trinh' }],
    points: { 'so-cuoc': { title: 'số cuộc', as: 'number', patterns: ['(\\d+) cuộc'] } },
  },
  placeholders: {
    point: { vi: 'điều ghi khác nhau', en: 'what differs' },
    first: { vi: 'văn bản thứ nhất ghi gì', en: 'what the first paper says' },
    second: { vi: 'văn bản thứ hai ghi gì', en: 'what the second one says' },
    paper: { vi: 'tên loại văn bản thứ nhất', en: 'the type of the first paper' },
    other: { vi: 'tên loại văn bản thứ hai', en: 'the type of the second one' },
    periods: { vi: 'tháng, quý của văn bản', en: 'the month or quarter of the papers' },
    alone: {
      vi: 'tháng, quý chỉ có văn bản thứ nhất',
      en: 'months or quarters of which only the first paper is there',
    },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile(options, tools) {
    const { by = 'unit', alone = false } = options
    const [one, other] = options.between
    const sides = [
      compileSide(one, options.points, false, tools),
      compileSide(other, options.points, true, tools),
    ] as const
    const points = Object.entries(options.points).map(([id, { title, as = 'text' }]) => ({
      id,
      title: wordingOf(title),
      as,
    }))
    return {
      note: (context) => {
        const notes = sides.map((side) => side.note(context))
        return notes.some((note) => Object.keys(note).length > 0) ? notes : undefined
      },
      run({ set, catalogue, noteOf }) {
        const valuesIn = (paper: Paper, at: 0 | 1, point: (typeof points)[number]) =>
          sides[at].valuesIn(paper, (noteOf(paper) as Notes | undefined)?.[at] ?? {}, point, set.year)
        const firsts = lastOfEach(papersOf(set, sides[0].types), by)
        const others = papersOf(set, sides[1].types)
        const hits: SetHit[] = []
        const without: Paper[] = []
        for (const { key, paper } of firsts) {
          const kin = others.filter((other) => other.file !== paper.file && kinKey(other, by) === key)
          const said = points.map((point) => ({ point, values: valuesIn(paper, 0, point) }))
          const isMet = ({ point, values }: (typeof said)[number], other: Paper) => {
            const second = valuesIn(other, 1, point)
            return values.length > 0 && second.length > 0 && agrees(values, second, point.as, set.year)
          }
          // A meeting at the end of a month may be the one that the resolution of the next month was passed at.
          const isElsewhere = (one: (typeof said)[number]) => others.some((other) => isMet(one, other))
          const isOfSpan = others.some(({ period }) => period?.span === paper.period?.span)
          if (kin.length === 0 && isOfSpan && !said.some(isElsewhere)) without.push(paper)
          for (const one of said) {
            const telling = kin.filter((other) => one.values.length > 0 && valuesIn(other, 1, one.point).length > 0)
            const last = telling.at(-1)
            if (!last || isElsewhere(one)) continue
            const first = told(one.values, one.point.as)
            const second = told(valuesIn(last, 1, one.point), one.point.as)
            hits.push({
              papers: [paper, last],
              actual: second.vi,
              expected: [first.vi],
              values: {
                point: one.point.title,
                first,
                second,
                paper: nameOf(catalogue, paper),
                other: nameOf(catalogue, last),
                periods: by === 'period' && paper.period ? periodText([paper.period]) : null,
                alone: null,
                files: `${paper.file}, ${last.file}`,
              },
            })
          }
        }
        if (!alone || others.length === 0) return hits
        const spans = groupBy(without, (paper) => paper.period?.span ?? '')
        return [...hits, ...spans.map((papers) => aloneHit(papers, nameOf(catalogue, papers[0])))]
      },
    }
  },
}

const NOTHING = { point: null, first: null, second: null, other: null, periods: null }

function aloneHit(papers: Paper[], name: ReturnType<typeof nameOf>): SetHit {
  const files = papers.map(({ file }) => file).join(', ')
  const periods = papers.flatMap(({ period }) => period ?? []).sort((a, b) => a.index - b.index)
  return {
    papers,
    actual: files,
    values: { ...NOTHING, paper: name, alone: periodText(periods) ?? files, files },
  }
}
