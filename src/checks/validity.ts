import type { Instrument } from '../model/index.js'
import { parseInstrument } from '../text/index.js'

export type Instruments = Readonly<Record<string, Instrument>>

/** Whether an instrument was in force on a day. */
export type Validity =
  | { state: 'in-force' }
  | { state: 'not-yet'; since: string | null }
  | { state: 'repealed'; since: string | null; chain: string[] }

const DAY = 86_400_000
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)

const beginOf = ({ from, date }: Instrument): string | null => from ?? date ?? null

/** The first day on which an instrument was not in force any more; null where that is not known. */
function endOf(instrument: Instrument, instruments: Instruments): string | null {
  if (instrument.to !== undefined) return dayAfter(instrument.to)
  const successor = instrument.supersededBy === undefined ? undefined : instruments[instrument.supersededBy]
  return successor ? beginOf(successor) : null
}

/**
 * Whether an instrument was in force on a day, and if not, what came after it by then: each successor in turn, the one
 * in force last.
 * @param day ISO 8601
 */
export function validityOn(id: string, day: string, instruments: Instruments): Validity {
  const instrument = instruments[id]
  if (!instrument) return { state: 'in-force' }
  const begin = beginOf(instrument)
  if (begin !== null && begin > day) return { state: 'not-yet', since: begin }
  const since = endOf(instrument, instruments)
  if (since === null || since > day) return { state: 'in-force' }
  const chain: string[] = []
  let last = id
  let current: Instrument | undefined = instrument
  while (current) {
    const ended = endOf(current, instruments)
    const next: string | undefined = current.supersededBy
    // Rulesets come from users: one may name itself as its successor.
    if (ended === null || ended > day || next === undefined || next === last || chain.includes(next)) break
    chain.push(next)
    last = next
    current = instruments[next]
  }
  return { state: 'repealed', since, chain: chain.filter((one) => one !== id) }
}

/** An instrument with what its name states. */
export interface Known {
  id: string
  instrument: Instrument
  year: number | null
  /** Whether its name carries a year, because others bear its number. */
  isShared: boolean
}

/** The instruments by the keys of their numbers. */
export function indexInstruments(instruments: Instruments): Map<string, Known[]> {
  const index = new Map<string, Known[]>()
  for (const [id, instrument] of Object.entries(instruments)) {
    const parsed = parseInstrument(id)
    if (!parsed) continue
    const stated = (instrument.date ?? instrument.from)?.slice(0, 4)
    const year = parsed.year ?? (stated === undefined ? null : Number(stated))
    const known = { id, instrument, year, isShared: parsed.hasOwnYear }
    index.set(parsed.key, [...(index.get(parsed.key) ?? []), known])
  }
  return index
}

/** The number and symbol of an instrument, without the year that only tells it apart. */
export const numberOf = (id: string): string => (parseInstrument(id)?.hasOwnYear ? id.replace(/\s+\d{4}$/u, '') : id)
