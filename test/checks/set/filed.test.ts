import { describe, expect, test } from 'vitest'
import { namesYear, yearsIn } from '../../../src/checks/set/named-years.js'
import { filesTold, told } from './shown.js'

const YEAR = '{ kind: filed, report: [year] }'
const UNIT = '{ kind: filed, report: [unit] }'
const at = (file: string, abstract = 'nhiệm vụ năm 2027') => [{ type: 'nghi-quyet-nam', abstract, file }]

describe('the year of a name', () => {
  test.each([
    ['nghi-quyet-2026.docx', [2026], []],
    ['NQ 05.01.2027.docx', [], []],
    ['NQ 2027-01-05.docx', [], []],
    ['NQ 20270105.docx', [], []],
    ['NK 2025-2030', [], [[2025, 2030]]],
    ['nam hoc 2026 – 2027', [], [[2026, 2027]]],
    ['05-NQ-CB.docx', [], []],
    ['cv 12027.docx', [], []],
    ['bao-cao 2026 va 2027', [2026, 2027], []],
  ])('%s', (name, years, ranges) => {
    expect(yearsIn(name)).toEqual({ years, ranges })
    expect(namesYear(yearsIn(name))).toBe(years.length + ranges.length > 0)
  })
})

describe('a paper', () => {
  test.each([
    'a.docx',
    '2027/nghi-quyet-2027.docx',
    'ho-so-2027/NQ 05.01.2026.docx',
    'NH 2026-2027/nghi-quyet.docx',
    '2025/ho-so-2027/a.docx',
  ])('filed as %s is where it belongs', async (file) => {
    expect(await told(YEAR, at(file))).toEqual([])
  })

  test('with the name or the folder of another year is told', async () => {
    const message = '{where} {name}: {years}, {own}'
    expect(await told(YEAR, at('2027/nghi-quyet-2026.docx'), { message })).toEqual([
      'tên tệp nghi-quyet-2026.docx: 2026, 2027',
    ])
    expect(await told(YEAR, at('ho-so-2026/NQ.docx'), { message })).toEqual(['thư mục ho-so-2026: 2026, 2027'])
    expect(await told(YEAR, at('2026/NQ.docx'), { message, lang: 'en' })).toEqual(['the folder 2026: 2026, 2027'])
  })

  test('that is issued in one year and about another may be filed under either', async () => {
    const papers = [
      { type: 'bao-cao-tong-ket', abstract: 'tổng kết năm 2027', date: '2028-01-05', file: '2028/a.docx' },
    ]
    expect(await told(YEAR, papers)).toEqual([])
    expect(await told(YEAR, at('2026.docx', 'tổng kết năm 2026, phương hướng năm 2027'))).toEqual([])
  })

  test('that says no year itself is not held to one, nor is a draft', async () => {
    expect(await told(YEAR, [{ type: 'nghi-quyet-nam', date: '2027-01-05', file: '2026.docx' }])).toEqual([])
    expect(
      await told(
        YEAR,
        at('2026.docx').map((paper) => ({ ...paper, draft: true })),
      ),
    ).toEqual([])
  })
})

describe('the folder of another unit', () => {
  const own = (...files: string[]) => files.map((file) => ({ type: 'cong-van', file }))
  const others = (...files: string[]) => own(...files).map((paper) => ({ ...paper, unit: 'CHI BỘ ẤP TÂN PHÚ' }))
  const home = own('hoa/1.md', 'hoa/2.md')
  const foreign = others('phu/1.md', 'phu/2.md', 'phu/3.md')

  test('is no place for a paper', async () => {
    const papers = [...home, ...foreign, ...own('phu/4.md')]
    expect(await told(UNIT, papers, { message: '{file} {other} {folder}' })).toEqual(['phu/4.md CHI BỘ ẤP TÂN PHÚ hoa'])
  })

  test('is one only where each unit has its own', async () => {
    expect(await told(UNIT, [...home, ...foreign, ...own('3.md', 'chung/4.md')])).toEqual([])
    expect(await told(UNIT, [...own('1.md', 'phu/4.md'), ...foreign])).toEqual([])
    expect(await told(UNIT, [...own('a/1.md', 'a/2.md'), ...others('a/3.md', 'a/4.md')])).toEqual([])
  })

  test('may be known from the manifest', async () => {
    const papers = [...own('phu/4.md'), ...foreign]
    expect(await filesTold(UNIT, papers, { folder: 'hoa' })).toEqual([['phu/4.md']])
  })
})
