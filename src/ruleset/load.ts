import { type Check, DangLintError, type ErrorPlace } from '../model/index.js'
import { nearest } from '../text/index.js'
import { compile, type Ruleset } from './compile.js'
import { findFalseDays } from './days.js'
import { findFalseExamples, gatherExamples, type ShippedExamples, withExamples } from './examples.js'
import { explainAll, type SchemaError, throwAll } from './explain.js'
import builtin from './generated/builtin.json' with { type: 'json' }
import { type Merged, merge } from './merge.js'
import type { Locate } from './position.js'
import type { SchemaNode } from './schema-path.js'
import type { RulesetSource } from './types.js'

/** A built-in ruleset by id, a ruleset as data, or the text of a file (YAML or JSON) with its name. */
export type RulesetInput = string | RulesetSource | { text: string; file: string }

export interface LoadOptions {
  /** Every kind of check that rules may ask for. */
  checks: readonly Check[]
  /** Kinds among them that are not built in; their options are checked too. */
  custom?: readonly Check[]
  /** Finds what `extends` names and is not built in; `from` is the file that names it. */
  resolve?: (name: string, from: string | null) => Promise<RulesetInput | null>
  /** Load the examples of rules too, for whoever tries or shows them. */
  examples?: boolean
}

interface Source {
  source: RulesetSource
  locate: Locate
  file: string | null
  /** Where it was asked for. */
  asked: ErrorPlace
}

const BUILTIN = builtin as unknown as Record<string, RulesetSource>
const nowhere: Locate = () => ({})

/** The examples of the built-in rules, which checking documents does without. */
const shippedExamples = async () =>
  (await import('./generated/examples.json', { with: { type: 'json' } })).default as unknown as ShippedExamples

type Validate = ((data: unknown) => boolean) & { errors?: SchemaError[] | null }

/** The validator that ships compiled; with kinds of the caller's own one is compiled here. */
async function validator({ checks, custom = [] }: LoadOptions): Promise<{ check: Validate; schema: SchemaNode }> {
  const { rulesetSchema } = await import('./schema.js')
  const schema = rulesetSchema(checks)
  if (custom.length === 0) return { check: (await import('./generated/validate.js')).default as Validate, schema }
  const [{ Ajv2020 }, { AJV_OPTIONS }] = await Promise.all([import('ajv/dist/2020.js'), import('./ajv.js')])
  return { check: new Ajv2020(AJV_OPTIONS).compile(schema) as unknown as Validate, schema }
}

async function validate(data: unknown, locate: Locate, options: LoadOptions): Promise<RulesetSource> {
  const { check, schema } = await validator(options)
  if (!check(data)) throwAll(explainAll(check.errors ?? [], { data, locate, schema }))
  const source = data as RulesetSource
  throwAll([...findFalseDays(source, locate), ...findFalseExamples(source, locate)])
  return source
}

async function open(
  input: RulesetInput,
  options: LoadOptions,
  from: string | null,
  asked: ErrorPlace,
): Promise<Source> {
  if (typeof input === 'string') {
    const source = Object.hasOwn(BUILTIN, input) ? BUILTIN[input] : undefined
    if (source && options.examples) return { ...withExamples(source, await shippedExamples()), file: null, asked }
    if (source) return { source, locate: nowhere, file: null, asked }
    const found = await options.resolve?.(input, from)
    if (found && (typeof found !== 'string' || Object.hasOwn(BUILTIN, found))) return open(found, options, from, asked)
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
  if ('text' in input) {
    const { parseYaml } = await import('./parse.js')
    const { data, locate } = parseYaml(input.text, input.file)
    return { source: await validate(data, locate, options), locate, file: input.file, asked }
  }
  return { source: await validate(input, nowhere, options), locate: nowhere, file: null, asked }
}

/** Whether two readings are of one ruleset: several may extend the same, under whatever path. */
const isSame = (one: RulesetSource, other: RulesetSource) =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** The ruleset and all that it extends, what is extended first. */
async function collect(
  opened: Source,
  options: LoadOptions,
  chain: string[],
  collected: Map<string, Source>,
): Promise<void> {
  const { source, locate, file, asked } = opened
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
    const parent = await open(name, options, file, locate(['extends', index]))
    await collect(parent, options, [...chain, source.id], collected)
  }
  collected.set(source.id, opened)
}

function mergeAll(sources: Iterable<Source>): Merged {
  let whole: Merged | null = null
  for (const { source, locate } of sources) {
    const { merged, problems } = merge(whole, source)
    throwAll(
      problems.map(({ problem, name, candidates }) => {
        const near = nearest(name, candidates)
        const isRule = problem === 'unknown-rule'
        return new DangLintError('ruleset-unknown', {
          message: isRule
            ? { vi: `Không có quy tắc “${name}” để sửa.`, en: `There is no rule “${name}” to change.` }
            : { vi: `Không có từ “${name}” để bớt cách viết.`, en: `There is no word “${name}” to remove from.` },
          hint: {
            vi: `${near ? `Có phải “${near}”? ` : ''}Kiểm tra lại tên, hoặc thêm bộ quy tắc chứa nó. Ví dụ: extends: [dang]`,
            en: `${near ? `Did you mean “${near}”? ` : ''}Check the name, or add the ruleset that has it. For example: extends: [dang]`,
          },
          place: locate([isRule ? 'rules' : 'vocabulary', name], true),
        })
      }),
    )
    whole = merged
  }
  return whole ?? { dangLint: 1, id: '', vocabulary: {}, rules: {}, origins: {} }
}

/** A patch changes a check option by option: only once both are put together can it be told whether they fit. */
async function validatePatches({ rules }: Merged, sources: Iterable<Source>, options: LoadOptions): Promise<void> {
  for (const { source, locate } of sources) {
    for (const [id, entry] of Object.entries(source.rules ?? {})) {
      if (typeof entry === 'string' || !('patch' in entry) || !entry.check) continue
      await validate({ dangLint: 1, id: source.id, rules: { [id]: rules[id] } }, locate, options)
    }
  }
}

/**
 * Loads, checks, merges and compiles rulesets; of several the later ones win.
 * Throws `DangLintError` with file, line, column and the mend of every mistake.
 */
export async function loadRuleset(input: RulesetInput | RulesetInput[], options: LoadOptions): Promise<Ruleset> {
  const collected = new Map<string, Source>()
  for (const one of Array.isArray(input) ? input : [input])
    await collect(await open(one, options, null, {}), options, [], collected)
  // The built-in rulesets are compiled in full by the tests, and nothing of the caller's changes them here.
  const isProven =
    (options.custom ?? []).length === 0 && [...collected.values()].every(({ source }) => BUILTIN[source.id] === source)
  const locators = new Map([...collected].map(([id, { locate }]) => [id, locate]))
  const merged = mergeAll(collected.values())
  await validatePatches(merged, collected.values(), options)
  const ruleset = compile(merged, options.checks, locators, isProven)
  return options.examples ? { ...ruleset, examples: gatherExamples(collected.values()) } : ruleset
}
