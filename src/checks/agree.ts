import {
  type CheckContext,
  COMPONENT_NAMES,
  type ComponentName,
  type Paper,
  type SetCheck,
  type SetHit,
  textOf,
} from '../model/index.js'
import { asList, fold, quoted, tidy } from '../text/index.js'
import { readOf } from './component.js'
import { groupBy } from './group-by.js'
import { PATTERN, WORDS } from './options.js'
import { nameOf, papersOf } from './set/papers.js'
import { filesText } from './set/papers-text.js'

type Fact = ComponentName | 'year' | 'tier' | 'system'

export interface AgreeOptions {
  fact?: Fact
  pattern?: string
  type?: string | string[]
  same?: string | string[]
  together?: true
}

/** What a paper says of the matter. */
interface Saying {
  paper: Paper
  value: string
}

function factOf({ facts }: Paper, fact: Fact): string | null {
  if (fact === 'year') return facts.year === null ? null : String(facts.year)
  if (fact === 'tier' || fact === 'system') return facts[fact]
  return readOf(facts, fact)
}

export const agree: SetCheck<AgreeOptions> = {
  kind: 'agree',
  scope: 'set',
  about: {
    vi: 'Các văn bản của một đơn vị ghi thống nhất với nhau.',
    en: 'The papers of a unit say the same of something.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      fact: { description: 'What must be the same', enum: [...COMPONENT_NAMES, 'year', 'tier', 'system'] },
      pattern: {
        ...PATTERN,
        description: 'Or what it is found by in the text: regular expression whose first group is the value',
      },
      type: { ...WORDS, description: 'Document types that are compared; all if absent' },
      same: {
        ...WORDS,
        description: 'Words of the vocabulary whose variants are the same thing: “TDP” and “Tổ dân phố”',
      },
      together: { description: 'true: all papers that differ are told at once', const: true },
    },
  },
  example: { fact: 'issuer' },
  placeholders: {
    majority: { vi: 'cách ghi của số đông; trống nếu không có', en: 'what most say; empty where it is a tie' },
    forms: { vi: 'các cách ghi', en: 'everything that is said' },
    count: { vi: 'số văn bản ghi theo số đông', en: 'how many say what most say' },
    others: { vi: 'số văn bản ghi khác', en: 'how many papers differ' },
    differing: { vi: 'các cách ghi khác số đông', en: 'what the papers say that differ' },
    paper: { vi: 'tên loại văn bản ghi khác', en: 'the type of the paper that differs' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ fact, pattern, type, same, together }, tools) {
    if ((fact === undefined) === (pattern === undefined)) {
      tools.fail(
        [],
        {
          vi: 'Phải có hoặc “fact”, hoặc “pattern”, không được thiếu hay có cả hai.',
          en: 'Either “fact” or “pattern” is needed, not both.',
        },
        { vi: 'Ví dụ: check: { kind: agree, fact: issuer }', en: 'For example: check: { kind: agree, fact: issuer }' },
      )
    }
    const expression = pattern === undefined ? null : tools.pattern(pattern, ['pattern'], 'i')
    const types = asList(type)
    const variants = asList(same).map((word) => ({ word, terms: tools.vocabulary(word, ['same']) }))
    const note = ({ document }: CheckContext) => {
      const match = expression?.exec(tidy(textOf(document.tree.children)))
      return match ? (match[1] ?? match[0]) : undefined
    }
    return {
      ...(expression && { note }),
      run({ set, catalogue, fold: foldText, noteOf }) {
        const saidIn = (paper: Paper) => (fact === undefined ? noteOf(paper) : factOf(paper, fact))
        const keyOf = (value: string) => {
          const text = foldText(value, false)
          return variants.reduce(
            (key, { word, terms }) =>
              terms.some((term) => term.test(text))
                ? `${terms.reduce((rest, term) => term.remove(rest), key)}|${word}`
                : key,
            variants.length > 0 ? text.exact : fold(value),
          )
        }
        // What the manifest says may be written too is no other name.
        const right = new Set(fact === 'issuer' ? set.also.map(keyOf) : [])
        // Remarks of the branch where a member lives are headed by that branch and belong to his own.
        const isOthers = ({ facts: { type: own } }: Paper) =>
          (fact === 'issuer' || fact === 'superior') && own !== null && catalogue.types[own]?.owner === 'addressee'
        const said = papersOf(set, types).flatMap((paper): Saying[] => {
          if (isOthers(paper)) return []
          const value = saidIn(paper)
          return typeof value === 'string' && !right.has(keyOf(value)) ? [{ paper, value }] : []
        })
        const forms = groupBy(said, ({ value }) => keyOf(value)).sort((a, b) => b.length - a.length)
        const [first, second, ...others] = forms
        const majority = first?.[0]?.value
        if (majority === undefined || first === undefined || second === undefined) return []
        const all = quoted(forms.map((form) => form[0]?.value ?? ''))
        const differing = quoted([second, ...others].map((form) => form[0]?.value ?? ''))
        // Where no form has more papers than the next, nobody can say which of them is the odd one out.
        if (first.length === second.length) {
          const papers = forms.flatMap((form) => form.map(({ paper }) => paper))
          const values = {
            majority: null,
            forms: all,
            count: null,
            others: papers.length,
            differing: null,
            paper: null,
          }
          return [{ papers, actual: all, values: { ...values, files: filesText(papers) } }]
        }
        if (together) {
          const papers = [second, ...others].flatMap((form) => form.map(({ paper }) => paper))
          const values = { majority, forms: all, count: first.length, others: papers.length, differing, paper: null }
          return [{ papers, actual: differing, expected: [majority], values: { ...values, files: filesText(papers) } }]
        }
        return [second, ...others].flat().map(({ paper, value }): SetHit => {
          const said = { majority, forms: all, count: first.length, others: 1, differing: quoted([value]) }
          const values = { ...said, paper: nameOf(catalogue, paper) }
          return { papers: [paper], actual: value, expected: [majority], values: { ...values, files: paper.file } }
        })
      },
    }
  },
}
