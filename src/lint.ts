import { checks as builtinChecks } from './checks/index.js'
import { runRules } from './checks/run.js'
import { notesOf } from './checks/set/notes.js'
import { type AssessOptions, assessDossier, isNotesName } from './dossier/index.js'
import { makePaperReader } from './dossier/paper.js'
import { checkedFile, uncheckedFile } from './file-report.js'
import { type Given, makeDraftFinder, makeIdentifier } from './identify/index.js'
import {
  type AnyCheck,
  type Document,
  type DocumentFacts,
  type DossierReport,
  type DossierSummary,
  type Examined,
  type FileInput,
  type Finding,
  type Lang,
  makeDossierReport,
  type Reading,
  type Root,
  type SuppressedFinding,
} from './model/index.js'
import { once } from './model/once.js'
import { makeOutliner } from './outline/index.js'
import { type ReadOptions, read } from './read/index.js'
import { type LoadOptions, loadRuleset, type Ruleset, type RulesetInput, refuseUnknown } from './ruleset/index.js'

export interface LinterConfig {
  /** A built-in ruleset by id, a ruleset as data, or the text of one; later ones win. All built-in rules if absent. */
  ruleset?: RulesetInput | RulesetInput[]
  /** Checks of the caller's own, beside the built-in kinds. */
  checks?: AnyCheck[]
  /** Told why a rule broke, for whoever maintains it; the error may hold text of the document. */
  onRuleFailure?: (rule: string, error: unknown) => void
  /** Finds rulesets that `extends` names and that are not built in. */
  resolve?: NonNullable<LoadOptions['resolve']>
  /** Load the examples of rules too: `testRuleset` tries them. */
  examples?: boolean
  /** Load what new documents are written from too. */
  templates?: boolean
  /** The absolute path of the folder that names of files begin at: see `LoadOptions`. */
  folder?: string
}

export interface LintOptions extends ReadOptions {
  /** Id of the document type, where it is known better than can be inferred. */
  type?: string
  tier?: string
  /** The year that the document is about. */
  year?: number
  /** Date of the document, ISO 8601. */
  date?: string
  /** Language of the messages; Vietnamese if absent. */
  lang?: Lang
  /** ISO 8601; the day on which undated documents are judged. The present day if absent. */
  today?: string
}

export interface LintResult {
  format: Document['format']
  document: DocumentFacts
  tree: Root
  /** What the file holds, before anything was inferred from it. */
  reading: Reading
  /** The number of rules that are for a document of this type; where it is 0, no findings mean nothing. */
  rules: number
  findings: Finding[]
  /** What was found and is not held against the document, as comments in it ask. */
  suppressed: SuppressedFinding[]
}

export interface DossierOptions
  extends Pick<LintOptions, 'lang' | 'limits'>,
    Pick<AssessOptions, 'manifest' | 'year' | 'notes'> {
  /** ISO 8601; the day on which is judged what is due. The present day if absent. */
  asOf?: string
}

export interface Linter {
  readonly ruleset: Ruleset
  /** Reads a document, infers its section tree and what it is, and checks nothing. Throws `DangLintError`. */
  inspect(file: FileInput, options?: LintOptions): Promise<Document>
  /** Reads a document and runs the rules over it. Throws `DangLintError` where it cannot be read. */
  lint(file: FileInput, options?: LintOptions): Promise<LintResult>
  /**
   * Lints a document as one of a set, and keeps of it what rules of sets must know: plain data, which can be kept and
   * judged elsewhere. A file that cannot be read is told in the result.
   */
  examine(file: FileInput, options?: LintOptions): Promise<Examined>
  /** What rules of sets must know of a document beyond its facts, which `examine` keeps too. */
  paperOf(document: Document): Omit<NonNullable<Examined['paper']>, 'notes'>
  /** Judges documents that were examined: the papers of each unit for a year together. */
  assess(files: readonly Examined[], options?: DossierOptions): DossierSummary
  /**
   * Examines documents one by one and judges them together. A file that cannot be read stops nothing; a `phan-anh.md`
   * is what its unit says back, and no document.
   */
  lintDossier(files: Iterable<FileInput> | AsyncIterable<FileInput>, options?: DossierOptions): Promise<DossierReport>
}

