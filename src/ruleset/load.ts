import { DangLintError, type Wording } from '../model/index.js'
import { nearest } from '../text/index.js'
import { compile, type Ruleset } from './compile.js'
import { refuseBadChecks } from './custom.js'
import { gatherExamples } from './examples.js'
import type { LoadOptions, RulesetInput } from './input.js'
import { findFalseInstruments } from './instruments.js'
import { EMPTY, type Merged, type MergeProblem, merge } from './merge.js'
import { makeOpening, type Opening, open, openAll, type Source } from './open.js'
import { placeInRule } from './origin.js'
import type { MakeIgnore } from './overrides.js'
import type { Declared } from './patch.js'
import type { Locate } from './position.js'
import { throwAll } from './throw-all.js'
import { allVariants, type Variants } from './variants.js'

const UNKNOWN: Record<MergeProblem['problem'], (name: string) => Wording> = {
  'unknown-rule': (name) => ({
    vi: `Không có quy tắc “${name}” để sửa.`,
    en: `There is no rule “${name}” to change.`,
  }),
  'unknown-word': (name) => ({
    vi: `Không có từ “${name}” để bớt cách viết.`,
    en: `There is no word “${name}” to remove from.`,
  }),
  'unknown-entry': (name) => ({
    vi: `Không có mục “${name}” để sửa.`,
    en: `There is no entry “${name}” to change.`,
  }),
}

function mergeAll(sources: Iterable<Source>): Merged {
  let whole: Merged = EMPTY
  for (const { source, locate } of sources) {
    const { merged, problems } = merge(whole, source)
    throwAll(
      problems.map(({ problem, path, name, candidates }) => {
        const near = nearest(name, candidates)
        return new DangLintError('ruleset-unknown', {
          message: UNKNOWN[problem](name),
          hint: {
            vi: `${near ? `Có phải “${near}”? ` : ''}Kiểm tra lại tên, hoặc thêm bộ quy tắc chứa nó. Ví dụ: extends: [dang]`,
            en: `${near ? `Did you mean “${near}”? ` : ''}Check the name, or add the ruleset that has it. For example: extends: [dang]`,
          },
          place: locate(path, true),
        })
      }),
    )
    whole = merged
  }
  return whole
}

/** A patch changes a check option by option: only once both are put together can it be told whether they fit. */
async function validatePatches(
  all: readonly Variants[],
  files: ReadonlyMap<string, Source>,
  opening: Opening,
): Promise<void> {
  const problems: DangLintError[] = []
  for (const { id, variants } of all)
    for (const { source, setBy } of variants ?? []) {
      if (!Object.keys(setBy).some((key) => key.startsWith('check.'))) continue
      const locate: Locate = ([, , ...path], key, offset) => placeInRule(id, setBy, path, files, key, offset)
      problems.push(...(await opening.mistakesOf({ dangLint: 1, id: 'x', rules: { [id]: source } }, locate)))
    }
  throwAll(problems)
}

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

async function loadAll(input: RulesetInput | RulesetInput[], opening: Opening, options: LoadOptions): Promise<Ruleset> {
  const files = new Map<string, Source>()
  for (const one of Array.isArray(input) ? input : [input])
    await openAll(await open(one, opening, null, {}), opening, [], files)
  const merged = mergeAll(files.values())
  const variants = allVariants(merged)
  await validatePatches(variants, files, opening)
  // The built-in rulesets are compiled in full by the tests: of their rules only what others wrote needs proof.
  const kinds = new Set((options.custom ?? []).map(({ kind }) => kind))
  const isBuiltin = (id: string) => files.get(id)?.isBuiltin ?? false
  const isAllBuiltin = [...files.keys()].every(isBuiltin)
  // One of the caller's own may make a circle of those that ship, which alone are known to hold none.
  if (!Object.values(merged.entriesBy.instruments).every(isBuiltin))
    throwAll(
      findFalseInstruments(merged.instruments, (name, key) => {
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
    makeIgnore,
    present: options.folder,
  })
  return options.examples ? { ...ruleset, examples: gatherExamples(files.values()) } : ruleset
}
