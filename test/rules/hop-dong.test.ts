/** That nothing is tied to the Party: leases in Word, by rules of every kind for documents, in YAML alone. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { escapeXml } from '../../fixtures/pack.js'
import { checks } from '../../src/checks/index.js'
import { testRuleset } from '../../src/checks/test-ruleset.js'
import { verdictOf } from '../../src/checks/trial.js'
import { createLinter } from '../../src/lint.js'
import type { RulesetSource } from '../../src/ruleset/index.js'
import { docx } from '../support/docx.js'

const file = 'hop-dong.yaml'
const text = readFileSync(new URL(`./hop-dong/${file}`, import.meta.url), 'utf8')
const linter = await createLinter({ ruleset: { text, file }, examples: true })
const options = { today: '2027-06-01' } as const

interface Look {
  /** Half points. */
  size: number
  /** Twips. */
  left: number
}

const paragraph = (line: string, { size }: Look) => {
  const [, align, bold, value = ''] = /^(\^?)(\*?)(.*)$/su.exec(line) ?? []
  const run = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/>`
  return `<w:p><w:pPr>${align ? '<w:jc w:val="center"/>' : ''}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${escapeXml(value)}</w:t></w:r></w:p>`
}
const table = (rows: string[][], look: Look) => {
  const cell = (value: string) => `<w:tc><w:tcPr/>${paragraph(value, look)}</w:tc>`
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** `^` is centred, `*` is bold. */
const LEASE = `^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
^*Độc lập - Tự do - Hạnh phúc
An Phú, ngày 05 tháng 3 năm 2027
^*HỢP ĐỒNG THUÊ NHÀ
^*về việc thuê nhà số 12 năm 2027
Căn cứ Luật Nhà ở số 27/2023/QH15 ngày 27 tháng 11 năm 2023;
Hai bên thống nhất các điều sau đây:
*Điều 1. Đối tượng của hợp đồng
Bên cho thuê cho bên thuê sử dụng nhà số 12 cùng các tài sản trong bảng kê.
|
*Điều 2. Thời hạn thuê
Thời hạn thuê là 12 tháng kể từ ngày giao nhà.
*Điều 3. Giá thuê
Mỗi tháng bên thuê trả 5000000 đồng, trước ngày 05, bằng chuyển khoản; tiền đặt cọc là 9000000 đồng.
*Điều 4. Chấm dứt hợp đồng
Bên nào muốn chấm dứt hợp đồng thì báo trước 30 ngày.`

/** A lease in which one thing is otherwise. */
function lease(from: string | RegExp = '', to = '', look: Partial<Look> = {}): Uint8Array {
  const whole: Look = { size: 28, left: 1701, ...look }
  const blocks = LEASE.replace(from, to)
    .split('\n')
    .map((line) =>
      line === '|'
        ? table(
            [
              ['Tên', 'Số'],
              ['Giường', '02'],
            ],
            whole,
          )
        : paragraph(line, whole),
    )
  const page = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="${whole.left}"/></w:sectPr>`
  return docx(blocks.join('') + page)
}

const told = async (data: Uint8Array) => {
  const { findings } = await linter.lint({ name: 'hop-dong.docx', data }, options)
  return findings.map(({ rule }) => rule)
}

