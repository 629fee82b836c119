import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { DangLintError, type ErrorPlace } from '../model/index.js'
import type { Locate, Path } from './position.js'

/** A ruleset as written, with the place of everything in it. */
export interface Parsed {
  data: unknown
  locate: Locate
}

/** More aliases than any ruleset needs; they would unfold to gigabytes. */
const MOST_ALIASES = 200

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
    throw new DangLintError('ruleset-syntax', {
      message: {
        vi: `Tệp quy tắc viết sai cú pháp YAML${error.code === 'DUPLICATE_KEY' ? ': một khóa xuất hiện hai lần' : ''}.`,
        en: `The ruleset is not valid YAML: ${error.message}`,
      },
      hint: {
        vi: "Kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy. Chuỗi có dấu “:” phải đặt trong nháy, ví dụ: message: 'Thiếu mục: …'",
        en: "Check indentation, colons and quotes. A text that holds “: ” needs quotes, for example: message: 'Thiếu mục: …'",
      },
      place: at(error.pos[0]),
      cause: error,
    })
  }
  const locate: Locate = (path, key = false) => {
    const node = nodeAt(document.contents, path, key)
    return node?.range ? at(node.range[0]) : { file }
  }
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }), locate }
  } catch (cause) {
    throw new DangLintError('ruleset-syntax', {
      message: {
        vi: 'Tệp quy tắc dùng quá nhiều bí danh YAML (*…).',
        en: 'The ruleset unfolds too many YAML aliases (*…).',
      },
      hint: { vi: `Dùng ít hơn ${MOST_ALIASES} bí danh.`, en: `Use fewer than ${MOST_ALIASES} aliases.` },
      place: { file },
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
