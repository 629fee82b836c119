import type { CheckRecord, Lang } from '../model/index.js'
import type { RuleSource } from '../ruleset/index.js'
import type { SchemaNode } from '../ruleset/schema-path.js'
import { code } from './markdown.js'
import { translate } from './schema-words.js'

const LONGEST_VALUE = 60

/** A value as it would be written, or how much of it there is. */
function valueText(value: unknown, entries: (count: number) => string): string {
  const isPlain = (one: unknown) => typeof one !== 'object' || one === null
  const isShort = (text: string) => text.length <= LONGEST_VALUE
  if (isPlain(value))
    return isShort(String(value)) ? code(String(value)) : code(`${String(value).slice(0, LONGEST_VALUE)}…`)
  const list = Array.isArray(value) ? value : Object.keys(value as object)
  const all = list.map(String).join(', ')
  return list.every(isPlain) && isShort(all) ? code(all) : entries(list.length)
}

/** The options that a rule's check is written with: name, value, meaning. */
export function optionRows(
  { kind: _, ...options }: RuleSource['check'],
  check: CheckRecord | undefined,
  lang: Lang,
  entries: (count: number) => string,
): [string, string, string][] {
  const { properties = {} } = (check?.options ?? {}) as { properties?: Record<string, SchemaNode> }
  return Object.entries(options).map(([name, value]) => [
    code(name),
    valueText(value, entries),
    translate(properties[name]?.description ?? '', lang),
  ])
}
