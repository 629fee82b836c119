import {
  type Basis,
  type Catalogue,
  type Check,
  type CheckContext,
  type CompileTools,
  DangLintError,
  type Hit,
  type Instrument,
  type Lang,
  type OptionPath,
  type Severity,
  type Text,
  type Wording,
} from '../model/index.js'
import { compileTerm, nearest, type Term } from '../text/index.js'
import { throwAll } from './explain.js'
import { findCatastrophe } from './guard.js'
import type { Merged } from './merge.js'
import type { Locate } from './position.js'
import { parseTemplate, type Template } from './template.js'
import type { RuleSource, When } from './types.js'
import { checkWhen } from './when.js'

/** A rule that is ready to run. */
export interface Rule {
  id: string
  title: Wording
  severity: Severity
  when: When
  message: Record<Lang, Template>
  hint: Record<Lang, Template> | null
  basis: Basis[]
  /** The rulesets that had a hand in it, the last one first. */
  origins: string[]
  run(context: CheckContext): Iterable<Hit>
}

/** Rules that are ready to run, with the knowledge that they rest on. What loads, runs. */
export interface Ruleset {
  id: string
  catalogue: Catalogue
  instruments: Record<string, Instrument>
  rules: Rule[]
}

/** Placeholders that every rule may use. */
export const COMMON_PLACEHOLDERS = [
  'type',
  'typeName',
  'tier',
  'year',
  'previousYear',
  'date',
  'issuer',
  'section',
  'actual',
  'expected',
] as const

const both = (text: Text): Wording => (typeof text === 'string' ? { vi: text, en: text } : text)
const quoted = (words: Iterable<string>) => [...words].map((word) => `“${word}”`).join(', ')

function compilePattern(source: string, flags: string, fail: (message: Wording, hint: Wording) => never): RegExp {
  try {
    return new RegExp(source, flags)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(': ').at(-1) : ''
    return fail(
      {
        vi: `Biểu thức chính quy “${source}” viết sai.`,
        en: `The regular expression “${source}” is wrong: ${reason}.`,
      },
      {
        vi: "Đặt biểu thức trong nháy đơn. Ví dụ: pattern: '\\d+'",
        en: "Put it in single quotes. For example: pattern: '\\d+'",
      },
    )
  }
}

type Fail = (code: string, path: OptionPath, message: Wording, hint: Wording) => never

/** @param isProven whether the expressions are known to end; to find that out takes longer than to compile them */
function makeTools(
  terms: (word: string) => Term[] | null,
  words: string[],
  fail: Fail,
  isProven: boolean,
): CompileTools {
  return {
    vocabulary(word, path) {
      const found = terms(word)
      if (found) return found
      const near = nearest(word, words)
      return fail(
        'ruleset-word',
        ['check', ...path],
        { vi: `Từ “${word}” chưa có trong “vocabulary”.`, en: `The word “${word}” is not in the vocabulary.` },
        {
          vi: `${near ? `Có phải “${near}”? ` : ''}Khai báo từ này, ví dụ: vocabulary: { ${word}: [cách viết thứ nhất, cách viết thứ hai] }`,
          en: `${near ? `Did you mean “${near}”? ` : ''}Declare it, for example: vocabulary: { ${word}: [first wording, second wording] }`,
        },
      )
    },
    pattern(source, path, flags = '') {
      const written = source.normalize('NFC')
      const pattern = compilePattern(written, `u${flags}`, (message, hint) =>
        fail('ruleset-pattern', ['check', ...path], message, hint),
      )
      const catastrophe = isProven ? null : findCatastrophe(written, flags)
      if (catastrophe === null) return pattern
      return fail(
        'ruleset-pattern',
        ['check', ...path],
        {
          vi: `Biểu thức “${catastrophe}” lặp lại chỗ có thể khớp theo nhiều cách, nên có thể chạy mãi không dừng.`,
          en: `The expression “${catastrophe}” repeats what can match in several ways and may never end.`,
        },
        {
          vi: 'Bỏ một trong hai dấu lặp, giới hạn số lần lặp, hoặc viết các nhánh bắt đầu khác nhau. Ví dụ: (?:a+b){1,5}',
          en: 'Take out one of the two repetitions, bound it, or let alternatives begin differently. For example: (?:a+b){1,5}',
        },
      )
    },
    fail: (path, message, hint) => fail('ruleset-value', ['check', ...path], message, hint ?? message),
  }
}

