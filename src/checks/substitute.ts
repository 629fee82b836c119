import type { Check, CompileTools, Document, Edit, Hit } from '../model/index.js'
import {
  compileExcept,
  compileSearch,
  type Finder,
  type Found,
  findInSpan,
  mayFindIn,
  patternFinder,
  wordFinder,
} from './finder.js'
import { editFor } from './fix.js'
import { PATTERN } from './options.js'
import { placed, relatedTo } from './places.js'
import { compileReplacement, inCaseOf, type Replacement } from './replacement.js'
import { compileScope, SCOPE, type ScopeOptions, type Span } from './spans.js'

export interface SubstituteOptions extends ScopeOptions {
  words?: Record<string, string>
  pattern?: string
  replace?: string
  ignoreCase?: boolean
  except?: string[]
  once?: boolean
}

interface Substitution {
  find: Finder
  replace: Replacement
}

const written = (word: string) => word.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ')

/** Wrong words and their right ones. A right word may hold no wrong one: mended, the text would be wrong again. */
function compileWords(words: Record<string, string>, tools: CompileTools): Substitution {
  const find = wordFinder(Object.keys(words))
  const right = new Map(Object.entries(words).map(([wrong, word]) => [written(wrong), word.normalize('NFC')]))
  for (const [wrong, word] of Object.entries(words)) {
    const [again] = find(word.normalize('NFC'))
    if (!again) continue
    tools.fail(
      ['words', wrong],
      {
        vi: `Chữ đúng “${word}” lại chứa chữ sai “${again.text}”.`,
        en: `The right word “${word}” holds the wrong word “${again.text}”.`,
      },
      {
        vi: 'Viết chữ sai dài hơn để phân biệt, hoặc bỏ một trong hai. Ví dụ: words: { chi uỷ: chi ủy }',
        en: 'Write more of the wrong word to tell them apart, or take one out. For example: words: { chi uỷ: chi ủy }',
      },
    )
  }
  return { find, replace: ({ text }) => inCaseOf(text, right.get(written(text)) ?? text) }
}

function compilePattern(options: SubstituteOptions, tools: CompileTools): Substitution {
  const { pattern: source = '', replace = '', ignoreCase = false } = options
  const pattern = compileSearch(source, ['pattern'], tools, ignoreCase)
  const findAny = patternFinder([pattern])
  const find: Finder = (text, inSmall) => findAny(text, inSmall).filter(({ from, to }) => to > from)
  find.mayFind = (text, inSmall) => findAny.mayFind?.(text, inSmall) ?? true
  return {
    find,
    replace: compileReplacement(replace, pattern, ['replace'], tools),
  }
}

function compileSubstitution(options: SubstituteOptions, tools: CompileTools): Substitution {
  const { words, pattern, replace } = options
  if (words !== undefined && pattern === undefined && replace === undefined) return compileWords(words, tools)
  if (words === undefined && pattern !== undefined && replace !== undefined) return compilePattern(options, tools)
  return tools.fail(
    [],
    {
      vi: 'Cần “words”, hoặc “pattern” cùng với “replace”.',
      en: 'It needs “words”, or “pattern” together with “replace”.',
    },
    {
      vi: 'Chọn một trong hai. Ví dụ: check: { kind: substitute, words: { chi uỷ: chi ủy } }',
      en: 'Choose one of the two. For example: check: { kind: substitute, words: { chi uỷ: chi ủy } }',
    },
  )
}

interface Slip extends Found {
  right: string
  edit: Edit | null
}

export const substitute: Check<SubstituteOptions> = {
  kind: 'substitute',
  about: {
    vi: 'Chữ viết sai được thay bằng chữ đúng; có thể sửa tự động.',
    en: 'What is written wrongly has a right form to put in its place, which can be done automatically.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      words: {
        description:
          'Wrong words and their right ones: whole words, whatever their case, which the right word takes over',
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'string', pattern: '\\S' },
      },
      pattern: { ...PATTERN, description: 'What is wrong: regular expression; together with `replace`' },
      replace: {
        description: 'What to put in its place: $1 or $<name> for a group, $& for the whole, $$ for a dollar',
        type: 'string',
      },
      ignoreCase: { description: 'true: the expression takes capitals for small letters', type: 'boolean' },
      except: {
        description: 'Regular expressions of what only looks like it: what overlaps them is left alone',
        type: 'array',
        items: PATTERN,
      },
      ...SCOPE,
      once: {
        description: 'true: one finding with the number of places and the first of them, not one for each place',
        type: 'boolean',
      },
    },
  },
  example: { words: { 'chi uỷ': 'chi ủy' } },
  placeholders: {
    found: { vi: 'chữ sai, như đã viết', en: 'what is wrong, as written' },
    right: { vi: 'chữ đúng', en: 'what is right' },
    count: { vi: 'số chỗ', en: 'the number of places' },
  },
  compile(options, tools) {
    const { find: findAnywhere, replace } = compileSubstitution(options, tools)
    const spare = compileExcept(options.except, tools)
    const find: Finder = (text, inSmall) =>
      spare(
        text,
        findAnywhere(text, inSmall).filter((match) => replace(match) !== match.text),
      )
    const scope = compileScope(options, tools)

    /** All slips of a stretch, with edits where all of them together make it right. */
    const slipsIn = (span: Span, format: Document['format']): Slip[] => {
      const slips = findInSpan(span, find).map((found) => ({ ...found, right: replace(found) }))
      const whole = span.node.value
      let mended = ''
      let done = span.from
      for (const { from, to, right } of slips) {
        mended += whole.slice(done, from) + right
        done = to
      }
      const isMended = slips.length > 0 && find(mended + whole.slice(done, span.to)).length === 0
      return slips.map((slip) => ({
        ...slip,
        edit: isMended ? editFor(span.node, slip.from, slip.to, slip.right, format) : null,
      }))
    }

    const hitAt = (slip: Slip, count: number, edits: (Edit | null)[]): Hit => {
      const known = edits.filter((edit) => edit !== null)
      return {
        ...placed(slip),
        actual: slip.text,
        expected: [slip.right],
        values: { found: slip.text, right: slip.right, count },
        // Half a fix would say that all is mended.
        ...(known.length === edits.length ? { fix: { safety: 'safe', edits: known } } : {}),
      }
    }
    return (context) => {
      const spans = scope(context)
      if (!mayFindIn(spans, findAnywhere, context)) return []
      const slips = spans.flatMap((span) => slipsIn(span, context.document.format))
      const [first, ...others] = slips
      if (!first) return []
      if (!options.once) return slips.map((slip) => hitAt(slip, slips.length, [slip.edit]))
      const edits = slips.map(({ edit }) => edit)
      return [{ ...hitAt(first, slips.length, edits), ...relatedTo(others) }]
    }
  },
}
