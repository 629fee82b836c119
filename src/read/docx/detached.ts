/**
 * The same text in memory of its own. Engines cut a text out of a longer one by pointing into it, so that one
 * paragraph, or the name of a font, would keep the XML of the whole document alive.
 */
export const detached = (text: string): string => ` ${text}`.slice(1)
