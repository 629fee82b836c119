import type { Wording } from '../../model/index.js'

/** Names of hues by the degree at which they end. */
const HUES: [end: number, name: Wording][] = [
  [15, { vi: 'đỏ', en: 'red' }],
  [45, { vi: 'cam', en: 'orange' }],
  [70, { vi: 'vàng', en: 'yellow' }],
  [170, { vi: 'xanh lá cây', en: 'green' }],
  [260, { vi: 'xanh dương', en: 'blue' }],
  [330, { vi: 'tím', en: 'purple' }],
  [360, { vi: 'đỏ', en: 'red' }],
]
const GREYEST = 24
const DARKEST = 40
const LIGHTEST = 235

const partsOf = (hex: string) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Whether people take a colour for black: word processors and web pages give “black” in several shades. */
export const isBlackish = (hex: string): boolean => Math.max(...partsOf(hex)) < DARKEST

/** What people call a colour: nobody at an office speaks of `C00000`. */
export function colorWords(hex: string): Wording {
  const [red = 0, green = 0, blue = 0] = partsOf(hex)
  const most = Math.max(red, green, blue)
  const span = most - Math.min(red, green, blue)
  if (most < DARKEST) return { vi: 'màu đen', en: 'black' }
  if (span < GREYEST) return most > LIGHTEST ? { vi: 'màu trắng', en: 'white' } : { vi: 'màu xám', en: 'grey' }
  const sector =
    most === red ? ((green - blue) / span + 6) % 6 : most === green ? (blue - red) / span + 2 : (red - green) / span + 4
  const { vi, en } = HUES.find(([end]) => sector * 60 <= end)?.[1] ?? { vi: hex, en: hex }
  return { vi: `màu ${vi}`, en }
}
