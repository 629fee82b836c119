export { applies, basisFor, type Subject } from './apply.js'
export type { AnyRule, Rule, Ruleset, SetRule, SilentRule } from './compile.js'
export type { Example } from './examples.js'
export { rulesInfo } from './info.js'
export { refuseUnknown } from './known.js'
export { type LoadOptions, loadRuleset, type RulesetInput } from './load.js'
export type { Origin } from './origin.js'
export { rulesetSchema } from './schema.js'
export { renderTemplate, type Template, type Values } from './template.js'
export type {
  ExampleDocument,
  Override,
  RuleChange,
  RulePatch,
  RuleSource,
  RulesetSource,
  RuleTest,
  When,
} from './types.js'
export { COMMON_PLACEHOLDERS } from './wording.js'