describe('a lease in Word', () => {
  test('is known by its title and its date', async () => {
    expect((await linter.lint({ name: 'a.docx', data: lease() }, options)).document).toMatchObject({
      system: 'state',
      type: 'hop-dong',
      place: 'An Phú',
      date: '2027-03-05',
      year: 2027,
    })
  })

  test('is as it should be', async () => {
    expect(await told(lease())).toEqual([])
  })

  test.each<[rule: string, ...spoilt: Parameters<typeof lease>]>([
    ['hop-dong/doi-tuong', 'Đối tượng của hợp đồng', 'Những điều cần biết'],
    ['hop-dong/thu-tu', /Điều 2\. (.*\n.*)\n\*Điều 3\. (.*\n.*)/u, 'Điều 2. $2\n*Điều 3. $1'],
    ['hop-dong/thanh-toan', ', bằng chuyển khoản', ''],
    ['hop-dong/dia-danh', 'An Phú, ngày 05 tháng 3 năm 2027\n', ''],
    ['hop-dong/so-thang', '12 tháng', 'một thời gian'],
    ['hop-dong/nam', 'số 12 năm 2027', 'số 12 năm 2029'],
    ['hop-dong/co-chu', '', '', { size: 22 }],
    ['hop-dong/le-trang', '', '', { left: 850 }],
    ['hop-dong/mo-ho', 'báo trước 30 ngày', 'báo theo thỏa thuận sau'],
    ['hop-dong/goi-ten', 'bên thuê trả', 'người thuê trả'],
    ['hop-dong/don-vi-tien', '9000000 đồng', '9000000 đồng, không phải 10 VNĐ, mà là đồng'],
    ['hop-dong/bang', '|\n', ''],
    ['hop-dong/so-dieu', 'Điều 4.', 'Điều 5.'],
    ['hop-dong/dau-can-cu', 'năm 2023;', 'năm 2023,'],
    ['hop-dong/can-cu', '27/2023/QH15 ngày 27 tháng 11 năm 2023', '65/2014/QH13 ngày 25 tháng 11 năm 2014'],
    ['hop-dong/trich-yeu', 'thuê nhà số 12 năm', 'thuê xe số 12 năm'],
    ['hop-dong/ngay-that', 'kể từ ngày giao nhà', 'kể từ ngày 31 tháng 4 năm 2027'],
    ['hop-dong/dau-roi', 'tiền đặt cọc', 'tiền đặt cọc'.normalize('NFD')],
    ['hop-dong/viet-tat', 'báo trước 30 ngày', 'báo BCT trước 30 ngày'],
    ['hop-dong/tu-xung', '*Điều 2.', 'Hợp đồng thuê xe này có hai bản.\n*Điều 2.'],
    ['hop-dong/ngoac-le', '12 tháng kể từ', '12 tháng (kể từ'],
    ['hop-dong/dong-trong', '*Điều 4.', '\n\n\n*Điều 4.'],
  ])('that is spoilt in one point is told of %s alone', async (rule, ...spoilt) => {
    expect(new Set(await told(lease(...spoilt)))).toEqual(new Set([rule]))
  })
})

const FIXTURES: Record<string, Uint8Array> = {
  'dung.docx': lease(),
  'khong-ngay.docx': lease('An Phú, ngày 05 tháng 3 năm 2027\n', ''),
  'chu-nho.docx': lease('', '', { size: 22 }),
  'le-hep.docx': lease('', '', { left: 850 }),
  'thue-xe.docx': lease('thuê nhà số 12 năm', 'thuê xe số 12 năm'),
  'tu-xung-khac.docx': lease('*Điều 2.', 'Hợp đồng thuê xe này có hai bản.\n*Điều 2.'),
  'dong-trong.docx': lease('*Điều 4.', '\n\n\n*Điều 4.'),
}

describe('the rules', () => {
  test('are of every kind of check for documents', () => {
    const { rules = {} } = parse(text) as RulesetSource
    const kinds = Object.values(rules).map((rule) => (rule as { check: { kind: string } }).check.kind)
    // A list of sections stands for rules of these two.
    const used = new Set([...kinds, 'section', 'sections'])
    expect(checks.filter(({ kind, scope }) => scope !== 'set' && !used.has(kind)).map(({ kind }) => kind)).toEqual([])
  })

  test('do what their examples say', async () => {
    const trial = await testRuleset(linter, { ...options, readFixture: async (path) => FIXTURES[path] ?? null })
    const failed = trial.rules.filter((rule) => verdictOf({ rules: [rule] }) !== 'passed')
    expect(failed).toEqual([])
  })
})
