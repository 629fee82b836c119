import type { DangLintError } from '../../model/index.js'
import { quoted } from '../../text/index.js'
import { meant } from '../meant.js'
import type { Locate, Path } from '../position.js'
import type { RulesetSource } from '../types.js'
import { type Names, refuse, unknown } from './refuse.js'
import { type Spot, signaturesOf } from './spots.js'
import { mistakesInText } from './text-mistakes.js'

/** The editions whose layouts an edition's layout builds on, until one is unknown or comes again. */
function chainOf(edition: string, { editions }: Names): string[] {
  const chain = [edition]
  for (;;) {
    const next = editions[chain.at(-1) ?? '']?.layout?.like
    if (next === undefined) return chain
    chain.push(next)
    if (chain.indexOf(next) < chain.length - 1 || !Object.hasOwn(editions, next)) return chain
  }
}

function mistakesInLayout(edition: string, names: Names, locate: Locate): DangLintError[] {
  const chain = chainOf(edition, names)
  const last = chain.at(-1) ?? edition
  const place = locate(['editions', edition, 'layout', 'like'])
  const known = Object.keys(names.editions).filter((name) => name !== edition)
  if (!Object.hasOwn(names.editions, last))
    return [
      unknown(
        { vi: 'lần ban hành', en: 'edition' },
        last,
        meant(last, known),
        { vi: `Được dùng: ${quoted(known)}.`, en: `Allowed: ${quoted(known)}.` },
        place,
      ),
    ]
  if (chain.indexOf(last) === chain.length - 1) return []
  return [
    refuse(
      {
        vi: `Cách trình bày kế thừa vòng quanh: ${chain.join(' → ')}.`,
        en: `The layouts build on each other in a circle: ${chain.join(' → ')}.`,
      },
      {
        vi: 'Bỏ một trong các dòng “like” này. Ví dụ: layout: { font: Times New Roman }',
        en: 'Take out one of these “like”. For example: layout: { font: Times New Roman }',
      },
      place,
    ),
  ]
}

/** What is wrong in letterheads of tiers and in layouts of editions. */
export function findFalseFrames(source: RulesetSource, names: Names, locate: Locate): DangLintError[] {
  const letterheads = Object.entries(source.tiers ?? {}).flatMap(([tier, { letterhead }]) => {
    if (!letterhead) return []
    const path: Path = ['tiers', tier, 'letterhead']
    const spots = (['superior', 'issuer', 'place'] as const).flatMap((key): Spot[] =>
      letterhead[key] === undefined ? [] : [{ path: [...path, key], text: letterhead[key] }],
    )
    return [...spots, ...signaturesOf(letterhead.signatures, path)].flatMap((spot) =>
      mistakesInText(spot, names, locate),
    )
  })
  const layouts = Object.entries(source.editions ?? {}).flatMap(([edition, { layout }]) =>
    layout?.like === undefined ? [] : mistakesInLayout(edition, names, locate),
  )
  return [...letterheads, ...layouts]
}
