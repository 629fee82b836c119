import type { Basis, Instrument } from '../../model/index.js'
import { inLanguage } from '../names.js'
import type { ReportOptions } from '../options.js'

/** The name by which rules and results refer to the taxonomy of instruments. */
const NAME = 'instruments'
const TITLE = { vi: 'Văn kiện làm căn cứ', en: 'Instruments' }
const COMPONENT = { name: NAME, index: 0 }

/** The instruments of a run by their number in its taxonomy. */
export type Instruments = Map<string, number>

/** Every instrument that is declared or that a rule or finding rests on, in that order. */
export function gatherInstruments(declared: Record<string, Instrument>, used: Iterable<Basis>): Instruments {
  const ids = new Set([...Object.keys(declared), ...Array.from(used, ({ instrument }) => instrument)])
  return new Map([...ids].map((id, index) => [id, index]))
}

const reference = (instrument: string, instruments: Instruments) => ({
  id: instrument,
  index: instruments.get(instrument),
  toolComponent: COMPONENT,
})

/** The grounds of a result (§3.27.8). */
export const taxaOf = (basis: Basis[], instruments: Instruments) =>
  [...new Set(basis.map(({ instrument }) => instrument))].map((id) => reference(id, instruments))

/** What a rule rests on, and how sure we are of it (§3.53); each ground once, as the schema asks. */
export const relationshipsOf = (basis: Basis[], instruments: Instruments) =>
  [...new Map(basis.map((one) => [JSON.stringify([one.instrument, one.clause, one.confidence]), one])).values()].map(
    ({ instrument, clause, confidence }) => ({
      target: reference(instrument, instruments),
      kinds: ['relevant'],
      ...(clause === undefined ? {} : { description: { text: clause } }),
      properties: { confidence },
    }),
  )

/** That the rules refer to the taxonomy (§3.19.13). */
export const supported = (instruments: Instruments) =>
  instruments.size > 0 ? { supportedTaxonomies: [COMPONENT] } : {}

/** The instruments as a taxonomy (§3.14.8). */
export function taxonomies(instruments: Instruments, { instruments: declared, lang }: ReportOptions): object {
  if (instruments.size === 0) return {}
  const taxa = [...instruments.keys()].map((id) => {
    const instrument = Object.hasOwn(declared, id) ? declared[id] : undefined
    if (!instrument) return { id }
    const { title, ...properties } = instrument
    return { id, shortDescription: { text: inLanguage(title, lang) }, properties }
  })
  return { taxonomies: [{ name: NAME, shortDescription: { text: TITLE[lang] }, language: LANGUAGES[lang], taxa }] }
}

/** ISO 639-1 with the country, as SARIF has it (§3.14.7). */
export const LANGUAGES = { vi: 'vi-VN', en: 'en' } as const
