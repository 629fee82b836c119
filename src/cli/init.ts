import { existsSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { DangLintError } from '../model/index.js'
import { plain } from '../report/plain.js'
import type { CommandRunner } from './commands.js'
import { noSuchFile } from './files.js'
import { initText } from './init-text.js'
import { CONFIG_NAMES } from './surroundings.js'
import { unwritable } from './targets.js'
import { badOption } from './values.js'

const SCHEMA = 'node_modules/dang-lint/rules/schema/config.schema.json'

/** The schema of the package that is installed in a folder or above it; where none is, of the one that will be. */
function schemaFrom(folder: string): string {
  const search = (at: string): string | null => {
    if (existsSync(join(at, SCHEMA))) return join(at, SCHEMA)
    return dirname(at) === at ? null : search(dirname(at))
  }
  const path = relative(folder, search(folder) ?? join(folder, SCHEMA)).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}

const existsAlready = (file: string) =>
  new DangLintError('config-exists', {
    message: {
      vi: `Đã có tệp cấu hình “${file}”; không ghi đè.`,
      en: `There is a configuration “${file}” already; it is left as it is.`,
    },
    hint: {
      vi: `Sửa tệp đó, hoặc đổi tên nó rồi chạy lại: dang-lint init ${dirname(file)}`,
      en: `Change that file, or rename it and run again: dang-lint init ${dirname(file)}`,
    },
  })

/** Throws `not-found`, `bad-option` where a command is to write into what is no folder. */
export async function requireFolder(folder: string, command = 'init'): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (!found) throw noSuchFile(folder)
  if (found.isDirectory()) return
  throw badOption(`“${folder}” không phải là thư mục.`, `“${folder}” is no folder.`, {
    vi: `Ví dụ: dang-lint ${command} ho-so`,
    en: `For example: dang-lint ${command} ho-so`,
  })
}

/** Writes a file that was not there. Throws `config-exists`, `unwritable`. */
async function create(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (cause) {
    throw (cause as { code?: string }).code === 'EEXIST' ? existsAlready(file) : unwritable(file, cause)
  }
}

/** `dang-lint init [FOLDER]`: a commented configuration. Nothing is ever written over. */
export const initCommand: CommandRunner = async ({ paths: [folder = '.', ...more], lang }) => {
  if (more.length > 0) {
    throw badOption('Lệnh init tạo một tệp cấu hình mỗi lần.', 'The command init makes one configuration at a time.', {
      vi: 'Tên có dấu cách phải đặt trong nháy. Ví dụ: dang-lint init "Ho so 2027"',
      en: 'A name with spaces needs quotes. For example: dang-lint init "Ho so 2027"',
    })
  }
  await requireFolder(folder)
  const [name = '', ...others] = CONFIG_NAMES.map((one) => join(folder, one))
  const other = others.find((file) => existsSync(file))
  if (other) throw existsAlready(other)
  await create(name, initText(schemaFrom(resolve(folder)), lang))
  const done = {
    vi: `Đã tạo tệp cấu hình ${name}. Mở tệp để sửa; chú thích trong tệp cho biết từng thiết lập.`,
    en: `Made the configuration ${name}. Open it to change it; its comments tell what each setting does.`,
  }
  return { output: `${plain(done[lang])}\n`, code: 0 }
}
