import { readFile, stat } from 'node:fs/promises'
import { DangLintError } from '../../model/index.js'
import { overLimit } from '../../read/errors.js'
import { DEFAULT_LIMITS } from '../../read/limits.js'
import { decodeText } from '../../read/sniff.js'
import { type ArchiveEntry, readFromArchive } from './archive.js'

/** Where a document lies. Plain data, which goes to workers. */
export interface Source {
  /** As reports call it: of a document in an archive the name of the archive and the path in it. */
  name: string
  /** The file, or the archive. */
  path: string
  /** Null for a file of its own. */
  entry: ArchiveEntry | null
}

const notOpened = (name: string, cause: unknown) =>
  new DangLintError('unreadable', {
    message: { vi: `Không mở được tệp “${name}”.`, en: `The file “${name}” cannot be opened.` },
    hint: {
      vi: 'Đóng tệp nếu đang mở trong Word và kiểm tra quyền đọc.',
      en: 'Close it where it is open in Word, and check the permission to read it.',
    },
    cause,
  })

/** The bytes of a document. What is over the limit is not read. Throws `DangLintError`. */
export async function load({ name, path, entry }: Source): Promise<Uint8Array> {
  if (entry) return readFromArchive(path, entry)
  const most = DEFAULT_LIMITS.fileBytes
  try {
    if ((await stat(path)).size > most) throw overLimit('fileBytes', most)
    return await readFile(path)
  } catch (cause) {
    throw cause instanceof DangLintError ? cause : notOpened(name, cause)
  }
}

/** A text that belongs to a dossier and is no document of it. */
export interface TextFile {
  file: string
  text: string
}

/** The text of a file. Throws `DangLintError`. */
export const textOf = async (source: Source): Promise<TextFile> => ({
  file: source.name,
  text: decodeText(await load(source)),
})
