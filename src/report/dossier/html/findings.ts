import type { Element, ElementContent } from 'hast'
import { groupBy } from '../../../checks/group-by.js'
import { type FileReport, type Finding, SEVERITIES, type Severity } from '../../../model/index.js'
import { basisText, placeText } from '../../finding-text.js'
import { element, isolated } from '../../html/element.js'
import { SIGNS } from '../../html/pins.js'
import { plain } from '../../plain.js'
import { WORDS } from '../../words.js'
import { filesBeside } from '../files-beside.js'
import { countBySeverity, countsText } from './counts.js'
import { sharedFolder } from './folder.js'
import type { PageTeller, PlacedUnit } from './teller.js'

/** So many findings of one rule are told of a unit, and so many files of one finding: the rest is counted. */
const MOST_FINDINGS = 20
const MOST_FILES = 12

/** Word and sign: colour is the third that tells a severity, never the only one. */
const severityOf = (severity: Severity, { options: { lang } }: PageTeller): Element =>
  element(
    'span',
    { className: ['severity', severity] },
    element('span', { className: ['sign'], ariaHidden: 'true' }, SIGNS[severity]),
    ` ${WORDS[lang].severity[severity]}`,
  )

/** What rules say of the papers of a unit together. */
export function setFindings(findings: readonly Finding[], teller: PageTeller): ElementContent[] {
  const { words, options } = teller
  const text = WORDS[options.lang]
  if (findings.length === 0) return []
  const items = findings.map((finding) => {
    const { severity, message, hint, basis = [], rule } = finding
    const line = (name: string, value: string) => element('p', {}, `${name}: `, isolated(plain(value)))
    const grounds = basis.map((one) => plain(basisText(one, text))).join('; ')
    const named = filesBeside(finding, MOST_FILES, words)
    return element(
      'li',
      { className: ['card', severity] },
      element('p', {}, severityOf(severity, teller), ' ', element('strong', {}, isolated(plain(message)))),
      hint ? line(text.hint, hint) : null,
      named ? line(words.columns.files, named) : null,
      element(
        'p',
        { className: ['where'] },
        basis.length > 0 ? [`${text.basis}: `, isolated(grounds), ' · '] : [],
        `${text.rule}: `,
        element('code', {}, plain(rule)),
      ),
    )
  })
  return [element('h4', {}, words.setFindings), element('ul', { className: ['cards'] }, items)]
}

interface Found {
  file: FileReport
  finding: Finding
}

/** The name of a file without the folder that all files of its unit share. */
const shortName = (file: string, folder: string): string => plain(file.slice(folder.length))

function placed({ file, finding }: Found, folder: string, { options: { lang } }: PageTeller): string {
  const name = shortName(file.file, folder)
  return finding.place ? `${name} (${placeText(finding.place, file.format, WORDS[lang])})` : name
}

/** What one rule says of the documents of a unit: each sentence once, with the places where it holds. */
function ruleItem(found: readonly Found[], folder: string, teller: PageTeller): Element {
  const { words, names } = teller
  const [first] = found
  const { severity, rule } = (first as Found).finding
  const sentences = groupBy(found, ({ finding }) => finding.message)
  const items = sentences.slice(0, MOST_FINDINGS).map((alike) => {
    const rest = alike.length - MOST_FILES
    const places = alike.slice(0, MOST_FILES).map((one) => placed(one, folder, teller))
    const where = [...places, ...(rest > 0 ? [words.more(rest)] : [])].join('; ')
    return element(
      'li',
      {},
      isolated(plain(alike[0]?.finding.message ?? '')),
      ' ',
      element('span', { className: ['where'] }, isolated(where)),
    )
  })
  const rest = sentences.length - items.length
  return element(
    'li',
    {},
    element('p', {}, severityOf(severity, teller), ` ${names.rule(rule)} `, element('code', {}, plain(rule))),
    element('ul', {}, items, rest > 0 ? element('li', {}, words.more(rest)) : null),
  )
}

/** What was found in the documents of a unit, by rule, the gravest first; folded, for it may be much. */
export function fileFindings({ unit }: PlacedUnit, teller: PageTeller): ElementContent | null {
  const { words, options, byFile, isVisible } = teller
  const found = unit.files.flatMap((name): Found[] => {
    const file = byFile.get(name)
    return file ? file.findings.filter(isVisible).map((finding) => ({ file, finding })) : []
  })
  if (found.length === 0) return null
  const counts = countBySeverity(found.map(({ finding }) => finding))
  const byRule = groupBy(found, ({ finding }) => `${finding.severity} ${finding.rule}`)
  const rank = ([first]: Found[]) => SEVERITIES.indexOf((first as Found).finding.severity)
  const sorted = byRule.sort((a, b) => rank(a) - rank(b) || b.length - a.length)
  const folder = sharedFolder(unit.files)
  return element(
    'details',
    {},
    element('summary', {}, `${words.fileFindings}: ${countsText(counts, WORDS[options.lang].count)}`),
    element(
      'ul',
      { className: ['rules'] },
      sorted.map((one) => ruleItem(one, folder, teller)),
    ),
  )
}
