/** A name as tools write it that know files from the root of a repository: without `./` before it. */
export const fromRoot = (name: string): string => name.replace(/^(?:\.\/+)+/u, '')
