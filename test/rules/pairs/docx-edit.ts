/**
 * Changes one thing in a Word document. A paragraph is named by a piece of its text, or by an expression that its whole
 * text is held against; it must be the only one. A change that finds nothing, or changes nothing, throws: a pair of
 * documents that do not differ proves nothing.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { childOf, type Element, element, holderOf, parseXml, printXml, within } from '../../support/xml-tree.js'
import { alike, isRunning, replaceStretch, runsOf, textOf } from './paragraphs.js'
import { pictureOf } from './picture.js'
import { type Attributes, propertiesOf, setProperty } from './properties.js'

/** A piece of the text of a paragraph, or an expression for the whole of it. */
export type Where = string | RegExp

/** Changes in one part of the document. */
export interface PartEdit {
  /** The part itself, for what has no function here. */
  readonly root: Element
  paragraph(where: Where): Element
  /** Replaces a piece of text of one paragraph; the new text looks as the old. `\t` and `\n` are a tab and a break. */
  replaceText(text: string, by: string): void
  /** Puts paragraphs before or after one. They look as that one, or as the one that `like` names. */
  insertBefore(where: Where, texts: string | string[], like?: Where): void
  insertAfter(where: Where, texts: string | string[], like?: Where): void
  remove(where: Where): void
  /** Sets a property of all runs of a paragraph: `setRun('Số 05', 'w:sz', { val: 26 })`; null takes it away. */
  setRun(where: Where, property: string, attributes: Attributes | null): void
  /** Sets a property of a paragraph: `setParagraph('Chi bộ họp', 'w:jc', { val: 'left' })`. */
  setParagraph(where: Where, property: string, attributes: Attributes | null): void
}

export interface DocxEdit extends PartEdit {
  /** The header of the pages behind the first: its paragraph is `'{PAGE}'`. */
  readonly header: PartEdit
  /** Sets a property of all paragraphs of running text, or of all their runs: no headings, tables, letterhead, closing. */
  setBodyParagraphs(property: string, attributes: Attributes | null): void
  setBodyRuns(property: string, attributes: Attributes | null): void
  /** Sets a property of the section: `setSection('w:pgMar', { top: 1418 })`, `('w:pgSz', { w: 12240, h: 15840 })`. */
  setSection(property: string, attributes: Attributes | null): void
  /** Lets a section of its own begin with a paragraph, set up as the one before. `setSection` then sets the last one. */
  beginSection(where: Where): void
  /** `setSetting('w:mirrorMargins', {})` */
  setSetting(property: string, attributes: Attributes | null): void
  /** Sets a property in a style: `setStyleRun('TrichYeu', 'w:b', null)`; ids of styles are in src/draft/docx/styles.ts. */
  setStyleRun(style: string, property: string, attributes: Attributes | null): void
  setStyleParagraph(style: string, property: string, attributes: Attributes | null): void
  /** Sets a property of all text that says nothing else: `setDefaultRun('w:rFonts', { ascii: 'Arial', hAnsi: 'Arial' })`. */
  setDefaultRun(property: string, attributes: Attributes | null): void
  /** Puts paragraphs at the end of the document, behind the closing. They look as the one that `like` names. */
  append(texts: string | string[], like: Where): void
  /** Lets what stands in the cells of two paragraphs change places. */
  swapCells(one: Where, other: Where): void
  /** Puts a table of plain cells after a paragraph or, where that stands in a cell, after its table. */
  insertTableAfter(where: Where, rows: string[][]): void
  /** Puts a picture of 30 × 15 mm in a paragraph of its own after one: see `pngOf` in picture.ts. */
  insertPictureAfter(where: Where, name: string, data: Uint8Array): void
  /** Moves the number of the page from the head to the foot. */
  movePageNumberToFoot(): void
}

function fail(what: string): never {
  throw new Error(`the pair changes nothing: ${what}`)
}

