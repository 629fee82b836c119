import { groupBy } from '../../checks/group-by.js'
import type { Finding, Lang, OwedReport, PaperState, RuleInfo } from '../../model/index.js'
import { plain } from '../plain.js'
import { isWholeYear, periodNames } from './period.js'
import { PROBLEMS } from './tally.js'

/** Papers of one type in one state: the months that are missing together. */
export interface Problem {
  state: PaperState
  papers: OwedReport[]
}

/** What asks for something to be done in a unit: by state, the gravest first, then by type as it is owed. */
export const problemsOf = (papers: readonly OwedReport[]): Problem[] =>
  PROBLEMS.flatMap((state) =>
    groupBy(
      papers.filter((paper) => paper.state === state),
      ({ type, person }) => `${person === null} ${type}`,
    ).map((group): Problem => ({ state, papers: group })),
  )

/**
 * The papers of a unit without those of which a rule says already that they are missing or late, with day and grounds:
 * what it says is known by the kind of its check, which names the types that it misses and the files that it finds late.
 */
export function untold(papers: readonly OwedReport[], findings: readonly Finding[], rules: readonly RuleInfo[]) {
  const kinds = new Map(rules.map(({ id, kind }) => [id, kind]))
  const ofKind = (kind: string) => findings.filter(({ rule }) => kinds.get(rule) === kind)
  const missing = new Set(
    ofKind('complete').flatMap(({ expected = [], actual }) =>
      expected.map((type) => `${type} ${actual !== undefined}`),
    ),
  )
  const late = new Set(ofKind('deadline').flatMap(({ files = [] }) => files))
  return papers.filter(({ state, type, person, files }) => {
    if (state === 'missing') return !missing.has(`${type} ${person !== null}`)
    return state !== 'late' || !files.some((file) => late.has(file))
  })
}

/** Which of the papers of a type they are: “tháng 3, 5”, “Trần Văn An, Lê Thị Bình”. Empty for the one of a year. */
export function whichPapers(papers: readonly OwedReport[], lang: Lang): string {
  const [first] = papers
  if (!first || first.person === null) {
    const periods = papers.map(({ period }) => period)
    return periods.every(isWholeYear) ? '' : periodNames(periods, lang)
  }
  const people = groupBy([...papers], ({ person }) => person ?? '')
  return people
    .map((own) => {
      const periods = own.map(({ period }) => period)
      const name = plain(own[0]?.person ?? '')
      return periods.every(isWholeYear) ? name : `${name} (${periodNames(periods, lang)})`
    })
    .join(', ')
}
