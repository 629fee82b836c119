import { describe, expect, test } from 'vitest'
import { layoutPage } from '../../src/report/layout-page.js'
import type { RulesetSource } from '../../src/ruleset/index.js'
import { load } from '../ruleset/support.js'

const SOURCE: RulesetSource = {
  dangLint: 1,
  id: 'thu/the-thuc',
  instruments: {
    '05-HD': { title: 'Hướng dẫn', confidence: 'primary' },
    '36-HD': { title: 'Hướng dẫn', confidence: 'primary' },
    '11-HD': { title: 'Hướng dẫn', confidence: 'secondary' },
    '399-QĐ': { title: 'Quy định', confidence: 'secondary' },
  },
  types: { 'to-trinh': { name: { vi: 'Tờ trình', en: 'Proposal' }, typeNames: ['Tờ trình'] } },
  editions: {
    cu: { from: '2004-05-28', to: '2018-04-02', instrument: '11-HD', layout: { like: 'giua', page: { top: 25 } } },
    giua: {
      from: '2018-04-03',
      to: '2026-05-26',
      instrument: '36-HD',
      layout: { like: 'moi', words: { separator: ',', addressee: { default: 'Kính gửi:' } } },
    },
    moi: {
      from: '2026-05-27',
      instrument: '05-HD',
      layout: {
        page: { top: 20, left: 30 },
        font: 'Times New Roman',
        words: { separator: ';', addressee: { default: 'Kính gửi:', 'to-trinh': 'Kính trình:' }, grounds: ['căn cứ'] },
      },
    },
  },
  rules: {
    'the-thuc/so': {
      title: { vi: 'Số | ký hiệu', en: 'Number' },
      tags: ['the-thuc', 'dau-van-ban'],
      severity: 'warn',
      when: { edition: ['giua', 'moi'] },
      check: { kind: 'forbid', words: ['x'] },
      message: 'Sai.',
      basis: [
        { instrument: '05-HD', clause: 'II.I-3', confidence: 'primary' },
        { instrument: '05-HD', clause: 'PL2', confidence: 'secondary' },
        { instrument: '36-HD', confidence: 'primary' },
        { instrument: '399-QĐ', clause: 'Đ11', confidence: 'secondary' },
      ],
      tests: [{ ok: 'a' }, { ok: 'b' }, { fail: 'x' }],
    },
    'the-thuc/le': {
      title: 'Lề',
      tags: ['trinh-bay', 'the-thuc'],
      severity: 'info',
      check: { kind: 'forbid', words: ['y'] },
      message: 'Sai.',
    },
    'the-thuc/rieng': {
      title: 'Việc của đơn vị',
      tags: ['the-thuc', 'don-vi'],
      severity: 'off',
      check: { kind: 'forbid', words: ['z'] },
      message: 'Sai.',
    },
    'to-trinh/so': {
      title: 'Của một loại văn bản',
      tags: ['the-thuc'],
      severity: 'warn',
      check: { kind: 'forbid', words: ['x'] },
      message: 'Sai.',
    },
    'noi-dung/khac': {
      title: 'Không phải thể thức',
      severity: 'warn',
      check: { kind: 'forbid', words: ['x'] },
      message: 'Sai.',
    },
  },
  overrides: [{ edition: 'giua', rules: { 'the-thuc/so': 'error', 'the-thuc/le': 'off' } }],
}

const ruleset = await load(SOURCE, { examples: true })
const pairs = { 'the-thuc/so': 3, 'the-thuc/le': 1, constructor: 5 }
const [vi, en] = [layoutPage(ruleset, pairs, 'vi'), layoutPage(ruleset, pairs, 'en')]
const rowsOf = (page: string) => page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
const rowOf = (page: string, start: string) => rowsOf(page).find((row) => row.startsWith(`| ${start}`))

describe('a row of a rule', () => {
  test('says its clauses by edition, how sure they are, its severities, examples and pairs', () => {
    expect(rowOf(vi, '[`the-thuc/so`]')).toBe(
      '| [`the-thuc/so`](the-thuc/so.md) | Số \\| ký hiệu | cảnh báo (theo 36-HD: lỗi) | II.I-3; PL2 (theo nguồn khác dẫn lại) | có, không nêu điểm | [399-QĐ](instruments.md#399-qd) (Đ11) | đã đọc chính văn kiện | 2 đạt, 1 không đạt | 3 |',
    )
    expect(rowOf(en, '[`the-thuc/so`]')).toContain('| warning (under 36-HD: error) |')
  })

  test('says what there is none of', () => {
    expect(rowOf(vi, '[`the-thuc/le`]')).toBe(
      '| [`the-thuc/le`](the-thuc/le.md) | Lề | thông tin (theo 36-HD: tắt) | – | – | – | – | 0 đạt, 0 không đạt | 1 |',
    )
  })
})

test('there are columns for the editions that rules are for, the newest first', () => {
  expect(rowsOf(vi)[0]).toBe(
    '| Quy tắc | Nội dung | Mức | Theo 05-HD | Theo 36-HD | Văn kiện khác | Mức độ chắc chắn | Ví dụ | Cặp .docx |',
  )
})

test('rules stand in their areas, known ones first; those of a type and on other things are left out', () => {
  expect(vi.match(/^##? .*$/gmu)).toEqual([
    '# Thể thức: quy tắc, căn cứ, ví dụ',
    '## Đầu văn bản',
    '## Trang giấy, phông chữ, cỡ chữ, đoạn văn',
    '## `don-vi`',
    '## Giá trị theo từng hướng dẫn',
  ])
  expect(vi).not.toMatch(/to-trinh\/so|noi-dung\/khac/u)
  expect(vi).toContain('Cộng: 3 quy tắc, 2 ví dụ đạt, 1 ví dụ không đạt, 4 cặp văn bản Word.')
  expect(en).toContain('3 rules, 2 passing and 1 failing examples, 4 pairs of Word documents in all.')
})

test('values of editions are told with those that they take over, and bold where they differ', () => {
  expect(rowOf(vi, 'Hiệu lực')).toContain('| có hiệu lực từ 28/5/2004 đến hết 02/4/2018 |')
  expect(rowOf(vi, 'Lề trên')).toBe('| Lề trên | 20 | 20 | **25** |')
  expect(rowOf(vi, 'Lề trái')).toBe('| Lề trái | 30 | 30 | 30 |')
  expect(rowOf(vi, 'Phông chữ')).toBe('| Phông chữ | `Times New Roman` | `Times New Roman` | `Times New Roman` |')
  expect(rowOf(vi, 'Dấu sau từng nơi nhận')).toMatch(/\| `;` \| \*\*`,`\*\* \| \*\*`,`\*\* \|$/u)
  expect(rowOf(en, 'The words before the addressees')).toMatch(
    /\| `Kính gửi:`; Proposal: `Kính trình:` \| \*\*`Kính gửi:`\*\* \|/u,
  )
  expect(rowOf(en, 'What paragraphs that state')).toContain('| `căn cứ` | `căn cứ` |')
  expect(vi).not.toContain('Lề phải')
})

test('a ruleset without rules on layout and without editions has an empty page, not a broken one', async () => {
  const empty = await load({ dangLint: 1, id: 'thu/rong' })
  expect(layoutPage(empty, {}, 'en')).toContain('0 rules, 0 passing and 0 failing examples, 0 pairs')
})
