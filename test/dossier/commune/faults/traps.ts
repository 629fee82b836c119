/** What looks like a fault and is none. */

import { plusDays } from '../calendar.js'
import type { Fault } from '../fault.js'
import { changed, keyAt, paperAt, personKey, withStencil, withValues } from './tools.js'

export const TRAPS: readonly Fault[] = [
  {
    id: 'bao-cao-thay-the',
    about: 'A later report says that it replaces the one with the wrong figures.',
    isTrap: true,
    plan: (papers, commune) => {
      const report = paperAt(papers, keyAt(commune, 18, 'bao-cao-dinh-ky/2'))
      const other = withValues(report, {
        DONE: '8',
        ASK: `Chi bộ đề nghị dùng báo cáo này thay thế Báo cáo số ⟦→${report.key}⟧ của Chi bộ về kết quả công tác quý II năm 2027, nhiệm vụ quý III, do số liệu cũ cộng sai`,
      })
      const stem = `${report.stem} (thay the)`
      return [...papers, { ...other, key: `${report.key}/thay-the`, date: plusDays(report.date ?? '', 1), stem }]
    },
  },
  {
    id: 'du-thao',
    about: 'The draft of a resolution lies beside it.',
    isTrap: true,
    edit: (papers, commune) => {
      const resolution = paperAt(papers, keyAt(commune, 18, 'nghi-quyet-thang/9'))
      const draft = withValues(resolution, { NUMBER: '…-NQ/CB' })
      return [
        ...papers,
        { ...draft, key: `${resolution.key}/du-thao`, date: null, number: null, stem: `Du thao ${resolution.stem}` },
      ]
    },
  },
  {
    id: 'dau-thanh-kieu-cu',
    about: 'The letterhead of a resolution sets the tone of the name in the older way.',
    isTrap: true,
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 0, 'nghi-quyet-thang/5'), (paper) =>
        withValues(paper, { ISSUER: 'CHI BỘ ẤP TÂN HOÀ' }),
      ),
  },
  {
    id: 'ten-thu-muc-roi-dau',
    about: 'The papers of a member lie in a folder whose name was written by another system, in NFD.',
    isTrap: true,
    edit: (papers, commune) =>
      [
        'ban-cam-ket',
        'dang-ky-hoc-tap-bac',
        'dang-ky-dan-van-kheo',
        'kiem-diem-ca-nhan',
        'phieu-nhan-xet-noi-cu-tru',
      ].reduce(
        (all, type) =>
          changed(all, personKey(commune, 16, 5, type), (paper) => ({
            ...paper,
            folder: paper.folder.normalize('NFD'),
          })),
        papers,
      ),
  },
  {
    id: 'pho-bi-thu-ky',
    about: 'The deputy secretary signs one report, as a deputy.',
    isTrap: true,
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 3, 'bao-cao-dinh-ky/3'), (paper) =>
        withStencil(paper, { signatures: [{ authority: 'T/M CHI BỘ', position: 'PHÓ BÍ THƯ', name: '⟦DEPUTY⟧' }] }),
      ),
  },
]
