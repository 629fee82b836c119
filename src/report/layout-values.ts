import type { Catalogue, Edition, Lang, Layout } from '../model/index.js'
import { LAYOUT_SCHEMA } from '../ruleset/drafts/layout-schema.js'
import type { SchemaNode } from '../ruleset/schema-path.js'
import { printDate } from '../text/index.js'
import { LAYOUT_WORDS } from './layout-words.js'
import { code, escapeMarkdown, markdownTable } from './markdown.js'
import { namesOf } from './names.js'
import { RULE_PAGE_WORDS } from './rule-page-words.js'
import { translate } from './schema-words.js'

const NONE = '–'

/** Editions by their ids, the newest first. */
export const newestFirst = ({ editions }: Pick<Catalogue, 'editions'>): [id: string, edition: Edition][] =>
  Object.entries(editions).sort(([, a], [, b]) => (a.from < b.from ? 1 : -1))

/** What an edition and those that it follows state of a group of values: what stands in one replaces the other’s. */
function stated(editions: Catalogue['editions'], id: string, group: keyof Layout): unknown {
  const layout = editions[id]?.layout
  const own = layout?.[group]
  // A circle is refused where rulesets are loaded.
  const taken = layout?.like === undefined ? undefined : stated(editions, layout.like, group)
  return typeof own === 'object' && typeof taken === 'object' ? { ...taken, ...own } : (own ?? taken)
}

/** A value as it is printed: numbers plainly, words as they stand in a document. */
function valueText(value: unknown, types: Record<string, string>): string {
  if (value === undefined) return NONE
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return code(value)
  if (Array.isArray(value)) return value.map((one) => valueText(one, types)).join(', ')
  return Object.entries(value as Record<string, unknown>)
    .map(
      ([type, words]) =>
        (type === 'default' ? '' : `${escapeMarkdown(types[type] ?? type)}: `) + valueText(words, types),
    )
    .join('; ')
}

type Row = [label: string, ...cells: string[]]

/** A row of values, the newest first: those that differ from it are bold. None where nobody states any. */
function rowOf(label: string, values: readonly unknown[], types: Record<string, string>): Row[] {
  if (values.every((value) => value === undefined)) return []
  const [newest = NONE, ...older] = values.map((value) => valueText(value, types))
  return [[escapeMarkdown(label), newest, ...older.map((cell) => (cell === newest ? cell : `**${cell}**`))]]
}

/** The values of layout that the editions of a catalogue state, as tables; the words for them are those of the schema. */
export function layoutValues(catalogue: Catalogue, lang: Lang): string[] {
  const words = LAYOUT_WORDS[lang]
  const editions = newestFirst(catalogue)
  const { types } = namesOf(catalogue, lang)
  const day = (iso: string | undefined) => (iso === undefined ? null : printDate(iso, lang))
  const inForce = editions.map(([, { from, to }]) => RULE_PAGE_WORDS[lang].validity(day(from), day(to)))
  const table = (rows: readonly Row[]) =>
    markdownTable([words.value, ...editions.map(([, { instrument }]) => escapeMarkdown(instrument))], rows)
  const single: Row[] = [[words.inForce, ...inForce]]
  const grouped: string[] = []
  for (const [name, { description = '', properties }] of Object.entries(
    (LAYOUT_SCHEMA as SchemaNode).properties ?? {},
  )) {
    if (name === 'like') continue
    const values = editions.map(([id]) => stated(catalogue.editions, id, name as keyof Layout))
    const label = translate(description, lang)
    if (!properties) {
      single.push(...rowOf(label, values, types))
      continue
    }
    const rows = Object.entries(properties).flatMap(([key, { description: what = '' }]) => {
      const own = values.map((value) => (value as Record<string, unknown> | undefined)?.[key])
      return rowOf(translate(what, lang), own, types)
    })
    if (rows.length > 0) grouped.push(`### ${escapeMarkdown(label)}`, table(rows))
  }
  return [table(single), ...grouped]
}
