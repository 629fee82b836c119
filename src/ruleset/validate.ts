import type { AnyCheck, DangLintError } from '../model/index.js'
import { blameSchema } from './custom.js'
import { findFalseDays } from './days.js'
import type { SchemaError } from './echoes.js'
import { explainAll } from './explain.js'
import type { LoadOptions } from './input.js'
import type { Parsed } from './parse.js'
import type { Locate } from './position.js'
import { rulesetSchema } from './schema.js'
import type { SchemaNode } from './schema-path.js'
import type { RulesetSource } from './types.js'

type Validate = ((data: unknown) => boolean) & { errors?: SchemaError[] | null }

/** What tells whether a ruleset fits its schema. */
export interface Validator {
  check: Validate
  schema: SchemaNode
}

/** The validator that ships compiled; with kinds of the caller's own one is compiled here. */
export async function makeValidator({ checks, custom = [] }: LoadOptions): Promise<Validator> {
  const schema = rulesetSchema(checks)
  if (custom.length === 0) return { check: (await import('./generated/validate.js')).default, schema }
  const [{ Ajv2020 }, { AJV_OPTIONS }] = await Promise.all([import('ajv/dist/2020.js'), import('./ajv.js')])
  const compileSchema = (kinds: readonly AnyCheck[]) =>
    new Ajv2020(AJV_OPTIONS).compile(rulesetSchema(kinds)) as unknown as Validate
  try {
    return { check: compileSchema(checks), schema }
  } catch (error) {
    throw blameSchema(custom, error, (kind) => compileSchema([kind]))
  }
}

/** Every mistake in a ruleset that its schema or the calendar tells. */
export function mistakesOf(
  data: unknown,
  { check, schema }: Validator,
  locate: Locate,
  written?: Parsed['written'],
): DangLintError[] {
  return check(data)
    ? findFalseDays(data as RulesetSource, locate)
    : explainAll(check.errors ?? [], { data, locate, written, schema })
}
