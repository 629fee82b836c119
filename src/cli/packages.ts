import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { DangLintError, type ErrorPlace, type Wording } from '../model/index.js'
import { BUILTIN_RULESETS } from '../ruleset/index.js'
import { nearest } from '../text/index.js'

/** A package, and what in it is meant; null for what the package says itself. */
const NAME = /^((?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)(?:\/(.+))?$/iu
const DATA = /\.(?:ya?ml|json)$/iu

interface Manifest {
  dangLint?: unknown
  main?: unknown
}

const refused = (code: string, place: ErrorPlace, message: Wording, hint: Wording) =>
  new DangLintError(code, { message, hint, place })

/** The folder of a package as Node finds it: in node_modules beside a folder or above it. */
function above(folder: string, name: string): string | null {
  const found = basename(folder) === 'node_modules' ? '' : join(folder, 'node_modules', name)
  if (found !== '' && existsSync(found)) return found
  const parent = dirname(folder)
  return parent === folder ? null : above(parent, name)
}

/** Where packages are linked into place, what a package builds on lies beside the real one. */
const findPackage = async (folder: string, name: string) =>
  above(folder, name) ?? above(await realpath(folder).catch(() => folder), name)

async function readManifest(folder: string, name: string, asked: ErrorPlace): Promise<Manifest> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return typeof manifest === 'object' && manifest !== null ? manifest : {}
  } catch {
    throw refused(
      'ruleset-package',
      asked,
      {
        vi: `Không đọc được tệp package.json của gói “${name}”.`,
        en: `The package.json of the package “${name}” cannot be read.`,
      },
      { vi: `Cài lại gói: npm install --save-dev ${name}`, en: `Install it again: npm install --save-dev ${name}` },
    )
  }
}

function notInstalled(name: string, asked: ErrorPlace): DangLintError {
  const file = asked.file === undefined ? `--ruleset ./${name}.yaml` : `extends: [./${name}.yaml]`
  // A name with a scope cannot be meant for a file.
  const isScoped = name.startsWith('@')
  return refused(
    'ruleset-package',
    asked,
    { vi: `Chưa cài gói quy tắc “${name}”.`, en: `The package of rules “${name}” is not installed.` },
    {
      vi: `Cài gói bằng lệnh: npm install --save-dev ${name}${isScoped ? '' : `. Nếu đó là một tệp thì ghi cả đuôi, ví dụ: ${file}`}`,
      en: `Install it with: npm install --save-dev ${name}${isScoped ? '' : `. If it is a file, give its whole name, for example: ${file}`}`,
    },
  )
}

/** Rulesets are data: nothing of a package is ever run. */
const notData = (name: string, entry: string | null, asked: ErrorPlace) =>
  refused(
    'ruleset-package',
    asked,
    entry === null
      ? {
          vi: `Gói “${name}” không cho biết bộ quy tắc của nó là tệp nào.`,
          en: `The package “${name}” does not say which file its ruleset is.`,
        }
      : {
          vi: `Gói “${name}” trỏ tới “${entry}”, không phải một tệp .yaml hoặc .json; bộ quy tắc không được chứa mã chương trình.`,
          en: `The package “${name}” points to “${entry}”, which is no .yaml or .json file; rulesets hold no code.`,
        },
    {
      vi: `Thêm vào package.json của gói, ví dụ: "dangLint": "rules.yaml"; hoặc chỉ thẳng tệp: extends: [${name}/rules.yaml]`,
      en: `Add to the package.json of the package, for example: "dangLint": "rules.yaml"; or name the file: extends: [${name}/rules.yaml]`,
    },
  )

const noSuchEntry = (name: string, entry: string, asked: ErrorPlace) =>
  refused(
    'ruleset-package',
    asked,
    { vi: `Gói “${name}” không có tệp “${entry}”.`, en: `The package “${name}” has no file “${entry}”.` },
    {
      vi: `Kiểm tra tên tệp trong gói, hoặc cài lại gói: npm install --save-dev ${name}`,
      en: `Check the name of the file, or install the package again: npm install --save-dev ${name}`,
    },
  )

/** Whether a name can be of a package alone: no file is called so, and it is like no built-in ruleset. */
const isPackageOnly = (name: string, inside: string | undefined) =>
  name.startsWith('@') || (inside === undefined && !DATA.test(name) && nearest(name, BUILTIN_RULESETS) === null)

/**
 * The file of a ruleset in a package, which is looked for as Node looks for it from a folder: the one named, or the
 * one under `dangLint` or `main` in the package's own package.json.
 * @returns an absolute path; null where the name is that of no package
 */
export async function findInPackage(name: string, folder: string, asked: ErrorPlace): Promise<string | null> {
  const [, packageName = '', inside] = NAME.exec(name) ?? []
  if (packageName === '') return null
  const found = await findPackage(resolve(folder), packageName)
  if (found === null) {
    if (isPackageOnly(packageName, inside)) throw notInstalled(packageName, asked)
    return null
  }
  const { dangLint, main } = inside === undefined ? await readManifest(found, packageName, asked) : {}
  const entry = inside ?? dangLint ?? main ?? null
  if (typeof entry !== 'string' || !DATA.test(entry)) {
    throw notData(packageName, entry === null ? null : String(entry), asked)
  }
  if (!existsSync(join(found, entry))) throw noSuchEntry(packageName, entry, asked)
  return join(found, entry)
}
