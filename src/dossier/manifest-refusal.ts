import { DangLintError, type ErrorPlace, type Wording } from '../model/index.js'
import type { Ruleset } from '../ruleset/index.js'
import type { Locate, Path } from '../ruleset/position.js'
import { isoDate } from '../text/index.js'

/** What a manifest is held against. */
export type Known = Pick<Ruleset, 'catalogue' | 'ruleIds'>

/** Says of a place in a manifest what is wrong there and how to mend it. */
export const refuse = (message: Wording, hint: Wording, place: ErrorPlace): DangLintError =>
  new DangLintError('manifest-value', { message, hint, place })

/** A day that has the form of one and is in no calendar. */
export function falseDay(written: string | undefined, path: Path, locate: Locate): DangLintError[] {
  if (written === undefined) return []
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number)
  if (isoDate(year, month, day) !== null) return []
  const key = path.at(-1)
  return [
    refuse(
      { vi: `Không có ngày “${written}” ở “${key}”.`, en: `There is no day “${written}”, which “${key}” gives.` },
      {
        vi: `Ghi năm, tháng, ngày. Ví dụ: ${key}: 2027-03-01`,
        en: `Give year, month, day. For example: ${key}: 2027-03-01`,
      },
      locate(path),
    ),
  ]
}
