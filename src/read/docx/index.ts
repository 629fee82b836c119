import { type Aside, type Block, type Reading, textOf } from '../../model/index.js'
import { refusal } from '../errors.js'
import type { Bounds } from '../limits.js'
import { makeTraces } from '../traces.js'
import type { Formatting } from './assemble.js'
import { readBody } from './body.js'
import { makePictureReader } from './media.js'
import { readNumbering } from './numbering.js'
import { openPackage } from './package.js'
import { resolvePages } from './page.js'
import { readSettings } from './settings.js'
import { readStyles } from './styles.js'
import { readTheme } from './theme.js'

const ASIDES: Record<string, Aside['kind']> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'endnote',
}

/** Reads a Word document. Throws `DangLintError` where it cannot. */
export function readDocx(bytes: Uint8Array, limits: Bounds): Reading {
  const { main, part, head, relationships, typeOf } = openPackage(bytes, limits)
  const related = relationships(main)
  const targets = new Map(related.map(({ id, target }) => [id, target]))
  const partOf = (kind: string) => {
    const target = related.find((relationship) => relationship.kind === kind)?.target
    return target === undefined ? null : part(target)
  }
  const styles = readStyles(partOf('styles'), limits)
  const numbering = readNumbering(partOf('numbering'), limits, (style) => styles.resolve(style)?.paragraph)
  const settings = readSettings(partOf('settings'), limits)
  const theme = readTheme(partOf('theme'), /^vi/iu.test(settings.themeLanguage), limits)
  const traces = makeTraces()
  const formatting: Formatting = { styles, numbering, theme, traces }
  const picturesIn = (name: string) => makePictureReader(() => relationships(name), typeOf, head)

  const bytesOfMain = part(main)
  if (!bytesOfMain) throw refusal('no-main-part')
  const { root, blocks, pages, anchors, imported } = readBody(bytesOfMain, formatting, limits, picturesIn(main))
  // Text of another kind of XML must not pass for a document without text.
  if (root !== 'w:document') throw refusal('no-main-part')
  const asides: Aside[] = []
  const seen = new Set<string>()
  for (const { kind, target } of related) {
    // A part to which a thousand relationships lead is read once.
    const aside = seen.has(target) ? undefined : ASIDES[kind]
    seen.add(target)
    const data = aside && part(target)
    if (aside && data) {
      const text = readBody(data, formatting, limits, picturesIn(target), target)
      asides.push({ kind: aside, part: target, blocks: text.blocks })
      for (const [id, anchor] of text.anchors) if (!anchors.has(id)) anchors.set(id, { ...anchor, part: target })
    }
  }
  const remarks = partOf('comments')
  // What reviewers wrote is not the text of the document, nor are its paragraphs counted with it.
  const beside: Formatting = { ...formatting, traces: makeTraces() }
  const notes = remarks ? readBody(remarks, beside, limits, () => ({})).notes : new Map<string, Block[]>()
  return {
    format: 'docx',
    blocks,
    asides,
    pages: resolvePages(pages, (id) => targets.get(id), settings),
    comments: [...notes].flatMap(([id, remark]) => {
      const anchor = anchors.get(id)
      return anchor ? [{ text: textOf(remark), ...anchor }] : []
    }),
    messages: [...(imported > 0 ? [{ code: 'imported-chunk', detail: String(imported) }] : []), ...traces.messages()],
  }
}
