export { checks } from './checks/index.js'
export { type TestOptions, testRuleset } from './checks/test-ruleset.js'
export { type RulesetTrial, verdictOf } from './checks/trial.js'
export { isManifestName, isNotesName, type Manifest, type ManifestUnit, readManifest } from './dossier/index.js'
export {
  createLinter,
  type DossierOptions,
  type Linter,
  type LinterConfig,
  type LintOptions,
  type LintResult,
  lint,
  lintDossier,
} from './lint.js'
export * from './model/index.js'
export { makeOutliner, type Outliner } from './outline/index.js'
export { type ReadOptions, read } from './read/index.js'
export {
  type DossierFormat,
  type DossierReportOptions,
  type ReportedDocument,
  type ReportOptions,
  report,
  reportDossier,
} from './report/index.js'
export {
  type Config,
  loadRuleset,
  type Ruleset,
  type RulesetInput,
  readConfig,
  rulesInfo,
  type Settings,
} from './ruleset/index.js'
