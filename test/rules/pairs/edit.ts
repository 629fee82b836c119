/** What can be changed in a Word document: see `pair.ts`. */
import type { Element } from '../../support/xml-tree.js'
import type { Attributes } from './properties.js'

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
  /**
   * Sets a property of every section, or of one of them: `setSection('w:pgMar', { top: 1418 })`,
   * `setSection('w:pgNumType', { start: 1 }, 1)`.
   */
  setSection(property: string, attributes: Attributes | null, index?: number): void
  /** Ends the section: what is appended from now on stands in another one, on a new page. */
  breakSection(): void
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
