/** Other papers and files in the folders, and what units say of the rules: D06, D07. */
import { strToU8, zipSync } from 'fflate'
import { join } from '../../../support/zip.js'
import type { Commune } from '../cast.js'
import type { Fault } from '../fault.js'
import { makePaper } from '../make-paper.js'
import { LETTER, PROPOSAL } from '../texts/extra.js'
import { keyAt } from './tools.js'

const utf16 = (text: string) => Uint8Array.from(Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat())

/** A file that Word has locked with a password ([MS-OFFCRYPTO]). */
const locked = () =>
  join(
    strToU8('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', true),
    new Uint8Array(504),
    ...['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].map(utf16),
    new Uint8Array(99),
  )

/** The first half of an archive, as a broken copy leaves it. */
function half(): Uint8Array {
  const whole = zipSync({ 'word/document.xml': strToU8('<w:document/>'.repeat(99)) }, { mtime: new Date(1980, 0, 1) })
  return whole.slice(0, Math.floor(whole.length / 2))
}

const pathIn = ({ branches }: Commune, at: number, name: string) => `${branches[at]?.folder}/${name}`

export const FILES: readonly Fault[] = [
  {
    id: 'ngoai-danh-muc',
    about: 'A branch made a proposal and a letter, which nobody asks of it.',
    plan: (papers, commune) => {
      const unit = commune.branches[15]
      if (!unit) return papers
      const [secretary, deputy, clerk] = unit.members
      const values = () => ({
        SECRETARY: secretary?.name ?? '',
        DEPUTY: deputy?.name ?? '',
        CLERK: clerk?.name ?? '',
      })
      return [
        ...papers,
        {
          ...makePaper({ unit, id: 'to-trinh', stencil: PROPOSAL, date: '2027-04-12', values }),
          stem: 'TTr sửa phòng họp',
        },
        { ...makePaper({ unit, id: 'cong-van', stencil: LETTER, date: '2027-05-18', values }), stem: 'CV cử đi học' },
      ]
    },
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/ngoai-danh-muc',
          unit: unit(15),
          files: ['to-trinh', 'cong-van'].map((id) => file(keyAt(commune, 15, id))),
        },
      ],
    }),
  },
  {
    id: 'khong-nhan-dien',
    about: 'A note lies among the papers.',
    files: (commune) => [
      {
        path: pathIn(commune, 5, 'ghi chu.md'),
        data: strToU8('Nhớ mượn chìa khóa hội trường.\n\nGọi cho người sửa loa vào chiều thứ năm.\n'),
      },
    ],
    outcome: ({ commune, unit }) => ({
      findings: [{ rule: 'ho-so/khong-nhan-dien', unit: unit(5), files: [pathIn(commune, 5, 'ghi chu.md')] }],
    }),
  },
  {
    id: 'khong-don-vi',
    about: 'A notice without a letterhead lies outside of all folders.',
    files: () => [
      {
        path: 'Thong bao hop.md',
        data: strToU8(
          'THÔNG BÁO\n\nhọp chi bộ tháng 5 năm 2027\n\nKính mời các đồng chí đến họp lúc 7 giờ 30 phút, ngày 03 tháng 5 năm 2027.\n',
        ),
      },
    ],
    outcome: () => ({ findings: [{ rule: 'ho-so/khong-don-vi', unit: null, files: ['Thong bao hop.md'] }] }),
  },
  {
    id: 'tep-co-mat-khau',
    about: 'A file has a password.',
    files: (commune) => [{ path: pathIn(commune, 6, 'Danh sach dang vien.docx'), data: locked() }],
    outcome: ({ commune }) => ({ unreadable: [pathIn(commune, 6, 'Danh sach dang vien.docx')] }),
  },
  {
    id: 'tep-hong',
    about: 'A file was copied by half.',
    files: (commune) => [{ path: pathIn(commune, 12, 'So dang phi.docx'), data: half() }],
    outcome: ({ commune }) => ({ unreadable: [pathIn(commune, 12, 'So dang phi.docx')] }),
  },
  {
    id: 'phan-anh',
    about: 'A branch says why its report was late.',
    files: (commune) => [
      {
        path: pathIn(commune, 8, 'phan-anh.md'),
        data: strToU8(
          '# ho-so/qua-han\n\nBiểu mẫu báo cáo quý II gửi đến chậm, ngày 05/7/2027 chi bộ mới nhận được.\n',
        ),
      },
    ],
    outcome: ({ unit }) => ({ notes: [{ unit: unit(8), rule: 'ho-so/qua-han' }] }),
  },
]
