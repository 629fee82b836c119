import { expect, test } from 'vitest'
import { findingsOf, linterOf, markdown } from './support.js'

const paper = ({ issuer = 'CHI BỘ ẤP 1', number = 'Số 05-NQ/CB', typeName = '**NGHỊ QUYẾT**' } = {}) =>
  markdown(
    'ĐẢNG BỘ XÃ BÌNH AN',
    issuer,
    '*',
    number,
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Bình An, ngày 05 tháng 01 năm 2027',
    typeName,
    '**về nhiệm vụ năm 2027**',
    'I. NHIỆM VỤ',
    'Kết nạp 02 đảng viên.',
  )
const CODE = `{ kind: match, of: number, take: '-\\s*([A-ZĐa-z]+)\\s*/', by: typeName, table: { nghị quyết: [NQ], quyết định: { expected: [QĐ, QĐi], patterns: [Q.Đ] } } }`
const find = (check: string, ...parts: Parameters<typeof paper>) =>
  findingsOf(check, paper(...parts), 'Sai “{found}”, đúng là {wanted} vì {by}.')

test('what the first fitting term asks for is right', async () => {
  expect(await find(CODE)).toEqual([])
  expect(await find(CODE, { typeName: '**QUYẾT ĐỊNH**', number: 'Số 05-QĐi/CB' })).toEqual([])
})

test('what it does not ask for is wrong, where it is printed', async () => {
  expect(await find(CODE, { number: 'Số 05-QĐ/CB' })).toMatchObject([
    { message: 'Sai “QĐ”, đúng là “NQ” vì NGHỊ QUYẾT.', actual: 'QĐ', expected: ['NQ'], place: { line: 7 } },
  ])
  expect(await find(CODE, { typeName: '**QUYẾT ĐỊNH**' })).toMatchObject([
    { message: 'Sai “NQ”, đúng là “QĐ” hoặc “QĐi” vì QUYẾT ĐỊNH.' },
  ])
})

test('what its expressions let pass is right, as a whole', async () => {
  const codes = CODE.replace('Q.Đ', "'QY?Đ|[A-Z]Đ'")
  expect(await find(codes, { typeName: '**QUYẾT ĐỊNH**', number: 'Số 05-QYĐ/CB' })).toEqual([])
  expect(await find(codes, { typeName: '**QUYẾT ĐỊNH**', number: 'Số 05-QYĐA/CB' })).toHaveLength(1)
})

test.each([
  ['no term fits', { typeName: '**BÁO CÁO**' }],
  ['nothing is found in the line', { number: 'Số 05/NQ-CB' }],
])('nothing is wrong where %s', async (_, parts) => {
  expect(await find(CODE, parts)).toEqual([])
})

test('without an expression the whole line is judged', async () => {
  const check = `{ kind: match, of: superior, by: issuer, table: { '^chi bộ': { expected: [ĐẢNG BỘ …], patterns: ['ĐẢNG BỘ .+'] } } }`
  expect(await find(check)).toEqual([])
  const wrong = check.replace("'ĐẢNG BỘ .+'", "'ĐẢNG ỦY .+'")
  expect(await find(wrong)).toMatchObject([{ actual: 'ĐẢNG BỘ XÃ BÌNH AN' }])
})

test.each([
  ['take: "("', 'ruleset-pattern'],
  ["table: { 'nghị quyết': { expected: [NQ], patterns: ['('] } }", 'ruleset-pattern'],
])('options that cannot be read are refused: %s', async (option, code) => {
  const rest = option.startsWith('table') ? '' : ", table: { 'nghị quyết': [NQ] }"
  await expect(linterOf(`{ kind: match, of: number, by: typeName, ${option}${rest} }`)).rejects.toMatchObject({ code })
})

test('what must not be the same is told where it is, whatever its letters', async () => {
  const check = "{ kind: match, of: place, by: superior, unlike: '^ĐẢNG BỘ XÃ (.+)$' }"
  expect(await find(check)).toMatchObject([{ actual: 'Bình An', place: { line: 11 } }])
  expect(await find(check.replace('XÃ', 'TỈNH'))).toEqual([])
  expect(await find(check.replace('superior', 'issuer'))).toEqual([])
})

test('a rule that asks for nothing is refused', async () => {
  await expect(linterOf('{ kind: match, of: number, by: typeName }')).rejects.toMatchObject({ code: 'ruleset-value' })
})
