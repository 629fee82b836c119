import { clean } from '../../read/docx/assemble.js'

/**
 * A text in the spelling in which our reading and mammoth's are held against each other: ours, with every blank
 * and line break a space, for parsers of XML differ in what ends a line. It is as long as ours.
 */
export const comparable = (text: string): string => clean(text.replace(/\r\n?/gu, '\n')).replace(/[\s\u0085]/gu, ' ')
