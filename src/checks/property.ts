import type { Paragraph, Run, Wording } from '../model/index.js'
import type { Use } from './places.js'
import type { Span } from './spans.js'

const RUN_PROPERTIES = ['font', 'size', 'bold', 'italic', 'underline'] as const
const PARAGRAPH_PROPERTIES = ['align', 'style'] as const
/** Properties of formatting that may have to agree. */
export const PROPERTIES = [...RUN_PROPERTIES, ...PARAGRAPH_PROPERTIES] as const
export type Property = (typeof PROPERTIES)[number]

const FLAGS: Record<'bold' | 'italic' | 'underline', [yes: Wording, no: Wording]> = {
  bold: [
    { vi: 'đậm', en: 'bold' },
    { vi: 'không đậm', en: 'not bold' },
  ],
  italic: [
    { vi: 'nghiêng', en: 'italic' },
    { vi: 'không nghiêng', en: 'not italic' },
  ],
  underline: [
    { vi: 'gạch chân', en: 'underlined' },
    { vi: 'không gạch chân', en: 'not underlined' },
  ],
}
const ALIGNMENTS: Record<string, Wording> = {
  left: { vi: 'căn trái', en: 'left' },
  center: { vi: 'căn giữa', en: 'centred' },
  right: { vi: 'căn phải', en: 'right' },
  justify: { vi: 'căn đều hai bên', en: 'justified' },
}

/** A property in words; null where the format has none. */
function shownOf(property: Property, run: Run, paragraph: Paragraph): Wording | null {
  const plain = (text: string | null): Wording | null => (text === null ? null : { vi: text, en: text })
  if (property === 'font') return plain(run.font)
  // Half-points; people count points.
  if (property === 'size')
    return run.size === null ? null : { vi: `${run.size / 2}`.replace('.', ','), en: `${run.size / 2}` }
  if (property === 'align') return paragraph.align === null ? null : (ALIGNMENTS[paragraph.align] ?? null)
  if (property === 'style') return plain(paragraph.style)
  // Markdown knows bold and italics, which say nothing of how a page is set.
  if (run.font === null && run.size === null) return null
  const [yes, no] = FLAGS[property]
  return run[property] ? yes : no
}

/** How stretches of text are set, paragraph by paragraph; each counts by its letters. */
export const usesOf =
  (property: Property) =>
  (spans: readonly Span[]): Use[] =>
    spans.flatMap((span) => {
      const own = new Map<string, Use>()
      let at = 0
      for (const run of span.node.runs) {
        const from = Math.max(at, span.from)
        const to = Math.min(at + run.text.length, span.to)
        at += run.text.length
        const letters = span.node.value.slice(from, to).replace(/[^\p{L}\p{N}]/gu, '').length
        if (to <= from || letters === 0) continue
        const shown = shownOf(property, run, span.node)
        if (shown === null) continue
        const known = own.get(shown.vi)
        if (known) known.weight += letters
        else own.set(shown.vi, { span, from, to, form: shown.vi, shown, weight: letters })
      }
      return [...own.values()]
    })
