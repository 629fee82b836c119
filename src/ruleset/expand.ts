import { DangLintError, type Text } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { asList } from '../text/index.js'
import type { Locate, Path } from './position.js'
import type { RuleSource, RulesetSource, SectionEntry, SectionList } from './types.js'

/** Where a rule that was expanded is written: its section in a list, or the order of one. */
interface Written {
  list: string
  own: Path
  /** The sections whose words its check names, in the order in which it names them. */
  named: Path[]
}

type Origins = Map<string, Written>

const ID = /^[a-z][a-z0-9-]*$/u
const ORDER = 'thu-tu'
const TITLE: Text = { vi: 'Có mục “{title}”', en: 'Has the section “{title}”' }

/** Puts the title of a section into a template; what stands for itself there is written twice. */
function withTitle(template: Text, title: Text): Text {
  const [into, from] = [wordingOf(template), wordingOf(title)]
  const fill = (text: string, name: string) =>
    text.replace(/\{\{|\{title\}/gu, (sign) => (sign === '{{' ? sign : name.replace(/[[\]{}]/gu, '$&$&')))
  return { vi: fill(into.vi, from.vi), en: fill(into.en, from.en) }
}

/** What a section takes over from its list, or gives to its rule, as it is. */
const sharedBy = ({
  why,
  tags,
  basis,
}: Partial<Pick<RuleSource, 'why' | 'tags' | 'basis'>>): Pick<RuleSource, 'why' | 'tags' | 'basis'> => ({
  ...(why === undefined ? {} : { why }),
  ...(tags === undefined ? {} : { tags }),
  ...(basis === undefined ? {} : { basis }),
})

function sectionRule(
  name: string,
  list: SectionList,
  id: string,
  entry: SectionEntry,
  before: readonly string[],
): RuleSource {
  const { title, words = id } = entry
  const hint = entry.hint ?? list.hint
  return {
    ...sharedBy(list),
    ...sharedBy(entry),
    title: withTitle(list.title ?? TITLE, title),
    severity: entry.severity ?? (entry.optional ? 'off' : list.severity),
    when: { type: name, ...list.when, ...entry.when },
    check: {
      kind: 'section',
      title: words,
      ...(before.length > 0 ? { after: [...before] } : {}),
      ...list.check,
      ...entry.check,
    },
    message: withTitle(entry.message ?? list.message, title),
    ...(hint === undefined ? {} : { hint: withTitle(hint, title) }),
    ...(entry.tests ? { tests: entry.tests } : {}),
  }
}

function orderRule(name: string, list: SectionList): RuleSource {
  const { id: _, check, ...order } = list.order as NonNullable<SectionList['order']>
  const items = Object.entries(list.sections).map(([id, { words = id, optional }]) =>
    optional ? { words, optional } : words,
  )
  const outside = list.check?.outside
  return {
    ...sharedBy(list),
    severity: list.severity,
    ...order,
    when: { type: name, ...list.when, ...order.when },
    check: {
      kind: 'sections',
      items,
      ...(outside === undefined ? {} : { outside }),
      report: ['misplaced'],
      ...check,
    },
  }
}

/** Refuses what no rule can be called, and what is called the same twice. */
function checkName(id: string, key: string, source: RulesetSource, rules: object, at: Path, locate: Locate): void {
  if (!ID.test(key))
    throw new DangLintError('ruleset-value', {
      message: {
        vi: `Tên mục “${key}” viết chưa đúng: chỉ dùng chữ thường không dấu, chữ số, dấu gạch nối và bắt đầu bằng chữ.`,
        en: `The section “${key}” has a name of the wrong form: small letters, digits and hyphens, a letter first.`,
      },
      hint: { vi: 'Ví dụ: ktgs: { title: … }', en: 'For example: ktgs: { title: … }' },
      place: locate(at, true),
    })
  if (Object.hasOwn(source.rules ?? {}, id) || Object.hasOwn(rules, id))
    throw new DangLintError('ruleset-value', {
      message: {
        vi: `Quy tắc “${id}” được khai báo hai lần: trong “sectionLists” và trong “rules”.`,
        en: `The rule “${id}” is declared twice: in “sectionLists” and in “rules”.`,
      },
      hint: {
        vi: `Ghi ngay ở mục đó của “sectionLists”. Ví dụ: ${key}: { title: …, severity: error }`,
        en: `Write it at that entry of “sectionLists”. For example: ${key}: { title: …, severity: error }`,
      },
      place: locate(at, true),
    })
}

/** How far into a template as it is written a character of it stands, once the title of a section is put into it. */
function offsetAsWritten(written: unknown, expanded: unknown, offset?: number): number | undefined {
  if (offset === undefined || typeof written !== 'string' || typeof expanded !== 'string') return offset
  const places = [...written.matchAll(/\{\{|\{title\}/gu)].filter(([sign]) => sign !== '{{')
  // Every place is filled with the same text.
  const longer = places.length === 0 ? 0 : (expanded.length - written.length) / places.length
  const before = places.filter(({ index }, nth) => index + nth * longer < offset).length
  return offset - before * longer
}

/** Leads a path into a rule that was expanded to where it is written: at its section, else in what all share. */
const makeLocate =
  (source: RulesetSource, rules: Record<string, RuleSource>, origins: Origins, locate: Locate): Locate =>
  (path, key, offset) => {
    const [part, id, first, ...rest] = path
    const origin = part === 'rules' ? origins.get(String(id)) : undefined
    if (!origin) return locate(path, key, offset)
    const { list, own, named } = origin
    if (first === undefined) return locate(own, true)
    const follow = (steps: Path, root: unknown = source) =>
      steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], root)
    const expanded = follow(path, { rules })
    const [option, index] = first === 'check' ? rest : []
    // Words are written once, at their section, whatever checks name them.
    const section =
      option === 'title' ? own : option === 'after' || option === 'items' ? named[Number(index)] : undefined
    if (section && follow([...own, first, option as string]) === undefined) {
      const words = [...section, 'words']
      return follow(words) === undefined ? locate(section, true) : locate(words, key, offset)
    }
    const steps: Path = [first, ...rest]
    const isNamed = first === 'when' && rest[0] === 'type'
    if (isNamed && [own, ['sectionLists', list]].every((top) => follow([...top, first, 'type']) === undefined))
      return locate(['sectionLists', list], true)
    // A text of one language is both.
    for (const end of steps.length > 1 ? [steps, [steps[0] as string]] : [steps])
      for (const top of [own, ['sectionLists', list]]) {
        const written = follow([...top, ...end])
        if (written !== undefined) return locate([...top, ...end], key, offsetAsWritten(written, expanded, offset))
      }
    return locate(own, true)
  }

/**
 * Makes of each list of sections one rule per section, `<list>/<section>`, and one on their order where that is asked
 * for. They are rules like any other: what extends the ruleset may change them.
 * Throws `DangLintError` on a name that no rule can have.
 */
export function expand<T extends { source: RulesetSource; locate: Locate }>(ruleset: T): T {
  const { source, locate } = ruleset
  const { sectionLists, ...rest } = source
  if (sectionLists === undefined) return ruleset
  const rules: Record<string, RuleSource> = {}
  const origins: Origins = new Map()
  for (const [name, list] of Object.entries(sectionLists)) {
    const before: { word: string; own: Path }[] = []
    for (const [key, entry] of Object.entries(list.sections)) {
      const id = `${name}/${key}`
      const own = ['sectionLists', name, 'sections', key]
      checkName(id, key, source, rules, own, locate)
      rules[id] = sectionRule(
        name,
        list,
        key,
        entry,
        before.map(({ word }) => word),
      )
      origins.set(id, { list: name, own, named: before.map((one) => one.own) })
      before.unshift(...asList(entry.words ?? key).map((word) => ({ word, own })))
    }
    if (!list.order) continue
    const key = list.order.id ?? ORDER
    const own = ['sectionLists', name, 'order']
    checkName(`${name}/${key}`, key, source, rules, own, locate)
    rules[`${name}/${key}`] = orderRule(name, list)
    const named = Object.keys(list.sections).map((section): Path => ['sectionLists', name, 'sections', section])
    origins.set(`${name}/${key}`, { list: name, own, named })
  }
  return {
    ...ruleset,
    source: { ...rest, rules: { ...rules, ...source.rules } },
    locate: makeLocate(source, rules, origins, locate),
  }
}
