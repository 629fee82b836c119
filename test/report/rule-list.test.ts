import { describe, expect, test } from 'vitest'
import {
  audience,
  findRules,
  groundsOf,
  nearestRules,
  ruleListJson,
  ruleListText,
  surest,
} from '../../src/report/rule-list.js'
import type { AnyRule } from '../../src/ruleset/index.js'
import { loadWith } from './support.js'

const ruleset = await loadWith()
const found = (query: string) => findRules(ruleset, query).map(({ id }) => id)
const ruleOf = (id: string) => ruleset.rules.find((rule) => rule.id === id) as AnyRule

describe('a query', () => {
  test('without words finds every rule, in the order of the rulesets', () => {
    expect(found('')).toEqual(ruleset.declared.map(({ id }) => id))
    expect(found('  ')).toHaveLength(ruleset.declared.length)
  })

  test.each(['kiem tra', 'kiểm tra', 'KIỂM TRA', 'kiểm tra'.normalize('NFD'), 'tra kiem', 'ktgs'])(
    '%s finds the rules on inspection, whatever its diacritics and order',
    (query) => {
      const ids = found(query)
      expect(ids).toEqual(
        expect.arrayContaining(['nghi-quyet-nam/ktgs', 'nghi-quyet-nam/ktgs-nhac-ten', 'nghi-quyet-nam/ktgs-day-du']),
      )
      expect(ids).not.toContain('the-thuc/trich-yeu')
    },
  )

  test.each([
    ['nghi-quyet-nam/nam-de-muc', 'nghi-quyet-nam/nam-de-muc'],
    ['dau-van-ban gach noi', 'the-thuc/trich-yeu-gach-noi'],
    ['05-HD/VPTW hyphens', 'the-thuc/trich-yeu-gach-noi'],
    ['motto', 'the-thuc/quoc-hieu-lac'],
  ])('%s finds by id, tag, instrument or English title', (query, id) => {
    expect(found(query)).toEqual([id])
  })

  test('finds nothing where one of its words is nowhere', () => {
    expect(found('kiem tra vũ trụ')).toEqual([])
    expect(found('.*')).toHaveLength(ruleset.declared.length)
  })
})

describe('the nearest rules', () => {
  test.each([
    ['nghi-quyet-nam/ktsg', 'nghi-quyet-nam/ktgs'],
    ['trich-yue', 'the-thuc/trich-yeu'],
    ['có trich yếu', 'the-thuc/trich-yeu'],
  ])('to %s begin with %s', (typed, id) => {
    expect(nearestRules(ruleset.rules, typed)[0]).toBe(id)
  })

  test('are at most three, and none for what is like nothing', () => {
    expect(nearestRules(ruleset.rules, 'nghi-quyet-nam')).toHaveLength(3)
    expect(nearestRules(ruleset.rules, 'zzzzzzzzzzzzzzzz')).toEqual([])
    expect(nearestRules(ruleset.rules, '')).toEqual([])
  })
})

test('the surest of several grounds counts', () => {
  expect(surest(ruleOf('nghi-quyet-nam/ktgs-day-du'))).toBe('named')
  expect(surest(ruleOf('nghi-quyet-nam/thu-tu'))).toBe('assumed')
  expect(surest({ ...ruleOf('nghi-quyet-nam/nam'), basis: [] })).toBeNull()
})

test('grounds are named with how sure they are: the surest, and one in force before one that lapsed', () => {
  const basis = [
    { instrument: '36-HD/VPTW', confidence: 'secondary' },
    { instrument: '05-HD/VPTW', confidence: 'secondary' },
    { instrument: '111-CV/TU', confidence: 'assumed' },
  ] as const
  expect(groundsOf({ basis: [...basis] }, ruleset, 'vi')).toBe('05-HD/VPTW và 2 văn kiện khác: nguồn dẫn lại')
  expect(groundsOf({ basis: [basis[0]] }, ruleset, 'en')).toBe('36-HD/VPTW: other sources')
  expect(groundsOf({ basis: [] }, ruleset, 'en')).toBe('–')
})

test('the audience is named for people', () => {
  expect(audience(ruleOf('nghi-quyet-nam/ktgs'), ruleset, 'vi')).toBe(
    'Nghị quyết năm: Chi bộ cơ sở, Chi bộ trực thuộc đảng ủy cơ sở',
  )
  expect(audience({ ...ruleOf('nghi-quyet-nam/nam'), when: {} }, ruleset, 'en')).toBe('every document')
  expect(audience({ ...ruleOf('nghi-quyet-nam/nam'), when: { type: 'la' } }, ruleset, 'en')).toBe('la')
})

test('where nothing is found, the text says so and what is near', () => {
  expect(ruleListText(ruleset, 'trich yeuu', 'vi')).toBe(
    'Không có quy tắc nào khớp “trich yeuu”. Có phải: the-thuc/trich-yeu? Xem tất cả: dang-lint rules\n',
  )
  expect(ruleListText(ruleset, 'zzzzzzzzzzzzzzzz', 'en')).toBe(
    'No rule matches “zzzzzzzzzzzzzzzz”. See all: dang-lint rules\n',
  )
})

test('the JSON holds what the table holds', () => {
  const { query, rules } = JSON.parse(ruleListJson(ruleset, 'trich-yeu-gach', 'en'))
  expect(query).toBe('trich-yeu-gach')
  expect(rules).toEqual([
    expect.objectContaining({
      id: 'the-thuc/trich-yeu-gach-noi',
      severity: 'warn',
      title: 'Five hyphens stand below the abstract',
      tags: ['the-thuc', 'dau-van-ban'],
      when: expect.objectContaining({ system: 'party', ownForm: false }),
      rulesets: ['dang/the-thuc-dau-van-ban'],
    }),
  ])
})
