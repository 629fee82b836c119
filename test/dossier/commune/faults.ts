import type { Fault } from './fault.js'
import { CONTENT } from './faults/content.js'
import { FILES } from './faults/files.js'
import { LISTED } from './faults/listed.js'
import { MISSING } from './faults/missing.js'
import { NAMES } from './faults/names.js'
import { NUMBERS } from './faults/numbers.js'
import { TRAPS } from './faults/traps.js'

/** Everything that is put into the dossier: faults, each in a place of its own, and traps that give nothing. */
export const FAULTS: readonly Fault[] = [...MISSING, ...NUMBERS, ...NAMES, ...CONTENT, ...FILES, ...LISTED, ...TRAPS]
