import type { ErrorPlace } from '../model/index.js'
import { DEFAULT_EXTENDS, type Origin, type Rule, type Settings } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import type { ConfigChain } from './configs.js'
import { type Stated, stated } from './settings.js'

/** Where something was said; null where nobody said it and the default holds. */
export type Source = { file: string; line: number } | { option: string } | null

/** A setting as it holds, and who set it. */
export interface EffectiveSetting {
  name: string
  /** Null for none. */
  value: string | number | readonly string[] | null
  setBy: Source
}

const standsAt = (file: string, { line }: ErrorPlace): Source => ({ file, line: line ?? 1 })

/** The settings that an option of the command line may give too. */
const OPTIONS = { failOn: 'fail-on', maxWarnings: 'max-warnings', show: 'show', lang: 'lang', baseline: 'baseline' }

function sourceOf(args: Arguments, chain: ConfigChain | null, name: keyof typeof OPTIONS): Source {
  if (args.settled.includes(OPTIONS[name])) return { option: `--${OPTIONS[name]}` }
  const found: Stated<Settings[typeof name]> | null = stated(chain, name)
  return found && standsAt(found.file, found.place)
}

/** What a configuration builds on, and what the command line puts on top. */
function foundations({ rulesets }: Arguments, chain: ConfigChain | null): EffectiveSetting[] {
  const [config] = chain ?? []
  const onTop = rulesets.length > 0 ? [{ name: 'ruleset', value: rulesets, setBy: { option: '--ruleset' } }] : []
  if (config) {
    const value = config.source.extends ?? []
    const setBy = value === DEFAULT_EXTENDS ? null : standsAt(config.file, config.locate(['extends'], true))
    return [{ name: 'extends', value, setBy }, ...onTop]
  }
  return onTop.length > 0 ? onTop : [{ name: 'extends', value: DEFAULT_EXTENDS, setBy: null }]
}

/** Every setting that holds for a document. */
export function effectiveSettings(args: Arguments, chain: ConfigChain | null): EffectiveSetting[] {
  const { gate, show, lang, baseline } = args
  return [
    ...foundations(args, chain),
    { name: 'failOn', value: gate.failOn, setBy: sourceOf(args, chain, 'failOn') },
    { name: 'maxWarnings', value: gate.maxWarnings, setBy: sourceOf(args, chain, 'maxWarnings') },
    { name: 'show', value: show, setBy: sourceOf(args, chain, 'show') },
    { name: 'lang', value: lang, setBy: sourceOf(args, chain, 'lang') },
    { name: 'baseline', value: baseline, setBy: sourceOf(args, chain, 'baseline') },
    ...(chain ?? [])
      .filter(({ settings }) => settings.ignore !== undefined)
      .map(({ file, settings, locate }) => ({
        name: 'ignore',
        value: settings.ignore ?? [],
        setBy: standsAt(file, locate(['ignore'], true)),
      })),
  ]
}

/** Who declared a rule, and what others changed of it. */
export interface Authors {
  declared: Origin
  changed: [key: string, by: Origin][]
}

const isSame = (one: Origin, other: Origin) => one.ruleset === other.ruleset && one.override === other.override

/** The hands that a rule went through. */
export function authorsOf({ setBy }: Pick<Rule, 'setBy'>): Authors {
  const entries = Object.entries(setBy)
  // A check is set whole by whoever declares a rule; patches change its options one by one.
  const declared = setBy.check ?? { ruleset: '', file: null }
  return { declared, changed: entries.filter(([, by]) => !isSame(by, declared)) }
}
