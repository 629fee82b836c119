import type { AnyCheck } from '../model/index.js'

type Schema = Record<string, unknown>

/** What of the options of a kind a list may give: not what it works out itself. */
function optionsOf(checks: readonly Pick<AnyCheck, 'kind' | 'options'>[], kind: string, own: string[]): Schema {
  const { options } = checks.find((check) => check.kind === kind) ?? { options: {} }
  const properties = Object.entries((options as { properties?: Record<string, Schema> }).properties ?? {})
  return {
    description: `Options of the kind ${kind}`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties.filter(([name]) => !own.includes(name))),
  }
}

const closed = (properties: Record<string, Schema>, required: string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})

/**
 * The schema of a list of sections, which stands for one rule per section.
 * @param rule the properties of a rule
 */
export function sectionListSchema(
  checks: readonly Pick<AnyCheck, 'kind' | 'options'>[],
  rule: Readonly<Record<string, Schema>>,
): Schema {
  const words = ['why', 'tags', 'severity', 'when', 'message', 'hint', 'basis']
  const shared = Object.fromEntries(words.map((key) => [key, rule[key] ?? {}]))
  const { title = {}, tests = {} } = rule
  const when = {
    ...rule.when,
    description: 'Which documents: those of the type that the list is called after, and whatever it says beside',
  }
  const section = closed(
    {
      title: {
        ...title,
        description: 'What the section is called, for the place of {title} in message, hint and title',
      },
      words: {
        description: 'Words of the vocabulary by which it is known; its own id if absent',
        $ref: '#/$defs/words',
      },
      optional: { description: 'true: it may be absent; its place in the order is looked at', type: 'boolean' },
      ...shared,
      check: optionsOf(checks, 'section', ['title']),
      tests,
    },
    ['title'],
  )
  const order = closed(
    {
      id: {
        description: 'What the rule is called behind the slash; thu-tu if absent',
        type: 'string',
        pattern: '^[a-z][a-z0-9-]*$',
      },
      title,
      ...shared,
      check: optionsOf(checks, 'sections', ['items']),
      tests,
    },
    ['title', 'message'],
  )
  return closed(
    {
      title: { ...title, description: 'The title of each rule; {title} stands for the title of the section' },
      ...shared,
      when,
      message: {
        ...rule.message,
        description: 'The message of each rule; {title} stands for the title of the section',
      },
      check: optionsOf(checks, 'section', ['title', 'after']),
      order: { ...order, description: 'A rule on the order of the sections' },
      sections: {
        description: 'The sections in their order, by id: each becomes the rule <list>/<id>',
        type: 'object',
        minProperties: 1,
        additionalProperties: section,
      },
    },
    ['severity', 'message', 'sections'],
  )
}
