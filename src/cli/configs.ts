import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { checks } from '../checks/index.js'
import { DangLintError } from '../model/index.js'
import { BUILTIN_RULESETS, type Config, readConfig } from '../ruleset/index.js'
import { findRuleset, namedLike } from './rulesets.js'
import type { Surroundings } from './surroundings.js'
import { badOption } from './values.js'

/** A configuration, and those that it extends behind it: what is said first holds. */
export type ConfigChain = readonly [Config, ...Config[]]

const isConfig = (found: unknown): found is Config =>
  typeof found === 'object' && found !== null && 'settings' in found && 'locate' in found

/**
 * The configurations among what a configuration extends; of several the last one wins. What cannot be found or read,
 * and a circle, is told by whoever merges the rules.
 */
async function extendedBy(config: Config, seen: Set<string>): Promise<Config[]> {
  seen.add(resolve(config.file))
  const chain: Config[] = []
  for (const name of [...(config.source.extends ?? [])].reverse()) {
    if (BUILTIN_RULESETS.includes(name)) continue
    const found = await findRuleset(name, config.file, {}).catch(() => null)
    if (isConfig(found) && !seen.has(resolve(found.file))) chain.push(found, ...(await extendedBy(found, seen)))
  }
  return chain
}

/** The error for a configuration or ignore file that cannot be opened. */
export const unreadable = (file: string, cause: unknown) =>
  new DangLintError('config-unreadable', {
    message: { vi: `Không mở được tệp cấu hình “${file}”.`, en: `The configuration “${file}” cannot be opened.` },
    hint: {
      vi: 'Kiểm tra tên, đường dẫn và quyền đọc tệp. Tạo một tệp cấu hình mới bằng lệnh: dang-lint init',
      en: 'Check name, path and the permission to read it. Make a new one with: dang-lint init',
    },
    cause,
  })

/** Reads a configuration and those that it extends. Throws `DangLintError`. */
export async function openConfig(file: string): Promise<ConfigChain> {
  if (!/\.(?:ya?ml|json)$/iu.test(file)) {
    throw badOption(
      `Tệp cấu hình “${file}” phải có đuôi .yaml, .yml hoặc .json.`,
      `The configuration “${file}” must end in .yaml, .yml or .json.`,
      { vi: 'Ví dụ: --config dang-lint.config.yaml', en: 'For example: --config dang-lint.config.yaml' },
    )
  }
  const text = await readFile(file).catch((cause) => {
    throw unreadable(file, cause)
  })
  const config = await readConfig({ text, file }, { checks })
  return [config, ...(await extendedBy(config, new Set()))]
}

/** Of two configurations in one folder nobody could tell which one holds. */
const twoConfigs = (files: readonly string[]) => {
  const names = files.map((file) => `“${basename(file)}”`)
  return new DangLintError('config-twice', {
    message: {
      vi: `Một thư mục chỉ được có một tệp cấu hình, nhưng ở đây có ${names.join(' và ')}.`,
      en: `A folder holds one configuration, but here are ${names.join(' and ')}.`,
    },
    hint: {
      vi: `Gộp nội dung vào một tệp rồi xóa tệp kia, hoặc chọn một tệp: --config ${files[0]}`,
      en: `Put both into one file and delete the other, or choose one: --config ${files[0]}`,
    },
    place: { file: files[0] ?? '' },
  })
}

/** The path of the configuration around a document, named as the document is; null where there is none. */
export function configAround({ configs }: Surroundings, document: string): string | null {
  const named = configs.map((file) => namedLike(file, document))
  if (named.length > 1) throw twoConfigs(named)
  return named[0] ?? null
}

/** The folder in which a document stands, or would stand. */
export const folderOf = (document: string): string => (document === '-' ? process.cwd() : dirname(resolve(document)))
