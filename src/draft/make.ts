import { editionOf } from '../identify/edition.js'
import { makeTierFinder } from '../identify/tier.js'
import type { DocumentType, TypeLook } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { asList, fold } from '../text/index.js'
import { bodyOf } from './body.js'
import { chooseTemplate, type DraftRules } from './choose.js'
import { endGrounds } from './grounds.js'
import { layoutOf } from './layout.js'
import { letterheadOf, nameLine, titleOf } from './letterhead.js'
import { endingWith, type Filling, lineOf, linesOf } from './line.js'
import type { Draft, DraftAnswers, DraftLine, DraftSigner } from './types.js'
import { timesOf } from './variables.js'

/** Which new document to make. */
export interface DraftRequest {
  /** Id of the document type. */
  type: string
  /** If absent, what the names of issuer and superior tell; else the first tier that the type has a template for. */
  tier?: string
  answers: DraftAnswers
  /** Fill the blanks that are left with samples. */
  example?: boolean
  /** Id of the edition; that of the date if absent, and that of `today` of an undated document. */
  edition?: string
  /** ISO 8601; the present day if absent. */
  today?: string
  /** A rule of which what it asks for is left out. */
  without?: string
}

/** Lines as lists print them: each with the same mark behind, the last with its own. */
function listed(lines: readonly DraftLine[], mark: string, last: string): DraftLine[] {
  return lines.map((line, index) => endingWith(line, index === lines.length - 1 ? last : mark))
}

function signersOf(
  signatures: readonly { authority?: string; position: string; name?: string; rule?: string }[],
  { signer }: DraftAnswers,
  filling: Filling,
): DraftSigner[] {
  const kept = signatures.filter(({ rule }) => rule === undefined || rule !== filling.without)
  return kept.map(({ authority, position, name }, index) => ({
    authority: authority === undefined ? null : lineOf(authority, filling),
    position: lineOf(position, filling),
    name: nameLine(index === kept.length - 1 ? signer : undefined, name, filling),
  }))
}

/** What of a type is printed under a type name: a type may carry several, each with its own symbol. */
function lookFor({ also = [], ...type }: DocumentType, typeName: string | undefined): TypeLook {
  const carries = (look: TypeLook) => look.typeNames.some((name) => fold(name) === fold(typeName ?? ''))
  return [type, ...also].find(carries) ?? type
}

/**
 * Makes a new document of a type from its template. Throws `DangLintError`: `bad-option` for an unknown type or tier,
 * `no-template` where there is no template.
 */
export function makeDraft(rules: DraftRules, request: DraftRequest): Draft {
  const { type: id, answers, example = false, without = null } = request
  const { catalogue } = rules
  const findTier = makeTierFinder(catalogue)
  const likely = findTier({ issuer: answers.issuer ?? null, superior: answers.superior ?? null })
  const { template, tier } = chooseTemplate(id, request.tier, rules, likely)
  const type = catalogue.types[id] ?? { name: id, typeNames: [wordingOf(id).vi] }
  const letterhead = tier === null ? undefined : catalogue.tiers[tier]?.letterhead
  const day = answers.date ?? request.today ?? new Date().toISOString().slice(0, 10)
  const edition = request.edition ?? editionOf(catalogue, day)
  const layout = layoutOf(catalogue, edition)
  const names: Filling = { values: timesOf(answers), example, without }
  const named = (given: string | undefined, source: string | undefined) => nameLine(given, source, names) ?? ''
  const filling: Filling = {
    ...names,
    values: {
      ...names.values,
      issuer: named(answers.issuer, letterhead?.issuer),
      superior: named(answers.superior, letterhead?.superior),
      place: named(answers.place, letterhead?.place),
    },
  }
  const look = lookFor(type, template.typeName)
  const [symbol] = asList(look.code)
  const isNumbered = template.numbered ?? symbol !== undefined
  const { words } = layout
  const addressees = listed(linesOf(template.addressee ?? [], filling), words.separator, words.lastAddressee)
  const recipients = listed(linesOf(template.recipients ?? [], filling), words.separator, words.lastRecipient)
  const abstract = template.abstract === undefined ? [] : lineOf(template.abstract, filling)
  const code = isNumbered ? symbol : undefined
  const abstractOrNull = abstract.length > 0 ? abstract : null
  const title = letterhead && titleOf(type, catalogue.components.systems)
  return {
    type: id,
    tier,
    edition,
    year: answers.year,
    layout,
    letterhead: {
      ...letterheadOf(answers, letterhead, { code, title }, layout, filling),
      subject: look.untitled ? abstractOrNull : null,
    },
    typeName: look.untitled ? [] : lineOf(template.typeName ?? (type.typeNames[0] ?? '').toUpperCase(), filling),
    abstract: look.untitled ? null : abstractOrNull,
    addressee:
      addressees.length > 0 ? { label: words.addressee[id] ?? words.addressee.default ?? '', items: addressees } : null,
    body: endGrounds(bodyOf(template.text, filling), layout),
    recipients: recipients.length > 0 ? { label: words.recipients, items: recipients } : null,
    signers: signersOf(template.signatures ?? letterhead?.signatures ?? [], answers, filling),
  }
}
