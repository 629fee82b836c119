import type { Catalogue, Lang, Text } from '../model/index.js'
import type { Names } from './options.js'

/** A text of a ruleset in one language. */
export const inLanguage = (text: Text, lang: Lang): string => (typeof text === 'string' ? text : text[lang])

/** The printed names of a catalogue's types and tiers in one language. */
export function namesOf({ types, tiers }: Pick<Catalogue, 'types' | 'tiers'>, lang: Lang): Names {
  const names = (entries: Record<string, { name: Text }>) =>
    Object.fromEntries(Object.entries(entries).map(([id, { name }]) => [id, inLanguage(name, lang)]))
  return { types: names(types), tiers: names(tiers) }
}
