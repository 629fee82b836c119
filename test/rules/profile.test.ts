import { describe, expect, test } from 'vitest'
import type { Confidence, OwedPaper } from '../../src/model/index.js'
import { dueText } from '../../src/report/due-words.js'
import { surest } from '../../src/report/rule-list.js'
import { load } from '../ruleset/support.js'

const { profile, extras, catalogue, instruments } = await load('dang')
const all = Object.entries(profile).flatMap(([tier, papers]) => papers.map((paper) => [tier, paper] as const))

/** Type, confidence of owing it and of its day, frequency and day. */
type Row = [type: string, sure: Confidence | null, dueSure: Confidence | null, per: string, due: string]
const rowOf = ({ type, basis, dueBasis, per, due }: OwedPaper): Row => [
  type,
  surest({ basis }),
  surest({ basis: dueBasis }),
  per,
  dueText(due, per, (after) => after, 'en'),
]

const EXPECTED: Record<string, Row[]> = {
  'dang-bo-co-so': [
    ['nghi-quyet-nam', 'secondary', 'secondary', 'year', '31 December of the year before'],
    ['chuong-trinh-cong-tac-nam', 'secondary', 'assumed', 'year', '31 January'],
    ['chuong-trinh-ktgs', 'secondary', 'assumed', 'year', '31 January'],
    ['quy-che-lam-viec', 'secondary', 'assumed', 'term', 'within 90 days of nghi-quyet-dai-hoi'],
    ['nghi-quyet-hoi-nghi', 'secondary', 'assumed', 'quarter', 'within 7 days of the end of the quarter'],
    ['bao-cao-tong-ket', 'secondary', 'assumed', 'half', '30 June; 31 December'],
    ['kiem-diem-tap-the', 'secondary', 'assumed', 'year', '31 December'],
    ['bao-cao-xep-loai', 'secondary', 'assumed', 'year', '15 January of the year after'],
    ['dang-ky-dan-van-kheo', 'assumed', 'assumed', 'year', '31 March'],
    ['danh-gia-nqtw4', 'assumed', 'assumed', 'year', '31 December'],
  ],
  'chi-bo-co-so': [
    ['nghi-quyet-nam', 'named', 'assumed', 'year', '31 January'],
    ['nghi-quyet-thang', 'secondary', 'secondary', 'month', 'within 2 days of bien-ban-sinh-hoat'],
    ['quy-che-lam-viec', 'secondary', 'assumed', 'term', 'within 90 days of nghi-quyet-dai-hoi'],
    ['bao-cao-tong-ket', 'secondary', 'assumed', 'half', '30 June; 15 December'],
    ['kiem-diem-tap-the', 'secondary', 'assumed', 'year', '15 December'],
    ['dang-ky-dan-van-kheo', 'named', 'assumed', 'year', '31 March'],
    ['danh-gia-nqtw4', 'named', 'assumed', 'year', '15 December'],
  ],
  'chi-bo-truc-thuoc': [
    ['nghi-quyet-nam', 'named', 'assumed', 'year', '31 January'],
    ['nghi-quyet-thang', 'secondary', 'secondary', 'month', 'within 2 days of bien-ban-sinh-hoat'],
    ['bien-ban-sinh-hoat', 'assumed', null, 'month', 'no day is set'],
    ['bao-cao-dinh-ky', 'secondary', 'assumed', 'quarter', 'day 25 of the last month of the quarter'],
    ['kiem-diem-tap-the', 'secondary', 'assumed', 'year', '15 December'],
    ['dang-ky-dan-van-kheo', 'named', 'assumed', 'year', '31 March'],
    ['danh-gia-nqtw4', 'named', 'assumed', 'year', '15 December'],
  ],
  'dang-vien': [
    ['ban-cam-ket', 'secondary', 'assumed', 'year', '31 January'],
    ['dang-ky-hoc-tap-bac', 'secondary', 'assumed', 'year', '31 January'],
    ['dang-ky-dan-van-kheo', 'assumed', 'assumed', 'year', '31 March'],
    ['kiem-diem-ca-nhan', 'secondary', 'assumed', 'year', '15 December'],
    ['phieu-nhan-xet-noi-cu-tru', 'secondary', 'assumed', 'year', '15 December'],
  ],
}

