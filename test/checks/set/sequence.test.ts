import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsIn, messagesOf, paper } from './support.js'

const MESSAGE = '{problem}: {numbers}'
const CHECK = '{ kind: sequence }'
const numbered = (...given: [string | null, string?, string?][]) =>
  given.map(([number, date, type = 'nghi-quyet'], index) =>
    paper({ type, number, file: `${index + 1}.docx`, ...(date === undefined ? {} : { date }) }),
  )

test('numbers that run on are right, in whatever order the files come', async () => {
  const papers = numbered(['02-NQ/CB', '2027-02-01'], ['01-NQ/CB', '2027-01-05'], ['3-NQ/CB', '2027-02-01'], [null])
  expect(await findingsIn(CHECK, papers)).toEqual([])
})

test('a number that stands on two papers is told with both files', async () => {
  const findings = await findingsIn(CHECK, numbered(['01-NQ/CB'], ['01-NQ/CB'], ['02-NQ/CB']), { message: MESSAGE })
  expect(messagesOf(findings)).toEqual(['trùng số: 1'])
  expect(findings[0]?.files).toEqual(['1.docx', '2.docx'])
})

test('numbers that nothing carries are told together', async () => {
  const papers = numbered(['02-NQ/CB'], ['04-NQ/CB'], ['08-NQ/CB'])
  expect(messagesOf(await findingsIn(CHECK, papers, { message: MESSAGE }))).toEqual(['thiếu số: 3, 5–7'])
  expect(messagesOf(await findingsIn('{ kind: sequence, start: 1 }', papers, { message: MESSAGE }))).toEqual([
    'thiếu số: 1, 3, 5–7',
  ])
})

test('a later number with an earlier date is told', async () => {
  const papers = numbered(['01-NQ/CB', '2027-02-01'], ['02-NQ/CB', '2027-01-05'])
  expect(messagesOf(await findingsIn(CHECK, papers, { message: MESSAGE }))).toEqual(['số sau mà ngày lại trước: 1, 2'])
})

test('each type is numbered by itself, or all of a unit together', async () => {
  const papers = numbered(['01-NQ/CB'], ['01-BC/CB', '2027-01-05', 'bao-cao'])
  expect(await findingsIn(CHECK, papers)).toEqual([])
  expect(messagesOf(await findingsIn('{ kind: sequence, by: unit }', papers, { message: MESSAGE }))).toEqual([
    'trùng số: 1',
  ])
})

test('only what is asked for is reported', async () => {
  const papers = numbered(['01-NQ/CB', '2027-02-01'], ['04-NQ/CB', '2027-01-05'])
  expect(messagesOf(await findingsIn('{ kind: sequence, report: [gap] }', papers, { message: MESSAGE }))).toEqual([
    'thiếu số: 2–3',
  ])
})

test('a gap is found where a number is taken out of a row, and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 20 }), fc.nat(), async (length, at) => {
      const row = Array.from({ length }, (_, index) => index + 1)
      const taken = (at % length) + 1
      const left = row.filter((number) => number !== taken)
      const papers = numbered(...left.map((number): [string] => [`${String(number).padStart(2, '0')}-NQ/CB`]))
      const isInside = taken > 1 && taken < length
      expect(messagesOf(await findingsIn(CHECK, papers, { message: '{numbers}' }))).toEqual(
        isInside ? [String(taken)] : [],
      )
    }),
    { numRuns: 30 },
  )
})

