import { printDate } from '../../../text/index.js'
import { closingLines } from '../../text.js'
import { visibleFindings } from '../../visible.js'
import { WORDS } from '../../words.js'
import { makeNames } from '../names.js'
import type { DossierReporter } from '../options.js'
import { DOSSIER_WORDS } from '../words.js'
import { failures, feedbackPart } from './ending.js'
import { contentsPart, totalsPart } from './summary.js'
import { part, type Teller } from './teller.js'
import { unitLines } from './unit.js'

/**
 * The report for a terminal: totals, what is lacking most, unit by unit in the order of the manifest or of their names,
 * what units say back, files that could not be read, then the sum and the gate.
 */
export const text: DossierReporter = (report, options) => {
  const { lang, paint, quiet } = options
  const { year, asOf, units } = report.dossier
  const words = DOSSIER_WORDS[lang]
  const teller: Teller = {
    options,
    words,
    names: makeNames(options),
    isVisible: visibleFindings(report, options),
    byFile: new Map(report.files.map((file) => [file.file, file])),
  }
  const isListing = units.some(({ isListed }) => isListed)
  const day = printDate(asOf, lang)
  const each = units.flatMap((unit) => unitLines(unit, isListing, teller)).slice(0, -1)
  const isElsewhere = report.files.some(({ findings }) => findings.some(teller.isVisible))
  return [
    paint('file', words.title(year)),
    `${words.asOf(day)}: ${words.units(units.length)}, ${WORDS[lang].files(report.files.length)}.`,
    '',
    ...(quiet ? [] : [...totalsPart(report, teller), ...contentsPart(report, teller)]),
    ...part(teller, words.headings.units, each),
    ...(quiet ? [] : feedbackPart(report, teller)),
    ...failures(report, teller),
    ...closingLines(report, { ...options, notes: isElsewhere ? [...options.notes, words.elsewhere] : options.notes }),
    '',
  ].join('\n')
}
