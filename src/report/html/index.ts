import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Reporter } from '../options.js'
import { visibleFiles } from '../visible.js'
import { documentSection } from './document.js'
import { pageOf } from './page.js'

/** One page for people, which needs nothing beside it: each document as it looks, its findings pinned to it. */
export const html: Reporter = async (report, options) => {
  const files = visibleFiles(report, options)
  const sections: ElementContent[] = []
  // One after the other: each may hold a document of a hundred megabytes.
  for (const [index, file] of files.entries())
    sections.push(await documentSection(file, options.documents.get(file.file), options, `d${index + 1}`))
  return `${toHtml(pageOf(report, { ...report, files }, sections, options), { allowDangerousCharacters: false })}\n`
}
