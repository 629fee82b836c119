import type { DossierReporter } from '../options.js'
export const html: DossierReporter = () => ''
