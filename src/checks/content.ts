import type { Node } from 'unist'
import { type Check, type CheckContext, type CompileTools, type Hit, textOf, type Wording } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { tidy } from '../text/index.js'
import { compileLocation, LOCATION, type Location, type LocationOptions } from './locate.js'
import { compilePart, PART_SCHEMA, type Part, type PartOptions } from './part.js'
import { compileAnywhere } from './told.js'
import type { Evidence } from './wanted.js'

export interface ContentOptions extends Omit<LocationOptions, 'title'> {
  title?: string | string[]
  report: 'missing-parts' | 'named-only'
  wants?: Record<string, PartOptions>
  anywhere?: boolean
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

/** Refuses options that leave open what is asked for, or what of. */
function checkOptions({ title, parts, wants, report }: ContentOptions, tools: CompileTools): void {
  if (parts === undefined && wants === undefined)
    tools.fail(
      [],
      { vi: 'Chưa nêu các phần phải có.', en: 'It does not say which parts are asked for.' },
      {
        vi: "Thêm “parts” hoặc “wants”. Ví dụ: parts: { 'thoi-gian': { title: thời gian, labels: [thời gian] } }",
        en: "Add “parts” or “wants”. For example: parts: { 'thoi-gian': { title: thời gian, labels: [thời gian] } }",
      },
    )
  if (wants !== undefined && report === 'named-only')
    tools.fail(
      ['wants'],
      {
        vi: '“wants” chỉ dùng với “report: missing-parts”.',
        en: '“wants” goes with “report: missing-parts” alone.',
      },
      { vi: 'Dùng “parts”. Ví dụ: report: missing-parts', en: 'Use “parts”. For example: report: missing-parts' },
    )
  if (title === undefined && report === 'named-only')
    tools.fail(
      [],
      {
        vi: 'Chưa nêu nội dung nào bị nhắc tên suông: thiếu “title”.',
        en: 'It does not say which content is merely named: “title” is missing.',
      },
      { vi: 'Ví dụ: title: ktgs', en: 'For example: title: ktgs' },
    )
}

/** Where a document is the content as a whole. */
const WHOLE: Location = { state: 'present', evidence: [] }

/** What of a content tells its parts: what belongs to it, and for what is asked beside the parts its headings too. */
const scopeOf = (evidence: readonly Evidence[], withHeadings: boolean): Node[] =>
  evidence
    .filter(({ form }) => form !== 'sentence')
    .flatMap(({ form, scope, sections }) => (withHeadings && form === 'heading' ? sections.slice(-1) : scope))

export const content: Check<ContentOptions> = {
  kind: 'content',
  about: {
    vi: 'Nội dung có mặt thì phải đủ các phần; hoặc: không chỉ nêu tên mà không có gì.',
    en: 'A content that is there says something of each of its parts; or: it is not merely named.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['report'],
    properties: {
      ...LOCATION,
      title: {
        ...LOCATION.title,
        description: `${LOCATION.title.description}; if absent, the document is the content`,
      },
      wants: {
        description: 'What is asked for once all `parts` are told, by id; without `parts`, all that is asked for',
        type: 'object',
        minProperties: 1,
        additionalProperties: PART_SCHEMA,
      },
      anywhere: {
        description: 'true: what is asked for may stand anywhere but in sections of `outside`',
        type: 'boolean',
        default: false,
      },
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
    checkOptions(options, tools)
    const { report, title, wants } = options
    const { parts, locate } =
      title === undefined ? { parts: [], locate: null } : compileLocation({ ...options, title }, tools, true)
    const wanted =
      wants === undefined && title !== undefined
        ? parts
        : Object.entries(wants ?? options.parts ?? {}).map(([id, part]) =>
            compilePart(id, part, tools, [wants === undefined ? 'parts' : 'wants', id]),
          )
    const isAnywhere = title === undefined || options.anywhere ? compileAnywhere(options, tools) : null
    /** What is asked for beside the parts comes behind them: who has to write those is not told of more. */
    const isReady = (scope: Node[], { fold }: CheckContext) =>
      wants === undefined || parts.every((part) => part.isIn(scope, fold))
    const lacking = (context: CheckContext, evidence: readonly Evidence[]) => {
      if (!isReady(scopeOf(evidence, false), context)) return []
      if (isAnywhere) return wanted.filter((part) => !isAnywhere(part, context))
      const scope = scopeOf(evidence, wants !== undefined)
      return wanted.filter((part) => !part.isIn(scope, context.fold))
    }
    return (context) => {
      const { state, evidence } = locate?.(context) ?? WHOLE
      if (report === 'named-only') return state === 'named' ? [hitAt(chief(evidence), parts)] : []
      // A paper of its own that the document refers to is checked by itself.
      if (state !== 'present' || evidence.some(({ form }) => form === 'reference')) return []
      const missing = lacking(context, evidence)
      return missing.length > 0 ? [hitAt(chief(evidence), missing)] : []
    }
  },
}
