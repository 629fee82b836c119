/** Why a line may be taken for a heading. */
export const REASONS = [
  'appendix',
  'name',
  'short-line',
  'table-row',
  'outline-level',
  'division',
  'roman',
  'capital-letter',
  'decimal',
  'bold',
  'upper',
  'italic',
  'centered',
  'underlined',
  'large',
  'run-in',
  'short',
  'open-ended',
  'content',
  'sequence',
  'text-below-each',
  'text-below-many',
  'opens-series',
] as const

export type Reason = (typeof REASONS)[number]

/** Why a line may not be one. */
export type Objection =
  | 'long'
  | 'very-long'
  | 'closed-by-semicolon'
  | 'closed-by-full-stop'
  | 'lower-case'
  | 'person'
  | 'small-letter'
  | 'brackets'
  | 'no-content'
  | 'no-sequence'
  | 'title-without-sequence'
  | 'sentence'
  | 'wordy'
  | 'plain-run-in'
  | 'last'
  | 'bullet'
  | 'remark'
  | 'wordless'
