import type { Element, ElementContent } from 'hast'
import type { DossierReport, Total } from '../../../model/index.js'
import { element, isolated } from '../../html/element.js'
import { plain } from '../../plain.js'
import { WORDS } from '../../words.js'
import type { PageTeller, PlacedUnit } from './teller.js'

const TOTALS: (keyof Total)[] = ['owed', 'due', 'received', 'complete', 'late', 'missing']

/** The ids of the parts of the page, in their order. */
export const PARTS = ['totals', 'matrix', 'contents', 'units', 'feedback', 'unreadable'] as const
export type Part = (typeof PARTS)[number]

/** A part of the page under its heading. */
export function partOf(part: Part, { words }: PageTeller, ...content: (ElementContent | null)[]): Element {
  const label = `${part}-h`
  const title = element('h2', { id: label }, words.headings[part])
  return element('section', { className: ['part'], id: part, ariaLabelledBy: [label] }, title, content)
}

const box = (label: string, table: Element): Element =>
  element('div', { className: ['box'], role: 'region', tabIndex: 0, ariaLabel: label }, table)

const headings = (...names: string[]): Element =>
  element(
    'thead',
    {},
    element(
      'tr',
      {},
      names.map((name) => element('th', { scope: 'col' }, name)),
    ),
  )

/** Owed, handed in and so on by tier and type. */
export function totalsPart({ dossier: { totals } }: DossierReport, teller: PageTeller): Element {
  const { words, names } = teller
  const tables = Object.entries(totals).map(([tier, byType]) => {
    const rows = Object.entries(byType).map(([type, total]) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, names.paper(type, tier)),
        TOTALS.map((key) => element('td', {}, String(total[key]))),
      ),
    )
    const head = headings(names.tier(tier), ...TOTALS.map((key) => words.totals[key]))
    const table = element('table', { className: ['totals'], dataSort: '' }, head, element('tbody', {}, rows))
    return box(`${words.headings.totals}: ${names.tier(tier)}`, table)
  })
  return partOf('totals', teller, ...(tables.length > 0 ? tables : [element('p', {}, words.none.totals)]))
}

/** The required contents that are lacking, those that most units lack first, each with the units that lack it. */
export function contentsPart(
  { dossier: { missingContents } }: DossierReport,
  placed: readonly PlacedUnit[],
  teller: PageTeller,
): Element {
  const { words, names } = teller
  if (missingContents.length === 0) return partOf('contents', teller, element('p', {}, words.none.contents))
  const lacking = new Map<string, PlacedUnit[]>()
  for (const one of placed)
    for (const rule of new Set(one.unit.papers.flatMap(({ lacks }) => lacks)))
      lacking.set(rule, [...(lacking.get(rule) ?? []), one])
  const rows = missingContents.map(({ rule, units, papers }) => {
    const links = (lacking.get(rule) ?? []).flatMap(({ unit, id }, index) => [
      ...(index > 0 ? ['; '] : []),
      element('a', { href: `#${id}` }, isolated(names.unit(unit))),
    ])
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, names.rule(rule), ' ', element('code', {}, plain(rule))),
      element('td', {}, String(units)),
      element('td', {}, String(papers)),
      element('td', {}, element('details', {}, element('summary', {}, words.units(units)), links)),
    )
  })
  const { content, units, papers, unit } = words.columns
  const table = element('table', { className: ['contents'], dataSort: '' }, headings(content, units, papers, unit))
  table.children.push(element('tbody', {}, rows))
  return partOf('contents', teller, box(words.headings.contents, table))
}

/** What units say back, the rules that are disputed most first. */
export function feedbackPart(
  { dossier: { feedback } }: DossierReport,
  placed: readonly PlacedUnit[],
  teller: PageTeller,
): Element {
  const { words, names } = teller
  const ids = new Map(placed.map(({ unit, id }) => [unit.unit, id]))
  const groups = feedback.map(({ rule, units, entries }) => {
    const title = rule === null ? words.general : names.rule(rule)
    const items = entries.map((entry) => {
      const who = isolated(entry.unit === null ? words.everybody : names.unit(entry))
      const id = entry.unit === null ? undefined : ids.get(entry.unit)
      return element(
        'li',
        {},
        id === undefined ? who : element('a', { href: `#${id}` }, who),
        ` (${words.feedbackKinds[entry.kind]}): `,
        isolated(plain(entry.text)),
        entry.file === null ? null : element('span', { className: ['where'] }, ' ', isolated(plain(entry.file))),
      )
    })
    return element(
      'section',
      { className: ['said'] },
      element('h3', {}, units > 0 ? `${title} – ${words.units(units)}` : title),
      rule === null ? null : element('p', {}, element('code', {}, plain(rule))),
      element('ul', {}, items),
    )
  })
  return partOf('feedback', teller, ...(groups.length > 0 ? groups : [element('p', {}, words.none.feedback)]))
}

/** The files that were not checked, and why; null where there are none. */
export function unreadablePart({ files }: DossierReport, teller: PageTeller): Element | null {
  const text = WORDS[teller.options.lang]
  const refused = files.filter(({ status }) => status === 'unchecked')
  if (refused.length === 0) return null
  const items = refused.map(({ file, error }) =>
    element(
      'li',
      { className: ['card', 'error'] },
      element('p', {}, element('strong', {}, isolated(plain(file)))),
      element('p', {}, isolated(plain(error?.message ?? ''))),
      error?.hint ? element('p', {}, `${text.hint}: `, isolated(plain(error.hint))) : null,
    ),
  )
  return partOf('unreadable', teller, element('ul', { className: ['cards'] }, items))
}
