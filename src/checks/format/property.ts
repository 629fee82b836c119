import type { CompileTools, OptionPath, Paragraph, Run, Wording } from '../../model/index.js'
import { asList, type Dimension, isAllowed, printQuantity, type Quantity } from '../../text/index.js'

import type { Sample } from './sample.js'
import type { Phrase } from './together.js'
import { inBoth, oneOf } from './words.js'

/** Where one looks: a paragraph or a stretch of it, one of its runs, and what stands right below. */
export interface Look {
  sample: Sample
  run: Run | null
  next: Paragraph | undefined
  /** Whether it stands right above the lower border of its cell. */
  isBordered: boolean
}

/** What is seen there: as it is compared and put into reports, and as people read it. */
export interface Seen {
  key: string
  words: Wording
  /** How much it is, of what is measured: word processors round one measure in several ways. */
  amount?: number
}

/** What an option of a rule asks for. */
export interface Wanted {
  expected: string[]
  words: Wording
  /** Whether what is seen is so; true where nothing can be seen. */
  accepts(look: Look): boolean
}

export type Option = string | string[] | boolean

/** A property of formatting that rules may ask for. */
export interface Property {
  name: Wording
  phrase: Phrase
  /** Of each run, or of the paragraph as a whole. */
  scope: 'run' | 'paragraph'
  /** JSON Schema of the option. */
  schema: Record<string, unknown>
  /** Whether documents in Markdown have it: they state no formatting. */
  inMarkdown: boolean
  see(look: Look): Seen | null
  compile(option: Option, tools: CompileTools, path: OptionPath): Wanted
}

interface Facts<Value> extends Pick<Property, 'name' | 'scope' | 'schema'> {
  inMarkdown?: boolean
  /** By what it sees alone if absent. */
  phrase?: Phrase
  /** How much a value is, where values that are nearly the same are taken for one. */
  amount?(value: Value): number
  /** Null where the format does not tell, or where there is nothing to tell. */
  measure(look: Look): Value | null
  key(value: Value): string
  words(value: Value): Wording
  compile(
    option: Option,
    tools: CompileTools,
    path: OptionPath,
  ): { expected: string[]; words: Wording; test(value: Value): boolean }
}

/** Makes a property of what can be measured and what is asked for. */
export const property = <Value>({
  inMarkdown = false,
  phrase = 'plain',
  amount,
  measure,
  key,
  words,
  compile,
  ...rest
}: Facts<Value>): Property => ({
  ...rest,
  inMarkdown,
  phrase,
  see(look) {
    const value = measure(look)
    if (value === null) return null
    return {
      key: key(value),
      // Nearly all that is seen is right, and nobody reads of it.
      get words() {
        return words(value)
      },
      ...(amount ? { amount: amount(value) } : {}),
    }
  },
  compile(option, tools, path) {
    const { expected, words: wanted, test } = compile(option, tools, path)
    return {
      expected,
      words: wanted,
      accepts(look) {
        const value = measure(look)
        return value === null || test(value)
      },
    }
  },
})

/** What an option of a quantity, or of several of which one will do, asks for. */
export function wantQuantity(
  option: Option,
  dimension: Dimension,
  tools: CompileTools,
  path: OptionPath,
  printed?: (quantity: Quantity) => Wording,
) {
  const sources = asList(option as string | string[])
  const quantities = sources.map((source, index) =>
    tools.quantity(source, dimension, Array.isArray(option) ? [...path, index] : path),
  )
  return {
    expected: [...sources],
    words: oneOf(quantities.map((one) => printed?.(one) ?? inBoth((lang) => printQuantity(one, lang)))),
    quantities,
  }
}

/** Twips that word processors lose when they turn one unit into another. */
export const ROUNDING = 6

export const anyAllows = (quantities: readonly Quantity[], value: number, slack = 0): boolean =>
  quantities.some((quantity) => isAllowed(quantity, value, slack))