describe('through the years of a term', () => {
  const TERMS = '{ kind: sequence, by: typeName, terms: nghi-quyet-dai-hoi }'
  type Given = [number: string, date: string, type?: string]
  const rowOf = (...given: Given[]) =>
    given.map(([number, date, type = 'nghi-quyet'], index) =>
      paper({
        type,
        typeName: 'NGHỊ QUYẾT',
        number,
        date,
        year: Number(date.slice(0, 4)),
        file: `${index + 1}.docx`,
      }),
    )
  const problems = async (given: Given[], set: Parameters<typeof findingsIn>[2] = {}) => {
    const all = rowOf(...given)
    const isOwn = ({ facts }: (typeof all)[number]) => facts.year === 2027
    const others = all.filter((one) => !isOwn(one))
    const findings = await findingsIn(TERMS, all.filter(isOwn), { message: MESSAGE, others, ...set })
    return messagesOf(findings).sort()
  }

  test('numbers run on', async () => {
    expect(
      await problems([
        ['11-NQ/CB', '2026-12-03'],
        ['12-NQ/CB', '2027-01-05'],
      ]),
    ).toEqual([])
    expect(
      await problems([
        ['11-NQ/CB', '2026-12-03'],
        ['14-NQ/CB', '2027-01-05'],
      ]),
    ).toEqual(['thiếu số: 12–13'])
    expect(
      await problems([
        ['11-NQ/CB', '2026-12-03'],
        ['11-NQ/CB', '2027-01-05'],
        ['12-NQ/CB', '2027-02-03'],
      ]),
    ).toEqual(['trùng số: 11'])
  })

  test('numbers that begin anew with the year are told once, and not as doubled', async () => {
    const years: Given[] = [
      ['01-NQ/CB', '2026-01-05'],
      ['02-NQ/CB', '2026-02-03'],
      ['01-NQ/CB', '2027-01-05'],
      ['02-NQ/CB', '2027-02-03'],
    ]
    expect(await problems(years)).toEqual(['đánh số lại từ đầu: 1'])
    expect(await problems(years, { term: { from: 2027, to: 2030 } })).toEqual([])
    expect(await problems(years, { term: { from: 2025, to: 2030 } })).toEqual(['đánh số lại từ đầu: 1'])
  })

  test('numbers begin anew with a congress', async () => {
    const congress: Given = ['', '2027-06-20', 'nghi-quyet-dai-hoi']
    const row: Given[] = [
      ['04-NQ/CB', '2027-04-03'],
      ['05-NQ/CB', '2027-05-03'],
      ['01-NQ/CB', '2027-07-03'],
      ['02-NQ/CB', '2027-08-03'],
    ]
    expect(await problems([...row, congress])).toEqual([])
    expect(await problems(row)).toEqual(['đánh số lại từ đầu: 1'])
  })

  test('a number that falls back once is one that stands twice', async () => {
    const row: Given[] = [
      ['01-NQ/CB', '2027-01-03'],
      ['02-NQ/CB', '2027-02-03'],
      ['02-NQ/CB', '2027-03-03'],
      ['03-NQ/CB', '2027-04-03'],
    ]
    expect(await problems(row)).toEqual(['trùng số: 2'])
  })

  test('what is wrong in other years alone is told in their dossiers', async () => {
    const row: Given[] = [
      ['01-NQ/CB', '2026-01-03'],
      ['01-NQ/CB', '2026-02-03'],
      ['05-NQ/CB', '2026-03-03'],
      ['06-NQ/CB', '2027-01-03'],
    ]
    expect(await problems(row)).toEqual([])
  })

  test('one paper that was handed in twice is no doubled number, nor are papers of members', async () => {
    const [one, other] = rowOf(['01-NQ/CB', '2027-01-03'], ['01-NQ/CB', '2027-01-03'])
    expect(await findingsIn(TERMS, [one, other] as NonNullable<typeof one>[])).toEqual([])
    const ofMember = paper({ type: 'ban-cam-ket', typeName: 'NGHỊ QUYẾT', number: '01-NQ/CB', person: 'Lê Thị Hoa' })
    expect(await findingsIn(TERMS, [one as NonNullable<typeof one>, ofMember])).toEqual([])
  })

  test('types of one type name have one row of numbers', async () => {
    expect(
      await problems([
        ['01-NQ/CB', '2027-01-03', 'nghi-quyet-nam'],
        ['01-NQ/CB', '2027-02-03'],
      ]),
    ).toEqual(['trùng số: 1'])
  })
})
