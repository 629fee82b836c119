import type { Aside, CompileTools, OptionPath, PageSetup, Paragraph } from '../../model/index.js'
import type { PageLook } from '../../ruleset/index.js'
import { oneValue } from './one-value.js'

const PART = { top: 'word/header1.xml', bottom: 'word/footer1.xml' } as const

/** A4 with the margins of a new document (ECMA-376-1 §17.6.11, §17.6.13), in twips. */
export const NEW_PAGE: Omit<PageSetup, 'lastLine'> = {
  width: 11906,
  height: 16838,
  landscape: false,
  top: 1440,
  right: 1440,
  bottom: 1440,
  left: 1440,
  header: 720,
  footer: 720,
  gutter: 0,
  firstDiffers: false,
  evenDiffers: false,
  headers: {},
  footers: {},
}

const LENGTHS = ['width', 'height', 'top', 'right', 'bottom', 'left', 'header', 'footer'] as const

/** Pages that are set up so, and the headers and footers that they print. */
export function pagesOf(
  { number, landscape = false, mirrored = false, count: _, ...lengths }: PageLook,
  plain: (value: string) => Paragraph,
  tools: CompileTools,
  path: OptionPath,
): { setup: Omit<PageSetup, 'lastLine'>; asides: Aside[] } {
  const measured = LENGTHS.flatMap((key) =>
    lengths[key] === undefined ? [] : [[key, oneValue(lengths[key], 'length', tools, [...path, key]).value]],
  )
  const setup = {
    ...NEW_PAGE,
    ...(landscape ? { landscape, width: NEW_PAGE.height, height: NEW_PAGE.width } : {}),
    ...(mirrored ? { mirrored } : {}),
    ...Object.fromEntries(measured),
  }
  if (!number) return { setup, asides: [] }
  const { position = 'top', align = 'center', first = false, size = '14pt', format } = number
  const digits = oneValue(size, 'size', tools, [...path, 'number', 'size']).value
  const paragraph = plain('2')
  const printed: Paragraph = {
    ...paragraph,
    align,
    pageNumber: true,
    runs: paragraph.runs.map((run) => ({ ...run, size: digits })),
  }
  const parts = { default: PART[position] }
  return {
    setup: {
      ...setup,
      firstDiffers: !first,
      ...(format === undefined ? {} : { numberFormat: format }),
      ...(position === 'top' ? { headers: parts } : { footers: parts }),
    },
    asides: [{ kind: position === 'top' ? 'header' : 'footer', part: PART[position], blocks: [printed] }],
  }
}
