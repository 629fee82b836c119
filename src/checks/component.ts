import { type Check, COMPONENT_NAMES, type ComponentName, type Components } from '../model/index.js'
import { placeIn } from './frame.js'
import { PATTERN } from './options.js'

export interface ComponentOptions {
  component: ComponentName
  given?: ComponentName
  pattern?: string
  absent?: boolean
}

const NAME = { enum: COMPONENT_NAMES }

/** The printed text of a component, or null where it is not printed or left blank. */
export function printed(components: Components, name: ComponentName): string | null {
  const { signature, recipients } = components
  if (name === 'recipients') return recipients?.join('; ') ?? null
  if (name === 'signature.authority') return signature?.authority ?? null
  if (name === 'signature.position') return signature?.position ?? null
  if (name === 'signature.name') return signature?.name ?? null
  return components[name]
}

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
      given: { ...NAME, description: 'Only in documents that print this other component' },
      pattern: {
        ...PATTERN,
        description: 'The form that it has where it is printed: regular expression over the whole of it',
      },
      absent: { description: 'true: it must not be printed', type: 'boolean', default: false },
    },
  },
  example: { component: 'abstract', given: 'typeName' },
  placeholders: {},
  compile(options, tools) {
    // The author's own pattern is compiled first, so that what is wrong with it is told in its own words.
    if (options.pattern !== undefined) tools.pattern(options.pattern, ['pattern'])
    const pattern = options.pattern === undefined ? null : tools.pattern(`^(?:${options.pattern})$`, ['pattern'])
    return ({ document }) => {
      const { facts } = document
      if (options.given && printed(facts, options.given) === null) return []
      const value = printed(facts, options.component)
      const wrong = options.absent ? value !== null : pattern ? value !== null && !pattern.test(value) : value === null
      if (!wrong) return []
      const node = placeIn(document, options.component)
      return [{ ...(node ? { node } : {}), ...(value === null ? {} : { actual: value }) }]
    }
  },
}
