import { DangLintError } from '../model/index.js'
import { isoDate } from '../text/index.js'
import type { Locate, Path } from './position.js'
import type { RulesetSource, RuleTest } from './types.js'

type Dated = Record<string, Partial<Record<'date' | 'from' | 'to' | 'transition', string>>>

function* daysOf(part: string, entries: Dated = {}): Generator<[Path, string]> {
  for (const [name, entry] of Object.entries(entries))
    for (const key of ['date', 'from', 'to', 'transition'] as const)
      if (entry[key] !== undefined) yield [[part, name, key], entry[key]]
}

const papersIn = (shown: RuleTest['ok']) => (typeof shown === 'object' && 'papers' in shown ? shown.papers : [])

/** The days that examples are dated and checked on. */
function* daysOfExamples(rules: RulesetSource['rules'] = {}): Generator<[Path, string]> {
  for (const [id, entry] of Object.entries(rules)) {
    const tests = typeof entry === 'string' ? [] : (entry.tests ?? [])
    for (const [index, { ok, fail, with: known = {} }] of tests.entries()) {
      const path = ['rules', id, 'tests', index]
      for (const key of ['date', 'today', 'since'] as const)
        if (known[key] !== undefined) yield [[...path, 'with', key], known[key]]
      for (const [key, shown] of [
        ['ok', ok],
        ['fail', fail],
      ] as const)
        for (const [number, { date }] of papersIn(shown).entries())
          if (date !== undefined) yield [[...path, key, 'papers', number, 'date'], date]
    }
  }
}

function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return isoDate(year, month, date) !== null
}

/** Days that have the form of one and are in no calendar: the schema sees the form alone. */
export function findFalseDays({ instruments, editions, rules }: RulesetSource, locate: Locate): DangLintError[] {
  return [...daysOf('instruments', instruments), ...daysOf('editions', editions), ...daysOfExamples(rules)]
    .filter(([, day]) => !isDay(day))
    .map(
      ([path, day]) =>
        new DangLintError('ruleset-value', {
          message: {
            vi: `Không có ngày “${day}” ở “${path.at(-1)}”.`,
            en: `There is no day “${day}”, which “${path.at(-1)}” gives.`,
          },
          hint: {
            vi: "Ghi năm, tháng, ngày. Ví dụ: from: '2026-05-27'",
            en: "Write year, month, day. For example: from: '2026-05-27'",
          },
          place: locate(path),
        }),
    )
}
