import { type Element, element } from '../../support/xml-tree.js'

/** A table of cells that look like the text around them. */
export const tableOf = (rows: readonly (readonly string[])[]): Element =>
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
