import type { Check } from '../../model/index.js'
import { TEXT } from '../options.js'
import { compileFaults, type PartOptions } from './judge.js'
import { NAMES, PROPERTIES } from './properties.js'
import { FAULTS_PLACEHOLDER, tellTogether } from './together.js'

export interface FormatOptions extends Omit<PartOptions, 'in' | 'title'> {
  in?: string
  parts?: PartOptions[]
  together?: boolean
}

/** What may be asked of one thing. */
const ASKED = {
  ...Object.fromEntries(NAMES.map((name) => [name, PROPERTIES[name]?.schema])),
  same: {
    description: 'Properties in which all that is looked at agrees, whatever they are',
    type: 'array',
    minItems: 1,
    items: { enum: NAMES },
  },
  share: {
    description: 'The part of the printed characters that must be right: 0.9; all of them if absent',
    examples: [0.9],
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 1,
  },
}
const IN = { type: 'string', pattern: '.', description: 'What is looked at: selector' }

export const format: Check<FormatOptions> = {
  kind: 'format',
  about: {
    vi: 'Chữ và đoạn văn được trình bày đúng: phông, cỡ, kiểu chữ, căn lề, khoảng cách.',
    en: 'Letters and paragraphs are set as they should be: font, size, weight, alignment, spacing.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      in: IN,
      ...ASKED,
      parts: {
        description:
          'Several things that look each their own way, told in one finding; in the place of `in`. What stands beside it is asked of each',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['in'],
          properties: { in: IN, title: { ...TEXT, description: 'What it is called in {faults}' }, ...ASKED },
        },
      },
      together: { type: 'boolean', description: 'true: one finding tells all properties that are wrong, in {faults}' },
    },
  },
  example: { in: 'body paragraph', font: 'Times New Roman', size: '14pt..15pt' },
  placeholders: {
    property: { vi: 'tên thuộc tính sai, như “cỡ chữ”', en: 'the property that is wrong, such as “size”' },
    count: { vi: 'số chỗ sai', en: 'the number of places that are wrong' },
    share: { vi: 'phần chữ sai, như “12%”', en: 'the part of the text that is wrong, such as “12%”' },
    faults: FAULTS_PLACEHOLDER,
  },
  compile({ in: source, parts, together = false, ...asked }, tools) {
    if ((source === undefined) === (parts === undefined))
      tools.fail(
        [],
        { vi: 'Cần đúng một trong hai khóa “in” và “parts”.', en: 'One of “in” and “parts” is needed, and no more.' },
        { vi: 'Ví dụ: in: body paragraph, size: 14pt', en: 'For example: in: body paragraph, size: 14pt' },
      )
    const findFaults = parts
      ? parts.map((part, index) => compileFaults({ ...asked, ...part }, tools, ['parts', index]))
      : [compileFaults({ ...asked, in: source ?? '' }, tools, [])]
    const isOne = together || parts !== undefined
    return (context) => {
      const faults = findFaults.flatMap((find) => find(context))
      if (!isOne) return faults.map(({ hit }) => hit)
      const hit = tellTogether(faults)
      return hit ? [hit] : []
    }
  },
}
