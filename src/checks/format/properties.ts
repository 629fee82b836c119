import { after, align, before, firstLine, gap, left, line, right } from './paragraph-properties.js'
import type { Property } from './property.js'
import { bold, color, font, italic, size, underline } from './run-properties.js'
import { letterCase, ruled } from './text-properties.js'

/** The properties by the names of their options, in the order in which findings name them. */
export const PROPERTIES: Record<string, Property> = {
  font,
  size,
  bold,
  italic,
  underline,
  color,
  case: letterCase,
  align,
  left,
  right,
  firstLine,
  before,
  after,
  gap,
  line,
  ruled,
}
export const NAMES = Object.keys(PROPERTIES)
