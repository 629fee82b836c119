import type { ContentTypes } from './content-types.js'
import type { Relationship } from './package.js'

/** What kind of picture the relationship of an id leads to; undefined where the package does not say. */
export type MediaOf = (id: string | undefined) => string | undefined

/**
 * Makes what tells the kinds of the pictures of a part, by what the package says of the parts that hold them. The
 * pictures themselves stay packed.
 * @param relationships those of the part; they are read where there is a picture
 */
export function makeMediaReader(relationships: () => Relationship[], typeOf: ContentTypes['typeOf']): MediaOf {
  let targets: Map<string, string> | null = null
  return (id) => {
    if (id === undefined) return undefined
    targets ??= new Map(relationships().map((relationship) => [relationship.id, relationship.target]))
    const target = targets.get(id)
    const type = target === undefined ? undefined : typeOf(target)
    return type === undefined ? undefined : /^image\/(?:x-)?(.+)$/u.exec(type)?.[1]
  }
}
