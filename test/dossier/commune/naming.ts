import type { Period } from '../../../src/model/index.js'
import { quarterText } from './calendar.js'
import type { Member, Style, Unit } from './cast.js'
import { slug, two, withoutMarks } from './spelling.js'

/** The folder in which offices keep papers of a type, and what they call the paper. */
const LABELS: Record<string, readonly [folder: string, label: string]> = {
  'nghi-quyet-nam': ['Nghị quyết', 'Nghị quyết năm'],
  'nghi-quyet-thang': ['Nghị quyết', 'Nghị quyết tháng'],
  'nghi-quyet-hoi-nghi': ['Nghị quyết', 'Nghị quyết hội nghị Ban Chấp hành'],
  'bien-ban-sinh-hoat': ['Biên bản', 'Biên bản họp chi bộ tháng'],
  'bao-cao-dinh-ky': ['Báo cáo', 'Báo cáo quý'],
  'bao-cao-tong-ket': ['Báo cáo', 'Báo cáo xây dựng Đảng'],
  'bao-cao-xep-loai': ['Kiểm điểm, xếp loại', 'Báo cáo xếp loại'],
  'kiem-diem-tap-the': ['Kiểm điểm, xếp loại', 'Kiểm điểm tập thể'],
  'danh-gia-nqtw4': ['Kiểm điểm, xếp loại', 'Tự đánh giá theo Nghị quyết Trung ương 4'],
  'dang-ky-dan-van-kheo': ['Dân vận khéo', 'Đăng ký dân vận khéo'],
  'chuong-trinh-cong-tac-nam': ['Chương trình', 'Chương trình công tác'],
  'chuong-trinh-ktgs': ['Kiểm tra, giám sát', 'Chương trình kiểm tra, giám sát'],
  'quy-che-lam-viec': ['Quy chế', 'Quy chế làm việc'],
  'ke-hoach-kiem-tra': ['Kiểm tra, giám sát', 'Kế hoạch kiểm tra'],
  'ke-hoach-giam-sat': ['Kiểm tra, giám sát', 'Kế hoạch giám sát'],
  'thong-bao-ket-luan-kiem-tra': ['Kiểm tra, giám sát', 'Thông báo kết luận kiểm tra'],
  'thong-bao-ket-qua-giam-sat': ['Kiểm tra, giám sát', 'Thông báo kết quả giám sát'],
  'bao-cao-ket-qua-giam-sat': ['Kiểm tra, giám sát', 'Báo cáo kết quả giám sát'],
  'ban-cam-ket': ['', 'Bản cam kết'],
  'dang-ky-hoc-tap-bac': ['', 'Đăng ký học tập và làm theo Bác'],
  'kiem-diem-ca-nhan': ['', 'Bản kiểm điểm'],
  'phieu-nhan-xet-noi-cu-tru': ['', 'Phiếu nhận xét nơi cư trú'],
}

const labelOf = (type: string): readonly [string, string] => LABELS[type] ?? ['Khác', type]

const MEMBERS: Record<Style, string> = { plain: 'Dang vien', marks: 'Đảng viên', numbered: '05_Dang_vien' }

/** The folder of a paper within the dossier. */
export function folderOf(unit: Unit, type: string, person: Member | null): string {
  const { folder, style } = unit
  if (person !== null) {
    const own = style === 'marks' ? person.name : withoutMarks(person.name)
    // Some keep the papers of all members in one folder, with the name in that of the file.
    return style === 'numbered' ? `${folder}/${MEMBERS.numbered}` : `${folder}/${MEMBERS[style]}/${own}`
  }
  const [own] = labelOf(type)
  if (style === 'marks') return `${folder}/${own}`
  return style === 'plain'
    ? `${folder}/${withoutMarks(own)}`
    : `${folder}/2027/${withoutMarks(own).replace(/,? /gu, '_')}`
}

/** Behind what the paper is called: the part of the year, and the year. */
function when(label: string, period: Period | null, style: Style, year: number): string {
  const own = style === 'marks' && !label.endsWith('năm') ? `năm ${year}` : String(year)
  if (period === null || period.span === 'year') return own
  if (period.span === 'month') return style === 'marks' ? `${period.index} ${own}` : `${two(period.index)}-${year}`
  if (period.span === 'half') return `6 tháng ${period.index === 1 ? 'đầu' : 'cuối'} ${own}`
  return `${label.endsWith('quý') ? '' : 'quý '}${quarterText(period.index)} ${own}`
}

/** The name of the file of a paper; `⟦SYMBOL⟧` in it stands for its number and symbol. */
export function stemOf(
  { style }: Unit,
  {
    type,
    period,
    person,
    isNumbered,
    year,
  }: {
    type: string
    period: Period | null
    person: Member | null
    isNumbered: boolean
    year: number
  },
): string {
  const [, label] = labelOf(type)
  const text = `${label} ${when(label, period, style, year)}`
  if (style === 'marks') return text
  if (style === 'plain') return withoutMarks(text).replace('Nghi quyet', 'NQ').replace('Bao cao', 'BC')
  const short = slug(text)
  if (person !== null) return `${withoutMarks(person.name)} - ${short}`
  return isNumbered ? `⟦SYMBOL⟧ ${short}` : short
}
