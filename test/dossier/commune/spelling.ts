/** Vietnamese without its marks, as many name their files: `Chi bo ap Tan Hoa`. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')

/** The same words as one: `chi-bo-ap-tan-hoa`. */
export const slug = (text: string): string =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A number as offices write those below ten: `03`. */
export const two = (number: number): string => String(number).padStart(2, '0')
