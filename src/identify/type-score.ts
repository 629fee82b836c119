import type { System, TypeReason } from '../model/index.js'
import type { FoldedText, Term } from '../text/index.js'
import type { NamedFile } from './file-name.js'
import type { Look } from './type-look.js'

/** What is known of a document whose type is sought, folded once for all types. */
export interface Evidence {
  isTitled: boolean
  system: System | null
  issuer: FoldedText | null
  /** Symbol in its number, in lower case; null where there is none that is known. */
  code: string | null
  subject: FoldedText | null
  isAddressed: boolean
  headings: () => FoldedText[]
  file: () => (NamedFile & { subject: FoldedText | null }) | null
}

export interface Score {
  score: number
  why: TypeReason[]
}

const WEIGHT = { typeName: 0.5, code: 0.12, abstract: 0.35, general: 0.2, headings: 0.2 }
/** The name of a file says less than what is printed, and a symbol in it less than a name. */
const FILE = { name: 0.3, code: 0.2, subject: 0.15 }
/** Of a letter, which carries no type line. */
const UNTITLED = { code: 0.4, subject: 0.4, addressee: 0.1 }
const FOREIGN_TITLE = 0.1

const holds = (terms: readonly Term[], text: FoldedText | null) =>
  text !== null && terms.some((term) => term.test(text))

/** How well a letter fits that carries no type line, or null. */
function scoreUntitled(look: Look, { code, subject, isAddressed }: Evidence): Score | null {
  const isOther = code !== null && !look.codes.includes(code)
  if (isOther || (code === null && subject === null)) return null
  const why: TypeReason[] = []
  let score = 0
  if (code !== null) {
    score += UNTITLED.code
    why.push('number')
  }
  if (subject !== null) {
    score += UNTITLED.subject
    why.push('subject-line')
  }
  if (isAddressed) {
    score += UNTITLED.addressee
    why.push('addressee')
  }
  return { score, why }
}

/** How well the type name fits, that of the number or, last, that of the file; null where none does. */
function scoreName(look: Look, { isTitled, code, file }: Evidence, isNamedByFile: boolean): Score | null {
  const why: TypeReason[] = isTitled ? ['type-name'] : []
  let score = isTitled ? WEIGHT.typeName : 0
  const isOwn = code !== null && look.codes.includes(code)
  if (isOwn) {
    score += WEIGHT.code
    why.push('number')
  } else if (code !== null && look.codes.length > 0) score -= WEIGHT.code
  if (isNamedByFile) {
    score += FILE[file()?.by ?? 'code']
    why.push('file-name')
  }
  return why.length > 0 && score > 0 ? { score, why } : null
}

/** What speaks for the type beside its name; null where it does not fit. A type that asks for nothing fits any. */
function scoreSubject(look: Look, evidence: Evidence, isNamedByFile: boolean): Score | null {
  const { subject: abstract, isTitled, headings, file } = evidence
  const subject = abstract ?? (isNamedByFile ? (file()?.subject ?? null) : null)
  const { abstract: wanted, maybe, not, headings: inHeadings } = look.terms()
  if (holds(not, subject)) return null
  if (wanted === null) return { score: WEIGHT.general, why: [] }
  if (holds(wanted, subject)) return { score: WEIGHT.abstract, why: abstract === null ? [] : ['abstract'] }
  const mayBe = abstract === null || holds(maybe, subject)
  if (mayBe && inHeadings.length > 0 && headings().some((heading) => holds(inHeadings, heading)))
    return { score: WEIGHT.headings, why: ['headings'] }
  // A paper without an abstract is often saved under a name that has one.
  if (abstract !== null || !isTitled) return null
  const named = file()?.subject ?? null
  return holds(wanted, named) && !holds(not, named) ? { score: FILE.subject, why: ['file-name'] } : null
}

/**
 * How well a look of a type fits, or null where something rules it out.
 * @param isNamedByFile whether the name of the file, and nothing printed, says what the paper is
 */
export function scoreOf(look: Look, evidence: Evidence, isNamedByFile: boolean): Score | null {
  const { system, issuer, code } = evidence
  const isForeign = look.systems !== null && system !== null && !look.systems.includes(system)
  if (isForeign && !(look.isPersonal && issuer === null)) return null
  const { issuer: issuers, notIssuer } = look.terms()
  if ((issuers !== null && !holds(issuers, issuer)) || holds(notIssuer, issuer)) return null
  const untitled = look.isUntitled && !evidence.isTitled ? scoreUntitled(look, evidence) : null
  const name = untitled ?? scoreName(look, evidence, isNamedByFile)
  if (name === null) return null
  const subject = untitled ? { score: 0, why: [] } : scoreSubject(look, evidence, isNamedByFile)
  if (subject === null) return null
  const why: TypeReason[] = [...name.why, ...subject.why]
  let score = name.score + subject.score
  if (issuers !== null) why.push('issuer')
  if (code !== null && look.codes.length > 0 && !look.codes.includes(code)) why.push('other-number')
  if (isForeign) {
    score -= FOREIGN_TITLE
    why.push('other-title')
  }
  return { score, why }
}
