import { basename } from 'node:path'
import { type Document, type DocumentFacts, isSection, type Lang, type Section } from '../model/index.js'
import { factsJson, stringify } from '../report/json.js'
import { plain } from '../report/plain.js'
import type { Arguments } from './args.js'
import { findFiles } from './files.js'
import type { Outcome } from './lint.js'
import { makeLinter } from './linter.js'

interface OutlineNode {
  level: number
  label: string | null
  title: string
  line: number
  children: OutlineNode[]
}

function outlineOf(nodes: (Document['tree']['children'] | Section['children'])[number][]): OutlineNode[] {
  return nodes.filter(isSection).map(({ level, label, title, heading, children }) => ({
    level,
    label,
    title,
    line: heading.position?.start.line ?? 1,
    children: outlineOf(children),
  }))
}

const LABELS: Record<Lang, [keyof DocumentFacts, string][]> = {
  vi: [
    ['system', 'Hệ thống'],
    ['type', 'Loại văn bản'],
    ['tier', 'Cấp'],
    ['edition', 'Quy định thể thức'],
    ['superior', 'Cơ quan cấp trên'],
    ['issuer', 'Cơ quan ban hành'],
    ['number', 'Số, ký hiệu'],
    ['place', 'Địa danh'],
    ['date', 'Ngày'],
    ['typeName', 'Tên loại'],
    ['abstract', 'Trích yếu'],
    ['addressee', 'Kính gửi'],
    ['year', 'Năm'],
    ['signature', 'Người ký'],
    ['recipients', 'Nơi nhận'],
  ],
  en: [
    ['system', 'System'],
    ['type', 'Type'],
    ['tier', 'Tier'],
    ['edition', 'Edition'],
    ['superior', 'Superior'],
    ['issuer', 'Issuer'],
    ['number', 'Number'],
    ['place', 'Place'],
    ['date', 'Date'],
    ['typeName', 'Type name'],
    ['abstract', 'Abstract'],
    ['addressee', 'Addressee'],
    ['year', 'Year'],
    ['signature', 'Signature'],
    ['recipients', 'Recipients'],
  ],
}

function valueText(facts: DocumentFacts, key: keyof DocumentFacts): string {
  const { signature, recipients, confidence } = facts
  if (key === 'signature')
    return signature
      ? [signature.authority, signature.position, signature.name].filter((part) => part !== null).join(' / ')
      : '–'
  if (key === 'recipients') return recipients?.join('; ') ?? '–'
  if (key === 'type' && facts.type !== null) return `${facts.type} (${Math.round(confidence * 100)} %)`
  const value = facts[key]
  return value === null ? '–' : String(value)
}

function outlineLines(nodes: OutlineNode[], unit: string): string[] {
  return nodes.flatMap(({ level, label, title, line, children }) => [
    `${'  '.repeat(level - 1)}${label ? `${plain(label)} ` : ''}${plain(title)}  [${unit} ${line}]`,
    ...outlineLines(children, unit),
  ])
}

/** Markdown counts lines, Word paragraphs. */
const UNITS: Record<Document['format'], Record<Lang, string>> = {
  docx: { vi: 'đoạn', en: 'paragraph' },
  markdown: { vi: 'dòng', en: 'line' },
}

function treeText({ facts, format }: Document, outline: OutlineNode[], lang: Lang): string {
  const width = Math.max(...LABELS[lang].map(([, label]) => label.length))
  const components = LABELS[lang].map(([key, label]) => `${label.padEnd(width)}  ${plain(valueText(facts, key))}`)
  const none = lang === 'vi' ? 'Không có đề mục nào.' : 'No headings.'
  return [...components, '', ...(outline.length > 0 ? outlineLines(outline, UNITS[format][lang]) : [none]), ''].join(
    '\n',
  )
}

/** `dang-lint tree FILE`: what was read. Throws `DangLintError` where the file cannot be read. */
export async function treeCommand(args: Arguments): Promise<Outcome> {
  const linter = await makeLinter(args.rulesets)
  let output = ''
  for (const entry of await findFiles(args.paths, args.stdinName)) {
    const document = await linter.inspect({ name: basename(entry.name), data: await entry.load() }, args.given)
    const outline = outlineOf(document.tree.children)
    const isJson = args.formats.some(({ format }) => format === 'json')
    const { facts, format } = document
    output += isJson
      ? stringify({ file: entry.name, format, document: factsJson(facts), outline })
      : treeText(document, outline, args.lang)
  }
  return { output, code: 0 }
}
