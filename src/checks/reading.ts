import type { Node, Parent } from 'unist'
import {
  type Check,
  type CheckContext,
  isSection,
  type Lang,
  type Paragraph,
  type ReadPlace,
  type Section,
  TEXT_MESSAGES,
  type Text,
  type TextMessage,
  type Wording,
} from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { PATTERN, TEXT } from './options.js'
import { HERE_TOO, MOST_RELATED } from './places.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

export interface ReadingOptions extends ScopeOptions {
  mended: Partial<Record<TextMessage, Text>>
  left?: { title: Text; patterns: string[] }
}

interface Read {
  node: Paragraph
  sections: Section[]
}

/** What stands at a line that the reader names; where a paragraph was cut, its first piece. */
function paragraphsAt({ document: { tree, reading } }: CheckContext): (place: ReadPlace) => Read | undefined {
  const found: (Read & { part: string | undefined; from: number; to: number })[] = []
  const walk = (node: Node, sections: Section[], part?: string): void => {
    if (isSection(node)) {
      const around = [...sections, node]
      walk(node.heading, around, part)
      for (const child of node.children) walk(child, around, part)
    } else if (node.type === 'paragraph' && node.position) {
      const { start, end } = node.position
      found.push({ node: node as Paragraph, sections, part, from: start.line, to: end.line })
    } else if ('children' in node) for (const child of (node as Parent).children) walk(child, sections, part)
  }
  walk(tree, [])
  for (const { blocks, part } of reading.asides) for (const block of blocks) walk(block, [], part ?? undefined)
  return ({ line, part }) => found.find((one) => one.part === part && one.from <= line && line <= one.to)
}

/** What each code stands for (JSON Schema 2020-12). */
const MEANINGS: Record<TextMessage, string> = {
  'legacy-text': 'Text of a font or an encoding older than Unicode, read in Unicode',
  'legacy-font': 'Text in Unicode that names a font older than Unicode',
  'combining-marks': 'Letters and their marks typed apart, put together',
  'invisible-characters': 'Characters that print nothing, taken out',
  'unbreakable-blanks': 'Paragraphs in which no line breaks at most blanks',
}

export const reading: Check<ReadingOptions> = {
  kind: 'reading',
  about: {
    vi: 'Chữ trong tệp được gõ hoặc lưu theo cách mà khi đọc phải đổi lại mới xem được.',
    en: 'The text of the file is stored in a way that had to be mended to be read.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['mended'],
    properties: {
      mended: {
        description: 'What is reported, and what it is called in messages, by the code that the reader gives it',
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: Object.fromEntries(TEXT_MESSAGES.map((code) => [code, { ...TEXT, description: MEANINGS[code] }])),
      },
      left: {
        description: 'What could not be mended, and how paragraphs with it are known',
        type: 'object',
        additionalProperties: false,
        required: ['title', 'patterns'],
        properties: {
          title: { ...TEXT, description: 'What it is called in messages' },
          patterns: { description: 'Regular expressions', type: 'array', minItems: 1, items: PATTERN },
        },
      },
      ...SCOPE,
    },
  },
  example: { mended: { 'combining-marks': 'dấu gõ rời' } },
  placeholders: {
    mended: { vi: 'những gì đã phải đổi, kèm số đoạn', en: 'what was mended, with the number of paragraphs' },
    detail: { vi: 'tên phông chữ, nếu có', en: 'the names of fonts, where there are any' },
    count: { vi: 'số đoạn', en: 'the number of paragraphs' },
  },
  compile({ mended, left, ...where }, tools) {
    const titles = new Map(Object.entries(mended).map(([code, title]) => [code, wordingOf(title)]))
    const patterns = (left?.patterns ?? []).map((source, index) => tools.pattern(source, ['left', 'patterns', index]))
    const scope = compileScope(where, tools)
    const leftIn = (context: CheckContext): Read[] =>
      patterns.length === 0
        ? []
        : scope(context).filter(({ node }) => patterns.some((pattern) => node.value.search(pattern) >= 0))

    return (context) => {
      const told = context.document.reading.messages.filter(({ code }) => titles.has(code))
      const paragraphs = leftIn(context)
      if (told.length === 0 && paragraphs.length === 0) return []
      const counts = new Map<string, number>()
      for (const { code, count = 1 } of told) counts.set(code, (counts.get(code) ?? 0) + count)
      const names = [...counts].map(([code, count]) => ({ title: titles.get(code) as Wording, count }))
      if (left && paragraphs.length > 0) names.push({ title: wordingOf(left.title), count: paragraphs.length })
      const list = (lang: Lang) => names.map(({ title, count }) => `${title[lang]} (${count})`).join(', ')
      const details = [...new Set(told.map(({ detail }) => detail))].filter((detail) => detail !== '')
      const at = told.length === 0 ? () => undefined : context.memo('paragraphs at lines', () => paragraphsAt(context))
      const places = told.flatMap(({ places = [] }) => places).flatMap((place) => at(place) ?? [])
      const [first, ...others] = [...new Map([...places, ...paragraphs].map((one) => [one.node, one])).values()]
      const related = others.slice(0, MOST_RELATED).map(({ node, sections }) => ({ node, sections, message: HERE_TOO }))
      return [
        {
          ...(first ? { node: first.node, sections: first.sections } : {}),
          subject: [...counts.keys()].join(' '),
          values: {
            mended: { vi: list('vi'), en: list('en') },
            detail: details.map((detail) => `“${detail}”`).join(', '),
            count: names.reduce((sum, { count }) => sum + count, 0),
          },
          ...(related.length === 0 ? {} : { related }),
        },
      ]
    }
  },
}
