import { DangLintError, type ErrorPlace } from '../model/index.js'
import { once } from '../model/once.js'
import { nearest } from '../text/index.js'
import { BUILTIN, BUILTIN_RULESETS, shippedExamples, shippedTemplates } from './builtin.js'
import { withTemplates } from './drafts/shipped.js'
import { findFalseExamples, withExamples } from './examples.js'
import { expand } from './expand.js'
import type { LoadOptions, RulesetInput } from './input.js'
import type { Parsed } from './parse.js'
import type { Locate } from './position.js'
import { throwAll } from './throw-all.js'
import type { RulesetSource } from './types.js'

/** A ruleset that has been opened. */
export interface Source {
  source: RulesetSource
  locate: Locate
  file: string | null
  /** Where it was asked for. */
  asked: ErrorPlace
  /** Whether it ships, and has been proven by the tests. */
  isBuiltin?: boolean
}

/** What is needed to open rulesets. */
export interface Opening {
  resolve: LoadOptions['resolve']
  /** Whether examples are loaded too. */
  examples: boolean
  /** Whether what new documents are written from is loaded too. */
  templates: boolean
  /** Every mistake in a ruleset that its schema or the calendar tells. */
  mistakesOf(data: unknown, locate: Locate, written?: Parsed['written']): Promise<DangLintError[]>
  /** The text of each file that was opened, to show in errors. */
  texts: Map<string, string>
}

/** What validates is loaded when there is something to validate: the built-in rulesets have been. */
export function makeOpening(options: LoadOptions): Opening {
  const validation = once(async () => {
    const { makeValidator, mistakesOf } = await import('./validate.js')
    return { validator: await makeValidator(options), mistakesOf }
  })
  return {
    resolve: options.resolve,
    examples: options.examples ?? false,
    templates: options.templates ?? false,
    async mistakesOf(data, locate, written) {
      const { validator, mistakesOf } = await validation()
      return mistakesOf(data, validator, locate, written)
    },
    texts: new Map(),
  }
}

const nowhere: Locate = () => ({})

/** Opens what is named or given. Throws `DangLintError`. */
export async function open(
  input: RulesetInput,
  opening: Opening,
  from: string | null,
  asked: ErrorPlace,
): Promise<Source> {
  if (typeof input === 'string') {
    const ships = Object.hasOwn(BUILTIN, input) ? BUILTIN[input] : undefined
    const source = ships && opening.templates ? withTemplates(ships, await shippedTemplates()) : ships
    if (source && opening.examples)
      return { ...withExamples(source, await shippedExamples()), file: null, asked, isBuiltin: true }
    if (source) return { source, locate: nowhere, file: null, asked, isBuiltin: true }
    const found = await opening.resolve?.(input, from, asked)
    if (found && (typeof found !== 'string' || Object.hasOwn(BUILTIN, found))) return open(found, opening, from, asked)
    const near = nearest(input, BUILTIN_RULESETS)
    const known = BUILTIN_RULESETS.join(', ')
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
    throwAll(await opening.mistakesOf(data, locate, written))
    return { source: data as RulesetSource, locate, file: input.file, asked }
  }
  throwAll(await opening.mistakesOf(input, nowhere))
  return { source: input, locate: nowhere, file: null, asked }
}

/** Whether two readings are of one ruleset: several may extend the same, under whatever path. */
const isSame = (one: RulesetSource, other: RulesetSource) =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** The ruleset and all that it extends, what is extended first. */
export async function openAll(
  read: Source,
  opening: Opening,
  chain: string[],
  collected: Map<string, Source>,
): Promise<void> {
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
    await openAll(parent, opening, [...chain, source.id], collected)
  }
  collected.set(source.id, opened)
}
