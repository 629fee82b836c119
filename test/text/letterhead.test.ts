import { describe, expect, test } from 'vitest'
import { parseDateLine, parseNumberLine } from '../../src/text/index.js'

describe('the line of place and date', () => {
  test.each([
    ['Bình An, ngày 05 tháng 01 năm 2027', 'Bình An'],
    ['Bình an, ngày 05 tháng 01 năm 2027', 'Bình an'],
    ['Bình An ngày 05/01/2027', 'Bình An'],
    ['Khóm 3, phường Long Khánh, ngày 05 tháng 01 năm 2027', 'Khóm 3, phường Long Khánh'],
    ['Ấp tân hòa, ngày 05 tháng 01 năm 2027', 'Ấp tân hòa'],
    [
      'Tổ dân phố 5, phường Bình An, thành phố Hồ Chí Minh, ngày 05/01/2027',
      'Tổ dân phố 5, phường Bình An, thành phố Hồ Chí Minh',
    ],
    ['Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2027', 'Thành phố Hồ Chí Minh'],
    ['TP.HCM, ngày 05 tháng 01 năm 2027', 'TP.HCM'],
    ['Bình An, ngày 05, tháng 01, năm 2027', 'Bình An'],
    ['Bình An, ngày 05.01.2027', 'Bình An'],
    ['Bình An, ngày 5-1-2027', 'Bình An'],
    ['Bình An, 05/01/2027', 'Bình An'],
  ])('%j is one', (text, place) => {
    expect(parseDateLine(text)).toEqual({ place, date: '2027-01-05' })
  })

  test.each([
    'Chi bộ thực hiện Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018.',
    'Căn cứ Quy định số 24-QĐ/TW, ngày 30/7/2021',
    'Căn cứ Nghị định 30/2020/NĐ-CP, ngày 05/3/2020',
    'Căn cứ Điều lệ Đảng, ngày 30 tháng 7 năm 2021;',
    'Căn cứ biên bản họp chi bộ, ngày 05/01/2027',
    'Thực hiện Nghị quyết Đảng ủy, ngày 05/01/2027.',
    'Xã tổ chức họp dân, ngày 05/01/2027',
    'Chi bộ họp ngày 05/01/2027',
    'Chi bộ họp, 05/01/2027',
    'NGHỊ QUYẾT THÁNG 01 NĂM 2027',
  ])('%j is none', (text) => {
    expect(parseDateLine(text)).toBeNull()
  })
})

describe('the line of number and symbol', () => {
  test.each([
    ['Số 05-NQ/CB', '05-NQ/CB'],
    ['Số: 05/2027/NQ-CB', '05/2027/NQ-CB'],
    ['Số 05-2027-NQ/CB', '05-2027-NQ/CB'],
    ['Số 05-NQ/CB.TH', '05-NQ/CB.TH'],
    ['Số 05-NQ/CB.', '05-NQ/CB'],
    ['Số 05 - NQ / CB', '05-NQ/CB'],
    ['Số …-NQ/CB', null],
  ])('%j is one', (text, number) => {
    expect(parseNumberLine(text)).toEqual({ number, hasCode: true })
  })

  test.each(['Số lượng đảng viên: 25', 'Số phiếu phát ra: 25', 'Số 05-NQ/CB, ngày 05/01/2027'])(
    '%j is none',
    (text) => {
      expect(parseNumberLine(text)).toBeNull()
    },
  )
})
