import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const CHECK =
  "{ kind: introduced, pattern: '(?<!\\p{L})[A-ZĐ]{2,}(?:-[A-ZĐ]{2,})*(?!\\p{L})', known: [UBND, KT, XH], by: 'viết tắt là' }"
const told = async (...lines: string[]) =>
  (await findingsOf(CHECK, markdown(...lines), '{found}|{count}')).map(({ message, place }) => [message, place?.line])

test.each([
  ['in brackets behind what it is short for', 'Nông thôn mới (NTM) đạt; NTM nâng cao.'],
  ['in brackets with other words', 'Nông thôn mới (sau đây là NTM) đạt.'],
  ['behind words that tell it', 'Nông thôn mới, viết tắt là NTM, đạt.'],
  ['before what it is short for', 'NTM (nông thôn mới) đạt chuẩn.'],
  ['right behind what it is short for', 'Ký hiệu của thông tri: TT.'],
  ['in a list of abbreviations', 'NTM: chương trình xây dựng mới ở nông thôn.'],
])('it is told %s', async (_, text) => {
  expect(await told(text)).toEqual([])
})

test('an abbreviation that is used before it is told, or never told, is reported once with the others', async () => {
  expect(await told('Xã đạt NTM; giải quyết TTHC.', 'Nông thôn mới (NTM), NTM nâng cao.')).toEqual([
    ['“NTM”, “TTHC”|2', 1],
  ])
})

test('of many the first are named', async () => {
  expect(await told('Xã đạt NTM, QPAN, ANTT, VSMT, GDTX, HSSV.')).toEqual([
    ['“NTM”, “QPAN”, “ANTT”, “VSMT”, “GDTX”, …|6', 1],
  ])
})

test('what is known, alone or in parts, words in capitals and titles are no abbreviations', async () => {
  expect(await told('UBND xã báo cáo KT-XH.', 'NHIỆM VỤ NTM NĂM 2027', 'Chi bộ HỒ CHÍ MINH, BAN CHI ỦY.')).toEqual([])
})

test('only what is used often enough is told, where a rule says so', async () => {
  const check = CHECK.replace('known:', 'uses: 2, known:')
  const text = markdown('Xã đạt NTM. Giải quyết TTHC, TTHC đúng hạn.')
  expect((await findingsOf(check, text, '{found}')).map(({ message }) => message)).toEqual(['“TTHC”'])
})

test('an abbreviation that is told first is never reported', async () => {
  const letters = fc.array(fc.constantFrom(...'BCDGHKLMNPQRSTVX'), { minLength: 2, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(letters, async (signs) => {
      const short = signs.join('')
      expect(await told(`Việc chung (${short}) đã xong.`, `Chi bộ làm ${short} tốt.`)).toEqual([])
    }),
    { numRuns: 20 },
  )
})
