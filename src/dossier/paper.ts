import { makeTierFinder } from '../identify/tier.js'
import type { Catalogue, Document, DocumentFacts, Examined, Period } from '../model/index.js'
import { findPeriod } from '../text/index.js'
import { periodsInBook } from './book.js'
import { makePersonFinder } from './person.js'

/** “kết quả công tác năm 2027”: what looks back says that it does so on a whole year. A regular report is on a part of it. */
const WHOLE_YEAR = /^(?!.*định\s+kỳ).*(?<!\p{L})(?:tổng\s+kết|cả\s+năm|năm\s+20\d\d)(?![\p{L}\d])/iu

/**
 * The part of the year that a paper is about: as its abstract says, else its name, else its date, where that lies in
 * the year it is about. A report on a year is issued at its end or soon after.
 * @param isReview whether papers of its type look back
 */
export function periodOf(name: string, { abstract, date, year }: DocumentFacts, isReview = false): Period | null {
  const stated = findPeriod(abstract ?? '') ?? findPeriod(name.split(/[/\\]/u).at(-1) ?? '')
  if (stated !== null) return stated
  if (isReview && WHOLE_YEAR.test((abstract ?? '').normalize('NFC'))) return { span: 'year', index: 1 }
  if (date === null) return null
  const issued = Number(date.slice(0, 4))
  if (year === null || issued === year) return { span: 'month', index: Number(date.slice(5, 7)) }
  return { span: 'month', index: issued > year ? 12 : 1 }
}

/** The tiers that no body issues for: those of people. */
export const tiersOfPeople = ({ tiers }: Pick<Catalogue, 'tiers'>): Set<string> =>
  new Set(Object.entries(tiers).flatMap(([id, { issuer }]) => (issuer ? [] : [id])))

/** Makes what tells of a document what a dossier must know of it beyond its facts. */
export function makePaperReader(
  catalogue: Catalogue,
): (document: Document) => Omit<NonNullable<Examined['paper']>, 'notes'> {
  const people = tiersOfPeople(catalogue)
  const personOf = makePersonFinder(catalogue)
  return (document) => {
    const { name, facts, isDraft } = document
    const isMembers = facts.tier !== null && people.has(facts.tier)
    const periods = periodsInBook(document, catalogue)
    return {
      ...(periods.length > 0 ? { periods } : {}),
      period: periodOf(name ?? '', facts, catalogue.types[facts.type ?? '']?.year === 'first'),
      isMembers,
      ...(isMembers ? personOf(document) : { person: null }),
      isDraft,
    }
  }
}

/** Makes what tells the tier of the unit that a paper belongs to: what a member writes is a paper of the branch. */
export function makeUnitTierFinder(catalogue: Catalogue): (facts: DocumentFacts) => string | null {
  const people = tiersOfPeople(catalogue)
  const findTier = makeTierFinder(catalogue)
  return (facts) => (facts.tier !== null && people.has(facts.tier) ? findTier(facts) : facts.tier)
}