const TEMPLATE_PROBLEMS: Record<string, Wording> = {
  unclosed: { vi: 'một dấu ngoặc chưa đóng', en: 'a bracket is not closed' },
  unopened: { vi: 'một dấu ngoặc đóng không có dấu mở', en: 'a bracket is closed that was not opened' },
  nested: { vi: 'ngoặc vuông lồng trong ngoặc vuông', en: 'square brackets stand inside square brackets' },
}

function compileText(text: Text, key: 'message' | 'hint', allowed: Set<string>, fail: Fail): Record<Lang, Template> {
  const compileOne = (source: string, lang: Lang): Template => {
    const path = typeof text === 'string' ? [key] : [key, lang]
    const template = parseTemplate(source)
    if ('problem' in template) {
      const problem = TEMPLATE_PROBLEMS[template.problem] as Wording
      return fail(
        'ruleset-template',
        path,
        { vi: `Câu trong “${key}” có ${problem.vi}.`, en: `In “${key}” ${problem.en}.` },
        {
          vi: 'Muốn in dấu ngoặc thì viết hai lần. Ví dụ: {{, }}, [[, ]]',
          en: 'To print a bracket write it twice. For example: {{, }}, [[, ]]',
        },
      )
    }
    const unknown = template.placeholders.find((name) => !allowed.has(name))
    if (unknown !== undefined) {
      const near = nearest(unknown, allowed)
      return fail(
        'ruleset-placeholder',
        path,
        { vi: `Không có chỗ điền “{${unknown}}”.`, en: `There is no placeholder “{${unknown}}”.` },
        {
          vi: `${near ? `Có phải “{${near}}”? ` : ''}Được dùng: ${quoted(allowed)}.`,
          en: `${near ? `Did you mean “{${near}}”? ` : ''}Allowed: ${quoted(allowed)}.`,
        },
      )
    }
    return template
  }
  const { vi, en } = both(text)
  return { vi: compileOne(vi, 'vi'), en: compileOne(en, 'en') }
}

