import type { Lang } from '../model/index.js'
import type { SchemaNode } from '../ruleset/schema-path.js'
import { LANGUAGE_WORDS } from './language-words.js'
import { code } from './markdown.js'
import { translate } from './schema-words.js'
import { flow } from './yaml.js'

/** The keys of one object of a schema. */
export interface KeyTable {
  /** `rules.*.when`; `*` stands for a name of the author's, `[]` for an entry of a list. Empty for the top. */
  path: string
  /** Whether it changes something inherited. */
  isPatch: boolean
  rows: { key: string; value: string; isRequired: boolean; absent: string | null; meaning: string }[]
}

type Definitions = Record<string, SchemaNode>

/** What a reference leads to. */
const resolve = (node: SchemaNode, definitions: Definitions): SchemaNode =>
  (node.$ref === undefined ? undefined : definitions[node.$ref.replace(/^.*\//u, '')]) ?? node

const SHARED = /^#\/\$defs\/(text|words|list)$/u

/** What a value may be, in a few words. */
export function valueWords(written: SchemaNode, lang: Lang, definitions: Definitions): string {
  const words = LANGUAGE_WORDS[lang]
  const shared = SHARED.exec(written.$ref ?? '')?.[1] as 'text' | 'words' | 'list' | undefined
  if (shared) return words[shared]
  const node = resolve(written, definitions)
  if (node.const !== undefined) return code(flow(node.const))
  if (node.enum) return node.enum.map((value) => code(flow(value))).join(', ')
  if (node.if) {
    const branches = [{ ...node.if, ...node.then }, node.else ?? {}].map((branch) =>
      valueWords(branch, lang, definitions),
    )
    return [...new Set(branches)].filter(Boolean).join(words.or)
  }
  if (node.type === 'array')
    return node.items ? words.listOf(valueWords(node.items, lang, definitions)) : (words.types.array ?? '')
  const { additionalProperties: entry } = node
  if (typeof entry === 'object' && !node.properties) return words.mapOf(valueWords(entry, lang, definitions))
  return words.types[node.type ?? ''] ?? ''
}

function tableOf(
  path: string,
  { properties = {}, required = [] }: SchemaNode,
  lang: Lang,
  definitions: Definitions,
): KeyTable {
  const rows = Object.entries(properties).map(([key, node]) => ({
    key,
    value: valueWords(node, lang, definitions),
    isRequired: required.includes(key),
    absent: node.default === undefined ? null : flow(node.default),
    meaning: translate(node.description ?? '', lang),
  }))
  return { path, isPatch: 'patch' in properties, rows }
}

const step = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

function* walk(path: string, written: SchemaNode, lang: Lang, definitions: Definitions): Generator<KeyTable> {
  if (SHARED.test(written.$ref ?? '')) return
  const node = resolve(written, definitions)
  // What `else` holds is the long form, which is told first.
  for (const branch of [node.else, node.then]) if (branch) yield* walk(path, branch, lang, definitions)
  if (node.properties) {
    yield tableOf(path, node, lang, definitions)
    for (const [key, child] of Object.entries(node.properties)) yield* walk(step(path, key), child, lang, definitions)
  }
  if (typeof node.additionalProperties === 'object')
    yield* walk(step(path, '*'), node.additionalProperties, lang, definitions)
  if (node.items) yield* walk(`${path}[]`, node.items, lang, definitions)
}

/** Every table of keys below a schema, each once. Kinds of check, which are parted by `oneOf`, are left out. */
export function keyTables(schema: SchemaNode, lang: Lang): KeyTable[] {
  const seen = new Set<string>()
  const tables = new Map<string, KeyTable>()
  for (const table of walk('', schema, lang, schema.$defs ?? {})) {
    const key = JSON.stringify(table.rows)
    if (seen.has(key)) continue
    seen.add(key)
    // One place may take several sets of keys: they are told together.
    const name = `${table.path} ${table.isPatch}`
    const known = tables.get(name)
    const told = new Set(known?.rows.map((row) => row.key))
    tables.set(
      name,
      known ? { ...known, rows: [...known.rows, ...table.rows.filter((row) => !told.has(row.key))] } : table,
    )
  }
  return [...tables.values()]
}
