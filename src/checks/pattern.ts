import { type Check, type Section, sectionsOf, textOf } from '../model/index.js'
import { asList, tidy } from '../text/index.js'
import { PATTERN, WORDS } from './options.js'

export interface PatternOptions {
  in: string | string[]
  outside?: string | string[]
  pattern: string
}

export const pattern: Check<PatternOptions> = {
  kind: 'pattern',
  about: {
    vi: 'Trong một đề mục phải có chữ hoặc số theo mẫu.',
    en: 'The text of a section holds something of a given form.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['in', 'pattern'],
    properties: {
      in: {
        ...WORDS,
        description: 'Words of the vocabulary by which the section is known; a document without it passes',
      },
      outside: { ...WORDS, description: 'Sections in which it is not looked for' },
      pattern: { ...PATTERN, description: 'What must be found in one of the sections: regular expression' },
    },
  },
  example: { in: 'muc-tieu-chi-tieu', pattern: '\\d' },
  placeholders: { title: { vi: 'đề mục đã xem', en: 'the heading of the section' } },
  compile(options, tools) {
    const wanted = tools.pattern(options.pattern, ['pattern'])
    const titles = asList(options.in).flatMap((word) => tools.vocabulary(word, ['in']))
    const outside = asList(options.outside).flatMap((word) => tools.vocabulary(word, ['outside']))
    return ({ document: { tree }, fold }) => {
      const matches = ({ title }: Section, terms: typeof titles) => terms.some((term) => term.test(fold(title, true)))
      const found = [...sectionsOf(tree)].filter(
        ({ section, ancestors }) =>
          matches(section, titles) && ![...ancestors, section].some((around) => matches(around, outside)),
      )
      const [first] = found
      if (!first || found.some(({ section }) => wanted.test(tidy(textOf(section.children))))) return []
      return [
        {
          node: first.section.heading,
          sections: [...first.ancestors, first.section],
          values: { title: first.section.title },
        },
      ]
    }
  },
}
