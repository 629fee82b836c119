import type { Paper, PaperSet, SetCheck, SetContext, SetHit } from '../model/index.js'
import { asList, byCodePoint, fold, similarity } from '../text/index.js'
import { WORDS } from './options.js'
import { nameOf, papersOf } from './set/papers.js'
import { compileSaid, SAID, type SaidOptions } from './set/said.js'

export interface DistinctOptions extends SaidOptions {
  type: string | string[]
  common?: string | string[]
  likeness?: number
}

const LIKENESS = 0.85
/** A name of fewer words is alike to too many. */
const FEWEST_WORDS = 2

/** A paper with what it calls its own. */
interface Named {
  paper: Paper
  name: string
  key: string
  words: ReadonlySet<string>
  set: PaperSet
}

/** Figures tell names apart that are alike otherwise: “đường hoa tổ 2”, “đường hoa tổ 3”. */
const figuresOf = (key: string) => key.match(/\d+/gu)?.join(' ') ?? ''

function isAlike(one: Named, other: Named, likeness: number): boolean {
  if (one.key === other.key) return true
  if (figuresOf(one.key) !== figuresOf(other.key)) return false
  const longest = Math.max(one.key.length, other.key.length)
  const shortest = Math.min(one.key.length, other.key.length)
  // Of thousands of names few share half of their words; only those are compared letter by letter.
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  const mayBe = shortest / longest >= likeness && shared * 2 >= one.words.size
  return mayBe && similarity(one.key, other.key) >= likeness
}

export const distinct: SetCheck<DistinctOptions> = {
  kind: 'distinct',
  scope: 'set',
  about: {
    vi: 'Tên mà đơn vị đặt cho việc của mình không trùng với tên của đơn vị khác.',
    en: 'What a unit calls its own is not what another unit calls its own.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'patterns'],
    properties: {
      type: { ...WORDS, description: 'Document types in which the name stands; papers of members do not count' },
      ...SAID,
      patterns: {
        ...SAID.patterns,
        description: 'By what the name is found, the first of which counts: regular expressions; a group is the name',
      },
      common: {
        ...WORDS,
        description: 'Words of the vocabulary that are no name of anything in particular; they are taken out first',
      },
      likeness: {
        description: 'From which likeness on two names are one: 1 for the same letters',
        type: 'number',
        minimum: 0.5,
        maximum: 1,
        default: LIKENESS,
      },
    },
  },
  example: { type: 'dang-ky-mo-hinh', patterns: ['Tên mô hình: (.+)'] },
  placeholders: {
    name: { vi: 'tên, như đơn vị này ghi', en: 'the name, as this unit writes it' },
    other: { vi: 'tên, như đơn vị kia ghi', en: 'the name, as the other unit writes it' },
    unit: { vi: 'đơn vị kia', en: 'the other unit' },
    count: { vi: 'số đơn vị khác đặt tên như vậy', en: 'how many other units have that name' },
    paper: { vi: 'tên loại văn bản', en: 'the type of the paper' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile(options, tools) {
    const { likeness = LIKENESS } = options
    const types = asList(options.type)
    const read = compileSaid(options, tools)
    const common = asList(options.common).flatMap((word) => tools.vocabulary(word, ['common']))
    const keyOf = (name: string) => common.reduce((rest, term) => term.remove(rest), ` ${fold(name)} `).trim()
    const namedIn = (set: PaperSet, noteOf: SetContext['noteOf']): Named[] =>
      papersOf(set, types).flatMap((paper): Named[] => {
        const name = paper.isMembers ? undefined : noteOf(paper)
        if (typeof name !== 'string') return []
        const key = keyOf(name)
        const words = new Set(key.split(' '))
        return words.size < FEWEST_WORDS ? [] : [{ paper, name, key, words, set }]
      })
    // All units are looked at for each of them: what they call theirs is gathered once.
    const gathered = new WeakMap<readonly PaperSet[], Named[]>()
    const namedInAll = ({ sets, noteOf }: SetContext): Named[] => {
      const known = gathered.get(sets) ?? sets.flatMap((one) => namedIn(one, noteOf))
      gathered.set(sets, known)
      return known
    }
    return {
      note: (context) => (types.includes(context.document.facts.type ?? '') ? read(context)[0] : undefined),
      run(context) {
        const { set, catalogue } = context
        const all = namedInAll(context)
        const own = all.filter((one) => one.set === set)
        const elsewhere = all.filter((one) => one.set !== set)
        return own.flatMap((one): SetHit[] => {
          const alike = elsewhere
            .filter((other) => isAlike(one, other, likeness))
            .sort((a, b) => byCodePoint(a.set.unit ?? '', b.set.unit ?? '') || byCodePoint(a.paper.file, b.paper.file))
          const [first] = alike
          if (!first) return []
          const papers = [one.paper, ...alike.map(({ paper }) => paper)]
          return [
            {
              papers,
              actual: one.name,
              values: {
                name: one.name,
                other: first.name,
                unit: [...new Set(alike.map((other) => other.set.unit ?? ''))].filter(Boolean).join(', ') || null,
                count: alike.length,
                paper: nameOf(catalogue, one.paper),
                files: papers.map(({ file }) => file).join(', '),
              },
            },
          ]
        })
      },
    }
  },
}
