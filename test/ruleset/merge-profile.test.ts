import { expect, test } from 'vitest'
import { EMPTY, type MergeProblem, merge } from '../../src/ruleset/merge.js'
import type { RulesetSource } from '../../src/ruleset/types.js'

const BASE: RulesetSource = {
  dangLint: 1,
  id: 'thu/goc',
  profile: {
    'chi-bo': [
      { type: 'nghi-quyet', per: 'month' },
      {
        type: 'bao-cao',
        per: 'year',
        code: 'BC/CB',
        due: { day: 15, month: 12 },
        dueNote: 'Theo công văn cũ.',
        dueBasis: [{ instrument: '111-CV/TU', confidence: 'assumed' }],
      },
    ],
    'dang-bo': [{ type: 'quy-che', per: 'term' }],
  },
  extras: { 'chi-bo': ['to-trinh', 'cong-van'] },
}

/** What a ruleset makes of the base, with what it says of what is not there. */
function onTop(source: Partial<RulesetSource>) {
  const base = merge(EMPTY, BASE).merged
  const { merged, problems } = merge(base, { dangLint: 1, id: 'thu/tren', ...source })
  return { merged, problems, papers: merged.profile.papers, extras: merged.extras }
}
const typesOf = (papers: object = {}) => Object.keys(papers)

test('a list replaces the papers of its tier, and those of other tiers stay', () => {
  const { papers, problems } = onTop({ profile: { 'chi-bo': [{ type: 'quy-che', per: 'term' }] } })
  expect(problems).toEqual([])
  expect(typesOf(papers['chi-bo'])).toEqual(['quy-che'])
  expect(typesOf(papers['dang-bo'])).toEqual(['quy-che'])
})

test('an empty list leaves a tier that owes nothing', () => {
  expect(onTop({ profile: { 'chi-bo': [] } }).papers['chi-bo']).toEqual({})
})

test('by type an entry replaces the paper where it stands, and a new one comes last', () => {
  const { papers } = onTop({ profile: { 'chi-bo': { 'ke-hoach': { per: 'year' }, 'nghi-quyet': { per: 'quarter' } } } })
  expect(Object.entries(papers['chi-bo'] ?? {}).map(([type, { per }]) => [type, per])).toEqual([
    ['nghi-quyet', 'quarter'],
    ['bao-cao', 'year'],
    ['ke-hoach', 'year'],
  ])
})

test('a whole entry keeps nothing of the paper that it replaces', () => {
  expect(onTop({ profile: { 'chi-bo': { 'bao-cao': { per: 'half' } } } }).papers['chi-bo']?.['bao-cao']).toEqual({
    per: 'half',
  })
})

test('null takes a paper out', () => {
  expect(typesOf(onTop({ profile: { 'chi-bo': { 'nghi-quyet': null } } }).papers['chi-bo'])).toEqual(['bao-cao'])
})

test('a patch changes the keys given', () => {
  const { papers } = onTop({ profile: { 'chi-bo': { 'bao-cao': { patch: true, per: 'half' } } } })
  expect(papers['chi-bo']?.['bao-cao']).toMatchObject({ per: 'half', code: 'BC/CB', due: { day: 15, month: 12 } })
  expect(papers['chi-bo']?.['bao-cao']).not.toHaveProperty('patch')
})

test('a patch of the day leaves nothing that was said of the day before', () => {
  const { papers } = onTop({ profile: { 'chi-bo': { 'bao-cao': { patch: true, due: { day: 1, month: 12 } } } } })
  expect(papers['chi-bo']?.['bao-cao']).toEqual({ per: 'year', code: 'BC/CB', due: { day: 1, month: 12 } })
})

test('a patch of the day may say grounds of its own', () => {
  const dueBasis = [{ instrument: '80-KH/TU', confidence: 'primary' as const }]
  const { papers } = onTop({ profile: { 'chi-bo': { 'bao-cao': { patch: true, due: { day: 1 }, dueBasis } } } })
  expect(papers['chi-bo']?.['bao-cao']?.dueBasis).toEqual(dueBasis)
})

test('a tier that is not inherited may be given by list or by type', () => {
  const { papers, problems } = onTop({
    profile: { moi: { 'bao-cao': { per: 'year' } }, khac: [{ type: 'bao-cao', per: 'year' }] },
  })
  expect(problems).toEqual([])
  expect([typesOf(papers.moi), typesOf(papers.khac)]).toEqual([['bao-cao'], ['bao-cao']])
})

test.each<[string, null | { patch: true; per: 'year' }]>([
  ['taken out', null],
  ['changed', { patch: true, per: 'year' }],
])('a paper that is %s must be there', (_, entry) => {
  const expected: MergeProblem[] = [
    {
      problem: 'unknown-paper',
      path: ['profile', 'chi-bo', 'bao-cáo'],
      name: 'bao-cáo',
      candidates: ['nghi-quyet', 'bao-cao'],
    },
  ]
  expect(onTop({ profile: { 'chi-bo': { 'bao-cáo': entry } } }).problems).toEqual(expected)
})

test('types that are called as what every object has are types like others', () => {
  const { papers, problems } = onTop({ profile: { 'chi-bo': { constructor: null } } })
  expect(problems).toHaveLength(1)
  expect(typesOf(papers['chi-bo'])).toEqual(['nghi-quyet', 'bao-cao'])
})

test('the ruleset that set a paper last is known', () => {
  const { merged } = onTop({ profile: { 'chi-bo': { 'bao-cao': { patch: true, per: 'half' } } } })
  expect(merged.profile.papersBy['chi-bo']).toEqual({ 'nghi-quyet': 'thu/goc', 'bao-cao': 'thu/tren' })
})

test('what is inherited is not changed by what lies on top', () => {
  const base = merge(EMPTY, BASE).merged
  const before = JSON.stringify([base.profile, base.extras])
  merge(base, {
    dangLint: 1,
    id: 'thu/tren',
    profile: { 'chi-bo': { 'bao-cao': null } },
    extras: { 'chi-bo': { remove: ['to-trinh'] } },
  })
  expect(JSON.stringify([base.profile, base.extras])).toBe(before)
})

test('extras: a list replaces the list of its tier, { add, remove } changes it', () => {
  expect(onTop({ extras: { 'chi-bo': ['bao-cao'] } }).extras['chi-bo']).toEqual(['bao-cao'])
  const changed = onTop({ extras: { 'chi-bo': { add: ['bao-cao', 'cong-van'], remove: ['to-trinh'] } } })
  expect([changed.extras['chi-bo'], changed.problems]).toEqual([['cong-van', 'bao-cao'], []])
})

test('extras: what is taken out must be there', () => {
  expect(onTop({ extras: { 'chi-bo': { remove: ['to-trin'] } } }).problems).toEqual([
    {
      problem: 'unknown-paper',
      path: ['extras', 'chi-bo', 'remove', 0],
      name: 'to-trin',
      candidates: ['to-trinh', 'cong-van'],
    },
  ])
})
