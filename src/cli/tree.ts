import { basename } from 'node:path'
import { type Document, type DocumentFacts, isSection, type Section, type TypeCandidate } from '../model/index.js'
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

const surely = (type: string, confidence: number, names: Names) =>
  `${named(type, names.types)} (${Math.round(confidence * 100)} %)`

function valueText(facts: DocumentFacts, key: keyof DocumentFacts, names: Names, words: TreeWords): string | null {
  const { signature, recipients, system, type, tier, date, confidence } = facts
  switch (key) {
    case 'system':
      return system && (words.systems[system] ?? system)
    case 'type':
      return type && surely(type, confidence, names)
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

/** Why the document is taken to be of its type, and what else it may be, below the line of the type. */
function candidateLines(
  candidates: readonly TypeCandidate[],
  indent: string,
  names: Names,
  words: TreeWords,
): string[] {
  return candidates.map(({ type, confidence, why }, index) => {
    const reasons = `${words.because}: ${why.map((code) => words.typeReasons[code]).join(', ')}`
    return `${indent}${index === 0 ? reasons : `${words.otherwise} ${surely(type, confidence, names)}, ${reasons}`}`
  })
}

function treeText(
  { facts, format, candidates }: Document,
  outline: OutlineNode[],
  why: boolean,
  names: Names,
  words: TreeWords,
): string {
  const width = Math.max(...words.labels.map(([, label]) => label.length))
  const components = words.labels.flatMap(([key, label]) => [
    `${label.padEnd(width)}  ${plain(valueText(facts, key, names, words) ?? '–')}`,
    ...(why && key === 'type' ? candidateLines(candidates, ' '.repeat(width + 2), names, words) : []),
  ])
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
  const { facts, format, candidates } = document
  const output = await writeTargets(args.targets, (target) =>
    target.format === 'json'
      ? stringify({
          file: entry.name,
          format,
          document: factsJson(facts),
          ...(args.why ? { candidates } : {}),
          outline,
        })
      : treeText(document, outline, args.why, namesOf(linter.ruleset.catalogue, args.lang), TREE_WORDS[args.lang]),
  )
  return { output, code: 0 }
}
