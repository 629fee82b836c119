/** What XML cannot hold, what nobody sees, and what turns lines around. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u200b\u2028\u2029\ufeff]/gu

/** What somebody typed as one line of composed letters. */
export const oneLine = (text: string): string =>
  text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim().normalize('NFC')
