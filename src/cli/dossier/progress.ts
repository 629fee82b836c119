import type { Lang } from '../../model/index.js'

/** What a terminal shows while documents are examined. */
export interface Progress {
  /** One more is done. */
  step(): void
  /** Takes the line away. */
  clear(): void
}

/** Milliseconds between two drawings. */
const PAUSE = 200
/** So long the rate is a guess. */
const FIRST_GUESS = 1000

const CLEAR_LINE = '\r\u001b[K'

function timeText(seconds: number, lang: Lang): string {
  const words =
    lang === 'vi' ? { hour: 'giờ', minute: 'phút', second: 'giây' } : { hour: 'h', minute: 'min', second: 's' }
  const whole = Math.max(1, Math.round(seconds))
  if (whole < 60) return `${whole} ${words.second}`
  const minutes = Math.round(whole / 60)
  return minutes < 60
    ? `${minutes} ${words.minute}`
    : `${Math.floor(minutes / 60)} ${words.hour} ${minutes % 60} ${words.minute}`
}

/** One line: documents done of all, rate, time left. */
export function progressLine(done: number, all: number, milliseconds: number, lang: Lang): string {
  const parts = [lang === 'vi' ? `Đã kiểm tra ${done}/${all} văn bản` : `Checked ${done} of ${all} documents`]
  if (milliseconds >= FIRST_GUESS && done > 0) {
    const perSecond = (done * 1000) / milliseconds
    const rate = perSecond >= 10 ? String(Math.round(perSecond)) : perSecond.toFixed(1)
    const left = timeText((all - done) / perSecond, lang)
    parts.push(
      ...(lang === 'vi'
        ? [`${rate.replace('.', ',')} văn bản/giây`, `còn khoảng ${left}`]
        : [`${rate} a second`, `about ${left} left`]),
    )
  }
  return parts.join(' · ')
}

/**
 * Makes what shows how far a run has come; nothing is written where `write` is null.
 * @param now milliseconds by a clock that only goes forward
 */
export function makeProgress(
  all: number,
  lang: Lang,
  { write, now }: { write: ((text: string) => void) | null; now: () => number },
): Progress {
  const start = now()
  let done = 0
  let drawn = Number.NEGATIVE_INFINITY
  return {
    step() {
      done++
      const time = now()
      if (write === null || time - drawn < PAUSE) return
      drawn = time
      write(`${CLEAR_LINE}${progressLine(done, all, time - start, lang)}`)
    },
    clear() {
      if (write !== null && drawn > Number.NEGATIVE_INFINITY) write(CLEAR_LINE)
    },
  }
}
