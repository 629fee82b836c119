/** Pairs of rules on numbering, citations and appendices. */
import { DAY_36 } from './bases.js'
import type { DocxEdit } from './edit.js'
import type { Pair } from './pair.js'

const POINTS = ['a) chuẩn bị nội dung;', 'b) kết luận;', 'c) phân công;', 'd) đôn đốc;', 'đ) báo cáo cấp trên.']

/** Points below the article on the secretary. */
const withPoints = ({ insertAfter }: DocxEdit): void => insertAfter('Chủ trì công việc của đảng ủy', POINTS)

/** Another label for the only annex. */
function renameAnnex({ insertBefore, remove }: DocxEdit, label: string): void {
  insertBefore(/Phụ lục/u, label)
  remove(/Phụ lục/u)
}

/** A second annex, so that both are numbered. */
function withTwoAnnexes(docx: DocxEdit): void {
  const { insertAfter, append } = docx
  renameAnnex(docx, 'Phụ lục 1')
  docx.breakSection()
  append('Phụ lục 2', 'Phụ lục 1')
  append('Lịch kiểm tra các chi bộ', /Danh sách chi bộ trực thuộc/u)
  insertAfter('Lịch kiểm tra', '(Kèm theo Báo cáo số 05-BC/ĐU của Đảng ủy xã Bình An)', '(Kèm theo Báo cáo')
  append('Mỗi quý kiểm tra hai chi bộ.', 'Toàn xã có 24')
}

