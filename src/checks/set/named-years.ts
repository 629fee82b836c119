/** Years that a name may speak of: those before are no years of dossiers. */
const YEAR = /(?<!\d)(20\d\d)(?!\d)/gu
/** A term of office or a school year: both years and all between. */
const RANGE = /(?<!\d)(20\d\d)\s*[-–—_]\s*(20\d\d)(?!\d)/gu
/** `05.01.2027`, `5-1-2027`, `2027-01-05`: a day says when, not of which year. */
const DATES =
  /(?<!\d)(?:\d{1,2}[.\-_/ ]\d{1,2}[.\-_/ ]20\d\d|20\d\d[.\-_]\d{1,2}[.\-_]\d{1,2}|20\d{2}[01]\d[0-3]\d)(?!\d)/gu
/** What follows the name proper. */
const EXTENSION = /\.\p{L}{1,8}$/u

/** What a file or folder is named for: years, or whole terms. */
export interface NamedYears {
  years: number[]
  ranges: [number, number][]
}

/** The years that the name of a file or folder speaks of; days in it are none. */
export function yearsIn(name: string): NamedYears {
  const plain = name.normalize('NFC').replace(EXTENSION, '').replace(DATES, ' ')
  const ranges = [...plain.matchAll(RANGE)].map(([, from, to]): [number, number] => [Number(from), Number(to)])
  const rest = plain.replace(RANGE, ' ')
  return { years: [...rest.matchAll(YEAR)].map(([, year]) => Number(year)), ranges }
}

export const namesYear = ({ years, ranges }: NamedYears): boolean => years.length > 0 || ranges.length > 0

/** Whether a name that speaks of years goes with one of some years. */
export const goesWith = ({ years, ranges }: NamedYears, allowed: readonly number[]): boolean =>
  allowed.some((year) => years.includes(year) || ranges.some(([from, to]) => from <= year && year <= to))

/** The years of a name for a message: `2026`, `2025–2030`. */
export const printYears = ({ years, ranges }: NamedYears): string =>
  [...ranges.map(([from, to]) => `${from}–${to}`), ...years].join(', ')
