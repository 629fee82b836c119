import { type CheckContext, type Paper, type PaperSet, type SetCheck, type SetHit, textOf } from '../model/index.js'
import { asList, fold, tidy } from '../text/index.js'
import { groupBy } from './group-by.js'
import { PATTERN, WORDS } from './options.js'
import { nameOf, papersOf } from './set/papers.js'
import { filesText } from './set/papers-text.js'
import { covers, isSameTerm, isTerm, mostNamed, printTerm, type Term } from './set/terms.js'

const KINDS = ['differ', 'outside'] as const
type Kind = (typeof KINDS)[number]

export interface TermOptions {
  pattern: string
  bodies: string[][]
  except?: string | string[]
  report?: Kind[]
}

/** A term that a paper names, and whose it says that is. */
interface Named extends Term {
  body: string
  /** Whether it names it in its abstract: there it is the term that it is about. */
  isTitle: boolean
}

/** What a paper that names so many terms says of its own is no longer to be told. */
const MOST_TERMS = 12

export const term: SetCheck<TermOptions> = {
  kind: 'term',
  scope: 'set',
  about: {
    vi: 'Các văn bản của một đơn vị ghi cùng một nhiệm kỳ, và năm của hồ sơ nằm trong nhiệm kỳ đó.',
    en: 'The papers of a unit name the same term of office, and the year of the dossier lies in it.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['pattern', 'bodies'],
    properties: {
      pattern: {
        ...PATTERN,
        description:
          'Regular expression for a term in the text: its groups are whose term it is, the first and the last year',
      },
      bodies: {
        description: 'What names of units begin with, and other words for the same body in the text: list by list',
        type: 'array',
        minItems: 1,
        items: { type: 'array', minItems: 1, items: { type: 'string', pattern: '.' } },
      },
      except: { ...WORDS, description: 'Document types that are left aside, as those of congresses' },
      report: {
        description: 'What to report; everything if absent',
        type: 'array',
        minItems: 1,
        items: { enum: KINDS },
      },
    },
  },
  example: {
    pattern: '(chi bộ|đảng bộ) nhiệm kỳ (20\\d\\d) ?[-–] ?(20\\d\\d)',
    bodies: [['chi bộ', 'chi ủy']],
    report: ['differ'],
  },
  placeholders: {
    term: { vi: 'nhiệm kỳ đúng', en: 'the right term' },
    found: { vi: 'nhiệm kỳ ghi trong văn bản', en: 'the term that the paper names' },
    paper: { vi: 'tên loại văn bản', en: 'the type of the paper' },
    count: { vi: 'số văn bản', en: 'how many papers there are' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ pattern, bodies, except, report }, tools) {
    const expression = tools.pattern(pattern, ['pattern'], 'gi')
    const excluded = asList(except)
    const reported = new Set<Kind>(report ?? KINDS)
    const alike = bodies.map((names) => names.map(fold))
    const bodyOf = (name: string) => alike.find((names) => names.includes(fold(name)))?.[0] ?? fold(name)
    const note = ({ document: { facts, tree, isDraft } }: CheckContext): Named[] | undefined => {
      if (isDraft || excluded.includes(facts.type ?? '')) return undefined
      const named: Named[] = []
      const title = [...tidy(facts.abstract ?? '').matchAll(expression)].map(([text]) => fold(text))
      for (const [text, body = '', from, to] of tidy(textOf(tree.children)).matchAll(expression)) {
        const isTitle = title.includes(fold(text))
        const found = { body: bodyOf(body), from: Number(from), to: Number(to), isTitle }
        const isNew = !named.some((other) => other.body === found.body && isSameTerm(other, found))
        if (isTerm(found) && isNew) named.push(found)
        if (named.length >= MOST_TERMS) break
      }
      return named.length > 0 ? named : undefined
    }
    return {
      note,
      run({ set, catalogue, noteOf }) {
        const own = bodyOfUnit(set, [...new Set(alike.flat())], bodyOf)
        const termsOf = (paper: Paper) =>
          ((noteOf(paper) as Named[] | undefined) ?? []).filter(({ body }) => body === own)
        const naming = papersOf(set, []).flatMap((paper) => {
          const terms = termsOf(paper)
          // Beside its own a paper may speak of the term before: the one in which its year lies is meant.
          const meant = terms.find((one) => covers(one, paper.facts.year ?? set.year)) ?? terms.at(-1)
          return meant ? [{ paper, meant }] : []
        })
        const current = naming.filter(({ meant }) => covers(meant, set.year))
        const right = set.term ?? mostNamed(current.map(({ meant }) => meant))
        const hits: SetHit[] = []
        const others = right === null ? [] : current.filter(({ meant }) => !isSameTerm(meant, right))
        if (right !== null && reported.has('differ'))
          for (const same of groupBy(others, ({ meant }) => printTerm(meant))) {
            const papers = same.map(({ paper }) => paper)
            const found = printTerm((same[0] as (typeof same)[0]).meant)
            const values = { term: printTerm(right), found, paper: nameOf(catalogue, papers[0]) }
            hits.push({
              papers,
              actual: found,
              expected: [printTerm(right)],
              values: { ...values, count: papers.length, files: filesText(papers) },
            })
          }
        const over = overTerm(set, current.length > 0 ? [] : naming)
        if (over !== null && reported.has('outside')) {
          const papers = naming.filter(({ meant }) => isSameTerm(meant, over)).map(({ paper }) => paper)
          const values = { term: printTerm(over), found: printTerm(over), paper: null, count: papers.length }
          hits.push({
            ...(papers.length > 0 ? { papers } : {}),
            actual: printTerm(over),
            values: { ...values, files: papers.length > 0 ? filesText(papers) : null },
          })
        }
        return hits
      },
    }
  },
}

/**
 * The term of a unit that does not hold for its year: as the manifest says, else the one that all papers go by which
 * name any. Running text may speak of the past, so that one paper shows it only where its abstract does.
 */
function overTerm({ term: known, year }: PaperSet, naming: readonly { meant: Named }[]): Term | null {
  if (known !== null && !covers(known, year)) return known
  const terms = naming.map(({ meant }) => meant)
  const most = mostNamed(terms)
  if (most === null || covers(most, year)) return null
  const own = terms.filter((one) => isSameTerm(one, most))
  return own.length > 1 || own.some(({ isTitle }) => isTitle) ? most : null
}

/** Whose term is that of a unit, by what its name begins with. */
function bodyOfUnit({ unit }: PaperSet, names: readonly string[], bodyOf: (name: string) => string): string | null {
  const name = `${fold(unit ?? '')} `
  const found = names.find((one) => name.startsWith(`${one} `))
  return found === undefined ? null : bodyOf(found)
}
