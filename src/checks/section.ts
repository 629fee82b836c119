import type { Check } from '../model/index.js'
import { compileInsertion } from './insertion.js'
import { compileLocation, LOCATION, type LocationOptions } from './locate.js'
import { WORDS } from './options.js'

export interface SectionOptions extends LocationOptions {
  after?: string | string[]
  mentions?: boolean
}

export const section: Check<SectionOptions> = {
  kind: 'section',
  about: {
    vi: 'Văn bản có một nội dung bắt buộc: một đề mục, một bảng, một phụ lục hoặc một đoạn nói về nội dung đó.',
    en: 'The document has a required content: a heading, a table, an annex or a passage about it.',
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
    return (context) => (locate(context).state === 'absent' ? [insertion(context)] : [])
  },
}
