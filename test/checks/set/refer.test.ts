import { expect, test } from 'vitest'
import type { Paper } from '../../../src/model/index.js'
import { findingsIn, messagesOf, monthly, paper } from './support.js'

const MESSAGE = '{paper}[ {periods}][ sau {previous}][, nói {instead}][ của {person}]: {files}'
const find = async (check: string, papers: Paper[]) => messagesOf(await findingsIn(check, papers, { message: MESSAGE }))
const broken = (one: Paper, rule: string): Paper => ({
  ...one,
  findings: [{ rule, severity: 'warn', message: 'Thiếu.', fingerprint: '' }],
})

const PROGRAMME =
  "{ kind: refer, type: chuong-trinh-cong-tac-nam, to: chuong-trinh-ktgs, patterns: ['kiểm tra, giám sát'] }"
const work = (text: string) => paper({ type: 'chuong-trinh-cong-tac-nam', file: 'ctct.docx', text })
const inspections = paper({ type: 'chuong-trinh-ktgs', file: 'ktgs.docx' })

test('what should be spoken of is looked for where the unit has it', async () => {
  expect(await find(PROGRAMME, [work('Họp hằng tháng.'), inspections])).toEqual([
    'Chương trình công tác năm: ctct.docx, ktgs.docx',
  ])
  expect(await find(PROGRAMME, [work('Quý II: kiểm tra, giám sát.'), inspections])).toEqual([])
  expect(await find(PROGRAMME, [work('Họp hằng tháng.')])).toEqual([])
})

test('a paper of a person is asked for what that person has, by what a rule on documents found', async () => {
  const check =
    '{ kind: refer, type: kiem-diem-ca-nhan, to: ban-cam-ket, by: person, lacks: [kiem-diem-ca-nhan/cam-ket] }'
  const pledge = paper({ type: 'ban-cam-ket', file: 'ck.docx', person: 'Trần Văn Bình' })
  const review = (person: string) => paper({ type: 'kiem-diem-ca-nhan', file: 'kd.docx', person })
  const silent = broken(review('Trần Văn Bình'), 'kiem-diem-ca-nhan/cam-ket')
  expect(await find(check, [pledge, silent])).toEqual(['Bản kiểm điểm cá nhân của Trần Văn Bình: kd.docx, ck.docx'])
  expect(await find(check, [pledge, review('Trần Văn Bình')])).toEqual([])
  expect(await find(check, [pledge, broken(review('Lê Thị Hoa'), 'kiem-diem-ca-nhan/cam-ket')])).toEqual([])
})

const CHAIN =
  "{ kind: refer, type: nghi-quyet-thang, to: nghi-quyet-thang, by: previous, patterns: ['kết quả tháng (\\d+)', 'tháng qua'] }"
const month = (index: number, text: string) =>
  paper({ type: 'nghi-quyet-thang', file: `${index}.docx`, period: { span: 'month', index }, text })

test('a paper of a month speaks of the month before, or of its own', async () => {
  for (const text of ['kết quả tháng 02', 'kết quả tháng 3', 'tháng qua'])
    expect(await find(CHAIN, [monthly('nghi-quyet-thang', 2), month(3, text)])).toEqual([])
  expect(await find(CHAIN, [monthly('nghi-quyet-thang', 2), month(3, 'kết quả tháng 1')])).toContain(
    'Nghị quyết tháng, quý tháng 3 sau tháng 2, nói tháng 1: 3.docx, nghi-quyet-thang-2.docx',
  )
})

test('the first month of the year, and one whose month before is not there, are left alone', async () => {
  expect(await find(CHAIN, [month(1, 'Nhiệm vụ.'), month(5, 'Nhiệm vụ.')])).toEqual([])
})

test('only papers in which something else is found are judged', async () => {
  const check = "{ kind: refer, type: thong-bao-ket-luan, only: ['^Căn cứ chương trình'], patterns: ['Kế hoạch số'] }"
  const notice = (text: string) => paper({ type: 'thong-bao-ket-luan', file: 'tb.docx', text })
  expect(await find(check, [notice('Căn cứ chương trình năm.')])).toHaveLength(1)
  expect(await find(check, [notice('Căn cứ chương trình năm; Kế hoạch số 5.')])).toEqual([])
  expect(await find(check, [notice('Thông báo họp.')])).toEqual([])
})

test('a check that cannot tell what is spoken of is refused', async () => {
  await expect(findingsIn('{ kind: refer, type: thong-bao-ket-luan }', [])).rejects.toThrow('“patterns” hoặc “lacks”')
})
