import type { Element, ElementContent, Root } from 'hast'
import type { Report } from '../../model/index.js'
import { judge } from '../gate.js'
import type { ReportOptions } from '../options.js'
import { closingLines } from '../text.js'
import { element } from './element.js'
import { SCRIPT, SCRIPT_HASH } from './script.js'
import { STYLE } from './style.js'
import { toolsFor } from './tools.js'
import { PAGE_WORDS } from './words.js'

/** What a page may load: its own style and script, pictures that stand in it. Nothing is fetched or sent. */
const policyFor = (scriptHash: string) =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src '${scriptHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** The head of a page that needs nothing beside it and allows its own script, by its hash, and no other. */
export const headOf = (title: string, style: string, scriptHash: string): Element =>
  element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policyFor(scriptHash) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, title),
    element('style', {}, style),
  )

/**
 * The page around the documents.
 * @param whole the report with every finding, by which the gate judges
 * @param visible the findings that the page tells
 */
export function pageOf(whole: Report, visible: Report, documents: ElementContent[], options: ReportOptions): Root {
  const { lang } = options
  const words = PAGE_WORDS[lang]
  const unpainted: ReportOptions = { ...options, paint: (_style, text) => text }
  const { outcome } = judge(whole, options.gate)
  // Here the gate, which comes last in the text, is what is read first.
  const closing = closingLines(whole, unpainted)
  const head = headOf(words.title, STYLE, SCRIPT_HASH)
  const header = element(
    'header',
    {},
    element('h1', {}, words.title),
    element('p', { className: ['verdict', outcome] }, closing.at(-1) ?? ''),
    closing.slice(0, -1).map((line) => element('p', {}, line)),
  )
  const footer = element('footer', {}, element('p', {}, words.keyboard), element('p', {}, words.private))
  const body = element(
    'body',
    {},
    element('a', { className: ['skip'], href: '#main' }, words.skip),
    header,
    element('main', { id: 'main', tabIndex: -1 }, toolsFor(visible, words), documents),
    footer,
    element('script', {}, SCRIPT),
  )
  return { type: 'root', children: [{ type: 'doctype' }, element('html', { lang }, head, body)] }
}
