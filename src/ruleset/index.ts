export { applies, basisFor, type Subject } from './apply.js'
export { BUILTIN_RULESETS } from './builtin.js'
export type { AnyRule, Rule, Ruleset, SetRule, SilentRule } from './compile.js'
export { type Config, DEFAULT_EXTENDS, readConfig, type Settings } from './config.js'
export type { DraftSignature, DraftTemplate } from './drafts/types.js'
export type { ExamplePaper } from './example-papers.js'
export type { Example } from './examples.js'
export { seenFrom } from './folder.js'
export { rulesInfo } from './info.js'
export type { LoadOptions, ReadRuleset, RulesetInput } from './input.js'
export { refuseUnknown } from './known.js'
export { loadRuleset } from './load.js'
export type { Origin } from './origin.js'
export { configSchema, rulesetSchema } from './schema.js'
export { renderTemplate, type Template, type Values } from './template.js'
export type {
  ExampleDocument,
  ExampleLook,
  ExampleSubject,
  Override,
  PageLook,
  PaperSource,
  RuleChange,
  RulePatch,
  RuleSource,
  RulesetSource,
  RuleTest,
  TextLook,
  TierPapers,
  When,
} from './types.js'
export { COMMON_PLACEHOLDERS } from './wording.js'
