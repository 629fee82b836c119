import { foldBare } from '../text/index.js'

const lastPart = (file: string) => (file.split(/[/\\]/u).at(-1) ?? '').normalize('NFC')

/** Whether a file is a manifest, by its name: `dang-lint.dossier.yaml`. */
export const isManifestName = (file: string): boolean => /^dang-lint\.dossier\.(?:ya?ml|json)$/iu.test(lastPart(file))

/** Whether a file holds what a unit says back, by its name: `phan-anh.md`, `Phản ánh.txt`. It is no document. */
export function isNotesName(file: string): boolean {
  const [, name = ''] = /^(.*)\.(?:md|markdown|txt)$/iu.exec(lastPart(file)) ?? []
  return foldBare(name) === 'phan anh'
}
