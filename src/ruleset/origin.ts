import type { ErrorPlace } from '../model/index.js'
import { type Setter, type Setters, setterOf } from './patch.js'
import type { Locate, Path } from './position.js'

/** Which ruleset set something, and where. */
export interface Origin {
  ruleset: string
  /** Null for what is built in or came as data. */
  file: string | null
  line?: number
  /** Which of the overrides of that ruleset, the first being 1. */
  override?: number
}

/** A ruleset as far as its places go. */
export interface Located {
  file: string | null
  locate: Locate
}

/** Where in its ruleset a setter speaks of a rule. */
const pathTo = (id: string, { override }: Setter): Path =>
  override === undefined ? ['rules', id] : ['overrides', override, 'rules', id]

function originOf(id: string, key: string, setter: Setter, files: ReadonlyMap<string, Located>): Origin {
  const { file = null, locate } = files.get(setter.ruleset) ?? {}
  const line = locate?.([...pathTo(id, setter), ...key.split('.')], true).line
  return {
    ruleset: setter.ruleset,
    file,
    ...(line === undefined ? {} : { line }),
    ...(setter.override === undefined ? {} : { override: setter.override + 1 }),
  }
}

/** Who set what of a rule, with file and line. */
export function originsOf(
  id: string,
  setBy: Setters,
  files: ReadonlyMap<string, Located>,
): Readonly<Record<string, Origin>> {
  return Object.fromEntries(Object.entries(setBy).map(([key, setter]) => [key, originOf(id, key, setter, files)]))
}

/**
 * The place of what a path into a rule leads to, in the file that set it; where that is no file, in the last file that
 * had a hand in the rule: what it changed must be the cause.
 */
export function placeInRule(
  id: string,
  setBy: Setters,
  path: Path,
  files: ReadonlyMap<string, Located>,
  key?: boolean,
  offset?: number,
): ErrorPlace {
  const own = setterOf(setBy, path)
  const place = own && files.get(own.ruleset)?.locate([...pathTo(id, own), ...path], key, offset)
  if (place?.file !== undefined) return place
  const others = Object.values(setBy).reverse()
  const other = others.find(({ ruleset }) => (files.get(ruleset)?.file ?? null) !== null)
  return (other && files.get(other.ruleset)?.locate(pathTo(id, other), true)) ?? {}
}
