import type { Examined } from '../../model/index.js'

/** Longer texts are seldom the same twice. */
const LONGEST = 1000

/**
 * Makes what reads examined documents and keeps each text, and each list of grounds, once: rules say the same of
 * thousands of documents.
 */
export function makeReader(): (text: string) => Examined {
  const texts = new Map<string, string>()
  const lists = new Map<string, unknown[]>()

  const shareText = (text: string): string => {
    if (text.length > LONGEST) return text
    const known = texts.get(text)
    if (known !== undefined) return known
    texts.set(text, text)
    return text
  }

  const shareList = (list: unknown[]): unknown[] => {
    const key = JSON.stringify(list)
    if (key.length > LONGEST) return list.map(share)
    const known = lists.get(key)
    if (known) return known
    const shared = list.map(share)
    lists.set(key, shared)
    return shared
  }

  function share(value: unknown): unknown {
    if (typeof value === 'string') return shareText(value)
    if (Array.isArray(value)) return value.map(share)
    if (typeof value !== 'object' || value === null) return value
    const entries = value as Record<string, unknown>
    for (const [key, own] of Object.entries(entries)) {
      entries[key] = (key === 'basis' || key === 'expected') && Array.isArray(own) ? shareList(own) : share(own)
    }
    return entries
  }

  return (text) => share(JSON.parse(text)) as Examined
}
