import type { Manifest } from '../../dossier/index.js'
import { type Examined, type Lang, makeDossierReport } from '../../model/index.js'
import { judge, reportDossier } from '../../report/index.js'
import { rulesInfo } from '../../ruleset/index.js'
import type { Arguments } from '../args.js'
import { knowledgeOf } from '../batch.js'
import { CODES, type Outcome, WIDTH } from '../lint.js'
import { paintFor } from '../paint.js'
import { writeTargets } from '../targets.js'
import { VERSION } from '../version.js'
import type { RulesInForce } from './prepare.js'
import type { TextFile } from './source.js'

/** What is known of a dossier once its documents were examined. */
export interface Concluded {
  rules: readonly [RulesInForce, ...RulesInForce[]]
  files: Examined[]
  manifest: Manifest | null
  notes: TextFile[]
  /** The year that was asked for. */
  year: number | undefined
  /** ISO 8601. */
  asOf: string
  lang: Lang
}

/** Judges a dossier as a whole, and reports on it in every format asked for. */
export async function conclude(
  { rules, files, manifest, notes, year, asOf, lang }: Concluded,
  { gate, show, quiet, color, dossier }: Arguments,
): Promise<Outcome> {
  const [{ linter }] = rules
  const summary = linter.assess(files, { asOf, lang, manifest, notes, ...(year === undefined ? {} : { year }) })
  const report = makeDossierReport(files, summary)
  const options = {
    lang,
    gate,
    show,
    quiet,
    ...knowledgeOf(
      rules.map((one) => one.linter),
      lang,
    ),
    rules: rulesInfo({ rules: linter.ruleset.declared }, lang),
    profile: linter.ruleset.profile,
    version: VERSION,
    width: process.stdout.isTTY ? Math.min(process.stdout.columns, WIDTH) : null,
    notes: [],
    paint: paintFor(color),
  }
  const output = await writeTargets(dossier.targets, ({ format, file }) =>
    format === 'part'
      ? ''
      : reportDossier(report, {
          ...options,
          format,
          ...(file === null ? {} : { width: null, paint: (_: unknown, text: string) => text }),
        }),
  )
  return { output, code: CODES[judge(report, gate).outcome] }
}
