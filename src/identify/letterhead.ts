import type { Components, Places, Stretch } from '../model/index.js'
import { fold, parseDateLine, parseNumberLine } from '../text/index.js'
import { joinNames } from './names.js'
import { type Printed, type Role, RULE, roleOf, splitTypeLine } from './role.js'
import { placesOfRules } from './rule-lines.js'
import type { Segment } from './segment.js'
import { cutStretches } from './stretch.js'
import { matchesAny, systemOfTitle, type Words } from './words.js'

export type LetterheadComponents = Omit<Components, 'signature' | 'recipients'> & {
  /** The line that heads the page, folded; null where there is none. */
  title: string | null
}

/** What a letterhead says, and where. */
export interface Letterhead {
  components: LetterheadComponents
  places: Places
}

const SUBJECT = /^(?:V\s*\/\s*v|Về việc)(?!\p{L})/iu

type RoleOf = (segment: Segment) => Role

/** Makes what tells each line of a letterhead once. */
function makeRoles(words: Words): RoleOf {
  const known = new Map<Segment, Role>()
  return (segment) => {
    const role = known.get(segment) ?? roleOf(segment, words)
    known.set(segment, role)
    return role
  }
}

/** A line put behind the one above it where they make a title, a date or a number that neither is alone; else null. */
function mend(last: Segment, segment: Segment, roleOf: RoleOf): Segment | null {
  if (last.column !== segment.column || roleOf(last) !== 'text') return null
  const own = roleOf(segment)
  const isPlaceless = own === 'date' && parseDateLine(segment.text)?.place === null && last.text.endsWith(',')
  if (own !== 'text' && !isPlaceless) return null
  const text = `${last.text} ${segment.text}`
  const whole = { ...last, text, folded: fold(text), stretches: [...last.stretches, ...segment.stretches] }
  const role = roleOf(whole)
  return role === 'title' || role === 'date' || role === 'number' ? whole : null
}

/** Puts broken lines together: “ĐẢNG CỘNG SẢN” / “VIỆT NAM”. */
function mendBroken(segments: Segment[], roleOf: RoleOf): Segment[] {
  const mended: Segment[] = []
  for (const segment of segments) {
    const last = mended.at(-1)
    const whole = last ? mend(last, segment, roleOf) : null
    if (whole) mended[mended.length - 1] = whole
    else mended.push(segment)
  }
  return mended
}

const isListed = ({ text, paragraph: { label } }: Segment) =>
  /^[-–]\s/u.test(text) || (label !== null && !/[\p{L}\p{N}]/u.test(label))

/** Addressees: behind the label, or in lines with dashes below it. */
function readAddressee(segments: Segment[], from: number): { items: Printed[]; label: Stretch[] } {
  const { text, stretches } = segments[from] as Segment
  const first = text.replace(/^\P{L}*\p{L}+\s\p{L}+\s*:?\s*/u, '')
  const end = text.length - first.length
  const items = first === '' ? [] : [{ text: first, stretches: cutStretches(stretches, text, end, text.length) }]
  for (const segment of segments.slice(from + 1)) {
    if (!isListed(segment) && items.length > 0) break
    if (RULE.test(segment.text)) break
    items.push({ text: segment.text, stretches: segment.stretches })
  }
  const undashed = items.map((item) => ({ ...item, text: item.text.replace(/^[-–]\s*/u, '') }))
  return { items: undashed, label: cutStretches(stretches, text, 0, end) }
}

/** The places that are told by the form of their lines alone. */
function placesByRole(segments: Segment[], roles: Role[]): Places {
  const of = (role: Role) => segments.flatMap(({ stretches }, index) => (roles[index] === role ? stretches : []))
  const first = (role: Role) => segments[roles.indexOf(role)]?.stretches ?? []
  return { title: first('title'), number: first('number'), rule: of('rule'), mark: of('mark') }
}

/** Place and date stand on one line, parted by the word for day, or what else the date begins with. */
function placesOnDateLine(segment: Segment | undefined): Places {
  if (!segment) return {}
  const { text, stretches } = segment
  const day = Math.max(0, text.search(/(?<!\p{L})ng[àa]y|\d+[-/.]\d+[-/.]\d/iu))
  const named = text.slice(0, day).replace(/[\s,]+$/u, '').length
  return {
    place: cutStretches(stretches, text, 0, named),
    date: cutStretches(stretches, text, day, text.length),
    'date.line': stretches,
  }
}

