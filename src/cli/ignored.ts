import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import type { Ignore } from 'ignore'
import type { ErrorPlace } from '../model/index.js'
import { type ConfigChain, unreadable } from './configs.js'
import { namedLike } from './rulesets.js'

/** Why a document is left out. */
export interface LeftOut extends ErrorPlace {
  file: string
  line: number
  pattern: string
}

/** Patterns with the folder that they start from. */
interface Layer {
  folder: string
  file: string
  patterns: Ignore
}

type Pattern = { pattern: string; mark: string }

async function layerOf(file: string, patterns: Pattern[]): Promise<Layer> {
  const { default: ignore } = await import('ignore')
  // A name may come decomposed from the file system, and a pattern from an editor.
  const composed = patterns.map(({ pattern, mark }) => ({ pattern: pattern.normalize('NFC'), mark }))
  return { folder: dirname(resolve(file)), file, patterns: ignore().add(composed) }
}

/** Notepad saves “Unicode” as UTF-16, and UTF-8 with a mark at the beginning. */
const decode = (bytes: Uint8Array) =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)

async function fromIgnoreFile(file: string): Promise<Layer> {
  const bytes = await readFile(file).catch((cause) => {
    throw unreadable(file, cause)
  })
  const lines = decode(bytes).split(/\r\n?|\n/u)
  return layerOf(
    file,
    lines.map((pattern, index) => ({ pattern, mark: String(index + 1) })),
  )
}

const fromConfigs = (chain: ConfigChain): Promise<Layer>[] =>
  chain
    .filter(({ settings }) => settings.ignore !== undefined)
    .map(({ file, locate, settings: { ignore = [] } }) =>
      layerOf(
        file,
        ignore.map((pattern, index) => ({ pattern, mark: String(locate(['ignore', index]).line) })),
      ),
    )

function ask({ folder, file, patterns }: Layer, document: string): LeftOut | 'kept' | null {
  const path = relative(folder, resolve(document)).replaceAll('\\', '/').normalize('NFC')
  // Patterns say nothing of what lies outside their folder.
  if (path === '' || /^(?:\.\.(?:\/|$)|\w:)/u.test(path)) return null
  const { ignored, unignored, rule } = patterns.test(path)
  if (ignored && rule) return { file, line: Number(rule.mark), pattern: rule.pattern }
  return unignored ? 'kept' : null
}

/** Tells why a document is left out, or that it is not. The nearest ignore file that speaks of it decides, and configurations last. */
export function makeIgnore(): (
  document: string,
  files: readonly string[],
  chain: ConfigChain | null,
) => Promise<LeftOut | null> {
  const layers = new Map<string | ConfigChain, Promise<Layer[]>>()
  const opened = (key: string | ConfigChain, open: () => Promise<Layer[]>) => {
    const found = layers.get(key) ?? open()
    layers.set(key, found)
    return found
  }
  return async (document, files, chain) => {
    const fromFiles = files.map((file) => opened(file, async () => [await fromIgnoreFile(namedLike(file, document))]))
    const all = chain ? [...fromFiles, opened(chain, () => Promise.all(fromConfigs(chain)))] : fromFiles
    for (const layer of (await Promise.all(all)).flat()) {
      const answer = ask(layer, document)
      if (answer !== null) return answer === 'kept' ? null : answer
    }
    return null
  }
}
