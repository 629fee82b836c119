import { describe, expect, test } from 'vitest'
import { expectHelp, FILE, loadText, mistakesIn, unmark } from './support.js'

const HEAD = `dangLint: 1
id: thu/ho-so
instruments: { 111-CV/TU: { title: Công văn, confidence: named } }
types:
  nghi-quyet: { name: { vi: Nghị quyết, en: Resolution }, typeNames: [Nghị quyết] }
  bien-ban: { name: Biên bản, typeNames: [Biên bản] }
tiers: { chi-bo: { name: Chi bộ, issuer: [^chi bộ] }, dang-vien: { name: Đảng viên } }
`

describe('a profile that is loaded', () => {
  test('has every default filled in', async () => {
    const { profile } = await loadText(`${HEAD}profile: { chi-bo: [{ type: nghi-quyet, per: year }] }\n`)
    expect(profile).toEqual({
      'chi-bo': [
        {
          type: 'nghi-quyet',
          alternatives: [],
          name: { vi: 'Nghị quyết', en: 'Resolution' },
          codes: [],
          issuers: [],
          signatures: [],
          countersignature: [],
          per: 'year',
          due: [],
          dueNote: null,
          isMember: false,
          basis: [],
          dueBasis: [],
        },
      ],
    })
  })

  test('says all that the ruleset says', async () => {
    const { profile } = await loadText(`${HEAD}profile:
  chi-bo:
    - type: nghi-quyet
      name: Nghị quyết tháng
      or: bien-ban
      code: [NQ/CB, KL/CB]
      issuer: [{ vi: chi bộ, en: branch }, chi ủy]
      signature: [T/M CHI BỘ, BÍ THƯ]
      countersignature: [THƯ KÝ]
      per: half
      due: [{ day: 30, month: 6 }, { day: 15, month: 12 }]
      dueNote: Hoặc sớm hơn.
      member: true
      basis: [{ instrument: 111-CV/TU, confidence: named }]
      dueBasis: [{ instrument: 111-CV/TU, confidence: assumed }]
`)
    expect(profile['chi-bo']).toEqual([
      {
        type: 'nghi-quyet',
        alternatives: ['bien-ban'],
        name: { vi: 'Nghị quyết tháng', en: 'Nghị quyết tháng' },
        codes: ['NQ/CB', 'KL/CB'],
        issuers: [
          { vi: 'chi bộ', en: 'branch' },
          { vi: 'chi ủy', en: 'chi ủy' },
        ],
        signatures: [['T/M CHI BỘ', 'BÍ THƯ']],
        countersignature: ['THƯ KÝ'],
        per: 'half',
        due: [
          { day: 30, month: 6 },
          { day: 15, month: 12 },
        ],
        dueNote: { vi: 'Hoặc sớm hơn.', en: 'Hoặc sớm hơn.' },
        isMember: true,
        basis: [{ instrument: '111-CV/TU', confidence: 'named' }],
        dueBasis: [{ instrument: '111-CV/TU', confidence: 'assumed' }],
      },
    ])
  })

  test.each([
    ['[BÍ THƯ]', [['BÍ THƯ']]],
    ['[T/M CHI BỘ, BÍ THƯ]', [['T/M CHI BỘ', 'BÍ THƯ']]],
    [
      '[[T/M CHI UỶ, BÍ THƯ], [T/M CHI BỘ, BÍ THƯ]]',
      [
        ['T/M CHI UỶ', 'BÍ THƯ'],
        ['T/M CHI BỘ', 'BÍ THƯ'],
      ],
    ],
    ['[BÍ THƯ, [T/M CHI BỘ, BÍ THƯ]]', [['BÍ THƯ'], ['T/M CHI BỘ', 'BÍ THƯ']]],
  ])('takes lines alone for one way to sign, and lists of lines for several: %s', async (signature, ways) => {
    const text = `${HEAD}profile: { chi-bo: [{ type: nghi-quyet, per: year, signature: ${signature} }] }\n`
    expect((await loadText(text)).profile['chi-bo']?.[0]?.signatures).toEqual(ways)
  })

  test('leaves out of the extras what the tier owes by now', async () => {
    const { extras } = await loadText(
      `${HEAD}profile: { chi-bo: { nghi-quyet: { per: year } } }\nextras: { chi-bo: [nghi-quyet, bien-ban] }\n`,
    )
    expect(extras).toEqual({ 'chi-bo': ['bien-ban'] })
  })

  test('is empty where nobody speaks of it, whatever a tier is called', async () => {
    const { profile, extras } = await loadText(HEAD)
    expect([profile.constructor, extras.constructor]).toEqual([undefined, undefined])
  })
})

