import type { Coverage, Share } from '../checks/trial.js'
import { type ExampleTrial, type RulesetTrial, type RuleTrial, verdictOf } from '../checks/trial.js'
import { diff } from '../text/index.js'
import type { ReportOptions } from './options.js'
import { plain } from './plain.js'
import { tableLines } from './table-text.js'
import { TRIAL_WORDS, type TrialCounts, type TrialWords } from './trial-words.js'
import { hang } from './wrap.js'

type Options = Pick<ReportOptions, 'lang' | 'paint' | 'width'>

const SIGNS = { wanted: '− ', got: '+ ', both: '  ' } as const

function differenceLines(wanted: string[], got: string[], { paint, width }: Options, words: TrialWords): string[] {
  return diff(wanted, got).map(({ side, text }) => {
    const line = hang(`        ${SIGNS[side]}`, plain(text) || words.empty, width)
    return side === 'both' ? line : paint(side === 'wanted' ? 'failed' : 'passed', line)
  })
}

function exampleLines({ number, expects, place, fault }: ExampleTrial, options: Options, words: TrialWords): string[] {
  if (!fault) return []
  const at = place.file === undefined ? '' : `, ${plain(place.file)}${place.line === undefined ? '' : `:${place.line}`}`
  const head = hang('    ', `${words.numbered(number, expects)}${at}: ${plain(words.example(fault))}`, options.width)
  if (fault.fault === 'fires') return [head, ...differenceLines([], fault.got, options, words)]
  if (fault.fault !== 'differs') return [head]
  const differences = fault.differences.flatMap(({ of, wanted, got }) => [
    `      ${words.difference[of]}`,
    ...differenceLines(wanted, got, options, words),
  ])
  return [head, ...differences]
}

function ruleLines({ rule, examples, faults }: RuleTrial, day: string, options: Options): string[] {
  const words = TRIAL_WORDS[options.lang]
  const lines = [
    ...faults.map((fault) => hang('    ', plain(words.rule(fault, day)), options.width)),
    ...examples.flatMap((example) => exampleLines(example, options, words)),
  ]
  return lines.length > 0 ? [`  ${options.paint('error', plain(rule))}`, ...lines] : []
}

function countsOf({ rules }: RulesetTrial): TrialCounts {
  const examples = rules.flatMap((rule) => rule.examples)
  const untried = examples.filter(({ fault }) => fault?.fault === 'not-run').length
  const wrong = examples.filter(({ fault }) => fault !== null).length - untried
  const faulty = rules.filter((rule) => verdictOf({ rules: [rule] }) !== 'passed').length
  return { rules: rules.length, faulty, examples: examples.length, wrong, untried }
}

/** Rounded down: 100 % is all of it. */
const percent = ({ total, shown }: Share<unknown>) => (total === 0 ? '–' : `${Math.floor((shown / total) * 100)} %`)

function coverageLines(coverage: Coverage, rules: RuleTrial[], { lang, width }: Options): string[] {
  const words = TRIAL_WORDS[lang]
  const kinds = ['rules', 'words', 'parts', 'variants'] as const
  const sums = kinds.map((kind) => {
    const { shown, total } = coverage[kind]
    return [words.shares[kind], `${shown}/${total}`, percent(coverage[kind])]
  })
  const count = ({ examples }: RuleTrial, wanted: string) =>
    String(examples.filter(({ expects }) => expects === wanted).length)
  const counts = rules.map((rule) => [rule.rule, count(rule, 'ok'), count(rule, 'fail')])
  const { rule, ok, fail } = words.columns
  const missing: Record<(typeof kinds)[number], string[]> = {
    rules: coverage.rules.missing,
    words: coverage.words.missing.map((one) => words.option(one.rule, one.option, one.word)),
    parts: coverage.parts.missing.map((one) => `${one.rule}: ${one.part}`),
    variants: coverage.variants.missing.map(({ word, variants }) => `${word}: ${variants.join('; ')}`),
  }
  const lists = kinds.flatMap((kind) =>
    missing[kind].length === 0
      ? []
      : ['', `  ${words.missing[kind]}`, ...missing[kind].map((line) => hang('    ', plain(line), width))],
  )
  return [
    `  ${words.coverage}`,
    ...tableLines(sums).map((line) => `    ${line}`),
    '',
    ...tableLines([[rule, ok, fail], ...counts]).map((line) => `  ${line}`),
    ...lists,
    '',
  ]
}

/** The report on the examples of some rulesets for people: what does not hold, then the sums, then the verdict. */
export function trialText(trials: readonly RulesetTrial[], options: Options): string {
  const words = TRIAL_WORDS[options.lang]
  const lines = trials.flatMap((trial) => {
    const faults = trial.rules.flatMap((rule) => ruleLines(rule, trial.day, options))
    return [
      options.paint('file', plain(trial.ruleset)),
      ...faults,
      `  ${words.counts(countsOf(trial))}`,
      '',
      ...(trial.coverage ? coverageLines(trial.coverage, trial.rules, options) : []),
    ]
  })
  const verdict = verdictOf({ rules: trials.flatMap(({ rules }) => rules) })
  return [...lines, options.paint(verdict === 'passed' ? 'passed' : 'failed', words.verdict[verdict]), ''].join('\n')
}
