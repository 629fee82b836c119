import { expect, test } from 'vitest'
import { findingsIn, messagesOf, monthly, paper } from './support.js'

const COUNTS = `{ kind: tally, between: [{ type: nghi-quyet-nam }, { type: [chuong-trinh-ktgs, ke-hoach-ktgs] }],
        points: { cuoc: { title: số cuộc, as: number, patterns: ['(\\d+) cuộc kiểm tra'] } } }`
const MESSAGE = '{point}: {first} / {second}: {files}'
const resolution = (text: string, more = {}) => paper({ type: 'nghi-quyet-nam', file: 'nq.docx', text, ...more })
const programme = (text: string, more = {}) => paper({ type: 'chuong-trinh-ktgs', file: 'ctr.docx', text, ...more })
const find = async (check: string, papers: ReturnType<typeof paper>[]) =>
  messagesOf(await findingsIn(check, papers, { message: MESSAGE }))

test('what both say otherwise is told with what each says', async () => {
  const papers = [resolution('Có 02 cuộc kiểm tra.'), programme('Có 03 cuộc kiểm tra.')]
  expect(await find(COUNTS, papers)).toEqual(['số cuộc: 02 / 03: nq.docx, ctr.docx'])
})

test('what one of them leaves open is no difference', async () => {
  expect(await find(COUNTS, [resolution('Có 02 cuộc kiểm tra.'), programme('Kiểm tra đảng viên.')])).toEqual([])
  expect(await find(COUNTS, [resolution('Kiểm tra đảng viên.'), programme('Có 03 cuộc kiểm tra.')])).toEqual([])
  expect(await find(COUNTS, [resolution('Có 02 cuộc kiểm tra.')])).toEqual([])
})

test('it is enough that one of several papers says the same', async () => {
  const plan = paper({ type: 'ke-hoach-ktgs', file: 'kh.docx', text: '01 cuộc kiểm tra đột xuất.' })
  expect(await find(COUNTS, [resolution('02 cuộc kiểm tra.'), programme('02 cuộc kiểm tra.'), plan])).toEqual([])
})

test('of copies the last one counts, and drafts do not', async () => {
  const papers = [
    resolution('01 cuộc kiểm tra.', { date: '2027-01-05', file: 'cu.docx' }),
    resolution('02 cuộc kiểm tra.', { date: '2027-02-05' }),
    programme('02 cuộc kiểm tra.'),
    programme('09 cuộc kiểm tra.', { isDraft: true, file: 'du-thao.docx' }),
  ]
  expect(await find(COUNTS, papers)).toEqual([])
})

test('the second side may say it in other words, or in its letterhead', async () => {
  const check = `{ kind: tally, between: [{ type: nghi-quyet-nam }, { type: chuong-trinh-ktgs }],
        points: { so: { title: số, as: reference, patterns: ['Chương trình số (\\S+)'], other: { fact: number } } } }`
  const cited = resolution('Theo Chương trình số 2-CTr/CB của Chi bộ.')
  expect(await find(check, [cited, programme('', { number: '02-CTr/CB' })])).toEqual([])
  expect(await find(check, [cited, programme('', { number: '03-CTr/CB' })])).toEqual([
    'số: 2-CTr/CB / 03-CTr/CB: nq.docx, ctr.docx',
  ])
})

test('only sentences that hold the clause are read, and what only looks like it is left alone', async () => {
  const check = `{ kind: tally, between: [{ type: nghi-quyet-nam }, { type: chuong-trinh-ktgs }],
        points: { luc: { title: lúc, as: months, clause: kiểm tra, patterns: ['quý [IV]+'], except: ['^.*giám sát.*$'] } } }`
  const one = resolution('Mục tiêu quý IV; kiểm tra trong quý II; kiểm tra, giám sát trong quý I.')
  expect(await find(check, [one, programme('kiểm tra trong quý II')])).toEqual([])
  expect(await find(check, [one, programme('kiểm tra trong quý IV')])).toHaveLength(1)
})

const MEETINGS = `{ kind: tally, by: period, alone: true, between: [{ type: nghi-quyet-thang }, { type: bien-ban-sinh-hoat }],
        points: { ngay: { title: ngày họp, as: day, patterns: ['họp ngày (\\S+)'], other: { fact: date } } } }`
const ALONE = '[{alone}][{periods}: {first} / {second}]'

test('papers of a month are compared with those of that month, and months with one side alone are told together', async () => {
  const papers = [
    paper({
      type: 'nghi-quyet-thang',
      file: 'nq-3.docx',
      period: { span: 'month', index: 3 },
      text: 'họp ngày 04/3/2027',
    }),
    monthly('nghi-quyet-thang', 4),
    monthly('nghi-quyet-thang', 5),
    monthly('bien-ban-sinh-hoat', 3, '2027-03-03'),
  ]
  expect(messagesOf(await findingsIn(MEETINGS, papers, { message: ALONE }))).toEqual([
    'tháng 3: 04/3/2027 / 03/3/2027',
    'tháng 4, 5',
  ])
})

test('minutes of the month before will do where they are of the day that is named', async () => {
  const papers = [
    paper({ type: 'nghi-quyet-thang', period: { span: 'month', index: 3 }, text: 'họp ngày 28/02/2027' }),
    monthly('bien-ban-sinh-hoat', 2, '2027-02-28'),
  ]
  expect(await findingsIn(MEETINGS, papers)).toEqual([])
})

test('a unit that hands in nothing of the other side, or for other parts of the year, is left alone', async () => {
  expect(await findingsIn(MEETINGS, [monthly('nghi-quyet-thang', 4)])).toEqual([])
  const quarter = paper({ type: 'nghi-quyet-thang', period: { span: 'quarter', index: 1 } })
  expect(await findingsIn(MEETINGS, [quarter, monthly('bien-ban-sinh-hoat', 2)])).toEqual([])
})

test('a mistake in an expression is told at its place', async () => {
  const check = COUNTS.replace('(\\d+) cuộc', '(\\d+ cuộc')
  await expect(findingsIn(check, [])).rejects.toThrow('Biểu thức')
  const selector = COUNTS.replace('{ type: nghi-quyet-nam }', "{ type: nghi-quyet-nam, in: 'section[' }")
  await expect(findingsIn(selector, [])).rejects.toMatchObject({ code: expect.stringMatching(/^ruleset-/u) })
})

test('whole lines are read where what belongs together is parted into sentences', async () => {
  const points = "points: { ai: { title: ai, as: name, lines: true, patterns: ['Giám sát.*Đối tượng: (.+)'] } }"
  const check = `{ kind: tally, between: [{ type: nghi-quyet-nam }, { type: chuong-trinh-ktgs }], ${points} }`
  const papers = [resolution('Giám sát nêu gương. Đối tượng: Tám'), programme('Giám sát nêu gương. Đối tượng: Hoa')]
  expect(await find(check, papers)).toEqual(['ai: Tám / Hoa: nq.docx, ctr.docx'])
  expect(await find(check.replace(' lines: true,', ''), papers)).toEqual([])
})
