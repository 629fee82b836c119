import type { Basis, RuleInfo, Severity } from '../../model/index.js'
import { basisText } from '../finding-text.js'
import { inLanguage } from '../names.js'
import type { ReportOptions } from '../options.js'
import { WORDS } from '../words.js'
import { markdownText } from './message.js'
import { type Instruments, relationshipsOf } from './taxonomy.js'

/** SARIF has no level for hints; `none` would take them out of sight. */
export const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warn: 'warning',
  info: 'note',
  hint: 'note',
}

const INTERNAL = {
  vi: 'Thông báo của chương trình về việc kiểm tra',
  en: 'A notice of the program on the checking itself',
}

/** A ground with the title of its instrument: “36-HD/VPTW, điểm 2 (đã đọc văn bản gốc): Hướng dẫn …”. */
function groundText(basis: Basis, { instruments, lang }: ReportOptions): string {
  const instrument = Object.hasOwn(instruments, basis.instrument) ? instruments[basis.instrument] : undefined
  return basisText(basis, WORDS[lang]) + (instrument ? `: ${inLanguage(instrument.title, lang)}` : '')
}

function help({ title, why, basis }: RuleInfo, options: ReportOptions): { text: string; markdown: string } {
  const label = WORDS[options.lang].basis
  const grounds = basis.map((one) => groundText(one, options))
  const sentences = [title, ...(why === null ? [] : [why])]
  return {
    text: [...sentences, ...grounds.map((ground) => `${label}: ${ground}`)].join('\n'),
    markdown: [
      ...sentences.map(markdownText),
      ...(grounds.length > 0 ? [`**${label}**`, grounds.map((ground) => `- ${markdownText(ground)}`).join('\n')] : []),
    ].join('\n\n'),
  }
}

/** A rule as a reporting descriptor (§3.49). */
export function ruleDescriptor(rule: RuleInfo, instruments: Instruments, options: ReportOptions): object {
  const { id, title, why, severity, tags, basis, kind } = rule
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why ?? title },
    help: help(rule, options),
    defaultConfiguration: { level: LEVELS[severity] },
    ...(basis.length > 0 ? { relationships: relationshipsOf(basis, instruments) } : {}),
    properties: { tags: [...new Set(tags)], kind },
  }
}

/** What is told of a rule of which only the id is known: one of the program's own, or of a ruleset that was not given. */
export function unknownRule(id: string, { lang }: ReportOptions): object {
  const text = id.startsWith('internal/') ? INTERNAL[lang] : id
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text, markdown: markdownText(text) } }
}
