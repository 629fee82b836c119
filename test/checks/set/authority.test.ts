import { expect, test } from 'vitest'
import type { Paper } from '../../../src/model/index.js'
import { findingsIn, messagesOf, paper } from './support.js'

const CHECK = '{ kind: authority, type: [nghi-quyet-nam] }'
const MORE = `profile:
  chi-bo-truc-thuoc:
    - { type: nghi-quyet-nam, name: Nghị quyết, signature: [T/M CHI BỘ, BÍ THƯ], per: year }
    - { type: kiem-diem-tap-the, name: Kiểm điểm, signature: [T/M CHI ỦY, BÍ THƯ], per: year }
  dang-bo-co-so:
    - { type: nghi-quyet-nam, name: Nghị quyết, signature: [T/M ĐẢNG ỦY, BÍ THƯ], per: year }
`
const signed = (type: string, authority: string | null, issuer = 'CHI BỘ ẤP TÂN HÒA') =>
  paper({ type, file: 'a.docx', issuer, signature: { authority, position: 'BÍ THƯ', name: 'Trần Văn Bình' } })
const find = async (papers: Paper[], tier = 'chi-bo-truc-thuoc') =>
  messagesOf(
    await findingsIn(CHECK, papers, {
      message: '{authority}[ tập thể {body}][ cấp {tier}][, {wanted}]',
      more: MORE,
      tier,
    }),
  )

test('a paper that only some bodies may sign for is told where another one does', async () => {
  expect(await find([signed('nghi-quyet-nam', 'T/M CHI ỦY')])).toEqual([
    'T/M CHI ỦY tập thể T/M CHI ỦY, T/M CHI BỘ, BÍ THƯ',
  ])
  expect(await find([signed('nghi-quyet-nam', 'T/M CHI BỘ', 'CHI ỦY ẤP TÂN HÒA')])).toEqual([
    'T/M CHI BỘ tập thể CHI ỦY ẤP TÂN HÒA, T/M CHI BỘ, BÍ THƯ',
  ])
})

test.each(['T/M CHI BỘ', 'TM. CHI BỘ', 'T/M chi bộ ấp Tân Hòa', 'THAY MẶT CHI BỘ', null])(
  '“%s” signs for the branch, or says nothing',
  async (line) => {
    expect(await find([signed('nghi-quyet-nam', line)])).toEqual([])
  },
)

test('other papers may be signed for by any body of the unit', async () => {
  expect(await find([signed('bao-cao-dinh-ky', 'T/M CHI ỦY'), signed('kiem-diem-tap-the', 'T/M CHI ỦY')])).toEqual([])
})

test('no paper is signed for a body of another tier', async () => {
  expect(await find([signed('bao-cao-dinh-ky', 'T/M ĐẢNG ỦY')])).toEqual(['T/M ĐẢNG ỦY cấp CHI BỘ ẤP TÂN HÒA'])
  expect(await find([signed('bao-cao-dinh-ky', 'T/M CHI BỘ', 'ĐẢNG ỦY XÃ BÌNH AN')], 'dang-bo-co-so')).toHaveLength(1)
})

test('who is no body that the profile knows, members and drafts are left alone', async () => {
  const papers = [
    signed('nghi-quyet-nam', 'T/M ĐOÀN CHỦ TỊCH'),
    signed('nghi-quyet-nam', 'K/T BÍ THƯ'),
    { ...signed('nghi-quyet-nam', 'T/M CHI ỦY'), isMembers: true },
    { ...signed('nghi-quyet-nam', 'T/M CHI ỦY'), isDraft: true },
  ]
  expect(await find(papers)).toEqual([])
})
