import type { Hit, Wording } from '../../model/index.js'
import { MOST_RELATED } from '../places.js'
import { inBoth } from './words.js'

/** How a fault is spoken of where several stand in one sentence. */
export type Phrase =
  /** What is seen says by itself what it is about: `cỡ chữ 13 (cần cỡ chữ 14)`. */
  | 'plain'
  /** The name of the property stands in front: `lề trên 25 mm (cần 20 mm)`. */
  | 'named'
  /** There are only two ways, and one tells the other: `chữ không đậm`. */
  | 'flag'

/** A fault of something that may have several, to be told with the others. */
export interface Fault {
  /** What it is a fault of, where one finding speaks of several things. */
  title: Wording | null
  name: Wording
  phrase: Phrase
  hit: Hit
}

const said = ({ values }: Hit, name: 'actual' | 'expected' | 'property', lang: keyof Wording): string => {
  const value = values?.[name]
  return value !== null && typeof value === 'object' ? value[lang] : ''
}

/** `lề trên 25 mm (cần 20 mm)` */
function phraseOf({ name, phrase, hit }: Fault, lang: keyof Wording): string {
  const actual = said(hit, 'actual', lang)
  const expected = said(hit, 'expected', lang)
  const wanted = phrase === 'flag' || expected === '' ? '' : lang === 'vi' ? ` (cần ${expected})` : ` (not ${expected})`
  return `${phrase === 'named' ? `${name[lang]} ` : ''}${actual}${wanted}`
}

/** What is wrong, thing by thing; things with the same faults are named together. */
function listOf(faults: readonly Fault[], lang: keyof Wording): string {
  const byTitle = new Map<string, string[]>()
  for (const fault of faults) {
    const title = fault.title?.[lang] ?? ''
    byTitle.set(title, [...(byTitle.get(title) ?? []), phraseOf(fault, lang)])
  }
  const byPhrase = new Map<string, string[]>()
  for (const [title, phrases] of byTitle) {
    const whole = phrases.join(', ')
    byPhrase.set(whole, [...(byPhrase.get(whole) ?? []), title])
  }
  return [...byPhrase]
    .map(([phrase, titles]) => [titles.join(', '), phrase].filter((text) => text !== '').join(': '))
    .join('; ')
}

const listedIn = (hits: readonly Hit[], of: (hit: Hit) => string[]) => [...new Set(hits.flatMap(of))]

/** Makes one finding of several faults: a clerk mends them in one go. Null where there is none. */
export function tellTogether(faults: readonly Fault[]): Hit | null {
  const [first, ...others] = faults
  if (!first) return null
  const hits = faults.map(({ hit }) => hit)
  const related = [
    ...others.flatMap(({ hit, ...fault }) =>
      hit.node && hit.node !== first.hit.node
        ? [
            {
              node: hit.node,
              ...(hit.sections ? { sections: hit.sections } : {}),
              message: inBoth((lang) => phraseOf({ hit, ...fault }, lang)),
            },
          ]
        : [],
    ),
    ...hits.flatMap((hit) => hit.related ?? []),
  ]
  const { node, sections } = first.hit
  return {
    ...(node ? { node } : {}),
    ...(sections ? { sections } : {}),
    actual: listedIn(hits, ({ actual }) => (actual === undefined ? [] : [actual])).join(', '),
    expected: listedIn(hits, ({ expected = [] }) => expected),
    values: {
      property: inBoth((lang) => listedIn(hits, (hit) => [said(hit, 'property', lang)]).join(', ')),
      faults: inBoth((lang) => listOf(faults, lang)),
      count: hits.reduce((sum, { values }) => sum + Number(values?.count ?? 1), 0),
    },
    ...(related.length > 0 ? { related: related.slice(0, MOST_RELATED) } : {}),
  }
}

/** Its placeholder, for the kinds that tell faults together. */
export const FAULTS_PLACEHOLDER: Wording = {
  vi: 'mọi điều sai, khi báo chung: “lề trên 25 mm (cần 20 mm), lề trái 35 mm (cần 30 mm)”',
  en: 'all that is wrong, where it is told together: “top margin 25 mm (not 20 mm)”',
}
