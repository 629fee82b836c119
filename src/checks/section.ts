import type { Check } from '../model/index.js'
import { compileInsertion } from './insertion.js'
import { compileLocation, LOCATION, type LocationOptions } from './locate.js'
import { WORDS } from './options.js'
import { PART_SCHEMA, type PartOptions } from './part.js'
import { compileTold } from './told.js'

export interface SectionOptions extends LocationOptions {
  after?: string | string[]
  mentions?: boolean
  told?: Omit<PartOptions, 'title'>
}

const { title: _, ...TOLD } = PART_SCHEMA.properties

export const section: Check<SectionOptions> = {
  kind: 'section',
  about: {
    vi: 'Văn bản có một nội dung bắt buộc: một đề mục, một bảng, một phụ lục, một đoạn hoặc một dòng của mẫu nói về nội dung đó.',
    en: 'The document has a required content: a heading, a table, an annex, a passage about it or a line of a form.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['title'],
    properties: {
      ...LOCATION,
      mentions: {
        description: 'true: a sentence that mentions it is enough; another rule asks for more',
        type: 'boolean',
        default: false,
      },
      told: {
        examples: [{ labels: ['chủ trì'], cues: ['được cử làm chủ tọa'] }],
        description:
          'What tells the content where no heading does, in body, letterhead or closing: form labels, words, expressions',
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: TOLD,
      },
      after: {
        ...WORDS,
        description: 'Behind which sections it belongs, the nearest first; the finding is placed there',
      },
    },
  },
  example: { title: 'ktgs', after: 'muc-tieu-chi-tieu' },
  placeholders: {
    after: { vi: 'đề mục đứng trước chỗ còn thiếu', en: 'the heading before the gap' },
    label: { vi: 'số đề mục nên dùng', en: 'the label to use there' },
  },
  compile(options, tools) {
    const { mentions = false } = options
    const { locate } = compileLocation(options, tools, mentions)
    const insertion = compileInsertion(options.after, options.outside, tools)
    const isTold = options.told === undefined ? () => false : compileTold(options.told, options, tools)
    return (context) => (locate(context).state === 'absent' && !isTold(context) ? [insertion(context)] : [])
  },
}
