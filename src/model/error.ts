import type { Lang } from './finding.js'

/** The same sentence in each language of the product. */
export type Wording = Record<Lang, string>

/** A place in a rule file or an options list. */
export interface ErrorPlace {
  file?: string
  line?: number
  column?: number
}

/** “don-vi.yaml:5:3: ”, as it stands in front of a message; nothing where no file is known. */
export function printErrorPlace({ file, line, column }: ErrorPlace = {}): string {
  if (file === undefined) return ''
  return `${file}${line === undefined ? '' : `:${line}:${column}`}: `
}

export interface ErrorDetails {
  message: Wording
  /** What to do about it, with an example where there is one to give. */
  hint?: Wording
  place?: ErrorPlace
  cause?: unknown
  /** Every mistake, where one run over the input found several. */
  problems?: readonly DangLintError[]
}

/**
 * The one class of error that this library throws on purpose: an unreadable file, a wrong ruleset, a wrong option.
 * `code` is stable; `message` is Vietnamese; `describe` gives the other language.
 */
export class DangLintError extends Error {
  override readonly name = 'DangLintError'
  readonly code: string
  readonly place: ErrorPlace | undefined
  /** The lines around the place with a caret under it, where whoever throws it has the text at hand. */
  frame: string | undefined
  /** Every mistake, where one run over the input found several. */
  readonly problems: readonly DangLintError[]
  readonly #message: Wording
  readonly #hint: Wording | undefined

  constructor(code: string, details: ErrorDetails) {
    super(details.message.vi, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.place = details.place
    this.problems = details.problems ?? []
    this.#message = details.message
    this.#hint = details.hint
  }

  /** What is wrong and what to do, in one language. */
  describe(lang: Lang): { message: string; hint?: string } {
    const hint = this.#hint?.[lang]
    return hint === undefined ? { message: this.#message[lang] } : { message: this.#message[lang], hint }
  }
}
