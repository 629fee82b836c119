/** A percent-encoded name with its characters; a `%` that encodes nothing stays. */
function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/**
 * One spelling for names of parts that are equivalent (ECMA-376-2 §6.2.2): case does not count, nor percent encoding,
 * nor the leading slash; backward slashes are what some programs write.
 */
export const partName = (name: string) => decodePercent(name).replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase()

/** The name of the part that a relationship of another part points to (ECMA-376-2 §6.5.3.4). Never above the package. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/su, '')
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return partName(steps.join('/'))
}

/** The part that holds the relationships of a part; of the package, for the empty name. */
export const relationshipsPart = (name: string) => name.replace(/([^/]*)$/u, '_rels/$1.rels')
