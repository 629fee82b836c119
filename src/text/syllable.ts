const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** A Vietnamese syllable without its tone: an initial, a glide, then an open or a closed rhyme. */
const SYLLABLE = new RegExp(
  `^(?:(?:c|g|ng)(?=[aăâoôơuư])|(?:gh|k|ngh)(?=[eêiy])|g(?=i)|gi|qu|ch|kh|nh|ph|th|tr|[bdđhlmnprstvx])?
  (?:o(?=[aăe])|u(?=[âêy]))?
  (?:a[iouy]?|â[uy]|eo?|êu?|i[au]?|[iy]êu|[oôơ]i?|u[aiơ]?|uôi|ư[aiu]?|ươ[iu]|y[au]?
  |(?:[aăâeêioôơuưy]|[iy]ê|uô|ươ)[mnpt]|(?:[aăâeêoôuư]|[iy]ê|uô|ươ|oo)(?:c|ng)|[aêiy](?:ch|nh))$`.replace(/\s/gu, ''),
  'u',
)

/** Whether a word is spelt as a Vietnamese syllable can be. Before a stop there are two tones: `cấp`, `cập`. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD')
  const [tone] = letters.match(TONE) ?? []
  if (!SYLLABLE.test(letters.replace(TONE, '').normalize('NFC'))) return false
  return !/(?:c|ch|p|t)$/u.test(letters) || tone === '\u0301' || tone === '\u0323'
}
