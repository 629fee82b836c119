/** Which of the fields that are open around a run are at their code, which is not printed (ECMA-376-1 §17.16.18). */
export interface FieldReader {
  /** Takes a `w:fldChar` into account: `begin`, `separate`, `end`. */
  mark(kind: string | undefined): void
  isCode(): boolean
  /** A code ends in its paragraph: one that was never closed must not swallow the rest of the document. */
  endParagraph(): void
}

export function makeFieldReader(): FieldReader {
  /** For each open field whether its result is being read. */
  const fields: boolean[] = []
  /** How many of them are still at their code. */
  let codes = 0
  return {
    mark(kind) {
      if (kind === 'begin') {
        fields.push(false)
        codes++
      } else if (kind === 'separate' && fields.at(-1) === false) {
        fields[fields.length - 1] = true
        codes--
      } else if (kind === 'end' && fields.pop() === false) codes--
    },
    isCode: () => codes > 0,
    endParagraph() {
      for (; fields.at(-1) === false; codes--) fields.pop()
    },
  }
}
