/** Random WordprocessingML: elements mostly where they belong, with attributes of any value. */
import fc from 'fast-check'

/** What an element may hold, by its name; the root holds what a body, styles or notes hold. */
const CHILDREN: Record<string, string> = {
  root: 'p p tbl sdt sectPr style footnote comment commentRangeStart',
  sdt: 'sdtPr sdtContent',
  sdtContent: 'p tbl r',
  hyperlink: 'r',
  fldSimple: 'r',
  footnote: 'p',
  comment: 'p',
  p: 'pPr r r hyperlink ins del moveFrom fldSimple commentRangeEnd',
  pPr: 'pStyle numPr jc ind spacing outlineLvl rPr sectPr',
  numPr: 'ilvl numId',
  ins: 'r del',
  del: 'r ins',
  r: 'rPr t t fldChar sym br tab instrText txbxContent lastRenderedPageBreak',
  rPr: 'b i u sz vanish caps rStyle del',
  txbxContent: 'p tbl',
  tbl: 'tblPr tr tr',
  tblPr: 'tblStyle tblLook',
  tr: 'trPr tc tc',
  trPr: 'del',
  tc: 'tcPr p p tbl',
  tcPr: 'gridSpan vMerge',
  style: 'name basedOn pPr rPr tblStylePr',
  sectPr: 'pgSz pgMar headerReference titlePg',
}
const NAMES = [...new Set(Object.values(CHILDREN).flatMap((names) => names.split(' ')))]
const KEYS = [
  'val',
  'val',
  'type',
  'id',
  'w',
  'h',
  'styleId',
  'fldCharType',
  'char',
  'default',
  'left',
  'line',
  'lineRule',
]
const VALUES = [
  '',
  '0',
  '1',
  '-1',
  '99',
  '1.5',
  '1e400',
  'NaN',
  'x',
  'begin',
  'separate',
  'end',
  'paragraph',
  'D800',
  'A',
]
const DEEPEST = 12
const ODDS = Array.from({ length: 20 }, (_, index) => index === 0)
const TEXTS = ['<w:t>Chi bộ</w:t>', '<w:t>\u0309 </w:t>', '<w:t/>']

/** Spells elements out of numbers: each number is one choice, and they end where the numbers do. */
function spell(numbers: number[]): string {
  let next = 0
  const choose = <T>(options: readonly T[]): T => options[(numbers[next++] ?? 0) % options.length] as T
  const attributes = () => {
    const keys = new Set(Array.from({ length: choose([0, 1, 1, 2]) }, () => choose(KEYS)))
    return [...keys].map((key) => ` w:${key}="${choose(VALUES)}"`).join('')
  }
  const content = (parent: string, depth: number): string => {
    const own = CHILDREN[parent]?.split(' ') ?? []
    let children = ''
    for (let left = choose([1, 2, 3, 5]); left > 0 && next < numbers.length; left--) {
      // One child in twenty stands where it does not belong.
      const names = choose(ODDS) ? NAMES : own
      if (names.length > 0) children += element(choose(names), depth + 1)
    }
    return children
  }
  const element = (name: string, depth: number): string => {
    if (name === 't') return choose(TEXTS)
    return `<w:${name}${attributes()}>${depth < DEEPEST ? content(name, depth) : ''}</w:${name}>`
  }
  let all = ''
  while (next < numbers.length) all += content('root', 0)
  return all
}

/** The content of a body, of styles, or of notes. */
export const elements = fc.array(fc.nat(9999), { minLength: 50, maxLength: 500, size: 'max' }).map(spell)
