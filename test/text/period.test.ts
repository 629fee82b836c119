import { expect, test } from 'vitest'
import { findPeriod } from '../../src/text/index.js'

test.each([
  ['Nghị quyết tháng 3 năm 2027', 'month', 3],
  ['kết quả thực hiện nhiệm vụ tháng 02/2027', 'month', 2],
  ['THÁNG 12', 'month', 12],
  ['công tác quý II năm 2027', 'quarter', 2],
  ['Quý 4', 'quarter', 4],
  ['Báo cáo sơ kết 6 tháng đầu năm 2027', 'half', 1],
  ['kết quả sáu tháng cuối năm', 'half', 2],
  ['kết quả công tác quý II và 6 tháng đầu năm 2027', 'quarter', 2],
  ['6 tháng đầu năm, nhiệm vụ quý III', 'half', 1],
  ['công tác quí IV', 'quarter', 4],
  ['nhiệm vụ tháng 5 và quý III'.normalize('NFD'), 'quarter', 3],
] as const)('“%s” is about a %s, number %i', (text, span, index) => {
  expect(findPeriod(text)).toEqual({ span, index })
})

test.each(['về nhiệm vụ năm 2027', 'ngày 05 tháng 3 năm 2027', 'tháng 13', 'quý vị đại biểu', ''])(
  '“%s” is about no part of a year',
  (text) => {
    expect(findPeriod(text)).toBeNull()
  },
)
