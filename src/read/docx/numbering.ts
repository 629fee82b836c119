import type { Bounds } from '../limits.js'
import { PADDED, printBullet, printNumber } from './number-format.js'
import { type ParagraphProperties, readParagraphProperty, wholeNumber } from './properties.js'
import { type Attributes, parseXml } from './xml.js'

interface Level {
  start: number
  format: string
  /** ECMA-376-1 §17.9.11: text with %1 … %9 for the numbers of the levels. */
  text: string
  /** §17.9.10: the level whose numbers restart this one; 0 for never. */
  restart: number | null
  /** §17.9.4: every number in Arabic digits. */
  legal: boolean
  paragraphStyle: string | null
  /** §17.9.22: the paragraph properties of the level, of which indentation is used. */
  paragraph: ParagraphProperties
}

interface Definition {
  levels: Map<number, Level>
  styleLink: string | null
  numStyleLink: string | null
}

interface Instance {
  definition: string
  overrides: Map<number, { start?: number; level?: Level }>
}

export interface Numbering {
  /** The list and level that a paragraph style is numbered by (§17.9.23). */
  byStyle(style: string): { numbering: string; level: number } | null
  /** Counts the next paragraph of a list and prints its label; null for unknown lists. */
  next(numbering: string, level: number): string | null
  /** The indentation that a level of a list gives its paragraphs. */
  indent(numbering: string, level: number): Pick<ParagraphProperties, 'left' | 'right' | 'firstLine'>
}

const DEEPEST = 8
/** Numbers that a list counts to, and characters that a label is long: beyond, they are nonsense (§17.9.11). */
const HIGHEST = 1_000_000
const LONGEST = 255
const emptyLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  restart: null,
  legal: false,
  paragraphStyle: null,
  paragraph: {},
})

/**
 * Numbers padded to a width are stated as a custom format, “001, 002, 003, …”, with a fallback behind it for older
 * programs (§17.9.17; mc:AlternateContent).
 */
function readFormat(level: Level, attribute: Attributes): void {
  const value = attribute('w:val') ?? 'decimal'
  const [example = ''] = value === 'custom' ? (attribute('w:format') ?? '').split(',') : []
  if (PADDED.test(example)) level.format = example
  else if (!PADDED.test(level.format)) level.format = value
}

interface Parsed {
  definitions: Map<string, Definition>
  instances: Map<string, Instance>
}

function parseNumbering(bytes: Uint8Array, limits: Bounds): Parsed {
  const definitions = new Map<string, Definition>()
  const instances = new Map<string, Instance>()
  let definition: Definition | null = null
  let instance: Instance | null = null
  let level: Level | null = null
  let override: { start?: number; level?: Level } | null = null
  const depthOf = (value: string | undefined) => wholeNumber(value, 0, DEEPEST) ?? 0
  const startOf = (value: string | undefined) => wholeNumber(value, 0, HIGHEST) ?? 1
  const legal = (value: string | undefined) => value === undefined || !/^(?:0|false|off)$/u.test(value)
  parseXml(bytes, limits, {
    open(name, attribute) {
      const value = attribute('w:val')
      if (name === 'w:abstractNum') {
        definition = { levels: new Map(), styleLink: null, numStyleLink: null }
        definitions.set(attribute('w:abstractNumId') ?? '', definition)
      } else if (name === 'w:num') {
        instance = { definition: '', overrides: new Map() }
        instances.set(attribute('w:numId') ?? '', instance)
      } else if (name === 'w:abstractNumId' && instance) instance.definition = value ?? ''
      else if (name === 'w:styleLink' && definition) definition.styleLink = value ?? null
      else if (name === 'w:numStyleLink' && definition) definition.numStyleLink = value ?? null
      else if (name === 'w:lvlOverride' && instance) {
        override = {}
        instance.overrides.set(depthOf(attribute('w:ilvl')), override)
      } else if (name === 'w:startOverride' && override) override.start = startOf(value)
      else if (name === 'w:lvl') {
        level = emptyLevel()
        if (override) override.level = level
        else definition?.levels.set(depthOf(attribute('w:ilvl')), level)
      } else if (level) {
        if (name === 'w:start') level.start = startOf(value)
        else if (name === 'w:numFmt') readFormat(level, attribute)
        else if (name === 'w:lvlText') level.text = (value ?? '').slice(0, LONGEST)
        else if (name === 'w:lvlRestart') level.restart = wholeNumber(value, 0, DEEPEST + 1) ?? null
        else if (name === 'w:isLgl') level.legal = legal(value)
        else if (name === 'w:pStyle') level.paragraphStyle = value ?? null
        else if (name === 'w:ind') readParagraphProperty(level.paragraph, name, attribute)
      }
    },
    close(name) {
      if (name === 'w:lvl') level = null
      else if (name === 'w:lvlOverride') override = null
      else if (name === 'w:abstractNum') definition = null
      else if (name === 'w:num') instance = null
    },
  })
  return { definitions, instances }
}

