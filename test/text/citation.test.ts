import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCitations, parseInstrument } from '../../src/text/index.js'

describe('every spelling of a reference is the same reference', () => {
  test.each([
    'Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư',
    'Quy định số 66 - QĐ/TW ngày 06-02-2017 của Ban Bí thư',
    'Quy định 66-QĐ/TW ngày 6/2/2017 của Ban Bí thư',
    'quy định số: 66\u2011QĐ/TW, ngày 06 tháng 02 năm 2017 của Ban Bí thư',
    'Quy định số 66–QĐ/TW (ngày 06.02.2017) của Ban Bí thư',
    'Quy định\nsố 66-QĐ/TW,\nngày 06/02/2017\ncủa Ban Bí thư',
    'Quy định\u00a0số\u00a066-QĐ/TW, ngày\u00a006/02/2017 của Ban Bí thư',
    'Quy định số 066-QĐ/TƯ, ngày 06/02/2017, của Ban Bí thư',
    'Qui định số 66-QÐ/TW của Ban Bí thư ngày 06/02/2017',
    'QĐ 66/QĐ-TW ngày 06/02/2017 của Ban Bí thư',
  ])('%j', (text) => {
    const [citation, ...others] = findCitations(text)
    expect(others).toEqual([])
    expect(citation).toMatchObject({ from: 0, to: text.length, key: '66 QD TW', date: '2017-02-06', year: 2017 })
    expect(citation?.kind).not.toBeNull()
    expect(citation?.issuer?.replace(/\s+/gu, ' ')).toBe('Ban Bí thư')
  })
})

test.each<[string, Partial<ReturnType<typeof findCitations>[number]>]>([
  ['Nghị định 30/2020/NĐ-CP', { key: '30 ND CP', year: 2020, kind: 'Nghị định', date: null }],
  ['Luật số 80/2015/QH13', { key: '80 QH13', year: 2015 }],
  ['12-HD/BTCTW năm 2018', { key: '12 HD BTCTW', year: 2018, kind: null, date: null }],
  ['12-HD/BTCTW (2018)', { key: '12 HD BTCTW', year: 2018 }],
  ['3294-CV/VPTW/nb', { key: '3294 CV VPTW/NB', number: '3294-CV/VPTW/nb' }],
  ['Công văn 07-CV/BTG-ĐU', { key: '7 CV BTG-DU' }],
  ['66-QĐ/TW', { year: null, issuer: null, date: null }],
  ['66-QĐ/TW, ngày 30/02/2017', { year: 2017, date: null }],
  ['66-QĐ/TW về thể thức văn bản; mục khác', { tail: ' về thể thức văn bản' }],
  ['66-QĐ/TW, chi bộ họp ngày 05/01/2027', { year: null }],
])('%s', (text, expected) => {
  expect(findCitations(text)).toMatchObject([expected])
})

test('what is no number of an instrument is left alone', () => {
  expect(findCitations('ngày 05/01/2027; 30-40 %; 1/2 số; giai đoạn 2025-2030/năm; A1-66-QĐ/TW')).toEqual([])
})

test('several in a row each have their own date', () => {
  const text = 'Quy định số 66-QĐ/TW, ngày 06/02/2017; Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư'
  expect(findCitations(text).map(({ key, year }) => [key, year])).toEqual([
    ['66 QD TW', 2017],
    ['399 QD TW', 2026],
  ])
})

test.each([
  ['66-QĐ/TW', { key: '66 QD TW', year: null, hasOwnYear: false }],
  ['12-HD/BTCTW 2018', { key: '12 HD BTCTW', year: 2018, hasOwnYear: true }],
  ['30/2020/NĐ-CP', { key: '30 ND CP', year: 2020, hasOwnYear: false }],
  ['66-QĐ/TW cũ', null],
  ['Điều lệ Đảng', null],
])('the name %s of an instrument', (name, expected) => {
  expect(parseInstrument(name)).toEqual(expected)
})

test('any text is read, in time that its length bounds', () => {
  const bit = fc.constantFrom(
    '66',
    '-',
    'QĐ',
    '/',
    'TW',
    ' ',
    ', ngày ',
    '06/02/2017',
    ' của Ban',
    'Quy định số ',
    '\n',
    '–',
    '.',
  )
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const text = bits.join('')
      let last = 0
      for (const { from, to, number } of findCitations(text)) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(text.slice(from, to)).toContain(number)
        expect(to).toBeGreaterThan(last)
        last = to
      }
    }),
  )
  expect(findCitations('66-QĐ/TW, của Ban '.repeat(5000))).toHaveLength(5000)
})
