import { checks } from './src/checks/index.js'
import { testRuleset } from './src/checks/test-ruleset.js'
import { createLinter } from './src/lint.js'
import { readFileSync } from 'node:fs'
const file = process.argv[2] ?? 'rules/ho-so.yaml'
const linter = await createLinter({ ruleset: { text: readFileSync(file, 'utf8'), file }, examples: true }).catch((e) => { console.log(e.message, JSON.stringify(e.problems?.map((p: any) => [p.message, p.hint, p.place]), null, 1)); process.exit(1) })
const trial = await testRuleset(linter, { today: '2027-02-01' })
for (const { rule, examples, faults } of trial.rules) if (rule.startsWith('ho-so/')) {
  console.log(rule, faults.map((f) => f.fault).join(), examples.map((e) => e.expects + (e.fault ? '!' : '')).join(' '))
  for (const { number, fault } of examples) if (fault) console.log('   ', number, JSON.stringify(fault, null, 1).slice(0, 3000))
}
