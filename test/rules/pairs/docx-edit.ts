/**
 * Changes one thing in a Word document. A paragraph is named by a piece of its text, or by an expression that its whole
 * text is held against; it must be the only one. A change that finds nothing, or changes nothing, throws: a pair of
 * documents that do not differ proves nothing.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { childOf, type Element, element, holderOf, parseXml, printXml, within } from '../../support/xml-tree.js'
import type { DocxEdit, Where } from './edit.js'
import { alike, isRunning, runsOf } from './paragraphs.js'
import { change, fail, partEdit } from './part-edit.js'
import { pictureOf } from './picture.js'
import { type Attributes, setProperty } from './properties.js'
import { tableOf } from './table.js'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

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
    setSection(property, attributes, index) {
      const sections = within(body, 'w:sectPr')
      const meant = index === undefined ? sections : sections.slice(index, index + 1)
      if (meant.length === 0) fail(`there is no section ${index}`)
      for (const section of meant) only(section, property, attributes)
    },
    breakSection() {
      const last = childOf(body, 'w:sectPr') ?? fail('there is no section')
      const ending = element('w:p', {}, element('w:pPr', {}, structuredClone(last)))
      body.children.splice(body.children.indexOf(last), 0, ending)
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
