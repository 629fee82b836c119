import { DangLintError } from '../../model/index.js'
import { type Source, type TextFile, textOf } from './source.js'

/** The names that the manifest of a folder may have. */
export const MANIFEST_NAMES: readonly string[] = [
  'dang-lint.dossier.yaml',
  'dang-lint.dossier.yml',
  'dang-lint.dossier.json',
]

/** A dossier has one list of its units. */
export const twoManifests = ([one, other]: readonly [string, string]) =>
  new DangLintError('manifest-twice', {
    message: {
      vi: `Một hồ sơ chỉ có một danh sách đơn vị, nhưng ở đây có “${one}” và “${other}”.`,
      en: `A dossier has one manifest, but here are “${one}” and “${other}”.`,
    },
    hint: {
      vi: `Chọn một tệp. Ví dụ: --manifest "${one}"`,
      en: `Choose one. For example: --manifest "${one}"`,
    },
    place: { file: one },
  })

export const manifestNotRead = (file: string, cause: unknown) =>
  new DangLintError('unreadable', {
    message: {
      vi: `Không mở được danh sách đơn vị “${file}”.`,
      en: `The manifest “${file}” cannot be opened.`,
    },
    hint: {
      vi: 'Kiểm tra tên, đường dẫn và quyền đọc. Ví dụ: --manifest dang-lint.dossier.yaml',
      en: 'Check name, path and the permission to read it. For example: --manifest dang-lint.dossier.yaml',
    },
    cause,
  })

/** The text of a manifest. Throws `unreadable`. */
export const manifestText = (source: Source): Promise<TextFile> =>
  textOf(source).catch((error) => {
    throw error instanceof DangLintError ? manifestNotRead(source.name, error) : error
  })
