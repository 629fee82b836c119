/** UTF-16 puts what lies beyond its first plane below the last letters of that plane; its rank among code points. */
const rankOf = (unit: number) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)

/** Puts texts in the order of their code points, which is the same on every machine. */
export function byCodePoint(one: string, other: string): number {
  const shared = Math.min(one.length, other.length)
  for (let at = 0; at < shared; at++) {
    const [first, second] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (first !== second) return rankOf(first) - rankOf(second)
  }
  return one.length - other.length
}
