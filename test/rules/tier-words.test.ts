/** What the built-in rules say of a paper fits whoever writes it. */
import { expect, test } from 'vitest'
import { draftable } from '../../src/draft/index.js'
import { createLinter } from '../../src/lint.js'
import { asList } from '../../src/text/index.js'

const { ruleset } = await createLinter({ templates: true })

/** Bodies of a party committee: a branch has none of them. */
const COMMITTEE = /Ban Thường vụ|Văn phòng Đảng ủy|Ủy ban Kiểm tra/u

const branches = draftable(ruleset).filter(({ tier }) => tier?.startsWith('chi-bo'))

const reachesBranches = ({ type, tier }: (typeof ruleset.rules)[number]['when']) =>
  branches.some(
    (paper) =>
      asList(type).includes(paper.type) &&
      (tier === undefined || (paper.tier !== null && asList(tier).includes(paper.tier))),
  )

const rules = ruleset.rules.filter(({ when }) => reachesBranches(when))

test('rules reach the papers of branches', () => {
  expect(rules.length).toBeGreaterThan(50)
})

test.each(rules)('the hint of $id names nobody that only a committee has', ({ hint }) => {
  const words = JSON.stringify(hint)
  expect(words).toMatch(/"vi":.*"en":/u)
  expect(words).not.toMatch(COMMITTEE)
})
