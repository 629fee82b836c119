import type { UnitName, UnitNameReader } from '../identify/unit-name.js'
import type { Catalogue, Paper } from '../model/index.js'
import { distance, type Folded, similarity, tidy } from '../text/index.js'

/** Whose paper it is, as it is printed on it. */
export interface Printed {
  paper: Paper
  /** The unit, as it may be called in full and in short; none where the letterhead does not tell it. */
  names: UnitName[]
  /** Whose committee stands above. */
  parent: UnitName | null
  /** Both as they are spelt there. */
  unit: string | null
  superior: string | null
  /** Whether it belongs to the dossier of whom it is addressed to, and who that is. */
  isAddressees: boolean
  addressees: UnitName[]
}

/**
 * A name as it is and in short: below “ĐẢNG BỘ XÃ BÌNH AN” nobody need say that “ẤP TÂN HÒA” or “CÔNG AN” is that of “XÃ
 * BÌNH AN”.
 */
export function withShort(name: UnitName, parent: UnitName | null): UnitName[] {
  const [tail, whole] = [parent?.own, name.own]
  if (!tail || tail.bare === '' || !whole.bare.endsWith(` ${tail.bare}`)) return [name]
  const cut = (text: string, words: number) => text.split(' ').slice(0, -words).join(' ')
  const words = tail.bare.split(' ').length
  return [name, { ...name, own: { exact: cut(whole.exact, words), bare: cut(whole.bare, words) } }]
}

/** Makes what reads whose paper it is. */
export function makePrintedReader(
  { types }: Pick<Catalogue, 'types'>,
  read: UnitNameReader,
): (paper: Paper) => Printed {
  return (paper) => {
    const { type, issuer, superior, addressee } = paper.facts
    const isAddressees = type !== null && types[type]?.owner === 'addressee'
    const addressees = isAddressees
      ? (addressee ?? '')
          .split(/;\s*/u)
          .map(read)
          .filter(({ own }) => own.bare !== '')
      : []
    const parent = superior === null ? null : read(superior)
    const known = { paper, isAddressees, addressees, superior: superior === null ? null : tidy(superior) }
    const nobody = { ...known, names: [], parent: null, unit: null }
    if (issuer === null) return nobody
    const name = read(issuer)
    if (name.own.bare !== '') return { ...known, names: withShort(name, parent), parent, unit: tidy(issuer) }
    // “BAN THƯỜNG VỤ” is a body of whoever stands above it; so is “CHI ỦY” below the name of its branch.
    const isAboves = parent !== null && parent.own.bare !== '' && (name.isBody || name.kind === parent.kind)
    return isAboves ? { ...known, names: [parent], parent: null, unit: known.superior, superior: null } : nobody
  }
}

/** Whether two names are one: letter by letter, or without diacritics where one was typed without any. */
export const isOneName = (one: Folded, other: Folded): boolean =>
  one.exact === other.exact || (one.bare === other.bare && (one.exact === one.bare || other.exact === other.bare))

const numbersOf = ({ bare }: Folded) => (bare.match(/\d+/gu) ?? []).join(' ')

/** No more than so many letters of a name are mistyped, and the name is so much the same. */
const MOST_SLIPS = 2
const LEAST_LIKENESS = 0.8

/** Whether one name may be the other one with slips. Where nothing else speaks for it, it is not: villages have like names. */
export const isSlip = (one: Folded, other: Folded): boolean =>
  numbersOf(one) === numbersOf(other) &&
  (one.bare === other.bare ||
    (distance(one.bare, other.bare) <= MOST_SLIPS && similarity(one.bare, other.bare) >= LEAST_LIKENESS))
