/** What stands for something else in a template: filled from what is known of the document that is written. */
export const VARIABLES = [
  'year',
  'previousYear',
  'nextYear',
  'month',
  'previousMonth',
  'nextMonth',
  'quarter',
  'issuer',
  'superior',
  'place',
] as const

export type Variable = (typeof VARIABLES)[number]

export const isVariable = (name: string): name is Variable => (VARIABLES as readonly string[]).includes(name)
