import { groupBy } from '../../checks/group-by.js'
import type { OwedReport, UnitReport } from '../../model/index.js'
import type { DossierNames } from './names.js'
import type { DossierReportOptions } from './options.js'

/** A column of the matrix: a type that units owe, or one that their members do. */
export interface MatrixColumn {
  key: string
  type: string
  isMember: boolean
  name: string
}

/** What puts papers into one column. */
export const columnKey = ({ type, person }: Pick<OwedReport, 'type' | 'person'>): string =>
  `${person === null ? 'unit' : 'member'} ${type}`

/**
 * The columns of a matrix of units, in the order in which they are owed, those of members last. What tiers call
 * differently bears the name that the catalogue has for it.
 */
export function matrixColumns(
  units: readonly UnitReport[],
  names: DossierNames,
  { names: { types } }: Pick<DossierReportOptions, 'names'>,
): MatrixColumn[] {
  const owed = units.flatMap(({ tier, papers }) =>
    papers.map((paper) => ({ paper, key: columnKey(paper), name: names.owed(paper, tier) })),
  )
  const columns = groupBy(owed, ({ key }) => key).flatMap((group): MatrixColumn[] => {
    const [first] = group
    if (!first) return []
    const { key, name, paper } = first
    const isOneName = group.every((one) => one.name === name)
    const shared = types[paper.type] ?? name
    return [{ key, type: paper.type, isMember: paper.person !== null, name: isOneName ? name : shared }]
  })
  return [...columns.filter(({ isMember }) => !isMember), ...columns.filter(({ isMember }) => isMember)]
}