const MISTAKES: Record<string, { yaml: string; says: string; near?: string; code?: string }> = {
  'a tier that is unknown': {
    yaml: 'profile: { ¦chi-bô: [] }',
    says: '“profile” không có giá trị “chi-bô”.',
    near: 'chi-bo',
  },
  'a type in a list that is unknown': {
    yaml: 'profile: { chi-bo: [{ type: ¦nghi-quyêt, per: year }] }',
    says: '“type” không có giá trị “nghi-quyêt”.',
    near: 'nghi-quyet',
  },
  'a type as a key that is unknown': {
    yaml: 'profile: { chi-bo: { ¦nghi-quyett: { per: year } } }',
    says: '“type” không có giá trị “nghi-quyett”.',
    near: 'nghi-quyet',
  },
  'a type that the day is counted from and that is unknown': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: month, due: { days: 2, after: [¦bien-bam] } }] }',
    says: '“after” không có giá trị “bien-bam”.',
    near: 'bien-ban',
  },
  'a type that will do as well and that is unknown': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: month, or: [bien-ban, ¦bien-bam] }] }',
    says: '“or” không có giá trị “bien-bam”.',
    near: 'bien-ban',
  },
  'the same where it is the only one': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: month, or: ¦bien-bam }] }',
    says: '“or” không có giá trị “bien-bam”.',
    near: 'bien-ban',
  },
  'a type that one of several days is counted from and that is unknown': {
    yaml: 'profile: { chi-bo: { nghi-quyet: { per: half, due: [{ day: 1 }, { days: 2, after: ¦bien-bam }] } } }',
    says: '“after” không có giá trị “bien-bam”.',
    near: 'bien-ban',
  },
  'an instrument that is not declared': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: year, basis: [{ instrument: ¦111-CV/TW, confidence: named }] }] }',
    says: 'Chưa khai báo văn kiện “111-CV/TW”.',
    near: '111-CV/TU',
    code: 'ruleset-instrument',
  },
  'an instrument for the day that is not declared': {
    yaml: 'profile: { chi-bo: { nghi-quyet: { per: year, dueBasis: [{ instrument: ¦1-CV/TU, confidence: named }] } } }',
    says: 'Chưa khai báo văn kiện “1-CV/TU”.',
    code: 'ruleset-instrument',
  },
  'a day that is none': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: year, due: ¦{ month: 1 } }] }',
    says: 'phải có hoặc “day”, hoặc “days”',
  },
  'a day too few': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: quarter, due: ¦[{ day: 30, month: 6 }, { day: 15, month: 12 }] }] }',
    says: '“due” có 2 hạn, nhưng “per: quarter” thì mỗi năm có 4 kỳ.',
  },
  'a day of the calendar for what is owed once in a term': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: term, due: ¦{ day: 31, month: 1 } }] }',
    says: '“per: term” thì hạn phải tính theo số ngày sau một văn bản khác.',
  },
  'a type that stands in a list twice': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: year }, { type: ¦nghi-quyet, per: month }] }',
    says: 'Loại “nghi-quyet” có hai lần trong danh sách.',
  },
  'an extra type that is unknown': {
    yaml: 'extras: { chi-bo: [bien-ban, ¦nghi-quyett] }',
    says: '“extras” không có giá trị “nghi-quyett”.',
    near: 'nghi-quyet',
  },
  'an extra type to add that is unknown': {
    yaml: 'extras: { chi-bo: { add: [¦nghi-quyett] } }',
    says: '“extras” không có giá trị “nghi-quyett”.',
    near: 'nghi-quyet',
  },
  'a tier with extra types that is unknown': {
    yaml: 'extras: { ¦chi-bộ-x: [bien-ban] }',
    says: '“extras” không có giá trị “chi-bộ-x”.',
  },
  'a frequency that is none': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: ¦week }] }',
    says: 'Giá trị “week” không dùng được cho “per”.',
  },
  'a frequency that is forgotten': {
    yaml: 'profile: { chi-bo: { nghi-quyet: ¦{ code: NQ/CB } } }',
    says: 'Thiếu khóa “per” trong “nghi-quyet”.',
    code: 'ruleset-missing',
  },
  'a key that is misspelt in a list': {
    yaml: 'profile: { chi-bo: [{ type: nghi-quyet, per: year, ¦isuer: [chi bộ] }] }',
    says: 'Không có khóa “isuer”',
    near: 'issuer',
    code: 'ruleset-key',
  },
  'a key that is misspelt in a day': {
    yaml: 'profile: { chi-bo: { nghi-quyet: { per: year, due: { day: 1, ¦moth: 2 } } } }',
    says: 'Không có khóa “moth”',
    near: 'month',
    code: 'ruleset-key',
  },
  'a patch of what is not inherited': {
    yaml: 'profile: { chi-bo: { bien-ban: { per: month }, ¦nghi-quyet: { patch: true, per: year } } }',
    says: 'Cấp này không có loại “nghi-quyet” để sửa hoặc bỏ.',
    code: 'ruleset-unknown',
  },
  'a tier that is a text': {
    yaml: 'profile: { chi-bo: ¦nghi-quyet }',
    says: '“chi-bo” phải là',
    code: 'ruleset-type',
  },
}

