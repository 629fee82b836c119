/** What overrides make of the rules on letterheads, and papers that they leave alone. */
import { describe, expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'

const linter = await createLinter()
const TODAY = '2027-02-01'

const HEAD = {
  superior: 'ĐẢNG BỘ XÃ BÌNH AN',
  issuer: 'CHI BỘ ẤP TÂN HÒA',
  star: '*',
  number: 'Số 05-NQ/CB',
  mark: null,
  title: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  date: 'Bình An, ngày 05 tháng 01 năm 2027',
  typeName: '**NGHỊ QUYẾT**',
  abstract: '**về nhiệm vụ năm 2027**',
  hyphens: '\\-----',
}
type Parts = Partial<Record<keyof typeof HEAD, string | null>>

/** What the rules of this area find, in the letterhead alone. */
async function found(parts: Parts, ...body: string[]) {
  const lines = Object.values({ ...HEAD, ...parts }).filter((line) => line !== null)
  const { findings } = await linter.lint({ data: [...lines, ...body].join('\n\n') }, { today: TODAY })
  const own = new Set(linter.ruleset.declared.filter(({ tags }) => tags.includes('dau-van-ban')).map(({ id }) => id))
  return findings.filter(({ rule }) => own.has(rule)).map(({ rule, severity }) => `${severity} ${rule}`)
}

test('nothing is found in a letterhead that is right', async () => {
  expect(await found({})).toEqual([])
})

test('a draft needs neither number nor date yet', async () => {
  const parts: Parts = { number: null, date: null }
  expect(await found(parts)).toEqual(['error the-thuc/dia-danh-ngay', 'warn the-thuc/so-ky-hieu-thieu'])
  expect(await found({ ...parts, mark: 'Dự thảo lần 2' })).toEqual([])
})

test('the motto of the State is an error, in a paper of a member a warning, and the title is not missed beside it', async () => {
  const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\\nĐộc lập - Tự do - Hạnh phúc'
  expect(await found({ title })).toEqual(['error the-thuc/quoc-hieu-lac'])
  expect(
    await found({
      title,
      star: null,
      number: null,
      typeName: '**BẢN CAM KẾT**',
      abstract: '**tu dưỡng, rèn luyện năm 2027**',
    }),
  ).toEqual(['warn the-thuc/quoc-hieu-lac'])
})

test('the motto of the State is an error where the body itself issues a paper on a form of its own', async () => {
  const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  const typeName = '**BIÊN BẢN**'
  expect(
    await found({ title, number: 'Số 05-BB/CB', typeName, abstract: '**họp chi bộ xét kết nạp đảng viên**' }),
  ).toEqual(['error the-thuc/quoc-hieu-lac'])
})

describe('papers that are not the Party’s, or that nobody knows', () => {
  test.each([
    [
      'of the State',
      {
        superior: 'UBND XÃ BÌNH AN',
        issuer: 'TRƯỜNG TIỂU HỌC BÌNH AN',
        title: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        star: null,
        number: 'Số: 5/QĐ-TH',
        hyphens: null,
      },
    ],
    [
      'of a club',
      {
        superior: null,
        issuer: 'CÂU LẠC BỘ ĐỜN CA TÀI TỬ',
        title: null,
        star: null,
        number: 'Số: 5/KH-CLB',
        typeName: '**KẾ HOẠCH**',
        hyphens: null,
      },
    ],
    [
      'a plan without letterhead',
      {
        superior: null,
        issuer: null,
        title: null,
        star: null,
        number: null,
        date: null,
        typeName: '# Kế hoạch',
        abstract: null,
        hyphens: null,
      },
    ],
  ] satisfies [string, Parts][])('%s', async (_, parts) => {
    expect(await found(parts, 'Thực hiện trong quý I.')).toEqual([])
  })
})
