/** The generated dossier of a commune: without faults its papers are what they say they are, and no rule objects. */
import { describe, expect, test } from 'vitest'
import { groupBy } from '../../src/checks/group-by.js'
import { createLinter } from '../../src/lint.js'
import type { DossierFile, Paper } from './commune/index.js'
import { AS_OF, planCommune } from './commune/index.js'
import { symbolOf } from './commune/number.js'
import { pathOf } from './commune/write.js'

const linter = await createLinter({ templates: true })
const { papers, files, commune } = planCommune(linter.ruleset)

const written = new Map<string, Uint8Array>()
for await (const { path, data } of files()) written.set(path, data)

/** The first papers of each type at each tier, and some of the others. */
const EVERY = 60
const seen = new Set<string>()
const sample = papers.filter((paper, index) => {
  const kind = `${paper.type} ${paper.stencil.tier} ${paper.format}`
  const isFirst = !seen.has(kind)
  seen.add(kind)
  return isFirst || index % EVERY === 0
})

describe('the plan of a commune', () => {
  test('has one committee, 30 branches and 400 members, each of whom owes five papers', () => {
    expect(commune.branches).toHaveLength(30)
    expect(commune.branches.flatMap(({ members }) => members)).toHaveLength(400)
    expect(papers.filter(({ person }) => person !== null)).toHaveLength(2000)
  })

  test('has no two papers of one name', () => {
    expect(new Set(papers.map(pathOf)).size).toBe(papers.length)
    expect(written.size).toBe(papers.length)
  })

  test('numbers the papers of each unit without a gap and in the order of their days', () => {
    const nameOf = ({ unit, stencil }: Paper) => `${unit.id} ${stencil.code}`
    const ofSeries = groupBy(
      papers.filter(({ number }) => number !== null),
      nameOf,
    )
    for (const all of ofSeries) {
      const name = nameOf(all[0] as Paper)
      const inOrder = [...all].sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
      const first = inOrder[0]?.number ?? 0
      expect([name, inOrder.map(({ number }) => number)]).toEqual([name, inOrder.map((_, index) => first + index)])
      const days = inOrder.map(({ date }) => date ?? '')
      expect([name, days]).toEqual([name, [...days].sort()])
    }
  })

  test('has other names in another commune', () => {
    const other = planCommune(linter.ruleset, { index: 1 }).commune
    expect(other.name).not.toBe(commune.name)
    expect(other.branches[0]?.members[0]?.name).not.toBe(commune.branches[0]?.members[0]?.name)
  })
})

test('the same bytes are written each time', async () => {
  const again = new Map<string, DossierFile>()
  for await (const file of planCommune(linter.ruleset).files()) again.set(file.path, file)
  const different = [...written].filter(([path, data]) => Buffer.compare(data, again.get(path)?.data ?? data) !== 0)
  expect(again.size).toBe(written.size)
  expect(different.map(([path]) => path)).toEqual([])
}, 60_000)

const factsOf = (paper: Paper) => ({
  type: paper.type,
  tier: paper.stencil.tier,
  year: 2027,
  date: paper.date,
  number: symbolOf(paper),
  issuer: paper.unit.name.toUpperCase(),
  superior: paper.unit.parent.toUpperCase(),
})

test.each(sample.map((paper) => [paper.key, paper] as const))('%s is a right paper', async (_, paper) => {
  const path = pathOf(paper)
  const { document, findings } = await linter.lint({ name: path, data: written.get(path) ?? '' }, { today: AS_OF })
  const { type, tier, year, date, number, issuer, superior } = document
  expect({ type, tier, year, date, number, issuer, superior }).toEqual(factsOf(paper))
  expect(findings).toEqual([])
})
