/** Pairs of rules on grounds and on the closing: signatures, recipients, copies. */
import { DAY_36 } from './bases.js'
import type { DocxEdit } from './edit.js'
import type { Pair } from './pair.js'
import { pngOf } from './picture.js'

const NAME = /^Trần Văn Bình$/u
const RECIPIENTS = [
  /^Nơi nhận:$/u,
  'Đảng ủy cấp trên (báo cáo)',
  'Các đồng chí chi ủy viên',
  'Trưởng các đoàn thể',
  'Lưu chi bộ',
]

const removeAll = ({ remove }: DocxEdit, places: (string | RegExp)[]): void => {
  for (const place of places) remove(place)
}

/** Takes a paragraph away and puts it behind another one, in the cell where that stands. */
function moveBehind({ insertAfter, remove, replaceText }: DocxEdit, text: string, where: RegExp): void {
  const mark = '#'
  insertAfter(where, mark, text)
  remove(text)
  replaceText(mark, text)
}

const GROUNDS: Pair[] = [
  {
    rule: 'the-thuc/can-cu-dau-cau',
    base: 'nghi-quyet-nam',
    shows: 'a comma between grounds',
    edit: ({ replaceText }) => replaceText('Điều lệ Đảng Cộng sản Việt Nam;', 'Điều lệ Đảng Cộng sản Việt Nam,'),
  },
  {
    rule: 'the-thuc/can-cu-dau-cau',
    base: 'nghi-quyet-nam',
    shows: 'the last ground with a comma, as it was before',
    edit: ({ replaceText }) => replaceText('nhiệm vụ năm 2027.', 'nhiệm vụ năm 2027,'),
  },
  {
    rule: 'the-thuc/can-cu-dau-cau',
    base: 'nghi-quyet-nam',
    date: DAY_36,
    shows: 'the last ground with a full stop, as it is now',
    edit: ({ replaceText }) => replaceText('nhiệm vụ năm 2026,', 'nhiệm vụ năm 2026.'),
  },
  {
    rule: 'the-thuc/can-cu-dong-rieng',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) =>
      replaceText('Cộng sản Việt Nam;', 'Cộng sản Việt Nam; căn cứ Chương trình công tác của chi bộ;'),
  },
  {
    rule: 'the-thuc/can-cu-gach-dau',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('- Căn cứ Điều lệ', 'Căn cứ Điều lệ'),
  },
]

const SIGNATURES: Pair[] = [
  {
    rule: 'the-thuc/thieu-phan-ky',
    base: 'nghi-quyet-nam',
    edit: (docx) => removeAll(docx, ['T/M CHI BỘ', 'BÍ THƯ', NAME]),
  },
  { rule: 'the-thuc/quyen-han-ky', base: 'bao-cao', edit: ({ remove }) => remove('T/M CHI BỘ') },
  { rule: 'the-thuc/quyen-han-ky', base: 'uy-ban-kiem-tra', edit: ({ remove }) => remove('T/M ỦY BAN KIỂM TRA') },
  {
    rule: 'the-thuc/quyen-han-kieu-nha-nuoc',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('T/M CHI BỘ', 'TM. CHI BỘ'),
  },
  {
    rule: 'the-thuc/quyen-han-cach-ghi',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('T/M CHI BỘ', 'THAY MẶT CHI BỘ'),
  },
  {
    rule: 'the-thuc/quyen-han-cap-uy',
    base: 'bao-cao',
    right: ({ replaceText }) => replaceText('BÍ THƯ', 'PHÓ BÍ THƯ'),
    edit: ({ insertBefore }) => insertBefore('PHÓ BÍ THƯ', 'K/T BÍ THƯ', 'T/M CHI BỘ'),
  },
  {
    rule: 'the-thuc/quyen-han-thua-uy-quyen',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('T/M CHI BỘ', 'TUQ. CHI BỘ'),
  },
  {
    rule: 'the-thuc/quyen-han-co-quan-tham-muu',
    base: 'van-phong',
    edit: ({ insertBefore, setRun }) => {
      insertBefore('CHÁNH VĂN PHÒNG', 'T/M VĂN PHÒNG')
      setRun('CHÁNH VĂN PHÒNG', 'w:b', { val: 0 })
    },
  },
  {
    rule: 'the-thuc/chuc-vu',
    base: 'nghi-quyet-dang-uy',
    edit: ({ replaceText }) => replaceText('BÍ THƯ', 'BÍ THƯ ĐẢNG ỦY'),
  },
  {
    rule: 'the-thuc/chuc-vu-uy-vien',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('BÍ THƯ', 'CHI ỦY VIÊN'),
  },
  {
    rule: 'the-thuc/chuc-vu-quyen',
    base: 'van-phong',
    right: ({ replaceText }) => replaceText('CHÁNH VĂN PHÒNG', 'Q. CHÁNH VĂN PHÒNG'),
    edit: ({ replaceText }) => replaceText('Q. CHÁNH', 'QUYỀN CHÁNH'),
  },
  { rule: 'the-thuc/ho-ten-nguoi-ky', base: 'bao-cao', edit: ({ remove }) => remove(NAME) },
  {
    rule: 'the-thuc/hoc-ham',
    base: 'cong-van',
    edit: ({ replaceText }) => replaceText('Trần Văn Bình', 'ThS. Trần Văn Bình'),
  },
  {
    rule: 'the-thuc/hoc-ham',
    base: 'cong-van',
    shows: 'a rank',
    edit: ({ replaceText }) => replaceText('Trần Văn Bình', 'Đại tá Trần Văn Bình'),
  },
  { rule: 'the-thuc/vi-tri-ky', base: 'bao-cao', edit: ({ swapCells }) => swapCells(/^Nơi nhận:$/u, 'T/M CHI BỘ') },
  {
    rule: 'the-thuc/bien-ban-hai-chu-ky',
    base: 'bien-ban',
    edit: (docx) => removeAll(docx, ['NGƯỜI GHI BIÊN BẢN', /^Lê Thị Hoa$/u]),
  },
  {
    rule: 'the-thuc/bien-ban-chu-tri',
    base: 'bien-ban',
    edit: (docx) => removeAll(docx, ['CHỦ TRÌ HỘI NGHỊ', NAME]),
  },
  {
    rule: 'the-thuc/bien-ban-vi-tri-ky',
    base: 'bien-ban',
    edit: ({ swapCells }) => swapCells('NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ'),
  },
]

