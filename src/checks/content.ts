import { type Check, type Hit, textOf, type Wording } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { tidy } from '../text/index.js'
import { compileLocation, LOCATION, type LocationOptions } from './locate.js'
import type { Part } from './part.js'
import type { Evidence } from './wanted.js'

export interface ContentOptions extends LocationOptions {
  report: 'missing-parts' | 'named-only'
}

const LONGEST_QUOTE = 120
const quote = (text: string) => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text)

const join = (parts: Part[]): Wording => ({
  vi: parts.map(({ title }) => wordingOf(title).vi).join(', '),
  en: parts.map(({ title }) => wordingOf(title).en).join(', '),
})

/** The place to show: the one that says most, else the first. */
const chief = (evidence: Evidence[]) => evidence.find(({ form }) => form !== 'sentence') ?? evidence[0]

function hitAt(evidence: Evidence | undefined, missing: Part[]): Hit {
  const ids = missing.map(({ id }) => id)
  const hit: Hit = { subject: ids.join(' '), expected: ids, values: { missing: join(missing) } }
  if (!evidence) return hit
  return { ...hit, node: evidence.node, sections: evidence.sections, actual: quote(tidy(textOf(evidence.node))) }
}

export const content: Check<ContentOptions> = {
  kind: 'content',
  about: {
    vi: 'Nội dung có mặt thì phải đủ các phần; hoặc: không chỉ nêu tên mà không có gì.',
    en: 'A content that is there says something of each of its parts; or: it is not merely named.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['title', 'parts', 'report'],
    properties: {
      ...LOCATION,
      report: {
        description:
          'missing-parts: parts that a content which is there lacks; named-only: a content that is named and of which nothing is said',
        enum: ['missing-parts', 'named-only'],
      },
    },
  },
  example: {
    title: 'ktgs',
    report: 'missing-parts',
    parts: { 'thoi-gian': { title: 'thời gian', labels: ['thời gian'] } },
  },
  placeholders: { missing: { vi: 'các phần còn thiếu', en: 'the parts that are missing' } },
  compile(options, tools) {
    const { parts, locate } = compileLocation(options, tools, true)
    return (context) => {
      const { state, evidence } = locate(context)
      if (options.report === 'named-only') return state === 'named' ? [hitAt(chief(evidence), parts)] : []
      // A paper of its own that the document refers to is checked by itself.
      if (state !== 'present' || evidence.some(({ form }) => form === 'reference')) return []
      const scope = evidence.filter(({ form }) => form !== 'sentence').flatMap((one) => one.scope)
      const missing = parts.filter((part) => !part.isIn(scope))
      return missing.length > 0 ? [hitAt(chief(evidence), missing)] : []
    }
  },
}
