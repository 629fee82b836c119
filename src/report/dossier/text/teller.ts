import type { FileReport, Finding } from '../../../model/index.js'
import type { DossierNames } from '../names.js'
import type { DossierReportOptions } from '../options.js'
import type { DossierWords } from '../words.js'

/** What all parts of the text are made with. */
export interface Teller {
  options: DossierReportOptions
  words: DossierWords
  names: DossierNames
  isVisible(finding: Finding): boolean
  byFile: ReadonlyMap<string, FileReport>
}

export const indent = (line: string): string => `  ${line}`

/** A heading with the lines under it and a blank line; nothing without lines. */
export function part({ options: { paint } }: Teller, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [paint('label', heading.toUpperCase()), ...lines, '']
}
