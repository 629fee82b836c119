import type { Finding } from '../../model/index.js'
import type { AnyRule, Example, SetRule } from '../../ruleset/index.js'
import { judge, mismatch, newTrial, notRun } from '../judge-example.js'
import type { ExampleFault } from '../trial.js'
import { isOfSet, type Tried, type Trying, writtenIn } from '../try-example.js'
import { readSets } from './read-example.js'
import { runSetRules, subjectOf } from './run.js'

/** The files that findings are about, in their order. */
const filesOf = (findings: Finding[]) => findings.flatMap(({ files = [] }) => files)

const isOn = (rule: AnyRule): rule is SetRule => rule.severity !== 'off'

/**
 * Tries one example of a rule for the papers of a unit against its rule alone.
 * @param declared the rule where no override speaks; the unit is held to what the overrides for it make of that
 */
export async function trySetExample(
  declared: SetRule,
  example: Example,
  number: number,
  { inspector, lang }: Trying,
): Promise<Tried> {
  const trial = newTrial(example, number)
  const { expects } = trial
  const written = writtenIn(example)
  if (!isOfSet(written))
    return { trial: { ...trial, fault: { fault: 'wrong-subject', wanted: 'papers' } }, documents: [] }
  const { ruleset } = inspector
  try {
    const read = await readSets(written.papers, example.test.with ?? {}, declared, inspector)
    const { set, sets, asOf, documents } = read
    const subject = subjectOf(set)
    const rule = ruleset.rulesAs(subject).find(({ id }) => id === declared.id) ?? declared
    const idle = (fault: ExampleFault): Tried => ({
      trial: { ...trial, fault: expects === 'ok' ? null : fault },
      documents,
    })
    const unmet = mismatch(rule, subject, ruleset)
    if (unmet) return idle(unmet)
    if (!isOn(rule)) return idle({ fault: 'off' })
    let broken: unknown
    const findings = runSetRules({ ...ruleset, setRulesFor: () => [rule] }, set, {
      sets,
      lang,
      asOf,
      onRuleFailure: (_, error) => {
        broken = error
      },
    })
    const own = findings.filter((finding) => finding.rule === rule.id)
    const told = example.isOfOtherProfile ? null : judge(example, expects, own, filesOf)
    const fault: ExampleFault | null = broken === undefined ? told : { fault: 'broke', reason: String(broken) }
    return { trial: { ...trial, ran: true, fired: own.length > 0, fault }, documents }
  } catch (error) {
    return { trial: { ...trial, fault: notRun(error) }, documents: [] }
  }
}
