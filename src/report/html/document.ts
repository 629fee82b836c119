import type { ElementContent } from 'hast'
import {
  type DocumentFacts,
  type FileReport,
  isIgnored,
  type Lang,
  paragraphsOf,
  type Reading,
} from '../../model/index.js'
import type { ReportedDocument, ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { WORDS } from '../words.js'
import { makeLocator, spotsOf } from './anchors.js'
import { type Child, element, isolated } from './element.js'
import { cardOf, listOf, loosePins, type Telling } from './findings.js'
import { printPaper } from './paper.js'
import { byParagraph, pinsOf } from './pins.js'
import { type Rendered, renderWithMammoth } from './rendered/index.js'
import { PAGE_WORDS } from './words.js'

const EMPTY: Reading = { format: 'markdown', blocks: [], asides: [], pages: [], comments: [], messages: [] }

/** What the document was taken for. */
function factsList(document: DocumentFacts, { lang, names }: ReportOptions): ElementContent {
  const { facts, unknownType } = PAGE_WORDS[lang]
  const rows: [string, string | number | null][] = [
    [facts.type, document.type === null ? unknownType : (names.types[document.type] ?? document.type)],
    [facts.issuer, document.issuer],
    [facts.year, document.year],
  ]
  const items = rows.flatMap(([name, value]) =>
    value === null
      ? []
      : [element('div', {}, element('dt', {}, name), element('dd', {}, isolated(plain(String(value)))))],
  )
  return element('dl', { className: ['facts'] }, items)
}

/** Why a file was not checked. */
function uncheckedNote(file: FileReport, { lang }: ReportOptions): ElementContent {
  const words = WORDS[lang]
  const { error } = file
  return element(
    'div',
    { className: ['unchecked', isIgnored(file) ? 'warn' : 'error'] },
    element('p', {}, element('strong', {}, words.unchecked), ' ', isolated(plain(error?.message ?? ''))),
    error?.hint ? element('p', {}, `${words.hint}: `, isolated(plain(error.hint))) : null,
  )
}

/** Why there is no list: nothing was found, nothing was looked for, or nothing of it is to be shown. */
function nothingText({ status, rules, suppressed = [] }: FileReport, lang: Lang): string {
  const words = WORDS[lang]
  if (status === 'findings') return words.nothingShown
  if (rules === 0) return words.noRules
  return suppressed.length > 0 ? words.cleanBut(suppressed.length) : words.clean
}

async function renderedOf({ data, reading }: ReportedDocument): Promise<Rendered | null> {
  if (reading.format !== 'docx' || typeof data === 'string') return null
  return renderWithMammoth(data, [...paragraphsOf(reading.blocks)])
}

/**
 * One document: what it is, the list of its findings, and its paper with the findings pinned to it.
 * @param prefix begins every id, so that those of several documents do not meet
 */
export async function documentSection(
  file: FileReport,
  given: ReportedDocument | undefined,
  options: ReportOptions,
  prefix: string,
): Promise<ElementContent> {
  const { lang } = options
  const words = PAGE_WORDS[lang]
  const name = `${prefix}-name`
  const heading = element('h2', { id: name }, isolated(plain(file.file)))
  const section = (...content: Child[]) =>
    element('section', { className: ['document'], ariaLabelledBy: [name] }, heading, content)
  if (file.status === 'unchecked') return section(uncheckedNote(file, options))

  const reading = given?.reading ?? EMPTY
  const spots = spotsOf(reading, prefix)
  const pins = pinsOf(file.findings, spots, prefix)
  const telling: Telling = { lang, format: file.format, locate: makeLocator(spots) }
  const loose = pins.filter(({ spot }) => spot === null)
  const rendered = given ? await renderedOf(given) : null
  const isReduced = given !== undefined && reading.format === 'docx' && rendered === null
  return section(
    file.document && factsList(file.document, options),
    ...(pins.length > 0
      ? [element('h3', {}, words.list), listOf(pins, telling, `${words.list}: ${plain(file.file)}`)]
      : [element('p', { className: file.rules > 0 ? ['nothing'] : ['note'] }, nothingText(file, lang))]),
    element('h3', {}, words.paper),
    given ? null : element('p', { className: ['note'] }, words.noPaper),
    isReduced ? element('p', { className: ['note'] }, words.plainPaper) : null,
    loosePins(loose, telling, words.overall),
    given
      ? element(
          'div',
          { className: ['pane'] },
          printPaper({
            reading,
            ids: new Map(spots.map(({ id, paragraph }) => [paragraph, id])),
            pins: byParagraph(pins),
            rendered,
            words,
            card: (pin) => cardOf(pin, telling),
          }),
        )
      : null,
  )
}
