import { readFile, realpath, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { DangLintError, IGNORED } from '../model/index.js'
import { byCodePoint } from '../text/index.js'
import type { LeftOut } from './ignored.js'
import { badOption } from './values.js'

/** A file to check: its name as given, and how to get its bytes. */
export interface Entry {
  name: string
  load(): Promise<Uint8Array>
  /** Why it is not to be checked, where it is not. */
  leftOut?: LeftOut
  /** Whether it was named itself, rather than found in a folder or by a pattern. */
  isNamed?: true
  /** Why there is nothing to read, where that is known already. */
  refusal?: DangLintError
}

/** Tells why a document is not to be checked; null where it is. */
export type LeaveOut = (name: string) => Promise<LeftOut | null>

const isPattern = (path: string) => /[*?{}[\]]/u.test(path)

/** Documents of a folder. Older formats are named too, and refused one by one: none is passed over in silence. */
export const DOCUMENTS = '**/*.{docx,docm,doc,rtf,odt,md,markdown}'

/** Why a document that was named is not checked. */
export const leftOutError = ({ file, line, pattern }: LeftOut) =>
  new DangLintError(IGNORED, {
    message: {
      vi: `Văn bản này bị bỏ qua theo ${file}:${line} (“${pattern}”).`,
      en: `This document is ignored, as ${file}:${line} asks (“${pattern}”).`,
    },
    hint: {
      vi: 'Thêm tùy chọn --no-ignore nếu vẫn muốn kiểm tra.',
      en: 'Add --no-ignore to check it all the same.',
    },
  })

/** The error for a path that leads nowhere. */
export const noSuchFile = (path: string) =>
  new DangLintError('no-such-file', {
    message: { vi: `Không tìm thấy tệp hoặc thư mục “${path}”.`, en: `There is no file or folder “${path}”.` },
    hint: {
      vi: 'Kiểm tra lại tên và đường dẫn; tên có dấu cách phải đặt trong nháy. Ví dụ: dang-lint "Nghi quyet 2027.docx"',
      en: 'Check name and path; a name with spaces needs quotes. For example: dang-lint "Nghi quyet 2027.docx"',
    },
  })

const noDocuments = (path: string) =>
  new DangLintError('no-documents', {
    message: {
      vi: `Thư mục “${path}” không có văn bản nào để kiểm tra.`,
      en: `The folder “${path}” holds no document to check.`,
    },
    hint: {
      vi: 'Văn bản phải có đuôi .docx hoặc .md; kiểm tra lại tên thư mục.',
      en: 'Documents end in .docx or .md; check the name of the folder.',
    },
  })

const allLeftOut = (path: string, { file, line, pattern }: LeftOut) =>
  new DangLintError('all-ignored', {
    message: {
      vi: `Mọi văn bản trong “${path}” đều bị bỏ qua.`,
      en: `Every document of “${path}” is ignored.`,
    },
    hint: {
      vi: `Xem ${file}:${line} (“${pattern}”), hoặc vẫn kiểm tra bằng tùy chọn --no-ignore.`,
      en: `See ${file}:${line} (“${pattern}”), or check them all the same with --no-ignore.`,
    },
  })

/** Throws `no-files` where a command line names no file. */
export function requirePaths({ paths, command }: { paths: readonly string[]; command: string }): void {
  if (paths.length > 0) return
  const operand =
    command === 'dossier' ? 'dossier "Ho so 2027"' : `${command === 'lint' ? '' : `${command} `}nghi-quyet.docx`
  const example = `dang-lint ${operand}`
  throw new DangLintError('no-files', {
    message: { vi: 'Chưa cho biết tệp nào cần kiểm tra.', en: 'No file to check was given.' },
    hint: { vi: `Ví dụ: ${example}`, en: `For example: ${example}` },
  })
}

/** The one file that a command is for. Throws `bad-option` where there are several. */
export function theOne([entry, ...others]: readonly Entry[], command: string): Entry {
  if (entry && others.length === 0) return entry
  const count = others.length + (entry ? 1 : 0)
  throw badOption(
    `Lệnh ${command} đọc một tệp, không phải ${count} tệp.`,
    `The command ${command} reads one file, not ${count}.`,
    {
      vi: `Ví dụ: dang-lint ${command} nghi-quyet.docx`,
      en: `For example: dang-lint ${command} nghi-quyet.docx`,
    },
  )
}

export async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

const refused = (name: string, error: DangLintError): Entry => ({
  name,
  load: () => Promise.reject(error),
  refusal: error,
})

function onDisk(path: string): Entry {
  const load = async () => {
    try {
      return await readFile(path)
    } catch (cause) {
      throw new DangLintError('unreadable', {
        message: { vi: `Không mở được tệp “${path}”.`, en: `The file “${path}” cannot be opened.` },
        hint: {
          vi: 'Đóng tệp nếu đang mở trong Word và kiểm tra quyền đọc.',
          en: 'Close it where it is open in Word, and check the permission to read it.',
        },
        cause,
      })
    }
  }
  return { name: path, load }
}

/** Documents of a folder or pattern, in the order of their names; Word's own lock files are none. */
async function search(pattern: string, cwd: string | undefined): Promise<Entry[]> {
  const { glob } = await import('tinyglobby')
  const ignore = ['**/node_modules/**', '**/~$*']
  const found = await glob([pattern], {
    ignore,
    ...(cwd === undefined ? {} : { cwd, absolute: true }),
    expandDirectories: false,
    caseSensitiveMatch: false,
  })
  return found
    .map((path) => (cwd === undefined ? path : relative(process.cwd(), path)))
    .sort(byCodePoint)
    .map(onDisk)
}

async function mark(entry: Entry, leaveOut: LeaveOut): Promise<Entry> {
  const leftOut = await leaveOut(entry.name)
  return leftOut ? { ...entry, leftOut } : entry
}

/** What is found and all left out was not checked: that never passes in silence. */
async function markFound(path: string, found: Entry[], leaveOut: LeaveOut): Promise<Entry[]> {
  const documents: Entry[] = []
  for (const entry of found) documents.push(await mark(entry, leaveOut))
  const [first] = documents
  return first?.leftOut && documents.every(({ leftOut }) => leftOut)
    ? [...documents, refused(path, allLeftOut(path, first.leftOut))]
    : documents
}

async function entriesOf(path: string, leaveOut: LeaveOut, documents: string): Promise<Entry[]> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) {
    const inside = await search(documents, path)
    return inside.length > 0 ? markFound(path, inside, leaveOut) : [refused(path, noDocuments(path))]
  }
  if (found) return [{ ...(await mark(onDisk(path), leaveOut)), isNamed: true }]
  const matches = isPattern(path) ? await search(path, undefined) : []
  return matches.length > 0 ? markFound(path, matches, leaveOut) : [refused(path, noSuchFile(path))]
}

const nothingLeftOut: LeaveOut = async () => null

/**
 * The files that some paths, folders and patterns stand for, in the order given, each once however it is spelt.
 * Those that are left out are among them, and say so.
 * @param documents the pattern of what is taken for a document in a folder
 */
export async function findFiles(
  paths: string[],
  stdinName: string | null,
  leaveOut: LeaveOut = nothingLeftOut,
  documents = DOCUMENTS,
): Promise<Entry[]> {
  const seen = new Map<string, Entry>()
  for (const path of paths) {
    if (path === '-') {
      const entry = await mark({ name: stdinName ?? '-', load: standardInput }, leaveOut)
      seen.set('-', { ...entry, isNamed: true })
    } else {
      for (const entry of await entriesOf(path, leaveOut, documents)) {
        const key = await realpath(entry.name).catch(() => resolve(entry.name))
        const before = seen.get(key)
        seen.set(key, before ? { ...before, ...(entry.isNamed ? { isNamed: true } : {}) } : entry)
      }
    }
  }
  return [...seen.values()]
}
