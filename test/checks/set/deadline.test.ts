import { describe, expect, test } from 'vitest'
import { DangLintError } from '../../../src/model/index.js'
import { findingsIn, messagesOf, monthly, paper } from './support.js'

const MESSAGE = '[{periods}: ]{problem}, hạn {due}[, ban hành {issued}, quá {days} ngày]'
const yearly = (date?: string) => [paper({ type: 'nghi-quyet-nam', ...(date === undefined ? {} : { date }) })]

describe('a day of the calendar', () => {
  const check = '{ kind: deadline, type: nghi-quyet-nam, due: { day: 31, month: 1 } }'

  test.each(['2026-12-28', '2027-01-31'])('is kept on %s', async (date) => {
    expect(await findingsIn(check, yearly(date))).toEqual([])
  })

  test('is missed the day after', async () => {
    const findings = await findingsIn(check, yearly('2027-02-03'), { message: MESSAGE })
    expect(messagesOf(findings)).toEqual(['ban hành quá hạn, hạn 31/01/2027, ban hành 03/02/2027, quá 3 ngày'])
    expect(findings[0]).toMatchObject({
      files: ['nghi-quyet-nam.docx'],
      actual: '2027-02-03',
      expected: ['2027-01-31'],
    })
  })

  test('cannot be told of a paper without a date, which is said', async () => {
    expect(messagesOf(await findingsIn(check, yearly(), { message: MESSAGE }))).toEqual([
      'không ghi ngày nên không biết có đúng hạn hay không, hạn 31/01/2027',
    ])
  })

  test('on a week-end moves to the next working day where that is asked for', async () => {
    const due = '{ kind: deadline, type: nghi-quyet-nam, due: { day: 31, month: 1, working: true } }'
    expect(await findingsIn(due, yearly('2027-02-01'))).toEqual([])
    expect(await findingsIn(due, yearly('2027-02-02'))).toHaveLength(1)
  })

  test('may be one of the year before or after', async () => {
    const before = '{ kind: deadline, type: nghi-quyet-nam, due: { day: 31, month: 12, year: previous } }'
    expect(await findingsIn(before, yearly('2027-01-01'))).toHaveLength(1)
    const after = '{ kind: deadline, type: nghi-quyet-nam, due: { day: 15, month: 1, year: next } }'
    expect(await findingsIn(after, yearly('2028-01-15'))).toEqual([])
  })
})

describe('so many days', () => {
  test('after the end of the month', async () => {
    const check = '{ kind: deadline, type: nghi-quyet-thang, per: month, due: { days: 2 } }'
    const papers = [monthly('nghi-quyet-thang', 2, '2027-03-02'), monthly('nghi-quyet-thang', 3, '2027-04-03')]
    expect(messagesOf(await findingsIn(check, papers, { message: MESSAGE }))).toEqual([
      'tháng 3: ban hành quá hạn, hạn 02/4/2027, ban hành 03/4/2027, quá 1 ngày',
    ])
  })

  test('after another paper of the same month, and none where that is missing', async () => {
    const check = '{ kind: deadline, type: nghi-quyet-thang, per: month, due: { days: 2, after: bien-ban } }'
    const late = [monthly('bien-ban', 3, '2027-03-03'), monthly('nghi-quyet-thang', 3, '2027-03-06')]
    expect(messagesOf(await findingsIn(check, late, { message: '{due}' }))).toEqual(['05/3/2027'])
    expect(await findingsIn(check, [monthly('nghi-quyet-thang', 3, '2027-03-06')])).toEqual([])
  })

  test('on a day that a month lacks are those to its last day', async () => {
    const check = '{ kind: deadline, type: nghi-quyet-thang, per: month, due: { day: 31 } }'
    expect(await findingsIn(check, [monthly('nghi-quyet-thang', 2, '2027-02-28')])).toEqual([])
    expect(
      messagesOf(await findingsIn(check, [monthly('nghi-quyet-thang', 2, '2027-03-01')], { message: '{due}' })),
    ).toEqual(['28/02/2027'])
  })
})

test.each(['{ month: 1 }', '{ day: 1, days: 2 }'])(
  'due: %s says nothing and is refused with an example',
  async (due) => {
    const refused = findingsIn(`{ kind: deadline, type: nghi-quyet-nam, due: ${due} }`, [])
    await expect(refused).rejects.toThrow(DangLintError)
    await expect(refused).rejects.toThrow('phải có hoặc “day”, hoặc “days”')
  },
)

test('what is about a school year is due as that begins', async () => {
  const check = '{ kind: deadline, type: nghi-quyet-nam, due: { day: 31, month: 1 } }'
  const abstract = 'nhiệm vụ năm học 2027-2028'
  const issuedOn = (date: string) => [paper({ type: 'nghi-quyet-nam', abstract, date })]
  expect(await findingsIn(check, issuedOn('2027-09-30'))).toEqual([])
  const late = await findingsIn(check, issuedOn('2027-10-02'), { message: MESSAGE })
  expect(messagesOf(late)).toEqual(['ban hành quá hạn, hạn 30/9/2027, ban hành 02/10/2027, quá 2 ngày'])
})
