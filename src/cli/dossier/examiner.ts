import { uncheckedFile } from '../../file-report.js'
import type { Examined, Lang } from '../../model/index.js'
import { openWorkspace, type RulesAsked } from '../workspace.js'
import { openCache } from './cache.js'
import { load, type Source } from './source.js'

/** A document to examine. Plain data, which goes to workers. */
export interface Job {
  source: Source
  /** That of the rules that hold for it. */
  fingerprint: string
}

/** What is the same for every document of a run. Plain data, which goes to workers. */
export interface ExaminerOptions {
  rules: RulesAsked
  lang: Lang
  /** ISO 8601; the day on which undated documents are judged. */
  today: string
  version: string | null
  /** The folder that keeps what was found; null for none. */
  cache: string | null
}

/** Examines a document; gives `Examined` as JSON, which holds on to nothing of the document. */
export type Examine = (job: Job) => Promise<string>

/** The text of what became of a document that cannot be examined. */
export const uncheckedText = (name: string, error: unknown, lang: Lang): string =>
  JSON.stringify({ ...uncheckedFile(name, error, lang), paper: null } satisfies Examined)

/** Makes what examines documents one by one. Rules are made ready when the first document asks for them. */
export function makeExaminer({ rules, lang, today, version, cache: folder }: ExaminerOptions): Examine {
  const workspace = openWorkspace(rules)
  const cache = folder === null ? null : openCache(folder, { version, lang, today })
  return async ({ source, fingerprint }) => {
    let data: Uint8Array
    try {
      data = await load(source)
    } catch (error) {
      return uncheckedText(source.name, error, lang)
    }
    const examine = async () => {
      const linter = await workspace.linterFor(source.name)
      return linter.examine({ name: source.name, data }, { today, lang })
    }
    return cache ? cache.through({ data, name: source.name, fingerprint }, examine) : JSON.stringify(await examine())
  }
}
