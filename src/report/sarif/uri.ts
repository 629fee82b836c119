import { fromRoot } from '../path.js'

/** RFC 3986 §2.3 leaves these as they are in any part of a path. */
const segment = (text: string) =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * The URI of a file as named: relative where the name is (SARIF 2.1.0 §3.10.2), since only so does a reader that has the
 * files elsewhere find them.
 */
export function fileUri(name: string): string {
  const path = fromRoot(name).split('/').map(segment).join('/')
  return path.startsWith('/') ? `file://${path}` : path
}
