import { describe, expect, test } from 'vitest'
import { makeUnitNameReader } from '../../src/identify/unit-name.js'
import { createLinter } from '../../src/lint.js'

const { ruleset } = await createLinter({ ruleset: 'dang/catalogue' })
const read = makeUnitNameReader(ruleset.catalogue.components)
const keyOf = (name: string) => {
  const { kind, own } = read(name)
  return `${kind}: ${own.exact}`
}

describe('names of one organisation are one, whichever of its bodies issued the paper', () => {
  test.each([
    [
      'ĐẢNG BỘ XÃ BÌNH AN',
      'ĐẢNG ỦY XÃ BÌNH AN',
      'BAN CHẤP HÀNH ĐẢNG BỘ XÃ BÌNH AN',
      'Ban Thường vụ Đảng ủy xã Bình An',
      'BTV ĐẢNG UỶ XÃ BÌNH AN',
      'ỦY BAN KIỂM TRA ĐẢNG ỦY XÃ BÌNH AN',
      'VĂN PHÒNG ĐẢNG ỦY XÃ BÌNH AN',
      'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ I, NHIỆM KỲ 2025 - 2030',
      'ĐẢNG BỘ XÃ BÌNH AN'.normalize('NFD'),
    ],
    [
      'CHI BỘ ẤP TÂN HÒA',
      'Chi bộ ấp Tân Hoà',
      'CHI ỦY CHI BỘ ẤP TÂN HÒA',
      'CHI UỶ ẤP TÂN HÒA',
      'BAN CHẤP HÀNH CHI BỘ ẤP TÂN HÒA',
      'ĐẠI HỘI ĐẢNG VIÊN CHI BỘ ẤP TÂN HÒA',
      'CB ẤP TÂN HÒA',
      'CHI BỘ - ẤP TÂN HÒA',
    ],
    ['CHI BỘ TỔ DÂN PHỐ 01', 'CHI BỘ TDP 1', 'CB TDP. 1'],
    ['CHI BỘ TRƯỜNG TIỂU HỌC BÌNH AN', 'CHI BỘ TR. TH BÌNH AN', 'CHI BỘ TR.TH BÌNH AN'],
    ['ĐẢNG BỘ TỈNH VĨNH LONG', 'TỈNH ỦY VĨNH LONG'],
  ])('%s', (...names) => {
    expect(names.map(keyOf)).toEqual(names.map(() => keyOf(names[0] as string)))
  })
})

test('names of several organisations are several', () => {
  const names = [
    'CHI BỘ ẤP 1',
    'CHI BỘ ẤP 11',
    'CHI BỘ TÂN PHÚ',
    'CHI BỘ TÂN PHƯỚC',
    'ĐẢNG BỘ XÃ BÌNH AN',
    'CHI BỘ XÃ BÌNH AN',
    'ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG XÃ BÌNH AN',
    'ĐẢNG BỘ ỦY BAN NHÂN DÂN XÃ BÌNH AN',
    'CHI BỘ VĂN PHÒNG ĐẢNG ỦY',
    'ỦY BAN NHÂN DÂN XÃ BÌNH AN',
  ]
  expect(new Set(names.map(keyOf)).size).toBe(names.length)
})

test.each([
  ['BAN THƯỜNG VỤ', true],
  ['ỦY BAN KIỂM TRA', true],
  ['CHI BỘ', false],
  ['ĐẢNG ỦY', false],
])('%s alone has no name of its own; it is a body: %s', (name, isBody) => {
  expect(read(name)).toMatchObject({ own: { exact: '', bare: '' }, isBody })
})

test('a name that begins with no known word stands for itself', () => {
  expect(read('TRƯỜNG TIỂU HỌC BÌNH AN')).toMatchObject({ kind: null, own: { bare: 'truong tieu hoc binh an' } })
})

test('without any words of a catalogue names are their own', () => {
  expect(makeUnitNameReader({})('CHI BỘ ẤP 1')).toMatchObject({ kind: null, own: { bare: 'chi bo ap 1' } })
})
