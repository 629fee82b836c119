import { describe, expect, test } from 'vitest'
import { DangLintError, type Paper, type PaperSet } from '../../../src/model/index.js'
import { findingsIn, messagesOf, monthly, paper } from './support.js'

const PROFILE = `instruments:
  111-CV/TU: { title: Công văn, confidence: named }
profile:
  chi-bo-truc-thuoc:
    - type: nghi-quyet-nam
      name: Nghị quyết năm của chi bộ
      per: year
      due: { day: 31, month: 1 }
      dueNote: Trường học tính theo năm học.
      basis: [{ instrument: 111-CV/TU, clause: nghị quyết năm, confidence: named }]
      dueBasis: [{ instrument: 111-CV/TU, clause: thời hạn, confidence: assumed }]
    - type: nghi-quyet-thang
      per: month
      due: { days: 2, after: bien-ban }
      basis: [{ instrument: 111-CV/TU, confidence: assumed }]
    - type: bao-cao
      per: half
      due: [{ day: 30, month: 6 }, { day: 15, month: 12 }]
    - type: quy-che
      or: quy-dinh
      per: term
      due: { days: 90, after: nghi-quyet-dai-hoi }
  chi-bo-co-so:
    - { type: quy-che, per: year }
  dang-vien:
    - { type: ke-hoach, per: year, due: { day: 31, month: 3 }, member: true }
    - { type: huong-dan, per: year }
`
const allMonths = Array.from({ length: 12 }, (_, index) => index + 1)

/** All that the branch owes, but for what is named. */
function allBut(...missing: string[]): Paper[] {
  const half = (index: number) =>
    paper({ type: 'bao-cao', period: { span: 'half', index }, date: index === 1 ? '2027-06-30' : '2027-12-15' })
  const papers = [
    paper({ type: 'nghi-quyet-nam', date: '2027-01-20' }),
    ...allMonths.map((month) => monthly('nghi-quyet-thang', month)),
    half(1),
    half(2),
  ]
  return papers.filter(({ facts }) => !missing.includes(facts.type ?? ''))
}

const judge =
  (check: string) =>
  (papers: Paper[], set: Partial<PaperSet> & { asOf?: string; message?: string } = {}) =>
    findingsIn(check, papers, { more: PROFILE, ...set })

describe('complete, by the profile of the tier', () => {
  const owed = judge('{ kind: complete, profile: true }')
  const message = '{paper}[ ({periods})][ của {person}][, hạn {due}][. {dueNote}]'

  test('misses nothing where all is there', async () => {
    expect(await owed(allBut())).toEqual([])
  })

  test('calls what is missing by its name at the tier, with its own day, note and grounds', async () => {
    const findings = await owed(allBut('nghi-quyet-nam'), { message })
    expect(messagesOf(findings)).toEqual(['Nghị quyết năm của chi bộ, hạn 31/01/2027. Trường học tính theo năm học.'])
    expect(findings[0]).toMatchObject({
      expected: ['nghi-quyet-nam'],
      basis: [{ instrument: '111-CV/TU', clause: 'nghị quyết năm', confidence: 'named' }],
    })
  })

  test('gives each period its own day', async () => {
    const first = await owed(allBut('bao-cao'), { asOf: '2027-07-01', message })
    expect(messagesOf(first)).toContain('Báo cáo (nửa năm thứ 1), hạn 30/6/2027')
    expect(messagesOf(await owed(allBut('bao-cao'), { asOf: '2027-06-30', message }))).toEqual([])
    expect(messagesOf(await owed(allBut('bao-cao'), { asOf: '2027-12-16', message }))).toEqual([
      'Báo cáo (nửa năm thứ 1, 2), hạn 30/6/2027',
    ])
  })

  test('is that of the tier of the unit alone', async () => {
    expect(messagesOf(await owed([], { tier: 'chi-bo-co-so', message: '{paper}' }))).toEqual(['Quy chế'])
    expect(await owed([], { tier: 'dang-bo-co-so' })).toEqual([])
    expect(await owed([], { tier: null })).toEqual([])
  })

  test('asks each member of a unit for what members owe, and the unit for nothing of it', async () => {
    const findings = await owed(allBut(), { members: [{ name: 'Trần Thị Bình' }], message })
    expect(messagesOf(findings)).toEqual(['Kế hoạch của Trần Thị Bình, hạn 31/3/2027'])
  })

  test('asks for all that members owe in a set of papers of members', async () => {
    const findings = await owed([], { tier: 'dang-vien', members: [{ name: 'Trần Thị Bình' }], message: '{paper}' })
    expect(messagesOf(findings)).toEqual(['Hướng dẫn', 'Kế hoạch'])
  })

  test.each([
    [true, ['Nghị quyết tháng, quý']],
    [false, ['Báo cáo', 'Nghị quyết năm của chi bộ']],
  ])('tells what is only a proposal apart from all else: assumed %s', async (assumed, names) => {
    const some = judge(`{ kind: complete, profile: true, assumed: ${assumed} }`)
    expect(messagesOf(await some([], { message: '{paper}' }))).toEqual(names)
  })

  describe('what is owed once in a term', () => {
    const congress = (date: string) => paper({ type: 'nghi-quyet-dai-hoi', date })

    test('is not missed in a year without that from which its day is counted', async () => {
      expect(await owed(allBut())).toEqual([])
    })

    test('is missed in the year in which it falls due', async () => {
      const findings = await owed([...allBut(), congress('2027-03-01')], { message })
      expect(messagesOf(findings)).toEqual(['Quy chế, hạn 30/5/2027'])
      expect(await owed([...allBut(), congress('2027-03-01'), paper({ type: 'quy-che' })])).toEqual([])
    })

    test('may be another paper that will do', async () => {
      expect(await owed([...allBut(), congress('2027-03-01'), paper({ type: 'quy-dinh' })])).toEqual([])
    })

    test('is not missed before its day', async () => {
      expect(await owed([...allBut(), congress('2027-12-01')], { asOf: '2027-12-31', message })).toEqual([])
    })

    test('is left to the papers of the next year where it falls due there', async () => {
      expect(await owed([...allBut(), congress('2027-12-01')], { asOf: '2028-12-31', message })).toEqual([])
    })
  })

  test('changes with the profile', async () => {
    const more = PROFILE.replace('day: 31, month: 1 }', 'day: 15, month: 2 }')
    const missing = findingsIn('{ kind: complete, profile: true }', allBut('nghi-quyet-nam'), {
      more,
      message: '{due}',
    })
    expect(messagesOf(await missing)).toEqual(['15/02/2027'])
  })
})

