import { expect, test } from 'vitest'
import type { Paper } from '../../../src/model/index.js'
import { findingsIn, messagesOf, paper } from './support.js'

const STEPS =
  'steps: [{ title: kế hoạch, type: ke-hoach-kiem-tra }, { title: thông báo, type: thong-bao-ket-luan-kiem-tra }]'
const CHECK = `{ kind: fulfil, plans: [{ type: nghi-quyet-nam }, { type: chuong-trinh-ktgs }], items: {
        kiem-tra: { title: cuộc kiểm tra, patterns: ['(\\d+) cuộc kiểm tra(?! và)', 'kiểm tra đồng chí'], ${STEPS} },
        chung: { title: cuộc, whole: true, patterns: ['(\\d+) cuộc kiểm tra và giám sát'], ${STEPS} } } }`
const MESSAGE = '{planned}[, không có {none}][, chỉ có {some}]'
const find = async (papers: Paper[], asOf = '2028-02-01') =>
  messagesOf(await findingsIn(CHECK, papers, { message: MESSAGE, asOf }))

const resolution = (text: string) => paper({ type: 'nghi-quyet-nam', text })
const plan = (number: string) => paper({ type: 'ke-hoach-kiem-tra', number })
const notice = (number: string) => paper({ type: 'thong-bao-ket-luan-kiem-tra', number })

test('a plan of which nothing came is told once the year is over', async () => {
  const papers = [resolution('02 cuộc kiểm tra.')]
  expect(await find(papers)).toEqual(['2 cuộc kiểm tra, không có kế hoạch; thông báo'])
  expect(await find(papers, '2027-12-31')).toEqual([])
})

test('fewer than planned are told with their numbers, as many or more are none', async () => {
  const one = [resolution('02 cuộc kiểm tra.'), plan('05-KH/CB'), notice('01-TB/CB')]
  expect(await find(one)).toEqual(['2 cuộc kiểm tra, chỉ có 1 kế hoạch; 1 thông báo'])
  expect(await find([...one, plan('06-KH/CB'), notice('02-TB/CB'), notice('03-TB/CB')])).toEqual([])
})

test('what is planned without a number is one at least', async () => {
  expect(await find([resolution('Quý II: kiểm tra đồng chí Tám.')])).toEqual([
    '1 cuộc kiểm tra, không có kế hoạch; thông báo',
  ])
  expect(await find([resolution('kiểm tra đồng chí Tám.'), plan('05-KH/CB'), notice('01-TB/CB')])).toEqual([])
})

test('of two papers that plan it the one that the rule names last counts', async () => {
  const papers = [resolution('03 cuộc kiểm tra.'), paper({ type: 'chuong-trinh-ktgs', text: '01 cuộc kiểm tra.' })]
  expect(await find([...papers, plan('05-KH/CB'), notice('01-TB/CB')])).toEqual([])
})

test('a total counts only where it is not divided', async () => {
  expect(await find([resolution('04 cuộc kiểm tra và giám sát.')])).toEqual(['4 cuộc, không có kế hoạch; thông báo'])
  expect(await find([resolution('04 cuộc kiểm tra và giám sát: 01 cuộc kiểm tra.')])).toEqual([
    '1 cuộc kiểm tra, không có kế hoạch; thông báo',
  ])
})

test('who plans nothing owes nothing, and drafts plan nothing', async () => {
  expect(await find([resolution('Tăng cường kiểm tra.')])).toEqual([])
  expect(await find([{ ...resolution('02 cuộc kiểm tra.'), isDraft: true }])).toEqual([])
})

test('a plan for other years is left out', async () => {
  const check = CHECK.replace('{ kind: fulfil,', '{ kind: fulfil, notAbout: năm học,')
  const schoolYear = paper({
    type: 'nghi-quyet-nam',
    text: '02 cuộc kiểm tra.',
    abstract: 'nhiệm vụ Năm học 2027-2028',
  })
  expect(await findingsIn(check, [schoolYear])).toEqual([])
  expect(await findingsIn(check, [resolution('02 cuộc kiểm tra.')])).toHaveLength(1)
})
