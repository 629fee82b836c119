import type { Image } from '../model/index.js'

/** The kind of picture that an address tells: by its data, or by the ending of a file name. */
function mediaOf(address: string): string | undefined {
  const [, stated] = /^data:image\/([\w.+-]+)[;,]/iu.exec(address) ?? []
  const [, ending] = /^(?!data:)[^?#]*\.([a-z]{3,4})(?:[?#]|$)/iu.exec(address) ?? []
  const media = (stated ?? ending)?.toLowerCase()
  return media === 'jpg' ? 'jpeg' : media === 'svg' ? 'svg+xml' : media === 'tif' ? 'tiff' : media
}

/** A picture of Markdown or HTML. */
export function imageBlock(alt: unknown, address: unknown, position: Image['position']): Image {
  const media = typeof address === 'string' ? mediaOf(address) : undefined
  return {
    type: 'image',
    alt: typeof alt === 'string' ? alt : null,
    ...(media === undefined ? {} : { media }),
    ...(position ? { position } : {}),
  }
}
