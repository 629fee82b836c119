import { DangLintError, type FileInput, type Reading } from '../model/index.js'
import { readDocx } from './docx/index.js'
import { overLimit, refusal } from './errors.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import { decodeText, sniff } from './sniff.js'

export { DEFAULT_LIMITS, type Limits } from './limits.js'

export interface ReadOptions {
  limits?: Partial<Limits>
}

/**
 * Reads the bytes of a file into blocks. The format is told by content. The bytes are not changed.
 * Throws `DangLintError`, and nothing else, where the file cannot be read.
 */
export async function read({ data }: FileInput, options: ReadOptions = {}): Promise<Reading> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  if (data.length > limits.fileBytes) throw overLimit('fileBytes', limits.fileBytes)
  try {
    if (typeof data !== 'string' && sniff(data) === 'docx') return readDocx(data, limits)
    const { readMarkdown } = await import('./markdown.js')
    return readMarkdown(typeof data === 'string' ? data : decodeText(data))
  } catch (error) {
    throw error instanceof DangLintError ? error : refusal('damaged', error)
  }
}
