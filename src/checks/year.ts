import type { Check, CompileTools, Hit, OptionPath } from '../model/index.js'
import { findYears } from '../text/index.js'
import { compileExcept, compileSearch, type Found, findAll, findIn, groupsOf, withoutOverlaps } from './finder.js'
import { PATTERN } from './options.js'
import { placed, relatedTo } from './places.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

export interface YearOptions extends ScopeOptions {
  patterns: string[]
  except?: string[]
  once?: boolean
}

/** Without a group no year would be told, and nothing ever reported. */
const refuseBare = (source: string, path: OptionPath, tools: CompileTools): never =>
  tools.fail(
    path,
    {
      vi: `Biểu thức “${source}” chưa có nhóm chỉ năm.`,
      en: `The expression “${source}” has no group for the year.`,
    },
    {
      vi: "Đặt năm trong một cặp ngoặc. Ví dụ: 'nhiệm vụ năm (20\\d\\d)'",
      en: "Put the year in brackets. For example: 'nhiệm vụ năm (20\\d\\d)'",
    },
  )

const USUAL = 'body heading, appendix heading'

export const year: Check<YearOptions> = {
  kind: 'year',
  about: {
    vi: 'Năm nêu trong văn bản là năm mà văn bản nói đến.',
    en: 'A year that is named is the one that the document is about.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['patterns'],
    properties: {
      ...SCOPE,
      in: { ...SCOPE.in, description: 'Where to look: a selector; headings if absent' },
      patterns: {
        description:
          'Regular expressions, whatever the case, whose first group is a year; it must be that of the document, or one that the abstract names',
        type: 'array',
        minItems: 1,
        items: PATTERN,
      },
      except: {
        description: 'Regular expressions of what only looks like it: what overlaps them is left alone',
        type: 'array',
        items: PATTERN,
      },
      once: {
        description: 'true: one finding with the number of places and the first of them, not one for each place',
        type: 'boolean',
      },
    },
  },
  example: { patterns: ['nhiệm vụ năm (20\\d\\d)'] },
  placeholders: {
    found: { vi: 'chữ tìm thấy, như đã viết', en: 'what was found, as written' },
    named: { vi: 'năm được nêu', en: 'the year that is named' },
    count: { vi: 'số chỗ', en: 'the number of places' },
  },
  compile(options, tools) {
    const scope = compileScope(options, tools, USUAL)
    const patterns = options.patterns.map((source, index) => {
      const pattern = compileSearch(source, ['patterns', index], tools, true)
      return groupsOf(pattern) > 0 ? pattern : refuseBare(source, ['patterns', index], tools)
    })
    const spare = compileExcept(options.except, tools)
    const find = (text: string) => spare(text, withoutOverlaps(patterns.flatMap((pattern) => findAll(text, pattern))))
    return (context) => {
      const { facts } = context.document
      if (facts.year === null) return []
      // A school year is two; some papers review one year and plan the next.
      const right = new Set([facts.year, ...findYears(facts.abstract ?? '')])
      // Most headings name no year, or the right one: those are not worth an expression.
      const spans = scope(context).filter(({ node, from, to }) =>
        findYears(node.value.slice(from, to)).some((named) => !right.has(named)),
      )
      const wrong = findIn(spans, find, context).filter(({ groups: [named] }) => !right.has(Number(named)))
      const hitAt = (place: Found): Hit => ({
        ...placed(place),
        subject: place.groups[0] ?? '',
        actual: place.text,
        expected: [String(facts.year)],
        values: { found: place.text, named: place.groups[0] ?? null, count: wrong.length },
      })
      const [first, ...others] = wrong
      if (!first) return []
      return options.once ? [{ ...hitAt(first), ...relatedTo(others) }] : wrong.map(hitAt)
    }
  },
}
