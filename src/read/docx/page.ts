import type { PageKind, PageSetup } from '../../model/index.js'
import { detached } from './detached.js'
import { twipsOf, wholeNumber } from './properties.js'
import type { Settings } from './settings.js'
import type { Attributes } from './xml.js'

/** What a section of the document states of its pages; headers and footers by relationship id. */
export interface RawPageSetup extends Omit<PageSetup, 'headers' | 'footers' | 'evenDiffers' | 'mirrored'> {
  headerIds: Partial<Record<PageKind, string>>
  footerIds: Partial<Record<PageKind, string>>
}

/** What Word takes where a section states nothing: Letter, margins of an inch (ECMA-376-1 §17.6.11, §17.6.13). */
export const newPageSetup = (): RawPageSetup => ({
  lastLine: 0,
  width: 12_240,
  height: 15_840,
  landscape: false,
  top: 1440,
  right: 1440,
  bottom: 1440,
  left: 1440,
  header: 720,
  footer: 720,
  gutter: 0,
  firstDiffers: false,
  headerIds: {},
  footerIds: {},
})

const MOST_PAGES = 1_000_000
const MARGINS = ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const

/** Takes one child of `w:sectPr` into account. */
export function readPageProperty(setup: RawPageSetup, name: string, attribute: Attributes): void {
  switch (name) {
    case 'w:pgSz':
      setup.width = twipsOf(attribute('w:w')) ?? setup.width
      setup.height = twipsOf(attribute('w:h')) ?? setup.height
      setup.landscape = attribute('w:orient') === 'landscape'
      break
    case 'w:pgMar':
      for (const margin of MARGINS) setup[margin] = twipsOf(attribute(`w:${margin}`)) ?? setup[margin]
      break
    case 'w:titlePg':
      setup.firstDiffers = !/^(?:0|false|off)$/u.test(attribute('w:val') ?? '')
      break
    case 'w:pgNumType': {
      const start = wholeNumber(attribute('w:start'), 0, MOST_PAGES)
      const format = attribute('w:fmt')
      if (start !== undefined) setup.numberStart = start
      if (format !== undefined && format !== 'decimal') setup.numberFormat = detached(format)
      break
    }
    case 'w:headerReference':
    case 'w:footerReference': {
      const kind = attribute('w:type') ?? 'default'
      const id = attribute('r:id')
      const references = name === 'w:headerReference' ? setup.headerIds : setup.footerIds
      if (id !== undefined && (kind === 'default' || kind === 'first' || kind === 'even')) references[kind] = id
    }
  }
}

/**
 * Works out the set-up of each stretch of pages: a header or footer that is not stated is that of the stretch
 * before (ECMA-376-1 §17.10.2, §17.10.5).
 * @param partOf the name of the part to which a relationship leads
 */
export function resolvePages(
  raw: RawPageSetup[],
  partOf: (id: string) => string | undefined,
  { evenDiffers, mirrored }: Pick<Settings, 'evenDiffers' | 'mirrored'>,
): PageSetup[] {
  let headers: PageSetup['headers'] = {}
  let footers: PageSetup['footers'] = {}
  const named = (ids: RawPageSetup['headerIds']): PageSetup['headers'] => {
    const parts: PageSetup['headers'] = {}
    for (const kind of ['default', 'first', 'even'] as const) {
      const part = partOf(ids[kind] ?? '')
      if (part !== undefined) parts[kind] = part
    }
    return parts
  }
  return raw.map(({ headerIds, footerIds, ...setup }) => {
    headers = { ...headers, ...named(headerIds) }
    footers = { ...footers, ...named(footerIds) }
    return { ...setup, evenDiffers, ...(mirrored ? { mirrored } : {}), headers, footers }
  })
}
