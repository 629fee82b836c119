import type { Check, CheckContext, Hit } from '../../model/index.js'
import { FAULTS_PLACEHOLDER, type Fault as Told, tellTogether } from '../format/together.js'
import { listed } from '../format/words.js'
import { WORDS } from '../options.js'
import { MOST_RELATED } from '../places.js'
import { compileMargins, MARGINS, type Margin } from './margins.js'
import { compileNumber, type MakePageTest, NUMBER_SCHEMA, type NumberOptions } from './number.js'
import { compileSize, lyingOf, type Orientation, orientationTest } from './paper.js'
import { type PageTest, type Seen, type Stretch, stretchesIn } from './stretch.js'

export interface PageOptions extends Partial<Record<Margin, string | string[]>> {
  size?: string | string[]
  orientation?: Orientation
  exceptTables?: boolean
  mirrored?: boolean
  number?: NumberOptions
  absent?: boolean
  together?: boolean
  lying?: Orientation
}

interface Fault {
  stretch: Stretch
  seen: Seen
}

/** Different values, in the order of the pages. */
function distinct(faults: readonly Fault[]): Seen[] {
  const seen = new Map(faults.map((fault) => [fault.seen.key, fault.seen]))
  return [...seen.values()]
}

/** One finding of all pages with one fault. */
function hitOf({ name, expected, words }: Pick<PageTest, 'name' | 'expected' | 'words'>, faults: Fault[]): Hit {
  const [first, ...others] = faults
  const values = distinct(faults)
  const related = others.flatMap(({ stretch, seen }) =>
    stretch.first ? [{ node: stretch.first, message: seen.words }] : [],
  )
  return {
    ...(first?.stretch.first ? { node: first.stretch.first } : {}),
    subject: name.en,
    actual: values.map(({ key }) => key).join(', '),
    expected,
    values: {
      property: name,
      actual: listed(values.map((value) => value.words)),
      expected: words,
      count: faults.length,
    },
    ...(related.length > 0 ? { related: related.slice(0, MOST_RELATED) } : {}),
  }
}

const findFaults = (test: PageTest, stretches: Stretch[]): Fault[] =>
  stretches.flatMap((stretch) => {
    const seen = test.findFault(stretch)
    return seen ? [{ stretch, seen }] : []
  })

/** Where all that is named is so although it must not be. */
function findAbsent(tests: PageTest[], stretches: Stretch[]): Hit[] {
  const faulty = stretches.filter((stretch) => tests.every((test) => test.findFault(stretch) === null))
  if (faulty.length === 0) return []
  const seen = {
    key: tests.flatMap(({ expected }) => expected).join(', '),
    words: listed(tests.map(({ words }) => words)),
  }
  const { expected: _, ...hit } = hitOf(
    { name: listed(tests.map(({ name }) => name)), expected: [], words: { vi: '', en: '' } },
    faulty.map((stretch) => ({ stretch, seen })),
  )
  return [{ ...hit, values: { ...hit.values, expected: null } }]
}

export const page: Check<PageOptions> = {
  kind: 'page',
  about: {
    vi: 'Trang giấy được thiết lập đúng: khổ, hướng, lề, số trang.',
    en: 'Pages are set up as they should be: paper, orientation, margins, page numbers.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      size: { ...WORDS, description: 'Paper of which any one will do: A4', examples: ['A4'] },
      orientation: { enum: ['portrait', 'landscape'], description: 'How the pages lie' },
      exceptTables: { type: 'boolean', description: 'true: pages that hold a table may lie otherwise' },
      ...Object.fromEntries(
        Object.entries(MARGINS).map(([name, { description }]) => [
          name,
          { ...WORDS, description, examples: ['20mm ± 1mm'] },
        ]),
      ),
      mirrored: { type: 'boolean', description: 'true: left and right may have changed places, as on backs of sheets' },
      number: NUMBER_SCHEMA,
      lying: {
        enum: ['portrait', 'landscape'],
        description: 'Only the pages that lie so are looked at, as margins are ruled for upright ones alone',
      },
      absent: { type: 'boolean', description: 'true: pages must not be so, all of it taken together' },
      together: { type: 'boolean', description: 'true: one finding tells all that is wrong, in {faults}' },
    },
  },
  example: { size: 'A4', top: '20mm ± 1mm', number: { position: 'top', align: 'center', first: false } },
  placeholders: {
    property: { vi: 'điều sai, như “lề trái”', en: 'what is wrong, such as “left margin”' },
    count: { vi: 'số phần của văn bản có lỗi này', en: 'the number of parts of the document where it is wrong' },
    faults: FAULTS_PLACEHOLDER,
  },
  compile(options, tools) {
    const {
      size,
      orientation,
      exceptTables = false,
      mirrored = false,
      number,
      absent = false,
      together,
      lying,
    } = options
    const plain = [
      ...(size === undefined ? [] : [compileSize(size, tools)]),
      ...(orientation === undefined ? [] : [orientationTest(orientation, exceptTables)]),
      ...compileMargins(options, mirrored, tools),
    ]
    const tests: MakePageTest[] = [
      ...plain.map((test) => () => test),
      ...(number === undefined ? [] : compileNumber(number, tools)),
    ]
    if (tests.length === 0) {
      tools.fail(
        [],
        { vi: 'Chưa nêu điều gì phải đúng ở trang giấy.', en: 'Nothing is named that must be right.' },
        { vi: 'Thêm ít nhất một khóa. Ví dụ: size: A4', en: 'Add at least one key. For example: size: A4' },
      )
    }
    return (context: CheckContext) => {
      const all = stretchesIn(context)
      const stretches = lying === undefined ? all : all.filter(({ setup }) => lyingOf(setup) === lying)
      const made = tests.map((make) => make(context))
      if (absent) return findAbsent(made, stretches)
      const told = made.flatMap((test): Told[] => {
        const faults = findFaults(test, stretches)
        return faults.length > 0
          ? [{ title: null, name: test.name, phrase: test.phrase, hit: hitOf(test, faults) }]
          : []
      })
      if (!together) return told.map(({ hit }) => hit)
      const hit = tellTogether(told)
      return hit ? [hit] : []
    }
  },
}
