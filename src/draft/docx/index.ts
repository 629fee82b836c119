import { Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { printed } from '../line.js'
import type { Draft } from '../types.js'
import { bodyOf } from './body.js'
import { closingOf, letterheadOf, titleOf } from './frame.js'
import type { NextId } from './line.js'
import { settle } from './pack.js'
import { STYLE, stylesOf } from './styles.js'
import { twipsOfMm } from './units.js'

/** The left column of a letterhead is the narrower one: the line on the right is long. */
const LEFT_SHARE = 0.45

function pageOf({ layout: { page } }: Draft) {
  return {
    size: { width: twipsOfMm(page.width), height: twipsOfMm(page.height) },
    margin: {
      top: twipsOfMm(page.top),
      bottom: twipsOfMm(page.bottom),
      left: twipsOfMm(page.left),
      right: twipsOfMm(page.right),
      header: twipsOfMm(page.number),
      footer: twipsOfMm(page.number),
      gutter: 0,
    },
  }
}

/** The number of the page in the middle, from the second page on. */
const pageNumber = () =>
  new Header({
    children: [new Paragraph({ style: STYLE.pageNumber, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })

/** A new document as the bytes of a Word file. The same draft gives the same bytes. */
export async function draftDocx(draft: Draft): Promise<Uint8Array> {
  let id = 0
  const next: NextId = () => ++id
  const { page } = draft.layout
  const width = twipsOfMm(page.width - page.left - page.right)
  const left = Math.floor(width * LEFT_SHARE)
  const file = new Document({
    creator: '',
    lastModifiedBy: '',
    title: [draft.typeName, ...(draft.abstract ? [draft.abstract] : [])].map(printed).join(' '),
    styles: stylesOf(draft.layout),
    sections: [
      {
        properties: { page: pageOf(draft), titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          ...letterheadOf(draft, [left, width - left], next),
          ...titleOf(draft, next),
          ...bodyOf(draft.body, width, next),
          ...closingOf(draft, width, next),
        ],
      },
    ],
  })
  return settle(await Packer.pack(file, 'uint8array'))
}
