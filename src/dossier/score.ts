import type { OwedReport, ScoreReason, Scoring, UnitReport } from '../model/index.js'
import { byCodePoint } from '../text/index.js'

/** What the score of a unit is made of. */
export interface Scored extends Pick<UnitReport, 'papers' | 'findings'> {
  /** Whether it is known who owes papers: of members who are not listed nobody knows what is missing. */
  isListed: boolean
}

interface Counted {
  paper: OwedReport
  /** Its share of all that is due, 0 to 1. */
  share: number
}

const rounded = (number: number, digits: number) => Math.round(number * 10 ** digits) / 10 ** digits

/** Papers of members of one type and period count together as one. */
const togetherKey = ({ type, period }: OwedReport) => `${type} ${period}`

/** The papers that count, each with its share. What is not due yet counts neither way. */
function countedOf({ papers, isListed }: Scored, { weights }: Scoring): Counted[] {
  const due = papers.filter(({ state, person }) => state !== 'not-due' && (person === null || isListed))
  const sharing = new Map<string, number>()
  for (const paper of due)
    if (paper.person !== null) sharing.set(togetherKey(paper), (sharing.get(togetherKey(paper)) ?? 0) + 1)
  const weighed = due.map((paper) => {
    const weight = weights[paper.type] ?? 1
    return { paper, weight: paper.person === null ? weight : weight / (sharing.get(togetherKey(paper)) ?? 1) }
  })
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return whole === 0 ? [] : weighed.map(({ paper, weight }) => ({ paper, share: weight / whole }))
}

/** What a paper is worth; one that is both late and incomplete the lesser of both. */
function worthOf({ state, isLate }: OwedReport, { states }: Scoring): number {
  if (state === 'not-due') return 0
  return isLate && state !== 'missing' ? Math.min(states[state], states.late) : states[state]
}

/** What papers lost, by type and by what became of them. */
function paperReasons(counted: readonly Counted[], scoring: Scoring): ScoreReason[] {
  const reasons = new Map<string, ScoreReason>()
  const keyOf = ({ type, person }: OwedReport) => `${type} ${person !== null}`
  const owed = new Map<string, number>()
  for (const { paper } of counted) owed.set(keyOf(paper), (owed.get(keyOf(paper)) ?? 0) + 1)
  for (const { paper, share } of counted) {
    const { type, state, person } = paper
    const lost = share * (1 - worthOf(paper, scoring))
    if (lost <= 0) continue
    const key = `${keyOf(paper)} ${state}`
    const known = reasons.get(key) ?? {
      type,
      isMembers: person !== null,
      rule: null,
      state,
      count: 0,
      owed: owed.get(keyOf(paper)) ?? 0,
      lost: 0,
    }
    reasons.set(key, { ...known, count: known.count + 1, lost: known.lost + lost })
  }
  return [...reasons.values()]
}

/** What findings cost, by rule: no more together than papers have left. */
function findingReasons({ findings }: Scored, { findings: costs }: Scoring, left: number, owed: number): ScoreReason[] {
  const counts = new Map<string, number>()
  for (const { rule } of findings) if ((costs[rule] ?? 0) > 0) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const told = [...counts].sort(([a], [b]) => byCodePoint(a, b))
  const whole = told.reduce((sum, [rule, count]) => sum + count * (costs[rule] ?? 0), 0)
  const scale = whole > left ? left / whole : 1
  return told.map(([rule, count]) => ({
    type: null,
    isMembers: false,
    rule,
    state: null,
    count,
    owed,
    lost: count * (costs[rule] ?? 0) * scale,
  }))
}

const compareReasons = (a: ScoreReason, b: ScoreReason) =>
  b.lost - a.lost ||
  byCodePoint(a.type ?? '', b.type ?? '') ||
  byCodePoint(a.rule ?? '', b.rule ?? '') ||
  Number(a.isMembers) - Number(b.isMembers) ||
  byCodePoint(a.state ?? '', b.state ?? '')

/**
 * The score of a unit, 0 to 1, with what it lost and for what, the dearest first: what is lost and the score make 1.
 * Where nothing is due there is none.
 */
export function scoreOf(unit: Scored, scoring: Scoring): Pick<UnitReport, 'score' | 'reasons'> {
  const counted = countedOf(unit, scoring)
  if (counted.length === 0) return { score: null, reasons: [] }
  const papers = paperReasons(counted, scoring)
  const left = Math.max(0, 1 - papers.reduce((sum, { lost }) => sum + lost, 0))
  const findings = findingReasons(unit, scoring, left, counted.length)
  const score = Math.max(0, left - findings.reduce((sum, { lost }) => sum + lost, 0))
  const reasons = [...papers, ...findings].map((reason) => ({ ...reason, lost: rounded(reason.lost, 4) }))
  return { score: rounded(score, 2), reasons: reasons.filter(({ lost }) => lost > 0).sort(compareReasons) }
}
