import { foldBare } from '../text/index.js'

/** What a name is linked to by in a page: letters without diacritics, digits and hyphens. */
export const anchor = (name: string): string => foldBare(name).replaceAll(' ', '-')
