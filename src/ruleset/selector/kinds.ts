import { type Paragraph, PLACE_NAMES } from '../../model/index.js'
import { parseLabel } from '../../text/index.js'
import type { Stand } from './stand.js'

/** What may be selected beside the kinds that stand in the tree as such: some of one kind, or several kinds. */
const DERIVED: Record<string, (stand: Stand) => boolean> = {
  '*': () => true,
  item: ({ kind, node }) => kind === 'paragraph' && isItem(node as Paragraph),
  appendix: ({ kind, node }) => kind === 'section' && 'appendix' in node && node.appendix === true,
  signature: ({ kind }) => kind.startsWith('signature.'),
}

/** What stands in the tree. A heading is no `paragraph`; a list item is one. */
export const TREE_KINDS = [
  'document',
  'letterhead',
  'contents',
  'body',
  'closing',
  'section',
  'heading',
  'paragraph',
  'table',
  'row',
  'cell',
  'image',
  'header',
  'footer',
  'footnote',
  'endnote',
] as const

/** Everything that may be selected. */
export const KINDS: readonly string[] = [...TREE_KINDS, ...Object.keys(DERIVED), ...PLACE_NAMES]

/** Numbered or dotted, by the word processor or by hand. */
const isItem = ({ listLevel, label, value }: Paragraph) =>
  listLevel !== null || label !== null || parseLabel(value.trimStart()) !== null

/** What tells whether something is of a kind that does not stand in the tree as such; null for the others. */
export const derivedKind = (kind: string): ((stand: Stand) => boolean) | null => DERIVED[kind] ?? null
