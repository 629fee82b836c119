import { type AnyCheck, DangLintError, type ErrorPlace, type Wording } from '../model/index.js'
import { nearest, termKey } from '../text/index.js'
import { compile, type Ruleset } from './compile.js'
import { blameSchema, refuseBadChecks } from './custom.js'
import { findFalseDays } from './days.js'
import type { SchemaError } from './echoes.js'
import { findFalseExamples, gatherExamples, type ShippedExamples, withExamples } from './examples.js'
import { expand } from './expand.js'
import { explainAll, throwAll } from './explain.js'
import builtin from './generated/builtin.json' with { type: 'json' }
import { findFalseInstruments } from './instruments.js'
import { EMPTY, type Merged, type MergeProblem, merge } from './merge.js'
import { placeInRule } from './origin.js'
import type { MakeIgnore } from './overrides.js'
import type { Parsed } from './parse.js'
import { type Declared, type Setters, setterOf } from './patch.js'
import type { Locate } from './position.js'
import { findFalseReferences } from './references.js'
import type { SchemaNode } from './schema-path.js'
import type { RuleSource, RulesetSource } from './types.js'
import { allVariants, type Variants } from './variants.js'

/** A ruleset that has been read and found right. */
export interface ReadRuleset {
  source: RulesetSource
  locate: Locate
  file: string
  /** Its text, to show in errors. */
  text: string
}

/**
 * A built-in ruleset by id, a ruleset as data, the text or bytes of a file (YAML or JSON) with its name, or what was
 * read from one.
 */
export type RulesetInput = string | RulesetSource | { text: string | Uint8Array; file: string } | ReadRuleset

export interface LoadOptions {
  /** Every kind of check that rules may ask for. */
  checks: readonly AnyCheck[]
  /** Kinds among them that are not built in; their options are checked too. */
  custom?: readonly AnyCheck[]
  /** Finds what `extends` names and is not built in; `from` is the file that names it, `asked` where in it. */
  resolve?: (name: string, from: string | null, asked: ErrorPlace) => Promise<RulesetInput | null>
  /**
   * The absolute path of the folder that the names of files and documents begin at. Overrides need it to tell which
   * files they are for where a ruleset lies outside of that folder.
   */
  folder?: string
  /** Load the examples of rules too, for whoever tries or shows them. */
  examples?: boolean
}

interface Source {
  source: RulesetSource
  locate: Locate
  file: string | null
  /** Where it was asked for. */
  asked: ErrorPlace
  /** Whether it ships, and has been proven by the tests. */
  isBuiltin?: boolean
}

const BUILTIN = builtin as unknown as Record<string, RulesetSource>

/** Every built-in ruleset by id. */
export const BUILTIN_RULESETS: readonly string[] = Object.keys(BUILTIN)

const nowhere: Locate = () => ({})

/** The examples of the built-in rules, which checking documents does without. */
const shippedExamples = async () =>
  (await import('./generated/examples.json', { with: { type: 'json' } })).default as unknown as ShippedExamples

type Validate = ((data: unknown) => boolean) & { errors?: SchemaError[] | null }

interface Validator {
  check: Validate
  schema: SchemaNode
}

/** The validator that ships compiled; with kinds of the caller's own one is compiled here. */
export async function makeValidator({ checks, custom = [] }: LoadOptions): Promise<Validator> {
  const { rulesetSchema } = await import('./schema.js')
  const schema = rulesetSchema(checks)
  if (custom.length === 0) return { check: (await import('./generated/validate.js')).default as Validate, schema }
  const [{ Ajv2020 }, { AJV_OPTIONS }] = await Promise.all([import('ajv/dist/2020.js'), import('./ajv.js')])
  const compileSchema = (kinds: readonly AnyCheck[]) =>
    new Ajv2020(AJV_OPTIONS).compile(rulesetSchema(kinds)) as unknown as Validate
  try {
    return { check: compileSchema(checks), schema }
  } catch (error) {
    throw blameSchema(custom, error, (kind) => compileSchema([kind]))
  }
}

/** What is needed to open rulesets. The validator is made when there is something to validate. */
interface Opening {
  resolve: LoadOptions['resolve']
  /** Whether examples are loaded too. */
  examples: boolean
  validator: () => Promise<Validator>
  /** The text of each file that was opened, to show in errors. */
  texts: Map<string, string>
}

