import type { OtherPaper, OwedReport, Paper, PaperSet } from '../model/index.js'

function reasonFor({ facts: { type }, isDraft }: Paper, types: ReadonlySet<string>): OtherPaper['why'] {
  if (isDraft) return 'draft'
  if (type === null) return 'unknown'
  return types.has(type) ? 'unowned' : 'extra'
}

/**
 * The papers that stand for nothing that is owed, and why.
 * @param types the document types that are owed by the unit or its members, those that will do in their place included
 */
export function othersOf(set: PaperSet, owed: readonly OwedReport[], types: ReadonlySet<string>): OtherPaper[] {
  const counting = new Set(owed.flatMap(({ files: [first] }) => first ?? []))
  const copies = new Set(owed.flatMap(({ files }) => files.slice(1)))
  const here = set.papers.flatMap((paper): OtherPaper[] => {
    const { file, facts } = paper
    if (counting.has(file)) return []
    return [{ file, type: facts.type, why: copies.has(file) ? 'copy' : reasonFor(paper, types) }]
  })
  return [...here, ...set.others.map(({ file, facts }): OtherPaper => ({ file, type: facts.type, why: 'other-year' }))]
}
