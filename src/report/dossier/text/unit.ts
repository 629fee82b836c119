import { groupBy } from '../../../checks/group-by.js'
import { type Finding, SEVERITIES, type Severity, type UnitReport } from '../../../model/index.js'
import { plain } from '../../plain.js'
import { WORDS } from '../../words.js'
import { hang } from '../../wrap.js'
import { filesBeside } from '../files-beside.js'
import { type Problem, problemsOf, untold, whichPapers } from '../problems.js'
import { tallyOf } from '../tally.js'
import { notesOn } from '../unit-notes.js'
import { indent, type Teller } from './teller.js'

/** So many files are named beside a finding. */
const MOST_FILES = 5

/** Papers of one type in one state: “THIẾU  Nghị quyết tháng: tháng 3, 5”. */
function problemLine({ state, papers }: Problem, tier: string | null, { words, names, options }: Teller): string {
  const [first] = papers
  const which = whichPapers(papers, options.lang)
  const lacks = [...new Set(papers.flatMap((paper) => paper.lacks))].map(names.rule)
  const what = `${first ? names.owed(first, tier) : ''}${which ? `: ${which}` : ''}`
  const word = words.states[state].toUpperCase()
  const line = hang(
    `  ${word}  `,
    lacks.length > 0 ? `${what} – ${words.unmet}: ${lacks.join('; ')}` : what,
    options.width,
  )
  return line.replace(word, options.paint(state === 'missing' ? 'error' : 'warn', word))
}

/** What one rule says of the papers together, and how all of that is mended. */
function findingLines(findings: readonly Finding[], { options, words }: Teller): string[] {
  const { lang, paint, width } = options
  const lines = findings.flatMap((finding) => {
    const { severity, message, rule } = finding
    const word = WORDS[lang].severity[severity]
    const head = hang(`  ${word}  `, `${plain(message)} (${plain(rule)})`, width)
    const named = filesBeside(finding, MOST_FILES, words)
    return [
      head.replace(word, paint(severity, word)),
      ...(named ? [hang(`    ${words.columns.files}: `, named, width)] : []),
    ]
  })
  const hint = findings[0]?.hint
  return hint ? [...lines, hang(`    ${WORDS[lang].hint}: `, plain(hint), width)] : lines
}

/** How many findings there are in the documents of a unit, by severity. */
function inFiles({ files }: UnitReport, { byFile, words, options }: Teller): string[] {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0, hint: 0 }
  for (const file of files) for (const { severity } of byFile.get(file)?.findings ?? []) counts[severity]++
  const told = SEVERITIES.filter((one) => counts[one] > 0).map((one) => WORDS[options.lang].count(one, counts[one]))
  return told.length > 0 ? [indent(`${words.fileFindings}: ${told.join(', ')}.`)] : []
}

/**
 * One unit: what it is, what asks for something to be done, and what rules say of its papers together.
 * @param isListing whether there is a list of units that names some
 */
export function unitLines(unit: UnitReport, isListing: boolean, teller: Teller): string[] {
  const { options, words, names, isVisible } = teller
  const { quiet, width, paint } = options
  const findings = unit.findings.filter(isVisible)
  const told = groupBy(findings, ({ rule, hint }) => `${rule}\n${hint}`).flatMap((alike) => findingLines(alike, teller))
  const head = [
    paint('file', names.unit(unit)),
    plain(unit.parent ?? ''),
    names.tier(unit.tier),
    words.scoreOf(unit.score === null ? words.noScore : words.score(unit.score)),
  ]
  const title = head.filter(Boolean).join(' · ')
  if (quiet) return told.length > 0 ? [title, ...told, ''] : []
  const { owed, received, states } = tallyOf(unit.papers)
  const problems = problemsOf(untold(unit.papers, findings, options.rules))
  const notes = notesOn(unit, isListing, words)
  return [
    title,
    ...(owed > 0 ? [hang('  ', `${words.tally(owed, received, states)}.`, width)] : []),
    ...notes.map(indent),
    ...problems.map((problem) => problemLine(problem, unit.tier, teller)),
    ...told,
    ...(problems.length + told.length + notes.length === 0 ? [indent(words.notes.fine)] : []),
    ...inFiles(unit, teller),
    '',
  ]
}
