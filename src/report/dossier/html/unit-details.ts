import type { ElementContent } from 'hast'
import { groupBy } from '../../../checks/group-by.js'
import type { OtherPaper } from '../../../model/index.js'
import { element, isolated } from '../../html/element.js'
import { plain } from '../../plain.js'
import { reasonText } from '../reasons.js'
import { sharedFolder } from './folder.js'
import type { PageTeller, PlacedUnit } from './teller.js'

/** What the unit lost in its score, and for what. */
export function scoreDetails({ unit }: PlacedUnit, { words, page, names }: PageTeller): ElementContent | null {
  if (unit.score === null || unit.reasons.length === 0) return null
  const items = unit.reasons.map((reason) =>
    element('li', {}, `${words.points(reason.lost)}: ${reasonText(reason, unit, names, words)}`),
  )
  return element(
    'details',
    {},
    element('summary', {}, page.whyScore(words.score(unit.score))),
    element('ul', {}, items),
  )
}

/** The papers that stand for nothing that is owed, and why. */
export function othersDetails({ unit }: PlacedUnit, { words, names }: PageTeller): ElementContent | null {
  if (unit.others.length === 0) return null
  const folder = sharedFolder(unit.files)
  const nameOf = ({ file, type }: OtherPaper) => {
    const name = plain(file.slice(folder.length))
    return type === null ? name : `${name} (${names.paper(type, unit.tier)})`
  }
  const items = groupBy(unit.others, ({ why }) => why).map((alike) =>
    element('li', {}, `${words.why[(alike[0] as OtherPaper).why]}: `, isolated(alike.map(nameOf).join('; '))),
  )
  return element(
    'details',
    {},
    element('summary', {}, `${words.others}: ${unit.others.length}`),
    element('ul', {}, items),
  )
}
