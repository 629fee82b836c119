import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, readManifest } from '../../dossier/index.js'
import type { Linter } from '../../lint.js'
import { DangLintError } from '../../model/index.js'
import { decodeText } from '../../read/sniff.js'
import type { Arguments } from '../args.js'
import type { ConfigChain } from '../configs.js'
import { requirePaths, standardInput } from '../files.js'
import { withSettings } from '../settings.js'
import { refuseOverwriting } from '../targets.js'
import { badOption } from '../values.js'
import { openWorkspace, type Workspace } from '../workspace.js'
import type { Job } from './examiner.js'
import { type Found, gather } from './gather.js'
import type { TextFile } from './source.js'

/** The rules of one configuration. */
export interface RulesInForce {
  /** Null where there is no configuration. */
  config: string | null
  linter: Linter
}

/** A dossier before its documents are examined. */
export interface Prepared {
  /** The command line, with what the configurations add to it. */
  args: Arguments
  /** The paths of the command line and of its list. */
  paths: string[]
  documents: Found[]
  /** In the same order: what is to be done for each; null where there is nothing to read. */
  jobs: (Job | null)[]
  /** The rules by which the set is judged, then those of single documents where they are others. */
  rules: [RulesInForce, ...RulesInForce[]]
  manifest: TextFile | null
  /** What the manifest says. */
  listed: Manifest | null
  notes: TextFile[]
}

const listNotRead = (list: string, cause: unknown) =>
  new DangLintError('unreadable', {
    message: { vi: `Không mở được danh sách tệp “${list}”.`, en: `The list of files “${list}” cannot be opened.` },
    hint: {
      vi: 'Kiểm tra tên, đường dẫn và quyền đọc; mỗi dòng ghi tên một tệp. Ví dụ: --files-from danh-sach.txt',
      en: 'Check name, path and the permission to read it; each line names a file. For example: --files-from list.txt',
    },
    cause,
  })

/** Names in a list, a line each. */
async function listedIn(list: string): Promise<string[]> {
  const bytes =
    list === '-'
      ? await standardInput()
      : await readFile(list).catch((cause) => {
          throw listNotRead(list, cause)
        })
  return decodeText(bytes)
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
}

/** A set is no stream of bytes. */
function refuseStandardInput(paths: readonly string[]): void {
  if (!paths.includes('-')) return
  throw badOption(
    'Lệnh dossier không đọc văn bản từ đầu vào chuẩn.',
    'The command dossier reads no document from standard input.',
    {
      vi: 'Nêu thư mục, hoặc đưa danh sách tệp vào. Ví dụ: dang-lint dossier --files-from -',
      en: 'Name a folder, or give a list of files. For example: dang-lint dossier --files-from -',
    },
  )
}

/** The configuration of the set as a whole: that around the manifest, else around the first path. */
async function configOfSet(first: string, manifest: TextFile | null, { configFor }: Workspace) {
  if (manifest) return configFor(manifest.file)
  const isFolder = (await stat(first).catch(() => null))?.isDirectory() ?? false
  return configFor(isFolder ? join(first, 'x') : first)
}

/**
 * Finds the documents of a dossier, and for each the rules of its configuration. Whatever is wrong with a ruleset, a
 * configuration or the manifest is told before the first document is read. Throws `DangLintError`.
 */
export async function prepare(stated: Arguments): Promise<Prepared> {
  const { filesFrom, manifest: named, targets } = stated.dossier
  const paths = [...stated.paths, ...(filesFrom === null ? [] : await listedIn(filesFrom))]
  requirePaths({ paths, command: 'dossier' })
  refuseStandardInput(paths)
  const workspace = openWorkspace(stated)
  const { documents, notes, manifest } = await gather(paths, { leaveOut: workspace.leaveOut, named })
  const read = documents.flatMap((found) => ('source' in found ? [found.source.path] : []))
  refuseOverwriting(targets, [...read, ...[...notes, ...(manifest ? [manifest] : [])].map(({ file }) => file)])

  const ofSet = await configOfSet(paths[0] ?? '', manifest, workspace)
  const byChain = new Map<ConfigChain | null, RulesInForce>()
  const rulesOf = async (chain: ConfigChain | null, document: string): Promise<RulesInForce> => {
    const rules = byChain.get(chain) ?? { config: chain?.[0].file ?? null, linter: await workspace.linterFor(document) }
    byChain.set(chain, rules)
    return rules
  }
  const first = await rulesOf(ofSet, manifest?.file ?? join(paths[0] ?? '', 'x'))
  const listed = manifest && (await readManifest(manifest, first.linter))
  const jobs: Prepared['jobs'] = []
  for (const found of documents) {
    if ('error' in found) {
      jobs.push(null)
      continue
    }
    const { linter } = await rulesOf(await workspace.configFor(found.name), found.name)
    jobs.push({ source: found.source, fingerprint: linter.ruleset.fingerprint() })
  }
  // Findings that were known before count in a dossier as others do.
  const settled = [...stated.settled, 'baseline']
  const args = withSettings({ ...stated, settled }, [...byChain.keys()])
  const [, ...others] = byChain.values()
  return { args, paths, documents, jobs, rules: [first, ...others], manifest, listed, notes }
}
