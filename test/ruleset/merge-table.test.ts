import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MERGE_TABLE } from '../../src/ruleset/merge-table.js'

test('the table for the docs is that of the function which merges', () => {
  const source = readFileSync(new URL('../../src/ruleset/merge.ts', import.meta.url), 'utf8')
  const rows = [...source.matchAll(/^ \* (\|.*\|)$/gmu)].map(([, line]) => line).slice(2)
  expect(rows.length).toBeGreaterThan(5)
  expect(MERGE_TABLE.map(({ part, later, result }) => `| ${part} | ${later.en} | ${result.en} |`)).toEqual(rows)
})

test('every row is said in Vietnamese', () => {
  for (const { result } of MERGE_TABLE) expect(result.vi).not.toBe(result.en)
})
