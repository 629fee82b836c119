import { DangLintError, type ErrorPlace, type Instrument, type Wording } from '../model/index.js'
import { nearest } from '../text/index.js'

/** Where an instrument says something of itself. */
export type PlaceOf = (instrument: string, key: string) => ErrorPlace

/** Number and symbol of an instrument, without the year by which its key is told from another one of the same number. */
const numberOf = (key: string): string => key.replace(/\s+\d{4}$/u, '')

/** The year that a key gives, behind the number. */
const yearOf = (key: string): string | undefined => /\s(\d{4})$/u.exec(key)?.[1]

type Found = { key: string; message: Wording; hint: Wording } | null

function unknownSuccessor({ supersededBy }: Instrument, all: Record<string, Instrument>): Found {
  if (supersededBy === undefined || Object.hasOwn(all, supersededBy)) return null
  const near = nearest(supersededBy, Object.keys(all))
  return {
    key: 'supersededBy',
    message: {
      vi: `chưa khai báo văn kiện thay thế “${supersededBy}”.`,
      en: `the successor “${supersededBy}” is not declared.`,
    },
    hint: {
      vi: `${near ? `Có phải “${near}”? ` : ''}Khai báo, ví dụ: instruments: { ${supersededBy}: { title: …, confidence: secondary } }`,
      en: `${near ? `Did you mean “${near}”? ` : ''}Declare it, for example: instruments: { ${supersededBy}: { title: …, confidence: secondary } }`,
    },
  }
}

/** A circle of successors, told once: of the instrument in it that comes first by code point. */
function circle(name: string, all: Record<string, Instrument>): Found {
  const chain = [name]
  for (;;) {
    const next = all[chain.at(-1) ?? '']?.supersededBy
    if (next === undefined || !Object.hasOwn(all, next)) return null
    chain.push(next)
    if (next === name) break
    if (next < name || chain.indexOf(next) < chain.length - 1) return null
  }
  return {
    key: 'supersededBy',
    message: {
      vi: `các văn kiện thay thế nhau vòng quanh: ${chain.join(' → ')}.`,
      en: `the instruments supersede each other in a circle: ${chain.join(' → ')}.`,
    },
    hint: {
      vi: 'Bỏ “supersededBy” ở văn kiện còn hiệu lực. Ví dụ: văn kiện mới nhất không ghi supersededBy',
      en: 'Take “supersededBy” from the one that is in force. For example: the latest has none',
    },
  }
}

function turnedAround({ from, to }: Instrument): Found {
  if (from === undefined || to === undefined || from <= to) return null
  return {
    key: 'to',
    message: {
      vi: `ngày hết hiệu lực ${to} đứng trước ngày có hiệu lực ${from}.`,
      en: `it lapses on ${to}, before it comes into force on ${from}.`,
    },
    hint: {
      vi: "Kiểm tra lại hai ngày. Ví dụ: from: '2018-04-03', to: '2026-05-26'",
      en: "Check both days. For example: from: '2018-04-03', to: '2026-05-26'",
    },
  }
}

function otherYear(name: string, { date }: Instrument): Found {
  const year = yearOf(name)
  if (year === undefined || date === undefined || date.startsWith(year)) return null
  return {
    key: 'date',
    message: {
      vi: `khóa ghi năm ${year} nhưng văn kiện ký ngày ${date}.`,
      en: `the key says ${year}, but it is dated ${date}.`,
    },
    hint: {
      vi: `Năm trong khóa là năm ký, để phân biệt hai văn kiện trùng số. Ví dụ: '${numberOf(name)} ${date.slice(0, 4)}': …`,
      en: `The year in a key is that of the date; it tells apart two of one number. For example: '${numberOf(name)} ${date.slice(0, 4)}': …`,
    },
  }
}

/** What the instruments say that cannot be: of their days, their successors and their keys. */
export function findFalseInstruments(all: Record<string, Instrument>, placeOf: PlaceOf): DangLintError[] {
  return Object.entries(all).flatMap(([name, instrument]) =>
    [unknownSuccessor(instrument, all), circle(name, all), turnedAround(instrument), otherYear(name, instrument)]
      .filter((found) => found !== null)
      .map(
        ({ key, message, hint }) =>
          new DangLintError('ruleset-instrument', {
            message: { vi: `Văn kiện “${name}”: ${message.vi}`, en: `Instrument “${name}”: ${message.en}` },
            hint,
            place: placeOf(name, key),
          }),
      ),
  )
}
