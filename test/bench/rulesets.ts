/**
 * Speed of rulesets, as ratios within one run: the built-in rulesets as they ship against the same from YAML, the
 * ruleset of an office on top of them, and 300 rules of mixed kinds over a document of 100 pages.
 * `npx tsx test/bench/rulesets.ts`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { checks, createLinter, loadRuleset, type RulesetInput, read } from '../../src/index.js'
import type { RuleSource, RulesetSource } from '../../src/ruleset/index.js'
import { documentOf } from './document.js'

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Median milliseconds of each task, taken in turns so that a noisy moment is shared. */
async function measure(tasks: (() => Promise<unknown>)[], warmUp: number, rounds: number): Promise<number[]> {
  const times = tasks.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, run] of tasks.entries()) {
      const start = performance.now()
      await run()
      if (round >= 0) times[index]?.push(performance.now() - start)
    }
  }
  return times.map(median)
}

const print = (name: string, time: number, note = '') =>
  process.stdout.write(`  ${name.padEnd(44)}${time.toFixed(2).padStart(9)} ms   ${note}\n`)

const load = (input: RulesetInput | RulesetInput[]) => loadRuleset(input, { checks })

/** The built-in rulesets under other names, as a stranger would load them from files. */
const folder = new URL('../../rules/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    text: readFileSync(new URL(name, folder), 'utf8').replaceAll('dang/', 'do/').replace('id: dang', 'id: do'),
    file: name,
  }))
const byId = new Map(texts.map((one) => [/^id: (.*)$/mu.exec(one.text)?.[1] ?? '', one]))
const loadYaml = () => loadRuleset(['do'], { checks, resolve: async (name) => byId.get(name) ?? null })

const office = (more: string) => ({
  text: `dangLint: 1\nid: xa/rieng\nextends: [dang]\nrules:\n  nghi-quyet-nam/ktgs: info\n  nghi-quyet-nam/nam: off\n${more}`,
  file: 'xa.yaml',
})
const OVERRIDES = Array.from(
  { length: 20 },
  (_, index) => `  - { unit: ấp số ${index}$, rules: { nghi-quyet-nam/ktgs: { message: Ấp số ${index}. } } }\n`,
).join('')

process.stdout.write('Loading rulesets\n')
const [shipped = 1, ...others] = await measure(
  [() => load('dang'), () => load(office('')), () => load(office(`overrides:\n${OVERRIDES}`)), loadYaml],
  5,
  21,
)
print('built in, as it ships', shipped)
for (const [index, name] of [
  'an office on top of it',
  'the same with 20 overrides',
  'the same rules from YAML',
].entries()) {
  const time = others[index] ?? 0
  print(name, time, `${(time / shipped).toFixed(1)} × built in`)
}

const dang = await load('dang')
const inherited = dang.rules.map(({ check }) => check)
const PATTERNS = ['\\d+\\s*%', '(?:đồng chí|đảng viên)\\s+\\p{Lu}', 'trước ngày \\d{1,2}', '[Tt]ỷ lệ .{0,40}\\d']

/** 300 rules: those of the built-in rulesets over and over, and patterns of their own; none is for one type alone. */
const many: RulesetSource = {
  dangLint: 1,
  id: 'do/nhieu',
  extends: ['dang'],
  rules: Object.fromEntries(
    Array.from({ length: 300 }, (_, index): [string, RuleSource] => {
      const check =
        index % 4 === 0
          ? { kind: 'pattern', in: 'muc-tieu-chi-tieu', pattern: `${PATTERNS[(index / 4) % 4]}(?!${index})` }
          : (inherited[index % inherited.length] as RuleSource['check'])
      return [`do/${index}`, { title: 'Đo', severity: 'warn', check, message: 'Đo.' }]
    }),
  ),
}
const today = '2027-02-01'
const data = documentOf(100)
const [few, full] = [await createLinter(), await createLinter({ ruleset: many })]
const [reading = 1, withFew = 1, withMany = 1, loading = 1] = await measure(
  [
    () => read({ data }),
    () => few.lint({ data }, { today }),
    () => full.lint({ data }, { today }),
    () => createLinter({ ruleset: many }),
  ],
  5,
  15,
)
process.stdout.write(`A document of 100 pages\n`)
const lintOnly = withMany - reading
print('read', reading)
print(`read + lint, ${few.ruleset.rules.length} rules`, withFew, `${(withFew / reading).toFixed(2)} × read`)
print(
  `read + lint, ${full.ruleset.rules.length} rules`,
  withMany,
  `${(withMany / reading).toFixed(2)} × read, ${((lintOnly * 1000) / full.ruleset.rules.length / 100).toFixed(1)} µs a rule and page`,
)
print('loading those rules', loading, `${(loading / reading).toFixed(2)} × read`)
