import { expect, test } from 'vitest'
import type { Paper } from '../../../src/model/index.js'
import { findingsIn, messagesOf, paper } from './support.js'

const CHECK = "{ kind: distinct, type: dang-ky-dan-van-kheo, patterns: ['Tên: (.+)'], common: to-dan-pho }"
const model = (file: string, text: string, more = {}) => paper({ type: 'dang-ky-dan-van-kheo', file, text, ...more })
const find = async (own: Paper[], ...others: Paper[]) =>
  messagesOf(
    await findingsIn(CHECK, own, {
      message: '{name} / {other} ({unit}): {files}',
      beside: others.map((one, index) => ({ unit: `CHI BỘ ẤP ${index + 1}`, papers: [one] })),
    }),
  )

test('a name that another unit has too, or nearly, is told with that unit', async () => {
  expect(await find([model('a', 'Tên: Bếp không khói')], model('b', 'Tên: BẾP KHÔNG KHÓI.'))).toEqual([
    'Bếp không khói / BẾP KHÔNG KHÓI. (CHI BỘ ẤP 1): a, b',
  ])
  expect(await find([model('a', 'Tên: Đường hoa trước ngõ')], model('b', 'Tên: Đường hoa trước cổng'))).toEqual([])
  expect(await find([model('a', 'Tên: Đường hoa trước nhà')], model('b', 'Tên: Đường hoa trước nha'))).toHaveLength(1)
})

test('figures tell names apart', async () => {
  expect(await find([model('a', 'Tên: Đường hoa tuyến 2')], model('b', 'Tên: Đường hoa tuyến 3'))).toEqual([])
})

test('what is no name of anything, of one word, or of a member, is left alone', async () => {
  expect(await find([model('a', 'Tên: Tổ dân phố')], model('b', 'Tên: Tổ dân phố'))).toEqual([])
  expect(await find([model('a', 'Tên: Bếp')], model('b', 'Tên: Bếp'))).toEqual([])
  const own = { ...model('a', 'Tên: Bếp không khói'), isMembers: true }
  expect(await find([own], model('b', 'Tên: Bếp không khói'))).toEqual([])
})

test('copies of one unit are no matter of this rule, and several units are told together', async () => {
  const [one, other] = [model('a', 'Tên: Bếp không khói'), model('a2', 'Tên: Bếp không khói')]
  expect(await find([one, other])).toEqual([])
  expect(await find([one], model('b', 'Tên: Bếp không khói'), model('c', 'Tên: Bếp không khói'))).toEqual([
    'Bếp không khói / Bếp không khói (CHI BỘ ẤP 1, CHI BỘ ẤP 2): a, b, c',
  ])
})
