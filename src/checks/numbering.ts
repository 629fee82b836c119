import type { Check, CompileTools, Hit, Section, Wording } from '../model/index.js'
import { anyOf, asList, parseLoneLabel, shortened } from '../text/index.js'
import { groupBy } from './group-by.js'
import { judgeNumbers, type Numbers } from './judge-numbers.js'
import type { Fault, Letters, Misnumbered, Style } from './misnumbered.js'
import { familyOf } from './numbered.js'
import { WORDS } from './options.js'
import { HERE_TOO, MOST_RELATED } from './places.js'

export interface NumberingOptions {
  levels?: (string | string[])[]
  marks?: string[]
  within?: string
  items?: boolean
  letters?: Letters
  outside?: string | string[]
  like?: string[]
  report?: Fault[]
  once?: boolean
}

const FAULTS: Record<Fault, Wording> = {
  jump: { vi: 'nhảy số', en: 'leaves out a number' },
  repeated: { vi: 'trùng số', en: 'repeats a number' },
  backward: { vi: 'đánh số lùi lại', en: 'counts backwards' },
  parent: { vi: 'không khớp với số của mục lớn', en: 'does not agree with the number above it' },
  letter: { vi: 'không theo thứ tự chữ cái tiếng Việt', en: 'does not follow the Vietnamese alphabet' },
  style: { vi: 'khác kiểu số với các mục cùng cấp', en: 'is numbered unlike its neighbours' },
  kind: { vi: 'không đúng kiểu số của cấp này', en: 'is not numbered as its level is' },
  mark: { vi: 'sai dấu sau số', en: 'bears a wrong mark' },
  doubled: { vi: 'có hai số', en: 'bears two numbers' },
}

/** Compiles a label that stands for all of its kind. */
function compileStyle(sample: string, path: (string | number)[], letters: Letters, tools: CompileTools): Style {
  const label = parseLoneLabel(sample)
  const ordinal = label?.ordinals.find(({ family }) => !family.endsWith(letters === 'vi' ? '-en' : '-vi'))
  if (label && ordinal && ordinal.family !== 'bullet') return { family: familyOf(ordinal), mark: label.mark, sample }
  return tools.fail(
    path,
    { vi: `“${sample}” không phải số đề mục.`, en: `“${sample}” is no label.` },
    {
      vi: "Ghi số đầu tiên của mỗi cấp. Ví dụ: levels: ['I.', '1.', 'a)']",
      en: "Give the first label of each level. For example: levels: ['I.', '1.', 'a)']",
    },
  )
}

/** A label that stands for all of its kind, and several of them (JSON Schema 2020-12). */
const LABEL = { type: 'string', pattern: '\\S' } as const
const LABELS = { type: 'array', minItems: 1, items: LABEL } as const

const LABEL_BEFORE: Wording = { vi: 'Số đứng trước', en: 'The number before it' }

/** Where a number stands; one that the word processor prints is no part of the text. */
function placeOf({ member: { node, sections, text, from } }: Misnumbered) {
  const start = node.value.indexOf(text, from)
  const isTyped = start >= 0 && node.value.slice(from, start).trim() === ''
  return { node, sections, ...(isTyped ? { from: start, to: start + text.length } : {}) }
}

function hitFor(found: Misnumbered, others: readonly Misnumbered[]): Hit {
  const { fault, member, expected, before } = found
  const { text, title, doubled } = member
  const related = [
    ...(before ? [{ node: before.node, sections: before.sections, message: LABEL_BEFORE }] : []),
    ...others.slice(0, MOST_RELATED).map((other) => ({ ...placeOf(other), message: HERE_TOO })),
  ]
  const label = fault === 'doubled' ? (doubled ?? text) : text
  return {
    ...placeOf(found),
    subject: fault,
    actual: label,
    ...(expected === null ? {} : { expected: [expected] }),
    values: { code: fault, problem: FAULTS[fault], title: shortened(title), label, count: others.length + 1 },
    ...(related.length > 0 ? { related } : {}),
  }
}

export const numbering: Check<NumberingOptions> = {
  kind: 'numbering',
  about: {
    vi: 'Các đề mục được đánh số liên tục, cùng kiểu trong một cấp, theo thứ tự chữ cái tiếng Việt.',
    en: 'Sections are numbered without gaps, alike within a level, in the order of the Vietnamese alphabet.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      levels: {
        description: "The first label of each level, outermost first, or several that are allowed: ['I.', '1.', 'a)']",
        type: 'array',
        minItems: 1,
        items: WORDS,
      },
      marks: {
        description: "The first label of each kind of number that must bear a mark of its own: ['Điều 1.', 'a)']",
        ...LABELS,
      },
      within: {
        ...LABEL,
        description:
          'Where `marks` hold: in sections that are numbered in the kind of this label; everywhere if absent',
      },
      items: { description: 'true: numbered lists in running text are looked at too', type: 'boolean' },
      letters: { description: 'How letters are counted: vi (a b c d đ e g …) if absent, or en', enum: ['vi', 'en'] },
      outside: { ...WORDS, description: 'Sections that are not looked at, with all that is in them' },
      like: { description: 'Only numbers of the kinds of these labels are reported; all if absent', ...LABELS },
      report: {
        description: 'What to report; everything if absent',
        type: 'array',
        minItems: 1,
        items: { enum: Object.keys(FAULTS) },
      },
      once: {
        description:
          'true: one finding for each fault with the number of places and the first of them, not one for each',
        type: 'boolean',
      },
    },
  },
  example: { levels: ['I.', '1.', 'a)'] },
  placeholders: {
    problem: { vi: 'nhảy số, trùng số, đánh số lùi lại, khác kiểu số, …', en: 'what is wrong' },
    label: { vi: 'số đã ghi; số đúng là {expected}', en: 'the number found; the right one is {expected}' },
    title: { vi: 'tên đề mục', en: 'the title' },
    count: { vi: 'số chỗ', en: 'the number of places' },
  },
  compile(options, tools) {
    const { letters = 'vi', items = false, report, like, within = null } = options
    const styles = (samples: readonly string[], path: (string | number)[]) =>
      samples.map((sample, index) => compileStyle(sample, [...path, index], letters, tools))
    const outside = anyOf(asList(options.outside).flatMap((word) => tools.vocabulary(word, ['outside'])))
    const numbers: Numbers = {
      letters,
      items,
      levels: (options.levels ?? []).map((samples, level) =>
        typeof samples === 'string'
          ? [compileStyle(samples, ['levels', level], letters, tools)]
          : styles(samples, ['levels', level]),
      ),
      marks: styles(options.marks ?? [], ['marks']),
      within: within === null ? null : compileStyle(within, ['within'], letters, tools).family,
      isOutside: ({ title }: Section, { fold }) => outside.test(fold(title, true)),
    }
    const families = like && new Set(styles(like, ['like']).map(({ family }) => family))
    const isReported = ({ fault, family }: Misnumbered) =>
      (report === undefined || report.includes(fault)) && (families === undefined || families.has(family))
    // Rules that report different faults judge alike, so that one fault is reported by one of them.
    const key = `numbers ${JSON.stringify([letters, items, options.levels, options.marks, within, options.outside])}`
    return (context) => {
      const found = context.memo(key, () => judgeNumbers(context, numbers)).filter(isReported)
      const groups = options.once ? groupBy(found, ({ fault }) => fault) : found.map((one) => [one])
      return groups.flatMap(([first, ...others]) => (first ? [hitFor(first, others)] : []))
    }
  },
}
