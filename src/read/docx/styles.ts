import type { Limits } from '../limits.js'
import { type ParagraphProperties, type RunProperties, readParagraphProperty, readRunProperty } from './properties.js'
import { parseXml } from './xml.js'

export interface Style {
  name: string
  type: string
  run: RunProperties
  paragraph: ParagraphProperties
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

/** Reads the styles part (ECMA-376-1 §17.7). Unknown ids and cycles of `basedOn` do no harm. */
export function readStyles(bytes: Uint8Array | null, limits: Limits): Styles {
  const raw = new Map<string, RawStyle>()
  const defaults: RunProperties = {}
  const defaultParagraphProperties: ParagraphProperties = {}
  let paragraph: string | null = null
  if (bytes) {
    let style: RawStyle | null = null
    let inDefaults = false
    // Properties of parts of a table (w:tblStylePr) are for those parts alone.
    let conditional = 0
    parseXml(bytes, limits, {
      open(name, attribute) {
        if (name === 'w:docDefaults') inDefaults = true
        else if (name === 'w:tblStylePr') conditional++
        else if (name === 'w:style') {
          const id = attribute('w:styleId') ?? ''
          style = { name: id, type: attribute('w:type') ?? 'paragraph', basedOn: null, run: {}, paragraph: {} }
          raw.set(id, style)
          const isDefault = attribute('w:default')
          if (style.type === 'paragraph' && (isDefault === '1' || isDefault === 'true' || isDefault === 'on'))
            paragraph = id
        } else if (conditional > 0) return
        else if (style && name === 'w:name') style.name = attribute('w:val') ?? style.name
        else if (style && name === 'w:basedOn') style.basedOn = attribute('w:val') ?? null
        else if (inDefaults || style) {
          readRunProperty(style?.run ?? defaults, name, attribute)
          readParagraphProperty(style?.paragraph ?? defaultParagraphProperties, name, attribute)
        }
      },
      close(name) {
        if (name === 'w:docDefaults') inDefaults = false
        else if (name === 'w:tblStylePr') conditional--
        else if (name === 'w:style') style = null
      },
    })
  }

  const resolved = new Map<string, Style | null>()
  const inherit = (id: string, seen: Set<string>): Style | null => {
    const own = raw.get(id)
    if (!own) return null
    const parent =
      own.basedOn !== null && !seen.has(own.basedOn) ? inherit(own.basedOn, new Set([...seen, own.basedOn])) : null
    const level = HEADING.exec(own.name)?.[1]
    const outline = level === undefined ? {} : { outline: Number(level) - 1 }
    return {
      name: own.name,
      type: own.type,
      run: { ...parent?.run, ...own.run },
      paragraph: { ...parent?.paragraph, ...outline, ...own.paragraph },
    }
  }
  return {
    defaults,
    defaultParagraphProperties,
    paragraph,
    resolve(id) {
      if (id === undefined || id === null) return null
      let style = resolved.get(id)
      if (style === undefined) {
        style = inherit(id, new Set([id]))
        resolved.set(id, style)
      }
      return style
    },
  }
}