function partEdit(root: Element): PartEdit {
  const paragraph = (where: Where): Element => {
    const whole = typeof where === 'string' ? null : new RegExp(`^(?:${where.source})$`, where.flags)
    const isMeant = (text: string) => (typeof where === 'string' ? text.includes(where) : whole?.test(text))
    const [first, ...more] = within(root, 'w:p').filter((one) => isMeant(textOf(one)))
    if (!first) return fail(`no paragraph says ${where}`)
    if (more.length > 0) fail(`${more.length + 1} paragraphs say ${where}`)
    return first
  }
  const holder = (one: Element) => holderOf(root, one) ?? fail('the paragraph stands nowhere')
  const insert = (where: Where, texts: string | string[], like: Where, shift: 0 | 1) => {
    const anchor = paragraph(where)
    const { children } = holder(anchor)
    const made = [texts].flat().map((text) => alike(paragraph(like), text))
    children.splice(children.indexOf(anchor) + shift, 0, ...made)
  }
  return {
    root,
    paragraph,
    replaceText(text, by) {
      const one = paragraph(text)
      if (text === by) fail(`“${text}” stays as it is`)
      replaceStretch(one, textOf(one).indexOf(text), text.length, by)
    },
    insertBefore: (where, texts, like = where) => insert(where, texts, like, 0),
    insertAfter: (where, texts, like = where) => insert(where, texts, like, 1),
    remove(where) {
      const one = paragraph(where)
      const { children } = holder(one)
      children.splice(children.indexOf(one), 1)
      // A cell or header without a paragraph is damaged.
      if (!children.some((child) => typeof child !== 'string' && /^w:(?:p|tbl)$/u.test(child.name)))
        children.push(element('w:p'))
    },
    setRun: (where, property, attributes) => change(runsOf(paragraph(where)), 'w:rPr', property, attributes),
    setParagraph: (where, property, attributes) => change([paragraph(where)], 'w:pPr', property, attributes),
  }
}

/** Sets a property of each of some runs, paragraphs or styles. */
function change(
  owners: readonly Element[],
  holder: 'w:rPr' | 'w:pPr',
  property: string,
  attributes: Attributes | null,
): void {
  const print = () => owners.map(printXml).join('')
  const before = print()
  for (const owner of owners) {
    // What has no properties at all has none to take away.
    if (attributes !== null || childOf(owner, holder)) setProperty(propertiesOf(owner, holder), property, attributes)
  }
  if (print() === before) fail(`${property} is so already`)
}

const PARTS = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  settings: 'word/settings.xml',
  relations: 'word/_rels/document.xml.rels',
  types: '[Content_Types].xml',
  header: 'word/header1.xml',
}

