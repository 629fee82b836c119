import type { Node, Parent } from 'unist'
import { type Check, type Hit, headingText, isSection, type Paragraph, type Target } from '../model/index.js'
import { tidy } from '../text/index.js'
import { PATTERN, SELECTOR } from './options.js'
import { HERE_TOO, MOST_RELATED } from './places.js'
import { compileScope } from './spans.js'

export interface MentionOptions {
  of: string
  in?: string
  first?: number
  patterns: string[]
  ignoreCase?: boolean
}

/** The lines of something in reading order, headings too, up to the first table. */
function* openingOf(node: Node): Generator<Paragraph> {
  if (node.type === 'paragraph') yield node as Paragraph
  else if (isSection(node)) {
    yield node.heading
    yield* openingsOf(node.children)
  } else if ('children' in node) yield* openingsOf((node as Parent).children)
}

function* openingsOf(nodes: readonly Node[]): Generator<Paragraph> {
  for (const node of nodes) {
    if (node.type === 'table') return
    yield* openingOf(node)
  }
}

/** The heading of something and the first lines that are printed below it. */
function firstLines({ node }: Target, most: number): string[] {
  const head = isSection(node) ? [headingText(node)] : []
  const lines: string[] = []
  for (const { value } of isSection(node) ? openingsOf(node.children) : openingOf(node)) {
    for (const line of value.split('\n')) if (line.trim() !== '') lines.push(tidy(line))
    if (lines.length >= most) break
  }
  return [...head, ...lines.slice(0, most)]
}

const headOf = ({ node }: Target): Node => (isSection(node) ? node.heading : node)

export const mention: Check<MentionOptions> = {
  kind: 'mention',
  about: {
    vi: 'Phần kèm theo được nhắc đến trong văn bản, hoặc tự nói rõ mình là gì.',
    en: 'What is added to the text is spoken of in it, or says itself what it is.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['of', 'patterns'],
    properties: {
      of: { ...SELECTOR, description: 'Something that is spoken of, or that says something of itself: a selector' },
      in: {
        ...SELECTOR,
        description: 'Where it must be spoken of: a selector; in what it says itself if absent',
      },
      first: {
        description: 'How many of its first lines are looked at, up to the first table; all of it if absent',
        type: 'integer',
        minimum: 1,
      },
      patterns: {
        description: 'What must be found there, one of these: regular expressions',
        type: 'array',
        minItems: 1,
        items: PATTERN,
      },
      ignoreCase: { description: 'true: the expressions take capitals for small letters', type: 'boolean' },
    },
  },
  example: { of: 'appendix', in: 'body', patterns: ['[Pp]hụ lục'] },
  placeholders: {
    found: { vi: 'phần được xét, như đã in', en: 'what it is about, as printed' },
    count: { vi: 'số phần chưa đạt', en: 'the number of those that lack it' },
  },
  compile(options, tools) {
    const { first: most = Number.POSITIVE_INFINITY, ignoreCase = false } = options
    const select = tools.selector(options.of, ['of'])
    const patterns = options.patterns.map((source, index) =>
      tools.pattern(source, ['patterns', index], ignoreCase ? 'i' : ''),
    )
    const scope = options.in === undefined ? null : compileScope({ in: options.in }, tools)
    const isIn = (text: string) => patterns.some((pattern) => pattern.test(text))
    return (context) => {
      const places = select(context)
      if (places.length === 0) return []
      const isMentioned = scope?.(context).some(({ text }) => isIn(text))
      const lacking = scope
        ? isMentioned
          ? []
          : places
        : places.filter((place) => !firstLines(place, most).some(isIn))
      const [first, ...others] = lacking
      if (!first) return []
      const node = headOf(first)
      const found = node.type === 'paragraph' ? tidy((node as Paragraph).value) : ''
      const related = others
        .slice(0, MOST_RELATED)
        .map((other) => ({ node: headOf(other), sections: other.sections, message: HERE_TOO }))
      const hit: Hit = {
        node,
        sections: first.sections,
        actual: found,
        values: { found, count: lacking.length },
        ...(related.length > 0 ? { related } : {}),
      }
      return [hit]
    }
  },
}
