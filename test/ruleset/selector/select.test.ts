import { describe, expect, test } from 'vitest'
import { cell, docx, p, r, row, table } from '../../support/docx.js'
import { compile, contextOf, inspect, select } from './support.js'

const PAPER = `ĐẢNG BỘ XÃ BÌNH AN

CHI BỘ ẤP 1

Số 05-NQ/CB

Bình An, ngày 05 tháng 01 năm 2027

**NGHỊ QUYẾT**

**về nhiệm vụ năm 2027**

Căn cứ chương trình công tác.

# I. ĐÁNH GIÁ

Đã làm tốt.

# II. MỤC TIÊU

## 1. Mục tiêu chung

Tốt hơn.

- Kết nạp đảng viên;
- Thu đảng phí.

## 2. Chỉ tiêu

| Việc | Số |
|------|----|
| Kết nạp | 2 |

# III. TỔ CHỨC THỰC HIỆN

Giao chi ủy.[^1]

Nơi nhận:
- Đảng ủy xã.

**T/M CHI BỘ**

BÍ THƯ

Trần Văn Mẫn

# Phụ lục 1: BIỂU MẪU

Mẫu số một.

[^1]: Trong quý I.
`

const CASES: [selector: string, found: string[]][] = [
  [
    'section',
    ['I. ĐÁNH GIÁ', 'II. MỤC TIÊU', '1. Mục tiêu chung', '2. Chỉ tiêu', 'III. TỔ CHỨC THỰC HIỆN', 'Phụ lục 1 BIỂU MẪU'],
  ],
  ['body > section', ['I. ĐÁNH GIÁ', 'II. MỤC TIÊU', 'III. TỔ CHỨC THỰC HIỆN']],
  ['appendix', ['Phụ lục 1 BIỂU MẪU']],
  ['section[level>=2]', ['1. Mục tiêu chung', '2. Chỉ tiêu']],
  ["heading[title^='Mục']", ['1. Mục tiêu chung']],
  ["heading[title^='Mu\u0323c']", ['1. Mục tiêu chung']],
  ['heading[upper]:not([level=1])', []],
  ['heading:word(muc-tieu)', ['II. MỤC TIÊU', '1. Mục tiêu chung']],
  ['section:word(muc-tieu, to-chuc)[level=1]', ['II. MỤC TIÊU', 'III. TỔ CHỨC THỰC HIỆN']],
  ['section:word(muc-tieu) section:word(muc-tieu) > paragraph', ['Tốt hơn.', 'Kết nạp đảng viên;', 'Thu đảng phí.']],
  ['section:word(muc-tieu) item', ['Kết nạp đảng viên;', 'Thu đảng phí.']],
  [
    'body paragraph:not(item)',
    ['Căn cứ chương trình công tác.', 'Đã làm tốt.', 'Tốt hơn.', 'Việc', 'Số', 'Kết nạp', '2', 'Giao chi ủy.'],
  ],
  ['body paragraph:not(table *, item)', ['Căn cứ chương trình công tác.', 'Đã làm tốt.', 'Tốt hơn.', 'Giao chi ủy.']],
  ["paragraph:matches('^Kết nạp (?!.*;)|^Đã')", ['Đã làm tốt.']],
  ['section:has(> table)', ['2. Chỉ tiêu']],
  ['body > section:has(table)', ['II. MỤC TIÊU']],
  ['section:has(+ appendix)', []],
  ['section:has(~ section[label^=III])', ['I. ĐÁNH GIÁ', 'II. MỤC TIÊU']],
  ['section + section[level=1]', ['II. MỤC TIÊU', 'III. TỔ CHỨC THỰC HIỆN']],
  ['heading + paragraph', ['Đã làm tốt.', 'Tốt hơn.', 'Giao chi ủy.', 'Mẫu số một.']],
  ['row:first > cell', ['Việc', 'Số']],
  ['row:nth(-1) cell:last', ['2']],
  ['row:nth(2) cell:nth(1)', ['Kết nạp']],
  ['table[rows=2][columns>1] row:last cell:first paragraph', ['Kết nạp']],
  ['section:empty', []],
  ['footnote paragraph', ['Trong quý I.']],
  [':is(closing, appendix) > paragraph:last', ['Trần Văn Mẫn', 'Mẫu số một.']],
  ['appendix, section[level=2]:first', ['1. Mục tiêu chung', 'Phụ lục 1 BIỂU MẪU']],
  ['letterhead ~ closing > paragraph:first', ['Nơi nhận:']],
  ['document > letterhead > paragraph:first', ['ĐẢNG BỘ XÃ BÌNH AN']],
  ['header, footer, contents, image, endnote', []],
  ['paragraph[bold]:not(letterhead *)', ['T/M CHI BỘ']],
  ['letterhead :is(superior, number), recipients', ['ĐẢNG BỘ XÃ BÌNH AN', 'Số 05-NQ/CB', 'Đảng ủy xã.']],
  ['place, date', ['Bình An', 'ngày 05 tháng 01 năm 2027']],
  ['signature:not(signature.name)', ['T/M CHI BỘ', 'BÍ THƯ']],
  ['paragraph:has(> recipients.label)', ['Nơi nhận:']],
  ["date[text$='2027'], abstract:matches('^về')", ['ngày 05 tháng 01 năm 2027', 'về nhiệm vụ năm 2027']],
]

