import type { Image } from '../../model/index.js'
import type { ContentTypes } from './content-types.js'
import type { Package, Relationship } from './package.js'
import { isOpaque } from './png.js'

/** What the relationship of an id leads to, as far as the package and the first bytes of the picture say. */
export type PictureOf = (id: string | undefined) => Pick<Image, 'media' | 'opaque'>

/** Bytes of a picture that tell whether it is transparent: the chunks in front of its points. */
const HEAD = 4096

/**
 * Makes what tells the kinds of the pictures of a part, by what the package says of the parts that hold them. The
 * pictures themselves stay packed, but for the first bytes of a PNG.
 * @param relationships those of the part; they are read where there is a picture
 */
export function makePictureReader(
  relationships: () => Relationship[],
  typeOf: ContentTypes['typeOf'],
  head: Package['head'],
): PictureOf {
  let targets: Map<string, string> | null = null
  // One picture may be shown a hundred thousand times.
  const known = new Map<string, ReturnType<PictureOf>>()
  const look = (target: string): ReturnType<PictureOf> => {
    const media = /^image\/(?:x-)?(.+)$/u.exec(typeOf(target) ?? '')?.[1]
    if (media === undefined) return {}
    return { media, ...(media === 'png' && isOpaque(head(target, HEAD)) ? { opaque: true } : {}) }
  }
  return (id) => {
    if (id === undefined) return {}
    targets ??= new Map(relationships().map((relationship) => [relationship.id, relationship.target]))
    const target = targets.get(id)
    if (target === undefined) return {}
    const picture = known.get(target) ?? look(target)
    known.set(target, picture)
    return picture
  }
}
