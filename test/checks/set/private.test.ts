import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { flow } from '../../../src/report/yaml.js'
import type { RuleSource, RulesetSource } from '../../../src/ruleset/index.js'
import { findingsShown, told } from './shown.js'

const CHECK =
  "{ kind: private, kinds: { so: { title: { vi: số, en: number }, patterns: ['mã (\\d{6})'], except: [văn phòng] }, thu: { title: thư, patterns: ['[a-z]+@[a-z]+'] } } }"

test('papers are counted by what they hold, and what that is stands nowhere', async () => {
  const papers = [
    { file: 'a.md', text: 'Có mã 123456 và mã 654321.' },
    { file: 'b.md', text: 'Có mã 123456. Gửi hoa@thu' },
    { file: 'c.md', text: 'Không có gì.' },
  ]
  const findings = await findingsShown(CHECK, papers, { message: '{count}: {kinds}; {files}' })
  expect(findings.map(({ message }) => message)).toEqual(['2: số (2), thư (1); a.md, b.md'])
  expect(JSON.stringify(findings)).not.toMatch(/123456|654321|hoa@/u)
})

test('cells are read behind the head of their column, and lines that are excepted not at all', async () => {
  const table = '| Tên | Mã |\n| --- | --- |\n| Hoa | 123456 |'
  const check = "{ kind: private, kinds: { so: { title: số, patterns: ['mã[^\\d]{0,5}(\\d{6})'] } } }"
  expect(await told(check, [{ file: 'a.md', text: table }], { message: '{kinds}' })).toEqual(['số (1)'])
  expect(await told(CHECK, [{ file: 'a.md', text: 'Văn phòng, mã 123456.' }])).toEqual([])
})

describe('the patterns that ship', () => {
  const { rules = {} } = parse(
    readFileSync(new URL('../../../rules/ho-so.yaml', import.meta.url), 'utf8'),
  ) as RulesetSource
  const check = flow((rules['ho-so/thong-tin-ca-nhan'] as RuleSource).check)
  const kindsIn = async (text: string) => told(check, [{ file: 'a.md', text }], { message: '{kinds}' })

  test.each([
    ['số căn cước', 'CCCD số 084123000456.'],
    ['số căn cước', 'Căn cước công dân: 084 123 000 456'],
    ['số chứng minh nhân dân', 'CMND: 334 567 890'],
    ['số thẻ đảng viên', 'Số thẻ đảng viên: 84.012345'],
    ['số điện thoại di động', 'ĐT 0912.345.678'],
    ['số điện thoại di động', 'Liên hệ +84 912 345 678.'],
    ['thư điện tử cá nhân', 'Gửi về tranbinh@gmail.com'],
    ['số tài khoản ngân hàng', 'Số tài khoản: 7300 2051 23456 tại ngân hàng.'],
    ['địa chỉ nhà', 'Thường trú: số nhà 12/3, ấp Tân Hòa'],
  ])('%s is found in “%s”', async (kind, text) => {
    expect(await kindsIn(text)).toEqual([`${kind} (1)`])
  })

  test.each([
    'Căn cứ Nghị quyết số 05-NQ/CB, ngày 05/01/2027.',
    'Kinh phí 250000000000 đồng, thu 1.012.345.678 đồng.',
    'Số văn bản 012/2027, mã hồ sơ HS-0123456789.',
    'Từ ngày 01.01.2027 đến 31.12.2027.',
    'Điện thoại: 0270 3876 543.',
    'Đường dây nóng: 0912 345 678.',
    'Thư: vanphong@binhan.gov.vn',
    'Họ và tên: Trần Văn Bình, số thẻ đảng viên: ………………, CCCD: ............',
    'Nơi cư trú: ấp Tân Hòa, xã Bình An. Số hộ: 12.',
    'Kết nạp 02 đảng viên, vận động 123456789 lượt.',
  ])('nothing is found in “%s”', async (text) => {
    expect(await kindsIn(text)).toEqual([])
  })
})
