import { DangLintError } from '../model/index.js'
import { compile, type Ruleset } from './compile.js'
import { refuseBadChecks } from './custom.js'
import { gatherExamples } from './examples.js'
import type { LoadOptions, RulesetInput } from './input.js'
import { findFalseInstruments } from './instruments.js'
import type { Merged } from './merge.js'
import { mergeAll } from './merge-all.js'
import { makeOpening, type Opening, open, openAll, type Source } from './open.js'
import type { MakeIgnore } from './overrides.js'
import type { Declared } from './patch.js'
import { findFalseReferences } from './references.js'
import { validatePatches } from './validate-patches.js'
import { allVariants } from './variants.js'

/** Loaded only where overrides name files. */
const loadIgnore = async ({ overrides }: Merged): Promise<MakeIgnore | null> =>
  overrides.some(({ override }) => override.files !== undefined) ? (await import('ignore')).default : null

/** What of a rule can be wrong in a way that only compiling it tells. */
const COMPILED = { check: /^check(?:\.|$)/u, words: /^(?:check\.kind|(?:message|hint)(?:\..*)?|basis|when)$/u }

/**
 * Loads, checks, merges and compiles rulesets; of several the later ones win.
 * Throws `DangLintError` with file, line, column and the mend of every mistake.
 */
export async function loadRuleset(input: RulesetInput | RulesetInput[], options: LoadOptions): Promise<Ruleset> {
  refuseBadChecks(options.checks, options.custom ?? [])
  const opening = makeOpening(options)
  try {
    return await loadAll(input, opening, options)
  } catch (error) {
    if (error instanceof DangLintError) (await import('./frame.js')).addFrames(error, opening.texts)
    throw error
  }
}

/** Whether a ruleset says something of new documents. */
const isForDrafts = ({ templates, tiers = {}, editions = {} }: Source['source']) =>
  templates !== undefined ||
  Object.values(tiers).some(({ letterhead }) => letterhead) ||
  Object.values(editions).some(({ layout }) => layout)

/** What is wrong in templates that others wrote. Loaded only where there are some. */
async function falseTemplates(
  files: Map<string, Source>,
  merged: Merged,
  { templates, examples }: LoadOptions,
): Promise<DangLintError[]> {
  const written = [...files.values()].filter(({ source, isBuiltin }) => !isBuiltin && isForDrafts(source))
  if (written.length === 0) return []
  const { findFalseFrames, findFalseTemplates } = await import('./drafts/mistakes.js')
  const found = written.flatMap(({ source, locate }) => [
    ...findFalseTemplates(source, merged, locate),
    ...findFalseFrames(source, merged, locate),
  ])
  if (!templates && !examples) return found
  const { findFalseMarkdown } = await import('./drafts/markdown-mistakes.js')
  return [...found, ...written.flatMap(({ source, locate }) => findFalseMarkdown(source, locate))]
}

async function loadAll(input: RulesetInput | RulesetInput[], opening: Opening, options: LoadOptions): Promise<Ruleset> {
  const files = new Map<string, Source>()
  for (const one of Array.isArray(input) ? input : [input])
    await openAll(await open(one, opening, null, {}), opening, [], files)
  const merged = mergeAll([...files.values()])
  const variants = allVariants(merged)
  await validatePatches(variants, files, opening)
  // The built-in rulesets are compiled in full by the tests: of their rules only what others wrote needs proof.
  const kinds = new Set((options.custom ?? []).map(({ kind }) => kind))
  const isBuiltin = (id: string) => files.get(id)?.isBuiltin ?? false
  const isAllBuiltin = [...files.keys()].every(isBuiltin)
  const found = [...files.values()].flatMap(({ source, locate, isBuiltin: ships }) =>
    ships ? [] : findFalseReferences(source, merged, locate),
  )
  found.push(...(await falseTemplates(files, merged, options)))
  // One of the caller's own may make a circle of those that ship, which alone are known to hold none.
  if (!Object.values(merged.entriesBy.instruments).every(isBuiltin))
    found.push(
      ...findFalseInstruments(merged.instruments, (name, key) => {
        const by = files.get(merged.entriesBy.instruments[name] ?? '')
        return by?.locate(['instruments', name, key]) ?? {}
      }),
    )
  const isProven = ({ source, setBy }: Declared, what: keyof typeof COMPILED) =>
    !kinds.has(source.check.kind) &&
    (isAllBuiltin ||
      Object.entries(setBy).every(([key, { ruleset }]) => !COMPILED[what].test(key) || isBuiltin(ruleset)))
  const makeIgnore = await loadIgnore(merged)
  const ruleset = compile(merged, variants, {
    checks: options.checks,
    files,
    isProven,
    found,
    makeIgnore,
    present: options.folder,
  })
  return {
    ...ruleset,
    ...(options.examples ? { examples: gatherExamples(files.values()) } : {}),
    ...(options.templates ? { templates: merged.templates } : {}),
  }
}