/** A document that was drafted, with one change, or a few. */
export function editDocx(data: Uint8Array, edit: (docx: DocxEdit) => void): Uint8Array {
  const files = unzipSync(data)
  const roots = Object.fromEntries(
    Object.entries(PARTS).map(([name, path]) => [name, parseXml(strFromU8(files[path] ?? fail(`no part ${path}`)))]),
  ) as Record<keyof typeof PARTS, Element>
  const body = childOf(roots.document, 'w:body') ?? fail('there is no body')
  const whole = partEdit(roots.document)
  const running = () =>
    body.children.filter(
      (child): child is Element => typeof child !== 'string' && child.name === 'w:p' && isRunning(child),
    )
  const only = (owner: Element, property: string, attributes: Attributes | null) => {
    const before = printXml(owner)
    setProperty(owner, property, attributes)
    if (printXml(owner) === before) fail(`${property} is so already`)
  }
  const style = (id: string) =>
    within(roots.styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id) ?? fail(`no style ${id}`)
  const cellOf = (where: Where) => {
    const wanted = whole.paragraph(where)
    return within(body, 'w:tc').find((cell) => within(cell, 'w:p').includes(wanted)) ?? fail(`${where} is in no cell`)
  }
  const insertAfter = (where: Where, made: Element) => {
    const wanted = whole.paragraph(where)
    const at = body.children.findIndex(
      (child) => typeof child !== 'string' && (child === wanted || within(child, 'w:p').includes(wanted)),
    )
    body.children.splice(at + 1, 0, made)
  }
  edit({
    ...whole,
    header: partEdit(roots.header),
    setBodyParagraphs: (property, attributes) => change(running(), 'w:pPr', property, attributes),
    setBodyRuns: (property, attributes) => change(running().flatMap(runsOf), 'w:rPr', property, attributes),
    setSection: (property, attributes) =>
      only(childOf(body, 'w:sectPr') ?? fail('there is no section'), property, attributes),
    beginSection(where) {
      const section = childOf(body, 'w:sectPr') ?? fail('there is no section')
      const at = body.children.indexOf(whole.paragraph(where))
      if (at < 0) fail(`${where} does not stand in the body itself`)
      const end = element('w:p', {}, element('w:pPr', {}, structuredClone(section)))
      body.children.splice(at, 0, end)
    },
    setSetting: (property, attributes) => only(roots.settings, property, attributes),
    setStyleRun: (id, property, attributes) => change([style(id)], 'w:rPr', property, attributes),
    setStyleParagraph: (id, property, attributes) => change([style(id)], 'w:pPr', property, attributes),
    setDefaultRun: (property, attributes) =>
      change(within(roots.styles, 'w:rPrDefault'), 'w:rPr', property, attributes),
    append(texts, like) {
      const model = whole.paragraph(like)
      const end = body.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:sectPr')
      body.children.splice(end, 0, ...[texts].flat().map((text) => alike(model, text)))
    },
    swapCells(one, other) {
      const [first, second] = [cellOf(one), cellOf(other)]
      if (first === second) fail(`${one} and ${other} are in one cell`)
      ;[first.children, second.children] = [second.children, first.children]
    },
    insertTableAfter: (where, rows) => insertAfter(where, tableOf(rows)),
    insertPictureAfter(where, name, picture) {
      files[`word/media/${name}`] = Uint8Array.from(picture)
      const id = 'rIdPicture'
      roots.relations.children.push(
        element('Relationship', { Id: id, Type: `${OFFICE}/image`, Target: `media/${name}` }),
      )
      const { children } = holderOf(roots.document, whole.paragraph(where)) ?? body
      children.splice(children.indexOf(whole.paragraph(where)) + 1, 0, pictureOf(id))
    },
    movePageNumberToFoot() {
      roots.header.name = 'w:ftr'
      for (const part of [...roots.relations.children, ...roots.types.children])
        if (
          typeof part !== 'string' &&
          /\bheader1\.xml$/u.test(part.attributes.Target ?? part.attributes.PartName ?? '')
        )
          for (const [key, value] of Object.entries(part.attributes))
            if (/Type$/u.test(key)) part.attributes[key] = value.replace('header', 'footer')
      for (const reference of within(body, 'w:headerReference'))
        if (reference.attributes['w:type'] === 'default') reference.name = 'w:footerReference'
    },
  })
  for (const [name, path] of Object.entries(PARTS))
    files[path] = strToU8(`${DECLARATION}${printXml(roots[name as keyof typeof PARTS])}`)
  return zipSync(files, { level: 1 })
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const tableOf = (rows: readonly (readonly string[])[]): Element =>
  element(
    'w:tbl',
    {},
    element('w:tblPr', {}, element('w:tblW', { 'w:w': '0', 'w:type': 'auto' })),
    element('w:tblGrid', {}, ...(rows[0] ?? []).map(() => element('w:gridCol', { 'w:w': '2000' }))),
    ...rows.map((cells) =>
      element(
        'w:tr',
        {},
        ...cells.map((text) =>
          element(
            'w:tc',
            {},
            element('w:p', {}, element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, text))),
          ),
        ),
      ),
    ),
  )
