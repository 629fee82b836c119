import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { docx } from '../support/docx.js'
import { findingsOf, markdown } from './support.js'

const MESSAGE = '{whole}|{sum}|{parts}'
const ABSENT = `vang: { title: vắng, patterns: ['(?<!\\p{L})vắng:?\\s*(?:\\|\\s*)?(\\d+)'], parts: {
  co: { title: có lý do, patterns: ['(?<!không )có lý do:?\\s*(\\d+)'] },
  khong: { title: không lý do, patterns: ['không lý do:?\\s*(\\d+)'] } } }`
const PRESENT = `co-mat: { title: { vi: có mặt, en: present }, patterns: ['có mặt:?\\s*(?:\\|\\s*)?(\\d+)'] }`
const WHOLE = `whole: { title: triệu tập, patterns: ['triệu tập:?\\s*(?:\\|\\s*)?(\\d+(?:\\.\\d+)*)', 'có mặt:?\\s*\\d+/(\\d+)'] }`
const ATTENDANCE = `{ kind: sum, in: document, ${WHOLE}, parts: { ${PRESENT}, ${ABSENT} } }`.replace(/\s*\n\s*/gu, ' ')

const told = async (check: string, document: string | Uint8Array) =>
  (await findingsOf(check, document, MESSAGE)).map(({ message }) => message)

describe('numbers that add up are not told', () => {
  test.each<[string, string]>([
    ['in one sentence', 'Triệu tập: 25; có mặt: 23; vắng: 02 (có lý do: 01, không lý do: 01).'],
    ['on several lines', 'Triệu tập: 25\n\n- Có mặt: 23\n\n- Vắng: 2'],
    ['whatever zeros stand before them', 'Triệu tập 09, có mặt 07, vắng 02.'],
    ['as a fraction', 'Có mặt: 23/25 đảng viên; vắng: 02.'],
    ['where the absent are only given by reason', 'Triệu tập: 25, có mặt: 22, có lý do: 02, không lý do: 01'],
    ['where they are given by one reason', 'Triệu tập: 25, có mặt: 23, có lý do: 02'],
    ['behind a heading that opens a line', '**1. Triệu tập:** 25\n\n**2. Có mặt:** 23\n\n**3. Vắng:** 02'],
    ['in rows of a table', '| Nội dung | Số |\n|---|---|\n| Triệu tập | 25 |\n| Có mặt | 23 |\n| Vắng | 02 |'],
    ['in columns of a table', '| Triệu tập | Có mặt | Vắng |\n|---|---|---|\n| 25 | 23 | 02 |'],
    ['with a thousand', 'Triệu tập 1.025, có mặt 1023, vắng 2'],
  ])('%s', async (_, text) => {
    expect(await told(ATTENDANCE, markdown(text))).toEqual([])
  })
})

describe('numbers that do not add up are told', () => {
  test.each<[string, string, string]>([
    ['in one sentence', 'Triệu tập: 25; có mặt: 23; vắng: 01.', '25|24|có mặt 23 + vắng 01'],
    ['as a fraction', 'Có mặt: 23/25 đảng viên; vắng: 0.', '25|23|có mặt 23 + vắng 0'],
    [
      'by reason',
      'Triệu tập: 25, có mặt: 22, có lý do: 02, không lý do: 02',
      '25|26|có mặt 22 + có lý do 02 + không lý do 02',
    ],
    [
      'behind a heading that opens a line',
      '**1. Triệu tập:** 25\n\n**2. Có mặt:** 23\n\n**3. Vắng:** 01',
      '25|24|có mặt 23 + vắng 01',
    ],
    [
      'in rows',
      '| Nội dung | Số |\n|---|---|\n| Triệu tập | 25 |\n| Có mặt | 23 |\n| Vắng | 1 |',
      '25|24|có mặt 23 + vắng 1',
    ],
    ['in columns', '| Triệu tập | Có mặt | Vắng |\n|---|---|---|\n| 25 | 23 | 1 |', '25|24|có mặt 23 + vắng 1'],
  ])('%s', async (_, text, message) => {
    expect(await told(ATTENDANCE, markdown(text))).toEqual([message])
  })

  test('where the total stands, with the parts beside it', async () => {
    const [finding] = await findingsOf(ATTENDANCE, markdown('Triệu tập: 25.', 'Có mặt: 23.', 'Vắng: 01.'))
    expect(finding).toMatchObject({
      place: { line: 1, column: 12, endColumn: 14 },
      actual: '24',
      expected: ['25'],
      related: [
        { place: { line: 3, column: 9 }, message: 'có mặt' },
        { place: { line: 5, column: 7 }, message: 'vắng' },
      ],
    })
  })

  test('in Word, in a table', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const table = `<w:tbl>${row('Triệu tập', 'Có mặt', 'Vắng')}${row('25', '23', '1')}</w:tbl>`
    expect(await told(ATTENDANCE, docx(table))).toEqual(['25|24|có mặt 23 + vắng 1'])
  })
})

