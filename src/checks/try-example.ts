import {
  DangLintError,
  type Document,
  type DocumentFacts,
  type FileInput,
  type Finding,
  type Lang,
} from '../model/index.js'
import { conditionWords } from '../ruleset/conditions.js'
import { exampleTools } from '../ruleset/example-tools.js'
import {
  type AnyRule,
  applies,
  type Example,
  type ExampleDocument,
  type Rule,
  type Ruleset,
  type When,
} from '../ruleset/index.js'
import { setAsWord } from './look/index.js'
import { runRules } from './run.js'
import type { Difference, ExampleFault, ExampleTrial } from './trial.js'

/** What documents are read with: a `Linter`. */
export interface Inspector {
  ruleset: Ruleset
  inspect(
    file: FileInput,
    options: { type?: string; tier?: string; year?: number; date?: string; today: string },
  ): Promise<Document>
}

/** Gives the bytes of a fixture, or null where there is none; `from` is the file of the ruleset that names it. */
export type ReadFixture = (path: string, from: string | null) => Promise<Uint8Array | null>

/** What examples are tried with. */
export interface Trying {
  inspector: Inspector
  readFixture: ReadFixture
  /** ISO 8601; the day on which undated examples are checked. */
  day: string
  /** The language that expected messages are in. */
  lang: Lang
}

/** An example and the document that it was read into; null where it could not be read. */
export interface Tried {
  trial: ExampleTrial
  document: Document | null
}

const noFixture = (path: string) =>
  new DangLintError('no-such-file', {
    message: {
      vi: `Không mở được tệp mẫu “${path}” của ví dụ.`,
      en: `The fixture “${path}” of the example cannot be opened.`,
    },
    hint: {
      vi: 'Đường dẫn tính từ thư mục của tệp quy tắc. Ví dụ: fixture: mau/nghi-quyet.docx',
      en: 'The path begins in the folder of the ruleset. For example: fixture: samples/nghi-quyet.docx',
    },
  })

async function open(written: ExampleDocument, from: string | null, readFixture: ReadFixture): Promise<FileInput> {
  if (typeof written === 'string') return { data: written }
  if ('text' in written) return { data: written.text }
  const data = await readFixture(written.fixture, from)
  if (data === null) throw noFixture(written.fixture)
  return { name: written.fixture, data }
}

/** What the document is known to be goes before what was told from it. */
function known(facts: DocumentFacts, { issuer, system, edition }: NonNullable<Example['test']['with']>): DocumentFacts {
  return {
    ...facts,
    ...(issuer === undefined ? {} : { issuer }),
    ...(system === undefined ? {} : { system: system as DocumentFacts['system'] }),
    ...(edition === undefined ? {} : { edition }),
  }
}

async function read({ test, place }: Example, { inspector, readFixture, day }: Trying) {
  const { type, tier, year, date, today = day, ...rest } = test.with ?? {}
  const written = test.ok ?? test.fail ?? ''
  const inspected = await inspector.inspect(await open(written, place.file ?? null, readFixture), {
    today,
    ...(type === undefined ? {} : { type }),
    ...(tier === undefined ? {} : { tier }),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
  })
  const document =
    typeof written === 'object' && 'look' in written
      ? setAsWord(inspected, [written.look].flat(), exampleTools(inspector.ruleset), today)
      : inspected
  return { document: { ...document, facts: known(document.facts, rest) }, today }
}

/** The first condition of a rule that a document does not meet. */
function mismatch({ when }: AnyRule, document: Document, { catalogue: { types } }: Ruleset): ExampleFault | null {
  const { facts, format, isDraft } = document
  const key = (Object.keys(when) as (keyof When)[]).find(
    (one) => !applies({ [one]: when[one], ...(when.known ? { known: true } : {}) }, document, types),
  )
  if (key === undefined) return null
  const { type, tier, system, edition, issuer: unit, year } = facts
  const found = {
    type,
    tier,
    system,
    edition,
    unit,
    year,
    format,
    draft: isDraft,
    ownForm: types[type ?? '']?.ownForm ?? false,
    known: true,
  }[key]
  return { fault: 'not-for', key, wanted: conditionWords(when[key]), found: found === null ? null : String(found) }
}

