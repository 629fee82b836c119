import { describe, expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const CHECK = "{ kind: year, patterns: ['nhiệm vụ năm (20\\d\\d)'], except: ['đến năm 20\\d\\d'] }"
const body = (...headings: string[]) => markdown(...headings.flatMap((title) => [title, 'Chi bộ thực hiện.']))
const wrong = async (document: string, check = CHECK, year: number | null = 2027) =>
  (await findingsOf(check, document, '{named} {expected} {count}', year === null ? {} : { year })).map(
    ({ message }) => message,
  )

describe('a year that is named', () => {
  test.each<[string, string[], string[]]>([
    ['is that of the document', ['I. NHIỆM VỤ NĂM 2027'], []],
    ['is another one', ['I. NHIỆM VỤ NĂM 2026', 'II. BIỂU QUYẾT'], ['2026 2027 1']],
    ['stands in several headings', ['I. NHIỆM VỤ NĂM 2026', 'II. Nhiệm vụ năm 2028'], ['2026 2027 2', '2028 2027 2']],
    ['stands where nothing is asked of it', ['I. KẾT QUẢ NĂM 2026', 'II. CHỈ TIÊU'], []],
    ['looks further ahead', ['I. NHIỆM VỤ NĂM 2027', 'II. Nhiệm vụ đến năm 2030'], []],
  ])('%s', async (_, headings, expected) => {
    expect(await wrong(body(...headings))).toEqual(expected)
  })

  test('may be told once, with the other places', async () => {
    const once = CHECK.replace(' }', ', once: true }')
    const [finding, ...others] = await findingsOf(once, body('I. NHIỆM VỤ NĂM 2026', 'II. Nhiệm vụ năm 2028'), 'Sai.', {
      year: 2027,
    })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ actual: 'NHIỆM VỤ NĂM 2026', expected: ['2027'] })
    expect(finding?.related).toHaveLength(1)
  })

  test('is looked for in running text where that is asked for', async () => {
    const document = markdown('I. MỤC TIÊU', 'Hoàn thành nhiệm vụ năm 2026.')
    expect(await wrong(document)).toEqual([])
    expect(await wrong(document, CHECK.replace(' }', ', in: body }'))).toEqual(['2026 2027 1'])
  })

  test('may be the other year of a school year that the abstract names', async () => {
    const letterhead = ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ TRƯỜNG HOA MAI', '*', 'Số 05-NQ/CB']
    const title = (abstract: string) => [...letterhead, '**NGHỊ QUYẾT**', `**${abstract}**`]
    const document = (abstract: string) => markdown(...title(abstract), 'I. NHIỆM VỤ NĂM 2027', 'Dạy tốt.')
    expect(await wrong(document('về nhiệm vụ năm học 2026 - 2027'), CHECK, null)).toEqual([])
    expect(await wrong(document('về phương hướng năm 2026'), CHECK, null)).toEqual(['2027 2026 1'])
  })

  test('cannot be wrong in a document that is about no year', async () => {
    expect(await wrong(body('I. NHIỆM VỤ NĂM CŨ'), "{ kind: year, patterns: ['NĂM (CŨ)'] }", null)).toEqual([])
  })
})
