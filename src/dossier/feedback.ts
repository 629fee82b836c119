import type { Examined, Feedback, RuleFeedback, UnitReport } from '../model/index.js'
import { byCodePoint } from '../text/index.js'
import { withoutNumbers } from './notes.js'

/** The reasons for which findings of a file are passed over. */
export const suppressionsOf = ({ file, suppressed = [] }: Examined, unit: string | null): Feedback[] =>
  suppressed.flatMap(({ rule, suppression: { kind, reason } }): Feedback[] =>
    kind === 'comment' && reason !== null
      ? [{ rule, unit, kind: 'suppression', text: withoutNumbers(reason), file }]
      : [],
  )

/** Notes as things that are said back. */
export const notesAs = (
  notes: readonly Pick<Feedback, 'rule' | 'text'>[],
  unit: string | null,
  file: string | null,
): Feedback[] => notes.map(({ rule, text }) => ({ rule, unit, kind: 'note', text: withoutNumbers(text), file }))

/** What is said back by rule; the rules that most units speak of first, what is said of none last. */
export function gatherFeedback(units: readonly UnitReport[], general: readonly Feedback[]): RuleFeedback[] {
  const byRule = new Map<string | null, Feedback[]>()
  for (const one of [...general, ...units.flatMap(({ feedback }) => feedback)]) {
    byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one])
  }
  const gathered = [...byRule].map(([rule, entries]): RuleFeedback => {
    const units = new Set(entries.flatMap(({ unit }) => unit ?? []))
    return { rule, units: units.size, entries }
  })
  return gathered.sort(
    (a, b) =>
      Number(a.rule === null) - Number(b.rule === null) ||
      b.units - a.units ||
      b.entries.length - a.entries.length ||
      byCodePoint(a.rule ?? '', b.rule ?? ''),
  )
}
