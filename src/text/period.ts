const ROMAN = ['I', 'II', 'III', 'IV']
const MONTH = /(?<!\p{L})tháng\s*(0?[1-9]|1[0-2])(?!\d)/iu
const QUARTER = /(?<!\p{L})qu[ýí]\s*(IV|I{1,3}|[1-4])(?![\p{L}\d])/iu
const HALF = /(?<!\d)0?6\s*tháng\s*(đầu|cuối)\s*năm|(?<!\p{L})sáu\s*tháng\s*(đầu|cuối)\s*năm/iu
/** “ngày 05 tháng 3 năm 2027” says when, not of which month. */
const DAY = /ngày\s*\d{1,2}\s*tháng\s*\d{1,2}/giu

/** The part of a year that a text speaks of, counted from 1; null where it names none. */
export function findPeriod(text: string): { span: 'half' | 'quarter' | 'month'; index: number } | null {
  const written = text.normalize('NFC').replace(DAY, ' ')
  const half = HALF.exec(written)
  const named = QUARTER.exec(written)
  // “quý II và 6 tháng đầu năm” is about the quarter too; “6 tháng đầu năm, nhiệm vụ quý III” is not.
  const isQuarters = named !== null && half !== null && named.index < half.index
  if (half && !isQuarters) return { span: 'half', index: (half[1] ?? half[2])?.toLowerCase() === 'đầu' ? 1 : 2 }
  const quarter = named?.[1]?.toUpperCase()
  if (quarter !== undefined) return { span: 'quarter', index: Number(quarter) || ROMAN.indexOf(quarter) + 1 }
  const month = MONTH.exec(written)?.[1]
  return month === undefined ? null : { span: 'month', index: Number(month) }
}