function makeOpening(options: LoadOptions): Opening {
  let made: Promise<Validator> | null = null
  const validator = () => {
    made ??= makeValidator(options)
    return made
  }
  return { resolve: options.resolve, examples: options.examples ?? false, validator, texts: new Map() }
}

/** Every mistake in a ruleset that its schema or the calendar tells. */
async function mistakesOf(
  data: unknown,
  { validator }: Opening,
  locate: Locate,
  written?: Parsed['written'],
): Promise<DangLintError[]> {
  const { check, schema } = await validator()
  return check(data)
    ? findFalseDays(data as RulesetSource, locate)
    : explainAll(check.errors ?? [], { data, locate, written, schema })
}

async function open(input: RulesetInput, opening: Opening, from: string | null, asked: ErrorPlace): Promise<Source> {
  if (typeof input === 'string') {
    const source = Object.hasOwn(BUILTIN, input) ? BUILTIN[input] : undefined
    if (source && opening.examples)
      return { ...withExamples(source, await shippedExamples()), file: null, asked, isBuiltin: true }
    if (source) return { source, locate: nowhere, file: null, asked, isBuiltin: true }
    const found = await opening.resolve?.(input, from, asked)
    if (found && (typeof found !== 'string' || Object.hasOwn(BUILTIN, found))) return open(found, opening, from, asked)
    const near = nearest(input, Object.keys(BUILTIN))
    const known = Object.keys(BUILTIN).join(', ')
    throw new DangLintError('ruleset-unknown', {
      message: { vi: `Không tìm thấy bộ quy tắc “${input}”.`, en: `There is no ruleset “${input}”.` },
      hint: {
        vi: `${near ? `Có phải “${near}”? ` : ''}Bộ quy tắc có sẵn: ${known}; hoặc ghi đường dẫn tới một tệp .yaml.`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Built in: ${known}; or give the path of a .yaml file.`,
      },
      place: asked,
    })
  }
  if ('locate' in input) {
    opening.texts.set(input.file, input.text)
    return { ...input, asked }
  }
  if ('text' in input) {
    const [{ decodeRuleset }, { parseYaml }] = await Promise.all([import('./decode.js'), import('./parse.js')])
    const text = decodeRuleset(input.text, input.file)
    opening.texts.set(input.file, text)
    const { data, locate, written } = parseYaml(text, input.file)
    throwAll(await mistakesOf(data, opening, locate, written))
    return { source: data as RulesetSource, locate, file: input.file, asked }
  }
  throwAll(await mistakesOf(input, opening, nowhere))
  return { source: input, locate: nowhere, file: null, asked }
}

/** Whether two readings are of one ruleset: several may extend the same, under whatever path. */
const isSame = (one: RulesetSource, other: RulesetSource) =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** The ruleset and all that it extends, what is extended first. */
async function collect(read: Source, opening: Opening, chain: string[], collected: Map<string, Source>): Promise<void> {
  const opened = expand(read)
  const { source, locate, file, asked } = opened
  // Rules that a list of sections stands for have examples too.
  if (!read.isBuiltin) throwAll(findFalseExamples(source, locate))
  if (chain.includes(source.id)) {
    const circle = [...chain.slice(chain.indexOf(source.id)), source.id].join(' → ')
    throw new DangLintError('ruleset-circle', {
      message: {
        vi: `Các bộ quy tắc kế thừa vòng quanh: ${circle}.`,
        en: `The rulesets extend each other in a circle: ${circle}.`,
      },
      hint: {
        vi: 'Bỏ một trong các dòng “extends” này, hoặc tách phần dùng chung. Ví dụ: extends: [dang/catalogue]',
        en: 'Take out one of these “extends”, or put what both need elsewhere. For example: extends: [dang/catalogue]',
      },
      place: asked,
    })
  }
  const known = collected.get(source.id)
  if (known) {
    if (isSame(known.source, source)) return
    throw new DangLintError('ruleset-twice', {
      message: {
        vi: `Hai bộ quy tắc cùng mang tên “${source.id}”.`,
        en: `Two rulesets are called “${source.id}”.`,
      },
      hint: {
        vi: `Đặt tên khác cho một trong hai. Ví dụ: id: don-vi/${source.id}`,
        en: `Give one of them another name. For example: id: don-vi/${source.id}`,
      },
      place: file === null ? asked : locate(['id']),
    })
  }
  for (const [index, name] of (source.extends ?? []).entries()) {
    const parent = await open(name, opening, file, locate(['extends', index]))
    await collect(parent, opening, [...chain, source.id], collected)
  }
  collected.set(source.id, opened)
}

const UNKNOWN: Record<MergeProblem['problem'], (name: string) => Wording> = {
  'unknown-rule': (name) => ({
    vi: `Không có quy tắc “${name}” để sửa.`,
    en: `There is no rule “${name}” to change.`,
  }),
  'unknown-word': (name) => ({
    vi: `Không có từ “${name}” để bớt cách viết.`,
    en: `There is no word “${name}” to remove from.`,
  }),
  'unknown-wording': (name) => ({
    vi: `Không có cách viết “${name}” để bớt.`,
    en: `There is no wording “${name}” to remove.`,
  }),
  'unknown-entry': (name) => ({
    vi: `Không có mục “${name}” để sửa.`,
    en: `There is no entry “${name}” to change.`,
  }),
}

/** Whether a ruleset gives a wording, which another one may have taken out again. */
const gives = ({ source }: Source, word: string, wording: string) => {
  const entry = source.vocabulary?.[word] ?? []
  return (Array.isArray(entry) ? entry : (entry.add ?? [])).some((one) => termKey(one) === termKey(wording))
}

function mergeAll(sources: readonly Source[]): Merged {
  let whole: Merged = EMPTY
  for (const [index, { source, locate }] of sources.entries()) {
    const { merged, problems } = merge(whole, source)
    // Two rulesets may take out the same wording, neither knowing of the other.
    const isKnown = ({ problem, path: [, word], name }: MergeProblem) =>
      problem === 'unknown-wording' && sources.slice(0, index).some((one) => gives(one, String(word), name))
    throwAll(
      problems
        .filter((problem) => !isKnown(problem))
        .map(({ problem, path, name, candidates }) => {
          const near = nearest(name, candidates)
          return new DangLintError('ruleset-unknown', {
            message: UNKNOWN[problem](name),
            hint: {
              vi: `${near ? `Có phải “${near}”? ` : ''}Kiểm tra lại tên, hoặc thêm bộ quy tắc chứa nó. Ví dụ: extends: [dang]`,
              en: `${near ? `Did you mean “${near}”? ` : ''}Check the name, or add the ruleset that has it. For example: extends: [dang]`,
            },
            place: locate(path, problem !== 'unknown-wording'),
          })
        }),
    )
    whole = merged
  }
  return whole
}

/** That a patch changes the kind of check, which leaves options of the kind before; null where it does not. */
function otherKind(check: RuleSource['check'], setBy: Setters, place: ErrorPlace): DangLintError[] | null {
  const by = setBy['check.kind']
  const left = Object.keys(check).filter((key) => setterOf(setBy, ['check', key])?.ruleset !== by?.ruleset)
  if (by === undefined || left.length === 0) return null
  const options = left.map((key) => `“${key}”`).join(', ')
  return [
    new DangLintError('ruleset-kind', {
      message: {
        vi: `Đổi loại kiểm tra thành “${check.kind}” mà còn giữ các khóa của loại cũ: ${options}.`,
        en: `The kind of check becomes “${check.kind}”, but keys of the kind before are left: ${options}.`,
      },
      hint: {
        vi: 'Viết lại cả quy tắc, không có “patch: true”. Ví dụ: { title: Có trích yếu, severity: warn, check: { kind: component, component: abstract }, message: Thiếu trích yếu. }',
        en: 'Write the whole rule anew, without “patch: true”. For example: { title: Có trích yếu, severity: warn, check: { kind: component, component: abstract }, message: Thiếu trích yếu. }',
      },
      place,
    }),
  ]
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
      const found = await mistakesOf({ dangLint: 1, id: 'x', rules: { [id]: source } }, opening, locate)
      problems.push(
        ...(found.length > 0
          ? (otherKind(source.check, setBy, locate(['rules', id, 'check', 'kind'])) ?? found)
          : found),
      )
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
    await collect(await open(one, opening, null, {}), opening, [], files)
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
  return options.examples ? { ...ruleset, examples: gatherExamples(files.values()) } : ruleset
}
