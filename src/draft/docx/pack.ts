import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The first day that an archive can name. Its parts are of local time, whatever the time zone. */
const MADE = new Date(1980, 0, 1)
const TYPES = '[Content_Types].xml'
const PROPERTIES = 'docProps/core.xml'

/** The same document on any day: without the time at which it was made, in one order of its parts. */
export function settle(data: Uint8Array): Uint8Array {
  const parts = unzipSync(data)
  const names = Object.keys(parts).filter((name) => name !== TYPES && !name.endsWith('/'))
  const ordered = [TYPES, ...names.sort((a, b) => (a < b ? -1 : 1))]
  const settled: Zippable = {}
  for (const name of ordered) {
    const part = parts[name]
    if (!part) continue
    settled[name] =
      name === PROPERTIES
        ? strToU8(strFromU8(part).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, ''))
        : part
  }
  return zipSync(settled, { mtime: MADE, level: 9 })
}
