/** A note as written: about a rule, or in general. */
export type NoteSource = string | { rule?: string; text: string }

export type MemberSource = string | { name: string; since?: string; exempt?: boolean; born?: number; note?: string }

/** A unit as written. */
export interface UnitSource {
  name: string
  also?: string[]
  tier?: string
  parent?: string
  folder?: string
  term?: string
  since?: string
  formerly?: string[]
  officers?: { name: string; role: string; from?: string; to?: string }[]
  members?: MemberSource[]
  notes?: NoteSource[]
}

/** A manifest as written, once its schema holds. */
export interface ManifestSource {
  year?: number
  term?: string
  units?: UnitSource[]
  notes?: NoteSource[]
}

/** A term as written, `2025 – 2030`; the schema has seen to its form. */
export function termOf(written: string): { from: number; to: number } {
  const [from = 0, to = 0] = (written.match(/\d{4}/gu) ?? []).map(Number)
  return { from, to }
}

/** A folder as files are named: parted by slashes, nothing before or behind. `.` is the folder of the manifest. */
export const folderOf = (written: string): string =>
  written
    .normalize('NFC')
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, index) => part !== '.' && (part !== '' || index === 0))
    .join('/')
    .trim()
