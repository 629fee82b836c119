import type { CompileTools, PageSetup, Wording } from '../../model/index.js'
import { asList, nearest, quoted, TWIPS } from '../../text/index.js'
import { inBoth, oneOf, plain } from '../format/words.js'

import type { PageTest } from './stretch.js'

/** Sheets in millimetres, the short side first (ISO 216; Letter and Legal as Word has them). */
const SHEETS: Record<string, readonly [number, number]> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
}
export const SHEET_NAMES = Object.keys(SHEETS)
/** Millimetres; printers and word processors round the sides of sheets. */
const ROUNDING = 1.5

/** The sides of a sheet in millimetres, the short one first, however it lies. */
const sidesOf = ({ width, height }: PageSetup): [number, number] => [
  Math.min(width, height) / TWIPS.mm,
  Math.max(width, height) / TWIPS.mm,
]
const isSheet = (setup: PageSetup, name: string) => {
  const [short, long] = sidesOf(setup)
  const [wide, high] = SHEETS[name] ?? [0, 0]
  return Math.abs(short - wide) <= ROUNDING && Math.abs(long - high) <= ROUNDING
}

function sheetWords(setup: PageSetup): Wording {
  const name = SHEET_NAMES.find((sheet) => isSheet(setup, sheet))
  const sides = sidesOf(setup).map((side) => Math.round(side))
  return plain(name ?? `${sides.join(' × ')} mm`)
}

/** Asks for a sheet, or for one of several. */
export function compileSize(size: string | string[], tools: CompileTools): PageTest {
  const names = asList(size)
  for (const [index, name] of names.entries()) {
    if (SHEET_NAMES.includes(name)) continue
    const near = nearest(name, SHEET_NAMES)
    const all = quoted(SHEET_NAMES)
    tools.fail(
      typeof size === 'string' ? ['size'] : ['size', index],
      { vi: `Không có khổ giấy “${name}”.`, en: `There is no sheet “${name}”.` },
      {
        vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${all}. Ví dụ: size: A4`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${all}. For example: size: A4`,
      },
    )
  }
  return {
    name: { vi: 'khổ giấy', en: 'paper' },
    phrase: 'named',
    expected: [...names],
    words: oneOf(names.map(plain)),
    findFault({ setup }) {
      if (names.some((name) => isSheet(setup, name))) return null
      const words = sheetWords(setup)
      return { key: words.en, words }
    },
  }
}

export type Orientation = 'portrait' | 'landscape'

export const lyingOf = ({ width, height }: PageSetup): Orientation => (width > height ? 'landscape' : 'portrait')

const ORIENTATIONS: Record<Orientation, Wording> = {
  portrait: { vi: 'trang dọc', en: 'portrait' },
  landscape: { vi: 'trang ngang', en: 'landscape' },
}

/** Asks how pages lie. @param exceptTables whether pages that hold a table may lie otherwise */
export const orientationTest = (orientation: Orientation, exceptTables: boolean): PageTest => ({
  name: { vi: 'hướng giấy', en: 'orientation' },
  phrase: 'plain',
  expected: [orientation],
  words: inBoth((lang) => ORIENTATIONS[orientation][lang]),
  findFault({ setup, hasTable }) {
    const found = lyingOf(setup)
    return found === orientation || (exceptTables && hasTable) ? null : { key: found, words: ORIENTATIONS[found] }
  },
})
