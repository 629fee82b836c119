import { expect, test } from 'vitest'
import { SEVERITIES } from '../../src/model/index.js'
import { DARK, LIGHT, type Palette } from '../../src/report/html/palette.js'

/** Relative luminance of `#rrggbb` (WCAG 2.2, definitions). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Every pair of a colour of text and the ground that it is printed on. */
function pairs({
  ground,
  surface,
  text,
  muted,
  accent,
  passed,
  failed,
  severity,
}: Palette): [string, string, string][] {
  const tones = SEVERITIES.flatMap((name): [string, string, string][] => {
    const tone = severity[name]
    return [
      [`${name} on its card`, tone.text, tone.ground],
      [`${name} in the list`, tone.text, surface],
      [`sign of ${name}`, surface, tone.text],
      [`text on ${name}`, text, tone.ground],
      [`link on ${name}`, accent, tone.ground],
    ]
  })
  return [
    ['text', text, ground],
    ['text on paper', text, surface],
    ['muted', muted, ground],
    ['muted on paper', muted, surface],
    ['link', accent, surface],
    ['ring', accent, ground],
    ['passed', passed, ground],
    ['failed', failed, ground],
    ...tones,
  ]
}

test('the contrast of black and white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.for([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('all text of the %s scheme has a contrast of 4.5 to its ground', ([, palette]) => {
  const low = pairs(palette).filter(([, a, b]) => contrast(a, b) < 4.5)
  expect(low).toEqual([])
})
