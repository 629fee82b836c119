/** A piece of a text of a template. `at` and `end` are offsets into it. */
export type DraftToken = { at: number; end: number } & (
  | { type: 'text'; value: string }
  | { type: 'blank'; prompt: string; sample: string }
  | { type: 'variable'; name: string }
  | { type: 'open'; rule: string }
  | { type: 'close' }
)

/** What is wrong in a text of a template. */
export interface DraftProblem {
  problem: 'unclosed-blank' | 'no-sample' | 'no-prompt' | 'unclosed-region' | 'unopened-region'
  at: number
  /** What stands there. */
  found: string
}

const TOKEN = /<!--\s*([\s\S]*?)\s*-->|\[\[|\{([\p{L}\p{N}_-]+)\}/gu

/** Where the blank that begins at an offset ends: before the next one and the next empty line, or it is not closed. */
function endOfBlank(source: string, from: number): number | null {
  const end = source.indexOf(']]', from)
  if (end < 0 || /\[\[|\n[ \t]*\n/u.test(source.slice(from, end))) return null
  return end
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Parts a text of a template into blanks, variables, marks of regions and what is between. */
export function scanDraftText(source: string): { tokens: DraftToken[]; problems: DraftProblem[] } {
  const tokens: DraftToken[] = []
  const problems: DraftProblem[] = []
  const open: DraftProblem[] = []
  let last = 0
  const add = (token: DraftToken) => {
    if (token.at > last) tokens.push({ type: 'text', value: source.slice(last, token.at), at: last, end: token.at })
    tokens.push(token)
    last = token.end
  }
  for (const match of source.matchAll(TOKEN)) {
    const { index: at } = match
    if (at < last) continue
    const [found, mark, variable] = match
    const end = at + found.length
    if (variable !== undefined) add({ type: 'variable', name: variable, at, end })
    else if (mark === '/') {
      if (!open.pop()) problems.push({ problem: 'unopened-region', at, found })
      add({ type: 'close', at, end })
    } else if (mark !== undefined) {
      open.push({ problem: 'unclosed-region', at, found })
      add({ type: 'open', rule: mark, at, end })
    } else {
      const close = endOfBlank(source, end)
      if (close === null) {
        problems.push({ problem: 'unclosed-blank', at, found: source.slice(at, at + 40).split('\n')[0] ?? '' })
        continue
      }
      const [prompt = '', ...rest] = source.slice(end, close).split('|')
      const sample = onOneLine(rest.join('|'))
      const whole = source.slice(at, close + 2)
      if (onOneLine(prompt) === '') problems.push({ problem: 'no-prompt', at, found: onOneLine(whole) })
      else if (sample === '') problems.push({ problem: 'no-sample', at, found: onOneLine(whole) })
      add({ type: 'blank', prompt: onOneLine(prompt), sample, at, end: close + 2 })
    }
  }
  if (last < source.length) tokens.push({ type: 'text', value: source.slice(last), at: last, end: source.length })
  return { tokens, problems: [...problems, ...open] }
}
