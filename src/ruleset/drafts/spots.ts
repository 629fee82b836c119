import type { Path } from '../position.js'
import type { DraftSignature, DraftTemplate } from './types.js'

/** Where a text of a template stands in its ruleset. */
export interface Spot {
  path: Path
  text: string
}

/** The texts of those who sign. */
export function signaturesOf(signatures: readonly Omit<DraftSignature, 'rule'>[] = [], path: Path): Spot[] {
  return signatures.flatMap((signature, index) =>
    (['authority', 'position', 'name'] as const).flatMap((key) =>
      signature[key] === undefined ? [] : [{ path: [...path, 'signatures', index, key], text: signature[key] }],
    ),
  )
}

/** Every text of a template but its body. */
export function* linesOf(template: DraftTemplate, path: Path): Generator<Spot> {
  for (const key of ['typeName', 'abstract'] as const)
    if (template[key] !== undefined) yield { path: [...path, key], text: template[key] }
  for (const key of ['addressee', 'recipients'] as const)
    for (const [index, text] of (template[key] ?? []).entries()) yield { path: [...path, key, index], text }
  yield* signaturesOf(template.signatures, path)
}
