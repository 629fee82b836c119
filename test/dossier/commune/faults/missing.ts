/** Papers that are not there, come late or are not whole: D01, D02. */
import type { Fault } from '../fault.js'
import { changed, keyAt, memberAt, personKey, without, withText } from './tools.js'

const INSPECTIONS = [
  'ke-hoach-kiem-tra',
  'thong-bao-ket-luan-kiem-tra',
  'ke-hoach-giam-sat',
  'thong-bao-ket-qua-giam-sat',
] as const

export const MISSING: readonly Fault[] = [
  {
    id: 'thieu-mot-thang',
    about: 'A branch made no resolution in June.',
    plan: (papers, commune) => without(papers, keyAt(commune, 1, 'nghi-quyet-thang/6')),
    outcome: ({ unit }) => ({
      findings: [{ rule: 'ho-so/thieu', unit: unit(1), types: ['nghi-quyet-thang'], periods: [6] }],
    }),
  },
  {
    id: 'thieu-nghi-quyet-nam',
    about: 'A branch did not hand in its annual resolution, which its members cite.',
    edit: (papers, commune) => without(papers, keyAt(commune, 5, 'nghi-quyet-nam')),
    outcome: ({ unit }) => ({ findings: [{ rule: 'ho-so/thieu', unit: unit(5), types: ['nghi-quyet-nam'] }] }),
  },
  {
    id: 'nghi-quyet-nam-khong-ktgs',
    about: 'The annual resolution of a branch has no programme of inspections, and nothing was inspected.',
    plan: (papers, commune) => without(papers, ...INSPECTIONS.map((id) => keyAt(commune, 6, id))),
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 6, 'nghi-quyet-nam'), (paper) =>
        withText(
          paper,
          [/# III\. CHƯƠNG TRÌNH[\s\S]*?(?=# IV\.)/u, ''],
          ['# IV. ', '# III. '],
          ['# V. ', '# IV. '],
          ['# VI. ', '# V. '],
          ['# VII. ', '# VI. '],
        ),
      ),
    outcome: ({ commune, file }) => ({
      documents: [{ rule: 'nghi-quyet-nam/ktgs', file: file(keyAt(commune, 6, 'nghi-quyet-nam')) }],
    }),
  },
  {
    id: 'thieu-bien-ban',
    about: 'There are no minutes of the meeting of August, of which there is a resolution.',
    plan: (papers, commune) => without(papers, keyAt(commune, 22, 'bien-ban-sinh-hoat/8')),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        { rule: 'ho-so/thieu-de-xuat', unit: unit(22), types: ['bien-ban-sinh-hoat'], periods: [8] },
        {
          rule: 'ho-so/bien-ban-nghi-quyet',
          unit: unit(22),
          files: [file(keyAt(commune, 22, 'nghi-quyet-thang/8'))],
          periods: [8],
        },
      ],
    }),
  },
  {
    id: 'thieu-dang-ky-cua-dang-vien',
    about: 'A member did not register a deed of mass mobilisation.',
    plan: (papers, commune) => without(papers, personKey(commune, 16, 3, 'dang-ky-dan-van-kheo')),
    outcome: ({ commune, unit }) => ({
      findings: [
        {
          rule: 'ho-so/thieu-de-xuat',
          unit: unit(16),
          types: ['dang-ky-dan-van-kheo'],
          persons: [memberAt(commune, 16, 3).name],
        },
      ],
    }),
  },
  {
    id: 'thieu-ban-kiem-diem',
    about: 'A member wrote no review.',
    plan: (papers, commune) => without(papers, personKey(commune, 17, 4, 'kiem-diem-ca-nhan')),
    outcome: ({ commune, unit }) => ({
      findings: [
        {
          rule: 'ho-so/thieu',
          unit: unit(17),
          types: ['kiem-diem-ca-nhan'],
          persons: [memberAt(commune, 17, 4).name],
        },
      ],
    }),
  },
  {
    id: 'bao-cao-qua-han',
    about: 'The report of the second quarter is dated 10 July.',
    plan: (papers, commune) =>
      changed(papers, keyAt(commune, 8, 'bao-cao-dinh-ky/2'), (paper) => ({ ...paper, date: '2027-07-10' })),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/qua-han',
          unit: unit(8),
          types: ['bao-cao-dinh-ky'],
          files: [file(keyAt(commune, 8, 'bao-cao-dinh-ky/2'))],
          periods: [2],
        },
      ],
    }),
  },
  {
    id: 'cam-ket-qua-han',
    about: 'A member pledged on 20 February.',
    plan: (papers, commune) =>
      changed(papers, personKey(commune, 14, 4, 'ban-cam-ket'), (paper) => ({ ...paper, date: '2027-02-20' })),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/qua-han',
          unit: unit(14),
          types: ['ban-cam-ket'],
          files: [file(personKey(commune, 14, 4, 'ban-cam-ket'))],
          persons: [memberAt(commune, 14, 4).name],
        },
      ],
    }),
  },
  {
    id: 'khong-ngay',
    about: 'The day of the collective review was left open.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 9, 'kiem-diem-tap-the'), (paper) => ({ ...paper, date: null })),
    outcome: ({ commune, unit, file }) => {
      const review = file(keyAt(commune, 9, 'kiem-diem-tap-the'))
      return {
        findings: [{ rule: 'ho-so/khong-ngay', unit: unit(9), types: ['kiem-diem-tap-the'], files: [review] }],
        documents: [{ rule: 'dang/ngay-de-trong', file: review }],
      }
    },
  },
]
