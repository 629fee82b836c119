import type { AnyCheck, ErrorPlace } from '../model/index.js'
import type { Locate } from './position.js'
import type { RulesetSource } from './types.js'

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
  /** Load what new documents are written from too. */
  templates?: boolean
}
