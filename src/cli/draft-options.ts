import { badOption } from './values.js'

/** What new documents are written in. */
export const DRAFT_FORMATS = ['docx', 'markdown'] as const
export type DraftFormat = (typeof DRAFT_FORMATS)[number]

export const isDraftFormat = (name: string): name is DraftFormat => (DRAFT_FORMATS as readonly string[]).includes(name)

/** What the command line says of a new document. */
export interface DraftOptions {
  /** Both if none was asked for. */
  formats: readonly DraftFormat[]
  month?: number
  issuer?: string
  superior?: string
  place?: string
  number?: string
  signer?: string
  edition?: string
  example: boolean
}

type Name = 'issuer' | 'superior' | 'place' | 'signer' | 'edition'

/** The values of the options as they were typed. */
type Typed = Partial<Record<Name | 'month' | 'number', string>> & { format?: string[]; example?: boolean }

function monthOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  if (/^(?:0?[1-9]|1[0-2])$/u.test(typed)) return Number(typed)
  throw badOption(
    `--month phải là một tháng, từ 1 đến 12, không phải “${typed}”.`,
    `--month takes a month, 1 to 12, not “${typed}”.`,
    { vi: 'Ví dụ: --month 3', en: 'For example: --month 3' },
  )
}

/** The digits alone: the symbol behind them follows from type and tier. */
function numberOf(typed: string | undefined): string | undefined {
  if (typed === undefined || /^\d{1,5}\p{Ll}?$/u.test(typed)) return typed
  throw badOption(
    `--number chỉ ghi phần số của văn bản, không phải “${typed}”.`,
    `--number takes the digits of the number alone, not “${typed}”.`,
    { vi: 'Ký hiệu được in theo loại và cấp. Ví dụ: --number 05', en: 'The symbol follows. For example: --number 05' },
  )
}

/** Reads what the command line says of a new document. Throws `bad-option`. */
export function readDraftOptions(typed: Typed): DraftOptions {
  const month = monthOf(typed.month)
  const number = numberOf(typed.number)
  const options: DraftOptions = {
    formats: DRAFT_FORMATS.filter((format) => typed.format?.includes(format)),
    example: typed.example ?? false,
    ...(month === undefined ? {} : { month }),
    ...(number === undefined ? {} : { number }),
  }
  for (const name of ['issuer', 'superior', 'place', 'signer', 'edition'] as const) {
    const value = typed[name]?.trim()
    if (value) options[name] = value
  }
  return options
}
