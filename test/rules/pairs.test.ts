/** Every rule on layout tells two Word documents apart that differ in one point, and no other rule does. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editionOf } from '../../src/identify/edition.js'
import { createLinter, type LintResult } from '../../src/lint.js'
import builtin from '../../src/ruleset/generated/builtin.json' with { type: 'json' }
import type { RulesetSource } from '../../src/ruleset/index.js'
import { asList } from '../../src/text/index.js'
import { BASE_NAMES, BASES, DAY_05, DAY_36, makeBases } from './pairs/bases.js'
import { pairs as chuViet } from './pairs/chu-viet.js'
import { pairs as cuoiVanBan } from './pairs/cuoi-van-ban.js'
import { pairs as dauVanBan } from './pairs/dau-van-ban.js'
import { editDocx } from './pairs/docx-edit.js'
import { pairs as noiDung } from './pairs/noi-dung.js'
import type { Pair } from './pairs/pair.js'
import { pairs as trinhBay } from './pairs/trinh-bay.js'

const pairs: Pair[] = [...dauVanBan, ...cuoiVanBan, ...noiDung, ...trinhBay, ...chuViet]

/** Rules on layout of which no pair shows the fault yet, and why; the list is to be empty in the end. */
const WITHOUT_PAIR: Record<string, string> = {}

const linter = await createLinter({ templates: true })
const { declared, catalogue } = linter.ruleset
const baseOf = makeBases(linter.ruleset)
const lint = (data: Uint8Array, today: string) => linter.lint({ data }, { today })
const said = ({ findings }: LintResult) => findings.map(({ rule, message }) => `${rule}: ${message}`)

const EDITIONS = [DAY_05, DAY_36].map((day) => editionOf(catalogue, day) ?? '')
const dayOf = ({ date = DAY_05 }: Pair) => date
const editionOfPair = (pair: Pair) => editionOf(catalogue, dayOf(pair))

describe.each(BASE_NAMES)('the document “%s”', (base) => {
  test.each([DAY_05, DAY_36])('of %s is recognised, and nothing is found in it', async (date) => {
    const result = await lint(await baseOf(base, date), date)
    const { system, edition, type } = result.document
    expect({ system, edition, type }).toEqual({
      system: 'party',
      edition: editionOf(catalogue, date),
      type: BASES[base].type,
    })
    expect(said(result)).toEqual([])
  })
})

const named = pairs.map((pair) => {
  const { rule, base, shows } = pair
  return [`${rule}, “${base}” of ${dayOf(pair)}${shows ? `: ${shows}` : ''}`, pair] as const
})

test('pairs have names of their own', () => {
  const names = named.map(([name]) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test.each(named)('%s', async (_, pair) => {
  const { rule, base, right, edit, findings = 1 } = pair
  const day = dayOf(pair)
  const whole = await baseOf(base, day)
  const data = right ? editDocx(whole, right) : whole
  // A base as it stands was tried above.
  if (right) expect(said(await lint(data, day))).toEqual([])
  const expected = Array.from({ length: findings }, () => expect.stringMatching(new RegExp(`^${rule}: `, 'u')))
  expect(said(await lint(editDocx(data, edit), day))).toEqual(expected)
})

/** The rules that pairs are for. */
const onLayout = declared.filter(({ id, severity }) => severity !== 'off' && /^(?:the-thuc|chu-viet)\//u.test(id))

test('every rule on layout has a pair, or it is said why not', () => {
  const tried = new Set(pairs.map(({ rule }) => rule))
  const without = onLayout.flatMap(({ id }) => (tried.has(id) ? [] : [id])).sort()
  expect(without).toEqual(Object.keys(WITHOUT_PAIR).sort())
})

test('pairs are for rules that there are', () => {
  const known = new Set(declared.map(({ id }) => id))
  expect(pairs.filter(({ rule }) => !known.has(rule)).map(({ rule }) => rule)).toEqual([])
})

/** Rules that change under an edition, with the editions under which they are on. */
const changing = (Object.values(builtin) as RulesetSource[]).flatMap(({ overrides = [] }) =>
  overrides
    .filter(({ edition }) => edition !== undefined)
    .flatMap(({ edition, rules }) =>
      Object.entries(rules).map(([rule, change]) => {
        const isOff = change === 'off' || (typeof change === 'object' && change.severity === 'off')
        const { when } = declared.find(({ id }) => id === rule) ?? {}
        const isFor = (one: string) => when?.edition === undefined || asList(when.edition).includes(one)
        return { rule, editions: EDITIONS.filter((one) => isFor(one) && !(isOff && asList(edition).includes(one))) }
      }),
    ),
)

test('a rule that asks for something else under another edition has a pair under each', () => {
  const isTried = (rule: string, edition: string) =>
    pairs.some((pair) => pair.rule === rule && editionOfPair(pair) === edition)
  const missing = changing
    .filter(({ rule }) => !Object.hasOwn(WITHOUT_PAIR, rule))
    .flatMap(({ rule, editions }) => editions.filter((one) => !isTried(rule, one)).map((one) => `${rule} ${one}`))
  expect(missing).toEqual([])
})

test('the number of pairs of every rule', async () => {
  const rows = [...new Set(pairs.map(({ rule }) => rule))]
    .sort()
    .map((rule) => [
      rule,
      ...EDITIONS.map(
        (edition) => pairs.filter((pair) => pair.rule === rule && editionOfPair(pair) === edition).length,
      ),
    ])
  const table = [['rule', ...EDITIONS], ...rows].map((row) => row.join('\t'))
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(fileURLToPath(new URL('./pairs.tsv', import.meta.url)))
})