const presentDay = () => new Date().toISOString().slice(0, 10)

/** Compiles rulesets once, to lint many documents. Throws `DangLintError` on a ruleset that is wrong. */
export async function createLinter({
  ruleset: input = 'dang',
  checks: custom = [],
  resolve,
  folder,
  onRuleFailure,
  examples = false,
  templates = false,
}: LinterConfig = {}): Promise<Linter> {
  const ruleset = await loadRuleset(input, {
    checks: [...builtinChecks, ...custom],
    custom,
    examples,
    templates,
    ...(resolve ? { resolve } : {}),
    ...(folder === undefined ? {} : { folder }),
  })

  const outline = makeOutliner(ruleset.catalogue.components)
  const identify = makeIdentifier(ruleset.catalogue)
  const isDraft = makeDraftFinder(ruleset.catalogue.components)

  const inspect: Linter['inspect'] = async (file, options = {}) => {
    refuseUnknown(ruleset, options)
    const reading = await read(file, options)
    const tree = outline(reading)
    const given: Given = { today: options.today ?? presentDay() }
    if (file.name !== undefined) given.name = file.name
    if (options.type !== undefined) given.type = options.type
    if (options.tier !== undefined) given.tier = options.tier
    if (options.year !== undefined) given.year = options.year
    if (options.date !== undefined) given.date = options.date
    const { facts, candidates, places } = identify(tree, given)
    const name = file.name ?? null
    return {
      name,
      format: reading.format,
      facts,
      candidates,
      tree,
      reading,
      places,
      isDraft: isDraft({ name, tree, reading, places }),
    }
  }

  const failureTold = onRuleFailure ? { onRuleFailure } : {}

  const check = (document: Document, { lang = 'vi', today = presentDay() }: LintOptions) =>
    runRules(ruleset, document, { lang, today, ...failureTold })

  const lint: Linter['lint'] = async (file, options = {}) => {
    const document = await inspect(file, options)
    const { format, facts, tree, reading } = document
    return { format, document: facts, tree, reading, ...check(document, options) }
  }

  const readPaper = once(() => makePaperReader(ruleset.catalogue))
  const paperOf: Linter['paperOf'] = (document) => readPaper()(document)

  const examine: Linter['examine'] = async (file, options = {}) => {
    const name = file.name ?? ''
    try {
      const document = await inspect(file, options)
      const report = checkedFile(name, { ...document, document: document.facts, ...check(document, options) })
      const notes = notesOf(ruleset, document, options.today ?? presentDay(), onRuleFailure)
      return { ...report, paper: { ...paperOf(document), notes } }
    } catch (error) {
      return { ...uncheckedFile(name, error, options.lang ?? 'vi'), paper: null }
    }
  }

  const assess: Linter['assess'] = (files, { asOf = presentDay(), lang = 'vi', limits: _, ...options } = {}) =>
    assessDossier(ruleset, files, { ...options, asOf, lang, ...failureTold })

  const lintDossier: Linter['lintDossier'] = async (files, options = {}) => {
    const { asOf = presentDay(), lang = 'vi', limits } = options
    const examined: Examined[] = []
    const notes = [...(options.notes ?? [])]
    for await (const file of files) {
      const { name = '', data } = file
      if (isNotesName(name))
        notes.push({ file: name, text: typeof data === 'string' ? data : new TextDecoder().decode(data) })
      else examined.push(await examine(file, { today: asOf, lang, ...(limits ? { limits } : {}) }))
    }
    return makeDossierReport(examined, assess(examined, { ...options, notes, asOf }))
  }

  return { ruleset, inspect, lint, examine, paperOf, assess, lintDossier }
}

/** Lints one document. To lint many, make a linter once with `createLinter`. */
export async function lint(file: FileInput, options: LintOptions & LinterConfig = {}): Promise<LintResult> {
  const linter = await createLinter(options)
  return linter.lint(file, options)
}

/** Checks documents as a set. To check many sets, make a linter once with `createLinter`. */
export async function lintDossier(
  files: Iterable<FileInput> | AsyncIterable<FileInput>,
  options: DossierOptions & LinterConfig = {},
): Promise<DossierReport> {
  const linter = await createLinter(options)
  return linter.lintDossier(files, options)
}
