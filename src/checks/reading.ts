import type { Node, Parent } from 'unist'
import {
  type Check,
  type CheckContext,
  isSection,
  type Paragraph,
  type ReadMessage,
  type ReadPlace,
  type Section,
  TEXT_MESSAGES,
  type Text,
  type TextMessage,
  type Wording,
} from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { TEXT } from './options.js'

export interface ReadingOptions {
  mended: Partial<Record<TextMessage, Text>>
}

interface Read {
  node: Paragraph
  sections: Section[]
}

/** What stands at each line that the reader named; where a paragraph was cut, its first piece. */
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

const HERE_TOO: Wording = { vi: 'Cũng ở đây', en: 'Here too' }

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
        properties: Object.fromEntries(TEXT_MESSAGES.map((code) => [code, TEXT])),
      },
    },
  },
  example: { mended: { 'combining-marks': 'dấu gõ rời' } },
  placeholders: {
    mended: { vi: 'những gì đã phải đổi, kèm số đoạn', en: 'what was mended, with the number of paragraphs' },
    detail: { vi: 'tên phông chữ, nếu có', en: 'the names of fonts, where there are any' },
    count: { vi: 'số đoạn', en: 'the number of paragraphs' },
  },
  compile({ mended }) {
    const titles = new Map(Object.entries(mended).map(([code, title]) => [code, wordingOf(title)]))
    const nameOf = (messages: ReadMessage[], lang: 'vi' | 'en') => {
      const counts = new Map<string, number>()
      for (const { code, count = 1 } of messages) counts.set(code, (counts.get(code) ?? 0) + count)
      return [...counts].map(([code, count]) => `${titles.get(code)?.[lang]} (${count})`).join(', ')
    }
    return (context) => {
      const told = context.document.reading.messages.filter(({ code }) => titles.has(code))
      if (told.length === 0) return []
      const count = told.reduce((sum, { count = 1 }) => sum + count, 0)
      const details = [...new Set(told.map(({ detail }) => detail))].filter((detail) => detail !== '')
      const at = context.memo('paragraphs at lines', () => paragraphsAt(context))
      const places = told.flatMap(({ places = [] }) => places)
      const [first, ...others] = [...new Set(places.flatMap((place) => at(place) ?? []))]
      return [
        {
          ...first,
          subject: told.map(({ code }) => code).join(' '),
          values: {
            mended: { vi: nameOf(told, 'vi'), en: nameOf(told, 'en') },
            detail: details.map((detail) => `“${detail}”`).join(', '),
            count,
          },
          ...(others.length === 0 ? {} : { related: others.map((other) => ({ ...other, message: HERE_TOO })) }),
        },
      ]
    }
  },
}