const COPIES: Pair[] = [
  { rule: 'the-thuc/noi-nhan', base: 'nghi-quyet-nam', edit: (docx) => removeAll(docx, RECIPIENTS) },
  {
    rule: 'the-thuc/noi-nhan-ben-trai',
    base: 'cong-van',
    edit: (docx) => {
      for (const line of ['- Lưu chi bộ.', '- Như trên;', 'Nơi nhận:']) moveBehind(docx, line, NAME)
    },
  },
  {
    rule: 'the-thuc/noi-nhan-dong-rieng',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('Nơi nhận:', 'Nơi nhận: Ban Thường vụ Đảng ủy;'),
  },
  {
    rule: 'the-thuc/noi-nhan-hai-cham',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('Nơi nhận:', 'Nơi nhận'),
  },
  {
    rule: 'the-thuc/noi-nhan-phan-cach',
    base: 'nghi-quyet-nam',
    shows: 'a comma, as it was before',
    edit: ({ replaceText }) => replaceText('chi ủy viên;', 'chi ủy viên,'),
  },
  {
    rule: 'the-thuc/noi-nhan-phan-cach',
    base: 'nghi-quyet-nam',
    shows: 'the last without a full stop',
    edit: ({ replaceText }) => replaceText('Lưu chi bộ.', 'Lưu chi bộ'),
  },
  {
    rule: 'the-thuc/noi-nhan-phan-cach',
    base: 'nghi-quyet-nam',
    date: DAY_36,
    shows: 'a semicolon, as it is now',
    edit: ({ replaceText }) => replaceText('chi ủy viên,', 'chi ủy viên;'),
  },
  {
    rule: 'the-thuc/noi-nhan-gach-dau',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('- Trưởng các', '+ Trưởng các'),
  },
  {
    rule: 'the-thuc/noi-nhan-nhu-tren',
    base: 'cong-van',
    edit: ({ replaceText }) => replaceText('- Như trên', '- Trung tâm Chính trị xã'),
  },
  {
    rule: 'the-thuc/noi-nhan-luu',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('- Lưu chi bộ', '- Các đồng chí đảng viên'),
  },
  {
    rule: 'the-thuc/noi-nhan-luu-kieu-nha-nuoc',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('Lưu chi bộ', 'Lưu: VT'),
  },
  {
    rule: 'the-thuc/ban-sao-kieu-cu',
    base: 'nghi-quyet-nam',
    edit: ({ append }) => append('SAO LỤC', /^NGHỊ QUYẾT$/u),
  },
  {
    rule: 'the-thuc/anh-chu-ky',
    base: 'bao-cao',
    edit: ({ insertPictureAfter }) => insertPictureAfter('BÍ THƯ', 'chu-ky.jpg', pngOf({ transparent: false })),
  },
  {
    rule: 'the-thuc/anh-chu-ky',
    base: 'bao-cao',
    shows: 'a PNG without transparency',
    edit: ({ insertPictureAfter }) => insertPictureAfter('BÍ THƯ', 'chu-ky.png', pngOf({ transparent: false })),
  },
  {
    rule: 'the-thuc/thong-tin-lien-he-duong-ke',
    base: 'bao-cao',
    right: ({ append }) => append(['_'.repeat(60), 'Điện thoại: 0270 000 000'], '- Lưu'),
    edit: ({ remove }) => remove('_'.repeat(60)),
  },
  {
    rule: 'the-thuc/thong-tin-lien-he',
    base: 'bao-cao',
    edit: ({ insertAfter }) => insertAfter('Số 05-BC/CB', 'Điện thoại: 0270 000 000'),
  },
]

export const pairs: Pair[] = [...GROUNDS, ...SIGNATURES, ...COPIES]
