import type { Check } from '../model/index.js'
import { citation } from './citation.js'
import { component } from './component.js'
import { consistent } from './consistent.js'
import { content } from './content.js'
import { count } from './count.js'
import { date } from './date.js'
import { forbid } from './forbid.js'
import { numbering } from './numbering.js'
import { pattern } from './pattern.js'
import { section } from './section.js'
import { sections } from './sections.js'
import { substitute } from './substitute.js'

/** Every kind of check that rulesets may ask for. */
export const checks: readonly Check[] = [
  section,
  sections,
  content,
  component,
  pattern,
  date,
  forbid,
  substitute,
  consistent,
  count,
  numbering,
  citation,
]
