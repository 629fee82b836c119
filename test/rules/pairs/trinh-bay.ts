/** Pairs of rules on page and type. */
import { element } from '../../support/xml-tree.js'
import { DAY_36 } from './bases.js'
import type { DocxEdit } from './edit.js'
import type { Pair } from './pair.js'

/** Word keeps in the file what digits a page number printed last; drafts have none. */
const printNumber = ({ header }: DocxEdit) =>
  header.paragraph('{PAGE}').children.splice(-1, 0, element('w:r', {}, element('w:t', {}, '2')))

export const pairs: Pair[] = [
  {
    rule: 'the-thuc/kho-giay',
    base: 'bao-cao',
    shows: 'Letter',
    edit: ({ setSection }) => setSection('w:pgSz', { w: 12240, h: 15840 }),
  },
  {
    rule: 'the-thuc/kho-giay',
    base: 'cong-van',
    shows: 'pages that lie',
    edit: ({ setSection }) => setSection('w:pgSz', { w: 16838, h: 11906, orient: 'landscape' }),
  },
  {
    rule: 'the-thuc/le-trang',
    base: 'bao-cao',
    edit: ({ setSection }) => setSection('w:pgMar', { top: 1418, left: 1418 }),
  },
  {
    rule: 'the-thuc/le-trang',
    base: 'bao-cao',
    shows: 'inner margins',
    right: ({ setSetting }) => setSetting('w:mirrorMargins', {}),
    edit: ({ setSection }) => setSection('w:pgMar', { left: 1418 }),
  },
  {
    rule: 'the-thuc/le-trang-cu',
    base: 'nghi-quyet-nam',
    edit: ({ setSection }) => setSection('w:pgMar', { top: 1418, bottom: 1418, left: 1985 }),
  },
  {
    rule: 'the-thuc/le-trang-nha-nuoc',
    base: 'nghi-quyet-nam',
    edit: ({ setSection }) => setSection('w:pgMar', { right: 1134 }),
  },
  { rule: 'the-thuc/so-trang', base: 'bao-cao', edit: ({ header }) => header.remove('{PAGE}') },
  {
    rule: 'the-thuc/so-trang-vi-tri',
    base: 'bao-cao',
    shows: 'at the foot',
    edit: ({ movePageNumberToFoot }) => movePageNumberToFoot(),
  },
  {
    rule: 'the-thuc/so-trang-vi-tri',
    base: 'bao-cao',
    shows: 'on the right',
    edit: ({ header }) => header.setParagraph('{PAGE}', 'w:jc', { val: 'right' }),
  },
  { rule: 'the-thuc/so-trang-dau', base: 'bao-cao', edit: ({ setSection }) => setSection('w:titlePg', null) },
  {
    rule: 'the-thuc/so-trang-cach-mep',
    base: 'bao-cao',
    edit: ({ setSection }) => setSection('w:pgMar', { header: 720 }),
  },
  {
    rule: 'the-thuc/so-trang-kieu-so',
    base: 'bao-cao',
    edit: ({ setSection }) => setSection('w:pgNumType', { fmt: 'upperRoman' }),
  },
  {
    rule: 'the-thuc/so-trang-dinh-dang',
    base: 'bao-cao',
    right: printNumber,
    edit: ({ setStyleRun }) => setStyleRun('SoTrang', 'w:sz', { val: 22 }),
  },
  {
    rule: 'the-thuc/so-trang-phu-luc',
    base: 'phu-luc',
    edit: ({ setSection }) => setSection('w:pgNumType', { start: null }, 1),
  },
  {
    rule: 'the-thuc/phong-chu',
    base: 'bao-cao',
    shows: 'all of it',
    edit: ({ setDefaultRun }) => setDefaultRun('w:rFonts', { ascii: 'Arial', hAnsi: 'Arial' }),
  },
  {
    rule: 'the-thuc/phong-chu',
    base: 'cong-van',
    shows: 'one line',
    edit: ({ setRun }) => setRun('Lê Thị Hoa', 'w:rFonts', { ascii: 'Calibri', hAnsi: 'Calibri' }),
  },
  {
    rule: 'the-thuc/mau-chu',
    base: 'cong-van',
    edit: ({ setRun }) => setRun('Lê Thị Hoa', 'w:color', { val: 'C00000' }),
  },
  { rule: 'the-thuc/co-chu-noi-dung', base: 'bao-cao', edit: ({ setBodyRuns }) => setBodyRuns('w:sz', { val: 26 }) },
  {
    rule: 'the-thuc/co-chu-dong-nhat',
    base: 'nghi-quyet-nam',
    edit: ({ setStyleRun }) => setStyleRun('GachDauDong', 'w:sz', { val: 30 }),
  },
  {
    rule: 'the-thuc/can-deu',
    base: 'bao-cao',
    edit: ({ setBodyParagraphs }) => setBodyParagraphs('w:jc', { val: 'left' }),
  },
  {
    rule: 'the-thuc/lui-dau-dong',
    base: 'bao-cao',
    edit: ({ setBodyParagraphs }) => setBodyParagraphs('w:ind', { firstLine: 0 }),
  },
  {
    rule: 'the-thuc/lui-dau-dong-deu',
    base: 'nghi-quyet-nam',
    edit: ({ setParagraph }) => {
      for (const text of ['Hoàn thành 9/10', 'Học tập đầy đủ', 'Sinh hoạt chi bộ vào', 'Thực hiện mô hình'])
        setParagraph(text, 'w:ind', { firstLine: 720 })
    },
  },
  {
    rule: 'the-thuc/gian-dong',
    base: 'bao-cao',
    edit: ({ setBodyParagraphs }) => setBodyParagraphs('w:spacing', { line: 480 }),
  },
  {
    rule: 'the-thuc/gian-dong',
    base: 'bao-cao',
    date: DAY_36,
    right: ({ setBodyParagraphs }) => setBodyParagraphs('w:spacing', { line: 480, lineRule: 'exact' }),
    edit: ({ setBodyParagraphs }) => setBodyParagraphs('w:spacing', { line: 360, lineRule: 'auto' }),
  },
  {
    rule: 'the-thuc/gian-doan',
    base: 'bao-cao',
    edit: ({ setBodyParagraphs, setStyleParagraph }) => {
      setBodyParagraphs('w:spacing', { before: 40 })
      for (const style of ['Heading1', 'Heading2']) setStyleParagraph(style, 'w:spacing', { before: 40 })
    },
  },
  {
    rule: 'the-thuc/can-cu-nghieng',
    base: 'nghi-quyet-nam',
    edit: ({ setRun }) => {
      setRun('Căn cứ Điều lệ Đảng', 'w:i', {})
      setRun('Căn cứ Nghị quyết', 'w:i', {})
    },
  },
  {
    rule: 'the-thuc/tieu-de-dinh-dang',
    base: 'bao-cao',
    edit: ({ setStyleRun }) => setStyleRun('TieuDe', 'w:sz', { val: 26 }),
  },
  {
    rule: 'the-thuc/tieu-de-duong-ke',
    base: 'bao-cao',
    edit: ({ setRun }) => setRun('ĐẢNG CỘNG SẢN VIỆT NAM', 'w:u', null),
  },
  {
    rule: 'the-thuc/ten-co-quan-dinh-dang',
    base: 'bao-cao',
    edit: ({ setStyleRun }) => setStyleRun('CoQuanBanHanh', 'w:b', null),
  },
  {
    rule: 'the-thuc/co-quan-cap-tren-dinh-dang',
    base: 'bao-cao',
    edit: ({ setStyleRun }) => setStyleRun('CoQuanCapTren', 'w:b', {}),
  },
  {
    rule: 'the-thuc/so-ky-hieu-dinh-dang',
    base: 'bao-cao',
    edit: ({ setStyleRun }) => setStyleRun('SoKyHieu', 'w:b', {}),
  },
  {
    rule: 'the-thuc/dia-danh-ngay-dinh-dang',
    base: 'bao-cao',
    edit: ({ setStyleRun }) => setStyleRun('DiaDanhNgayThang', 'w:i', null),
  },
  {
    rule: 'the-thuc/ten-loai-dinh-dang',
    base: 'bao-cao',
    edit: ({ setStyleParagraph }) => setStyleParagraph('TenLoai', 'w:jc', { val: 'left' }),
  },
  {
    rule: 'the-thuc/trich-yeu-dinh-dang',
    base: 'bao-cao',
    edit: ({ setStyleRun }) => setStyleRun('TrichYeu', 'w:b', null),
  },
  {
    rule: 'the-thuc/trich-yeu-cong-van-dinh-dang',
    base: 'cong-van',
    edit: ({ setStyleRun }) => setStyleRun('TrichYeuCongVan', 'w:i', null),
  },
  {
    rule: 'the-thuc/kinh-gui-dinh-dang',
    base: 'cong-van',
    edit: ({ setRun }) => setRun('Kính gửi', 'w:i', null),
  },
  {
    rule: 'the-thuc/quyen-han-dinh-dang',
    base: 'bao-cao',
    edit: ({ setRun }) => setRun('T/M CHI BỘ', 'w:b', null),
  },
  { rule: 'the-thuc/chuc-vu-khong-dam', base: 'bao-cao', edit: ({ setRun }) => setRun(/BÍ THƯ/u, 'w:b', {}) },
  {
    rule: 'the-thuc/ho-ten-dinh-dang',
    base: 'bao-cao',
    edit: ({ setStyleRun }) => setStyleRun('HoTenNguoiKy', 'w:b', null),
  },
  { rule: 'the-thuc/noi-nhan-dinh-dang', base: 'bao-cao', edit: ({ setRun }) => setRun('Nơi nhận', 'w:u', null) },
  {
    rule: 'the-thuc/co-chu-thanh-phan',
    base: 'bao-cao',
    edit: ({ setStyleRun }) => setStyleRun('SoKyHieu', 'w:sz', { val: 26 }),
  },
]
