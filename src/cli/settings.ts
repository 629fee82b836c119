import type { ErrorPlace, Lang, Severity } from '../model/index.js'
import { SEVERITIES } from '../model/index.js'
import type { Gate } from '../report/index.js'
import type { Settings } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import type { ConfigChain } from './configs.js'
import { pathFrom } from './rulesets.js'
import { badOption } from './values.js'

/** A setting and where it stands. */
export interface Stated<T> {
  value: T
  place: ErrorPlace
  /** The configuration that says it. */
  file: string
}

/** What a configuration, or the nearest that it extends, says of one thing; null where none does. */
export function stated<Key extends keyof Settings>(
  chain: ConfigChain | null,
  key: Key,
): Stated<NonNullable<Settings[Key]>> | null {
  const config = chain?.find(({ settings }) => settings[key] !== undefined)
  const value = config?.settings[key]
  return config && value !== undefined && value !== null
    ? { value, place: config.locate([key], true), file: config.file }
    : null
}

/** From lax to strict. */
const GATES: readonly Gate['failOn'][] = ['never', 'error', 'warn', 'info']

type Chains = readonly (ConfigChain | null)[]

const strictest = (chains: Chains, otherwise: Gate['failOn']): Gate['failOn'] =>
  GATES[Math.max(...chains.map((chain) => GATES.indexOf(stated(chain, 'failOn')?.value ?? otherwise)))] ?? otherwise

function fewest(chains: Chains): number | null {
  const limits = chains.map((chain) => stated(chain, 'maxWarnings')?.value).filter((limit) => limit !== undefined)
  return limits.length > 0 ? Math.min(...limits) : null
}

const mildest = (chains: Chains, otherwise: Severity): Severity =>
  SEVERITIES[Math.max(...chains.map((chain) => SEVERITIES.indexOf(stated(chain, 'show')?.value ?? otherwise)))] ??
  otherwise

const firstLanguage = (chains: Chains): Lang | undefined =>
  chains.map((chain) => stated(chain, 'lang')?.value).find((lang) => lang !== undefined)

/** The one baseline of a run. Throws `bad-option` where configurations name several. */
function oneBaseline(chains: Chains): string | null {
  const files = new Set(
    chains.map((chain) => {
      const found = stated(chain, 'baseline')
      return found && pathFrom(found.value, found.file)
    }),
  )
  const [first = null, second] = files
  if (second === undefined) return first
  throw badOption(
    'Các tệp cấu hình của những văn bản này không dùng chung một “baseline”.',
    'The configurations of these documents do not share one “baseline”.',
    {
      vi: 'Kiểm tra từng thư mục một, hoặc chọn một tệp bằng tùy chọn. Ví dụ: --baseline da-biet.json',
      en: 'Check one folder at a time, or choose one. For example: --baseline da-biet.json',
    },
  )
}

/**
 * The command line with what it leaves open filled in from the configurations of the documents. Where these differ,
 * nothing passes that one of them would stop: the strictest gate holds, and what any of them prints is printed.
 */
export function withSettings(args: Arguments, chains: Chains): Arguments {
  if (chains.every((chain) => chain === null)) return args
  const isGiven = (option: string) => args.settled.includes(option)
  return {
    ...args,
    gate: {
      failOn: isGiven('fail-on') ? args.gate.failOn : strictest(chains, args.gate.failOn),
      maxWarnings: isGiven('max-warnings') ? args.gate.maxWarnings : fewest(chains),
    },
    show: isGiven('show') ? args.show : mildest(chains, args.show),
    lang: isGiven('lang') ? args.lang : (firstLanguage(chains) ?? args.lang),
    baseline: isGiven('baseline') ? args.baseline : oneBaseline(chains),
  }
}
