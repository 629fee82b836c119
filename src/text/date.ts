const LONG = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu
const SHORT = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u
const YEAR = /(?<!\d)(20\d{2}|19\d{2})(?!\d)/gu

/** A calendar date as ISO 8601, or null if there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** The first date in a text, long (`ngày 05 tháng 01 năm 2027`) or short (`05/01/2027`), as ISO 8601. */
export function findDate(text: string): string | null {
  const [, day, month, year] = LONG.exec(text) ?? SHORT.exec(text) ?? []
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day))
}

/** Dates say when something else was issued, ranges how long something else lasts. */
const DATES = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*20\d\d|ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*20\d\d/giu
/** “mục tiêu đến năm 2030”, “tầm nhìn 2045” look further than the paper. */
const OUTLOOK = /(?:đến năm|đến|tầm nhìn|định hướng)\s+20\d\d/giu
const RANGE = /(?:nhiệm kỳ|giai đoạn|khóa|khoá)?\s*(?<!\d)20\d\d\s*[-–—]\s*20\d\d(?!\d)/giu

/** The years that a title is about, those of dates and ranges left out. */
export const findTitleYears = (text: string): number[] =>
  findYears([RANGE, DATES, OUTLOOK].reduce((rest, pattern) => rest.replace(pattern, ' '), text))

/** Every year of four digits in a text, in order. */
export function findYears(text: string): number[] {
  return Array.from(text.matchAll(YEAR), ([year]) => Number(year))
}

/** The years that a text is about: named by themselves, `năm 2027`, and not as part of a date. */
export function findNamedYears(text: string): number[] {
  const undated = text.replace(/tháng\s*\d{1,2}\s*năm\s*\d{4}/giu, ' ')
  return Array.from(undated.matchAll(/(?<!\p{L})năm\s*(20\d{2})(?!\d)/giu), ([, year]) => Number(year))
}

/**
 * A date as Party offices write it: `05/01/2027` for `2027-01-05` and `10/3/2027` for `2027-03-10`, since of the months
 * only 1 and 2 take a zero (05-HD/VPTW II.I-4.2.2). Other languages keep ISO 8601.
 */
export const printDate = (iso: string, lang: 'vi' | 'en'): string =>
  lang === 'vi' ? iso.replace(/^(\d{4})-(?:0(?=[3-9]))?(\d{1,2})-(\d{2})$/u, '$3/$2/$1') : iso
