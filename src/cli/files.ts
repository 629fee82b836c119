import { readFile, realpath, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { DangLintError } from '../model/index.js'

/** A file to check: its name as given, and how to get its bytes. */
export interface Entry {
  name: string
  load(): Promise<Uint8Array>
}

const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const isPattern = (path: string) => /[*?{}[\]]/u.test(path)

/** Documents of a folder. Older formats are named too, and refused one by one: none is passed over in silence. */
const DOCUMENTS = '**/*.{docx,docm,doc,rtf,odt,md,markdown}'

const noSuchFile = (path: string) =>
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

/** Throws `no-files` where a command line names no file. */
export function requirePaths({ paths }: { paths: readonly string[] }): void {
  if (paths.length > 0) return
  throw new DangLintError('no-files', {
    message: { vi: 'Chưa cho biết tệp nào cần kiểm tra.', en: 'No file to check was given.' },
    hint: { vi: 'Ví dụ: dang-lint nghi-quyet.docx', en: 'For example: dang-lint nghi-quyet.docx' },
  })
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

const refused = (name: string, error: DangLintError): Entry => ({ name, load: () => Promise.reject(error) })

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

async function entriesOf(path: string): Promise<Entry[]> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) {
    const documents = await search(DOCUMENTS, path)
    return documents.length > 0 ? documents : [refused(path, noDocuments(path))]
  }
  if (found) return [onDisk(path)]
  const matches = isPattern(path) ? await search(path, undefined) : []
  return matches.length > 0 ? matches : [refused(path, noSuchFile(path))]
}

/** The files that some paths, folders and patterns stand for, in the order given, each once however it is spelt. */
export async function findFiles(paths: string[], stdinName: string | null): Promise<Entry[]> {
  const seen = new Map<string, Entry>()
  for (const path of paths) {
    if (path === '-') seen.set('-', { name: stdinName ?? '-', load: standardInput })
    else {
      for (const entry of await entriesOf(path)) {
        const key = await realpath(entry.name).catch(() => resolve(entry.name))
        if (!seen.has(key)) seen.set(key, entry)
      }
    }
  }
  return [...seen.values()]
}
