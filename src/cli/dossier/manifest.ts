import { DangLintError } from '../../model/index.js'

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
