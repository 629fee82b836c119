import { DangLintError, type FileInput, type Reading } from '../model/index.js'
import { readDocx } from './docx/index.js'
import { overLimit, refusal } from './errors.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import { decodeText, sniff } from './sniff.js'

export { DEFAULT_LIMITS, type Limits } from './limits.js'

export interface ReadOptions {
  limits?: Partial<Limits>
}

/** A limit that is given as undefined is a limit that was not given, not one that was lifted. */
function withDefaults(given: Partial<Limits> = {}): Limits {
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}

/**
 * Reads the bytes of a file into blocks. The format is told by content. The bytes are not changed.
 * Throws `DangLintError`, and nothing else, where the file cannot be read.
 */
export async function read({ data }: FileInput, options: ReadOptions = {}): Promise<Reading> {
  const limits = withDefaults(options.limits)
  if (data.length > limits.fileBytes) throw overLimit('fileBytes', limits.fileBytes)
  try {
    if (typeof data !== 'string' && sniff(data) === 'docx')
      return readDocx(data, { ...limits, deadline: performance.now() + limits.milliseconds })
    const { readMarkdown } = await import('./markdown.js')
    return readMarkdown(typeof data === 'string' ? data : decodeText(data), limits)
  } catch (error) {
    throw error instanceof DangLintError ? error : refusal('damaged', error)
  }
}
