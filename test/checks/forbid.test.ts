import { describe, expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { docx, p, r } from '../support/docx.js'
import { findingsOf, markdown } from './support.js'

const MESSAGE = '{found}|{count}'
const places = async (check: string, data: string | Uint8Array, options = {}) =>
  (await findingsOf(check, data, MESSAGE, options)).map(({ message, place }) => [
    message,
    place?.line,
    place?.column,
    place?.endColumn,
  ])

const TEXT = markdown('I. ĐÁNH GIÁ', 'Huyện  ủy giao. **Trình huyện ủy** xem.', 'II. MỤC TIÊU', 'Cấp huyện, ủy viên.')

test('every place of a word is found, whatever its case and spacing, and no part of a longer word', async () => {
  expect(await places('{ kind: forbid, words: [huyện ủy] }', TEXT)).toEqual([
    ['Huyện  ủy|2', 3, 1, 10],
    ['huyện ủy|2', 3, 25, 33],
  ])
  expect(await places('{ kind: forbid, words: [tổ] }', 'Bổ trợ, tổng, Tổ 3, tổ.\n')).toHaveLength(2)
})

test('a word typed with marks of its own is the same word', async () => {
  expect(await places('{ kind: forbid, words: [huye\u0323\u0302n u\u0309y] }', 'Trình huyện ủy.\n')).toHaveLength(1)
  expect(await places('{ kind: forbid, words: [huyện ủy] }', 'Trình huye\u0323\u0302n u\u0309y.\n')).toHaveLength(1)
})

test('once: one finding says how many there are and names the first places', async () => {
  const many = markdown(...Array.from({ length: 8 }, () => 'Trình huyện ủy.'))
  const [finding, ...others] = await findingsOf('{ kind: forbid, words: [huyện ủy], once: true }', many, MESSAGE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ message: 'huyện ủy|8', place: { line: 1, column: 7 } })
  expect(finding?.related?.map(({ place, message }) => [place.line, message])).toEqual(
    [3, 5, 7, 9, 11].map((line) => [line, 'Chỗ khác']),
  )
})

test('a regular expression heeds case unless told otherwise, and an empty match shows the letter behind it', async () => {
  expect(await places("{ kind: forbid, patterns: ['CẤP'] }", TEXT)).toEqual([])
  expect(await places("{ kind: forbid, patterns: ['CẤP'], ignoreCase: true }", TEXT)).toEqual([['Cấp|1', 7, 1, 4]])
  expect(await places("{ kind: forbid, patterns: ['(?<=,)(?=\\S)'] }", 'một,hai, ba\n')).toEqual([['…|1', 1, 5, 6]])
})

test('what only looks like it is left alone', async () => {
  const check = "{ kind: forbid, words: [huyện ủy], except: ['trình huyện ủy'] }"
  expect(await places(check, TEXT)).toEqual([['Huyện  ủy|1', 3, 1, 10]])
})

test('it looks where it is told to: places of a selector, sections left out', async () => {
  expect(await places("{ kind: forbid, words: [huyện], in: 'section:word(muc-tieu) paragraph' }", TEXT)).toHaveLength(1)
  expect(await places('{ kind: forbid, words: [huyện], outside: danh-gia }', TEXT)).toHaveLength(1)
  expect(await places('{ kind: forbid, words: [đánh giá] }', TEXT)).toHaveLength(1)
  expect(await places('{ kind: forbid, words: [đánh giá], in: paragraph }', TEXT)).toHaveLength(0)
})

test('a letterhead is not text, an annex and a table are', async () => {
  const paper = markdown(
    'ĐẢNG BỘ HUYỆN A',
    'CHI BỘ ẤP 1',
    '**NGHỊ QUYẾT**',
    '**về nhiệm vụ**',
    'I. MỤC TIÊU',
    '| huyện |\n|---|\n| x |',
    '# Phụ lục 1: HUYỆN',
  )
  const check = '{ kind: forbid, words: [huyện] }'
  expect((await places(check, paper)).map(([, line]) => line)).toEqual([11, 15])
})

describe('the period', () => {
  const check = "{ kind: forbid, words: [huyện ủy], since: '2025-07-01', until: '2026-12-31' }"
  test.each([
    ['2025-06-30', 0],
    ['2025-07-01', 2],
    ['2026-12-31', 2],
    ['2027-01-01', 0],
  ])('a document of %s has %i', async (date, wanted) => {
    expect(await places(check, TEXT, { date })).toHaveLength(wanted)
  })

  test('one without a date is judged by the present day', async () => {
    expect(await places(check, TEXT, { today: '2026-01-01' })).toHaveLength(2)
    expect(await places(check, TEXT, { today: '2027-02-01' })).toHaveLength(0)
  })
})

test('in Word the place is the paragraph and the columns in its text', async () => {
  const document = docx(p(r('Chi bộ họp.')) + p(r('Trình hu') + r('yện ủy', '<w:b/>') + r(' xem.')))
  expect(await places('{ kind: forbid, words: [huyện ủy] }', document)).toEqual([['huyện ủy|1', 2, 7, 15]])
})

describe('what is wrong with the options is told', () => {
  test.each([
    ['{ kind: forbid }', 'Chưa nêu chữ nào bị cấm.'],
    ["{ kind: forbid, patterns: ['a*'] }", 'khớp cả khi không có chữ nào'],
    ["{ kind: forbid, words: [a], since: '2025-02-30' }", 'Không có ngày “2025-02-30”'],
    ['{ kind: forbid, words: [a], in: bang }', 'Bộ chọn “bang” sai'],
    ["{ kind: forbid, words: [' '] }", 'viết chưa đúng'],
    ['{ kind: forbid, words: [] }', 'trống'],
  ])('%s', async (check, message) => {
    const error = await findingsOf(check, TEXT).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DangLintError)
    expect((error as DangLintError).describe('vi').message).toContain(message)
    expect((error as DangLintError).describe('vi').hint).toMatch(/Ví dụ:|Được dùng:/u)
    expect((error as DangLintError).place).toMatchObject({ file: 'thu.yaml', line: expect.any(Number) })
  })
})
