import { KINDS } from './kinds.js'
import { choices, EXAMPLE, type Refuse, withExample } from './messages.js'
import { parseAttribute } from './parse-attribute.js'
import { parsePseudo } from './parse-pseudo.js'
import { makeScanner, type Scanner } from './scanner.js'
import type { Combinator, Complex, Compound, Filter, SelectorList } from './syntax.js'

/** Selectors nested deeper, or longer, than anybody can read; what walks them may recurse. */
const DEEPEST = 8
const LONGEST = 1000

/** What parses the parts of a selector shares. */
export interface Parsing {
  scanner: Scanner
  refuse: Refuse
  /** Parses the selectors in the brackets of a filter; `isRelative` where each may begin with a combinator. */
  nested(isRelative: boolean, opened: number): SelectorList
}

/** Parses a selector. `refuse` is told the first mistake and its offset. */
export function parseSelector(source: string, refuse: Refuse): SelectorList {
  if (source.length > LONGEST) {
    return refuse(
      LONGEST,
      { vi: `bộ chọn dài quá ${LONGEST} ký tự`, en: `the selector is longer than ${LONGEST} characters` },
      withExample({ vi: 'Tách thành nhiều quy tắc.', en: 'Make several rules of it.' }),
    )
  }
  const scanner = makeScanner(source, refuse)
  let depth = 0

  const parsing: Parsing = {
    scanner,
    refuse,
    nested(isRelative, opened) {
      if (++depth > DEEPEST) {
        refuse(
          opened,
          { vi: `ngoặc lồng nhau quá ${DEEPEST} lớp`, en: `brackets are nested more than ${DEEPEST} deep` },
          withExample({ vi: 'Viết gọn lại.', en: 'Write it shorter.' }),
        )
      }
      const list = parseList(isRelative)
      depth--
      return list
    },
  }

  const parseFilter = (): Filter | null =>
    scanner.peek() === '[' ? parseAttribute(parsing) : scanner.peek() === ':' ? parsePseudo(parsing) : null

  function parseCompound(): Compound {
    const offset = scanner.offset
    const named = scanner.take('*') ? '*' : scanner.name()
    if (named !== null && !KINDS.includes(named)) {
      refuse(
        offset,
        { vi: `không có thành phần “${named}”`, en: `there is nothing called “${named}”` },
        withExample(choices(named, KINDS)),
      )
    }
    const filters: Filter[] = []
    for (let filter = parseFilter(); filter !== null; filter = parseFilter()) filters.push(filter)
    if (named === null && filters.length === 0) refuseMissing(scanner, refuse)
    return { kind: named ?? '*', filters }
  }

  /** The combinator before the next step; null at the end of the selector. */
  function parseCombinator(): Combinator | null {
    const isBlank = scanner.skipBlanks()
    for (const sign of ['>', '+', '~'] as const) {
      if (!scanner.take(sign)) continue
      scanner.skipBlanks()
      return sign
    }
    const next = scanner.peek()
    return isBlank && next !== '' && next !== ',' && next !== ')' ? ' ' : null
  }

  function parseComplex(isRelative: boolean): Complex {
    scanner.skipBlanks()
    const steps: Complex = [{ combinator: isRelative ? (parseCombinator() ?? ' ') : null, compound: parseCompound() }]
    for (let next = parseCombinator(); next !== null; next = parseCombinator()) {
      steps.push({ combinator: next, compound: parseCompound() })
    }
    return steps
  }

  function parseList(isRelative: boolean): SelectorList {
    const list = [parseComplex(isRelative)]
    while (scanner.take(',')) list.push(parseComplex(isRelative))
    return list
  }

  const list = parseList(false)
  if (scanner.peek() !== '') refuseMissing(scanner, refuse)
  return list
}

/** Refuses what stands where the name of something should, or a sign that belongs nowhere. */
function refuseMissing(scanner: Scanner, refuse: Refuse): never {
  const next = scanner.peek()
  return refuse(
    scanner.offset,
    next === ''
      ? { vi: 'thiếu tên thành phần ở cuối', en: 'something to select is missing at the end' }
      : { vi: `không hiểu dấu “${next}” ở đây`, en: `“${next}” makes no sense here` },
    withExample({ vi: 'Viết tên một thành phần của văn bản.', en: 'Name something in the document.' }, EXAMPLE),
  )
}
