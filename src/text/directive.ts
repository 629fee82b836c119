import { tidy } from './fold.js'

/** What a remark to `dang-lint` covers: what it is attached to, the paragraph behind that, or the whole document. */
export type DirectiveScope = 'here' | 'next' | 'document'

/** A remark that asks for some rules to be passed over: `dang-lint: bỏ qua nghi-quyet-nam/ktgs: có văn bản riêng`. */
export interface Directive {
  scope: DirectiveScope
  /** Ids of rules; `nghi-quyet-nam/*` stands for all that begin so, `*` for all. */
  rules: string[]
  /** Null where none is given. */
  reason: string | null
}

/** What is wrong with a remark that is meant for `dang-lint`. */
export type DirectiveProblem = 'colon' | 'keyword' | 'rule' | 'wildcard' | 'everything' | 'separator'

const KEYWORDS = {
  vi: { here: 'bỏ qua', next: 'bỏ qua đoạn sau', document: 'bỏ qua cả văn bản' },
  en: { here: 'ignore', next: 'ignore-next', document: 'ignore-file' },
} as const

const NAME = 'dang[- ]?lint\\s*'
const KEYWORD = '(?:bo\\s+qua|ignore)'
const IS_ADDRESSED = new RegExp(`^${NAME}(?::|${KEYWORD})`, 'u')
const NEXT_ONE = new RegExp(`\\n(?=${NAME}:)`, 'u')
const ADDRESS = new RegExp(`^${NAME}(:?)\\s*`, 'u')
const REQUEST =
  /^(?:bo\s+qua(?:\s+(?<document>(?:ca|toan)(?:\s+bo)?\s+van\s+ban)|\s+(?<next>doan\s+sau))?|ignore(?:-(?<word>file|next))?)(?![\p{L}\p{N}-])\s*(?:(?:quy\s+tac|rules?)\s+)?/u
const RULE = '[“"\'‘]?[a-z0-9*][a-z0-9/._*-]*[”"\'’]?'
const RULES = new RegExp(`^${RULE}(?:(?:\\s*[,;]\\s*|\\s+(?:va|and)\\s+)${RULE})*`, 'u')
const SEPARATOR = /^(?:\s*[:–—]|\s+-{1,3}(?=\s|$)|\s*\n|\s*$)/u
const WILDCARD = /^[^*]+\/\*$/u

/** A letter without case and marks; as long as it was, so that places in the text stay what they are. */
function bareLetter(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
  return bare.length === letter.length ? bare : letter
}

/** Lines in one spelling. Word turns hyphens into others that look alike; some keyboards type colons of full width. */
const normalize = (text: string) =>
  text
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) =>
      tidy(line)
        .replace(/[\u2010\u2011]/gu, '-')
        .replaceAll('\uff1a', ':'),
    )
    .filter((line) => line !== '')
    .join('\n')

/** Three dots are no reason. */
const reasonOf = (text: string) => (/[\p{L}\p{N}]/u.test(text) ? tidy(text) : null)

function readOne(text: string): Directive | DirectiveProblem {
  const bare = text.replace(/\p{L}/gu, bareLetter)
  const [address = '', colon] = ADDRESS.exec(bare) ?? []
  if (colon === '') return 'colon'
  const request = REQUEST.exec(bare.slice(address.length))
  if (!request) return 'keyword'
  const { document, next, word } = request.groups ?? {}
  const scope = document || word === 'file' ? 'document' : next || word === 'next' ? 'next' : 'here'
  const listAt = address.length + request[0].length
  const list = RULES.exec(bare.slice(listAt))?.[0]
  if (list === undefined) return 'rule'
  const rules = list.split(/\s*[,;]\s*|\s+(?:va|and)\s+/u).map((rule) => rule.replace(/[“”"'‘’]/gu, ''))
  if (rules.includes('*') && scope !== 'document') return 'everything'
  if (rules.some((rule) => rule !== '*' && rule.includes('*') && !WILDCARD.test(rule))) return 'wildcard'
  const rest = text.slice(listAt + list.length)
  const separator = SEPARATOR.exec(rest)?.[0]
  if (separator === undefined) return 'separator'
  return { scope, rules: [...new Set(rules)], reason: reasonOf(rest.slice(separator.length)) }
}

/**
 * Reads what a comment asks of `dang-lint`: one request, or several with a line each. Case and diacritics of
 * keywords and rules do not matter. A comment that does not begin with `dang-lint:` is for people and gives none.
 */
export function readDirectives(comment: string): (Directive | DirectiveProblem)[] {
  const text = normalize(comment)
  const bare = text.replace(/\p{L}/gu, bareLetter)
  if (!IS_ADDRESSED.test(bare)) return []
  const found: (Directive | DirectiveProblem)[] = []
  let from = 0
  for (const part of bare.split(NEXT_ONE)) {
    found.push(readOne(text.slice(from, from + part.length)))
    from += part.length + 1
  }
  return found
}

/** A request as one types it; `readDirectives` reads it back. */
export function printDirective({ scope, rules, reason }: Directive, lang: 'vi' | 'en'): string {
  return `dang-lint: ${KEYWORDS[lang][scope]} ${rules.join(', ')}${reason === null ? '' : `: ${reason}`}`
}
