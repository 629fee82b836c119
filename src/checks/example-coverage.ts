import { type AnyCheck, type Document, type OptionPath, paragraphsOf, sectionsOf } from '../model/index.js'
import type { Rule, Ruleset, SetRule } from '../ruleset/index.js'
import { makeTools } from '../ruleset/tools.js'
import { compileTerm, type FoldedText, foldForTerms, type Term, tidy } from '../text/index.js'
import type { Coverage, RuleTrial, Share } from './trial.js'

/** A rule with the documents of its examples. */
export interface ShownRule {
  rule: Rule | SetRule
  documents: Document[]
}

/** What stands before a colon may be known as a heading is. */
const LABEL = /^[^:\n]{2,140}(?=:)/u

/** What of a document a term may be looked for in: titles, paragraphs, and what they begin with. */
function textsOf({ tree }: Document): string[] {
  const titles = [...sectionsOf(tree)].map(({ section }) => section.title)
  const lines = [...paragraphsOf(tree.children)].flatMap(({ value }) => value.split('\n'))
  return [...titles, ...lines, ...lines.flatMap((line) => LABEL.exec(line)?.[0] ?? [])].map(tidy).filter(Boolean)
}

interface Texts {
  plain: string[]
  folded: FoldedText[]
}

function gather(documents: Document[]): Texts {
  const plain = [...new Set(documents.flatMap(textsOf))]
  return { plain, folded: plain.map((text) => foldForTerms(text, true)) }
}

const holds = ({ folded }: Texts, term: Term) => folded.some((text) => term.test(text))

function share<Item>(items: Item[], isShown: (item: Item) => boolean): Share<Item> {
  const missing = items.filter((item) => !isShown(item))
  return { total: items.length, shown: items.length - missing.length, missing }
}

/** The words that the check of a rule asks for while it is compiled, each with the option that names it. */
function wordsOf(
  rule: ShownRule['rule'],
  check: AnyCheck | undefined,
  terms: (word: string) => Term[],
  { instruments, profile, catalogue: { components }, declared }: Ruleset,
) {
  const words = new Map<string, { rule: string; option: string; word: string }>()
  const tags = Object.fromEntries(declared.map(({ id, tags }) => [id, tags]))
  const tools = makeTools(terms, [], () => fail(rule), true, instruments, profile, components, tags)
  const record = (word: string, path: OptionPath) => {
    const option = String(path[0] ?? '')
    words.set(`${option} ${word}`, { rule: rule.id, option, word })
    return tools.vocabulary(word, path)
  }
  const { kind: _, ...options } = rule.check
  check?.compile(options as never, { ...tools, vocabulary: record })
  return [...words.values()]
}

const fail = (rule: ShownRule['rule']): never => {
  throw new Error(`“${rule.id}” was compiled before`)
}

interface WrittenPart {
  labels?: string[]
  cues?: string[]
  patterns?: string[]
}

/** The parts that a check asks for, each with what tells it. */
function partsOf({ id, check }: ShownRule['rule']) {
  const parts = typeof check.parts === 'object' && check.parts !== null ? Object.entries(check.parts) : []
  return parts.map(([part, written]) => {
    const { labels = [], cues = [], patterns = [] } = (written ?? {}) as WrittenPart
    const told = (texts: Texts) =>
      [...labels, ...cues].some((term) => holds(texts, compileTerm(term))) ||
      patterns.some((pattern) => texts.plain.some((text) => new RegExp(pattern.normalize('NFC'), 'iu').test(text)))
    return { rule: id, part, told }
  })
}

/** Measures what the examples of a ruleset show: rules, words, wordings and parts that none of them holds. */
export function coverageOf(
  ruleset: Ruleset,
  shown: ShownRule[],
  trials: RuleTrial[],
  checks: readonly AnyCheck[],
): Coverage {
  const { vocabulary } = ruleset
  const compiled = new Map<string, Term[]>()
  const terms = (word: string) => {
    const found = compiled.get(word) ?? (vocabulary[word] ?? []).map(compileTerm)
    compiled.set(word, found)
    return found
  }
  const texts = new Map(shown.map(({ rule, documents }) => [rule.id, gather(documents)]))
  const all = gather(shown.flatMap(({ documents }) => documents))
  const own = (rule: string) => texts.get(rule) ?? all
  const kinds = new Map(checks.map((check) => [check.kind, check]))
  const words = shown.flatMap(({ rule }) => wordsOf(rule, kinds.get(rule.check.kind), terms, ruleset))
  const parts = share(
    shown.flatMap(({ rule }) => partsOf(rule)),
    ({ rule, told }) => told(own(rule)),
  )
  const named = [...new Set(words.map(({ word }) => word))]
  const missing = named
    .map((word) => ({
      word,
      variants: terms(word)
        .filter((term) => !holds(all, term))
        .map(({ source }) => source),
    }))
    .filter(({ variants }) => variants.length > 0)
  const total = named.reduce((sum, word) => sum + terms(word).length, 0)
  const unseen = missing.reduce((sum, { variants }) => sum + variants.length, 0)
  const fires = new Set(trials.filter(({ examples }) => examples.some(({ fired }) => fired)).map(({ rule }) => rule))
  return {
    rules: share(
      shown.map(({ rule }) => rule.id),
      (id) => fires.has(id),
    ),
    words: share(words, ({ rule, word }) => terms(word).some((term) => holds(own(rule), term))),
    parts: { ...parts, missing: parts.missing.map(({ rule, part }) => ({ rule, part })) },
    variants: { total, shown: total - unseen, missing },
  }
}
