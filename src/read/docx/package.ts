import { type UnzipFileInfo, unzipSync } from 'fflate/browser'
import { DangLintError } from '../../model/index.js'
import { overLimit, refusal } from '../errors.js'
import type { Limits } from '../limits.js'
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
  relationships(part: string): Relationship[]
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LONGEST_COMMENT = 65_535
const ENCRYPTED = 0x1

/** Refuses a package whose directory is damaged, encrypted, or overlaps itself: the sign of a zip bomb. */
function checkDirectory(bytes: Uint8Array, limits: Limits): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const last = Math.max(0, end - LONGEST_COMMENT)
  while (end >= last && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  if (end < last || end < 0) throw refusal('damaged')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  // In a zip64 package the true figures stand elsewhere; fflate reads them, and nothing is inflated beyond the limits.
  if (count === 0xffff || at === 0xffffffff) return
  if (count > limits.entries) throw overLimit('entries', limits.entries)
  const ranges: [number, number][] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw refusal('damaged')
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw refusal('encrypted')
    const offset = view.getUint32(at + 42, true)
    ranges.push([offset, offset + 30 + view.getUint32(at + 20, true)])
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  ranges.sort((a, b) => a[0] - b[0])
  for (const [index, [start]] of ranges.entries()) {
    const before = ranges[index - 1]
    if (before && start < before[1]) throw refusal('damaged')
  }
}

/** Inflates the one part that has a name. */
function inflate(bytes: Uint8Array, wanted: string, limits: Limits, total: { bytes: number }): Uint8Array | null {
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (normal(name) !== wanted) return false
    // fflate inflates into a buffer of the stated size, so that a false size gains nothing.
    if (originalSize > limits.partBytes) throw overLimit('partBytes', limits.partBytes)
    total.bytes += originalSize
    if (total.bytes > limits.totalBytes) throw overLimit('totalBytes', limits.totalBytes)
    return true
  }
  try {
    return Object.values(unzipSync(bytes, { filter }))[0] ?? null
  } catch (error) {
    throw error instanceof DangLintError ? error : refusal('damaged', error)
  }
}

/** Part names are compared without regard to case and to a leading or backward slash. */
const normal = (name: string) => name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase()

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return normal(target)
  const path = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return normal(path.join('/'))
}

const relationshipsOf = (part: string) => part.replace(/([^/]*)$/u, '_rels/$1.rels')

/**
 * Opens an OPC package (ECMA-376-2). Throws `DangLintError`: `damaged`, `encrypted`, `not-docx`, `no-main-part`, `limit`.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  checkDirectory(bytes, limits)
  const total = { bytes: 0 }
  const parts = new Map<string, Uint8Array | null>()
  const part = (name: string) => {
    const wanted = normal(name)
    let data = parts.get(wanted)
    if (data === undefined) {
      data = inflate(bytes, wanted, limits, total)
      parts.set(wanted, data)
    }
    return data
  }

  const relationships = (source: string): Relationship[] => {
    const data = part(relationshipsOf(source))
    const found: Relationship[] = []
    if (!data) return found
    parseXml(data, limits, {
      open(name, attribute) {
        if (name !== 'rel:Relationship' || attribute('TargetMode') === 'External') return
        const kind = attribute('Type')?.split('/').at(-1) ?? ''
        found.push({ id: attribute('Id') ?? '', kind, target: resolve(source, attribute('Target') ?? '') })
      },
    })
    return found
  }

  const main =
    relationships('').find(({ kind, target }) => kind === 'officeDocument' && part(target))?.target ??
    mainByType(part, limits)
  if (!main) throw refusal(part('[content_types].xml') ? 'no-main-part' : 'not-docx')
  return { main, part, relationships }
}

function mainByType(part: Package['part'], limits: Limits): string | undefined {
  const data = part('[content_types].xml')
  if (!data) return undefined
  let found: string | undefined
  parseXml(data, limits, {
    open(name, attribute) {
      const isMain =
        name === 'ct:Override' &&
        /wordprocessingml\.(?:document|template)\.main\+xml$/u.test(attribute('ContentType') ?? '')
      const target = normal(attribute('PartName') ?? '')
      if (isMain && part(target)) found ??= target
    },
  })
  return found
}
