import type { Node, Parent } from 'unist'
import { type Check, type CompileTools, type Hit, isSection, type Section, type Wording } from '../model/index.js'
import { anyOf, asList, isDivision, labelLike, type Ordinal, parseLoneLabel } from '../text/index.js'
import { type Fault, judge, type Letters, type Misnumbered, type Style, usualStyle } from './misnumbered.js'
import { familyOf, listsIn, type Sequence, sequencesIn } from './numbered.js'
import { WORDS } from './options.js'
import { makeUnheaded } from './unheaded.js'

export interface NumberingOptions {
  levels?: (string | string[])[]
  items?: boolean
  letters?: Letters
  outside?: string | string[]
  report?: Fault[]
}

const FAULTS: Record<Fault, Wording> = {
  jump: { vi: 'nhảy số', en: 'leaves out a number' },
  repeated: { vi: 'trùng số', en: 'repeats a number' },
  backward: { vi: 'đánh số lùi lại', en: 'counts backwards' },
  style: { vi: 'khác kiểu số với các mục cùng cấp', en: 'is numbered unlike its neighbours' },
  kind: { vi: 'không đúng kiểu số của cấp này', en: 'is not numbered as its level is' },
  letter: { vi: 'không theo thứ tự chữ cái tiếng Việt', en: 'does not follow the Vietnamese alphabet' },
  parent: { vi: 'không khớp với số của mục lớn', en: 'does not agree with the number above it' },
}

/** Compiles the labels that are allowed at each level, given as their first labels. */
function compileLevels(levels: readonly (string | string[])[], letters: Letters, tools: CompileTools): Style[][] {
  return levels.map((samples, level) =>
    asList(samples).map((sample, index) => {
      const label = parseLoneLabel(sample)
      const ordinal = label?.ordinals.find(({ family }) => !family.endsWith(letters === 'vi' ? '-en' : '-vi'))
      if (label && ordinal && ordinal.family !== 'bullet')
        return { family: familyOf(ordinal), mark: label.mark, sample }
      return tools.fail(
        ['levels', level, ...(typeof samples === 'string' ? [] : [index])],
        { vi: `“${sample}” không phải số đề mục.`, en: `“${sample}” is no label.` },
        {
          vi: "Ghi số đầu tiên của mỗi cấp. Ví dụ: levels: ['I.', '1.', 'a)']",
          en: "Give the first label of each level. For example: levels: ['I.', '1.', 'a)']",
        },
      )
    }),
  )
}

const LABEL_BEFORE: Wording = { vi: 'Số đứng trước', en: 'The number before it' }

function hitFor({ fault, member, expected, before }: Misnumbered): Hit {
  const { node, sections, text, title } = member
  // A number that the word processor prints is no part of the text.
  const from = node.value.indexOf(text)
  const stretch = from >= 0 && node.value.slice(0, from).trim() === '' ? { from, to: from + text.length } : {}
  const related = before ? [{ node: before.node, sections: before.sections, message: LABEL_BEFORE }] : []
  return {
    node,
    ...stretch,
    sections,
    subject: fault,
    actual: text,
    ...(expected === null ? {} : { expected: [expected] }),
    values: { code: fault, problem: FAULTS[fault], title, label: text },
    ...(related.length > 0 ? { related } : {}),
  }
}

/** What a level that is numbered in a kind of its own has wrong: told once, at the first of it. */
function wrongKind({ members, level }: Sequence, levels: readonly Style[][], letters: Letters): Misnumbered[] {
  const allowed = levels[level - 1]
  const style = usualStyle(members, letters)
  const first = members.find(({ text }) => text === style?.sample)
  if (!allowed || !style || !first) return []
  if (allowed.some(({ family, mark }) => family === style.family && mark === style.mark)) return []
  const ordinal = first.label.ordinals.find((one) => familyOf(one) === style.family)
  const [wanted] = allowed
  const family = (wanted?.family ?? style.family) as NonNullable<typeof ordinal>['family']
  const expected = wanted && ordinal ? labelLike(wanted.sample, { family, value: ordinal.value }) : null
  return [{ fault: 'kind', member: first, expected, before: null }]
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
      items: { description: 'true: numbered lists in running text are looked at too', type: 'boolean' },
      letters: { description: 'How letters are counted: vi (a b c d đ e g …) if absent, or en', enum: ['vi', 'en'] },
      outside: { ...WORDS, description: 'Sections that are not looked at, with all that is in them' },
      report: {
        description: 'What to report; everything if absent',
        type: 'array',
        minItems: 1,
        items: { enum: Object.keys(FAULTS) },
      },
    },
  },
  example: { levels: ['I.', '1.', 'a)'] },
  placeholders: {
    problem: { vi: 'nhảy số, trùng số, đánh số lùi lại, khác kiểu số, …', en: 'what is wrong' },
    label: { vi: 'số đã ghi; số đúng là {expected}', en: 'the number found; the right one is {expected}' },
    title: { vi: 'tên đề mục', en: 'the title' },
  },
  compile(options, tools) {
    const { letters = 'vi', items = false, report } = options
    const levels = compileLevels(options.levels ?? [], letters, tools)
    const outside = anyOf(asList(options.outside).flatMap((word) => tools.vocabulary(word, ['outside'])))
    const isReported = ({ fault }: Misnumbered) => report === undefined || report.includes(fault)
    return ({ document: { tree }, fold }) => {
      const isUnheaded = makeUnheaded(tree)
      const isWanted = ({ title }: Section) => !outside.test(fold(title, true))
      const judgeTree = (top: Parent, around: Section[]): Misnumbered[] => {
        /** Where each family went on at each level; articles number through all chapters, in sections of these or not. */
        const last = new Map<string, number>()
        return sequencesIn(top, around, isWanted).flatMap((sequence) => {
          const style = usualStyle(sequence.members, letters)
          const isThrough = style !== null && isDivision({ family: style.family as Ordinal['family'], value: 0 })
          const key = isThrough ? style.family : `${sequence.level} ${style?.family}`
          const goesOn = last.get(key)
          const end = sequence.members.at(-1)?.label.ordinals.find((one) => familyOf(one) === style?.family)?.value
          if (end !== undefined) last.set(key, end)
          const faults = judge(sequence, letters, goesOn === undefined ? null : goesOn + 1)
          const kinds = wrongKind(sequence, levels, letters)
          return [...kinds, ...faults.filter(({ member }) => !kinds.some((kind) => kind.member === member))]
        })
      }
      const lists = (parent: Parent, around: Section[]): Sequence[] => [
        ...listsIn(parent, around, around.length + 1),
        ...parent.children
          .filter(isSection)
          .filter(isWanted)
          .flatMap((section) => lists(section, [...around, section])),
      ]
      const annexes = (tree.children as Node[]).filter((node): node is Section => isSection(node) && node.appendix)
      const faults = [judgeTree(tree, []), ...annexes.filter(isWanted).map((annex) => judgeTree(annex, [annex]))].flat()
      const listed = items ? lists(tree, []).flatMap((list) => judge(list, letters, null)) : []
      const found = [...faults.filter((fault) => !isUnheaded(fault)), ...listed]
      return found.filter(isReported).map(hitFor)
    }
  },
}
