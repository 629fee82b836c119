import type { DocumentFacts, Lang } from '../model/index.js'
import { type Names, namesOf } from '../report/index.js'
import { factsJson, stringify } from '../report/json.js'
import { plain } from '../report/plain.js'
import { WORDS } from '../report/words.js'
import type { Origin, Rule, SilentRule } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import { CONFIG_WORDS, type ConfigWords } from './config-words.js'
import { authorsOf, type EffectiveSetting, effectiveSettings } from './effective.js'
import { findFiles, requirePaths, theOne } from './files.js'
import type { LeftOut } from './ignored.js'
import type { Outcome } from './lint.js'
import { withSettings } from './settings.js'
import { refuseOverwriting, requireTextOrJson, writeTargets } from './targets.js'
import { named } from './tree.js'
import { openWorkspace } from './workspace.js'

/** Everything that holds for one document. */
interface Effective {
  file: string
  config: string | null
  leftOut: LeftOut | null
  facts: DocumentFacts
  settings: EffectiveSetting[]
  rules: readonly (Rule | SilentRule)[]
}

/** Columns as wide as their widest cell, but for the last. */
function table(rows: string[][]): string[] {
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

function settingRow({ name, value, setBy }: EffectiveSetting, words: ConfigWords): string[] {
  const printed = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  const source = setBy === null ? words.byDefault : 'option' in setBy ? setBy.option : `${setBy.file}:${setBy.line}`
  return [name, plain(printed) || words.none, plain(source)]
}

function originText({ ruleset, file, line, override }: Origin, words: ConfigWords): string {
  const place = file === null ? ruleset : line === undefined ? file : `${file}:${line}`
  return override === undefined ? place : `${place} (${words.override(override)})`
}

/** The rule and its title, then the hands that it went through. */
function ruleLines(rule: Rule | SilentRule, head: string, lang: Lang): string[] {
  const words = CONFIG_WORDS[lang]
  const { declared, changed } = authorsOf(rule)
  const hands = [['', declared] as const, ...changed.map(([key, by]) => [`${key}: `, by] as const)].map(
    ([key, by]) => `${key}${originText(by, words)}`,
  )
  return [head, ...hands.map((hand) => `      ${plain(hand)}`)]
}

function effectiveText({ file, config, leftOut, facts, settings, rules }: Effective, names: Names, lang: Lang): string {
  const words = CONFIG_WORDS[lang]
  const severities = { ...WORDS[lang].severity, off: words.off }
  const heads = table(rules.map(({ id, severity, title }) => [severities[severity], id, plain(title[lang])]))
  return [
    ...table([
      [words.file, plain(file)],
      [words.type, plain(facts.type === null ? words.unknown : named(facts.type, names.types))],
      [words.config, plain(config ?? words.noConfig)],
      ...(leftOut ? [[words.ignored, plain(`${leftOut.file}:${leftOut.line} (${leftOut.pattern})`)]] : []),
    ]).map((line) => line.trimStart()),
    '',
    words.settings,
    ...table(settings.map((setting) => settingRow(setting, words))),
    '',
    words.rules(
      rules.filter(({ severity }) => severity !== 'off').length,
      rules.filter(({ severity }) => severity === 'off').length,
    ),
    ...rules.flatMap((rule, index) => ruleLines(rule, heads[index] ?? '', lang)),
    '',
  ].join('\n')
}

const effectiveJson = ({ facts, leftOut, rules, ...rest }: Effective, lang: Lang) => ({
  file: rest.file,
  config: rest.config,
  ignored: leftOut,
  document: factsJson(facts),
  settings: rest.settings,
  rules: rules.map(({ id, severity, title, setBy }) => ({ rule: id, severity, title: title[lang], setBy })),
})

/**
 * `dang-lint config FILE`: every setting and rule that holds for a document, and who set it. Throws `DangLintError`
 * where the document cannot be read: its type decides which rules are for it.
 */
export async function configCommand(given: Arguments): Promise<Outcome> {
  requirePaths(given)
  requireTextOrJson(given)
  const entry = theOne(await findFiles(given.paths, given.stdinName), 'config')
  refuseOverwriting(given.targets, [entry.name])
  const workspace = openWorkspace(given)
  const linter = await workspace.linterFor(entry.name)
  const chain = await workspace.configFor(entry.name)
  const args = withSettings(given, [chain])
  const document = await linter.inspect({ name: entry.name, data: await entry.load() }, args.given)
  const { ruleset } = linter
  const effective: Effective = {
    file: entry.name,
    config: chain?.[0].file ?? null,
    leftOut: await workspace.leaveOut(entry.name),
    facts: document.facts,
    settings: effectiveSettings(args, chain),
    rules: [...ruleset.rulesFor(document), ...ruleset.offFor(document)],
  }
  const output = await writeTargets(args.targets, ({ format }) =>
    format === 'json'
      ? stringify(effectiveJson(effective, args.lang))
      : effectiveText(effective, namesOf(ruleset.catalogue, args.lang), args.lang),
  )
  return { output, code: 0 }
}
