import type { DraftTemplate } from '../ruleset/index.js'

const MONTH = /\{(?:month|previousMonth|nextMonth|quarter)\}/u

/** Whether templates speak of the month that a document is about. */
export const usesMonth = (templates: readonly DraftTemplate[]): boolean =>
  templates.some((template) => MONTH.test(JSON.stringify(template)))
