import type { Catalogue, Layout } from '../model/index.js'

type Edition = Catalogue['editions'][string]

const GROUPS = ['page', 'sizes', 'paragraph', 'words'] as const

/** A layout with what is changed of it: whoever moves one margin keeps all the others. */
function patchLayout(inherited: Layout, changes: Layout): Layout {
  const groups = GROUPS.flatMap((key) => (changes[key] ? [[key, { ...inherited[key], ...changes[key] }]] : []))
  return { ...inherited, ...changes, ...Object.fromEntries(groups) }
}

/** An edition with the keys changed that a patch gives. */
export function patchEdition(inherited: Edition, changes: Partial<Edition>): Edition {
  const patched = { ...inherited, ...changes }
  if (!inherited.layout || !changes.layout) return patched
  return { ...patched, layout: patchLayout(inherited.layout, changes.layout) }
}
