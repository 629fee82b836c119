import { DangLintError, type Member } from '../model/index.js'
import type { Ruleset } from '../ruleset/index.js'
import type { Manifest, ManifestUnit } from './manifest.js'
import {
  folderOf,
  type ManifestSource,
  type MemberSource,
  type NoteSource,
  termOf,
  type UnitSource,
} from './manifest-source.js'

const noteOf = (note: NoteSource) =>
  typeof note === 'string' ? { rule: null, text: note } : { rule: note.rule ?? null, text: note.text }

function memberOf(member: MemberSource): Member {
  if (typeof member === 'string') return { name: member }
  const { name, since, exempt, born } = member
  return {
    name,
    ...(since === undefined ? {} : { since }),
    ...(exempt ? { isExempt: true } : {}),
    ...(born === undefined ? {} : { born }),
  }
}

const unitOf = (unit: UnitSource): ManifestUnit => ({
  name: unit.name,
  also: unit.also ?? [],
  tier: unit.tier ?? null,
  parent: unit.parent ?? null,
  folder: unit.folder === undefined ? null : folderOf(unit.folder),
  term: unit.term === undefined ? null : termOf(unit.term),
  since: unit.since ?? null,
  formerly: unit.formerly ?? [],
  officers: unit.officers ?? [],
  members: (unit.members ?? []).map(memberOf),
  notes: (unit.notes ?? []).map(noteOf),
})

async function read(text: string, file: string, ruleset: Pick<Ruleset, 'catalogue' | 'ruleIds'>): Promise<Manifest> {
  const [{ parseYaml }, { throwAll }, { default: check }] = await Promise.all([
    import('../ruleset/parse.js'),
    import('../ruleset/throw-all.js'),
    import('../ruleset/generated/validate-manifest.js'),
  ])
  const { data: parsed, locate, written } = parseYaml(text, file)
  const data = parsed ?? {}
  if (!check(data)) {
    const [{ explainAll }, { manifestSchema }, { MANIFEST_ENTRIES }] = await Promise.all([
      import('../ruleset/explain.js'),
      import('./manifest-schema.js'),
      import('./manifest-words.js'),
    ])
    const misfit = { data, locate, written, schema: manifestSchema(), right: MANIFEST_ENTRIES }
    throwAll(explainAll(check.errors ?? [], misfit))
  }
  const source = data as ManifestSource
  const { findFalseManifest } = await import('./manifest-mistakes.js')
  throwAll(findFalseManifest(source, ruleset, locate))
  const { year = null, term, units = [], notes = [] } = source
  return {
    file,
    year,
    term: term === undefined ? null : termOf(term),
    units: units.map(unitOf),
    notes: notes.map(noteOf),
  }
}

/**
 * Reads a manifest, YAML or JSON: which units there are and who belongs to them. A file without any entry says nothing.
 * Throws `DangLintError` with file, line, column and the mend of every mistake.
 * @param ruleset whose tiers and rules it may name
 */
export async function readManifest(
  { text: source, file }: { text: string | Uint8Array; file: string },
  { ruleset }: { ruleset: Pick<Ruleset, 'catalogue' | 'ruleIds'> },
): Promise<Manifest> {
  const { decodeRuleset } = await import('../ruleset/decode.js')
  let text: string | null = null
  try {
    text = decodeRuleset(source, file)
    return await read(text, file, ruleset)
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    const { asManifestError } = await import('./manifest-words.js')
    const { addFrames } = await import('../ruleset/frame.js')
    throw asManifestError(text === null ? error : addFrames(error, new Map([[file, text]])))
  }
}
