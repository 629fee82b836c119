import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Examined } from '../../model/index.js'
import type { PartEnd, PartHead } from './part.js'
import { changedPart, cutPart, notAPart, partNotRead } from './part-words.js'

/** A part that was read. */
export interface Part {
  name: string
  head: PartHead
  /** The documents by their places in the list of the whole run. */
  files: Map<number, Examined>
}

const LINE_FEED = 0x0a

/** The lines of a file with their endings, as bytes; the whole file is never held. */
async function* linesOf(name: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  try {
    for await (const chunk of createReadStream(name) as AsyncIterable<Buffer>) {
      let from = 0
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at + 1)])
        rest = []
        from = at + 1
      }
      if (from < chunk.length) rest.push(chunk.subarray(from))
    }
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).syscall === undefined ? cause : partNotRead(name, cause)
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}

function parsed(line: Buffer | undefined): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line?.toString('utf8') ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

const isHead = (value: Record<string, unknown> | null): boolean =>
  value?.dangLintPart === 1 && typeof value.shard === 'object' && typeof value.list === 'object'

/**
 * Reads a part. Its sum tells that it is as it was written, so that what is in it need not be looked at.
 * Throws `bad-part`.
 * @param read reads an examined document
 */
export async function readPart(name: string, read: (text: string) => Examined): Promise<Part> {
  const sum = createHash('sha256')
  const files = new Map<number, Examined>()
  let head: PartHead | null = null
  let before: Buffer | null = null
  for await (const line of linesOf(name)) {
    if (before === null) {
      const value = parsed(line)
      if (!isHead(value)) throw notAPart(name)
      head = value as unknown as PartHead
    } else sum.update(before)
    before = line
    const [, at, text] = /^\{"at":(\d+),"file":(\{.*\})\}\n$/su.exec(line.toString('utf8')) ?? []
    if (at !== undefined && text !== undefined) files.set(Number(at), read(text))
  }
  if (head === null) throw notAPart(name)
  const last = parsed(before ?? undefined) as PartEnd | null
  if (typeof last?.end !== 'number' || typeof last.sha256 !== 'string') throw cutPart(name)
  if (last.sha256 !== sum.digest('hex') || last.end !== files.size) throw changedPart(name)
  return { name, head, files }
}
