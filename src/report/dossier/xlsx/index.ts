import type { DossierReporter } from '../options.js'
export const xlsx: DossierReporter = () => ''