test.each(Object.entries(MISTAKES))('%s is one mistake, told at its place', async (_, { yaml, says, near, code }) => {
  const { text, line, column } = unmark(`${HEAD}${yaml}\n`)
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
  expect(mistakes[0]?.place).toMatchObject({ file: FILE, line, column })
  expect(mistakes[0]?.code).toBe(code ?? 'ruleset-value')
  expectHelp(mistakes[0])
  if (near !== undefined) expect(mistakes[0]?.describe('vi').hint).toContain(`Có phải “${near}”?`)
})

test('days that do not fit only once a patch is on top are told where the patch is', async () => {
  const base = {
    text: `${HEAD}profile: { chi-bo: { nghi-quyet: { per: half, due: [{ day: 1, month: 6 }, { day: 1, month: 12 }] } } }\n`,
    file: 'goc.yaml',
  }
  const text = 'dangLint: 1\nid: thu/tren\nprofile: { chi-bo: { nghi-quyet: { patch: true, per: month } } }\n'
  const mistakes = await mistakesIn([base, { text, file: 'tren.yaml' }])
  expect(mistakes.map(({ message, place }) => [message, place?.file, place?.line])).toEqual([
    ['“due” có 2 hạn, nhưng “per: month” thì mỗi năm có 12 kỳ.', 'tren.yaml', 3],
  ])
})

test('days that a later ruleset mends are no mistake', async () => {
  const base = {
    text: `${HEAD}profile: { chi-bo: { nghi-quyet: { per: year, due: { month: 1 } } } }\n`,
    file: 'goc.yaml',
  }
  const text = 'dangLint: 1\nid: thu/tren\nprofile: { chi-bo: { nghi-quyet: { patch: true, due: { day: 1 } } } }\n'
  expect(await mistakesIn([base, { text, file: 'tren.yaml' }])).toEqual([])
})

test('types and tiers are left to the caller where the ruleset declares none', async () => {
  const text = 'dangLint: 1\nid: thu/xa\nprofile: { xa: [{ type: bao-cao, per: year }] }\nextras: { xa: [to-trinh] }\n'
  expect(await mistakesIn({ text, file: FILE })).toEqual([])
})
