import type { Arguments } from './args.js'
import type { Outcome } from './lint.js'

/** What runs a command; throws `DangLintError` where the job cannot be done. */
export type CommandRunner = (args: Arguments) => Promise<Outcome>

/** Every command by its word, loaded when it is asked for. Without a word, files are checked. */
export const COMMANDS = {
  lint: async () => (await import('./lint.js')).lintCommand,
  dossier: async () => (await import('./dossier.js')).dossierCommand,
  merge: async () => (await import('./merge.js')).mergeCommand,
  tree: async () => (await import('./tree.js')).treeCommand,
  rules: async () => (await import('./rules.js')).rulesCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  test: async () => (await import('./test.js')).testCommand,
  config: async () => (await import('./config.js')).configCommand,
  init: async () => (await import('./init.js')).initCommand,
  new: async () => (await import('./new.js')).newCommand,
  schema: async () => (await import('./schema.js')).schemaCommand,
  help: async () => (await import('./help.js')).helpCommand,
} satisfies Record<string, () => Promise<CommandRunner>>

/** The word of a command. */
export type Command = keyof typeof COMMANDS

/** The words that stand first on a command line and are not names of files. */
export const COMMAND_WORDS: readonly string[] = Object.keys(COMMANDS).filter((word) => word !== 'lint')
