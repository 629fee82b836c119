import type { Check, CheckContext, Hit, Instrument, Wording } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { parseInstrument, printDate } from '../text/index.js'
import { lackOf, listed, PARTS, type Part } from './completeness.js'
import { groupBy } from './group-by.js'
import { isHistory, isJoint } from './history.js'
import { PATTERN, SELECTOR } from './options.js'
import { placed, relatedTo } from './places.js'
import { compileReferences, type Reference } from './references.js'
import { compileScope, SCOPE, type ScopeOptions, type Span } from './spans.js'
import { numberOf, type Validity, validityOn } from './validity.js'

type Problem = 'repealed' | 'not-yet' | 'unknown' | 'incomplete'

export interface CitationOptions extends ScopeOptions {
  report?: Problem[]
  complete?: Part[]
  brief?: string
  numbers?: string
  bareNumbers?: boolean
  history?: string[]
  sure?: boolean
  once?: boolean
  together?: boolean
}

const PROBLEMS: Record<Problem, Wording> = {
  repealed: { vi: 'đã hết hiệu lực', en: 'is no longer in force' },
  'not-yet': { vi: 'chưa có hiệu lực', en: 'is not yet in force' },
  unknown: { vi: 'chưa có trong danh mục văn kiện', en: 'is not on the list of instruments' },
  incomplete: { vi: 'viện dẫn lần đầu chưa đầy đủ', en: 'is cited for the first time, and not in full' },
}

/** A day in words of each language; null where it is not known. */
const dayOf = (day: string | null | undefined): Wording | null =>
  day ? { vi: printDate(day, 'vi'), en: printDate(day, 'en') } : null

/** An instrument as people cite it: `399-QĐ/TW, ngày 09/01/2026`. */
function cite(id: string, instrument: Instrument | undefined): Wording {
  const number = numberOf(id)
  const day = dayOf(instrument?.date)
  return day ? { vi: `${number}, ngày ${day.vi}`, en: `${number} of ${day.en}` } : { vi: number, en: number }
}

/** Whether what is known of an instrument's validity leaves no doubt on a day. */
const isSureOn = (instrument: Instrument | undefined, day: string): boolean =>
  instrument?.confidence !== 'assumed' && (instrument?.transition === undefined || instrument.transition < day)

/** Number and type of a paper, without the body that issues it: a slip in that makes no other paper of it. */
const withoutBody = (key: string) => key.split(' ').slice(0, 2).join(' ')

const covers = (span: Span, { span: { node }, from }: Reference): boolean =>
  span.node === node && span.from <= from && from < span.to

/** One thing that is wrong with a reference. */
interface Trouble {
  problem: Problem
  reference: Reference
  validity: Validity
  lacks: Part[]
}

