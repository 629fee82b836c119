import { type CheckContext, type Paper, type SetCheck, textOf } from '../model/index.js'
import { asList, fold, tidy } from '../text/index.js'
import { groupBy } from './group-by.js'
import { WORDS } from './options.js'
import { nameOf, papersOf } from './set/papers.js'

const KEYS = ['type', 'period', 'person', 'number'] as const
type Key = (typeof KEYS)[number]

export interface UniqueOptions {
  type?: string | string[]
  by?: Key[]
  replaces?: string | string[]
}

function keyOf({ file, facts, period, person, isMembers }: Paper, key: Key): string {
  if (key === 'type') return facts.type ?? ''
  if (key === 'number') return fold(facts.number ?? '').replace(/\s/gu, '')
  // Of two papers of members without a name nobody knows whether they are one person's.
  if (key === 'person') return isMembers ? fold(person ?? file) : ''
  return period === null ? '' : `${period.span} ${period.index}`
}

/** What is not known tells nothing apart and joins nothing. */
const mustBeKnown: readonly Key[] = ['type', 'number']

export const unique: SetCheck<UniqueOptions> = {
  kind: 'unique',
  scope: 'set',
  about: {
    vi: 'Mỗi loại văn bản của một kỳ chỉ có một bản; bản dự thảo và bản đã bị thay thế không tính.',
    en: 'There is one paper of a type for a period, drafts and replaced ones apart.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      type: { ...WORDS, description: 'Document types of which there must be one; all if absent' },
      by: {
        description: 'What makes two papers the same; type, period and person if absent',
        type: 'array',
        minItems: 1,
        items: { enum: KEYS },
      },
      replaces: {
        ...WORDS,
        description: 'Words of the vocabulary by which a paper says that it replaces an earlier one',
      },
    },
  },
  example: { type: 'nghi-quyet-nam' },
  placeholders: {
    paper: { vi: 'tên loại văn bản', en: 'the type' },
    count: { vi: 'số bản', en: 'how many there are' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ type, by = ['type', 'period', 'person'], replaces }, tools) {
    const types = asList(type)
    const replacing = asList(replaces).flatMap((word) => tools.vocabulary(word, ['replaces']))
    const isReplacing = ({ document, fold: foldText }: CheckContext) => {
      const text = foldText(tidy(textOf(document.tree.children)), false)
      return replacing.some((term) => term.test(text))
    }
    return {
      ...(replacing.length > 0 && { note: (context: CheckContext) => isReplacing(context) || undefined }),
      run({ set, catalogue, noteOf }) {
        const isKnown = (paper: Paper) => by.every((key) => !mustBeKnown.includes(key) || keyOf(paper, key) !== '')
        const known = papersOf(set, types).filter(isKnown)
        return groupBy(known, (paper) => by.map((key) => keyOf(paper, key)).join('\n')).flatMap((papers) => {
          const counted =
            papers.length - Math.min(papers.length - 1, papers.filter((paper) => noteOf(paper) === true).length)
          if (counted < 2) return []
          const files = papers.map(({ file }) => file)
          return [
            {
              papers,
              actual: files.join(', '),
              values: { paper: nameOf(catalogue, papers[0]), count: counted, files: files.join(', ') },
            },
          ]
        })
      },
    }
  },
}
