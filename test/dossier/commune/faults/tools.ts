import type { Commune, Member } from '../cast.js'
import type { Paper, Stencil } from '../paper.js'
import { slug } from '../spelling.js'

/** The key of a paper of the branch at a place of the list. */
export const keyAt = ({ branches }: Commune, at: number, id: string): string => `${branches[at]?.id}/${id}`

export function memberAt({ branches }: Commune, at: number, index: number): Member {
  const member = branches[at]?.members[index]
  if (!member) throw new Error(`branch ${at} has no member ${index}`)
  return member
}

/** The key of a paper of a member. */
export const personKey = (commune: Commune, at: number, index: number, type: string): string =>
  keyAt(commune, at, `dang-vien/${slug(memberAt(commune, at, index).name)}/${type}`)

export function paperAt(papers: readonly Paper[], key: string): Paper {
  const paper = papers.find((one) => one.key === key)
  if (!paper) throw new Error(`there is no paper ${key}`)
  return paper
}

/** Changes the paper of a key; refuses one that is not there. */
export function changed(papers: readonly Paper[], key: string, change: (paper: Paper) => Paper): Paper[] {
  const wanted = paperAt(papers, key)
  return papers.map((paper) => (paper === wanted ? change(paper) : paper))
}

/** Takes away the papers of some keys; refuses those that are not there. */
export function without(papers: readonly Paper[], ...keys: string[]): Paper[] {
  const wanted = new Set(keys.map((key) => paperAt(papers, key)))
  return papers.filter((paper) => !wanted.has(paper))
}

export const withValues = (paper: Paper, values: Record<string, string>): Paper => ({
  ...paper,
  values: { ...paper.values, ...values },
})

export const withStencil = (paper: Paper, stencil: Partial<Stencil>): Paper => ({
  ...paper,
  stencil: { ...paper.stencil, ...stencil },
})

/** A paper whose text says something else in some places; refuses what it does not say. */
export function withText(paper: Paper, ...changes: (readonly [from: string | RegExp, to: string])[]): Paper {
  const body = changes.reduce((text, [from, to]) => {
    const next = text.replace(from, to)
    if (next === text) throw new Error(`${paper.key} does not say ${from}`)
    return next
  }, paper.stencil.body)
  return withStencil(paper, { body })
}