const placesOf = (findings: Finding[], at: (string | number)[]) =>
  findings.map(({ place }, index) =>
    typeof at[index] === 'number' || !place?.section ? String(place?.line ?? '') : place.section,
  )

function differences({ test, isReworded }: Example, findings: Finding[]): Difference[] {
  const { want, wantHint, at } = test
  const all: Difference[] = []
  const compare = (of: Difference['of'], wanted: string[] | undefined, got: string[]) => {
    if (wanted && JSON.stringify(wanted) !== JSON.stringify(got)) all.push({ of, wanted, got })
  }
  const inOneSpelling = (texts: string[] | undefined) => texts?.map((text) => text.normalize('NFC'))
  if (!isReworded) {
    compare(
      'message',
      inOneSpelling(want),
      findings.map(({ message }) => message.normalize('NFC')),
    )
    compare(
      'hint',
      inOneSpelling(wantHint),
      findings.map(({ hint = '' }) => hint.normalize('NFC')),
    )
  }
  if (at !== undefined) {
    const places = Array.isArray(at) ? at : [at]
    compare('place', inOneSpelling(places.map(String)), placesOf(findings, places))
  }
  return all
}

const isOn = (rule: AnyRule): rule is Rule => rule.severity !== 'off'

/**
 * Tries one example against its rule alone: the document of an example is no whole paper.
 * @param declared the rule where no override speaks; the document is held to what the overrides for it make of that
 */
export async function tryExample(declared: Rule, example: Example, number: number, trying: Trying): Promise<Tried> {
  const expects = example.test.ok === undefined ? 'fail' : 'ok'
  const trial: ExampleTrial = { number, expects, place: example.place, ran: false, fired: false, fault: null }
  try {
    const { document, today } = await read(example, trying)
    const rule = trying.inspector.ruleset.rulesAs(document).find(({ id }) => id === declared.id) ?? declared
    const idle = (fault: ExampleFault): Tried => ({
      trial: { ...trial, fault: expects === 'ok' ? null : fault },
      document,
    })
    const unmet = mismatch(rule, document, trying.inspector.ruleset)
    if (unmet) return idle(unmet)
    if (!isOn(rule)) return idle({ fault: 'off' })
    let broken: unknown
    const { findings } = runRules({ ...trying.inspector.ruleset, rulesFor: () => [rule] }, document, {
      lang: trying.lang,
      today,
      onRuleFailure: (_, error) => {
        broken = error
      },
    })
    const own = findings.filter((finding) => finding.rule === rule.id)
    const ran = { ...trial, ran: true, fired: own.length > 0 }
    if (broken !== undefined) return { trial: { ...ran, fault: { fault: 'broke', reason: String(broken) } }, document }
    return { trial: { ...ran, fault: judge(example, expects, own) }, document }
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    const [vi, en] = [error.describe('vi'), error.describe('en')]
    const hint = vi.hint !== undefined && en.hint !== undefined ? { vi: vi.hint, en: en.hint } : null
    return {
      trial: { ...trial, fault: { fault: 'not-run', message: { vi: vi.message, en: en.message }, hint } },
      document: null,
    }
  }
}

function judge(example: Example, expects: 'ok' | 'fail', findings: Finding[]): ExampleFault | null {
  if (expects === 'ok')
    return findings.length > 0 ? { fault: 'fires', got: findings.map(({ message }) => message) } : null
  if (findings.length === 0) return { fault: 'silent' }
  const found = differences(example, findings)
  return found.length > 0 ? { fault: 'differs', differences: found } : null
}
