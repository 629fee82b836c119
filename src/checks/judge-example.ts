import { DangLintError, type Finding } from '../model/index.js'
import { conditionWords } from '../ruleset/conditions.js'
import { type AnyRule, applies, type Example, type Ruleset, type Subject, type When } from '../ruleset/index.js'
import type { Difference, ExampleFault, ExampleTrial } from './trial.js'

/** An example before it is tried. */
export function newTrial({ test, place }: Example, number: number): ExampleTrial {
  const expects = test.ok === undefined ? 'fail' : 'ok'
  return { number, expects, place, ran: false, fired: false, fault: null }
}

/** The first condition of a rule that what an example shows does not meet. */
export function mismatch({ when }: AnyRule, subject: Subject, { catalogue: { types } }: Ruleset): ExampleFault | null {
  const { facts, format, isDraft = false } = subject
  const key = (Object.keys(when) as (keyof When)[]).find(
    (one) => !applies({ [one]: when[one], ...(when.known ? { known: true } : {}) }, subject, types),
  )
  if (key === undefined) return null
  const { type, tier, system, edition, issuer: unit, year } = facts
  const found = {
    type,
    tier,
    system,
    edition,
    unit,
    year,
    format,
    draft: isDraft,
    ownForm: types[type ?? '']?.ownForm ?? false,
    known: true,
  }[key]
  return { fault: 'not-for', key, wanted: conditionWords(when[key]), found: found === null ? null : String(found) }
}

type PlacesOf = (findings: Finding[], at: (string | number)[]) => string[]

function differences({ test, isReworded }: Example, findings: Finding[], placesOf: PlacesOf): Difference[] {
  const { want, wantHint, at } = test
  const all: Difference[] = []
  const compare = (of: Difference['of'], wanted: string[] | undefined, got: string[]) => {
    if (wanted && JSON.stringify(wanted) !== JSON.stringify(got)) all.push({ of, wanted, got })
  }
  const inOneSpelling = (texts: string[] | undefined) => texts?.map((text) => text.normalize('NFC'))
  if (!isReworded) {
    compare(
      'message',
      inOneSpelling(want),
      findings.map(({ message }) => message.normalize('NFC')),
    )
    compare(
      'hint',
      inOneSpelling(wantHint),
      findings.map(({ hint = '' }) => hint.normalize('NFC')),
    )
  }
  if (at !== undefined) {
    const places = Array.isArray(at) ? at : [at]
    compare('place', inOneSpelling(places.map(String)), placesOf(findings, places))
  }
  return all
}

/** Whether what a rule found is what its example expects. */
export function judge(
  example: Example,
  expects: ExampleTrial['expects'],
  findings: Finding[],
  placesOf: PlacesOf,
): ExampleFault | null {
  if (expects === 'ok')
    return findings.length > 0 ? { fault: 'fires', got: findings.map(({ message }) => message) } : null
  if (findings.length === 0) return { fault: 'silent' }
  const found = differences(example, findings, placesOf)
  return found.length > 0 ? { fault: 'differs', differences: found } : null
}

/** Why an example could not be tried. What is no mistake of whoever wrote it is thrown on. */
export function notRun(error: unknown): ExampleFault {
  if (!(error instanceof DangLintError)) throw error
  const [vi, en] = [error.describe('vi'), error.describe('en')]
  const hint = vi.hint !== undefined && en.hint !== undefined ? { vi: vi.hint, en: en.hint } : null
  return { fault: 'not-run', message: { vi: vi.message, en: en.message }, hint }
}
