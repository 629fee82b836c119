import type { Aside, Reading, ReadMessage } from '../../model/index.js'
import { refusal } from '../errors.js'
import type { Limits } from '../limits.js'
import type { Formatting } from './assemble.js'
import { readBody } from './body.js'
import { readNumbering } from './numbering.js'
import { openPackage } from './package.js'
import { readStyles } from './styles.js'
import { readTheme } from './theme.js'

const ASIDES: Record<string, Aside['kind']> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'endnote',
}

/** Reads a Word document. Throws `DangLintError` where it cannot. */
export function readDocx(bytes: Uint8Array, limits: Limits): Reading {
  const { main, part, relationships } = openPackage(bytes, limits)
  const related = relationships(main)
  const partOf = (kind: string) => {
    const target = related.find((relationship) => relationship.kind === kind)?.target
    return target === undefined ? null : part(target)
  }
  const styles = readStyles(partOf('styles'), limits)
  const numbering = readNumbering(partOf('numbering'), limits, (style) => styles.resolve(style)?.paragraph)
  const formatting: Formatting = { styles, numbering, theme: readTheme(partOf('theme'), partOf('settings'), limits) }

  const bytesOfMain = part(main)
  if (!bytesOfMain) throw refusal('no-main-part')
  const { blocks, imported } = readBody(bytesOfMain, formatting, limits)
  const asides: Aside[] = []
  for (const { kind, target } of related) {
    const aside = ASIDES[kind]
    const data = aside && part(target)
    if (aside && data) asides.push({ kind: aside, blocks: readBody(data, formatting, limits, target).blocks })
  }
  const messages: ReadMessage[] = imported > 0 ? [{ code: 'imported-chunk', detail: String(imported) }] : []
  return { format: 'docx', blocks, asides, messages }
}
