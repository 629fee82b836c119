import { crc32 } from '../../read/zip/crc32.js'
import type { DirectoryRecord } from '../../read/zip/directory.js'

/** The name is UTF-8 (APPNOTE 4.4.4, bit 11). */
const IS_UTF8 = 0x800
/** Info-ZIP Unicode Path Extra Field (APPNOTE 4.6.9). */
const UNICODE_PATH = 0x7075

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The name in a field of its own, which counts as long as nobody has renamed the entry since. */
function unicodePath({ name, extra }: DirectoryRecord): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) !== UNICODE_PATH || end - at < 9 || end > extra.length) continue
    return view.getUint32(at + 5, true) === crc32(name) ? decode(extra.subarray(at + 9, end), 'utf-8') : null
  }
  return null
}

/**
 * The name of an entry as it was meant. Windows of Vietnam wrote names in its own code page, letters apart from their
 * tone marks, until it learned to say UTF-8.
 */
export function archiveName(record: DirectoryRecord): string {
  const { name, flags } = record
  const plain = decode(name, 'utf-8')
  const told = flags & IS_UTF8 ? plain : (unicodePath(record) ?? plain)
  return told ?? new TextDecoder('windows-1258').decode(name).normalize('NFC')
}

/**
 * A name as a path below the archive: what would lead out of it is left out, as programs that unpack do. Null where
 * nothing is left of it.
 */
export function innerPath(name: string): string | null {
  const parts = name
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/u, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.length > 0 ? parts.join('/') : null
}

/** Gives each name once: of two that are the same the second one gets a number. */
export function makeUnique(): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    const [, stem = name, ending = ''] = /^(.+?)(\.[^./]*)?$/su.exec(name) ?? []
    let unique = name
    for (let count = 2; taken.has(unique); count++) unique = `${stem} (${count})${ending}`
    taken.add(unique)
    return unique
  }
}
