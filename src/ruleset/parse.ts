import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { DangLintError, type ErrorPlace, type Wording } from '../model/index.js'
import type { Locate, Path } from './position.js'
import { offsetInScalar } from './scalar.js'
import { yamlMistake } from './yaml-mistake.js'

/** A ruleset as written, with the place of everything in it. */
export interface Parsed {
  data: unknown
  locate: Locate
  /** How what a path leads to is written, where YAML makes something else than a text of it: `05`. */
  written: (path: Path) => string | null
}

/** More aliases than any ruleset needs; they would unfold to gigabytes. */
const MOST_ALIASES = 200

type At = (offset: number) => ErrorPlace

const refuse = (message: Wording, hint: Wording, place: ErrorPlace, cause?: unknown) =>
  new DangLintError('ruleset-syntax', { message, hint, place, ...(cause === undefined ? {} : { cause }) })

/** Refuses an alias of what was not named above, or of what it stands in: it would unfold for ever. */
function checkAlias(alias: Alias, around: readonly unknown[], document: Document, at: At): void {
  const named = alias.resolve(document)
  if (named && !around.includes(named)) return
  throw refuse(
    {
      vi: `Bí danh YAML “*${alias.source}” chưa được đặt tên ở phía trên.`,
      en: `The YAML alias “*${alias.source}” has no anchor above it.`,
    },
    {
      vi: `Nếu là mẫu hoặc chữ thì đặt trong nháy; nếu là bí danh thì đặt tên ở chỗ cần dùng lại. Ví dụ: '*${alias.source}'`,
      en: `Put a pattern or a text in quotes; of an alias, name what is to be repeated. For example: '*${alias.source}'`,
    },
    at(alias.range?.[0] ?? 0),
  )
}

/** Refuses a key that would be called otherwise than it is written, `05` as `5`, and one that is no word. */
function checkKey({ key }: Pair, at: At): void {
  // Where keys are merged, `<<` is a symbol of the parser's.
  const isText = isScalar(key) && (typeof key.value === 'string' || key.source === '<<')
  if (isText || (isScalar(key) && key.value !== null && String(key.value) === key.source)) return
  const source = isScalar(key) ? (key.source ?? '') : ''
  throw refuse(
    source
      ? { vi: `Khóa “${source}” không phải là chữ.`, en: `The key “${source}” is no text.` }
      : { vi: 'Một khóa không có tên.', en: 'A key has no name.' },
    {
      vi: `Đặt khóa trong nháy. Ví dụ: '${source || 'ktgs'}': …`,
      en: `Put the key in quotes. For example: '${source || 'ktgs'}': …`,
    },
    at((isNode(key) ? key.range?.[0] : undefined) ?? 0),
  )
}

function toData(document: Document, aliases: Alias[], at: At): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (cause) {
    throw refuse(
      {
        vi: 'Tệp quy tắc dùng quá nhiều bí danh YAML (*…).',
        en: 'The ruleset unfolds too many YAML aliases (*…).',
      },
      {
        vi: `Dùng ít hơn ${MOST_ALIASES} bí danh; viết thẳng nội dung. Ví dụ: title: [ktgs, kiem-tra]`,
        en: `Use fewer than ${MOST_ALIASES} aliases; write things out. For example: title: [ktgs, kiem-tra]`,
      },
      at(aliases[0]?.range?.[0] ?? 0),
      cause,
    )
  }
}

/** Reads YAML, and JSON with it, from text that is composed (NFC). Throws `ruleset-syntax`, for one mistake at a time. */
export function parseYaml(text: string, file: string): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    // Whatever version a file asks for: `no` is a word and a day is a text.
    schema: 'core',
    resolveKnownTags: false,
    // `<<: *name` takes over the keys of another rule’s check, which many people know from elsewhere.
    merge: true,
  })
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const mistake = yamlMistake(document, text)
  if (mistake) throw refuse(mistake.message, mistake.hint, at(mistake.at), mistake.cause)
  const aliases: Alias[] = []
  visit(document, {
    Pair: (_, pair) => checkKey(pair, at),
    Alias(_, alias, around) {
      checkAlias(alias, around, document, at)
      aliases.push(alias)
    },
  })
  const nodeAt = makeFinder(document.contents)
  return {
    data: toData(document, aliases, at),
    locate(path, key = false, offset) {
      const node = nodeAt(path, key)
      const start = node?.range?.[0] ?? 0
      return at(offset !== undefined && isScalar(node) ? start + offsetInScalar(node, text, offset) : start)
    },
    written(path) {
      const node = nodeAt(path, false)
      return isScalar(node) && typeof node.value !== 'string' ? (node.source ?? null) : null
    },
  }
}

/** Makes what finds the nearest node on the way to what a path leads to. The keys of a map are listed once. */
function makeFinder(root: unknown): (path: Path, key: boolean) => Node | null {
  const listed = new Map<YAMLMap, Map<string, Pair>>()
  const pairsOf = (map: YAMLMap) => {
    const known = listed.get(map)
    if (known) return known
    const pairs = map.items.flatMap((item): [string, Pair][] =>
      isPair(item) && isScalar(item.key) ? [[String(item.key.value), item]] : [],
    )
    listed.set(map, new Map(pairs))
    return new Map(pairs)
  }
  return (path, key) => {
    let node: Node | null = isNode(root) ? root : null
    for (const [index, step] of path.entries()) {
      let next: unknown
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(step))
        next = index === path.length - 1 && key ? pair?.key : (pair?.value ?? pair?.key)
      } else if (isSeq(node)) next = node.items[Number(step)]
      if (!isNode(next)) return node
      node = next
    }
    return node
  }
}