describe('deadline, by the profile of the tier', () => {
  const dated = judge('{ kind: deadline, profile: true }')
  const message = '{paper}[ ({periods})] {problem}, hạn {due}[. {dueNote}]'
  const yearly = (date?: string) => paper({ type: 'nghi-quyet-nam', ...(date === undefined ? {} : { date }) })

  test('finds nothing where all is in time', async () => {
    expect(await dated([yearly('2027-01-31')])).toEqual([])
  })

  test('tells what is late with the grounds of the day', async () => {
    const findings = await dated([yearly('2027-02-01')], { message })
    expect(messagesOf(findings)).toEqual([
      'Nghị quyết năm của chi bộ ban hành quá hạn, hạn 31/01/2027. Trường học tính theo năm học.',
    ])
    expect(findings[0]?.basis).toEqual([{ instrument: '111-CV/TU', clause: 'thời hạn', confidence: 'assumed' }])
  })

  test('says of an undated paper that nobody can tell', async () => {
    expect(messagesOf(await dated([yearly()], { message: '{problem}' }))).toEqual([
      'không ghi ngày nên không biết có đúng hạn hay không',
    ])
  })

  test('judges each period by its own day', async () => {
    const report = (index: number, date: string) => paper({ type: 'bao-cao', period: { span: 'half', index }, date })
    const papers = [report(1, '2027-06-30'), report(2, '2027-12-16')]
    expect(messagesOf(await dated(papers, { message }))).toEqual([
      'Báo cáo (nửa năm thứ 2) ban hành quá hạn, hạn 15/12/2027',
    ])
  })

  test('judges nothing whose day is counted from what is not there, or that has none', async () => {
    const papers = [monthly('nghi-quyet-thang', 3, '2027-03-30'), paper({ type: 'huong-dan', date: '2027-12-31' })]
    expect(await dated(papers)).toEqual([])
    const withMinutes = [...papers, monthly('bien-ban', 3, '2027-03-03')]
    expect(messagesOf(await dated(withMinutes, { message: '{due}' }))).toEqual(['05/3/2027'])
  })

  test('judges what is owed once in a term where it is seen with that from which its day is counted', async () => {
    const rules = paper({ type: 'quy-che', date: '2027-08-01' })
    expect(await dated([rules])).toEqual([])
    const congress = paper({ type: 'nghi-quyet-dai-hoi', date: '2027-03-01' })
    expect(messagesOf(await dated([rules, congress], { message: '{due}' }))).toEqual(['30/5/2027'])
  })

  test.each([
    [true, 1],
    [false, 0],
  ])('tells days that are only a proposal apart from all others: assumed %s', async (assumed, count) => {
    const some = judge(`{ kind: deadline, profile: true, assumed: ${assumed} }`)
    expect(await some([yearly('2027-02-01')])).toHaveLength(count)
  })
})

test('deadline calls a paper by its type where the rule names it', async () => {
  const check = '{ kind: deadline, type: nghi-quyet-nam, due: { day: 31, month: 1 } }'
  const late = paper({ type: 'nghi-quyet-nam', date: '2027-02-01' })
  expect(messagesOf(await findingsIn(check, [late], { message: '{paper}' }))).toEqual(['Nghị quyết năm'])
})

test.each([
  '{ kind: complete }',
  '{ kind: complete, profile: true, papers: [{ type: nghi-quyet-nam }] }',
  '{ kind: complete, assumed: true, papers: [{ type: nghi-quyet-nam }] }',
  '{ kind: complete, assumed: true }',
  '{ kind: deadline }',
  '{ kind: deadline, type: nghi-quyet-nam }',
  '{ kind: deadline, profile: true, due: { day: 1 } }',
  '{ kind: deadline, profile: true, per: month }',
  '{ kind: deadline, assumed: false, type: nghi-quyet-nam, due: { day: 1 } }',
])('%s says neither one thing nor the other and is refused with an example', async (check) => {
  const refused = findingsIn(check, [])
  await expect(refused).rejects.toThrow(DangLintError)
  await expect(refused).rejects.toThrow('không được thiếu hay có cả hai')
})