/** “THÔNG BÁO” over “KẾT LUẬN KIỂM TRA”: directly below a type name another one is what the paper is about. */
const isAbstract = (role: Role | undefined, index: number) => role === 'text' || (role === 'type' && index === 0)

/** The roles of all lines: “giới thiệu … vào Đảng Cộng sản Việt Nam” below a type name is no title, but an abstract. */
function rolesOf(segments: Segment[], roleOf: RoleOf, words: Words): Role[] {
  const roles = segments.map(roleOf)
  const type = roles.indexOf('type')
  const isTitle = ({ text }: Segment) => words.systems.some(({ titleFirst }) => matchesAny(titleFirst, text))
  return roles.map((role, index) =>
    role === 'title' && type >= 0 && index > type && !isTitle(segments[index] as Segment) ? 'text' : role,
  )
}

/**
 * Where the abstract begins of a paper without a type name, among the lines that may be names: where its own words open
 * it, else below the number, as in official letters (36-HD/VPTW II.1.5.2) and reports headed by the theme of a congress
 * (05-HD/VPTW II.I-5.1.2).
 */
function subjectIn(head: Segment[], segments: Segment[], number: number): number {
  const opened = head.findIndex(({ text }) => SUBJECT.test(text))
  const numbered = segments[number]
  if (opened >= 0 || numbered === undefined) return opened
  const isBelow = (line: Segment) => segments.indexOf(line) > number && line.column === numbered.column
  const first = head.findIndex(isBelow)
  // With no name above the number it is the names that stand below it.
  return first > 0 && head.slice(first).every(isBelow) ? first : -1
}

/** Reads the components of a letterhead. They are told by their form, whatever the order in which columns were read. */
export function readLetterhead(printed: Segment[], words: Words): Letterhead {
  const roleOf = makeRoles(words)
  const segments = mendBroken(printed, roleOf)
  const roles = rolesOf(segments, roleOf, words)
  const at = (role: Role) => roles.indexOf(role)
  const textAt = (index: number) => segments[index]?.text ?? null
  const type = at('type')
  const addressee = at('addressee')

  const head = segments.filter(
    (_, index) => roles[index] === 'text' && (type < 0 || index < type) && (addressee < 0 || index < addressee),
  )
  const number = at('number')
  const subject = type < 0 ? subjectIn(head, segments, number) : -1
  const title = textAt(at('title'))
  const own = systemOfTitle(words, title)?.id
  const names = joinNames(subject < 0 ? head : head.slice(0, subject), words, own)
  const issuer = names.at(-1)
  const superior = names.at(-2)

  const end = addressee > type ? addressee : segments.length
  const typeLine = segments[type] ? splitTypeLine(segments[type], words) : null
  const below = segments.slice(type + 1, end).filter((_, index) => isAbstract(roles[type + 1 + index], index))
  const abstract: Printed[] = typeLine ? [typeLine.rest, ...below] : subject < 0 ? [] : head.slice(subject)

  const date = parseDateLine(textAt(at('date')) ?? '')
  const addressed = addressee < 0 ? null : readAddressee(segments, addressee)
  const stretchesOf = (parts: Printed[]) => parts.flatMap(({ stretches }) => stretches)
  const textOf = (parts: Printed[], between: string) =>
    parts
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(between) || null
  return {
    components: {
      title: title === null ? null : fold(title),
      issuer: issuer?.text ?? null,
      superior: superior?.text ?? null,
      number: parseNumberLine(textAt(at('number')) ?? '')?.number ?? null,
      place: date?.place ?? null,
      date: date?.date ?? null,
      typeName: typeLine?.typeName.text ?? null,
      abstract: textOf(abstract, ' '),
      addressee:
        addressed &&
        textOf(
          addressed.items.map((item) => ({ ...item, text: item.text.replace(/[;,.]$/u, '') })),
          '; ',
        ),
    },
    places: {
      ...placesByRole(segments, roles),
      ...placesOfRules(segments, roles, subject < 0 ? -1 : segments.indexOf(head[subject] as Segment)),
      ...placesOnDateLine(segments[at('date')]),
      issuer: issuer?.stretches ?? [],
      superior: superior?.stretches ?? [],
      typeName: typeLine?.typeName.stretches ?? [],
      abstract: stretchesOf(abstract),
      addressee: stretchesOf(addressed?.items ?? []),
      'addressee.label': addressed?.label ?? [],
    },
  }
}
