import { notesOf } from '../../../src/checks/set/notes.js'
import { runSetRules } from '../../../src/checks/set/run.js'
import { createLinter } from '../../../src/lint.js'
import {
  type Document,
  type DocumentFacts,
  type Finding,
  type Paper,
  type PaperSet,
  type Period,
  UNKNOWN_FACTS,
} from '../../../src/model/index.js'

const NOTHING: DocumentFacts = {
  ...UNKNOWN_FACTS,
  system: 'party',
  confidence: 1,
  issuer: 'CHI BỘ ẤP TÂN HÒA',
  superior: 'ĐẢNG BỘ XÃ BÌNH AN',
  year: 2027,
}

/** The document of a paper, which only notes are taken from. */
const documents = new WeakMap<Paper, Document>()

interface PaperGiven extends Partial<DocumentFacts> {
  file?: string
  period?: Period
  person?: string
  isDraft?: boolean
  text?: string
}

/** A paper of which only what a check looks at is given. */
export function paper({ file, period, person, isDraft = false, text = '', ...facts }: PaperGiven): Paper {
  const known: DocumentFacts = { ...NOTHING, ...facts }
  const paragraph = {
    type: 'paragraph' as const,
    value: text,
    runs: [],
    align: null,
    indent: null,
    spacing: null,
    style: null,
    outlineLevel: null,
    label: null,
    listLevel: null,
  }
  const made: Paper = {
    file: file ?? `${known.number ?? known.type ?? 'van-ban'}.docx`,
    facts: known,
    period: period ?? null,
    isMembers: person !== undefined,
    person: person ?? null,
    isDraft,
    findings: [],
    notes: {},
  }
  documents.set(made, {
    name: null,
    format: 'docx',
    facts: known,
    tree: { type: 'root', children: [paragraph] },
    reading: { format: 'docx', blocks: [paragraph], asides: [], pages: [], comments: [], messages: [] },
    candidates: [],
    places: {},
    isDraft,
  })
  return made
}

/** A paper of a month. */
export const monthly = (type: string, month: number, date?: string): Paper =>
  paper({
    type,
    file: `${type}-${month}.docx`,
    period: { span: 'month', index: month },
    ...(date === undefined ? {} : { date }),
  })

/**
 * What one rule finds in the papers of a branch for 2027; `more` are further keys of its ruleset, `beside` the papers of
 * other units.
 */
export async function findingsIn(
  check: string,
  papers: Paper[],
  {
    asOf = '2028-02-01',
    message = 'Sai.',
    more = '',
    beside = [],
    ...set
  }: Partial<PaperSet> & {
    asOf?: string
    message?: string
    more?: string
    beside?: Pick<PaperSet, 'unit' | 'papers'>[]
  } = {},
): Promise<Finding[]> {
  const text = `dangLint: 1
id: thu/nghiem
extends: [dang/catalogue]
vocabulary:
  thay-the: [thay thế, bãi bỏ]
  to-dan-pho: [tổ dân phố, TDP]
rules:
  thu/quy-tac:
    title: { vi: Thử, en: Trial }
    severity: warn
    check: ${check}
    message: '${message}'
${more}`
  const { ruleset } = await createLinter({ ruleset: { text, file: 'thu.yaml' } })
  const noted = (one: Paper): Paper => {
    const document = documents.get(one)
    return document ? { ...one, notes: notesOf(ruleset, document, asOf) } : one
  }
  const whole: PaperSet = {
    unit: 'CHI BỘ ẤP TÂN HÒA',
    superior: 'ĐẢNG BỘ XÃ BÌNH AN',
    tier: 'chi-bo-truc-thuoc',
    year: 2027,
    others: [],
    members: [],
    officers: [],
    term: null,
    since: null,
    also: [],
    folder: null,
    ...set,
    papers: papers.map(noted),
  }
  const others = beside.map((one): PaperSet => ({ ...whole, ...one, papers: one.papers.map(noted) }))
  return runSetRules(ruleset, whole, { lang: 'vi', asOf, sets: [whole, ...others] })
}

export const messagesOf = (findings: Finding[]): string[] => findings.map(({ message }) => message)
