/** What tools that read reports do with them: the runner of workflow commands, a strict reader of XML. */
import type fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { type FileReport, makeReport, type Report } from '../../src/model/index.js'
import { anyReport, HOSTILE } from './report.js'

/** The hostile strings, and some that only XML or workflow commands trip over. */
export const HOSTILE_TO_MACHINES = [
  ...HOSTILE,
  '\ufffe\uffff',
  'thẻ\tnội dung\r',
  '::error file=x::y',
  'a,b:c%0A%25',
  '[bấm](http://vi-du.example) [1](2)',
  ' đầu và cuối ',
  '',
]

/** Any report, every other file of it in Markdown. */
export const anyMixedReport: fc.Arbitrary<Report> = anyReport.map(({ files }) =>
  makeReport(
    files.map((file, index): FileReport => (file.format && index % 2 === 0 ? { ...file, format: 'markdown' } : file)),
  ),
)

export interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/** Reads XML strictly. Throws at the first fault. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: false })
  const top = () => open.at(-1) as Element
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '', children: [] }
    top().children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    top().text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const [document] = root.children
  if (!document) throw new Error('no element')
  return document
}

/** Every element of a name, in their order. */
export const elements = (within: Element, name: string): Element[] =>
  within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)])

export interface WorkflowCommand {
  level: string
  properties: Record<string, string>
  message: string
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

/** Takes a line of a log as the runner does; null where it is no command. */
export function readCommand(line: string): WorkflowCommand | null {
  const end = line.indexOf('::', 2)
  if (!line.startsWith('::') || end < 0) return null
  const [level = '', ...rest] = line.slice(2, end).split(' ')
  const pairs = rest
    .join(' ')
    .split(',')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=')
      return [key.trim(), unescapeProperty(value.join('='))] as const
    })
  return { level, properties: Object.fromEntries(pairs), message: unescapeData(line.slice(end + 2)) }
}
