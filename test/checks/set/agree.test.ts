import { expect, test } from 'vitest'
import { findingsIn, messagesOf, paper } from './support.js'

const CHECK = '{ kind: agree, fact: issuer }'
const MESSAGE = '{files}: {actual}[, số đông: {majority} ({count})]'
const issuedBy = (...issuers: (string | null)[]) =>
  issuers.map((issuer, index) => paper({ type: 'bao-cao', file: `${index + 1}.docx`, issuer }))

test('papers that say the same, whatever its case and tone marks, agree', async () => {
  expect(await findingsIn(CHECK, issuedBy('CHI BỘ ẤP TÂN HÒA', 'Chi bộ ấp Tân Hoà', null))).toEqual([])
})

test('the odd one out is told with what most say', async () => {
  const papers = issuedBy('CHI BỘ ẤP TÂN HÒA', 'CHI BỘ ẤP TÂN HÒA', 'CHI BỘ ẤP TÂN HIỆP')
  const findings = await findingsIn(CHECK, papers, { message: MESSAGE })
  expect(messagesOf(findings)).toEqual(['3.docx: CHI BỘ ẤP TÂN HIỆP, số đông: CHI BỘ ẤP TÂN HÒA (2)'])
  expect(findings[0]).toMatchObject({ files: ['3.docx'], expected: ['CHI BỘ ẤP TÂN HÒA'] })
})

test('in a tie nobody is the odd one out: one finding names all', async () => {
  const findings = await findingsIn(CHECK, issuedBy('CHI BỘ ẤP 1', 'CHI BỘ ẤP 2'), { message: MESSAGE })
  expect(messagesOf(findings)).toEqual(['1.docx, 2.docx: “CHI BỘ ẤP 1”, “CHI BỘ ẤP 2”'])
})

test('variants of one word are the same', async () => {
  const papers = issuedBy('CHI BỘ TỔ DÂN PHỐ 3', 'CHI BỘ TDP 3')
  expect(await findingsIn(CHECK, papers)).toHaveLength(1)
  expect(await findingsIn('{ kind: agree, fact: issuer, same: to-dan-pho }', papers)).toEqual([])
  const others = issuedBy('CHI BỘ TỔ DÂN PHỐ 3', 'CHI BỘ TDP 4')
  expect(await findingsIn('{ kind: agree, fact: issuer, same: to-dan-pho }', others)).toHaveLength(1)
})

test('what is compared may stand in the text', async () => {
  const check = "{ kind: agree, pattern: 'nhiệm kỳ (\\d{4} ?- ?\\d{4})' }"
  const papers = ['Nhiệm kỳ 2025-2030', 'nhiệm kỳ 2025 - 2030', 'nhiệm kỳ 2020-2025'].map((text, index) =>
    paper({ type: 'bao-cao', file: `${index}.docx`, text }),
  )
  expect(messagesOf(await findingsIn(check, papers, { message: '{files}' }))).toEqual(['2.docx'])
})

test('drafts and other types have no say', async () => {
  const papers = issuedBy('CHI BỘ ẤP 1', 'CHI BỘ ẤP 2')
  expect(await findingsIn('{ kind: agree, fact: issuer, type: ke-hoach }', papers)).toEqual([])
  expect(await findingsIn(CHECK, [papers[0], { ...papers[1], isDraft: true }] as typeof papers)).toEqual([])
})

test('a paper that belongs to whom it is addressed to has no say on who issues the others', async () => {
  const [one, other] = issuedBy('CHI BỘ ẤP TÂN HÒA', 'CHI BỘ ẤP BÌNH MINH')
  const remarks = paper({
    ...other?.facts,
    file: '3.docx',
    type: 'phieu-nhan-xet-noi-cu-tru',
    superior: 'ĐẢNG BỘ PHƯỜNG ĐÔNG SƠN',
  })
  const papers = [one, { ...remarks, isMembers: true }] as (typeof remarks)[]
  expect(await findingsIn(CHECK, papers)).toEqual([])
  expect(await findingsIn('{ kind: agree, fact: superior }', papers)).toEqual([])
})

test('a check that says neither or both of fact and pattern is refused', async () => {
  await expect(findingsIn('{ kind: agree }', [])).rejects.toThrow('hoặc “fact”, hoặc “pattern”')
  await expect(findingsIn('{ kind: agree, fact: issuer, pattern: a }', [])).rejects.toThrow('hoặc “fact”')
})

test('those that differ may be told at once', async () => {
  const check = '{ kind: agree, fact: issuer, together: true }'
  const papers = issuedBy('CHI BỘ ẤP 1', 'CHI BỘ ẤP 1', 'CHI BỘ ẤP 2', 'CHI BỘ ẤP 3')
  const findings = await findingsIn(check, papers, { message: '{count} {others} {majority}: {differing}; {files}' })
  expect(messagesOf(findings)).toEqual(['2 2 CHI BỘ ẤP 1: “CHI BỘ ẤP 2”, “CHI BỘ ẤP 3”; 3.docx, 4.docx'])
})

test('a spelling that the manifest says is right is no other one', async () => {
  const papers = issuedBy('CHI BỘ ẤP 1', 'CHI BỘ ẤP 1', 'CHI BỘ ẤP MỘT')
  expect(await findingsIn(CHECK, papers)).toHaveLength(1)
  expect(await findingsIn(CHECK, papers, { also: ['Chi bộ ấp Một'] })).toEqual([])
})
