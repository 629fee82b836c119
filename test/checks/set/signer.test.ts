import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Officer, Paper } from '../../../src/model/index.js'
import { findingsIn, messagesOf, paper } from './support.js'

const CHECK = '{ kind: signer, position: Bí thư, changes: [quyet-dinh-chuan-y, nghi-quyet-dai-hoi] }'
const MESSAGE = '[xen: {mixed}][{from}: {before} → {after}][lạ: {unlisted}] ({usual}): {files}'
const signed = (file: string, date: string | null, name: string, position = 'BÍ THƯ') =>
  paper({ type: 'bao-cao-dinh-ky', file, date, signature: { authority: 'T/M CHI BỘ', position, name } })
const find = async (papers: Paper[], officers: Officer[] = []) =>
  messagesOf(await findingsIn(CHECK, papers, { message: MESSAGE, officers }))

const A = 'Trần Văn Bình'
const B = 'Lê Thị Hoa'

test('a name among those of another one is told', async () => {
  const papers = [signed('1', '2027-01-05', A), signed('2', '2027-03-05', B), signed('3', '2027-06-05', A)]
  expect(await find(papers)).toEqual([`xen: ${B} (${A}): 2`])
})

test('a name without its marks, or behind a title, is the same', async () => {
  const papers = [
    signed('1', '2027-01-05', A),
    signed('2', '2027-03-05', 'TRAN VAN BINH'),
    signed('3', '2027-04-05', `Đ/c ${A}`),
    signed('4', '2027-06-05', A),
  ]
  expect(await find(papers)).toEqual([])
})

test('deputies, members, drafts and papers without a day have no say', async () => {
  const papers = [
    signed('1', '2027-01-05', A),
    signed('2', '2027-03-05', B, 'PHÓ BÍ THƯ'),
    { ...signed('3', '2027-03-05', B), isMembers: true },
    { ...signed('4', '2027-03-05', B), isDraft: true },
    signed('5', null, B),
    signed('6', '2027-06-05', A),
  ]
  expect(await find(papers)).toEqual([])
})

const CHANGED = [signed('1', '2027-01-05', A), signed('2', '2027-03-05', A), signed('3', '2027-06-05', B)]

test('a change is told where no paper accounts for it', async () => {
  expect(await find(CHANGED)).toEqual([`05/6/2027: ${A} → ${B} (${A}): 3`])
  const early = [signed('1', '2027-01-05', B), signed('2', '2027-03-05', A), signed('3', '2027-06-05', A)]
  expect(await find(early)).toEqual([`05/3/2027: ${B} → ${A} (${A}): 1`])
  const congress = paper({ type: 'nghi-quyet-dai-hoi', file: 'dh' })
  expect(await find([...CHANGED, congress])).toEqual([])
})

test('listed officers go before all else', async () => {
  const officers = [
    { name: A, role: 'Bí thư Chi bộ', to: '2027-05-31' },
    { name: B, role: 'Bí thư Chi bộ', from: '2027-06-01' },
  ]
  expect(await find(CHANGED, officers)).toEqual([])
  expect(await find([signed('1', '2027-07-05', A)], officers)).toEqual([`lạ: ${A} (${B}): 1`])
  // On a day of which the list says nothing nobody is wrong.
  expect(await find([signed('1', '2027-07-05', A)], [{ name: B, role: 'Bí thư', to: '2027-03-01' }])).toEqual([])
  expect(await find([signed('1', '2027-07-05', A)], [{ name: B, role: 'Phó Bí thư' }])).toEqual([])
})

test('what is reported can be chosen', async () => {
  const check = CHECK.replace(' }', ', report: [mixed] }')
  expect(await findingsIn(check, CHANGED)).toEqual([])
})

test('one name alone is never told, in whatever order its papers come', async () => {
  const days = fc.uniqueArray(
    fc.date({ min: new Date('2027-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
    { maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(days, async (dates) => {
      const papers = dates.map((date, index) => signed(String(index), date.toISOString().slice(0, 10), A))
      expect(await findingsIn(CHECK, papers)).toEqual([])
    }),
    { numRuns: 20 },
  )
})
