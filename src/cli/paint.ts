import { styleText } from 'node:util'
import type { Paint, Style } from '../report/index.js'

const STYLES: Record<Style, Parameters<typeof styleText>[0]> = {
  error: ['red', 'bold'],
  warn: ['yellow', 'bold'],
  info: 'cyan',
  hint: 'gray',
  file: ['bold', 'underline'],
  label: 'gray',
  passed: ['green', 'bold'],
  failed: ['red', 'bold'],
}

/** Colours for a terminal that shows them and where nobody asked for none. */
export function paintFor(wanted: boolean): Paint {
  const isOn = wanted && process.stdout.isTTY && process.stdout.hasColors() && !process.env.NO_COLOR
  return isOn ? (style, text) => styleText(STYLES[style], text) : (_style, text) => text
}
