/** Documents that no honest program writes, and what becomes of them. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect } from 'vitest'
import { DangLintError, textOf } from '../../src/model/index.js'
import { type Limits, read } from '../../src/read/index.js'
import { docx, p, r } from './docx.js'
import type { Entry } from './zip.js'

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const TEXT = 'Chi bộ thống nhất.'

const GOOD = unzipSync(docx(p(r(TEXT))))

/** The parts of a good document, some of them changed, added or, as null, taken out. */
export function partsWith(changes: Record<string, string | Uint8Array | null>): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = { ...GOOD }
  for (const [name, part] of Object.entries(changes)) {
    if (part === null) delete parts[name]
    else parts[name] = typeof part === 'string' ? strToU8(part) : part
  }
  return parts
}

/** A good document with some parts changed. */
export const repacked = (changes: Record<string, string | Uint8Array | null>) =>
  zipSync(partsWith(changes), { level: 1 })

/** The entries of a good document for the writer of archives, those of some names changed. */
export const entriesWith = (changes: Record<string, Partial<Entry>> = {}): Entry[] =>
  Object.entries(GOOD).map(([name, data]) => ({ name, data, ...changes[name] }))

/** A document of one main part as it stands. */
export const mainPart = (xml: string | Uint8Array) => repacked({ 'word/document.xml': xml })

/** The XML of a main part. */
export const bodyXml = (body: string) => `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`

/** The XML of some relationships: the last word of the type, the target, and the mode where it is not internal. */
export function relationships(...targets: [kind: string, target: string, mode?: 'External'][]): string {
  const items = targets.map(
    ([kind, target, mode], index) =>
      `<Relationship Id="rId${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

/** What comes of some bytes: the text that was read, or the code of the refusal. Nothing else may, and no byte changes. */
export async function outcome(data: Uint8Array, limits?: Partial<Limits>): Promise<string> {
  const before = data.slice()
  try {
    const { blocks } = await read({ data }, limits ? { limits } : {})
    return `text: ${textOf(...blocks)}`
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    return `refused: ${error.code}`
  } finally {
    expect(Buffer.compare(data, before)).toBe(0)
  }
}
