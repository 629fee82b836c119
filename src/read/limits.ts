/** How much of a file is read before it is refused. Absolute sizes: ratios refuse honest files. */
export interface Limits {
  /** Bytes of the file. */
  fileBytes: number
  /** Bytes of one part of the package once unpacked. */
  partBytes: number
  /** Bytes of all parts read, once unpacked. */
  totalBytes: number
  /** Entries in the package. */
  entries: number
  /** UTF-16 code units of a Markdown text. */
  textLength: number
  /** What the marks of a Markdown text cost: their number in a paragraph, and the length of a line's indent, squared. */
  complexity: number
  /** Depth of nested XML elements, or of nested Markdown. */
  depth: number
  /** Attributes of one XML element. */
  attributes: number
  /** XML elements of one part. */
  elements: number
  /** Paragraphs of one document. */
  paragraphs: number
  /** Time for the reading of one Word document. */
  milliseconds: number
}

/** The limits of one reading that has begun. */
export interface Bounds extends Limits {
  /** When it is given up, by `performance.now()`. */
  deadline: number
}

/** A thousand pages of text unpack to some 60 MB; nothing that an office writes comes near these. */
export const DEFAULT_LIMITS: Readonly<Limits> = {
  fileBytes: 100 * 1024 * 1024,
  partBytes: 100 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  entries: 10_000,
  textLength: 4_000_000,
  complexity: 100_000_000,
  depth: 256,
  attributes: 256,
  elements: 3_000_000,
  paragraphs: 500_000,
  milliseconds: 60_000,
}
