/** Every template of the built-in rulesets: filled in it passes, and what a rule asks for left out that rule alone fires. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type DraftRequest, draftable, draftDocx, draftMarkdown, makeDraft } from '../../src/draft/index.js'
import { createLinter, type LintResult } from '../../src/lint.js'
import { SEVERITIES } from '../../src/model/index.js'
import { once } from '../../src/model/once.js'
import { asList } from '../../src/text/index.js'
import { markedRules } from './regions.js'

const linter = await createLinter({ templates: true, examples: true })
const { ruleset } = linter
const { templates } = ruleset

/** One day under each edition that holds for papers of the branch today. */
const DAYS = ['2026-03-02', '2027-01-05']

const cases = draftable(ruleset).flatMap(({ type, tier }) => DAYS.map((date) => ({ type, tier, date })))
type Case = (typeof cases)[number]

const requestFor = ({ type, tier, date }: Case, more: Partial<DraftRequest> = {}): DraftRequest => ({
  type,
  ...(tier === null ? {} : { tier }),
  answers: { year: Number(date.slice(0, 4)), date },
  example: true,
  today: date,
  ...more,
})

const templateFor = ({ type, tier }: Case) =>
  templates[type]?.find(({ tiers }) => tier === null || !tiers || tiers.includes(tier))

const RANKS: readonly string[] = SEVERITIES
const isAtLeast = (severity: string, least: string) => RANKS.indexOf(severity) <= RANKS.indexOf(least)

/** The rules of a severity, or a worse one, that a document breaks, each as often as it does, in order. */
const broken = ({ findings }: LintResult, least = 'warn'): string[] =>
  findings
    .filter(({ severity }) => isAtLeast(severity, least))
    .map(({ rule }) => rule)
    .sort()

const checkMarkdown = (request: DraftRequest) =>
  linter.lint({ data: draftMarkdown(makeDraft(ruleset, request)) }, { today: request.today ?? '' })
const checkWord = async (request: DraftRequest) =>
  linter.lint({ data: await draftDocx(makeDraft(ruleset, request)) }, { today: request.today ?? '' })

/** What more a document breaks than another one. */
function more(than: readonly string[], all: readonly string[]): string[] {
  const left = [...than]
  return all.filter((rule) => {
    const at = left.indexOf(rule)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

test('there are templates of every tier', () => {
  expect(new Set(cases.map(({ tier }) => tier))).toEqual(new Set(Object.keys(ruleset.catalogue.tiers)))
})

describe.each(cases)('$type of $tier, dated $date', (one) => {
  const expected = { system: 'party', type: one.type, tier: one.tier, year: Number(one.date.slice(0, 4)) }

  test.each([
    ['Markdown', checkMarkdown],
    ['Word', checkWord],
  ] as const)('is recognised and passes once it is filled in, in %s', async (_, check) => {
    const result = await check(requestFor(one))
    const { system, type, tier, year } = result.document
    expect({ system, type, tier, year }).toEqual(expected)
    expect(result.findings).toEqual([])
  })

  test('is reported while its blanks are not filled in', async () => {
    expect(broken(await checkMarkdown(requestFor(one, { example: false })))).toContain('dang/cho-ngoac-vuong')
  })

  const whole = once(() => checkMarkdown(requestFor(one)))
  const rules = markedRules(templateFor(one) ?? { text: '' })
  // What is taken out leaves a gap in the numbers of what follows, of which rules of layout tell: they are left aside.
  const isOfContent = (rule: string) => !ruleset.rules.find(({ id }) => id === rule)?.tags.includes('the-thuc')
  test.each(rules)('fires %s alone where what it asks for is left out', async (without) => {
    const least = ruleset.rules.find(({ id }) => id === without)?.severity === 'info' ? 'info' : 'warn'
    const part = await checkMarkdown(requestFor(one, { without }))
    expect(
      more(broken(await whole(), least), broken(part, least)).filter((rule) => rule === without || isOfContent(rule)),
    ).toEqual([without])
  })
})

/** The rules above `info` that ask for a content of documents of a type. */
const required = (type: string) =>
  ruleset.rules.filter(
    ({ when, severity, check }) =>
      asList(when.type).includes(type) && isAtLeast(severity, 'warn') && check.kind === 'section',
  )

const marked = (type: string, rule: string) =>
  (templates[type] ?? []).filter((template) => markedRules(template).includes(rule)).length

test.each(Object.keys(templates))('every content that is required of %s is marked in a template of it', (type) => {
  expect(required(type).flatMap(({ id }) => (marked(type, id) > 0 ? [] : [id]))).toEqual([])
})

test('the contents of every type, with their examples and templates', async () => {
  const count = (rule: string, key: 'ok' | 'fail') =>
    (ruleset.examples[rule] ?? []).filter(({ test: example }) => example[key] !== undefined).length
  const rows = Object.keys(templates)
    .sort()
    .flatMap((type) =>
      ruleset.rules
        .filter(({ when }) => asList(when.type).includes(type))
        .map(({ id, severity }) =>
          [type, id, severity, count(id, 'ok'), count(id, 'fail'), marked(type, id)].map(String),
        ),
    )
  const table = [['type', 'rule', 'severity', 'ok', 'fail', 'templates'], ...rows].map((row) => row.join('\t'))
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(fileURLToPath(new URL('./templates.tsv', import.meta.url)))
})
