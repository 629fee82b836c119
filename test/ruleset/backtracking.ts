/** Regular expressions as trees, and a matcher that goes back over its choices as engines do, counting its steps. */
export type Tree =
  | { kind: 'characters'; characters: string }
  | { kind: 'all'; parts: Tree[] }
  | { kind: 'any'; parts: Tree[] }
  | { kind: 'repeat'; part: Tree; least: number; most: number }

/** The expression as it is written. */
export function write(tree: Tree): string {
  switch (tree.kind) {
    case 'characters':
      return tree.characters.length === 1 ? tree.characters : `[${tree.characters}]`
    case 'all':
      return tree.parts.map((part) => (part.kind === 'any' ? `(?:${write(part)})` : write(part))).join('')
    case 'any':
      return tree.parts.map(write).join('|')
    case 'repeat': {
      const { least, most } = tree
      const body = tree.part.kind === 'characters' ? write(tree.part) : `(?:${write(tree.part)})`
      if (most === Number.POSITIVE_INFINITY) return `${body}${least === 0 ? '*' : least === 1 ? '+' : `{${least},}`}`
      if (least === 0 && most === 1) return `${body}?`
      return `${body}{${least === most ? least : `${least},${most}`}}`
    }
  }
}

/** Whether a whole text matches, and after how many steps; beyond the limit the search is given up. */
export function search(tree: Tree, text: string, limit: number): { matched: boolean; steps: number } {
  let steps = 0
  // Each way to go on is a function of the place; an exception ends the search at the limit.
  const enough = new Error('limit')
  const step = () => {
    if (++steps > limit) throw enough
  }
  const run = (node: Tree, at: number, next: (at: number) => boolean): boolean => {
    step()
    switch (node.kind) {
      case 'characters':
        return at < text.length && node.characters.includes(text.charAt(at)) && next(at + 1)
      case 'all': {
        const from = (index: number, place: number): boolean => {
          const part = node.parts[index]
          return part ? run(part, place, (after) => from(index + 1, after)) : next(place)
        }
        return from(0, at)
      }
      case 'any':
        return node.parts.some((part) => run(part, at, next))
      case 'repeat': {
        const again = (count: number, place: number): boolean => {
          step()
          // ECMA-262 §22.2.2.3.1: a repetition that is not required must not be empty.
          const more =
            count < node.most &&
            run(node.part, place, (after) => (after > place || count < node.least) && again(count + 1, after))
          return more || (count >= node.least && next(place))
        }
        return again(0, at)
      }
    }
  }
  try {
    return { matched: run(tree, 0, (at) => at === text.length), steps }
  } catch (error) {
    if (error !== enough) throw error
    return { matched: false, steps }
  }
}

/** How many steps a text of some length may take where no ambiguity is repeated: so many times the length to a power. */
export function stepsAllowed(tree: Tree, length: number): number {
  const { degree, factor } = growth(tree)
  return 10 * factor * (length + 2) ** (degree + 1)
}

/** The power of the length, and how many choices do not depend on it. */
export function growth(tree: Tree): { degree: number; factor: number } {
  if (tree.kind === 'characters') return { degree: 0, factor: 1 }
  if (tree.kind === 'repeat') {
    const { degree, factor } = growth(tree.part)
    if (tree.most === Number.POSITIVE_INFINITY) return { degree: degree + 1, factor: 2 * factor }
    const times = Math.max(1, tree.most)
    return { degree: degree * times, factor: (2 * factor) ** times }
  }
  const parts = tree.parts.map(growth)
  const factor = parts.reduce((all, part) => all * (part.factor + 1), 1)
  const degrees = parts.map(({ degree }) => degree)
  return { degree: tree.kind === 'all' ? degrees.reduce((a, b) => a + b, 0) : Math.max(...degrees), factor }
}