export const citation: Check<CitationOptions> = {
  kind: 'citation',
  about: {
    vi: 'Văn kiện được viện dẫn còn hiệu lực vào ngày của văn bản.',
    en: 'Instruments that are cited were in force on the day of the document.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...SCOPE,
      in: { ...SCOPE.in, description: 'Where to look: a selector; body, annexes and notes if absent' },
      report: {
        description:
          'What to report; repealed and not-yet if absent. unknown: a number that is not declared; incomplete: a first mention that lacks what `complete` asks for',
        type: 'array',
        minItems: 1,
        items: { enum: Object.keys(PROBLEMS) },
      },
      complete: {
        description: 'What a first mention must state beside the number; kind, date and issuer if absent',
        type: 'array',
        minItems: 1,
        items: { enum: Object.keys(PARTS) },
      },
      brief: {
        ...SELECTOR,
        description:
          'Where a first mention may lack all that: a selector; one that is complete counts there as it does elsewhere',
      },
      numbers: {
        ...PATTERN,
        description: 'Only references whose number and symbol match this regular expression; all if absent',
      },
      bareNumbers: {
        description:
          'false: a number without year or subject, here or elsewhere in the document, means no instrument; if absent it means the one that bears it, where only one does',
        type: 'boolean',
      },
      history: {
        description:
          'Regular expressions of words before a reference that make it one to the past, beside “thay thế”, “bãi bỏ” and their like',
        type: 'array',
        items: PATTERN,
      },
      sure: {
        description:
          'true: only of instruments whose validity is sure; false: only of those that are assumed, or in transition on the day of the document; if absent of all',
        type: 'boolean',
      },
      once: { description: 'false: one finding for each place; if absent one for each instrument', type: 'boolean' },
      together: {
        description: 'true: one finding for all instruments that are wrong alike, at the first of them',
        type: 'boolean',
      },
    },
  },
  example: { report: ['repealed'], outside: 'danh-gia-nam-truoc' },
  placeholders: {
    problem: { vi: 'đã hết hiệu lực, chưa có hiệu lực, …', en: 'what is wrong' },
    instrument: { vi: 'số, ký hiệu của văn kiện được viện dẫn', en: 'number and symbol of what is cited' },
    title: { vi: 'tên văn kiện', en: 'its title' },
    since: {
      vi: 'ngày hết hiệu lực, hoặc ngày bắt đầu có hiệu lực',
      en: 'the day on which it lapsed, or on which it begins',
    },
    successor: { vi: 'văn kiện đang có hiệu lực thay thế nó', en: 'what is in force in its place' },
    successorTitle: { vi: 'tên văn kiện thay thế', en: 'the title of that' },
    chain: { vi: 'các văn kiện lần lượt thay thế nhau', en: 'all that superseded each other' },
    lacks: { vi: 'những gì viện dẫn còn thiếu', en: 'what the reference lacks' },
    count: { vi: 'số chỗ viện dẫn', en: 'the number of places' },
  },
  compile(options, tools) {
    const {
      report = ['repealed', 'not-yet'],
      complete = ['kind', 'date', 'issuer'],
      bareNumbers = true,
      sure,
    } = options
    const { instruments } = tools
    const numbers = options.numbers === undefined ? null : tools.pattern(options.numbers, ['numbers'])
    const scope = compileScope(options, tools, 'body, appendix, footnote, endnote')
    const brief = options.brief === undefined ? null : compileScope({ in: options.brief }, tools)
    // Whether a reference is complete can be told without knowing what it means.
    const known = report.every((problem) => problem === 'incomplete') ? {} : instruments
    const find = compileReferences(known, bareNumbers)
    // Rules that look for the same references share what was found.
    const key = `references ${JSON.stringify([options.in, options.outside, bareNumbers, known === instruments])}`
    const references = (context: CheckContext) => context.memo(key, () => find(scope(context), context))
    const history = (options.history ?? []).map((source, index) => tools.pattern(source, ['history', index], 'i'))
    const isPastItself = ({ span, from, tail }: Reference) =>
      isHistory(span.node.value.slice(0, span.to), from, tail, history)
    const isJoined = (one: Reference, next: Reference) =>
      next.span === one.span && isJoint(one.span.node.value.slice(one.to, next.from))
    /** Those that are spoken of as history: by themselves, or joined to one that is. */
    const pastIn = (found: readonly Reference[]): ReadonlySet<Reference> => {
      const past = new Set<Reference>()
      for (const [index, reference] of [...found.entries()].reverse()) {
        const next = found[index + 1]
        if (isPastItself(reference) || (next && past.has(next) && isJoined(reference, next))) past.add(reference)
      }
      return past
    }

    /**
     * @param own what the document itself is numbered: it says all that of itself elsewhere
     * @param short where a mention need not be complete
     */
    const troublesIn = (
      found: readonly Reference[],
      day: string,
      own: string | null,
      short: readonly Span[],
    ): Trouble[] => {
      const met = new Set<string>(own === null ? [] : [own])
      const past = pastIn(found)
      return found.flatMap((reference): Trouble[] => {
        if (numbers && !numbers.test(reference.citation?.number ?? '')) return []
        const { id, citation, isUnknown } = reference
        if (sure !== undefined && id !== null && isSureOn(instruments[id], day) !== sure) return []
        const validity = id === null ? ({ state: 'in-force' } as const) : validityOn(id, day, instruments)
        const key = citation?.key ?? id ?? ''
        const isOwn = own !== null && citation?.date === day && withoutBody(key) === withoutBody(own)
        const isFirst = !met.has(key) && !isOwn
        const missing = isFirst && report.includes('incomplete') ? lackOf(reference, complete) : []
        const isBrief = missing.length > 0 && short.some((span) => covers(span, reference))
        if (!isBrief) met.add(key)
        const lacks = isBrief ? [] : missing
        const troubles: [Problem, boolean][] = [
          ['repealed', validity.state === 'repealed' && !past.has(reference)],
          ['not-yet', validity.state === 'not-yet'],
          ['unknown', isUnknown],
          ['incomplete', lacks.length > 0],
        ]
        return troubles.flatMap(([problem, holds]) =>
          holds && report.includes(problem) ? [{ problem, reference, validity, lacks }] : [],
        )
      })
    }

    const hitFor = ({ problem, reference, validity, lacks }: Trouble, count: number): Hit => {
      const { id, text, citation } = reference
      const instrument = id === null ? undefined : instruments[id]
      const isLapsed = problem === 'repealed' && validity.state === 'repealed'
      const chain = isLapsed ? validity.chain : []
      const since = isLapsed || (problem === 'not-yet' && validity.state === 'not-yet') ? validity.since : null
      const successor = chain.at(-1)
      const cited = successor === undefined ? null : cite(successor, instruments[successor])
      const steps = [...(id === null ? [] : [id]), ...chain].map(numberOf).join(' → ')
      return {
        ...placed(reference),
        subject: problem,
        actual: text,
        ...(successor !== undefined ? { expected: [numberOf(successor)] } : {}),
        values: {
          code: problem,
          problem: PROBLEMS[problem],
          instrument: id === null ? (citation?.number ?? text) : numberOf(id),
          title: instrument ? wordingOf(instrument.title) : null,
          since: dayOf(since),
          successor: cited,
          successorTitle: successor === undefined ? null : wordingOf(instruments[successor]?.title ?? ''),
          chain: chain.length > 0 ? steps : null,
          lacks: problem === 'incomplete' ? listed(lacks) : null,
          count,
        },
      }
    }

    return (context) => {
      const day = context.document.facts.date ?? context.today
      const own = parseInstrument(context.document.facts.number ?? '')?.key ?? null
      const troubles = troublesIn(references(context), day, own, brief?.(context) ?? [])
      if (options.once === false) return troubles.map((trouble) => hitFor(trouble, 1))
      const groups = groupBy(troubles, ({ problem, reference }) =>
        options.together ? problem : `${problem} ${reference.id ?? reference.citation?.key}`,
      )
      return groups.flatMap(([first, ...others]) =>
        first ? [{ ...hitFor(first, others.length + 1), ...relatedTo(others.map(({ reference }) => reference)) }] : [],
      )
    }
  },
}
