import type { DossierReport } from '../../../model/index.js'
import { findingLines } from '../../finding-text.js'
import { isBrokenRule } from '../../gate.js'
import { plain } from '../../plain.js'
import { refusedLines } from '../../text.js'
import { hang } from '../../wrap.js'
import { part, type Teller } from './teller.js'

/** What units say back, the rules that are disputed most first. */
export function feedbackPart({ dossier: { feedback } }: DossierReport, teller: Teller): string[] {
  const { words, names, options } = teller
  const lines = feedback.flatMap(({ rule, units, entries }) => {
    const title = rule === null ? words.general : `${names.rule(rule)} (${plain(rule)})`
    const head = units > 0 ? `${title} – ${words.units(units)}` : title
    return [
      hang('  ', head, options.width),
      ...entries.map((entry) => {
        const who = entry.unit === null ? words.everybody : names.unit(entry)
        return hang(`    ${who} (${words.feedbackKinds[entry.kind]}): `, plain(entry.text), options.width)
      }),
    ]
  })
  return part(teller, words.headings.feedback, lines)
}

/** What nobody may take for having been checked: files that could not be read, and rules that broke in documents. */
export function failures({ files }: DossierReport, teller: Teller): string[] {
  const { words, options } = teller
  const refused = files.filter(({ status }) => status === 'unchecked').flatMap((file) => refusedLines(file, options))
  const broken = files.flatMap(({ file, format, findings }) => {
    const lines = findings.filter(isBrokenRule).flatMap((finding) => findingLines(finding, format, options))
    return lines.length > 0 ? [options.paint('file', plain(file)), ...lines] : []
  })
  return [...part(teller, words.headings.unreadable, refused), ...part(teller, words.headings.broken, broken)]
}
