/** A schema, as data (JSON Schema 2020-12). */
export type Schema = Record<string, unknown>

/** One of two schemas, so that a mistake gives one error and not one of each. */
export const when = (test: Schema, yes: Schema, no: Schema): Schema => {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: test, then: yes, else: no }
}

export const described = (description: string, schema: Schema): Schema => ({ ...schema, description })

/** Keys of which no other may stand beside them. */
export const closed = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 ? { required } : {}),
  properties,
})

/** Entries of one form under names of the author's. */
export const record = (schema: Schema): Schema => ({ type: 'object', additionalProperties: schema })

/** A list that is not empty. */
export const some = (items: Schema): Schema => ({ type: 'array', minItems: 1, items })

const PATCH = described('Says that only the keys given here change', { const: true })

/** The key that makes an entry a change of an inherited one. */
export const patchKey = { patch: PATCH }

/** An entry, or some keys of one that is inherited. */
export function patchable(entry: Schema): Schema {
  const properties = { ...patchKey, ...(entry.properties as Record<string, Schema>) }
  return when({ type: 'object', required: ['patch'] }, closed(properties, ['patch']), entry)
}
