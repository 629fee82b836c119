import { createLinter } from '../../../src/lint.js'
import type { CheckContext, Document, Target } from '../../../src/model/index.js'
import { textIn } from '../../../src/ruleset/selector/attributes.js'
import { compileSelector } from '../../../src/ruleset/selector/index.js'
import type { Stand } from '../../../src/ruleset/selector/stand.js'
import { compileTerm, foldForTerms } from '../../../src/text/index.js'

const linter = await createLinter()

export const inspect = (data: string | Uint8Array): Promise<Document> =>
  linter.inspect({ data }, { today: '2027-02-01' })

/** What a check would see of a document. */
export function contextOf(document: Document): CheckContext {
  const made = new Map<object | string, unknown>()
  return {
    document,
    today: '2027-02-01',
    fold: foldForTerms,
    memo<T>(key: object | string, make: () => T): T {
      if (!made.has(key)) made.set(key, make())
      return made.get(key) as T
    },
  }
}

/** The first mistake in a selector. */
export class Refused extends Error {
  constructor(
    readonly offset: number,
    readonly vi: string,
    readonly hint: string,
  ) {
    super(vi)
  }
}

export const VOCABULARY: Record<string, string[]> = { 'muc-tieu': ['mục tiêu'], 'to-chuc': ['tổ chức'] }

export const TOOLS = {
  word: (word: string) => (VOCABULARY[word] ?? []).map(compileTerm),
  pattern: (source: string) => new RegExp(source, 'u'),
}

/** Compiles a selector with a small vocabulary. */
export const compile = (source: string) =>
  compileSelector(source, {
    ...TOOLS,
    fail(offset, { vi }, hint) {
      throw new Refused(offset, vi, hint.vi)
    },
  })

export const printed = (target: Target): string => textIn(target as Stand).split('\n')[0] ?? ''

/** The first line of all that a selector finds in a document. */
export async function select(selector: string, data: string | Uint8Array): Promise<string[]> {
  return compile(selector)(contextOf(await inspect(data))).map(printed)
}
