import type { Lang } from '../model/index.js'
import { CODES, type CodeWords, INTERNAL } from './code-words.js'
import { DOSSIER_CODES } from './code-words-dossier.js'
import { escapeMarkdown } from './markdown.js'
import { RULE_PAGE_WORDS } from './rule-page-words.js'

const TABLES = [INTERNAL, CODES, DOSSIER_CODES]

/** Every code that is no rule of a ruleset: of errors, and of findings that no rule makes. */
export const codeIds = (): string[] => TABLES.flatMap((table) => Object.keys(table))

/** What a code stands for, as data; null where there is no such code. */
export function wordsOfCode(id: string): CodeWords | null {
  const table = TABLES.find((codes) => Object.hasOwn(codes, id))
  return table?.[id] ?? null
}

/** What a code stands for and what to do about it: Markdown. */
export function codePage(id: string, { message, hint }: CodeWords, lang: Lang): string {
  const words = RULE_PAGE_WORDS[lang]
  return `# ${id}\n\n${escapeMarkdown(message[lang])}\n\n${words.mend}: ${escapeMarkdown(hint[lang])}\n`
}
