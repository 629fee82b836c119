import type { ErrorPlace } from '../model/index.js'

/** Where in a ruleset something stands: keys and indices from the top. */
export type Path = readonly (string | number)[]

/**
 * Finds the line and column of what a path leads to; `key` for the key rather than the value, `offset` for a
 * character of the text that stands there.
 */
export type Locate = (path: Path, key?: boolean, offset?: number) => ErrorPlace

/** Splits an RFC 6901 pointer; indices stay as they are written. */
export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
