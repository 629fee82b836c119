/** What placeholders stand for; null is nothing to print. */
export type Values = Record<string, string | number | null>

type Piece = string | { placeholder: string } | { optional: Piece[] }

/** A message with placeholders, parsed. */
export interface Template {
  pieces: Piece[]
  placeholders: string[]
}

/** Why a text is no template, and where. */
export interface TemplateProblem {
  problem: 'unclosed' | 'unopened' | 'nested'
  at: number
}

const TOKEN = /\{\{|\}\}|\[\[|\]\]|\{([\p{L}\p{N}_-]+)\}|[{}[\]]/gu

/**
 * Parses a message: `{name}` is a placeholder; `[ … ]` is left out where a placeholder in it has nothing
 * to print, or where it tells nothing but a `{count}` of 1; `{{`, `}}`, `[[` and `]]` print one bracket.
 */
export function parseTemplate(source: string): Template | TemplateProblem {
  const pieces: Piece[] = []
  const placeholders: string[] = []
  let inner: Piece[] | null = null
  let opened = 0
  let last = 0
  const add = (piece: Piece) => {
    if (piece !== '') (inner ?? pieces).push(piece)
  }
  for (const match of source.matchAll(TOKEN)) {
    add(source.slice(last, match.index))
    last = match.index + match[0].length
    const [token, placeholder] = match
    if (placeholder !== undefined) {
      placeholders.push(placeholder)
      add({ placeholder })
    } else if (token.length === 2) add(token.charAt(0))
    else if (token === '[') {
      if (inner) return { problem: 'nested', at: match.index }
      inner = []
      opened = match.index
    } else if (token === ']') {
      if (!inner) return { problem: 'unopened', at: match.index }
      pieces.push({ optional: inner })
      inner = null
    } else return { problem: token === '{' ? 'unclosed' : 'unopened', at: match.index }
  }
  if (inner) return { problem: 'unclosed', at: opened }
  add(source.slice(last))
  return { pieces, placeholders }
}

const isEmpty = (value: Values[string] | undefined) => value === undefined || value === null || value === ''

/** “(1 places)” tells nothing that the place of a finding does not. */
const isOneAlone = (inner: Piece[], { count }: Values) =>
  count === 1 &&
  inner.every((part) => typeof part === 'string' || ('placeholder' in part && part.placeholder === 'count'))

/** Prints a template; a placeholder with nothing to print is `…` outside of optional parts. */
export function renderTemplate({ pieces }: Template, values: Values): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if ('placeholder' in piece) return isEmpty(values[piece.placeholder]) ? '…' : String(values[piece.placeholder])
      const lacks = piece.optional.some(
        (part) => typeof part !== 'string' && 'placeholder' in part && isEmpty(values[part.placeholder]),
      )
      return lacks || isOneAlone(piece.optional, values)
        ? ''
        : renderTemplate({ pieces: piece.optional, placeholders: [] }, values)
    })
    .join('')
}
