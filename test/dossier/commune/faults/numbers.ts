/** Doubled papers, numbers, days and years: D04, D11, D14, D15. */

import { plusDays } from '../calendar.js'
import type { Fault } from '../fault.js'
import type { Paper } from '../paper.js'
import { changed, keyAt, paperAt, withStencil, withValues } from './tools.js'

/** Moves the numbers of the reports of a branch from one of them on. */
function shifted(papers: Paper[], key: string, by: number): Paper[] {
  const first = paperAt(papers, key)
  return papers.map((paper) =>
    paper.unit === first.unit && paper.stencil.code === first.stencil.code && (paper.number ?? 0) >= (first.number ?? 0)
      ? { ...paper, number: (paper.number ?? 0) + by }
      : paper,
  )
}

/** A paper of the year before, made of one of this year. */
function ofYearBefore(paper: Paper, date: string): Paper {
  const values = Object.entries(paper.values).map(([name, value]) => [name, value.replaceAll('2027', '2026')])
  return {
    ...withStencil(paper, {
      abstract: paper.stencil.abstract.replaceAll('2027', '2026'),
      body: paper.stencil.body.replaceAll('2027', '2026'),
    }),
    key: `${paper.key}/2026`,
    date,
    stem: paper.stem.replaceAll('2027', '2026'),
    values: Object.fromEntries(values),
  }
}

export const NUMBERS: readonly Fault[] = [
  {
    id: 'trung-bao-cao',
    about: 'There are two reports of the third quarter, of different numbers, days and figures.',
    plan: (papers, commune) => {
      const report = paperAt(papers, keyAt(commune, 17, 'bao-cao-dinh-ky/3'))
      const other = withValues(report, { DONE: '6', SHARE: '91' })
      return [...papers, { ...other, key: `${report.key}/khac`, date: plusDays(report.date ?? '', 1) }]
    },
    outcome: ({ commune, unit, file }) => {
      const report = keyAt(commune, 17, 'bao-cao-dinh-ky/3')
      const files = [file(report), file(`${report}/khac`)]
      return { findings: [{ rule: 'ho-so/trung', unit: unit(17), types: ['bao-cao-dinh-ky'], files, periods: [3] }] }
    },
  },
  {
    id: 'trung-so',
    about: 'The report of the third quarter has the number of that of the second.',
    edit: (papers, commune) => shifted(papers, keyAt(commune, 10, 'bao-cao-dinh-ky/3'), -1),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/trung-so',
          unit: unit(10),
          files: [2, 3].map((quarter) => file(keyAt(commune, 10, `bao-cao-dinh-ky/${quarter}`))),
        },
      ],
    }),
  },
  {
    id: 'thieu-so',
    about: 'A number of the reports was passed over.',
    edit: (papers, commune) => shifted(papers, keyAt(commune, 11, 'bao-cao-dinh-ky/3'), 1),
    outcome: ({ unit }) => ({ findings: [{ rule: 'ho-so/thieu-so', unit: unit(11) }] }),
  },
  {
    id: 'thu-tu-ngay',
    about: 'The resolution of September has a smaller number than that of August.',
    edit: (papers, commune) => {
      const [august, september] = [8, 9].map((month) => keyAt(commune, 13, `nghi-quyet-thang/${month}`)) as [
        string,
        string,
      ]
      const numbers = [paperAt(papers, august).number, paperAt(papers, september).number] as const
      const first = changed(papers, august, (paper) => ({ ...paper, number: numbers[1] }))
      return changed(first, september, (paper) => ({ ...paper, number: numbers[0] }))
    },
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/thu-tu-ngay',
          unit: unit(13),
          files: [8, 9].map((month) => file(keyAt(commune, 13, `nghi-quyet-thang/${month}`))),
        },
      ],
    }),
  },
  {
    id: 'nam-trong-ten-tep',
    about: 'The name of a file says 2026.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 14, 'nghi-quyet-thang/4'), (paper) => ({
        ...paper,
        stem: paper.stem.replace('2027', '2026'),
      })),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/nam', unit: unit(14), files: [file(keyAt(commune, 14, 'nghi-quyet-thang/4'))] }],
    }),
  },
  {
    id: 'nam-cua-thu-muc',
    about: 'A paper of 2027 lies in the folder of 2026.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 23, 'nghi-quyet-thang/2'), (paper) => ({
        ...paper,
        folder: paper.folder.replace('/2027/', '/2026/'),
      })),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/nam', unit: unit(23), files: [file(keyAt(commune, 23, 'nghi-quyet-thang/2'))] }],
    }),
  },
  {
    id: 'nam-khac',
    about: 'Minutes and resolution of December 2026 were left in the folder.',
    plan: (papers, commune) => [
      ...papers,
      ofYearBefore(
        withValues(paperAt(papers, keyAt(commune, 7, 'bien-ban-sinh-hoat/12')), {
          'MEETING-LOWER': 'ngày 03 tháng 12 năm 2026',
        }),
        '2026-12-03',
      ),
      ofYearBefore(
        withValues(paperAt(papers, keyAt(commune, 7, 'nghi-quyet-thang/12')), {
          'MEETING-LONG': 'Ngày 03 tháng 12 năm 2026',
        }),
        '2026-12-04',
      ),
    ],
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/nam-khac',
          unit: unit(7),
          files: ['bien-ban-sinh-hoat/12/2026', 'nghi-quyet-thang/12/2026'].map((id) => file(keyAt(commune, 7, id))),
        },
      ],
    }),
  },
  {
    id: 'so-ky-hieu',
    about: 'The symbol of a programme is that of a directive.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 27, 'chuong-trinh-ktgs'), (paper) => withStencil(paper, { code: 'CT' })),
    outcome: ({ commune, unit, file }) => {
      const programme = file(keyAt(commune, 27, 'chuong-trinh-ktgs'))
      return {
        findings: [{ rule: 'ho-so/so-ky-hieu', unit: unit(27), files: [programme] }],
        documents: [{ rule: 'the-thuc/ma-loai', file: programme }],
      }
    },
  },
]
