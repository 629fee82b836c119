import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DangLintError } from '../model/index.js'
import { FORMATS, type Format } from '../report/index.js'
import { badOption, oneOf } from './values.js'

/** A format and where it goes. */
export interface Target<Name extends string = Format> {
  format: Name
  /** Null for standard output. */
  file: string | null
}

/** The error for formats that would be lost or run into each other. */
const wrongTarget = (vi: string, en: string) =>
  badOption(vi, en, {
    vi: 'Ghi mỗi dạng vào một tệp riêng. Ví dụ: --format text --format json=ket-qua.json',
    en: 'Send each to a file of its own. For example: --format text --format json=result.json',
  })

/** Reads the values of `--format`: `json`, `json=result.json`. */
export const readTargets = (values: string[] = ['text']): Target[] => targetsAmong(FORMATS, 'text', values)

/** The same where other formats are known, of which one is shown as an example. */
export function targetsAmong<Name extends string>(
  formats: readonly Name[],
  example: Name,
  values: readonly string[],
): Target<Name>[] {
  const targets = values.map((value): Target<Name> => {
    const [name = '', ...rest] = value.split('=')
    const format = oneOf('format', name, formats, example)
    if (rest.length === 0) return { format, file: null }
    const file = rest.join('=')
    if (file === '')
      throw wrongTarget(`--format ${value} thiếu tên tệp.`, `--format ${value} lacks the name of a file.`)
    return { format, file }
  })
  if (new Set(targets.map(({ file }) => file)).size < targets.length)
    throw wrongTarget('Hai dạng kết quả cùng ghi vào một nơi.', 'Two formats go to the same place.')
  return targets
}

/** Throws `bad-option` where a command that is no check of documents is asked for one of their formats. */
export function requireTextOrJson({ command, targets }: { command: string; targets: readonly Target[] }): void {
  const other = targets.find(({ format }) => !['text', 'json'].includes(format))
  if (!other) return
  throw badOption(
    `Lệnh ${command} không in được dạng “${other.format}”.`,
    `The command ${command} does not print “${other.format}”.`,
    {
      vi: 'Được dùng: “text”, “json”. Ví dụ: --format json',
      en: 'Allowed: “text”, “json”. For example: --format json',
    },
  )
}

/** Throws `bad-option` where a result would be written over one of the documents. */
export function refuseOverwriting(targets: readonly Pick<Target, 'file'>[], documents: readonly string[]): void {
  const taken = new Set(documents.map((name) => resolve(name)))
  const over = targets.find(({ file }) => file !== null && taken.has(resolve(file)))
  if (over) {
    throw wrongTarget(
      `Kết quả sẽ ghi đè lên văn bản “${over.file}”.`,
      `The result would be written over the document “${over.file}”.`,
    )
  }
}

/** The error for a file that cannot be written. */
export const unwritable = (file: string, cause: unknown) =>
  new DangLintError('unwritable', {
    message: { vi: `Không ghi được tệp kết quả “${file}”.`, en: `The result file “${file}” cannot be written.` },
    hint: {
      vi: 'Kiểm tra thư mục có tồn tại không, có quyền ghi không, và đóng tệp nếu đang mở.',
      en: 'Check that the folder exists, that you may write there, and that the file is not open elsewhere.',
    },
    cause,
  })

async function writeTo(file: string, text: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (cause) {
    throw unwritable(file, cause)
  }
}

/**
 * Prints in every format asked for. Throws `unwritable`.
 * @returns what goes to standard output
 */
export async function writeTargets<Name extends string>(
  targets: readonly Target<Name>[],
  print: (target: Target<Name>) => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<string> {
  let output = ''
  for (const target of targets) {
    const text = await print(target)
    if (target.file !== null) await writeTo(target.file, text)
    // What is no text has a file of its own: whoever reads the command line has seen to that.
    else if (typeof text === 'string') output += text
  }
  return output
}
