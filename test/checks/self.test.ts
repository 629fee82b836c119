import { expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const CHECK = "{ kind: self, patterns: ['^(Nghị quyết|Kế hoạch|Chương trình) này'], names: 'typeName, abstract' }"
const HEAD = ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP 1', '**KẾ HOẠCH**', '**thực hiện Nghị quyết về chuyển đổi số**']
const called = async (...lines: string[]) =>
  (await findingsOf(CHECK, markdown(...HEAD, 'I. MỤC TIÊU', ...lines), '{found}|{wanted}|{count}')).map(
    ({ message, place }) => [message, place?.line],
  )

test('a name that is neither that of the type nor in the abstract is told once', async () => {
  expect(await called('Một.', 'Chương trình này có hiệu lực.', 'Hai.', 'Chương trình này được phổ biến.')).toEqual([
    ['Chương trình|KẾ HOẠCH|2', 13],
  ])
})

test('its own name, and that of what it carries out, are right', async () => {
  expect(await called('Kế hoạch này có hiệu lực.', 'Nghị quyết này được phổ biến.')).toEqual([])
})

test('what was named right before is what is meant', async () => {
  expect(await called('Thực hiện Chương trình số 05-CTr/ĐU.', 'Chương trình này có hiệu lực.')).toEqual([])
})

test('a paper without a type name passes', async () => {
  expect(await findingsOf(CHECK, markdown('Chương trình này có hiệu lực.'))).toEqual([])
})

test('within a sentence it counts where nothing of the name is told above', async () => {
  const loosely = CHECK.replace(', names', ", loosely: ['(?:thực hiện|kèm theo) (Chương trình|Kế hoạch) này'], names")
  const told = async (...lines: string[]) =>
    (await findingsOf(loosely, markdown(...HEAD, 'I. MỤC TIÊU', ...lines), '{found}|{count}')).map(
      ({ message }) => message,
    )
  expect(await told('Chi ủy xây dựng chương trình riêng.', 'Chi bộ thực hiện Chương trình này.')).toEqual([
    'Chương trình|1',
  ])
  expect(await told('Theo Chương trình của Đảng ủy.', 'Một.', 'Chi bộ thực hiện Chương trình này.')).toEqual([])
  expect(await told('Chi bộ thực hiện Kế hoạch này.')).toEqual([])
})
