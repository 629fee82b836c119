import type { When } from './types.js'

/** What a condition asks for, one word an alternative: ids, terms, or years as `2025–2027`. */
export function conditionWords(wanted: When[keyof When]): string[] {
  if (wanted === undefined) return []
  if (typeof wanted === 'number' || typeof wanted === 'boolean') return [String(wanted)]
  if (typeof wanted === 'string' || Array.isArray(wanted)) return ([] as string[]).concat(wanted)
  const { from = '', to = '' } = wanted
  return [from === to ? String(from) : `${from}–${to}`]
}
