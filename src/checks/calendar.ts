import type { Check, Hit, Wording } from '../model/index.js'
import { findDays, type NamedDay, printWeekday } from '../text/index.js'
import { placed } from './places.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

/** What is wrong with a day; null where it is right. */
function faultOf({ weekday, stated }: NamedDay): Wording | null {
  if (weekday === null) return { vi: 'không có trong lịch', en: 'is in no calendar' }
  if (stated === null || stated.weekday === weekday) return null
  const right = printWeekday(weekday)
  return { vi: `là ${right.vi}, không phải “${stated.text}”`, en: `is a ${right.en}, not “${stated.text}”` }
}

export const calendar: Check<ScopeOptions> = {
  kind: 'calendar',
  about: {
    vi: 'Ngày nêu ra có thật, và đúng là ngày thứ mấy như đã ghi.',
    en: 'Days that are named exist, and fall on the day of the week that is stated.',
  },
  options: { type: 'object', additionalProperties: false, properties: { ...SCOPE } },
  example: { in: 'date, body' },
  placeholders: {
    found: { vi: 'ngày, như đã viết', en: 'the day, as written' },
    fault: { vi: 'điều sai: “không có trong lịch”, “là thứ Ba, không phải …”', en: 'what is wrong with it' },
  },
  compile(options, tools) {
    const scope = compileScope(options, tools)
    return (context) =>
      scope(context).flatMap((span): Hit[] =>
        findDays(span.text).flatMap((day) => {
          const fault = faultOf(day)
          if (fault === null) return []
          const spot = { span, from: span.from + day.from, to: span.from + day.to }
          return [{ ...placed(spot), actual: day.text, values: { found: day.text, fault } }]
        }),
      )
  },
}
