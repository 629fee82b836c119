import type { Draft, DraftBlock, DraftLine, DraftSigner } from '../types.js'
import { escapeMarkdown, escapeOpening } from './escape.js'
import { markdownLine } from './line.js'
import { markdownTable } from './table.js'

/** Lines of one paragraph. */
const lines = (all: readonly (string | null)[]) =>
  all
    .filter((line) => line !== null)
    .map(escapeOpening)
    .join('\\\n')

const plainText = (value: string) => (value === '' ? null : escapeMarkdown(value))
const orNull = (line: DraftLine | null, style = {}) => (line ? markdownLine(line, style) : null)

function letterheadOf({ letterhead, layout }: Draft): string[] {
  const { superior, issuer, number, subject, title, date } = letterhead
  const left = lines([
    orNull(superior),
    orNull(issuer, { bold: true }),
    issuer ? plainText(layout.words.mark) : null,
    orNull(number),
    orNull(subject, { italic: true }),
  ])
  const right = lines([orNull(title, { bold: true }), orNull(date, { italic: true })])
  return [left, right].filter((part) => part !== '')
}

function titleOf({ typeName, abstract, layout }: Draft): string[] {
  const rule = abstract ? plainText(layout.words.rule) : null
  return [markdownLine(typeName, { bold: true }), orNull(abstract, { bold: true }), rule].flatMap((line) =>
    line === null ? [] : [escapeOpening(line)],
  )
}

/** One addressee stands behind the label, several on lines below it: a list of Markdown would be text of the body. */
function addresseeOf({ addressee }: Draft): string[] {
  if (!addressee) return []
  const label = `*${escapeMarkdown(addressee.label)}*`
  const [only = '', ...more] = addressee.items.map((item) => markdownLine(item))
  if (more.length === 0) return [`${label} ${only}`]
  return [lines([label, ...[only, ...more].map((name) => `- ${name}`)])]
}

const isNumber = (label: string) => /^\d/u.test(label)

/** Items of one list follow each other; a number would else go on with the item above it. */
function between(block: DraftBlock, next: DraftBlock | undefined): string {
  if (next === undefined) return ''
  const isList = block.type === 'item' && next.type === 'item'
  return isList && isNumber(block.label) === isNumber(next.label) ? '\n' : '\n\n'
}

/** Items of lists within lists begin under the text of what they belong to. */
const indentOf = (depth: number) => '   '.repeat(depth)

function blockText(block: DraftBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownLine(block.line)}`
    case 'paragraph':
      return escapeOpening(markdownLine(block.line))
    case 'item':
      return `${indentOf(block.depth)}${block.label} ${markdownLine(block.line)}`
    case 'table':
      return markdownTable(block.rows)
  }
}

const signerLines = ({ authority, position, name }: DraftSigner) => [
  orNull(authority, { bold: true }),
  markdownLine(position, { bold: authority === null }),
  orNull(name, { bold: true }),
]

function closingOf({ recipients, signers }: Draft): string[] {
  const list = recipients
    ? [[escapeMarkdown(recipients.label), ...recipients.items.map((item) => `- ${markdownLine(item)}`)].join('\n')]
    : []
  const [only, ...more] = signers
  if (!only) return list
  if (more.length === 0) return [...list, lines(signerLines(only))]
  const rows = (['authority', 'position', 'name'] as const)
    .map((part) => signers.map((signer) => signer[part] ?? []))
    .filter((row) => row.some((cell) => cell.length > 0))
  return [markdownTable(rows), ...list]
}

/** A new document as Markdown (CommonMark, tables), which `dang-lint` reads as it reads the Word document. */
export function draftMarkdown(draft: Draft): string {
  const body = draft.body.map((block, index) => `${blockText(block)}${between(block, draft.body[index + 1])}`).join('')
  const parts = [...letterheadOf(draft), ...titleOf(draft), ...addresseeOf(draft), body, ...closingOf(draft)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
