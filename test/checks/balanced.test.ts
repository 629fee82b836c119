import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const CHECK = "{ kind: balanced, pairs: ['()', '“”'], ignore: ['(?<=(?:^|[\\s(])[a-zđ])\\)'] }"
const odd = async (...lines: string[]) =>
  (await findingsOf(CHECK, markdown(...lines), '{found}{missing}|{count}')).map(({ message, place }) => [
    message,
    place?.line,
    place?.column,
  ])

test.each([
  ['within a line', 'Kết nạp (02 quần chúng), “Dân vận khéo” (mô hình “A”).'],
  ['over paragraphs', 'Nghị quyết nêu: “Một là, giữ vững.\n\nHai là, đổi mới”.'],
  ['beside numbers of points', 'a) Việc một; theo điểm a) khoản 1 (điểm b) và (theo điểm c) Điều 5).'],
  ['where a number closes the bracket', 'Theo quy định (khoản 1, điểm a).'],
])('what is opened is closed %s', async (_, text) => {
  expect(await odd(text)).toEqual([])
})

test('the odd one is told with what it lacks', async () => {
  expect(await odd('Kết nạp 02 quần chúng (có danh sách kèm theo.')).toEqual([['()|1', 1, 23]])
  expect(await odd('Một việc.', 'Kết nạp 02 quần chúng có danh sách) và ”.')).toEqual([[')(|2', 3, 35]])
})

test('what closes only very far off closes something else', async () => {
  const many = Array.from({ length: 50 }, () => 'Một việc.')
  expect(await odd('Kết nạp (02 quần chúng.', ...many, 'Xong).')).toEqual([['()|2', 1, 9]])
})

test('brackets in pairs are never odd', async () => {
  const pair = fc.letrec((tie) => ({
    text: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('chi bộ', 'điểm', ''),
      fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} x) y“${b} z”`.replace(/ x\)/gu, ' xong)')),
    ),
  })).text as fc.Arbitrary<string>
  await fc.assert(
    fc.asyncProperty(pair, async (text) => {
      expect(await odd(`Chi bộ ${text} họp.`)).toEqual([])
    }),
    { numRuns: 30 },
  )
})
