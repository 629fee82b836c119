import { expect, test } from 'vitest'
import type { Paper } from '../../../src/model/index.js'
import { findingsIn, messagesOf, paper } from './support.js'

const CHECK = `{ kind: renew, days: 90, papers: [
        { title: quy chế, type: quy-che-lam-viec, tier: chi-bo-co-so },
        { title: chương trình, type: [chuong-trinh-ktgs, nghi-quyet-nam], after: nghi-quyet-dai-hoi } ] }`
const MESSAGE = '{paper}[ sau {since}][ đại hội {event}] hạn {due}[, {issued}]'
const find = async (papers: Paper[], set: Parameters<typeof findingsIn>[2] = {}) =>
  messagesOf(await findingsIn(CHECK, papers, { message: MESSAGE, ...set }))

const regulation = (date: string | null) => paper({ type: 'quy-che-lam-viec', file: `qc-${date}.docx`, date })
const programme = (date: string | null) => paper({ type: 'chuong-trinh-ktgs', file: `ctr-${date}.docx`, date })
const NEW = { tier: 'chi-bo-co-so', since: '2027-03-01' }

test('what was not issued anew within the days is told once they are over', async () => {
  expect(await find([], NEW)).toEqual([
    'chương trình sau 01/3/2027 hạn 30/5/2027',
    'quy chế sau 01/3/2027 hạn 30/5/2027',
  ])
  expect(await find([], { ...NEW, asOf: '2027-05-30' })).toEqual([])
})

test('what came late is told with its day, what was there before does not count', async () => {
  const papers = [regulation('2027-06-15'), programme('2027-01-10'), programme('2027-03-20')]
  expect(await find(papers, NEW)).toEqual(['quy chế sau 01/3/2027 hạn 30/5/2027, 15/6/2027'])
})

test('a paper without a day may be the one', async () => {
  expect(await find([regulation(null), programme(null)], NEW)).toEqual([])
})

test('a tier that is not asked owes nothing', async () => {
  expect(await find([programme('2027-03-20')], { since: '2027-03-01' })).toEqual([])
})

test('a congress calls for what is issued after it', async () => {
  const congress = paper({ type: 'nghi-quyet-dai-hoi', file: 'dh.docx', date: '2027-02-10' })
  expect(await find([congress])).toEqual(['chương trình đại hội 10/02/2027 hạn 11/5/2027'])
  expect(await find([congress, programme('2027-02-10')])).toEqual([])
})

test('days that lie in another year are of the dossier of that year', async () => {
  for (const since of ['2019-03-01', '2026-12-15', '2027-11-15'])
    expect(await find([], { ...NEW, since, asOf: '2029-01-01' })).toEqual([])
})

test('a paper of another unit may say when it was set up, if the abstract names it as what came of that', async () => {
  const check = CHECK.replace('days: 90,', "days: 90, decided: ['đổi tên .* thành (.+)'],")
  const renamed = (abstract: string, more = {}) => ({
    unit: 'ĐẢNG ỦY XÃ BÌNH AN',
    papers: [paper({ type: 'quyet-dinh-chuan-y', date: '2027-04-01', abstract, ...more })],
  })
  const count = async (one: ReturnType<typeof renamed>) => (await findingsIn(check, [], { beside: [one] })).length
  expect(await count(renamed('đổi tên Chi bộ ấp 1 thành Chi bộ ấp Tân Hoà'))).toBe(1)
  expect(await count(renamed('đổi tên Chi bộ ấp Tân Hòa thành Chi bộ ấp 1'))).toBe(0)
  expect(await count(renamed('đổi tên Chi bộ ấp 1 thành Chi bộ ấp Tân Hòa Phú'))).toBe(0)
  expect(await count(renamed('đổi tên Chi bộ ấp 1 thành Chi bộ ấp Tân Hòa thuộc xã Bình An'))).toBe(1)
  expect(await count(renamed('đổi tên Chi bộ ấp 1 thành Chi bộ ấp Tân Hòa', { isDraft: true }))).toBe(0)
})
