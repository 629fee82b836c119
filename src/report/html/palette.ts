import type { Severity } from '../../model/index.js'

/** The colours of the page for one scheme. Every pair of text and ground has a contrast of 4.5 : 1 (WCAG 2.2 §1.4.3). */
export interface Palette {
  ground: string
  surface: string
  text: string
  muted: string
  line: string
  /** Links and the ring around what has the focus. */
  accent: string
  passed: string
  failed: string
  /** For each severity the colour of its words and the ground that they stand on. */
  severity: Record<Severity, { text: string; ground: string }>
}

export const LIGHT: Palette = {
  ground: '#eef0f4',
  surface: '#ffffff',
  text: '#1b1f24',
  muted: '#4b5563',
  line: '#c9ced6',
  accent: '#1d4ed8',
  passed: '#0a6630',
  failed: '#b42318',
  severity: {
    error: { text: '#b42318', ground: '#fef1f0' },
    warn: { text: '#854a08', ground: '#fff6e0' },
    info: { text: '#175cd3', ground: '#edf5ff' },
    hint: { text: '#475467', ground: '#f1f3f6' },
  },
}

export const DARK: Palette = {
  ground: '#12151a',
  surface: '#1d2128',
  text: '#e6e8eb',
  muted: '#b0b7c3',
  line: '#434b58',
  accent: '#8ab4ff',
  passed: '#7fd8a0',
  failed: '#ff9d94',
  severity: {
    error: { text: '#ff9d94', ground: '#3a1a18' },
    warn: { text: '#f5c26b', ground: '#35270f' },
    info: { text: '#8fc1ff', ground: '#14263f' },
    hint: { text: '#c3cad5', ground: '#262b33' },
  },
}

/** A palette as custom properties of CSS. */
export function customProperties({ severity, ...plain }: Palette): string {
  const pairs = Object.entries(severity).flatMap(([name, { text, ground }]) => [
    [name, text],
    [`${name}-ground`, ground],
  ])
  return [...Object.entries(plain), ...pairs].map(([name, value]) => `--${name}:${value}`).join(';')
}
