import type { DangLintError } from '../../model/index.js'
import type { Locate } from '../position.js'
import type { RulesetSource } from '../types.js'
import { findUnknownMarkdown, parseDraftMarkdown } from './markdown.js'
import { prepare } from './prepare.js'
import { refuse } from './refuse.js'
import { scanDraftText } from './scan.js'

/** What no writer can write of the Markdown of templates. It is parsed only for those who ask for templates. */
export function findFalseMarkdown({ templates = {} }: RulesetSource, locate: Locate): DangLintError[] {
  return Object.entries(templates).flatMap(([type, list]) =>
    (list ?? []).flatMap(({ text }, index) => {
      const { text: markdown, origin } = prepare(scanDraftText(text).tokens)
      const found = findUnknownMarkdown(parseDraftMarkdown(markdown))
      if (!found) return []
      return refuse(
        {
          vi: `Mẫu có cách trình bày không viết được ra văn bản (${found.type}).`,
          en: `The template holds Markdown that no document can be written of (${found.type}).`,
        },
        {
          vi: 'Chỉ dùng đoạn văn, đề mục (#), gạch đầu dòng (-), bảng (|), chữ **đậm** và *nghiêng*. Ví dụ: - Chủ trì: [[họ và tên|Trần Văn Bình]]',
          en: 'Use paragraphs, headings (#), items (-), tables (|), **bold** and *italic*. For example: - Chủ trì: [[họ và tên|Trần Văn Bình]]',
        },
        locate(['templates', type, index, 'text'], false, origin(found.at)),
      )
    }),
  )
}
