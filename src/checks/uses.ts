import type { CheckContext, CompileTools, OptionPath, Text, Wording } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { fold } from '../text/index.js'
import {
  compileExcept,
  compileFinder,
  compileSearch,
  findAll,
  findIn,
  findInSpan,
  mayFindIn,
  withoutOverlaps,
} from './finder.js'
import type { Use } from './places.js'
import { type Property, usesOf } from './property.js'
import type { ScopeOptions, Span } from './spans.js'

export interface FormOptions {
  title?: Text
  words?: string[]
  patterns?: string[]
}

export interface ConsistentOptions extends ScopeOptions {
  forms?: Record<string, string[] | FormOptions>
  pattern?: string
  property?: Property
  ignoreCase?: boolean
  except?: string[]
  prefer?: string
  once?: boolean
}

type FindUses = (spans: readonly Span[], context: CheckContext) => Use[]

export const sameInBoth = (text: string): Wording => ({ vi: text, en: text })

/** Compiles named forms, each of several words or expressions. */
function compileForms(options: ConsistentOptions, tools: CompileTools): FindUses {
  const { forms = {}, ignoreCase, except } = options
  const finders = Object.entries(forms).map(([id, form]) => {
    const { title, ...sought }: FormOptions = Array.isArray(form) ? { words: form } : form
    const path: OptionPath = ['forms', id]
    if (sought.words === undefined && sought.patterns === undefined)
      tools.fail(
        path,
        { vi: `Cách viết “${id}” chưa có chữ nào.`, en: `The form “${id}” has no words.` },
        {
          vi: 'Thêm “words” hoặc “patterns”. Ví dụ: forms: { moi: [thủy], cu: [thuỷ] }',
          en: 'Add “words” or “patterns”. For example: forms: { moi: [thủy], cu: [thuỷ] }',
        },
      )
    const find = compileFinder({ ...sought, ...(ignoreCase === undefined ? {} : { ignoreCase }) }, tools, path)
    return { id, find, shown: title === undefined ? null : wordingOf(title) }
  })
  const spare = compileExcept(except, tools)
  return (spans, context) => {
    const used = finders.filter(({ find }) => mayFindIn(spans, find, context))
    if (used.length === 0) return []
    return spans.flatMap((span) => {
      const found = used.flatMap(({ id, find, shown }) =>
        findInSpan(span, find).map((match) => ({
          ...match,
          form: id,
          shown: shown ?? sameInBoth(match.text),
          weight: 1,
        })),
      )
      // A word of one form may be part of a phrase of another.
      return withoutOverlaps(spare(span.node.value, found))
    })
  }
}

/** Compiles an expression whose group tells what must agree: values are the same that fold to the same. */
function compileValues(options: ConsistentOptions, tools: CompileTools): FindUses {
  const { pattern: source = '', ignoreCase = false } = options
  const pattern = compileSearch(source, ['pattern'], tools, ignoreCase)
  const spare = compileExcept(options.except, tools)
  const find = (text: string) => spare(text, findAll(text, pattern))
  return (spans, context) =>
    findIn(spans, find, context).flatMap(({ groups, text, ...place }) => {
      const value = (groups.find((group) => group !== undefined) ?? text).trim()
      return value === '' ? [] : [{ ...place, form: fold(value) || value, shown: sameInBoth(value), weight: 1 }]
    })
}

export function compileUses(options: ConsistentOptions, tools: CompileTools): FindUses {
  const { forms, pattern, property } = options
  const given = [forms, pattern, property].filter((one) => one !== undefined)
  if (given.length === 1) {
    if (forms !== undefined) return compileForms(options, tools)
    if (pattern !== undefined) return compileValues(options, tools)
    return usesOf(property as Property)
  }
  return tools.fail(
    [],
    {
      vi: 'Cần đúng một trong ba: “forms”, “pattern”, “property”.',
      en: 'It needs exactly one of the three: “forms”, “pattern”, “property”.',
    },
    {
      vi: 'Ví dụ: check: { kind: consistent, forms: { moi: [thủy], cu: [thuỷ] } }',
      en: 'For example: check: { kind: consistent, forms: { moi: [thủy], cu: [thuỷ] } }',
    },
  )
}