test('the four tiers owe 10, 7, 7 and 5 papers, each as sure and due as the catalogue of the programme says', () => {
  const rows = Object.entries(profile).map(([tier, papers]) => [tier, papers.map(rowOf)])
  expect(Object.fromEntries(rows)).toEqual(EXPECTED)
  expect(Object.values(profile).map((papers) => papers.length)).toEqual([10, 7, 7, 5])
})

describe.each(all)(
  '%s: $type',
  (tier, { name, codes, issuers, signatures, due, dueNote, isMember, basis, dueBasis }) => {
    test('has a name, an issuer, who signs it, and grounds', () => {
      expect([issuers.length, signatures.length, basis.length].every((count) => count > 0)).toBe(true)
      expect(due.length > 0).toBe(dueBasis.length > 0)
      for (const { instrument } of [...basis, ...dueBasis]) expect(instruments).toHaveProperty([instrument])
    })

    test('is said in both languages', () => {
      for (const { vi, en } of [name, ...issuers, ...(dueNote ? [dueNote] : [])]) {
        expect(vi).not.toBe(en)
        expect(vi).toBe(vi.normalize('NFC'))
      }
    })

    test('is numbered by its body, and owed by each member alone where members owe it', () => {
      expect(isMember).toBe(tier === 'dang-vien')
      for (const code of codes) expect(code).toMatch(tier === 'dang-bo-co-so' ? /^\p{L}+\/ĐU$/u : /^\p{L}+\/CB$/u)
    })
  },
)

test('branches of schools are told that they may go by the school year', () => {
  for (const tier of ['chi-bo-co-so', 'chi-bo-truc-thuoc'])
    expect(profile[tier]?.[0]?.dueNote?.vi).toContain('theo năm học, hạn ngày 30/9')
})

test('what a tier has beside is not what it owes, and a branch under a committee may have a regulation', () => {
  expect(Object.keys(extras)).toEqual(Object.keys(profile))
  for (const [tier, types] of Object.entries(extras)) {
    expect(new Set(types).size).toBe(types.length)
    for (const { type } of profile[tier] ?? []) expect(types).not.toContain(type)
  }
  expect(extras['chi-bo-truc-thuoc']).toContain('quy-che-lam-viec')
})

test('every type is one of the catalogue, and so is every tier', () => {
  const after = all.flatMap(([, { due }]) => due.flatMap((one) => [one.after ?? []].flat()))
  const types = [...all.map(([, { type }]) => type), ...Object.values(extras).flat(), ...after]
  expect([...new Set(types)].filter((type) => !Object.hasOwn(catalogue.types, type))).toEqual([])
  expect(Object.keys(profile)).toEqual(Object.keys(catalogue.tiers))
})

describe('an office', () => {
  const office = (more: string) =>
    load({ text: `dangLint: 1\nid: don-vi/ho-so\nextends: [dang]\n${more}\n`, file: 'don-vi.yaml' })

  test('replaces the list of a tier whole', async () => {
    const own = await office('profile: { dang-vien: [{ type: nghi-quyet-nam, per: year }] }')
    expect(own.profile['dang-vien']?.map(({ type }) => type)).toEqual(['nghi-quyet-nam'])
    expect(own.profile['chi-bo-co-so']).toEqual(profile['chi-bo-co-so'])
  })

  test('sets a day of its own, which the proposal is then no ground of', async () => {
    const own = await office(
      'profile: { chi-bo-truc-thuoc: { nghi-quyet-nam: { patch: true, due: { day: 15, month: 1 } } } }',
    )
    const [first] = own.profile['chi-bo-truc-thuoc'] ?? []
    expect(first).toMatchObject({ due: [{ day: 15, month: 1 }], dueBasis: [], dueNote: null, codes: ['NQ/CB'] })
  })

  test('takes a paper out and adds another', async () => {
    const own = await office('profile: { chi-bo-truc-thuoc: { bao-cao-dinh-ky: null, thong-bao: { per: month } } }')
    const types = own.profile['chi-bo-truc-thuoc']?.map(({ type }) => type)
    const inherited = profile['chi-bo-truc-thuoc']?.map(({ type }) => type) ?? []
    expect(types).toEqual([...inherited.filter((type) => type !== 'bao-cao-dinh-ky'), 'thong-bao'])
  })
})