/** Reads the numbering part (ECMA-376-1 §17.9) and counts through the document in reading order. */
export function readNumbering(
  bytes: Uint8Array | null,
  limits: Bounds,
  numberingOfStyle: (style: string) => ParagraphProperties | undefined,
): Numbering {
  if (!bytes) return { byStyle: () => null, next: () => null, indent: () => ({}) }
  const { definitions, instances } = parseNumbering(bytes, limits)
  const byStyle = new Map<string, { numbering: string; level: number }>()
  for (const [numbering, { definition }] of instances) {
    for (const [level, { paragraphStyle }] of definitions.get(definition)?.levels ?? []) {
      if (paragraphStyle !== null && !byStyle.has(paragraphStyle)) byStyle.set(paragraphStyle, { numbering, level })
    }
  }
  const byStyleLink = new Map<string, string>()
  for (const [id, { styleLink }] of definitions)
    if (styleLink !== null && !byStyleLink.has(styleLink)) byStyleLink.set(styleLink, id)
  /** §17.9.21: a definition may stand for the one that a numbering style names, or that names the style (§17.9.27). */
  const definitionOf = (id: string): [string, Definition] | null => {
    const own = definitions.get(id)
    if (!own) return null
    if (own.numStyleLink === null) return [id, own]
    const linked =
      instances.get(numberingOfStyle(own.numStyleLink)?.numbering ?? '')?.definition ??
      byStyleLink.get(own.numStyleLink)
    const target = linked === undefined ? undefined : definitions.get(linked)
    return linked !== undefined && target && target.numStyleLink === null ? [linked, target] : [id, own]
  }

  /** A list with its levels: those that it overrides, else those of its definition. */
  const listOf = (numbering: string) => {
    const instance = instances.get(numbering)
    const found = instance ? definitionOf(instance.definition) : null
    if (!instance || !found) return null
    const [id, { levels }] = found
    return { id, instance, levelAt: (index: number) => instance.overrides.get(index)?.level ?? levels.get(index) }
  }

  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  return {
    byStyle: (style) => byStyle.get(style) ?? null,
    indent: (numbering, level) => listOf(numbering)?.levelAt(level)?.paragraph ?? {},
    next(numbering, depth) {
      const list = listOf(numbering)
      if (!list) return null
      const { id, instance, levelAt } = list
      const own = levelAt(depth)
      if (!own) return null
      const counts = counters.get(id) ?? []
      counters.set(id, counts)
      // §17.9.27: an instance that overrides the start begins there when it is first used.
      for (const [index, { start }] of instance.overrides) {
        const key = `${numbering} ${index}`
        if (start === undefined || index > depth || started.has(key)) continue
        started.add(key)
        counts.length = Math.min(counts.length, index)
        for (let outer = counts.length; outer < index; outer++) counts[outer] = levelAt(outer)?.start ?? 1
        // Above the level that is counted, the number itself is printed.
        counts[index] = index < depth ? start : start - 1
      }
      for (let index = 0; index < depth; index++) counts[index] ??= levelAt(index)?.start ?? 1
      counts[depth] = (counts[depth] ?? own.start - 1) + 1
      for (let index = depth + 1; index < counts.length; index++) {
        const restart = levelAt(index)?.restart
        if (restart === 0 || (restart !== null && restart !== undefined && depth >= restart)) continue
        delete counts[index]
      }
      if (own.format === 'bullet') return printBullet(own.text)
      if (own.format === 'none' && !own.text.includes('%')) return own.text.trim() || null
      const label = own.text.replace(/%(\d)/gu, (_, digit: string) => {
        const index = Number(digit) - 1
        const level = levelAt(index)
        const value = counts[index] ?? level?.start ?? 1
        return printNumber(
          value,
          own.legal && level?.format !== 'decimalZero' ? 'decimal' : (level?.format ?? 'decimal'),
        )
      })
      return label.trim() || null
    },
  }
}
