/** The generated dossier of a commune as a whole: what is told of it is what was put into it, and nothing else. */
import { beforeAll, describe, expect, test } from 'vitest'
import { isNotesName, type Manifest, readManifest } from '../../src/dossier/index.js'
import { createLinter } from '../../src/lint.js'
import { type DossierReport, type Examined, type Finding, makeDossierReport } from '../../src/model/index.js'
import { fold } from '../../src/text/index.js'
import { FAULTS } from './commune/faults.js'
import { AS_OF, type Dossier, type Expected, findingsOfClean, MANIFEST, planCommune } from './commune/index.js'

const linter = await createLinter({ templates: true })

type Mode = 'manifest' | 'folder'

interface Told {
  unit: string | null
  finding: Finding
}

/** What became of each document, by its name and its bytes: dossiers with other faults share most of theirs. */
const examined = new Map<string, { data: Uint8Array; file: Examined }>()

async function examine(name: string, data: Uint8Array): Promise<Examined> {
  const known = examined.get(name)
  if (known && Buffer.compare(known.data, data) === 0) return known.file
  const file = await linter.examine({ name, data }, { today: AS_OF })
  examined.set(name, { data, file })
  return file
}

/** A dossier as it is judged. */
async function judged({ files: written }: Dossier): Promise<DossierReport> {
  let manifest: Manifest | null = null
  const notes: { file: string; text: string }[] = []
  const files: Examined[] = []
  for await (const { path, data } of written()) {
    if (path === MANIFEST) manifest = await readManifest({ text: data, file: path }, linter)
    else if (isNotesName(path)) notes.push({ file: path, text: new TextDecoder().decode(data) })
    else files.push(await examine(path, data))
  }
  return makeDossierReport(files, linter.assess(files, { asOf: AS_OF, manifest, notes }))
}

/** Dossiers by what is put into them, and what they are judged to be. */
const dossiers = new Map<string, { plan: Dossier; report: DossierReport }>()

const toldIn = ({ dossier: { units } }: DossierReport): Told[] =>
  units.flatMap(({ unit, findings }) => findings.map((finding) => ({ unit, finding })))

const namesOf = ({ unit }: Expected) => (Array.isArray(unit) ? unit : [unit]).map((name) => fold(name ?? ''))

/** Whether a finding tells what is expected. */
function tells({ unit, finding }: Told, expected: Expected): boolean {
  const { rule, files = [], persons = [] } = expected
  const text = fold(`${finding.message} ${finding.actual ?? ''}`)
  return (
    finding.rule === rule &&
    namesOf(expected).includes(fold(unit ?? '')) &&
    files.every((file) => finding.files?.includes(file)) &&
    persons.every((person) => text.includes(fold(person)))
  )
}

const line = (rule: string, unit: string | null, files: readonly string[] = []) =>
  [rule, unit ?? '-', ...files].join(' | ')

/** What was expected and is not told, and what is told and was not expected. */
function differences(told: readonly Told[], expected: readonly Expected[]) {
  const missed = expected.filter((one) => !one.optional && !told.some((found) => tells(found, one)))
  const unasked = told.filter((found) => !expected.some((one) => tells(found, one)))
  return {
    missed: missed.map(({ rule, unit, files }) => line(rule, Array.isArray(unit) ? unit.join(' / ') : unit, files)),
    unasked: unasked.map(({ unit, finding }) => line(finding.rule, unit, [finding.message])),
  }
}

const NONE = { missed: [], unasked: [] }
const withFiles = (expected: readonly Expected[]) => expected.filter(({ files = [] }) => files.length > 0)

const dossierOf = (mode: Mode, kind: 'clean' | 'faulty') =>
  dossiers.get(`${mode} ${kind}`) as { plan: Dossier; report: DossierReport }

beforeAll(async () => {
  for (const mode of ['manifest', 'folder'] as const) {
    for (const [kind, faults] of [
      ['clean', []],
      ['faulty', FAULTS],
    ] as const) {
      const plan = planCommune(linter.ruleset, { manifest: mode === 'manifest', faults })
      dossiers.set(`${mode} ${kind}`, { plan, report: await judged(plan) })
    }
  }
}, 600_000)

describe.each(['manifest', 'folder'] as const)('by its %s, a commune', (mode) => {
  test('without faults is told only which papers stand outside of the lists', () => {
    const { plan, report } = dossierOf(mode, 'clean')
    expect(report.files.filter(({ status }) => status !== 'clean').map(({ file }) => file)).toEqual([])
    expect(differences(toldIn(report), withFiles(findingsOfClean(plan)))).toEqual(NONE)
    expect(report.dossier.year).toBe(2027)
    expect(report.dossier.units.map(({ score }) => score)).toEqual(report.dossier.units.map(() => 1))
  })

  test('with faults is told each of them and nothing else', () => {
    const { plan, report } = dossierOf(mode, 'faulty')
    const seeded = [...plan.outcomes.values()].flatMap(({ findings = [] }) => findings)
    const expected = [...withFiles(findingsOfClean(plan)), ...seeded].filter(({ only = mode }) => only === mode)
    expect(differences(toldIn(report), expected)).toEqual(NONE)
  })

  test('owes what its profile says, and has handed in what is there', () => {
    const { totals } = dossierOf(mode, 'clean').report.dossier
    const allOf = (owed: number) => ({ owed, due: owed, received: owed, complete: owed, late: 0, missing: 0 })
    expect(totals['chi-bo-truc-thuoc']).toMatchObject({ 'nghi-quyet-nam': allOf(30), 'nghi-quyet-thang': allOf(360) })
    const ofMembers = Object.values(totals['dang-vien'] ?? {})
    expect(ofMembers).toHaveLength(5)
    expect(ofMembers).toEqual(ofMembers.map(() => allOf(400)))
  })

  test('tells unreadable files, and what units say back', () => {
    const { plan, report } = dossierOf(mode, 'faulty')
    const all = [...plan.outcomes.values()]
    expect(report.files.filter(({ status }) => status === 'unchecked').map(({ file }) => file)).toEqual(
      all.flatMap(({ unreadable = [] }) => unreadable),
    )
    const said = report.dossier.feedback.flatMap(({ entries }) => entries)
    const of = (wanted: 'suppression' | 'note') =>
      said.filter(({ kind }) => kind === wanted).map(({ rule, unit }) => line(rule ?? '', fold(unit ?? '')))
    const notes = all.flatMap((outcome) => outcome.notes ?? [])
    expect(of('note')).toEqual(expect.arrayContaining(notes.map(({ rule, unit }) => line(rule, fold(unit)))))
    expect(of('suppression')).toHaveLength(all.flatMap(({ suppressed = [] }) => suppressed).length)
  })
})