export const pairs: Pair[] = [
  {
    rule: 'dang/cap-huyen',
    base: 'to-trinh',
    shows: 'a body of a district',
    edit: ({ replaceText }) =>
      replaceText('Chi bộ ấp Tân Hòa trình Ban Thường vụ Đảng ủy cấp trên', 'Chi bộ ấp Tân Hòa trình Huyện ủy'),
  },
  {
    rule: 'dang/vien-dan-het-hieu-luc',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) =>
      replaceText(
        'Điều lệ Đảng Cộng sản Việt Nam',
        'Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát và kỷ luật của Đảng',
      ),
  },
  { rule: 'dang/de-muc-trong', base: 'to-trinh', edit: ({ remove }) => remove('Phòng họp xây dựng đã 15 năm') },
  {
    rule: 'the-thuc/danh-so-de-muc',
    base: 'nghi-quyet-nam',
    shows: 'a number left out',
    edit: ({ replaceText }) => replaceText('V. CÔNG TÁC TỔ CHỨC', 'VI. CÔNG TÁC TỔ CHỨC'),
  },
  {
    rule: 'the-thuc/danh-so-de-muc',
    base: 'quy-che-dang-uy',
    date: DAY_36,
    shows: 'an article whose number is that of the one before',
    edit: ({ replaceText }) => replaceText('Điều 5.', 'Điều 4.'),
  },
  {
    rule: 'the-thuc/danh-so-de-muc',
    base: 'phu-luc',
    shows: 'a list in an annex',
    right: ({ insertAfter }) => insertAfter('2. Chi bộ ấp Tân Lập', '3. Chi bộ ấp Tân Phú.'),
    edit: ({ replaceText }) => replaceText('3. Chi bộ ấp Tân Phú', '4. Chi bộ ấp Tân Phú'),
  },
  {
    rule: 'the-thuc/danh-so-kieu',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('IV. CÔNG TÁC CHÍNH TRỊ', 'IV- CÔNG TÁC CHÍNH TRỊ'),
  },
  {
    rule: 'the-thuc/danh-so-kieu',
    base: 'bao-cao',
    date: DAY_36,
    edit: ({ replaceText }) => replaceText('IV. ', 'IV/ '),
  },
  {
    rule: 'the-thuc/danh-so-chu-cai',
    base: 'quy-che-dang-uy',
    right: withPoints,
    edit: ({ replaceText }) => replaceText('đ) báo cáo', 'e) báo cáo'),
  },
  {
    rule: 'the-thuc/danh-so-chu-cai',
    base: 'quy-che-dang-uy',
    date: DAY_36,
    right: (docx) => {
      withPoints(docx)
      docx.replaceText('cấp trên.', 'cấp trên;')
      docx.insertAfter('đ) báo cáo', ['e) sơ kết;', 'g) tổng kết.'])
    },
    edit: ({ replaceText }) => replaceText('g) tổng kết', 'f) tổng kết'),
  },
  {
    rule: 'the-thuc/danh-so-dau',
    base: 'quy-che-dang-uy',
    shows: 'an article',
    edit: ({ replaceText }) => replaceText('Điều 2. Nguyên', 'Điều 2: Nguyên'),
  },
  {
    rule: 'the-thuc/danh-so-dau',
    base: 'quy-che-dang-uy',
    date: DAY_36,
    shows: 'a point',
    right: withPoints,
    edit: ({ replaceText }) => replaceText('a) chuẩn bị', 'a. chuẩn bị'),
  },
  {
    rule: 'the-thuc/danh-so-dau',
    base: 'nghi-quyet-nam',
    shows: 'two marks',
    edit: ({ replaceText }) => replaceText('IV. CÔNG TÁC CHÍNH TRỊ', 'IV.. CÔNG TÁC CHÍNH TRỊ'),
  },
  {
    rule: 'the-thuc/danh-so-kep',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('IV. CÔNG TÁC CHÍNH TRỊ', 'IV. IV. CÔNG TÁC CHÍNH TRỊ'),
  },
  {
    rule: 'the-thuc/phan-chuong-muc',
    base: 'quy-che-dang-uy',
    edit: ({ remove, replaceText }) => {
      remove(/ĐIỀU KHOẢN THI HÀNH/u)
      replaceText('Chương V', 'Chương V. ĐIỀU KHOẢN THI HÀNH')
    },
  },
  {
    rule: 'the-thuc/phan-chuong-muc-so',
    base: 'quy-che-dang-uy',
    edit: ({ replaceText }) => replaceText('Chương V', 'Chương 5'),
  },
  {
    rule: 'the-thuc/phan-chuong-muc-giua',
    base: 'quy-che-dang-uy',
    edit: ({ setParagraph }) => setParagraph('Chương V', 'w:jc', { val: 'left' }),
  },
  {
    rule: 'the-thuc/phu-luc',
    base: 'phu-luc',
    edit: ({ replaceText }) => replaceText(' (danh sách tại Phụ lục)', ''),
  },
  {
    rule: 'the-thuc/phu-luc-tieu-de',
    base: 'phu-luc',
    edit: ({ remove }) => remove(/Danh sách chi bộ trực thuộc/u),
  },
  {
    rule: 'the-thuc/phu-luc-so',
    base: 'phu-luc',
    date: DAY_36,
    right: withTwoAnnexes,
    edit: ({ replaceText }) => replaceText('Phụ lục 2', 'Phụ lục II'),
  },
  {
    rule: 'the-thuc/phu-luc-dong-rieng',
    base: 'phu-luc',
    edit: (docx) => {
      renameAnnex(docx, 'Phụ lục: Danh sách chi bộ trực thuộc')
      docx.remove(/Danh sách chi bộ trực thuộc/u)
    },
  },
  {
    rule: 'the-thuc/phu-luc-giua',
    base: 'phu-luc',
    edit: ({ setParagraph }) => setParagraph(/Phụ lục/u, 'w:jc', { val: 'right' }),
  },
  {
    rule: 'the-thuc/phu-luc-chi-dan',
    base: 'phu-luc',
    edit: ({ remove }) => remove('(Kèm theo Báo cáo'),
  },
  {
    rule: 'the-thuc/vien-dan',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('07-NQ/ĐU, ngày 28/12/2026 của', '07-NQ/ĐU của'),
  },
  {
    rule: 'the-thuc/vien-dan-dau-phay',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('07-NQ/ĐU, ngày', '07-NQ/ĐU ngày'),
  },
  {
    rule: 'dang/cap-huyen',
    base: 'bao-cao-dang-uy',
    shows: 'the code of a district office',
    edit: ({ replaceText }) => replaceText('Lưu Văn phòng Đảng ủy', 'Lưu VPHU'),
  },
  {
    rule: 'the-thuc/cap-huyen-dia-danh',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('Bình An, ngày', 'Thị trấn Bình An, ngày'),
  },
]
