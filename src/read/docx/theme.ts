import type { Bounds } from '../limits.js'
import { parseXml } from './xml.js'

/** The typeface of a theme slot such as `minorHAnsi`, or null. */
export type ThemeFonts = (slot: string) => string | null

/**
 * Reads the fonts of the theme (ECMA-376-1 §20.1.4.1.16). Where the language of the theme is Vietnamese,
 * the fonts for the script `Viet` take the place of the Latin ones.
 */
export function readTheme(theme: Uint8Array | null, isVietnamese: boolean, limits: Bounds): ThemeFonts {
  if (!theme) return () => null
  const fonts: Record<string, string> = {}
  let slot = ''
  parseXml(theme, limits, {
    open(name, attribute) {
      if (name === 'a:majorFont') slot = 'major'
      else if (name === 'a:minorFont') slot = 'minor'
      else if (slot !== '' && name === 'a:latin') fonts[slot] ??= attribute('typeface') ?? ''
      else if (slot !== '' && name === 'a:font' && attribute('script') === 'Viet' && isVietnamese)
        fonts[slot] = attribute('typeface') ?? ''
    },
    close(name) {
      if (name === 'a:majorFont' || name === 'a:minorFont') slot = ''
    },
  })
  return (wanted) => fonts[wanted.startsWith('major') ? 'major' : 'minor'] || null
}