function checkBasis(rule: RuleSource, instruments: Record<string, Instrument>, fail: Fail): Basis[] {
  const basis = rule.basis ?? []
  basis.forEach(({ instrument }, index) => {
    if (Object.hasOwn(instruments, instrument)) return
    const near = nearest(instrument, Object.keys(instruments))
    fail(
      'ruleset-instrument',
      ['basis', index, 'instrument'],
      { vi: `Chưa khai báo văn kiện “${instrument}”.`, en: `The instrument “${instrument}” is not declared.` },
      {
        vi: `${near ? `Có phải “${near}”? ` : ''}Khai báo, ví dụ: instruments: { ${instrument}: { title: …, confidence: secondary } }`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Declare it, for example: instruments: { ${instrument}: { title: …, confidence: secondary } }`,
      },
    )
  })
  // What is only assumed must not stop anybody's paper.
  if (rule.severity === 'error' && basis.length > 0 && basis.every(({ confidence }) => confidence === 'assumed')) {
    fail(
      'ruleset-assumed',
      ['severity'],
      {
        vi: 'Quy tắc chỉ dựa trên căn cứ “assumed” thì không được ở mức “error”.',
        en: 'A rule that rests on assumed grounds alone cannot be an error.',
      },
      {
        vi: 'Hạ mức hoặc nêu căn cứ chắc chắn hơn. Ví dụ: severity: warn',
        en: 'Lower the severity or give a surer basis. For example: severity: warn',
      },
    )
  }
  return basis
}

function compileRule(
  id: string,
  source: RuleSource,
  severity: Severity,
  merged: Merged,
  check: Check,
  tools: CompileTools,
  fail: Fail,
): Rule {
  checkWhen(source.when ?? {}, merged, fail)
  const allowed = new Set<string>([...COMMON_PLACEHOLDERS, ...Object.keys(check.placeholders)])
  const { kind: _, ...options } = source.check
  const run = check.compile(options as never, tools)
  return {
    id,
    title: both(source.title),
    severity,
    when: source.when ?? {},
    message: compileText(source.message, 'message', allowed, fail),
    hint: source.hint === undefined ? null : compileText(source.hint, 'hint', allowed, fail),
    basis: checkBasis(source, merged.instruments ?? {}, fail),
    origins: merged.origins[id] ?? [],
    run,
  }
}

/** A rule that is compiled when it is first run: most rules are for other documents than the one at hand. */
function compiledWhenRun(id: string, source: RuleSource, severity: Severity, merged: Merged, make: () => Rule): Rule {
  let made: Rule | null = null
  const rule = () => {
    made ??= make()
    return made
  }
  return {
    id,
    title: both(source.title),
    severity,
    when: source.when ?? {},
    basis: source.basis ?? [],
    origins: merged.origins[id] ?? [],
    get message() {
      return rule().message
    },
    get hint() {
      return rule().hint
    },
    run: (context) => rule().run(context),
  }
}

/**
 * Compiles a merged ruleset. Throws `DangLintError` with every mistake that it finds.
 * @param locators for each ruleset id how to find a place in its file
 * @param isProven whether it is known to hold no mistake, so that its rules may be compiled one by one later
 */
export function compile(
  merged: Merged,
  checks: readonly Check[],
  locators: Map<string, Locate>,
  isProven: boolean,
): Ruleset {
  const compiled = new Map<string, Term[]>()
  const terms = (word: string) => {
    const sources = merged.vocabulary[word]
    if (!sources) return null
    const list = compiled.get(word) ?? sources.map(compileTerm)
    compiled.set(word, list)
    return list
  }
  const words = Object.keys(merged.vocabulary)
  const kinds = new Map(checks.map((check) => [check.kind, check]))
  const problems: DangLintError[] = []
  const rules: Rule[] = []
  for (const [id, source] of Object.entries(merged.rules)) {
    if (source.severity === 'off') continue
    const locate = (merged.origins[id] ?? []).map((origin) => locators.get(origin)).find((found) => found !== undefined)
    const fail: Fail = (code, path, message, hint) => {
      const place = locate?.(['rules', id, ...path]) ?? { file: merged.id }
      throw new DangLintError(code, { message: named(id, message), hint, place })
    }
    try {
      const check = kinds.get(source.check.kind)
      if (!check) {
        fail(
          'ruleset-kind',
          ['check', 'kind'],
          {
            vi: `Không có loại kiểm tra “${source.check.kind}”.`,
            en: `There is no check of the kind “${source.check.kind}”.`,
          },
          { vi: `Được dùng: ${quoted(kinds.keys())}.`, en: `Allowed: ${quoted(kinds.keys())}.` },
        )
      } else {
        const { severity } = source
        const make = () =>
          compileRule(id, source, severity, merged, check, makeTools(terms, words, fail, isProven), fail)
        rules.push(isProven ? compiledWhenRun(id, source, severity, merged, make) : make())
      }
    } catch (error) {
      if (!(error instanceof DangLintError)) throw error
      problems.push(error)
    }
  }
  throwAll(problems)
  const { components = {}, types = {}, tiers = {}, editions = {}, instruments = {} } = merged
  return { id: merged.id, catalogue: { components, types, tiers, editions }, instruments, rules }
}

const named = (id: string, { vi, en }: Wording): Wording => ({
  vi: `Quy tắc “${id}”: ${vi}`,
  en: `Rule “${id}”: ${en}`,
})
