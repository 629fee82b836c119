import { readFileSync } from 'node:fs'
import type { PairCounts } from '../src/report/layout-page.js'

/** How many pairs of Word documents each rule is tried on, as `test/rules/pairs.test.ts` has counted them. */
export function pairCounts(): PairCounts {
  const table = readFileSync(new URL('../test/rules/pairs.tsv', import.meta.url), 'utf8')
  const [, ...rows] = table.trimEnd().split('\n')
  return Object.fromEntries(
    rows.map((row) => {
      const [rule = '', ...counts] = row.split('\t')
      return [rule, counts.reduce((sum, count) => sum + Number(count), 0)]
    }),
  )
}
