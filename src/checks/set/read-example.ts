import { type Document, type DocumentFacts, noteKeyOf, type Paper, type PaperSet } from '../../model/index.js'
import type { ExamplePaper, RuleTest, SetRule } from '../../ruleset/index.js'
import type { Inspector } from '../inspector.js'
import { dayAfter, emptyUnit, fileOf, fill, findingBy, periodIn } from './example.js'
import { notesOf } from './notes.js'

/** The papers of an example, read and parted into units, the one that it is about first. */
export interface ExampleSets {
  set: PaperSet
  sets: PaperSet[]
  /** ISO 8601 */
  asOf: string
  documents: Document[]
}

/** What is given of a paper goes before what was read; what neither tells is what its unit says. */
function factsOf(read: DocumentFacts, given: ExamplePaper, { unit, superior, year, tier }: PaperSet): DocumentFacts {
  const { number, issuer, typeName, abstract, signature, text } = given
  return {
    ...read,
    number: number ?? read.number,
    issuer: issuer ?? read.issuer ?? unit,
    superior: given.superior ?? read.superior ?? superior,
    typeName: typeName ?? read.typeName,
    abstract: abstract ?? read.abstract,
    tier: read.tier ?? tier,
    // Of an empty paper the year would be told from its date.
    year: given.year ?? (text === undefined ? year : (read.year ?? year)),
    signature: signature ? { authority: null, position: null, name: null, ...signature } : read.signature,
  }
}

async function readPaper(
  given: ExamplePaper,
  set: PaperSet,
  rule: SetRule,
  inspector: Inspector,
  today: string,
): Promise<{ paper: Paper; document: Document }> {
  const { type, tier, date, year, text = '', period, person, draft, findings = [] } = given
  const file = fileOf(given)
  const inspected = await inspector.inspect(
    { name: file, data: text },
    {
      today,
      ...(type === undefined ? {} : { type }),
      ...(tier === undefined ? {} : { tier }),
      ...(date === undefined ? {} : { date }),
      ...(year === undefined ? {} : { year }),
    },
  )
  const facts = factsOf(inspected.facts, given, set)
  const document: Document = { ...inspected, facts, isDraft: draft ?? inspected.isDraft }
  const told = inspector.paperOf(document)
  const paper: Paper = {
    file,
    facts,
    period: period === undefined ? told.period : periodIn(period),
    ...(period === undefined && told.periods ? { periods: told.periods } : {}),
    isMembers: person !== undefined || told.isMembers,
    person: person ?? told.person,
    isDraft: document.isDraft,
    findings: findings.map((id) => findingBy(id, inspector.ruleset)),
    notes: notesOf(
      { ...inspector.ruleset, notingRules: () => new Map([[noteKeyOf(rule.check), rule]]) },
      document,
      today,
    ),
  }
  return { paper, document }
}

/** Reads the papers of an example. Throws `DangLintError` where one of them cannot be read. */
export async function readSets(
  papers: readonly ExamplePaper[],
  known: NonNullable<RuleTest['with']>,
  rule: SetRule,
  inspector: Inspector,
): Promise<ExampleSets> {
  const { ruleset } = inspector
  const { tier, year } = known
  const own = emptyUnit(null, known, ruleset)
  const asOf = known.today ?? dayAfter(own)
  const names = [null, ...new Set(papers.flatMap(({ unit }) => unit ?? []))]
  const documents: Document[] = []
  const sets: PaperSet[] = []
  for (const name of names) {
    const about = { ...(tier === undefined ? {} : { tier }), ...(year === undefined ? {} : { year }) }
    const empty = name === null ? own : emptyUnit(name, about, ruleset)
    const read: Paper[] = []
    for (const given of papers.filter(({ unit = null }) => unit === name)) {
      const { paper, document } = await readPaper(given, empty, rule, inspector, asOf)
      read.push(paper)
      documents.push(document)
    }
    sets.push(fill(empty, read))
  }
  return { set: sets[0] ?? own, sets, asOf, documents }
}
