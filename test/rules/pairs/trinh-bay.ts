/** Pairs of rules on page and type. */
import type { Pair } from './pair.js'

export const pairs: Pair[] = []
