import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyOf, compileTerm, foldForTerms } from '../../src/text/index.js'

const holds = (term: string, text: string, lenient = false) => compileTerm(term).test(foldForTerms(text, lenient))

test.each([
  ['kiểm tra, giám sát', 'III. CHƯƠNG TRÌNH KIỂM TRA - GIÁM SÁT NĂM 2027'],
  ['kiểm tra, giám sát', 'Kiểm tra, giám sát'.normalize('NFD')],
  ['^nhiệm vụ$', 'Nhiệm vụ:'],
  ['năm <n>', 'về nhiệm vụ năm 2027'],
  ['đánh giá * năm <n>', 'Đánh giá kết quả lãnh đạo thực hiện nhiệm vụ năm 2026'],
  ['uỷ ban', 'Ủy ban'],
])('“%s” is in “%s”', (term, text) => {
  expect(holds(term, text)).toBe(true)
})

test.each([
  ['^nhiệm vụ$', 'Nhiệm vụ và giải pháp'],
  ['^nhiệm vụ', 'Phân công nhiệm vụ'],
  ['năm <n>', 'năm học mới'],
  ['quý', 'quy định của Đảng'],
  ['giám sát', 'bị giám sátt'],
  ['đánh giá * năm <n>', 'Đánh giá một hai ba bốn năm sáu bảy tám chín mười mười một mười hai năm 2026'],
])('“%s” is not in “%s”', (term, text) => {
  expect(holds(term, text)).toBe(false)
})

test('slips of diacritics are forgiven in headings, not in running text', () => {
  expect(holds('kiểm tra, giám sát', 'Công tác kiễm tra, giam sát', true)).toBe(true)
  expect(holds('kiểm tra, giám sát', 'Công tác kiễm tra, giam sát', false)).toBe(false)
})

test('text typed without any diacritics is matched without', () => {
  expect(holds('chương trình kiểm tra, giám sát', 'CHUONG TRINH KIEM TRA GIAM SAT')).toBe(true)
})

test('a single word is never matched without its diacritics', () => {
  expect(holds('quý', 'quy', true)).toBe(false)
})

test('an occurrence can be taken out', () => {
  const { exact } = foldForTerms('kiểm tra nội bộ và kiểm tra, giám sát', false)
  const rest = compileTerm('kiểm tra nội bộ').remove(exact)
  expect(rest).not.toContain('nôị')
  expect(compileTerm('kiểm tra, giám sát').test({ exact: rest, bare: null })).toBe(true)
})

describe('terms put together', () => {
  test('hold a heading with slips of diacritics that the longest of them forgives', () => {
    const any = anyOf(['kiểm tra', 'kiểm tra công tác'].map(compileTerm))
    const heading = foldForTerms('kiem tra công tác', true)
    expect(Array.from({ length: 60 }, () => any.test(heading))).toEqual(Array.from({ length: 60 }, () => true))
  })

  const words = ['kiểm tra', 'giám sát', 'công tác', 'kiem tra', 'quý', '12', 'đảng', 'năm']
  const term = fc
    .tuple(fc.constantFrom('', '^'), fc.array(fc.constantFrom(...words, '*', '<n>'), { minLength: 1, maxLength: 3 }))
    .map(([anchor, pieces]) => anchor + pieces.join(' '))
  const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((pieces) => pieces.join(' '))

  test('hold a text if one of them does, the first time and after many texts', () => {
    fc.assert(
      fc.property(
        fc.array(term, { maxLength: 4 }),
        fc.array(text, { minLength: 30, maxLength: 100 }),
        fc.boolean(),
        (...given) => {
          const [sources, texts, lenient] = given
          const terms = sources.map(compileTerm)
          const any = anyOf(terms)
          return texts
            .map((one) => foldForTerms(one, lenient))
            .every((folded) => any.test(folded) === terms.some((one) => one.test(folded)))
        },
      ),
    )
  })
})
