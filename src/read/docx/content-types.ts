import { type Refusal, refusal } from '../errors.js'
import type { Bounds } from '../limits.js'
import { partName } from './part-name.js'
import { parseXml } from './xml.js'

/** What the package says that its parts are (ECMA-376-2 §6.2.3). */
export interface ContentTypes {
  /** Parts that may be the main part of a document, a template, or either with macros. */
  mains: string[]
  /** The type of a part, in small letters. */
  typeOf(part: string): string | undefined
}

const MAIN = /(?:wordprocessingml|ms-word)\.(?:document|template)\.(?:macroenabled(?:template)?\.)?main\+xml$/u

/** Office documents that are not Word's, by a word of the type of their main part. */
const OTHERS: [RegExp, Refusal][] = [
  [/spreadsheetml|ms-excel/u, 'spreadsheet'],
  [/presentationml|ms-powerpoint/u, 'presentation'],
]

/** Reads the content types; a package without them has none. */
export function readContentTypes(bytes: Uint8Array | null, limits: Bounds): ContentTypes {
  const byName = new Map<string, string>()
  const byExtension = new Map<string, string>()
  if (bytes) {
    parseXml(bytes, limits, {
      open(name, attribute) {
        const type = attribute('ContentType')?.toLowerCase() ?? ''
        if (name === 'ct:Override') byName.set(partName(attribute('PartName') ?? ''), type)
        else if (name === 'ct:Default') byExtension.set(attribute('Extension')?.toLowerCase() ?? '', type)
      },
    })
  }
  return {
    mains: [...byName].flatMap(([name, type]) => (MAIN.test(type) ? [name] : [])),
    typeOf: (part) => byName.get(part) ?? byExtension.get(part.slice(part.lastIndexOf('.') + 1)),
  }
}

/** Refuses the main part of a workbook or a presentation. A type that is unknown is let pass: Word's own may be missing. */
export function refuseOtherOffice(type = ''): void {
  for (const [pattern, code] of OTHERS) if (pattern.test(type)) throw refusal(code)
}
