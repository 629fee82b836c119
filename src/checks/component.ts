import {
  type Check,
  COMPONENT_NAMES,
  type ComponentName,
  type Components,
  type Document,
  PLACE_NAMES,
  type PlaceName,
  type Wording,
} from '../model/index.js'
import { shortened, tidy } from '../text/index.js'
import { spotIn } from './frame.js'
import { PATTERN } from './options.js'
import { compileWhole } from './whole.js'

export interface ComponentOptions {
  component: PlaceName
  given?: PlaceName | PlaceName[]
  pattern?: string
  printed?: string
  absent?: boolean
  required?: boolean
}

const NAME = { enum: PLACE_NAMES }

const isComponent = (name: PlaceName): name is ComponentName => (COMPONENT_NAMES as readonly string[]).includes(name)

/** What is read of a component, or null where it is not printed or left blank. */
export function readOf({ signature, recipients, ...components }: Components, name: ComponentName): string | null {
  if (name === 'recipients') return recipients?.join('; ') ?? null
  if (name === 'signature.authority') return signature?.authority ?? null
  if (name === 'signature.position') return signature?.position ?? null
  if (name === 'signature.name') return signature?.name ?? null
  return components[name]
}

/**
 * The line or lines that print something, as printed, with single spaces; null where it is not printed. Of several
 * signatures it is the one that speaks for the paper.
 */
export function lineOf({ facts, places }: Document, name: PlaceName): string | null {
  if (isComponent(name) && name.startsWith('signature.')) return readOf(facts, name)
  const stretches = places[name] ?? []
  return tidy(stretches.map(({ node, from, to }) => node.value.slice(from, to)).join(' ')) || null
}

/** What is read of a component, or the line that prints something that is none. */
export const printed = (document: Document, name: PlaceName): string | null =>
  isComponent(name) ? readOf(document.facts, name) : lineOf(document, name)

const stateOf = (value: string | null): Wording =>
  value === null
    ? { vi: 'chưa có', en: 'is missing' }
    : { vi: `ghi “${shortened(value)}”`, en: `reads “${shortened(value)}”` }

export const component: Check<ComponentOptions> = {
  kind: 'component',
  about: {
    vi: 'Một thành phần thể thức có mặt và đúng mẫu.',
    en: 'A component of the letterhead or closing is there and has the right form.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['component'],
    properties: {
      component: { ...NAME, description: 'The component' },
      given: {
        description: 'Only in documents that print this other component, or all of several',
        if: { type: 'array' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { type: 'array', minItems: 1, items: NAME },
        else: NAME,
      },
      pattern: {
        ...PATTERN,
        description: 'The form that it has where it is printed: regular expression over the whole of it',
      },
      printed: {
        ...PATTERN,
        description: 'The form of its line as it is printed, blank or not: regular expression over the whole line',
      },
      absent: { description: 'true: it must not be printed', type: 'boolean', default: false },
      required: {
        description: 'true: where a form is asked for, it must be printed too',
        type: 'boolean',
        default: false,
      },
    },
  },
  example: { component: 'abstract', given: 'typeName' },
  placeholders: {
    state: { vi: '“chưa có”, hoặc “ghi” cùng chữ đã in', en: '“is missing”, or “reads” with what is printed' },
  },
  compile(options, tools) {
    const whole = (key: 'pattern' | 'printed') => {
      const source = options[key]
      return source === undefined ? null : compileWhole(source, [key], tools)
    }
    const [pattern, line] = [whole('pattern'), whole('printed')]
    const given = options.given === undefined ? [] : [options.given].flat()
    return ({ document }) => {
      if (given.some((name) => printed(document, name) === null)) return []
      const value = line ? lineOf(document, options.component) : printed(document, options.component)
      const form = line ?? pattern
      const isWrong = () => {
        if (options.absent) return value !== null
        if (value === null) return form === null || options.required === true
        return form !== null && !form.test(value)
      }
      if (!isWrong()) return []
      return [
        {
          ...spotIn(document, options.component),
          ...(value === null ? {} : { actual: value }),
          values: { state: stateOf(value) },
        },
      ]
    }
  },
}
