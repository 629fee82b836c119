import type { Fault } from './fault.js'

/** Everything that is put into the dossier. */
export const FAULTS: readonly Fault[] = []
