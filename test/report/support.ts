import { checks } from '../../src/checks/index.js'
import { loadRuleset, type RulesetSource } from '../../src/ruleset/index.js'

/** The built-in ruleset with its examples, and what the tests put on top of it. */
export const loadWith = (...more: RulesetSource[]) => loadRuleset(['dang', ...more], { checks, examples: true })
