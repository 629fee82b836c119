import type { Attributes } from './xml.js'

/** The text of elements that stand for characters (ECMA-376-1 §17.3.3); null for all others. */
export function specialText(name: string, attribute: Attributes): string | null {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:cr':
      return '\n'
    case 'w:br': {
      const type = attribute('w:type')
      return type === undefined || type === 'textWrapping' ? '\n' : null
    }
    case 'w:noBreakHyphen':
      return '-'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return symbol(Number.parseInt(attribute('w:char') ?? '', 16))
    default:
      return null
  }
}

/** Symbol fonts live in the private use area: what they show has no code of its own. */
function symbol(code: number): string | null {
  if (!(code > 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return null
  return code >= 0xf000 && code <= 0xf0ff ? '•' : String.fromCharCode(code)
}
