import type { Node, Parent } from 'unist'
import {
  type Check,
  type Document,
  type Hit,
  isFrame,
  isInCapitals,
  isSection,
  type Paragraph,
  type Section,
  type Text,
  type Wording,
} from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { isUpper } from '../text/index.js'
import { PATTERN, TEXT } from './options.js'

export interface EndingOptions {
  ends: string
  skip?: string[]
  never?: { pattern: string; note: Text }[]
}

interface Line {
  node: Paragraph
  sections: Section[]
}

/** The paragraphs of the body, without annexes; a table stands for itself. */
function bodyOf({ tree }: Document): (Line | 'table')[] {
  const found: (Line | 'table')[] = []
  const walk = (node: Node, sections: Section[]): void => {
    if (isSection(node)) {
      if (node.appendix) return
      const around = [...sections, node]
      found.push({ node: node.heading, sections: around })
      for (const child of node.children) walk(child, around)
    } else if (node.type === 'paragraph') {
      if ((node as Paragraph).value.trim() !== '') found.push({ node: node as Paragraph, sections })
    } else if (node.type === 'table') found.push('table')
    else if ('children' in node) for (const child of (node as Parent).children) walk(child, sections)
  }
  for (const node of tree.children) if (!isFrame(node)) walk(node, [])
  return found
}

/** What is centred, set to the right or in capitals is a title or part of a signature. */
const isText = (paragraph: Paragraph) =>
  paragraph.align !== 'center' && paragraph.align !== 'right' && !isUpper(paragraph.value) && !isInCapitals(paragraph)

const SHOWN = 24

/** The end of a text, from the beginning of a word. */
function endOf(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed.length <= SHOWN ? trimmed : `…${trimmed.slice(-SHOWN).replace(/^\S*/u, '')}`
}

export const ending: Check<EndingOptions> = {
  kind: 'ending',
  about: {
    vi: 'Nội dung văn bản, ngay trước phần ký, kết thúc bằng dấu đã định.',
    en: 'The body ends, before the closing, with a given mark.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['ends'],
    properties: {
      ends: { ...PATTERN, description: 'What the last paragraph must match: regular expression' },
      skip: {
        description: 'Regular expressions of last paragraphs of which nothing is asked',
        type: 'array',
        items: PATTERN,
      },
      never: {
        description: 'What no paragraph of the body may match, with what there is to say of it',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['pattern', 'note'],
          properties: {
            pattern: { ...PATTERN, description: 'Regular expression; the flag u is always set' },
            note: { ...TEXT, description: 'What the placeholder {note} stands for' },
          },
        },
      },
    },
  },
  example: { ends: '[.!?]$' },
  placeholders: {
    found: { vi: 'chữ cuối của đoạn', en: 'how the paragraph ends' },
    note: {
      vi: 'lời ghi ở “never”; để trống khi chỉ thiếu dấu',
      en: 'the note of `never`; empty where a mark is missing',
    },
  },
  compile({ ends, skip = [], never = [] }, tools) {
    const wanted = tools.pattern(ends, ['ends'])
    const skipped = skip.map((source, index) => tools.pattern(source, ['skip', index]))
    const refused = never.map(({ pattern, note }, index) => ({
      pattern: tools.pattern(pattern, ['never', index, 'pattern']),
      note: wordingOf(note),
    }))
    const hitAt = ({ node, sections }: Line, note: Wording | null): Hit => {
      const found = endOf(node.value)
      return { node, sections, actual: found, values: { found, note } }
    }
    return ({ document }) => {
      const lines = bodyOf(document)
      for (const line of lines) {
        if (line === 'table') continue
        const value = line.node.value.trimEnd()
        const refusal = refused.find(({ pattern }) => value.search(pattern) >= 0)
        if (refusal) return [hitAt(line, refusal.note)]
      }
      const last = lines.at(-1)
      const isClosed = document.tree.children.some(({ type }) => type === 'closing')
      if (!isClosed || last === undefined || last === 'table' || last.sections.at(-1)?.heading === last.node) return []
      const value = last.node.value.trim()
      if (!isText(last.node) || value.search(wanted) >= 0 || skipped.some((pattern) => value.search(pattern) >= 0))
        return []
      return [hitAt(last, null)]
    }
  },
}