test.each(CASES)('%s', async (selector, found) => {
  expect(await select(selector, PAPER)).toEqual(found)
})

test('each thing is found once, in reading order, however many ways lead to it', async () => {
  const many = await select('section, section, document section, *[level], heading', PAPER)
  const once = await select('section, heading', PAPER)
  expect(many).toEqual(once)
})

test('a target says in which sections it stands', async () => {
  const targets = compile('table, heading[level=2], section[level=2]:last')(contextOf(await inspect(PAPER)))
  expect(targets.map(({ sections }) => sections.map(({ label }) => label))).toEqual([
    ['II.', '1.'],
    ['II.', '2.'],
    ['II.', '2.'],
    ['II.', '2.'],
  ])
})

describe('what only Word tells', () => {
  const look = (content: string, more = '') => p(r(content, more))
  const document = docx(
    [
      look('I. MỤC TIÊU', '<w:b/>'),
      p(r('Làm tốt.', '<w:rFonts w:ascii="Arial"/><w:sz w:val="28"/>'), '<w:jc w:val="center"/>'),
      p(r('Nửa này ', '<w:b/>') + r('nửa kia.')),
      p(''),
      table('', row(cell(look('A'), '<w:gridSpan w:val="2"/>')), row(cell(look('B')), cell(look('')))),
      look('II. TỔ CHỨC THỰC HIỆN', '<w:b/>'),
      look('III. KHÁC', '<w:b/>'),
      p(r('Hết.')),
    ].join(''),
  )

  test.each<[string, string[]]>([
    ['paragraph[align=center]', ['Làm tốt.']],
    ['paragraph[align!=left]', ['Làm tốt.']],
    ['paragraph[font=Arial][size=14]', ['Làm tốt.']],
    ['body > section > paragraph[size<14]', ['Nửa này nửa kia.', 'Hết.']],
    ['paragraph[bold]', []],
    ['heading[bold=true]', ['I. MỤC TIÊU', 'II. TỔ CHỨC THỰC HIỆN', 'III. KHÁC']],
    ['paragraph:empty', ['', '']],
    ['cell:empty', ['']],
    ['section:empty', ['II. TỔ CHỨC THỰC HIỆN']],
    ['cell[columns=2]', ['A']],
  ])('%s', async (selector, found) => {
    expect(await select(selector, document)).toEqual(found)
  })
})

// A search that compared each paragraph with all behind it would take 40 000 000 000 steps and not end in a minute.
test('a document of 200 000 paragraphs is searched in one pass a step', { timeout: 60_000 }, async () => {
  const document = await inspect(Array.from({ length: 2000 }, (_, index) => `Dòng ${index}.`).join('\n\n'))
  const [first] = document.tree.children
  const children = Array.from({ length: 200_000 }, () => ({ ...first }) as typeof first & object)
  const large = { ...document, tree: { ...document.tree, children } }
  const found = compile('paragraph:has(~ paragraph ~ paragraph) ~ paragraph:not(:last) ~ *')(contextOf(large))
  expect(found).toHaveLength(199_998)
})
