import { basename } from 'node:path'
import { type Document, type DocumentFacts, isSection, type Section } from '../model/index.js'
import type { Reason } from '../outline/index.js'
import { type Names, namesOf } from '../report/index.js'
import { factsJson, stringify } from '../report/json.js'
import { plain } from '../report/plain.js'
import type { Arguments } from './args.js'
import { findFiles, requirePaths, theOne } from './files.js'
import type { Outcome } from './lint.js'
import { withSettings } from './settings.js'
import { refuseOverwriting, writeTargets } from './targets.js'
import { TREE_WORDS, type TreeWords } from './tree-words.js'
import { badOption } from './values.js'
import { openWorkspace } from './workspace.js'

interface OutlineNode {
  level: number
  label: string | null
  title: string
  line: number
  /** Codes, strongest first; where they were asked for. */
  why?: string[]
  children: OutlineNode[]
}

function outlineOf(nodes: (Document['tree']['children'] | Section['children'])[number][], why: boolean): OutlineNode[] {
  return nodes.filter(isSection).map(({ level, label, title, heading, children, data }) => ({
    level,
    label,
    title,
    line: heading.position?.start.line ?? 1,
    ...(why ? { why: data.why } : {}),
    children: outlineOf(children, why),
  }))
}

/** “Nghị quyết năm: nghi-quyet-nam”: the name for people, and the id to give on the command line. */
export const named = (id: string, names: Record<string, string>) => (names[id] ? `${names[id]}: ${id}` : id)

function valueText(facts: DocumentFacts, key: keyof DocumentFacts, names: Names, words: TreeWords): string | null {
  const { signature, recipients, system, type, tier, date, confidence } = facts
  switch (key) {
    case 'system':
      return system && (words.systems[system] ?? system)
    case 'type':
      return type && `${named(type, names.types)} (${Math.round(confidence * 100)} %)`
    case 'tier':
      return tier && named(tier, names.tiers)
    case 'date':
      return date && words.date(date)
    case 'signature':
      return signature && [signature.authority, signature.position, signature.name].filter(Boolean).join(' / ')
    case 'recipients':
      return recipients?.join('; ') ?? null
    default:
      return facts[key] === null ? null : String(facts[key])
  }
}

function outlineLines(nodes: OutlineNode[], unit: string, words: TreeWords): string[] {
  return nodes.flatMap(({ level, label, title, line, why, children }) => {
    const indent = '  '.repeat(level - 1)
    const reasons = why?.map((code) => words.reasons[code as Reason]).join(', ')
    return [
      `${indent}${label ? `${plain(label)} ` : ''}${plain(title)}  [${unit} ${line}]`,
      ...(reasons === undefined ? [] : [`${indent}    ${words.because}: ${reasons}`]),
      ...outlineLines(children, unit, words),
    ]
  })
}

function treeText({ facts, format }: Document, outline: OutlineNode[], names: Names, words: TreeWords): string {
  const width = Math.max(...words.labels.map(([, label]) => label.length))
  const components = words.labels.map(
    ([key, label]) => `${label.padEnd(width)}  ${plain(valueText(facts, key, names, words) ?? '–')}`,
  )
  const lines = outline.length > 0 ? outlineLines(outline, words.units[format], words) : [words.noHeadings]
  return [...components, '', ...lines, ''].join('\n')
}

/** Reports of findings have nothing to say of what was read. */
function refuseReports({ targets }: Arguments): void {
  const wrong = targets.find(({ format }) => format !== 'text' && format !== 'json')
  if (!wrong) return
  throw badOption(
    `Lệnh tree không in được dạng “${wrong.format}”.`,
    `The command tree does not print in the format “${wrong.format}”.`,
    {
      vi: 'Được dùng: “text”, “json”. Ví dụ: dang-lint tree --format json nghi-quyet.docx',
      en: 'Allowed: “text”, “json”. For example: dang-lint tree --format json nghi-quyet.docx',
    },
  )
}

/** `dang-lint tree FILE`: what was read. Throws `DangLintError` where the file cannot be read. */
export async function treeCommand(stated: Arguments): Promise<Outcome> {
  requirePaths(stated)
  refuseReports(stated)
  const entry = theOne(await findFiles(stated.paths, stated.stdinName), 'tree')
  const workspace = openWorkspace(stated)
  const linter = await workspace.linterFor(entry.name)
  const args = withSettings(stated, [await workspace.configFor(entry.name)])
  refuseOverwriting(args.targets, [entry.name])
  const document = await linter.inspect({ name: basename(entry.name), data: await entry.load() }, args.given)
  const outline = outlineOf(document.tree.children, args.why)
  const { facts, format } = document
  const output = await writeTargets(args.targets, (target) =>
    target.format === 'json'
      ? stringify({ file: entry.name, format, document: factsJson(facts), outline })
      : treeText(document, outline, namesOf(linter.ruleset.catalogue, args.lang), TREE_WORDS[args.lang]),
  )
  return { output, code: 0 }
}
