import { checks as builtinChecks } from './checks/index.js'
import { runRules } from './checks/run.js'
import { type Given, makeIdentifier } from './identify/index.js'
import type { Check, Document, DocumentFacts, FileInput, Finding, Lang, Root } from './model/index.js'
import { makeOutliner } from './outline/index.js'
import { type ReadOptions, read } from './read/index.js'
import { type LoadOptions, loadRuleset, type Ruleset, type RulesetInput, refuseUnknown } from './ruleset/index.js'

export interface LinterConfig {
  /** A built-in ruleset by id, a ruleset as data, or the text of one; later ones win. All built-in rules if absent. */
  ruleset?: RulesetInput | RulesetInput[]
  /** Checks of the caller's own, beside the built-in kinds. */
  checks?: Check[]
  /** Told why a rule broke, for whoever maintains it; the error may hold text of the document. */
  onRuleFailure?: (rule: string, error: unknown) => void
  /** Finds rulesets that `extends` names and that are not built in. */
  resolve?: NonNullable<LoadOptions['resolve']>
  /** Load the examples of rules too: `testRuleset` tries them. */
  examples?: boolean
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
  /** The number of rules that are for a document of this type; where it is 0, no findings mean nothing. */
  rules: number
  findings: Finding[]
}

export interface Linter {
  readonly ruleset: Ruleset
  /** Reads a document, infers its section tree and what it is, and checks nothing. Throws `DangLintError`. */
  inspect(file: FileInput, options?: LintOptions): Promise<Document>
  /** Reads a document and runs the rules over it. Throws `DangLintError` where it cannot be read. */
  lint(file: FileInput, options?: LintOptions): Promise<LintResult>
}

const presentDay = () => new Date().toISOString().slice(0, 10)

/** Compiles rulesets once, to lint many documents. Throws `DangLintError` on a ruleset that is wrong. */
export async function createLinter({
  ruleset: input = 'dang',
  checks: custom = [],
  resolve,
  onRuleFailure,
  examples = false,
}: LinterConfig = {}): Promise<Linter> {
  const ruleset = await loadRuleset(input, {
    checks: [...builtinChecks, ...custom],
    custom,
    examples,
    ...(resolve ? { resolve } : {}),
  })

  const outline = makeOutliner(ruleset.catalogue.components)
  const identify = makeIdentifier(ruleset.catalogue)

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
    const facts = identify(tree, given)
    return { name: file.name ?? null, format: reading.format, facts, tree, reading }
  }

  const lint: Linter['lint'] = async (file, options = {}) => {
    const document = await inspect(file, options)
    const { lang = 'vi', today = presentDay() } = options
    const { format, facts, tree } = document
    return {
      format,
      document: facts,
      tree,
      ...runRules(ruleset, document, { lang, today, ...(onRuleFailure ? { onRuleFailure } : {}) }),
    }
  }

  return { ruleset, inspect, lint }
}

/** Lints one document. To lint many, make a linter once with `createLinter`. */
export async function lint(file: FileInput, options: LintOptions & LinterConfig = {}): Promise<LintResult> {
  const linter = await createLinter(options)
  return linter.lint(file, options)
}
