import type { Draft } from './types.js'

export { type Draftable, type DraftRules, draftable } from './choose.js'
export { type DraftRequest, makeDraft } from './make.js'
export { draftMarkdown } from './markdown/index.js'
export type { Draft, DraftAnswers, DraftBlock, DraftInline, DraftLine, DraftSigner, WholeLayout } from './types.js'

/** A new document as the bytes of a Word file. What writes it is loaded when it is asked for. */
export const draftDocx = async (draft: Draft): Promise<Uint8Array> => (await import('./docx/index.js')).draftDocx(draft)
