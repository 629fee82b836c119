import { describe, expect, test } from 'vitest'
import { profilePage } from '../../src/report/profile-page.js'
import type { RulesetSource } from '../../src/ruleset/index.js'
import { load } from '../ruleset/support.js'
import { loadWith } from './support.js'

const SOURCE: RulesetSource = {
  dangLint: 1,
  id: 'thu/trang',
  instruments: { '1-CV/TU': { title: 'Công văn', confidence: 'named' } },
  types: {
    'nghi-quyet': { name: { vi: 'Nghị quyết', en: 'Resolution' }, typeNames: ['Nghị quyết'] },
    'bien-ban': { name: { vi: 'Biên bản', en: 'Minutes' }, typeNames: ['Biên bản'] },
    'to-trinh': { name: { vi: 'Tờ trình', en: 'Proposal' }, typeNames: ['Tờ trình'] },
  },
  tiers: { 'chi-bo': { name: { vi: 'Chi bộ', en: 'Branch' } }, 'dang-vien': { name: 'Đảng viên' } },
  vocabulary: { 'muc-tieu': ['mục tiêu'] },
  profile: {
    'chi-bo': [
      {
        type: 'nghi-quyet',
        per: 'month',
        code: ['NQ/CB', 'KL/CB'],
        issuer: [{ vi: 'chi bộ', en: 'branch' }],
        signature: [
          ['T/M CHI BỘ', 'BÍ THƯ'],
          ['T/M CHI UỶ', 'BÍ THƯ'],
        ],
        due: { days: 2, after: 'bien-ban' },
        dueNote: { vi: 'Hoặc sớm hơn.', en: 'Or earlier.' },
        basis: [{ instrument: '1-CV/TU', clause: 'điều 1', confidence: 'named' }],
        dueBasis: [{ instrument: '1-CV/TU', confidence: 'assumed' }],
      },
      { type: 'bien-ban', per: 'month', or: ['to-trinh'], signature: ['CHỦ TRÌ'], countersignature: ['THƯ KÝ'] },
    ],
    'dang-vien': [{ type: 'bien-ban', name: 'Bản | ghi', per: 'year', member: true }],
  },
  extras: { 'chi-bo': ['to-trinh'] },
  rules: {
    'nghi-quyet/muc-tieu': {
      title: { vi: 'Có mục tiêu', en: 'Has aims' },
      severity: 'warn',
      when: { type: 'nghi-quyet', tier: 'chi-bo' },
      check: { kind: 'section', title: 'muc-tieu' },
      message: 'Thiếu mục tiêu.',
      basis: [{ instrument: '1-CV/TU', confidence: 'secondary' }],
      tests: [{ ok: 'I. MỤC TIÊU' }, { ok: 'MỤC TIÊU' }, { fail: 'I. BIỂU QUYẾT' }],
    },
    'to-trinh/muc-tieu': {
      title: 'Có mục tiêu',
      severity: 'off',
      when: { type: 'to-trinh' },
      check: { kind: 'section', title: 'muc-tieu' },
      message: 'Thiếu mục tiêu.',
    },
  },
}

const ruleset = await load(SOURCE, { examples: true })
const [vi, en] = [profilePage(ruleset, 'vi'), profilePage(ruleset, 'en')]
const rowsOf = (page: string) => page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))

describe('a row of a paper', () => {
  test('says all that is known of it, and links to the rules of its type', () => {
    expect(rowsOf(vi)[1]).toBe(
      '| [Nghị quyết](#nghi-quyet) | `nghi-quyet` | mỗi tháng một lần | trong 2 ngày sau Biên bản. Hoặc sớm hơn. | chi bộ | T/M CHI BỘ / BÍ THƯ hoặc T/M CHI UỶ / BÍ THƯ | `NQ/CB`, `KL/CB` | được nêu tên trong chương trình: [1-CV/TU](instruments.md#1-cv-tu) (điều 1) | mới là đề xuất, chưa tìm được văn bản quy định: [1-CV/TU](instruments.md#1-cv-tu) |',
    )
    expect(rowsOf(en)[1]).toContain(
      '| every month | within 2 days of Minutes. Or earlier. | branch | T/M CHI BỘ / BÍ THƯ or',
    )
  })

  test('says what is not known, and has no link where its type has no rules', () => {
    expect(rowsOf(vi)[2]).toBe(
      '| Biên bản (hoặc Tờ trình) | `bien-ban` | mỗi tháng một lần | chưa đặt hạn | – | CHỦ TRÌ; cùng ký: THƯ KÝ | – | không nêu căn cứ | – |',
    )
  })

  test('says who owes it where members do, under the name of the tier', () => {
    expect(rowsOf(vi)[4]).toMatch(/^\| Bản \\\| ghi \| `bien-ban` \| mỗi năm một lần, mỗi đảng viên \|/u)
  })
})

test('each tier has a heading with the number of its papers, and its extras', () => {
  expect(vi).toContain('## Chi bộ: 2 loại văn bản')
  expect(en).toContain('## Branch: 2 types')
  expect(en).toContain('## Đảng viên: 1 type\n')
  expect(vi).toMatch(/không tính là phải có: Tờ trình\./u)
  expect(vi.match(/không tính là phải có/gu)).toHaveLength(1)
})

test('contents are the rules of the type with their examples, surest grounds and severity', () => {
  const contents = rowsOf(vi.slice(vi.indexOf('## Nội dung')))
  expect(contents.slice(1)).toEqual([
    '| <a id="nghi-quyet"></a>Nghị quyết | Có mục tiêu | [`nghi-quyet/muc-tieu`](nghi-quyet/muc-tieu.md) | Chi bộ | cảnh báo | 2 | 1 | theo nguồn khác dẫn lại |',
    '| <a id="bien-ban"></a>Biên bản | chưa có quy tắc riêng | – | – | – | – | – | – |',
    '| <a id="to-trinh"></a>Tờ trình | Có mục tiêu | [`to-trinh/muc-tieu`](to-trinh/muc-tieu.md) | mọi cấp | tắt | 0 | 0 | – |',
  ])
  expect(vi.endsWith('Cộng: 3 loại văn bản, 2 quy tắc.')).toBe(true)
})

test('the page of the built-in rules tells every paper of every tier, and every rule of a type once', async () => {
  const builtin = await loadWith()
  const page = profilePage(builtin, 'vi')
  const papers = Object.values(builtin.profile).flat()
  const cells = rowsOf(page).map((row) => row.split(' | '))
  for (const { type, name } of papers)
    expect(cells.some(([paper = '', id]) => paper.includes(name.vi) && id === `\`${type}\``)).toBe(true)
  const ofTypes = builtin.declared.filter(({ id }) => Object.hasOwn(builtin.catalogue.types, id.split('/')[0] ?? ''))
  expect(ofTypes.length).toBeGreaterThan(10)
  for (const { id } of ofTypes) expect(page.split(`](${id}.md)`)).toHaveLength(2)
})
