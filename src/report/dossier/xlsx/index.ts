import writeXlsxFile, { type Sheet } from 'write-excel-file/universal'
import { settle } from '../../../draft/docx/pack.js'
import { makeNames } from '../names.js'
import type { DossierReporter } from '../options.js'
import { DOSSIER_WORDS } from '../words.js'
import { sheetFeature } from './feature.js'
import { contentsSheet, feedbackSheet, findingsSheet, refusedSheet, scoresSheet } from './judgements.js'
import { detailsSheet, matrixSheet, totalsSheet } from './papers.js'
import type { Source } from './source.js'
import { headRow, rowsOf, type Table } from './table.js'

const FONT = { fontFamily: 'Times New Roman', fontSize: 11 }

const sheetOf = (table: Table): Sheet<Blob> => ({
  sheet: table.name,
  data: rowsOf(table),
  columns: table.columns.map(({ width }) => ({ width })),
  stickyRowsCount: headRow(table),
  ...(table.sticky ? { stickyColumnsCount: table.sticky } : {}),
  orientation: 'landscape',
})

/**
 * A workbook for the office: totals, matrix, every paper, what is lacking, scores, findings, feedback. Where a page
 * forbids workers that are made of blobs (`worker-src`), a browser cannot pack one that is larger than some 150 KB.
 */
export const xlsx: DossierReporter = async (report, options) => {
  const source: Source = { report, options, words: DOSSIER_WORDS[options.lang], names: makeNames(options) }
  const tables = [
    totalsSheet(source),
    matrixSheet(source),
    detailsSheet(source),
    contentsSheet(source),
    scoresSheet(source),
    findingsSheet(source),
    feedbackSheet(source),
    ...(report.summary.unchecked > 0 ? [refusedSheet(source)] : []),
  ]
  const blob = await writeXlsxFile(tables.map(sheetOf), { ...FONT, features: [sheetFeature(tables)] }).toBlob()
  return settle(new Uint8Array(await blob.arrayBuffer()))
}
