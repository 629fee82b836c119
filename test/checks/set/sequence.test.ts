import fc from 'fast-check'
import { expect, test } from 'vitest'
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
