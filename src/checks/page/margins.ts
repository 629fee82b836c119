import type { CompileTools, PageSetup, Wording } from '../../model/index.js'
import type { Quantity } from '../../text/index.js'
import { anyAllows, ROUNDING, wantQuantity } from '../format/property.js'
import { millimetres } from '../format/words.js'
import type { PageTest } from './stretch.js'

export type Margin = 'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer'

export const MARGINS: Record<Margin, { name: Wording; description: string }> = {
  top: { name: { vi: 'lề trên', en: 'top margin' }, description: 'Upper margin: 20mm ± 1mm' },
  bottom: { name: { vi: 'lề dưới', en: 'bottom margin' }, description: 'Lower margin: 20mm ± 1mm' },
  left: { name: { vi: 'lề trái', en: 'left margin' }, description: 'Left margin, with the gutter: 30mm ± 1mm' },
  right: { name: { vi: 'lề phải', en: 'right margin' }, description: 'Right margin: 15mm ± 1mm' },
  header: {
    name: { vi: 'khoảng cách từ mép trên đến đầu trang', en: 'distance of the header from the edge' },
    description: 'Distance of the header from the upper edge: 10mm ± 2mm',
  },
  footer: {
    name: { vi: 'khoảng cách từ mép dưới đến chân trang', en: 'distance of the footer from the edge' },
    description: 'Distance of the footer from the lower edge: 10mm ± 2mm',
  },
}

/** A header or footer that is not printed has no distance; LibreOffice writes 0 for it. */
const isThere = ({ headers, footers }: PageSetup, margin: Margin): boolean =>
  (margin !== 'header' || Object.keys(headers).length > 0) && (margin !== 'footer' || Object.keys(footers).length > 0)

/** A negative margin holds against the header, which then may reach into the text (ECMA-376-1 §17.6.11). */
const measured = (setup: PageSetup, margin: Margin): number =>
  margin === 'left' ? setup.left + setup.gutter : Math.abs(setup[margin])

/**
 * Asks for margins.
 * @param mirrored whether left and right may have changed places together, as on the backs of sheets
 */
export function compileMargins(
  options: Partial<Record<Margin, string | string[]>>,
  mirrored: boolean,
  tools: CompileTools,
): PageTest[] {
  const names = Object.keys(MARGINS) as Margin[]
  const wanted = new Map<Margin, Quantity[]>()
  const isSo = (setup: PageSetup, margin: Margin, place: Margin) => {
    const quantities = wanted.get(margin)
    return quantities === undefined || anyAllows(quantities, measured(setup, place), ROUNDING)
  }
  const isBack = (setup: PageSetup) => mirrored && isSo(setup, 'left', 'right') && isSo(setup, 'right', 'left')
  return names.flatMap((margin): PageTest[] => {
    const option = options[margin]
    if (option === undefined) return []
    const { quantities, expected, words } = wantQuantity(option, 'length', tools, [margin])
    wanted.set(margin, quantities)
    return [
      {
        name: MARGINS[margin].name,
        phrase: 'named',
        expected,
        words,
        findFault({ setup }) {
          if (!isThere(setup, margin)) return null
          const isSide = margin === 'left' || margin === 'right'
          if (isSo(setup, margin, margin) || (isSide && isBack(setup))) return null
          const found = millimetres(measured(setup, margin))
          return { key: found.en.replaceAll(' ', ''), words: found }
        },
      },
    ]
  })
}
