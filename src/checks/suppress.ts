import type { Document, Finding, Lang, Place, SuppressedFinding } from '../model/index.js'
import { type Directive, fold, hash, nearest, readDirectives } from '../text/index.js'
import { makeCoverage } from './coverage.js'
import {
  FOUND_ELSEWHERE,
  forbidden,
  malformed,
  type Remark,
  unknownRule,
  unused,
  withoutReason,
} from './suppression-words.js'

/** What a run of the rules tells beside its findings. */
export interface SuppressOptions {
  lang: Lang
  /** The ids of all rules. */
  known: readonly string[]
  /** Rules that broke off: what they would have found is not known. */
  broken: ReadonlySet<string>
}

/** Findings parted into those that stand and those that somebody decided to live with. */
export interface Parted {
  findings: Finding[]
  suppressed: SuppressedFinding[]
}

/** Findings about the checking itself, and about comments, hold whatever anybody asks for. */
export const isInternal = (rule: string): boolean => rule.startsWith('internal/')

/** One rule, or family of rules, that a comment asks to pass over. */
interface Request {
  rule: string
  directive: Directive
  place: Place
  covers(place: Place | undefined): boolean
  isUsed: boolean
}

const isMeant = (asked: string, rule: string) =>
  asked.endsWith('*') ? rule.startsWith(asked.slice(0, -1)) : rule === asked

/** The known rule, or family of rules, that somebody who asked for another most likely meant. */
function nearestRule(asked: string, known: readonly string[]): string | null {
  const families = known.flatMap((rule) => (rule.includes('/') ? [`${rule.slice(0, rule.lastIndexOf('/'))}/*`] : []))
  return nearest(asked, asked.endsWith('*') ? new Set(families) : known)
}

/**
 * Parts findings by what the comments of a document ask, and tells of comments that are wrong or no longer needed.
 * A finding is passed over for the narrowest comment about it, so that one for the whole document that nothing is
 * left for is told as unused.
 */
export function suppress(all: Finding[], document: Document, { lang, known, broken }: SuppressOptions): Parted {
  const comments = document.reading.comments.flatMap((comment) =>
    readDirectives(comment.text).map((directive) => ({ comment, directive })),
  )
  if (comments.length === 0) return { findings: all, suppressed: [] }

  const coverage = makeCoverage(document)
  const requests: Request[] = []
  const remarks: Finding[] = []
  const tell = (name: string, place: Place, about: string, { message, hint }: Remark, related?: Finding['related']) => {
    const rule = `internal/suppression-${name}`
    remarks.push({
      rule,
      severity: 'warn',
      message: message[lang],
      hint: hint[lang],
      place,
      ...(related ? { related } : {}),
      fingerprint: hash([rule, place.section ?? '', fold(about)].join('\n')),
    })
  }
  for (const { comment, directive } of comments) {
    const place = coverage.placeOf(comment)
    if (typeof directive === 'string') {
      const isCovered = coverage.covers(comment, 'here')
      const meant = all.find(({ rule, place }) => !isInternal(rule) && isCovered(place))?.rule ?? known[0] ?? '*'
      tell('malformed', place, comment.text, malformed(directive, meant))
      continue
    }
    if (directive.reason === null) tell('without-reason', place, directive.rules.join(' '), withoutReason(directive))
    const covers = coverage.covers(comment, directive.scope)
    for (const rule of directive.rules) {
      if (isInternal(rule)) tell('malformed', place, rule, forbidden(rule))
      else if (!known.some((id) => isMeant(rule, id)))
        tell('unknown-rule', place, rule, unknownRule(rule, nearestRule(rule, known)))
      else if (directive.reason !== null) requests.push({ rule, directive, place, covers, isUsed: false })
    }
  }

  const narrowestFirst = [
    ...requests.filter(({ directive }) => directive.scope !== 'document'),
    ...requests.filter(({ directive }) => directive.scope === 'document'),
  ]
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of all) {
    const request = isInternal(finding.rule)
      ? undefined
      : narrowestFirst.find(({ rule, covers }) => isMeant(rule, finding.rule) && covers(finding.place))
    if (!request) {
      findings.push(finding)
      continue
    }
    request.isUsed = true
    const { directive, place } = request
    suppressed.push({ ...finding, suppression: { kind: 'comment', reason: directive.reason, place } })
  }
  for (const { rule, place, isUsed } of requests) {
    if (isUsed || [...broken].some((id) => isMeant(rule, id))) continue
    const elsewhere = findings.find((finding) => isMeant(rule, finding.rule) && finding.place)?.place
    tell('unused', place, rule, unused(rule), elsewhere && [{ place: elsewhere, message: FOUND_ELSEWHERE[lang] }])
  }
  return { findings: [...findings, ...remarks], suppressed }
}
