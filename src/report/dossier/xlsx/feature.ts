import type { Feature } from 'write-excel-file/universal'
import { headRow, type Table } from './table.js'

/** `A`, `Z`, `AA`: a column by its number, from 1. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

const rangeOf = (table: Table, mark: string) => {
  const last = Math.max(headRow(table) + table.rows.length, headRow(table))
  return `${mark}A${mark}${headRow(table)}:${mark}${columnLetters(table.columns.length)}${mark}${last}`
}

/** Sheets by name in references stand between apostrophes (ECMA-376-1 §18.17.2.2). */
const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`

/** The names that Excel keeps for the filter of a sheet and for the rows that it repeats on paper (§18.2.5). */
function definedNames(tables: readonly Table[]): string {
  const names = tables.flatMap((table, index) => {
    const head = headRow(table)
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(table.name)}!${rangeOf(table, '$')}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(table.name)}!$${head}:$${head}</definedName>`,
    ]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

/** Filters in the headings, and on paper: as wide as the page, headings on each. The library has neither by itself. */
export const sheetFeature = (tables: readonly Table[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => definedNames(tables)) },
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        transform: (xml, _options, { sheetIndex }) => {
          const table = tables[sheetIndex]
          if (!table) return xml
          return xml
            .replace(/<worksheet[^>]*>/u, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace('</sheetData>', (tag) => `${tag}<autoFilter ref="${rangeOf(table, '')}"/>`)
        },
      },
    },
  },
})
