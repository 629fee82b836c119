/** As many as can be read through at a glance. */
const FEW = 24

/** Of many ids those that begin with the same word: whoever mistypes one looks for its like. */
export function offered(value: string, known: readonly string[]): readonly string[] {
  const [word] = value.split('-')
  const alike = known.length > FEW ? known.filter((id) => id.split('-')[0] === word) : []
  return alike.length > 0 ? alike : known
}
