import type { Lang, PaperState } from '../../../model/index.js'

/** The words of the page that other reports of a dossier do not have, in one language. */
export interface DossierPageWords {
  skip: string
  contents: string
  tools: string
  findUnit: string
  tier: string
  state: string
  all: string
  /** Units by what their papers lack; `fine` for those that lack nothing. */
  withState: Record<Exclude<PaperState, 'complete'> | 'fine', string>
  clear: string
  /** With the numbers of units that are shown and that there are: `{shown}`, `{all}`. */
  shown: string
  legend: string
  /** How cells are read. */
  share: string
  matrixOf(tier: string): string
  ofUnit: string
  ofMembers: string
  outOfHundred: string
  errors: string
  warnings: string
  back: string
  /** What stands in which column, where the table is told line by line. */
  papersOf(unit: string): string
  membersOf(unit: string): string
  whyScore(score: string): string
  folder: string
  keyboard: string
  private: string
}

const VI: DossierPageWords = {
  skip: 'Chuyển đến nội dung chính',
  contents: 'Các phần của báo cáo',
  tools: 'Lọc đơn vị',
  findUnit: 'Tìm đơn vị',
  tier: 'Cấp',
  state: 'Tình trạng',
  all: 'Tất cả',
  withState: {
    missing: 'Còn văn bản thiếu',
    incomplete: 'Có văn bản thiếu nội dung',
    late: 'Có văn bản muộn',
    'not-due': 'Còn văn bản chưa đến hạn',
    fine: 'Không có gì phải nhắc',
  },
  clear: 'Bỏ lọc',
  shown: 'Đang hiện {shown} trên {all} đơn vị',
  legend: 'Chú giải',
  share: '10/12: đã nộp 10 trên 12 văn bản phải có trong năm; dấu đứng trước cho biết tình trạng cần chú ý nhất.',
  matrixOf: (tier) => `Ma trận: ${tier}`,
  ofUnit: 'Văn bản của đơn vị',
  ofMembers: 'Văn bản của đảng viên',
  outOfHundred: 'Điểm (trên 100)',
  errors: 'Lỗi',
  warnings: 'Cảnh báo',
  back: 'Về ma trận',
  papersOf: (unit) => `Văn bản phải có của ${unit}`,
  membersOf: (unit) => `Văn bản của đảng viên: ${unit}`,
  whyScore: (score) => `Điểm ${score}: vì sao`,
  folder: 'Thư mục',
  keyboard:
    'Bấm vào tên cột để sắp xếp, bấm lần nữa để đảo thứ tự; bấm vào một ô để xem văn bản của đơn vị. Khi in, đơn vị đang ẩn và phần đang gập lại thì không được in.',
  private: 'Báo cáo có tên đơn vị và tên đảng viên; hãy giữ như giữ chính hồ sơ.',
}

const EN: DossierPageWords = {
  skip: 'Skip to the main content',
  contents: 'Parts of the report',
  tools: 'Filter units',
  findUnit: 'Find a unit',
  tier: 'Tier',
  state: 'State',
  all: 'All',
  withState: {
    missing: 'With missing papers',
    incomplete: 'With incomplete papers',
    late: 'With late papers',
    'not-due': 'With papers not due yet',
    fine: 'Nothing to be seen to',
  },
  clear: 'Clear the filter',
  shown: 'Showing {shown} of {all} units',
  legend: 'Legend',
  share: '10/12: 10 of the 12 papers of the year were handed in; the sign before it tells the state that matters most.',
  matrixOf: (tier) => `Matrix: ${tier}`,
  ofUnit: 'Papers of the unit',
  ofMembers: 'Papers of members',
  outOfHundred: 'Score (of 100)',
  errors: 'Errors',
  warnings: 'Warnings',
  back: 'Back to the matrix',
  papersOf: (unit) => `Papers that ${unit} owes`,
  membersOf: (unit) => `Papers of members: ${unit}`,
  whyScore: (score) => `Score ${score}: why`,
  folder: 'Folder',
  keyboard:
    'A click on the name of a column sorts by it, another one turns the order round; a click on a cell leads to the papers of the unit. Units that are hidden and parts that are folded are not printed.',
  private: 'This report holds names of units and members: keep it as you keep the dossier.',
}

export const DOSSIER_PAGE_WORDS: Record<Lang, DossierPageWords> = { vi: VI, en: EN }
