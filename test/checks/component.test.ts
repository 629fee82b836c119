import { describe, expect, test } from 'vitest'
import { findingsOf } from './support.js'

const HEAD = {
  superior: 'ĐẢNG BỘ XÃ BÌNH AN',
  issuer: 'CHI BỘ ẤP 1',
  number: 'Số 05-NQ/CB',
  date: 'Bình An, ngày 05 tháng 01 năm 2027',
  typeName: '**NGHỊ QUYẾT**',
  abstract: '**về nhiệm vụ năm 2027**',
  addressee: 'Kính gửi: Đảng ủy xã Bình An',
}
const TAIL = {
  recipients: 'Nơi nhận:\n- Đảng ủy xã;\n- Lưu Chi bộ.',
  authority: '**T/M CHI BỘ**',
  position: 'BÍ THƯ',
  name: 'Trần Văn Mẫn',
}
type Parts = Partial<Record<keyof typeof HEAD | keyof typeof TAIL, string | null>>

function document(parts: Parts = {}): string {
  const chosen = (all: Record<string, string>) =>
    Object.entries({ ...all, ...Object.fromEntries(Object.entries(parts).filter(([key]) => key in all)) })
      .map(([, line]) => line)
      .filter((line) => line !== null)
  return [...chosen(HEAD), 'I. NHIỆM VỤ', 'Kết nạp.', 'II. TỔ CHỨC', 'Giao.', ...chosen(TAIL)].join('\n\n')
}

const find = (options: string, parts: Parts = {}, message?: string) =>
  findingsOf(`{ kind: component, ${options} }`, document(parts), message)

const PLACES: [component: string, part: keyof Parts, printed: string][] = [
  ['issuer', 'issuer', 'CHI BỘ ẤP 1'],
  ['number', 'number', '05-NQ/CB'],
  ['date', 'date', '2027-01-05'],
  ['place', 'date', 'Bình An'],
  ['abstract', 'abstract', 'về nhiệm vụ năm 2027'],
  ['addressee', 'addressee', 'Đảng ủy xã Bình An'],
  ['recipients', 'recipients', 'Đảng ủy xã; Lưu Chi bộ'],
  ['signature.authority', 'authority', 'T/M CHI BỘ'],
  ['signature.position', 'position', 'BÍ THƯ'],
  ['signature.name', 'name', 'Trần Văn Mẫn'],
]

describe.each(PLACES)('%s', (component, part, printed) => {
  test('passes where it is printed', async () => {
    expect(await find(`component: ${component}`)).toEqual([])
  })

  test('is found where it must not be printed, and is quoted', async () => {
    expect(await find(`component: ${component}, absent: true`)).toMatchObject([{ actual: printed }])
  })

  if (part !== 'issuer')
    test('is found where it is not printed', async () => {
      const findings = await find(`component: ${component}`, { [part]: null })
      expect(findings).toHaveLength(1)
      expect(findings[0]).not.toHaveProperty('actual')
      expect(await find(`component: ${component}, absent: true`, { [part]: null })).toEqual([])
    })
})

test('one that is left blank is one that is not printed', async () => {
  expect(await find('component: number', { number: 'Số …-NQ/CB' })).toHaveLength(1)
  expect(await find('component: date', { date: 'Bình An, ngày … tháng … năm 2027' })).toHaveLength(1)
})

describe('a pattern', () => {
  const pattern = "component: number, pattern: '\\d{2,}-NQ/CB'"

  test('is held against the whole component', async () => {
    expect(await find(pattern)).toEqual([])
    expect(await find(pattern, { number: 'Số 5-NQ/CB' })).toMatchObject([{ actual: '5-NQ/CB' }])
    expect(await find(pattern, { number: 'Số 05-NQ/CBX' })).toMatchObject([{ actual: '05-NQ/CBX' }])
    expect(await find("component: number, pattern: '05|NQ/CB'")).toHaveLength(1)
  })

  test('says nothing of a component that is not printed', async () => {
    expect(await find(pattern, { number: null })).toEqual([])
  })
})

test('the message may quote the component', async () => {
  expect(await find('component: number, absent: true', {}, 'Thừa “{actual}”.')).toMatchObject([
    { message: 'Thừa “05-NQ/CB”.' },
  ])
})

test('a component is asked for only in documents that print another one, if so wished', async () => {
  expect(await find('component: abstract, given: typeName', { abstract: null })).toHaveLength(1)
  expect(await find('component: addressee, given: number', { addressee: null, number: null })).toEqual([])
})

test('the finding stands at the letterhead or at the closing', async () => {
  expect(await find('component: abstract', { abstract: null })).toMatchObject([{ place: { line: 1 } }])
  const lines = document({ position: null }).split('\n')
  expect(await find('component: signature.position', { position: null })).toMatchObject([
    { place: { line: lines.indexOf('Nơi nhận:') + 1 } },
  ])
})

test('a document without letterhead lacks every component, at its beginning', async () => {
  const [finding] = await findingsOf('{ kind: component, component: number }', 'Chi bộ họp.\n\nKết thúc.\n')
  expect(finding?.place).toMatchObject({ line: 1, column: 1 })
})

test.each(PLACES)('%s is found on its own line', async (component, part) => {
  const lines = document().split('\n')
  const [first = ''] = ((HEAD as Record<string, string>)[part] ?? (TAIL as Record<string, string>)[part] ?? '').split(
    '\n',
  )
  const below = component === 'recipients' ? 1 : 0
  expect(await find(`component: ${component}, absent: true`)).toMatchObject([
    { place: { line: lines.indexOf(first) + 1 + below } },
  ])
})

test('one that is left blank is found where it should be filled in', async () => {
  const parts = { number: 'Số …-NQ/CB' }
  const line = document(parts).split('\n').indexOf(parts.number) + 1
  expect(await find('component: number', parts)).toMatchObject([{ place: { line } }])
})

describe('a component that is required in a form', () => {
  const FORM = 'component: number, printed: "Số \\\\d+-NQ\\\\/CB", required: true'

  test('says whether it is missing or what it reads', async () => {
    expect(await find(FORM, {}, 'Số {state}.')).toEqual([])
    expect(await find(FORM, { number: null }, 'Số {state}.')).toMatchObject([{ message: 'Số chưa có.' }])
    expect(await find(FORM, { number: 'Số: 05-NQ/CB' }, 'Số {state}.')).toMatchObject([
      { message: 'Số ghi “Số: 05-NQ/CB”.', actual: 'Số: 05-NQ/CB', place: { line: 5 } },
    ])
  })

  test('is asked for where all that is given is printed', async () => {
    const given = `${FORM}, given: [issuer, typeName]`
    expect(await find(given, { number: null })).toHaveLength(1)
    expect(await find(given, { number: null, typeName: null })).toEqual([])
  })
})
