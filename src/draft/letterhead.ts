import type { DocumentType, TierLetterhead } from '../model/index.js'
import { type Filling, inCapitals, lineOf } from './line.js'
import type { Draft, DraftAnswers, DraftInline, DraftLine, WholeLayout } from './types.js'
import { dayText, monthText } from './variables.js'
import { oneLine } from './words.js'

const text = (value: string): DraftInline => ({ type: 'text', value })

/** A blank that is left open on paper too. A prompt in brackets would not be read as a part of a number or date. */
const open = (prompt: string): DraftInline => ({ type: 'blank', prompt, shown: '…' })
const openWide = (prompt: string): DraftInline => ({ type: 'blank', prompt, shown: '……' })

const SAMPLE_NUMBER = '05'
const SAMPLE_DAY = '05'

/** What is known, or the text of the letterhead with its blanks. */
export function nameLine(given: string | undefined, source: string | undefined, filling: Filling): DraftLine | null {
  if (given !== undefined && oneLine(given) !== '') return [text(oneLine(given))]
  return source === undefined ? null : lineOf(source, filling)
}

function numberLine(
  answers: DraftAnswers,
  code: string | undefined,
  letterhead: TierLetterhead | undefined,
  { words }: WholeLayout,
  filling: Filling,
): DraftLine | null {
  if (code === undefined || letterhead?.code === undefined) return null
  const digits = answers.number === undefined ? (filling.example ? SAMPLE_NUMBER : '') : oneLine(answers.number)
  const number = digits === '' ? open('số của văn bản, hai chữ số trở lên') : text(digits.padStart(2, '0'))
  return [text(`${words.number} `), number, text(`-${code}/${letterhead.code}`)]
}

/** “Bình An, ngày 05 tháng 01 năm 2027”: what is not known stays open. */
function dateLine({ date, year, month }: DraftAnswers, place: DraftLine | null, filling: Filling): DraftLine {
  const [ownYear, ownMonth, day] = date?.split('-') ?? []
  const known = (value: string | undefined, sample: string, prompt: string) =>
    value === undefined ? (filling.example ? text(sample) : open(prompt)) : text(value)
  return [
    ...(place?.some(({ type }) => type === 'blank')
      ? [openWide('tên xã, phường, đặc khu nơi ban hành')]
      : (place ?? [])),
    text(place ? ', ngày ' : 'ngày '),
    known(day && dayText(Number(day)), SAMPLE_DAY, 'ngày ký, hai chữ số'),
    text(' tháng '),
    known(ownMonth && monthText(Number(ownMonth)), monthText(month ?? 1), 'tháng ký'),
    text(` năm ${ownYear ?? year}`),
  ]
}

/** What stands above the type name. */
export function letterheadOf(
  answers: DraftAnswers,
  letterhead: TierLetterhead | undefined,
  { code, title }: { code: string | undefined; title: string | undefined },
  layout: WholeLayout,
  filling: Filling,
): Omit<Draft['letterhead'], 'subject'> {
  const superior = nameLine(answers.superior, letterhead?.superior, filling)
  const issuer = nameLine(answers.issuer, letterhead?.issuer, filling)
  const place = nameLine(answers.place, letterhead?.place, filling)
  return {
    superior: superior && inCapitals(superior),
    issuer: issuer && inCapitals(issuer),
    number: numberLine(answers, code, letterhead, layout, filling),
    title: title === undefined ? null : [text(title.toUpperCase())],
    date: letterhead || place ? dateLine(answers, place, filling) : null,
  }
}

/** The line that heads the pages of a type: that of the first body whose papers may be of it, or that is known at all. */
export function titleOf(
  { systems }: Pick<DocumentType, 'systems'>,
  known: Record<string, { title?: string[] }> = {},
): string | undefined {
  const [system] = systems ?? Object.keys(known)
  return system === undefined ? undefined : known[system]?.title?.[0]
}
