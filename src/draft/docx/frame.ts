import { Paragraph, type Table, TextRun } from 'docx'
import type { Draft, DraftLine, DraftSigner } from '../types.js'
import { columns } from './columns.js'
import { type NextId, runsOf } from './line.js'
import { STYLE } from './styles.js'

const styled = (style: string, line: DraftLine, next: NextId) => new Paragraph({ style, children: runsOf(line, next) })
const plain = (style: string, text: string) => new Paragraph({ style, children: [new TextRun(text)] })
const all = (...paragraphs: (Paragraph | null)[]) => paragraphs.filter((paragraph) => paragraph !== null)

/** The letterhead in two columns: who issues on the left, the line of the system with place and date on the right. */
export function letterheadOf({ letterhead, layout }: Draft, widths: readonly number[], next: NextId): Table[] {
  const { superior, issuer, number, subject, title, date } = letterhead
  const { mark } = layout.words
  const left = all(
    superior && styled(STYLE.superior, superior, next),
    issuer && styled(STYLE.issuer, issuer, next),
    issuer && mark !== '' ? plain(STYLE.number, mark) : null,
    number && styled(STYLE.number, number, next),
    subject && styled(STYLE.subject, subject, next),
  )
  // A line as long as the words themselves stands below them (05-HD/VPTW II.I-1.2).
  const underlined = title?.map(
    (piece) => new TextRun({ text: piece.type === 'text' ? piece.value : '', underline: {} }),
  )
  const right = all(
    underlined ? new Paragraph({ style: STYLE.title, children: underlined }) : null,
    date && styled(STYLE.date, date, next),
  )
  return left.length + right.length > 0 ? [columns([left, right], widths)] : []
}

/** Type name, abstract and addressees. */
export function titleOf({ typeName, abstract, addressee, layout }: Draft, next: NextId): Paragraph[] {
  const { rule } = layout.words
  const addressees = (): Paragraph[] => {
    if (!addressee) return []
    const label = new TextRun({ text: addressee.label, italics: true })
    const [only = [], ...more] = addressee.items
    if (more.length === 0)
      return [new Paragraph({ style: STYLE.addressee, children: [label, new TextRun(' '), ...runsOf(only, next)] })]
    return [
      new Paragraph({ style: STYLE.addressee, children: [label] }),
      ...addressee.items.map(
        (item) => new Paragraph({ style: STYLE.addressee, children: [new TextRun('- '), ...runsOf(item, next)] }),
      ),
    ]
  }
  return [
    ...all(
      typeName.length > 0 ? styled(STYLE.typeName, typeName, next) : null,
      abstract && styled(STYLE.abstract, abstract, next),
      abstract && rule !== '' ? plain(STYLE.abstract, rule) : null,
    ),
    ...addressees(),
  ]
}

const signerOf = ({ authority, position, name }: DraftSigner, next: NextId): Paragraph[] => [
  ...all(authority && new Paragraph({ style: STYLE.authority, children: runsOf(bold(authority), next) })),
  // Under an authority the position is not bold (36-HD/VPTW PL3.7).
  styled(STYLE.authority, authority ? position : bold(position), next),
  ...all(name && styled(STYLE.name, name, next)),
]

const bold = (line: DraftLine): DraftLine =>
  line.map((piece) => (piece.type === 'break' ? piece : { ...piece, bold: true }))

function recipientsOf({ recipients }: Draft, next: NextId): Paragraph[] {
  if (!recipients) return []
  const word = recipients.label.replace(/:$/u, '')
  return [
    // The line is as long as the words, without the colon (05-HD/VPTW II.I-9.2.1).
    new Paragraph({
      style: STYLE.recipientsLabel,
      children: [new TextRun({ text: word, underline: {} }), ...(word === recipients.label ? [] : [new TextRun(':')])],
    }),
    ...recipients.items.map(
      (item) => new Paragraph({ style: STYLE.recipients, children: [new TextRun('- '), ...runsOf(item, next)] }),
    ),
  ]
}

/** Recipients on the left and who signs on the right; several who sign stand side by side above the recipients. */
export function closingOf(draft: Draft, width: number, next: NextId): (Paragraph | Table)[] {
  const recipients = recipientsOf(draft, next)
  const signers = draft.signers.map((signer) => signerOf(signer, next))
  // Two tables without a paragraph between them would be one.
  const gap = new Paragraph({ style: STYLE.recipients, keepNext: true })
  const [only, ...more] = signers
  if (!only) return recipients
  if (more.length === 0) return [gap, columns([recipients, only], [Math.floor(width / 2), Math.floor(width / 2)])]
  const each = Math.floor(width / signers.length)
  return [
    gap,
    columns(
      signers,
      signers.map(() => each),
    ),
    ...recipients,
  ]
}
