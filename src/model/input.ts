/** A file to read. The bytes are never changed. */
export interface FileInput {
  /** For messages, and the last clue to the document's type. The format is told by content, never by name. */
  name?: string
  /** The bytes of the file, or the text of a Markdown document. */
  data: Uint8Array | string
}
