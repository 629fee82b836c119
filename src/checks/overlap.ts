import { isFrame, type Paper, type PaperSet, type SetCheck, type SetHit, sectionsOf, textOf } from '../model/index.js'
import { fold, quoted, type Sketch, shareOf, shortened, sketchOf } from '../text/index.js'
import { groupBy } from './group-by.js'
import { isSamePerson } from './set/owers.js'
import { papersOf, typeName } from './set/papers.js'
import { filesText, listed } from './set/papers-text.js'

export interface OverlapOptions {
  between: [string, string][]
  text?: number
  headings?: number
}

/** What is kept of a paper. */
interface Note {
  sketch: Sketch
  titles: string[]
}

/** From these shares on papers say the same; the pairs of our own templates stay below a quarter of the text. */
const TEXT = 0.6
const HEADINGS = 0.8
/** Fewer headings than this in both say nothing: any two papers have a “Tổ chức thực hiện”. */
const FEWEST_HEADINGS = 3
const MOST_TITLES = 60

/** Two papers that say the same. */
interface Pair {
  papers: [Paper, Paper]
  share: number
  shared: string[]
}

/** What most papers of a type hold, and at least so many of them, is the text of their form. */
const MOST = 0.5
const FEWEST_PAPERS = 4

type NoteOf = (paper: Paper) => unknown

/** The rows of words that forms print: what most papers of one of the types hold, whosever they are. */
function printedIn(sets: readonly PaperSet[], types: ReadonlySet<string>, noteOf: NoteOf): Set<number> {
  const printed = new Set<number>()
  for (const type of types) {
    const notes = sets
      .flatMap((set) => papersOf(set, [type]))
      .flatMap((paper) => (noteOf(paper) as Note | undefined) ?? [])
    if (notes.length < FEWEST_PAPERS) continue
    const counts = new Map<number, number>()
    for (const { sketch } of notes) for (const number of sketch.least) counts.set(number, (counts.get(number) ?? 0) + 1)
    for (const [number, count] of counts) if (count > MOST * notes.length) printed.add(number)
  }
  return printed
}

const asPercent = (share: number) => Math.round(share * 100)

const rangeOf = (shares: readonly number[]) => {
  const [least, most] = [asPercent(Math.min(...shares)), asPercent(Math.max(...shares))]
  return least === most ? String(least) : `${least}–${most}`
}

const SHARE = { type: 'number', exclusiveMinimum: 0, maximum: 1 } as const

export const overlap: SetCheck<OverlapOptions> = {
  kind: 'overlap',
  scope: 'set',
  about: {
    vi: 'Hai loại văn bản của một đơn vị, hoặc của một người, không chép lại nội dung của nhau.',
    en: 'Two types of paper of a unit, or of one person, do not say the same.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['between'],
    properties: {
      between: {
        description: 'Pairs of document types; the same one twice for papers of one type',
        type: 'array',
        minItems: 1,
        items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', pattern: '.' } },
      },
      text: { ...SHARE, description: 'The share of the shorter text that stands in the other one too', default: TEXT },
      headings: {
        ...SHARE,
        description: 'The share of the headings of the shorter paper that the other one has too, at least three',
        default: HEADINGS,
      },
    },
  },
  example: { between: [['ban-cam-ket', 'dang-ky-hoc-tap-bac']] },
  placeholders: {
    first: { vi: 'loại thứ nhất', en: 'the first type' },
    second: { vi: 'loại thứ hai', en: 'the second type' },
    percent: { vi: 'phần trăm nội dung giống nhau', en: 'how much of the text is the same, in percent' },
    headings: { vi: 'các đề mục giống nhau', en: 'the headings that both have' },
    person: { vi: 'những người có văn bản ấy', en: 'whose papers they are' },
    count: { vi: 'số cặp văn bản', en: 'how many pairs there are' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ between, text = TEXT, headings = HEADINGS }) {
    const types = new Set(between.flat())
    // Of the same units many are judged, one by one.
    const known = new WeakMap<readonly PaperSet[], Set<number>>()
    const printedFor = (sets: readonly PaperSet[], noteOf: NoteOf) => {
      const found = known.get(sets) ?? printedIn(sets, types, noteOf)
      known.set(sets, found)
      return found
    }
    const compare = (one: Paper, other: Paper, [a, b]: [Note, Note], printed: ReadonlySet<number>): Pair | null => {
      const share = shareOf(a.sketch, b.sketch, printed)
      const titles = new Set(b.titles.map(fold))
      const shared = a.titles.filter((title) => titles.has(fold(title)))
      const fewest = Math.min(a.titles.length, b.titles.length)
      const isSame = share >= text || (shared.length >= FEWEST_HEADINGS && shared.length >= headings * fewest)
      return isSame ? { papers: [one, other], share, shared } : null
    }
    return {
      note({ document: { facts, tree, isDraft } }): Note | undefined {
        if (isDraft || !types.has(facts.type ?? '')) return undefined
        const body = tree.children.filter((node) => !isFrame(node))
        const titles = [...sectionsOf(tree)]
          .map(({ section }) => shortened(section.title))
          .filter((title) => fold(title))
        return { sketch: sketchOf(textOf(body)), titles: [...new Set(titles)].slice(0, MOST_TITLES) }
      },
      run({ set, sets, catalogue, noteOf }) {
        const printed = printedFor(sets, noteOf)
        return between.flatMap(([first, second]): SetHit[] => {
          const ones = papersOf(set, [first])
          const others = papersOf(set, [second])
          const pairs = ones.flatMap((one, index) =>
            others.slice(first === second ? index + 1 : 0).flatMap((other) => {
              const isOwn =
                one.isMembers || other.isMembers
                  ? one.person !== null && other.person !== null && isSamePerson(one.person, other.person)
                  : true
              const [a, b] = [noteOf(one), noteOf(other)] as [Note | undefined, Note | undefined]
              return (isOwn && a && b && compare(one, other, [a, b], printed)) || []
            }),
          )
          // What many members do alike is said once.
          return groupBy(pairs, ({ papers: [one] }) => (one.isMembers ? '' : one.file)).map((alike): SetHit => {
            const papers = [...new Set(alike.flatMap((pair) => pair.papers))]
            const people = [...new Set(alike.flatMap(({ papers: [{ person }] }) => person ?? []))]
            const shared = [...new Set(alike.flatMap((pair) => pair.shared))]
            const percent = rangeOf(alike.map(({ share }) => share))
            return {
              papers,
              actual: `${percent} %`,
              values: {
                first: typeName(catalogue, first),
                second: typeName(catalogue, second),
                percent,
                headings: shared.length > 0 ? listed(shared.map((title) => quoted([title]))) : null,
                person: people.length > 0 ? listed(people) : null,
                count: alike.length,
                files: filesText(papers),
              },
            }
          })
        })
      },
    }
  },
}
