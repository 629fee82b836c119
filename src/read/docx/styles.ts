import type { Bounds } from '../limits.js'
import {
  overlayRun,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperty,
  readRunProperty,
} from './properties.js'
import { parseXml } from './xml.js'

/** Parts of a table with formatting of their own (ECMA-376-1 §17.18.89): those that can be told while reading. */
export type StyleCondition = 'firstRow' | 'firstCol'

export interface Properties {
  run: RunProperties
  paragraph: ParagraphProperties
}

export interface Style extends Properties {
  name: string
  type: string
  conditions: Partial<Record<StyleCondition, Properties>>
}

export interface Styles {
  defaults: RunProperties
  defaultParagraphProperties: ParagraphProperties
  /** The default paragraph style, for paragraphs that name none. */
  paragraph: string | null
  /** A style with all it inherits, or null for an unknown id. */
  resolve(id: string | undefined | null): Style | null
}

interface RawStyle extends Style {
  basedOn: string | null
}

const HEADING = /^heading (\d)$/iu

/** A style that is named by something of another sort counts for nothing (ECMA-376-1 §17.3.1.27, §17.3.2.29, §17.4.62). */
export const ofType = (type: string, style: Style | null): Style | null => (style?.type === type ? style : null)

/** Properties of one place laid over those of another. */
export const overlay = (below: Properties | undefined, own: Properties | undefined): Properties => ({
  run: overlayRun(below?.run, own?.run),
  paragraph: { ...below?.paragraph, ...own?.paragraph },
})

/** A style that names a list of its own is indented by it (ECMA-376-1 §17.9.22), not by the style that it is based on. */
function inheritParagraph(base: ParagraphProperties | undefined, own: ParagraphProperties): ParagraphProperties {
  const inherited = { ...base }
  const hasList = own.numbering !== undefined && own.numbering !== '0'
  if (hasList) for (const name of ['left', 'right', 'firstLine'] as const) delete inherited[name]
  return { ...inherited, ...own }
}

/** Reads the styles part (ECMA-376-1 §17.7). Unknown ids and cycles of `basedOn` do no harm. */
export function readStyles(bytes: Uint8Array | null, limits: Bounds): Styles {
  const raw = new Map<string, RawStyle>()
  const defaults: RunProperties = {}
  const defaultParagraphProperties: ParagraphProperties = {}
  let paragraph: string | null = null
  if (bytes) {
    let style: RawStyle | null = null
    let inDefaults = false
    // Properties of parts of a table (w:tblStylePr) are for those parts alone.
    let condition: Properties | null = null
    parseXml(bytes, limits, {
      open(name, attribute) {
        if (name === 'w:docDefaults') inDefaults = true
        else if (name === 'w:tblStylePr') {
          condition = { run: {}, paragraph: {} }
          const part = attribute('w:type')
          if (style && (part === 'firstRow' || part === 'firstCol')) style.conditions[part] = condition
        } else if (name === 'w:style') {
          const id = attribute('w:styleId') ?? ''
          const type = attribute('w:type') ?? 'paragraph'
          style = { name: id, type, basedOn: null, run: {}, paragraph: {}, conditions: {} }
          raw.set(id, style)
          const isDefault = attribute('w:default')
          if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true' || isDefault === 'on')) paragraph = id
        } else if (style && name === 'w:name') style.name = attribute('w:val') ?? style.name
        else if (style && name === 'w:basedOn') style.basedOn = attribute('w:val') ?? null
        else if (inDefaults || style) {
          const { run, paragraph: own } = condition ?? style ?? { run: defaults, paragraph: defaultParagraphProperties }
          readRunProperty(run, name, attribute)
          readParagraphProperty(own, name, attribute)
        }
      },
      close(name) {
        if (name === 'w:docDefaults') inDefaults = false
        else if (name === 'w:tblStylePr') condition = null
        else if (name === 'w:style') style = null
      },
    })
  }

  const resolved = new Map<string, Style | null>()
  /** A style and those that it is based on, outermost first; a circle ends where it closes. */
  const chainOf = (id: string): RawStyle[] => {
    const chain = new Set<RawStyle>()
    let style = raw.get(id)
    while (style && !chain.has(style)) {
      chain.add(style)
      style = style.basedOn === null ? undefined : raw.get(style.basedOn)
    }
    return [...chain].reverse()
  }
  const inherit = (id: string): Style | null =>
    chainOf(id).reduce<Style | null>((base, { name, type, run, paragraph: own, conditions }) => {
      const level = HEADING.exec(name)?.[1]
      const outline = level === undefined ? {} : { outline: Number(level) - 1 }
      return {
        name,
        type,
        run: overlayRun(base?.run, run),
        paragraph: inheritParagraph(base?.paragraph, { ...outline, ...own }),
        conditions: {
          firstRow: overlay(base?.conditions.firstRow, conditions.firstRow),
          firstCol: overlay(base?.conditions.firstCol, conditions.firstCol),
        },
      }
    }, null)
  return {
    defaults,
    defaultParagraphProperties,
    paragraph,
    resolve(id) {
      if (id === undefined || id === null) return null
      let style = resolved.get(id)
      if (style === undefined) {
        style = inherit(id)
        resolved.set(id, style)
      }
      return style
    },
  }
}
