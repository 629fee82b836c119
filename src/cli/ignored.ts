import { readFile } from 'node:fs/promises'
import type { Ignore } from 'ignore'
import { decodeRuleset } from '../ruleset/decode.js'
import { seenFrom } from '../ruleset/index.js'
import { type ConfigChain, unreadable } from './configs.js'
import { namedLike } from './rulesets.js'

/** Why a document is left out. */
export interface LeftOut {
  file: string
  line: number
  pattern: string
}

/** The patterns of a file, as written and ready to match. */
interface Layer {
  file: string
  written: readonly Pattern[]
  matcher: Ignore
}

interface Pattern {
  pattern: string
  line: number
}

async function layerOf(file: string, written: Pattern[]): Promise<Layer> {
  const { default: ignore } = await import('ignore')
  const patterns = written.map(({ pattern }, index) => ({
    // In .gitignore nothing is called `./name`, but people mean what lies in this folder.
    pattern: pattern.replace(/^(!?)\.\//u, '$1/'),
    mark: String(index),
  }))
  return { file, written, matcher: ignore().add(patterns) }
}

async function fromIgnoreFile(file: string): Promise<Layer> {
  const bytes = await readFile(file).catch((cause) => {
    throw unreadable(file, cause)
  })
  const lines = decodeRuleset(bytes, file).split(/\r\n?|\n/u)
  return layerOf(
    file,
    lines.map((pattern, index) => ({ pattern, line: index + 1 })),
  )
}

const fromConfigs = (chain: ConfigChain): Promise<Layer>[] =>
  chain
    .filter(({ settings }) => settings.ignore !== undefined)
    .map(({ file, locate, settings: { ignore = [] } }) =>
      layerOf(
        file,
        ignore.map((pattern, index) => ({ pattern, line: locate(['ignore', index]).line ?? 1 })),
      ),
    )

function ask({ file, written, matcher }: Layer, document: string): LeftOut | 'kept' | null {
  // Patterns say nothing of what lies outside their folder.
  const path = seenFrom(file, document, process.cwd())
  if (path === null) return null
  const { ignored, unignored, rule } = matcher.test(path)
  const own = rule && written[Number(rule.mark)]
  if (ignored && own) return { file, ...own }
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
