import { meant } from './meant.js'
import { pathOf } from './position.js'
import { follow, type SchemaNode, schemasAlong } from './schema-path.js'

/** A mistake as ajv reports it; `params.missing` where several keys are missing together. */
export interface SchemaError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

export const keysOf = ({ properties = {} }: SchemaNode): string[] => Object.keys(properties)

/** The key that makes an entry a change of an inherited one, where the entry may be that. */
export function patchKeyOf(declared: SchemaNode): string[] {
  if (declared.if?.required) return declared.if.required
  return declared.else ? patchKeyOf(declared.else) : []
}

type Look = (instancePath: string) => { declared: SchemaNode; taken: SchemaNode }

/** The keys that are missing only because they are misspelt, and the entries that miss keys only because `patch` is. */
function misspelt(
  errors: readonly SchemaError[],
  look: Look,
): { keys: Set<string>; patches: Map<string, SchemaError> } {
  const keys = new Set<string>()
  const patches = new Map<string, SchemaError>()
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue
    const { declared, taken } = look(error.instancePath)
    const near = meant(String(error.params.additionalProperty), [...keysOf(taken), ...patchKeyOf(declared)])
    if (near !== null && patchKeyOf(declared).includes(near)) patches.set(error.instancePath, error)
    if (near !== null) keys.add(`${error.instancePath}/${near}`)
  }
  return { keys, patches }
}

const isInside = (path: string, outer: string) => path === outer || path.startsWith(`${outer}/`)

/** Keys that one entry misses, told together: whoever forgot `patch: true` made one mistake. */
function gatherMissing(errors: readonly SchemaError[], look: Look): SchemaError[] {
  const missing = new Map<string, SchemaError[]>()
  for (const error of errors)
    if (error.keyword === 'required')
      missing.set(error.instancePath, [...(missing.get(error.instancePath) ?? []), error])
  const gathered = [...missing].filter(([, all]) => all.length > 1).map(([path]) => path)
  const forgotten = gathered.filter((path) => patchKeyOf(look(path).declared).length > 0)
  return errors.flatMap((error) => {
    // The options of a check are complete only in a whole rule.
    const isPart = forgotten.some((path) => isInside(error.instancePath, `${path}/check`))
    if (isPart && /^(?:required|discriminator)$/u.test(error.keyword)) return []
    const all = error.keyword === 'required' ? (missing.get(error.instancePath) ?? []) : []
    if (all.length < 2) return [error]
    return all[0] === error ? [{ ...error, params: { missing: all.map(({ params }) => params.missingProperty) } }] : []
  })
}

/**
 * Keys that are missing where as many are unknown: they were written in other words. A group of which every key is
 * unknown is something else than was meant, such as a text that begins with a bracket.
 */
function withoutRenamed(errors: readonly SchemaError[], data: unknown): SchemaError[] {
  const at = (path: string, keyword: string) =>
    errors.filter((error) => error.keyword === keyword && error.instancePath === path)
  return errors.flatMap((error) => {
    const { instancePath: path, keyword, params } = error
    if (keyword !== 'required' && keyword !== 'additionalProperties') return [error]
    const [unknown, missing] = [at(path, 'additionalProperties'), at(path, 'required')]
    const isOther = unknown.length === Object.keys(follow(data, pathOf(path)) as object).length
    if (missing.length === 0 || unknown.length === 0 || (unknown.length !== missing.length && !isOther)) return [error]
    if (keyword === 'required') return []
    return missing.length === 1
      ? [{ ...error, params: { ...params, meant: missing[0]?.params.missingProperty } }]
      : [error]
  })
}

/** The mistakes that ajv reports without those that are only the consequence of another one. */
export function withoutEchoes(
  errors: readonly SchemaError[],
  { data, schema }: { data: unknown; schema: SchemaNode },
): SchemaError[] {
  const look: Look = (path) => schemasAlong(schema, data, pathOf(path)).at(-1) ?? { declared: {}, taken: {} }
  const { keys, patches } = misspelt(errors, look)
  const own = errors.filter((error) => {
    const around = [...patches].find(([path]) => isInside(error.instancePath, path))
    if (around) return around[1] === error
    return !keys.has(`${error.instancePath}/${error.params.missingProperty}`)
  })
  return gatherMissing(withoutRenamed(own, data), look)
}
