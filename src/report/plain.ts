const BREAKS = /[\s\u0085\u2028\u2029]+/gu
/** What a terminal acts upon instead of printing: controls, direction marks, halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const picture = (sign: string) => (sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd')

/**
 * Text that is safe in a terminal, on one line. Controls appear as their Unicode pictures,
 * so that a coloured or hidden file name cannot pass for part of the report.
 */
export function plain(text: string): string {
  return text.replace(BREAKS, ' ').trim().replace(UNPRINTABLE, picture)
}

/** Text of several lines that is safe in a terminal: indents and line feeds stay. */
export const plainLines = (text: string): string =>
  text.replace(UNPRINTABLE, (sign) => (sign === '\n' ? sign : picture(sign)))
