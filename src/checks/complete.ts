import { PER_YEAR, type SetCheck, type SetHit } from '../model/index.js'
import { DUE_SCHEMA } from '../ruleset/due.js'
import { printDate } from '../text/index.js'
import { groupBy } from './group-by.js'
import { WORDS } from './options.js'
import { type LedgerEntry, ledgerOf } from './set/ledger.js'
import { compileOwed, type OwedOptions } from './set/owed.js'
import { listed } from './set/papers-text.js'
import { periodText } from './set/period.js'
import { PROFILE_OPTIONS } from './set/profile.js'

type State = 'missing' | 'not-due'

export interface CompleteOptions extends OwedOptions {
  report?: State[]
}

const ownerOf = ({ person }: LedgerEntry) => person ?? ''

/** What is lacking: of the unit together, of members those together who lack the same. */
function lackingBy(entries: LedgerEntry[], is: (entry: LedgerEntry) => boolean): LedgerEntry[][] {
  const lacking = entries.filter((entry) => entry.papers.length === 0 && is(entry))
  const byOwner = groupBy(lacking, ownerOf)
  const keyOf = (own: LedgerEntry[]) => own.map(({ period }) => period.index).join(' ')
  return groupBy(byOwner, keyOf).map((alike) => alike.flat())
}

export const complete: SetCheck<CompleteOptions> = {
  kind: 'complete',
  scope: 'set',
  about: {
    vi: 'Hồ sơ của một đơn vị trong một năm có đủ các văn bản phải có.',
    en: 'The papers of a unit for a year are all there.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...PROFILE_OPTIONS,
      papers: {
        description: 'The papers that are owed, in place of those of the profile',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['type'],
          properties: {
            type: { ...WORDS, description: 'Document type; of several any one will do' },
            per: { description: 'How often it is owed; once a year if absent', enum: Object.keys(PER_YEAR) },
            member: { description: 'true: each member owes one', type: 'boolean' },
            due: DUE_SCHEMA,
          },
        },
      },
      report: {
        description: 'What to report; papers that are missing and due if absent',
        type: 'array',
        items: { enum: ['missing', 'not-due'] },
      },
    },
  },
  example: { papers: [{ type: 'nghi-quyet-thang', per: 'month', due: { days: 5 } }] },
  placeholders: {
    paper: { vi: 'tên loại văn bản còn thiếu', en: 'the type that is missing' },
    periods: { vi: 'tháng, quý còn thiếu', en: 'the months or quarters that are missing' },
    person: { vi: 'người chưa nộp', en: 'who has not handed it in' },
    people: { vi: 'số người chưa nộp', en: 'how many have not handed it in' },
    owed: { vi: 'số văn bản phải có', en: 'how many are owed' },
    found: { vi: 'số văn bản đã có', en: 'how many there are' },
    due: { vi: 'hạn nộp gần nhất', en: 'the first day on which one is due' },
    dueNote: { vi: 'điều cần biết thêm về hạn', en: 'what else is to be known of the day' },
  },
  compile(options, tools) {
    const reported = new Set<State>(options.report ?? ['missing'])
    const owedBy = compileOwed(options, tools)
    return {
      run({ set, asOf, catalogue }) {
        const hits: SetHit[] = []
        for (const owed of owedBy(set, catalogue)) {
          const { types, name, periods, isMember, dueNote, basis } = owed
          const entries = ledgerOf(owed, set)
          const byState: [State, LedgerEntry[][]][] = [
            ['missing', lackingBy(entries, ({ latest }) => latest < asOf)],
            ['not-due', lackingBy(entries, ({ latest }) => latest >= asOf)],
          ]
          for (const [state, groups] of byState) {
            for (const lacking of reported.has(state) ? groups : []) {
              const [first] = lacking
              if (!first) continue
              const people = [...new Set(lacking.flatMap(({ person }) => person ?? []))]
              const missing = lacking.filter(({ person }) => person === first.person)
              const { due } = first
              hits.push({
                expected: [...types],
                ...(isMember ? { actual: people.join(', ') } : {}),
                values: {
                  paper: name,
                  periods: periodText(missing.map(({ period }) => period)),
                  person: isMember ? listed(people) : null,
                  people: isMember ? people.length : null,
                  owed: periods.length,
                  found: periods.length - missing.length,
                  due: due && { vi: printDate(due, 'vi'), en: printDate(due, 'en') },
                  dueNote,
                },
                basis,
              })
            }
          }
        }
        return hits
      },
    }
  },
}