describe('nothing is said', () => {
  test.each<[string, string]>([
    ['where the total is not given', 'Có mặt: 23; vắng: 01.'],
    ['where a part is not given', 'Triệu tập: 25; có mặt: 23.'],
    ['where a part is left blank', 'Triệu tập: 25; có mặt: 23; vắng: ……'],
    ['of what is no number', 'Triệu tập: 25.3.1; có mặt: 23; vắng: 01.'],
    ['of an empty text', ''],
  ])('%s', async (_, text) => {
    expect(await told(ATTENDANCE, markdown(text))).toEqual([])
  })
})

const VOTES = `{ kind: sum, each: tan-thanh, need: [tan-thanh], ignore: ['lần trước[^.]*'],
  whole: { title: có mặt, patterns: ['tán thành:?\\s*\\d+/(\\d+)', 'có mặt:?\\s*(\\d+)'] },
  parts: {
    tan-thanh: { title: tán thành, patterns: ['(?<!không )tán thành:?\\s*(\\d+)'] },
    khong: { title: không tán thành, patterns: ['không tán thành:?\\s*(\\d+)'] },
    khac: { title: ý kiến khác, patterns: ['ý kiến khác:?\\s*(\\d+)'] } } }`.replace(/\s*\n\s*/gu, ' ')

describe('of several counts', () => {
  test('each is looked at by itself, and takes the total that it gives itself before any other', async () => {
    const document = markdown(
      'Có mặt: 23.',
      'Tán thành: 23; không tán thành: 0; ý kiến khác: 0.',
      'Tán thành: 20; không tán thành: 2.',
      '- Tán thành: 10/12',
      '- Không tán thành: 1',
      '- Ý kiến khác: 1',
      'Tán thành: 5/6, ý kiến khác: 2.',
    )
    expect(await told(VOTES, document)).toEqual([
      '23|22|tán thành 20 + không tán thành 2',
      '6|7|tán thành 5 + ý kiến khác 2',
    ])
  })

  test('parts that are not needed count nothing where they are not given', async () => {
    expect(await told(VOTES, markdown('Tán thành: 23/23 (100 %).'))).toEqual([])
    expect(await told(VOTES, markdown('Tán thành: 22/23.'))).toEqual(['23|22|tán thành 22'])
    expect(await told(VOTES, markdown('Không tán thành: 3. Có mặt: 20.'))).toEqual([])
  })

  test('what only looks like a count is taken out before', async () => {
    expect(await told(VOTES, markdown('Lần trước tán thành: 5/6. Lần này tán thành: 6/6.'))).toEqual([])
  })
})

test('what adds up is never told, and what does not always is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(500),
      fc.nat(500),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom('; ', '\n\n', '\t'),
      fc.boolean(),
      async (present, absent, slip, between, isPadded) => {
        const total = present + absent + slip
        fc.pre(total >= 0)
        const print = (value: number) => String(value).padStart(isPadded ? 2 : 1, '0')
        const text = [`Triệu tập: ${print(total)}`, `có mặt: ${print(present)}`, `vắng: ${print(absent)}`].join(between)
        expect((await told(ATTENDANCE, markdown(text))).length).toBe(slip === 0 ? 0 : 1)
      },
    ),
    { numRuns: 30 },
  )
})

describe('what is wrong with the options is told', () => {
  const part = `a: { title: a, patterns: ['a (\\d+)'] }`
  const whole = `whole: { title: t, patterns: ['t (\\d+)'] }`
  test.each([
    [`{ kind: sum, ${whole}, parts: { ${part} }, need: [b] }`, '“parts” không có số “b”'],
    [`{ kind: sum, ${whole}, parts: { ${part} }, each: b }`, '“parts” không có số “b”'],
    [`{ kind: sum, ${whole}, parts: { a: { title: a, patterns: ['a \\d+'] } } }`, 'có 0 nhóm'],
    [`{ kind: sum, whole: { title: t, patterns: ['(t) (\\d+)'] }, parts: { ${part} } }`, 'có 2 nhóm'],
    [`{ kind: sum, parts: { ${part} } }`, 'whole'],
    [`{ kind: sum, ${whole}, parts: {} }`, 'parts'],
    [`{ kind: sum, ${whole}, parts: { ${part} }, in: tabel }`, 'Bộ chọn “tabel” sai'],
  ])('%s', async (check, message) => {
    const error = await findingsOf(check, 'A.').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DangLintError)
    expect((error as DangLintError).describe('vi').message).toContain(message)
  })
})
