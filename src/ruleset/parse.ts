import { type Alias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { DangLintError, type ErrorPlace, type Wording } from '../model/index.js'
import type { Locate, Path } from './position.js'
import { offsetInScalar } from './scalar.js'

/** A ruleset as written, with the place of everything in it. */
export interface Parsed {
  data: unknown
  locate: Locate
}

/** More aliases than any ruleset needs; they would unfold to gigabytes. */
const MOST_ALIASES = 200

const CHECK: Wording = {
  vi: "Kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy. Chuỗi có dấu “:” phải đặt trong nháy, ví dụ: message: 'Thiếu mục: …'",
  en: "Check indentation, colons and quotes. A text that holds “: ” needs quotes, for example: message: 'Thiếu mục: …'",
}
const WRONG = (reason: string): Wording => ({
  vi: 'Tệp quy tắc viết sai cú pháp YAML.',
  en: `The ruleset is not valid YAML: ${reason}`,
})

/** Mistakes of YAML that are told better than its parser tells them. */
const PROBLEMS: Record<string, { message: Wording; hint: Wording }> = {
  DUPLICATE_KEY: {
    message: { vi: 'Một khóa xuất hiện hai lần trong cùng một nhóm.', en: 'A key stands twice in one group.' },
    hint: {
      vi: 'Bỏ một trong hai, hoặc gộp lại. Ví dụ: extends: [dang/catalogue, dang/instruments]',
      en: 'Take out one of them, or put both together. For example: extends: [dang/catalogue, dang/instruments]',
    },
  },
  MULTIPLE_DOCS: {
    message: { vi: 'Một tệp chỉ chứa một bộ quy tắc.', en: 'A file holds one ruleset.' },
    hint: {
      vi: 'Bỏ dòng “---” hoặc tách thành hai tệp. Ví dụ: extends: [./chung.yaml]',
      en: 'Take out the line “---” or make it two files. For example: extends: [./chung.yaml]',
    },
  },
}

/** Reads YAML, and JSON with it. Throws `ruleset-syntax`. */
export function parseYaml(text: string, file: string): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const at = (offset: number): ErrorPlace => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const [error] = document.errors
  if (error) {
    const { message, hint } = PROBLEMS[error.code] ?? { message: WRONG(error.message), hint: CHECK }
    throw new DangLintError('ruleset-syntax', { message, hint, place: at(error.pos[0]), cause: error })
  }
  const locate: Locate = (path, key = false, offset) => {
    const node = nodeAt(document.contents, path, key)
    const start = node?.range?.[0] ?? 0
    return at(offset !== undefined && isScalar(node) ? start + offsetInScalar(node, text, offset) : start)
  }
  const aliases: Alias[] = []
  visit(document, { Alias: (_, alias) => void aliases.push(alias) })
  const unknown = aliases.find((alias) => !alias.resolve(document))
  if (unknown) {
    throw new DangLintError('ruleset-syntax', {
      message: {
        vi: `Bí danh YAML “*${unknown.source}” chưa được đặt tên ở phía trên.`,
        en: `The YAML alias “*${unknown.source}” has no anchor above it.`,
      },
      hint: {
        vi: `Đặt tên ở chỗ cần dùng lại. Ví dụ: &${unknown.source}`,
        en: `Name what is to be repeated. For example: &${unknown.source}`,
      },
      place: at(unknown.range?.[0] ?? 0),
    })
  }
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }), locate }
  } catch (cause) {
    throw new DangLintError('ruleset-syntax', {
      message: {
        vi: 'Tệp quy tắc dùng quá nhiều bí danh YAML (*…).',
        en: 'The ruleset unfolds too many YAML aliases (*…).',
      },
      hint: {
        vi: `Dùng ít hơn ${MOST_ALIASES} bí danh; viết thẳng nội dung. Ví dụ: title: [ktgs, kiem-tra]`,
        en: `Use fewer than ${MOST_ALIASES} aliases; write things out. For example: title: [ktgs, kiem-tra]`,
      },
      place: at(aliases[0]?.range?.[0] ?? 0),
      cause,
    })
  }
}

/** The nearest node on the way to what a path leads to. */
function nodeAt(root: unknown, path: Path, key: boolean): Node | null {
  let node: Node | null = isNode(root) ? root : null
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1
    let next: unknown
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      )
      next = isLast && key ? pair?.key : (pair?.value ?? pair?.key)
    } else if (isSeq(node)) next = node.items[Number(step)]
    if (!isNode(next)) return node
    node = next
  }
  return node
}
