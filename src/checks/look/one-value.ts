import type { CompileTools, OptionPath } from '../../model/index.js'
import type { Dimension, LineRule } from '../../text/index.js'

/** A measure that is one value: twips, half-points for sizes. Refuses a range, which no text can be set in. */
export function oneValue(
  source: string,
  dimension: Dimension,
  tools: CompileTools,
  path: OptionPath,
): { value: number; rule: LineRule | null } {
  const { least, most, rule } = tools.quantity(source, dimension, path)
  if (least !== null && least === most) return { value: Math.round(least), rule }
  return tools.fail(
    path,
    {
      vi: `Ví dụ không trình bày được theo “${source}”: cần một số đo, không phải một khoảng.`,
      en: `No example can be set in “${source}”: it needs one measure, not a range.`,
    },
    { vi: 'Ví dụ: size: 14pt', en: 'For example: size: 14pt' },
  )
}
