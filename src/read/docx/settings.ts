import type { Bounds } from '../limits.js'
import { parseXml } from './xml.js'

/** What the settings of a document say about how it prints (ECMA-376-1 §17.15.1). */
export interface Settings {
  /** §17.15.1.88: the language whose fonts the theme gives. */
  themeLanguage: string
  /** §17.10.1: even pages have headers and footers of their own. */
  evenDiffers: boolean
  /** §17.15.1.57: left and right margins change places on even pages. */
  mirrored: boolean
}

export function readSettings(bytes: Uint8Array | null, limits: Bounds): Settings {
  const settings: Settings = { themeLanguage: '', evenDiffers: false, mirrored: false }
  if (!bytes) return settings
  parseXml(bytes, limits, {
    open(name, attribute) {
      if (name === 'w:themeFontLang') settings.themeLanguage = attribute('w:val') ?? attribute('w:eastAsia') ?? ''
      else if (name === 'w:evenAndOddHeaders')
        settings.evenDiffers = !/^(?:0|false|off)$/u.test(attribute('w:val') ?? '')
      else if (name === 'w:mirrorMargins') settings.mirrored = !/^(?:0|false|off)$/u.test(attribute('w:val') ?? '')
    },
  })
  return settings
}
