import type { Text } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import type { RuleChange, RulePatch, RuleSource, TextPatch } from './types.js'

/** Who set something: a ruleset, and which of its overrides, counted from 0. */
export interface Setter {
  ruleset: string
  override?: number
}

/** For each key of a rule who set it last; for an option or a language that was changed alone, `check.after`, `message.vi`. */
export type Setters = Readonly<Record<string, Setter>>

/** A rule as it stands, with who made it so. */
export interface Declared {
  source: RuleSource
  setBy: Setters
}

/** A rule as a ruleset declares it. */
export function declare(source: RuleSource, by: Setter): Declared {
  return { source, setBy: Object.fromEntries(Object.keys(source).map((key) => [key, by])) }
}

/** Changes the languages given; what has no other language stands for both. */
function patchText(inherited: Text | undefined, change: TextPatch): Text {
  if (typeof change === 'string') return change
  const { vi, en } = { ...(inherited === undefined ? {} : wordingOf(inherited)), ...change }
  return { vi: vi ?? en ?? '', en: en ?? vi ?? '' }
}

/** A check with options changed; those that are null are taken out. */
function patchCheck(inherited: RuleSource['check'], change: Record<string, unknown>): RuleSource['check'] {
  const options = Object.entries({ ...inherited, ...change }).filter(([, option]) => option !== null)
  return Object.fromEntries(options) as RuleSource['check']
}

const isText = (key: string): key is 'title' | 'why' | 'message' | 'hint' => /^(?:title|why|message|hint)$/u.test(key)

/** The keys that a patch sets: an option of a check and one language of a text have a key of their own. */
function keysOf(key: string, change: unknown): string[] {
  const isPart = key === 'check' || (isText(key) && typeof change === 'object')
  return isPart ? Object.keys(change as object).map((part) => `${key}.${part}`) : [key]
}

/** A rule with some keys changed. */
export function patch({ source, setBy }: Declared, change: RuleChange, by: Setter): Declared {
  const { patch: _, ...changes }: RulePatch & { patch?: true } =
    typeof change === 'string' ? { severity: change } : change
  const patched: Record<string, unknown> = { ...source }
  const setters: Record<string, Setter> = { ...setBy }
  for (const [key, value] of Object.entries(changes)) {
    if (isText(key)) patched[key] = patchText(source[key], value as TextPatch)
    else if (key === 'check') patched[key] = patchCheck(source.check, value as Record<string, unknown>)
    else patched[key] = value
    const keys = keysOf(key, value)
    if (keys[0] === key) for (const part of ['vi', 'en']) delete setters[`${key}.${part}`]
    for (const part of keys) setters[part] = by
  }
  return { source: patched as unknown as RuleSource, setBy: setters }
}

/** Who set what a path into a rule leads to. */
export function setterOf(setBy: Setters, [key, part]: readonly (string | number)[]): Setter | undefined {
  return setBy[`${key}.${part}`] ?? setBy[String(key)]
}
