import { describe, expect, test } from 'vitest'
import { EXPECTED, factsOf, LEFT, RIGHT, sheet } from './support.js'

const [superior = '', issuer = '', star = ''] = LEFT
const [title = ''] = RIGHT

describe('the number', () => {
  const numbered = (number: string) => factsOf({ body: sheet({ left: [superior, issuer, star, number] }) })

  test.each([
    ['Số 05-NQ/CB', '05-NQ/CB'],
    ['Số: 05-NQ/CB', '05-NQ/CB'],
    ['Số : 05-NQ/CB', '05-NQ/CB'],
    ['Số:05-NQ/CB', '05-NQ/CB'],
    ['Số. 05-NQ/CB', '05-NQ/CB'],
    ['Số\u00a005-NQ/CB', '05-NQ/CB'],
    ['Số: 05 - NQ/CB', '05-NQ/CB'],
    ['Số 05 -NQ / CB', '05-NQ/CB'],
    ['Số 5-NQ/CB', '5-NQ/CB'],
    ['Số 105-NQ/ĐU', '105-NQ/ĐU'],
    ['Số 05/NQ-CB', '05/NQ-CB'],
    ['Số: 03/BC - CBMN', '03/BC-CBMN'],
    ['Số : 10/ BCTK', '10/BCTK'],
    ['Số 01-CT/KTGS', '01-CT/KTGS'],
    ['Số 03-NQ/CĐ-CB', '03-NQ/CĐ-CB'],
    ['Số 05-BC/DVK', '05-BC/DVK'],
    ['Số 09-NQ/CB (DT)', '09-NQ/CB (DT)'],
    ['Số 05', '05'],
  ])('%j is %s, whatever its spaces', async (printed, expected) => {
    expect(await numbered(printed)).toMatchObject({ number: expected, issuer, superior })
  })

  test.each([
    ['Số -NQ/CB'],
    ['Số  -NQ/CB'],
    ['Số      -NQ/CB'],
    ['Số …-NQ/CB'],
    ['Số: .....-NQ/CB'],
    ['Số ___-NQ/CB'],
    ['Số:… – QĐ/CB'],
    ['Số …'],
    ['Số:'],
  ])('%j is blank', async (printed) => {
    expect(await numbered(printed)).toMatchObject({ number: null, issuer, superior, date: EXPECTED.date })
  })

  test('a letterhead without a number has none', async () => {
    expect(await factsOf({ body: sheet({ left: [superior, issuer, star] }) })).toMatchObject({
      ...EXPECTED,
      number: null,
    })
  })

  test('numbers of other papers in the text are not its own', async () => {
    const abstract = ['về thực hiện Nghị quyết số 07-NQ/ĐU năm 2027']
    expect((await factsOf({ body: sheet({ left: [superior, issuer, star], abstract }) })).number).toBeNull()
  })
})

describe('place and date', () => {
  const dated = (date: string) => factsOf({ body: sheet({ right: [title, date] }) })

  test.each([
    ['Bình An, ngày 05 tháng 01 năm 2027', 'Bình An', '2027-01-05'],
    ['Bình An, ngày 5 tháng 1 năm 2027', 'Bình An', '2027-01-05'],
    ['Bình An, ngày 05 tháng 01 năm 2027.', 'Bình An', '2027-01-05'],
    ['Bình An, Ngày 05 tháng 01 năm 2027', 'Bình An', '2027-01-05'],
    ['Bình An,ngày 05 tháng 01 năm 2027', 'Bình An', '2027-01-05'],
    ['Bình An ngày 05 tháng 01 năm 2027', 'Bình An', '2027-01-05'],
    ['Bình An, ngày05 tháng01 năm2027', 'Bình An', '2027-01-05'],
    ['Bình An, ngày  05  tháng  01  năm  2027', 'Bình An', '2027-01-05'],
    ['Bình An, ngày   05   tháng   01   năm 2027', 'Bình An', '2027-01-05'],
    ['BÌNH AN, NGÀY 05 THÁNG 01 NĂM 2027', 'BÌNH AN', '2027-01-05'],
    ['TP. Vĩnh Long, ngày 29 tháng 02 năm 2028', 'TP. Vĩnh Long', '2028-02-29'],
    ['Xã Bình An, ngày 31 tháng 12 năm 2026', 'Xã Bình An', '2026-12-31'],
    ['Ngày 05 tháng 01 năm 2027', null, '2027-01-05'],
    ['……, ngày 05 tháng 01 năm 2027', null, '2027-01-05'],
    ['____, ngày 05 tháng 01 năm 2027', null, '2027-01-05'],
    ['2027-01-05', null, '2027-01-05'],
    ['Ngày ký: 2027-01-05', null, '2027-01-05'],
  ])('%j', async (printed, place, date) => {
    expect(await dated(printed)).toMatchObject({ place, date, issuer, superior })
  })

  test.each([
    ['Bình An, ngày … tháng … năm 2027'],
    ['Bình An, ngày ... tháng ... năm 2027'],
    ['Bình An, ngày…..tháng…..năm 2027'],
    ['Bình An, ngày __ tháng __ năm 2027'],
    ['Bình An, ngày  tháng  năm 2027'],
    ['Bình An, ngày      tháng      năm 2027'],
    ['Bình An, ngày      tháng 01 năm 2027'],
    ['Bình An, ngày  tháng 01 năm 2027'],
    ['Bình An, ngày 05 tháng … năm 2027'],
    ['Bình An, ngày 05 tháng 01 năm'],
    ['Bình An, ngày 05 tháng 01 năm 20…'],
    ['Bình An, ngày … tháng … năm 20…'],
  ])('%j is blank', async (printed) => {
    expect(await dated(printed)).toMatchObject({ place: 'Bình An', date: null, issuer, superior })
  })

  test.each([['31 tháng 02 năm 2027'], ['29 tháng 02 năm 2027'], ['05 tháng 13 năm 2027'], ['00 tháng 01 năm 2027']])(
    'ngày %s is no day',
    async (day) => {
      expect((await dated(`Bình An, ngày ${day}`)).date).toBeNull()
    },
  )

  test('a line of ISO 8601 that names no day leaves the document undated', async () => {
    expect(await dated('2027-02-31')).toMatchObject({ date: null, issuer, superior })
  })

  test('a date in the body is not that of the document', async () => {
    const body = sheet({ right: [title] }).replace('Kết nạp 02', 'Ngày 03 tháng 01 năm 2020 chi bộ kết nạp 02')
    expect(body).toContain('năm 2020')
    expect(await factsOf({ body })).toMatchObject({ date: null, year: 2027 })
  })
})
