import type { Text } from './catalogue.js'
import type { Wording } from './error.js'

/** Both languages of a text; one that is in Vietnamese alone stands for either. */
export const wordingOf = (text: Text): Wording => (typeof text === 'string' ? { vi: text, en: text } : text)
