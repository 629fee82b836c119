import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { type Section, sectionsOf } from '../../src/model/index.js'
import { fold } from '../../src/text/index.js'
import { DRESSES, type Dress, dressOutline, type OutlineHeading } from '../support/dress.js'

const linter = await createLinter()

interface Shown {
  text: string
  parent: string
}

const spell = (label: string | null, title: string) => fold(`${label ?? ''} ${title}`)

async function compare(headings: OutlineHeading[], dress: Dress): Promise<{ wanted: Shown[]; found: Shown[] }> {
  const { data, expected } = dressOutline(headings, dress)
  const { tree } = await linter.inspect({ data }, { today: '2027-01-01' })
  const found = [...sectionsOf(tree)].map(({ section: { label, title }, ancestors }) => {
    const parent = ancestors.at(-1) as Section | undefined
    return { text: spell(label, title), parent: parent ? spell(parent.label, parent.title) : '' }
  })
  const wanted = expected.map(({ label, title, level }, index) => {
    const parent = expected.slice(0, index).findLast((other) => other.level < level)
    return { text: spell(label, title), parent: parent ? spell(parent.label, parent.title) : '' }
  })
  return { wanted, found }
}

/** Outlines in the shapes that branches use, `level label text` a line. */
const SHAPES: Record<string, string> = {
  'Roman, Arabic, letters': `
    1 I. ĐÁNH GIÁ KẾT QUẢ NĂM 2026
    2 1. Kết quả đạt được
    3 a) Về phát triển kinh tế
    3 b) Về văn hóa, xã hội
    2 2. Hạn chế, nguyên nhân
    1 II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027
    2 1. Mục tiêu
    2 2. Chỉ tiêu
    1 III. TỔ CHỨC THỰC HIỆN`,
  'letters in Vietnamese order': `
    1 I. NHIỆM VỤ
    2 1. Công tác xây dựng Đảng
    3 a) Công tác tư tưởng
    3 b) Công tác tổ chức
    3 c) Công tác kiểm tra, giám sát
    3 d) Công tác dân vận
    3 đ) Công tác đảng viên
    3 e) Công tác đoàn thể
    2 2. Phát triển kinh tế
    1 II. TỔ CHỨC THỰC HIỆN`,
  'capitals over Roman numerals': `
    1 A. NỘI DUNG TRÌNH CHI BỘ
    2 I. Nhóm công việc định kỳ
    2 II. Nội dung khác
    3 1. Quý I năm 2027
    3 2. Quý II năm 2027
    1 B. NỘI DUNG TRÌNH CHI ỦY
    2 I. Nhóm công việc định kỳ
    2 II. Nội dung khác`,
  'hyphens and slashes': `
    1 I- Đặc điểm tình hình
    2 1/ Thuận lợi
    2 2/ Khó khăn
    1 II- Kết quả thực hiện
    2 1/ Công tác tư tưởng
    2 2/ Công tác tổ chức
    1 III- Phương hướng`,
  'chapters and articles': `
    1 Chương I QUY ĐỊNH CHUNG
    2 Điều 1. Phạm vi điều chỉnh
    2 Điều 2. Nguyên tắc làm việc
    1 Chương II CHẾ ĐỘ LÀM VIỆC
    2 Điều 3. Chế độ sinh hoạt
    2 Điều 4. Chế độ báo cáo
    1 Chương III ĐIỀU KHOẢN THI HÀNH
    2 Điều 5. Tổ chức thực hiện`,
  decimals: `
    1 1. Mục đích
    1 2. Nội dung
    2 2.1. Nhiệm vụ của tổ
    2 2.2. Quyền hạn của tổ
    1 3. Thời gian
    1 4. Tổ chức thực hiện`,
  'two styles in one paper': `
    1 I. Ưu điểm
    1 II. Hạn chế, khuyết điểm
    2 1. Về tư tưởng
    2 2. Về thực hiện nhiệm vụ
    1 III- Nguyên nhân
    1 IV. Phương hướng khắc phục`,
  'numbers left out': `
    1 I. NỘI DUNG
    2 1. Công tác tư tưởng
    2 2. Công tác tổ chức
    2 3. Công tác kiểm tra, giám sát
    2 5. Công tác dân vận
    2 7. Một số nội dung khác
    1 II. TỔ CHỨC THỰC HIỆN`,
  'numbers without a mark': `
    1 1 Chấp hành thời gian sinh hoạt
    1 2 Tỷ lệ đảng viên dự sinh hoạt
    1 3 Công tác chuẩn bị
    1 4 Tổ chức sinh hoạt chi bộ`,
  'parts with names': `
    1 Phần I HƯỚNG DẪN CHUNG
    2 1. Phạm vi áp dụng
    3 1.1. Đối với chi bộ
    3 1.2. Đối với đảng viên
    2 2. Yêu cầu
    1 Phần II HƯỚNG DẪN CỤ THỂ
    2 I- Thành phần bắt buộc
    3 1. Tiêu đề
    3 2. Nơi nhận văn bản
    2 II- Thành phần bổ sung
    3 1. Dấu chỉ mức độ khẩn
    3 2. Chỉ dẫn phạm vi lưu hành
    1 Phần III TỔ CHỨC THỰC HIỆN`,
}

const LABEL = /^(?:(?:Chương|Điều|Phần) [IVX\d]+\.?|\S+)/u

const parseShape = (source: string): OutlineHeading[] =>
  source
    .trim()
    .split('\n')
    .map((line) => {
      const [, level = '1', rest = ''] = /^\s*(\d) (.*)$/u.exec(line) ?? []
      const [label = ''] = LABEL.exec(rest) ?? []
      return { level: Number(level), label, text: rest.slice(label.length + 1) }
    })

describe.each(Object.entries(SHAPES))('%s', (_, source) => {
  test.each(DRESSES)('%s: the outline comes back', async (dress) => {
    const { wanted, found } = await compare(parseShape(source), dress)
    expect(found).toEqual(wanted)
  })
})

/** Length of the longest common subsequence. */
function common(a: Shown[], b: Shown[]): number {
  let row: number[] = new Array(b.length + 1).fill(0)
  for (const one of a) {
    const next = [0]
    for (const [index, other] of b.entries())
      next.push(one.text === other.text ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}

// Outlines of published papers are not part of the repository: DANG_LINT_OUTLINES names a file with one outline a line.
const published = process.env.DANG_LINT_OUTLINES

test.skipIf(!published)('outlines of published papers come back from every dress', async () => {
  const outlines = readFileSync(published ?? '', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { headings: OutlineHeading[] }).headings)
  const sum = { wanted: 0, found: 0, common: 0 }
  for (const dress of DRESSES) {
    for (const outline of outlines) {
      const { wanted, found } = await compare(outline, dress)
      sum.wanted += wanted.length
      sum.found += found.length
      sum.common += common(wanted, found)
    }
  }
  expect(sum.common / sum.found).toBeGreaterThan(0.99)
  expect(sum.common / sum.wanted).toBeGreaterThan(0.97)
})
