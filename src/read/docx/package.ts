import { DangLintError } from '../../model/index.js'
import { overLimit, refusal } from '../errors.js'
import type { Bounds } from '../limits.js'
import { type Entry, readDirectory } from '../zip/directory.js'
import { unpack, unpackHead } from '../zip/unpack.js'
import { readContentTypes, refuseOtherOffice } from './content-types.js'
import { partName, relationshipsPart, resolveTarget } from './part-name.js'
import { parseXml } from './xml.js'

export interface Relationship {
  id: string
  /** Last word of the relationship's type, the same in Transitional and Strict: `styles`. */
  kind: string
  /** Name of the part in the package. */
  target: string
}

export interface Package {
  main: string
  /** The bytes of a part, or null where there is none. */
  part(name: string): Uint8Array | null
  /** The first bytes of a part, up to a length; none where there is no such part, or it is damaged. */
  head(name: string, length: number): Uint8Array
  relationships(part: string): Relationship[]
  /** The media type of a part, as the package says; in small letters. */
  typeOf(part: string): string | undefined
}

const CONTENT_TYPES = '[content_types].xml'

/** The entries by part name. Two of one name are refused (ECMA-376-2 §6.2.2.3): Word and we might read different ones. */
function readParts(bytes: Uint8Array, limits: Bounds): Map<string, Entry> {
  const parts = new Map<string, Entry>()
  for (const entry of readDirectory(bytes, limits)) {
    const name = partName(entry.name)
    if (parts.has(name)) throw refusal('damaged')
    parts.set(name, entry)
  }
  return parts
}

/** Unpacks parts when they are asked for, each once. Parts that nobody asks for, macros and embedded files, stay packed. */
function partReader(bytes: Uint8Array, entries: Map<string, Entry>, limits: Bounds): Package['part'] {
  const unpacked = new Map<string, Uint8Array>()
  let total = 0
  return (name) => {
    const wanted = partName(name)
    const entry = entries.get(wanted)
    if (!entry) return null
    let data = unpacked.get(wanted)
    if (!data) {
      if (entry.size > limits.partBytes) throw overLimit('partBytes', limits.partBytes)
      total += entry.size
      if (total > limits.totalBytes) throw overLimit('totalBytes', limits.totalBytes)
      data = unpack(bytes, entry)
      unpacked.set(wanted, data)
    }
    return data
  }
}

/** The relationships of a part that stay within the package; targets outside are never fetched (ECMA-376-2 §6.5.3.4). */
function readRelationships(part: Package['part'], source: string, limits: Bounds): Relationship[] {
  const data = part(relationshipsPart(source))
  const found: Relationship[] = []
  if (!data) return found
  parseXml(data, limits, {
    open(name, attribute) {
      if (name !== 'rel:Relationship' || attribute('TargetMode') === 'External') return
      const kind = attribute('Type')?.split('/').at(-1) ?? ''
      found.push({ id: attribute('Id') ?? '', kind, target: resolveTarget(source, attribute('Target') ?? '') })
    },
  })
  return found
}

/** Opens the package, sure that every error is one of ours. */
function open(bytes: Uint8Array, limits: Bounds): Package {
  const entries = readParts(bytes, limits)
  const part = partReader(bytes, entries, limits)
  const relationships = (source: string) => readRelationships(part, source, limits)
  const types = readContentTypes(part(CONTENT_TYPES), limits)
  const related = relationships('').flatMap(({ kind, target }) => (kind === 'officeDocument' ? [target] : []))
  const main = [...related, ...types.mains].find((name) => entries.has(name))
  if (main === undefined) throw refusal(entries.has(CONTENT_TYPES) ? 'no-main-part' : 'not-docx')
  refuseOtherOffice(types.typeOf(main))
  const head: Package['head'] = (name, length) => {
    const entry = entries.get(partName(name))
    return entry ? unpackHead(bytes, entry, length) : new Uint8Array()
  }
  return { main, part, head, relationships, typeOf: types.typeOf }
}

/**
 * Opens an OPC package (ECMA-376-2). Throws `DangLintError`: `damaged`, `encrypted`, `compression`, `spreadsheet`,
 * `presentation`, `not-docx`, `no-main-part`, `dtd`, `limit`.
 */
export function openPackage(bytes: Uint8Array, limits: Bounds): Package {
  try {
    return open(bytes, limits)
  } catch (error) {
    throw error instanceof DangLintError ? error : refusal('damaged', error)
  }
}
