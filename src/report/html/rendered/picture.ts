/** The first bytes of the kinds of picture that browsers show and that hold nothing but a picture. */
const KINDS: [type: string, signature: string][] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF8'],
  ['image/bmp', 'BM'],
]

/** The kind of a picture by its content, whatever the document says it is; null for all that is not shown, SVG among it. */
export function pictureType(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  if (/^RIFF.{4}WEBP/su.test(head)) return 'image/webp'
  return KINDS.find(([, signature]) => head.startsWith(signature))?.[0] ?? null
}
