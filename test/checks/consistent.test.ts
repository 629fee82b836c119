import { describe, expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { docx, p, r } from '../support/docx.js'
import { findingsOf, markdown } from './support.js'

const MESSAGE = '[{form}→{majority}|][{count}:{majorityCount}|]{forms}'
const found = async (check: string, data: string | Uint8Array) =>
  (await findingsOf(check, data, MESSAGE)).map(({ message, place }) => [message, place?.line, place?.column])

const FORMS = 'forms: { moi: [thủy lợi, thủy sản], cu: [thuỷ lợi, thuỷ sản] }'
const TEXT = markdown('Thủy lợi, thủy sản.', 'Công tác thuỷ lợi.', 'Thủy lợi.')

test('the odd one out is told at its place, with the form of the majority', async () => {
  expect(await found(`{ kind: consistent, ${FORMS} }`, TEXT)).toEqual([
    ['thuỷ lợi→Thủy lợi|1:3|“Thủy lợi” (3), “thuỷ lợi” (1)', 3, 10],
  ])
  expect(await findingsOf(`{ kind: consistent, ${FORMS} }`, TEXT)).toMatchObject([
    { actual: 'thuỷ lợi', expected: ['Thủy lợi'], place: { line: 3, column: 10, endLine: 3, endColumn: 18 } },
  ])
})

test('where all agree, or nothing is found, nothing is said', async () => {
  expect(await found(`{ kind: consistent, ${FORMS} }`, markdown('Thủy lợi.', 'thủy sản'))).toEqual([])
  expect(await found(`{ kind: consistent, ${FORMS} }`, 'Chi bộ.\n')).toEqual([])
})

test('a tie is one finding, which says so and names all forms', async () => {
  const [finding, ...others] = await findingsOf(`{ kind: consistent, ${FORMS} }`, 'Thuỷ lợi.\n\nThủy lợi.\n', MESSAGE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    message: '“Thuỷ lợi” (1), “Thủy lợi” (1)',
    place: { line: 3 },
    related: [{ place: { line: 1 } }],
  })
})

test('a form may be preferred whatever the majority, and have a name', async () => {
  const forms =
    'forms: { moi: { title: kiểu mới, patterns: ["[ủ]y"] }, cu: { title: { vi: kiểu cũ, en: old }, words: [uỷ, thuỷ] } }'
  expect(await found(`{ kind: consistent, ${forms}, prefer: cu }`, 'thủy thủy thuỷ\n')).toEqual([
    ['kiểu mới→kiểu cũ|2:1|“kiểu mới” (2), “kiểu cũ” (1)', 1, 3],
    ['kiểu mới→kiểu cũ|2:1|“kiểu mới” (2), “kiểu cũ” (1)', 1, 8],
  ])
  expect(await found(`{ kind: consistent, ${forms}, prefer: moi }`, 'thuỷ\n')).toEqual([
    ['kiểu cũ→kiểu mới|1:0|“kiểu cũ” (1)', 1, 1],
  ])
})

test('once: one finding with the number of odd places', async () => {
  const text = markdown('Thủy lợi, thủy sản, thủy lợi.', 'thuỷ lợi', 'thuỷ sản')
  const [finding, ...others] = await findingsOf(`{ kind: consistent, ${FORMS}, once: true }`, text, MESSAGE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ place: { line: 3 }, related: [{ place: { line: 5, column: 1 } }] })
  expect(finding?.message).toContain('|2:3|')
})

test('a word of one form within a phrase of another counts for the phrase', async () => {
  const forms = 'forms: { dai: [chi bộ ấp 1], ngan: [chi bộ] }'
  expect(await found(`{ kind: consistent, ${forms} }`, 'Chi bộ ấp 1; chi bộ ấp 1; chi bộ.\n')).toHaveLength(1)
})

describe('values of an expression', () => {
  const TERM = "{ kind: consistent, pattern: 'nhiệm kỳ (\\d{4}\\s*[-–]\\s*\\d{4})', ignoreCase: true }"
  test('are the same whatever their spacing and dashes', async () => {
    expect(await found(TERM, 'nhiệm kỳ 2025-2030, Nhiệm kỳ 2025 – 2030, nhiệm kỳ 2025 - 2030.\n')).toEqual([])
  })
  test('that differ are told', async () => {
    const text = 'nhiệm kỳ 2025-2030, nhiệm kỳ 2020-2025, nhiệm kỳ 2025 - 2030.\n'
    expect(await found(TERM, text)).toEqual([['2020-2025→2025-2030|1:2|“2025-2030” (2), “2020-2025” (1)', 1, 21]])
  })
  test('may be preferred', async () => {
    const check = TERM.replace(/ \}$/u, ", prefer: '2020-2025' }")
    expect(await found(check, 'nhiệm kỳ 2025-2030\n')).toEqual([['2025-2030→2020-2025|1:0|“2025-2030” (1)', 1, 1]])
  })
  test('what is excepted does not count', async () => {
    const check = TERM.replace(/ \}$/u, ", except: ['nhiệm kỳ 2020-2025'] }")
    expect(await found(check, 'nhiệm kỳ 2025-2030, nhiệm kỳ 2020-2025.\n')).toEqual([])
  })
})

describe('formatting', () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  test('is odd where fewer letters have it, and white space has none', async () => {
    const document = docx(
      p(r('Chi bộ họp thường kỳ.', font('Times New Roman')) + r('   ', font('Arial'))) +
        p(r('Bàn ', font('Times New Roman')) + r('việc', font('Arial'))),
    )
    expect(await found('{ kind: consistent, property: font }', document)).toEqual([
      ['Arial→Times New Roman|1:2|“Times New Roman” (2), “Arial” (1)', 2, 5],
    ])
  })
  test('sizes are points, as people count them', async () => {
    const document = docx(p(r('Chi bộ họp', '<w:sz w:val="28"/>')) + p(r('việc', '<w:sz w:val="27"/>')))
    expect(await found('{ kind: consistent, property: size }', document)).toEqual([
      ['13,5→14|1:1|“14” (1), “13,5” (1)', 2, 1],
    ])
  })
  test.each(['font', 'size', 'bold', 'italic', 'underline', 'align', 'style'])(
    'Markdown has no %s',
    async (property) => {
      expect(await found(`{ kind: consistent, property: ${property} }`, 'Chi **bộ** *họp*.\n')).toEqual([])
    },
  )
})

describe('what is wrong with the options is told', () => {
  test.each([
    ['{ kind: consistent }', 'Cần đúng một trong ba'],
    ["{ kind: consistent, pattern: 'a', property: font }", 'Cần đúng một trong ba'],
    ['{ kind: consistent, forms: { a: [x], b: {} } }', 'Cách viết “b” chưa có chữ nào'],
    ['{ kind: consistent, forms: { a: [x], b: [y] }, prefer: c }', '“forms” không có cách viết “c”'],
    ['{ kind: consistent, forms: { a: [x] } }', 'viết chưa đúng'],
  ])('%s', async (check, message) => {
    const error = await findingsOf(check, 'a\n').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DangLintError)
    expect((error as DangLintError).describe('vi').message).toContain(message)
  })
})
