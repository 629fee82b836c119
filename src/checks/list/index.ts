import type { Check, CompileTools, Hit, Wording } from '../../model/index.js'
import { asList, shortened } from '../../text/index.js'
import { oneOfWords } from '../format/words.js'
import { PATTERN, SELECTOR } from '../options.js'
import { placed, relatedTo, type Spot } from '../places.js'
import { spansOf } from '../spans.js'
import { type Item, itemsOf } from './items.js'

export interface ListOptions {
  in: string
  where?: string
  likely?: string
  except?: string
  prefix?: string | string[]
  each?: string
  first?: string
  last?: string
  end?: string | string[]
  lastEnd?: string | string[]
  apart?: boolean
}

/** What is wrong with an item. */
interface Fault {
  spot: Spot
  item: Item
  actual: string
  /** The same for people. */
  found: Wording
  wanted: readonly string[]
}

/** Signs that may stand in front of items or close them; one, or several of which any will do. */
const MARKS = {
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'string', pattern: '^\\S+$' },
  else: { type: 'array', minItems: 1, items: { type: 'string', pattern: '^\\S+$' } },
} as const

const NONE: Wording = { vi: 'không có dấu', en: 'no mark' }
const shown = (mark: string): Wording => (mark === '' ? NONE : { vi: `có dấu “${mark}”`, en: `“${mark}”` })

const wrongText = (item: Item): Fault => {
  const { text, first } = item
  return { item, spot: first, actual: text, found: { vi: text, en: text }, wanted: [] }
}

/** Tests an item at its place in the list: null where nothing is wrong with it. */
type Test = (item: Item, isFirst: boolean, isLast: boolean) => Fault | null

function compileTests(options: ListOptions, tools: CompileTools): Test[] {
  const { prefix, end, lastEnd = end, apart } = options
  const form = (key: 'each' | 'first' | 'last') =>
    options[key] === undefined ? null : tools.pattern(options[key], [key])
  const [each, first, last] = [form('each'), form('first'), form('last')]
  const tests: Test[] = []
  const signs = asList(prefix)
  // What begins in the middle of a line has no sign of its own.
  if (signs.length > 0)
    tests.push((item) =>
      item.goesOn || signs.includes(item.sign)
        ? null
        : { item, spot: item.first, actual: item.sign, found: shown(item.sign), wanted: signs },
    )
  if (each || first || last)
    tests.push((item, isFirst, isLast) => {
      const forms = [each, isFirst ? first : null, isLast ? last : null]
      if (forms.every((pattern) => pattern === null || pattern.test(item.text))) return null
      return wrongText(item)
    })
  if (apart) tests.push((item) => (item.goesOn ? wrongText(item) : null))
  if (end !== undefined || lastEnd !== undefined)
    tests.push((item, _, isLast) => {
      const wanted = asList(isLast ? lastEnd : end)
      // What announces something ends as it must.
      const isRight = wanted.length === 0 || item.mark === ':' || wanted.includes(item.mark)
      return isRight ? null : { item, spot: item.last, actual: item.mark, found: shown(item.mark), wanted }
    })
  if (tests.length === 0)
    tools.fail(
      [],
      { vi: 'Chưa nêu danh sách phải thế nào.', en: 'It does not say what the list must be like.' },
      {
        vi: "Thêm “prefix”, “each”, “first”, “last”, “end”, “lastEnd” hoặc “apart”. Ví dụ: check: { kind: list, in: recipients, end: ';', lastEnd: '.' }",
        en: "Add “prefix”, “each”, “first”, “last”, “end”, “lastEnd” or “apart”. For example: check: { kind: list, in: recipients, end: ';', lastEnd: '.' }",
      },
    )
  return tests
}

export const list: Check<ListOptions> = {
  kind: 'list',
  about: {
    vi: 'Các dòng của một danh sách có dấu ở đầu, dấu ở cuối và nội dung đúng mẫu.',
    en: 'The items of a list have the right signs in front, marks behind and the right form.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['in'],
    properties: {
      in: { ...SELECTOR, description: 'Where the list is: a selector of paragraphs or of a component' },
      where: {
        ...PATTERN,
        description:
          'Which lines are of the list, without the sign in front of them: the first unbroken run of them; all if absent',
      },
      likely: {
        ...PATTERN,
        description:
          'What must be found in the lines of the list, each in a line of its own, for it to be one: regular expression',
      },
      except: { ...PATTERN, description: 'Which items are none of the list: regular expression over their text' },
      prefix: { ...MARKS, description: 'What stands in front of each item, typed or automatic; dashes are hyphens' },
      each: { ...PATTERN, description: 'What each item holds: regular expression, without sign and closing mark' },
      first: { ...PATTERN, description: 'What the first item holds' },
      last: { ...PATTERN, description: 'What the last item holds' },
      end: { ...MARKS, description: 'What closes each item' },
      lastEnd: { ...MARKS, description: 'What closes the last item; as the others if absent' },
      apart: { type: 'boolean', description: 'true: each item begins a line of its own' },
    },
  },
  example: { in: 'recipients', prefix: '-', end: ';', lastEnd: '.' },
  placeholders: {
    item: { vi: 'mục sai đầu tiên, không kể dấu ở đầu và cuối', en: 'the first item that is wrong, without its signs' },
    found: { vi: 'dấu hoặc nội dung tìm thấy ở mục đó', en: 'the mark or text that it has' },
    wanted: { vi: 'dấu phải có', en: 'the mark that it should have' },
    count: { vi: 'số mục sai', en: 'the number of items that are wrong' },
    total: { vi: 'số mục của danh sách', en: 'the number of items' },
    more: { vi: 'số mục sai khác; để trống khi không có', en: 'the number of further ones; empty where there is none' },
  },
  compile(options, tools) {
    const { where, likely, except } = options
    const select = tools.selector(options.in, ['in'])
    const belongs = where === undefined ? null : tools.pattern(where, ['where'])
    const sign = likely === undefined ? null : tools.pattern(likely, ['likely'], 'm')
    const spared = except === undefined ? null : tools.pattern(except, ['except'])
    const tests = compileTests(options, tools)
    const key = `list ${JSON.stringify([options.in, where, likely, except])}`

    const readItems = (spans: ReturnType<typeof spansOf>): Item[] => {
      const items = itemsOf(spans, belongs ? (text) => belongs.test(text) : undefined)
      const printed = items.map((item) => `${item.sign && `${item.sign} `}${item.text}${item.mark}`).join('\n')
      if (sign && !sign.test(printed)) return []
      return spared ? items.filter(({ text }) => !spared.test(text)) : items
    }
    return (context) => {
      const items = context.memo(key, () => readItems(spansOf(select(context))))
      const faults = items.flatMap((item, index) => {
        const isLast = index === items.length - 1
        return tests.flatMap((test) => test(item, index === 0, isLast) ?? []).slice(0, 1)
      })
      const [fault, ...others] = faults
      if (!fault) return []
      const { item, spot, actual, found, wanted } = fault
      const hit: Hit = {
        ...placed(spot),
        ...(actual === '' ? {} : { actual }),
        ...(wanted.length > 0 ? { expected: [...wanted] } : {}),
        values: {
          item: shortened(item.text),
          found,
          wanted: wanted.length > 0 ? oneOfWords(wanted) : null,
          count: faults.length,
          total: items.length,
          more: others.length > 0 ? others.length : null,
        },
        ...relatedTo(others.map((other) => other.spot)),
      }
      return [hit]
    }
  },
}
