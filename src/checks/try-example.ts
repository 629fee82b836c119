import {
  DangLintError,
  type Document,
  type DocumentFacts,
  type FileInput,
  type Finding,
  type Lang,
} from '../model/index.js'
import { exampleTools } from '../ruleset/example-tools.js'
import type { AnyRule, Example, ExampleDocument, ExampleSubject, Rule } from '../ruleset/index.js'
import type { Inspector } from './inspector.js'
import { judge, mismatch, newTrial, notRun } from './judge-example.js'
import { setAsWord } from './look/index.js'
import { runRules } from './run.js'
import type { ExampleFault, ExampleTrial } from './trial.js'

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

/** An example and the documents that it was read into; none where they could not be read. */
export interface Tried {
  trial: ExampleTrial
  documents: Document[]
}

/** What an example shows. */
export const writtenIn = ({ test: { ok, fail } }: Example): ExampleSubject => ok ?? fail ?? ''

/** Whether an example shows the papers of a unit. */
export const isOfSet = (written: ExampleSubject): written is Exclude<ExampleSubject, ExampleDocument> =>
  typeof written === 'object' && 'papers' in written

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

async function read({ test, place }: Example, written: ExampleDocument, { inspector, readFixture, day }: Trying) {
  const { type, tier, year, date, today = day, ...rest } = test.with ?? {}
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

const placesOf = (findings: Finding[], at: (string | number)[]) =>
  findings.map(({ place }, index) =>
    typeof at[index] === 'number' || !place?.section ? String(place?.line ?? '') : place.section,
  )

const isOn = (rule: AnyRule): rule is Rule => rule.severity !== 'off'

/**
 * Tries one example against its rule alone: the document of an example is no whole paper.
 * @param declared the rule where no override speaks; the document is held to what the overrides for it make of that
 */
export async function tryExample(declared: Rule, example: Example, number: number, trying: Trying): Promise<Tried> {
  const trial = newTrial(example, number)
  const { expects } = trial
  const written = writtenIn(example)
  if (isOfSet(written))
    return { trial: { ...trial, fault: { fault: 'wrong-subject', wanted: 'document' } }, documents: [] }
  try {
    const { document, today } = await read(example, written, trying)
    const rule = trying.inspector.ruleset.rulesAs(document).find(({ id }) => id === declared.id) ?? declared
    const idle = (fault: ExampleFault): Tried => ({
      trial: { ...trial, fault: expects === 'ok' ? null : fault },
      documents: [document],
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
    const fault: ExampleFault | null =
      broken === undefined ? judge(example, expects, own, placesOf) : { fault: 'broke', reason: String(broken) }
    return { trial: { ...ran, fault }, documents: [document] }
  } catch (error) {
    return { trial: { ...trial, fault: notRun(error) }, documents: [] }
  }
}
