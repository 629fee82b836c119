import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsIn, messagesOf, monthly, paper } from './support.js'

const MESSAGE = 'Thiếu {paper}[ ({periods})][ của {person}]: {found}/{owed}[, hạn {due}].'
const YEARLY = '{ kind: complete, papers: [{ type: nghi-quyet-nam }] }'
const MONTHLY = '{ kind: complete, papers: [{ type: nghi-quyet-thang, per: month, due: { days: 5 } }] }'
const allMonths = Array.from({ length: 12 }, (_, index) => index + 1)

describe('a paper that is owed once a year', () => {
  test('is not missed where it is there', async () => {
    expect(await findingsIn(YEARLY, [paper({ type: 'nghi-quyet-nam' })])).toEqual([])
  })

  test('is missed once the year is over', async () => {
    const findings = await findingsIn(YEARLY, [paper({ type: 'bao-cao' })], { message: MESSAGE })
    expect(messagesOf(findings)).toEqual(['Thiếu Nghị quyết năm: 0/1, hạn 31/12/2027.'])
    expect(findings[0]).toMatchObject({ rule: 'thu/quy-tac', severity: 'warn', expected: ['nghi-quyet-nam'] })
  })

  test('is not missed before it is due', async () => {
    const check = '{ kind: complete, papers: [{ type: nghi-quyet-nam, due: { day: 31, month: 1 } }] }'
    expect(await findingsIn(check, [], { asOf: '2027-01-31' })).toEqual([])
    expect(await findingsIn(check, [], { asOf: '2027-02-01' })).toHaveLength(1)
  })

  test('is told as not yet due where that is asked for', async () => {
    const check =
      '{ kind: complete, report: [not-due], papers: [{ type: nghi-quyet-nam, due: { day: 31, month: 1 } }] }'
    expect(messagesOf(await findingsIn(check, [], { asOf: '2027-01-10', message: MESSAGE }))).toEqual([
      'Thiếu Nghị quyết năm: 0/1, hạn 31/01/2027.',
    ])
    expect(await findingsIn(check, [], { asOf: '2027-02-01' })).toEqual([])
  })

  test('is one of several that will do', async () => {
    const check = '{ kind: complete, papers: [{ type: [nghi-quyet-nam, ket-luan] }] }'
    expect(await findingsIn(check, [paper({ type: 'ket-luan' })])).toEqual([])
    expect(messagesOf(await findingsIn(check, [], { message: '{paper}' }))).toEqual(['Nghị quyết năm / Kết luận'])
  })

  test('is not replaced by a draft', async () => {
    expect(await findingsIn(YEARLY, [paper({ type: 'nghi-quyet-nam', isDraft: true })])).toHaveLength(1)
  })
})

describe('a paper that is owed for each month or quarter', () => {
  test('is missed for all those months in one finding', async () => {
    const papers = allMonths
      .filter((month) => ![2, 5].includes(month))
      .map((month) => monthly('nghi-quyet-thang', month))
    expect(messagesOf(await findingsIn(MONTHLY, papers, { message: MESSAGE }))).toEqual([
      'Thiếu Nghị quyết tháng, quý (tháng 2, 5): 10/12, hạn 05/3/2027.',
    ])
  })

  test('is missed for the months alone that are due', async () => {
    expect(messagesOf(await findingsIn(MONTHLY, [], { asOf: '2027-03-06', message: '{periods}' }))).toEqual([
      'tháng 1, 2',
    ])
  })

  test('of a quarter may be one of a month in it', async () => {
    const check = '{ kind: complete, papers: [{ type: bao-cao, per: quarter }] }'
    const papers = [monthly('bao-cao', 2), paper({ type: 'bao-cao', period: { span: 'quarter', index: 3 } })]
    expect(messagesOf(await findingsIn(check, papers, { message: '{periods}' }))).toEqual(['quý II, IV'])
  })

  test('is found missing exactly for the months that lack it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(allMonths), async (present) => {
        const findings = await findingsIn(
          MONTHLY,
          present.map((month) => monthly('nghi-quyet-thang', month)),
          { message: '{periods}' },
        )
        const missing = allMonths.filter((month) => !present.includes(month))
        expect(messagesOf(findings)).toEqual(missing.length === 0 ? [] : [`tháng ${missing.join(', ')}`])
      }),
      { numRuns: 30 },
    )
  })
})

describe('a paper that each member owes', () => {
  const check = '{ kind: complete, papers: [{ type: bao-cao, member: true }] }'

  test('is missed by name', async () => {
    const members = [{ name: 'Nguyễn Văn An' }, { name: 'Trần Thị Bình' }]
    const papers = [paper({ type: 'bao-cao', person: 'NGUYỄN VĂN AN' })]
    expect(messagesOf(await findingsIn(check, papers, { members, message: MESSAGE }))).toEqual([
      'Thiếu Báo cáo của Trần Thị Bình: 0/1, hạn 31/12/2027.',
    ])
  })

  test('is owed by those who handed in anything where nobody is listed', async () => {
    const papers = [paper({ type: 'ke-hoach', person: 'Lê Văn Cường' })]
    expect(messagesOf(await findingsIn(check, papers, { message: '{person}' }))).toEqual(['Lê Văn Cường'])
  })
})
