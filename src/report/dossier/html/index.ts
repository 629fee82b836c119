import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { groupBy } from '../../../checks/group-by.js'
import type { DossierReport } from '../../../model/index.js'
import { printDate } from '../../../text/index.js'
import { judge } from '../../gate.js'
import { element } from '../../html/element.js'
import { headOf } from '../../html/page.js'
import { closingLines } from '../../text.js'
import { visibleFindings } from '../../visible.js'
import { matrixColumns } from '../columns.js'
import { makeNames } from '../names.js'
import type { DossierReporter, DossierReportOptions } from '../options.js'
import { issueDays } from '../rows.js'
import { DOSSIER_WORDS } from '../words.js'
import { legendOf, matrixOf } from './matrix.js'
import { contentsPart, feedbackPart, PARTS, partOf, totalsPart, unreadablePart } from './parts.js'
import { SCRIPT, SCRIPT_HASH } from './script.js'
import { STYLE } from './style.js'
import type { PageTeller, PlacedUnit } from './teller.js'
import { filterTools } from './tools.js'
import { unitSection } from './unit.js'
import { DOSSIER_PAGE_WORDS } from './words.js'

const print = (node: Element) => toHtml(node, { allowDangerousCharacters: false })

/** Title, verdict, sum, and the way to the parts. */
function headerOf(report: DossierReport, hasUnreadable: boolean, { options, words, page }: PageTeller): Element {
  const { year, asOf, units } = report.dossier
  const closing = closingLines(report, { ...options, paint: (_style, text) => text })
  const parts = PARTS.filter((part) => part !== 'unreadable' || hasUnreadable)
  return element(
    'header',
    {},
    element('h1', {}, words.title(year)),
    element('p', {}, `${words.asOf(printDate(asOf, options.lang))}: ${words.units(units.length)}.`),
    element('p', { className: ['verdict', judge(report, options.gate).outcome] }, closing.at(-1) ?? ''),
    closing.slice(0, -1).map((line) => element('p', {}, line)),
    element(
      'nav',
      { className: ['toc'], ariaLabel: page.contents },
      element(
        'ul',
        {},
        parts.map((part) => element('li', {}, element('a', { href: `#${part}` }, words.headings[part]))),
      ),
    ),
  )
}

/** The units with the place that each has in the page: those of a tier share the columns of its matrix. */
function placeUnits(report: DossierReport, options: DossierReportOptions, { names }: Pick<PageTeller, 'names'>) {
  const numbered = report.dossier.units.map((unit, index) => ({ unit, id: `u${index + 1}` }))
  return groupBy(numbered, ({ unit }) => String(unit.tier)).map((some) => {
    const columns = matrixColumns(
      some.map(({ unit }) => unit),
      names,
      options,
    )
    const units = some.map((one): PlacedUnit => ({ ...one, columns }))
    return { tier: some[0]?.unit.tier ?? null, columns, units }
  })
}

/**
 * One page for people, which needs nothing beside it: the matrix of units and papers, each cell a link to the papers of
 * the unit and what was found in them; totals, what is lacking, what units say back.
 */
export const html: DossierReporter = (report, options) => {
  const words = DOSSIER_WORDS[options.lang]
  const page = DOSSIER_PAGE_WORDS[options.lang]
  const teller: PageTeller = {
    options,
    words,
    page,
    names: makeNames(options),
    isVisible: visibleFindings(report, options),
    byFile: new Map(report.files.map((file) => [file.file, file])),
    issueDays: issueDays(report),
    isListing: report.dossier.units.some(({ isListed }) => isListed),
  }
  const tiers = placeUnits(report, options, teller)
  const inOrder = tiers.flatMap(({ units }) => units).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
  const unreadable = unreadablePart(report, teller)
  const nobody = inOrder.length === 0 ? element('p', {}, words.none.units) : null
  const matrices = tiers.map(({ tier, units, columns }, index) =>
    matrixOf(tier, units, columns, `tier-${index + 1}`, teller),
  )
  const tools =
    inOrder.length > 1
      ? filterTools(
          tiers.map(({ tier }) => tier),
          teller,
        )
      : null
  const units = partOf('units', teller, nobody)
  const { due, issued, files } = words.columns
  const labels = `--due:"${due}";--issued:"${issued}";--files:"${files}"`
  // Unit by unit, so that the tree of a thousand of them need not stand in memory at once.
  const [open = '', close = ''] = print(units).split(/(?=<\/section>$)/u)
  const main = [
    print(totalsPart(report, teller)),
    print(partOf('matrix', teller, tools, legendOf(teller), ...matrices, nobody)),
    print(contentsPart(report, inOrder, teller)),
    open,
    ...inOrder.map((unit) => print(unitSection(unit, teller))),
    close,
    print(feedbackPart(report, inOrder, teller)),
    unreadable ? print(unreadable) : '',
  ]
  return [
    `<!doctype html><html lang="${options.lang}">`,
    print(headOf(words.title(report.dossier.year), STYLE, SCRIPT_HASH)),
    '<body>',
    print(element('a', { className: ['skip'], href: '#main' }, page.skip)),
    print(headerOf(report, unreadable !== null, teller)),
    print(element('main', { id: 'main', tabIndex: -1, style: labels })).replace(/<\/main>$/u, ''),
    ...main,
    '</main>',
    print(element('footer', {}, element('p', {}, page.keyboard), element('p', {}, page.private))),
    print(element('script', {}, SCRIPT)),
    '</body></html>\n',
  ].join('')
}
