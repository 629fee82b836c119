import { scanDraftText } from '../../src/ruleset/drafts/scan.js'
import type { DraftTemplate } from '../../src/ruleset/index.js'

/** The rules of which a template marks what they ask for, each once. */
export function markedRules(template: DraftTemplate): string[] {
  const { typeName = '', abstract = '', addressee = [], recipients = [], signatures = [], text } = template
  const texts = [typeName, abstract, ...addressee, ...recipients, text]
  for (const { authority = '', position, name = '' } of signatures) texts.push(authority, position, name)
  const inTexts = texts.flatMap((one) =>
    scanDraftText(one).tokens.flatMap((token) => (token.type === 'open' ? [token.rule] : [])),
  )
  return [...new Set([...inTexts, ...signatures.flatMap(({ rule }) => rule ?? [])])]
}
