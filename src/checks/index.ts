import type { Check } from '../model/index.js'
import { component } from './component.js'
import { content } from './content.js'
import { date } from './date.js'
import { format } from './format/index.js'
import { page } from './page/index.js'
import { pattern } from './pattern.js'
import { section } from './section.js'
import { sections } from './sections.js'

/** Every kind of check that rulesets may ask for. */
export const checks: readonly Check[] = [section, sections, content, component, pattern, date, format, page]
