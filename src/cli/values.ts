import { DangLintError, type Wording } from '../model/index.js'
import { nearest, quoted } from '../text/index.js'

/** The error for a command line that is wrong. */
export const badOption = (vi: string, en: string, hint: Wording) =>
  new DangLintError('bad-option', { message: { vi, en }, hint })

/** One of a few words. The error names them, and the one that was likely meant. */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback
  if ((allowed as readonly string[]).includes(value)) return value as T
  const near = nearest(value, allowed)
  throw badOption(`Giá trị “${value}” không dùng được cho --${name}.`, `“${value}” is no value for --${name}.`, {
    vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${quoted(allowed)}. Ví dụ: --${name} ${fallback}`,
    en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${quoted(allowed)}. For example: --${name} ${fallback}`,
  })
}

/** A count; null where none was given. */
export function wholeNumber(name: string, value: string | undefined, example: string): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/u.test(value)) return Number(value)
  throw badOption(
    `--${name} phải là một số nguyên, không phải “${value}”.`,
    `--${name} takes a whole number, not “${value}”.`,
    { vi: `Ví dụ: --${name} ${example}`, en: `For example: --${name} ${example}` },
  )
}

/** A year of four digits. */
export function calendarYear(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^[12]\d{3}$/u.test(value)) return Number(value)
  throw badOption(
    `--year phải là một năm có bốn chữ số, không phải “${value}”.`,
    `--year takes a year of four digits, not “${value}”.`,
    { vi: 'Ví dụ: --year 2027', en: 'For example: --year 2027' },
  )
}

/** `2027-02-30` has the form of a day but is none: the calendar gives another one back. */
const isDay = (value: string) => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** A day, ISO 8601. */
export function day(value: string | undefined, name = 'date', example = '2027-01-05'): string | undefined {
  if (value === undefined || isDay(value)) return value
  throw badOption(`--${name} phải là một ngày, không phải “${value}”.`, `--${name} takes a day, not “${value}”.`, {
    vi: `Viết theo thứ tự năm-tháng-ngày. Ví dụ: --${name} ${example}`,
    en: `Write year-month-day. For example: --${name} ${example}`,
  })
}

/** The configuration named; null where each document has its own. */
export function oneConfig(file: string | undefined, isOff: boolean | undefined): string | null {
  if (file === undefined || (file !== '' && !isOff)) return file ?? null
  throw file === ''
    ? badOption('--config thiếu tên tệp.', '--config lacks the name of a file.', {
        vi: 'Ví dụ: --config dang-lint.config.yaml',
        en: 'For example: --config dang-lint.config.yaml',
      })
    : badOption('--config và --no-config không dùng cùng nhau được.', '--config and --no-config exclude each other.', {
        vi: `Bỏ một trong hai. Ví dụ: dang-lint --config ${file} nghi-quyet.docx`,
        en: `Take out one of them. For example: dang-lint --config ${file} nghi-quyet.docx`,
      })
}
