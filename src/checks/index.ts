import type { AnyCheck } from '../model/index.js'
import { agree } from './agree.js'
import { complete } from './complete.js'
import { component } from './component.js'
import { content } from './content.js'
import { date } from './date.js'
import { deadline } from './deadline.js'
import { pattern } from './pattern.js'
import { section } from './section.js'
import { sections } from './sections.js'
import { sequence } from './sequence.js'
import { unique } from './unique.js'

/** Every kind of check that rulesets may ask for. */
export const checks: readonly AnyCheck[] = [
  section,
  sections,
  content,
  component,
  pattern,
  date,
  complete,
  deadline,
  unique,
  agree,
  sequence,
]
