import { expect, test } from 'vitest'
import type { Paper } from '../../../src/model/index.js'
import { findingsIn, messagesOf, paper } from './support.js'

const CHECK = `{ kind: held, type: bien-ban-sinh-hoat, by: { day: 7, working: true }, patterns: ['họp ngày (\\S+)'], notAbout: bất thường }`
const minutes = (date: string | null, more = {}) =>
  paper({ type: 'bien-ban-sinh-hoat', file: `${date}.docx`, date, ...more })
const find = async (papers: Paper[]) =>
  messagesOf(await findingsIn(CHECK, papers, { message: '{count}/{total}: {days}: {files}' }))

test('meetings behind the day are told once a unit', async () => {
  const papers = [minutes('2027-04-20'), minutes('2027-03-03'), minutes('2027-02-18')]
  expect(await find(papers)).toEqual(['2/3: 18/02/2027, 20/4/2027: 2027-02-18.docx, 2027-04-20.docx'])
})

test('a day on a week-end moves to the next working day', async () => {
  expect(await find([minutes('2027-02-08')])).toEqual([])
  expect(await find([minutes('2027-02-09')])).toHaveLength(1)
})

test('one meeting of a month in time is enough, and what is about something else does not count', async () => {
  expect(await find([minutes('2027-03-20'), minutes('2027-03-04')])).toEqual([])
  expect(await find([minutes('2027-03-20', { abstract: 'họp chi bộ Bất thường' })])).toEqual([])
})

test('the day that the text names goes before that of the letterhead', async () => {
  expect(await find([minutes('2027-03-20', { text: 'họp ngày 03/3/2027' })])).toEqual([])
  expect(await find([minutes(null, { text: 'họp ngày 13/3/2027' })])).toEqual(['1/1: 13/3/2027: null.docx'])
  expect(await find([minutes(null)])).toEqual([])
})

test('a meeting before the month that it is about is not late', async () => {
  const early = minutes('2026-12-30', { period: { span: 'month', index: 1 } })
  expect(await find([early])).toEqual([])
  expect(await find([minutes('2027-02-20', { period: { span: 'month', index: 2 } })])).toHaveLength(1)
})
