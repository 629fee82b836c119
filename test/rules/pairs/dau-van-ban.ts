/** Pairs of rules on the letterhead. */
import { DAY_36 } from './bases.js'
import type { DocxEdit } from './edit.js'
import type { Pair } from './pair.js'

const TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const ISSUER = /CHI BỘ ẤP TÂN HÒA/u
const SUPERIOR = /ĐẢNG BỘ XÃ BÌNH AN/u
const NUMBER = /Số 05-.*/u
const DATE = /Bình An, ngày.*/u
const STAR = /\*/u
const HYPHENS = /-----/u

/** A mark stands where a line of the letterhead does. */
const markBelow =
  (where: RegExp, text: string) =>
  ({ insertAfter }: DocxEdit) =>
    insertAfter(where, text)

/** A report becomes a Quy định of its committee, whose symbol is QĐ. */
const asRegulation = ({ replaceText }: DocxEdit) => {
  replaceText('Số 05-BC/ĐU', 'Số 05-QĐ/ĐU')
  replaceText('BÁO CÁO', 'QUY ĐỊNH')
}

/** The committee of a company, below that of a commune. */
const asBaseCommittee = ({ replaceText }: DocxEdit) => {
  replaceText('ĐẢNG BỘ TỈNH VĨNH LONG', 'ĐẢNG BỘ XÃ BÌNH AN')
  replaceText('ĐẢNG ỦY XÃ BÌNH AN', 'ĐẢNG ỦY CÔNG TY LÚA GẠO BÌNH AN')
}

export const pairs: Pair[] = [
  { rule: 'dang/so-de-trong', base: 'bao-cao', edit: ({ replaceText }) => replaceText('Số 05', 'Số …') },
  { rule: 'dang/ngay-de-trong', base: 'bao-cao', edit: ({ replaceText }) => replaceText('ngày 05', 'ngày …') },
  {
    rule: 'dang/ngay-de-trong',
    base: 'bao-cao',
    date: DAY_36,
    edit: ({ replaceText }) => replaceText('ngày 10', 'ngày …'),
  },

  { rule: 'the-thuc/tieu-de-dang', base: 'bao-cao', edit: ({ remove }) => remove(TITLE) },
  {
    rule: 'the-thuc/tieu-de-dang',
    base: 'cong-van',
    shows: 'a slip in it',
    edit: ({ replaceText }) => replaceText('CỘNG SẢN', 'CÔNG SẢN'),
  },
  { rule: 'the-thuc/tieu-de-vi-tri', base: 'bao-cao', edit: ({ swapCells }) => swapCells(TITLE, ISSUER) },
  {
    rule: 'the-thuc/quoc-hieu-lac',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText(TITLE, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
  },
  {
    rule: 'the-thuc/quoc-hieu-lac',
    base: 'van-phong',
    shows: 'above a body that the State has too',
    edit: ({ replaceText }) => replaceText(TITLE, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  },
  {
    rule: 'the-thuc/ten-co-quan',
    base: 'bao-cao',
    edit: ({ remove }) => {
      remove(SUPERIOR)
      remove(ISSUER)
      remove(STAR)
    },
  },
  { rule: 'the-thuc/ten-co-quan-dang-bo', base: 'bao-cao', edit: ({ remove }) => remove(ISSUER) },
  {
    rule: 'the-thuc/co-quan-cap-tren',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('ĐẢNG BỘ XÃ BÌNH AN', 'ĐẢNG ỦY XÃ BÌNH AN'),
  },
  {
    rule: 'the-thuc/co-quan-cap-tren',
    base: 'uy-ban-kiem-tra',
    shows: 'above an advisory body',
    edit: ({ replaceText }) => replaceText('ĐẢNG ỦY XÃ BÌNH AN', 'ĐẢNG BỘ XÃ BÌNH AN'),
  },
  { rule: 'the-thuc/co-quan-cap-tren-thieu', base: 'bao-cao', edit: ({ remove }) => remove(SUPERIOR) },
  {
    rule: 'the-thuc/ten-ban-thuong-vu',
    base: 'bao-cao-dang-uy',
    edit: ({ replaceText }) => replaceText('ĐẢNG ỦY XÃ BÌNH AN', 'BAN THƯỜNG VỤ'),
  },
  { rule: 'the-thuc/thieu-dau-sao', base: 'bao-cao', edit: ({ remove }) => remove(STAR) },
  {
    rule: 'the-thuc/thieu-dau-sao',
    base: 'cong-van',
    shows: 'a row of hyphens',
    edit: ({ replaceText }) => replaceText('*', '-------'),
  },
  {
    rule: 'the-thuc/so-ky-hieu',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('05-BC', '05 - BC'),
  },
  {
    rule: 'the-thuc/so-ky-hieu',
    base: 'cong-van',
    shows: 'no hyphen',
    edit: ({ replaceText }) => replaceText('05-CV', '05 CV'),
  },
  { rule: 'the-thuc/so-ky-hieu-thieu', base: 'bao-cao', edit: ({ remove }) => remove(NUMBER) },
  { rule: 'the-thuc/so-dau-hai-cham', base: 'bao-cao', edit: ({ replaceText }) => replaceText('Số 05', 'Số: 05') },
  {
    rule: 'the-thuc/so-kieu-nha-nuoc',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('05-BC/CB', '05/BC-CB'),
  },
  {
    rule: 'the-thuc/so-kieu-nha-nuoc',
    base: 'nghi-quyet-thang',
    shows: 'the year in it',
    edit: ({ replaceText }) => replaceText('05-NQ/CB', '05/2027-NQ/CB'),
  },
  { rule: 'the-thuc/so-them-khong', base: 'bao-cao', edit: ({ replaceText }) => replaceText('Số 05', 'Số 5') },
  { rule: 'the-thuc/ma-loai', base: 'bao-cao', edit: ({ replaceText }) => replaceText('05-BC', '05-KH') },
  {
    rule: 'the-thuc/ma-loai',
    base: 'chuong-trinh',
    shows: 'letters that tell it from another',
    edit: ({ replaceText }) => replaceText('05-CTr', '05-CT'),
  },
  {
    rule: 'the-thuc/ma-quy-dinh',
    base: 'bao-cao-dang-uy',
    right: asRegulation,
    edit: ({ replaceText }) => replaceText('05-QĐ', '05-QĐi'),
  },
  {
    rule: 'the-thuc/ma-quy-dinh',
    base: 'bao-cao-dang-uy',
    date: DAY_36,
    right: asRegulation,
    edit: ({ replaceText }) => replaceText('05-QĐ', '05-QĐi'),
  },
  { rule: 'the-thuc/ma-co-quan', base: 'bao-cao', edit: ({ replaceText }) => replaceText('BC/CB', 'BC/CBTH') },
  {
    rule: 'the-thuc/ma-co-quan',
    base: 'bao-cao-dang-uy',
    shows: 'a standing board',
    edit: ({ replaceText }) => replaceText('BC/ĐU', 'BC/BTV'),
  },
  {
    rule: 'the-thuc/tham-quyen-the-loai',
    base: 'bao-cao',
    edit: ({ replaceText }) => {
      replaceText('BÁO CÁO', 'HƯỚNG DẪN')
      replaceText('05-BC', '05-HD')
    },
  },
  {
    rule: 'the-thuc/tham-quyen-dang-uy-co-so',
    base: 'bao-cao-dang-uy',
    right: asBaseCommittee,
    edit: ({ replaceText }) => {
      replaceText('BÁO CÁO', 'CHỈ THỊ')
      replaceText('05-BC', '05-CT')
    },
  },
  { rule: 'the-thuc/dia-danh-ngay', base: 'bao-cao', edit: ({ replaceText }) => replaceText('An, ngày', 'An ngày') },
  { rule: 'the-thuc/dia-danh-ngay', base: 'bien-ban', shows: 'none', edit: ({ remove }) => remove(DATE) },
  {
    rule: 'the-thuc/dia-danh-ngay',
    base: 'to-trinh',
    shows: 'a short date',
    edit: ({ replaceText }) => replaceText('ngày 05 tháng 01 năm 2027', 'ngày 05/01/2027'),
  },
  {
    rule: 'the-thuc/ngay-thang-so-0',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('An, ngày 05', 'An, ngày 5'),
  },
  {
    rule: 'the-thuc/ngay-thang-so-0-thua',
    base: 'bao-cao',
    date: DAY_36,
    edit: ({ replaceText }) => replaceText('tháng 3 năm 2026', 'tháng 03 năm 2026'),
  },
  {
    rule: 'the-thuc/ngay-hop-le',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('An, ngày 05 tháng 01', 'An, ngày 31 tháng 02'),
  },
  {
    rule: 'the-thuc/dia-danh-cap',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('Bình An, ngày', 'Huế, ngày'),
  },
  {
    rule: 'the-thuc/dia-danh-cap',
    base: 'cong-van',
    shows: 'the name of the province',
    right: ({ replaceText }) => replaceText('ĐẢNG BỘ XÃ BÌNH AN', 'ĐẢNG BỘ PHƯỜNG PHÚ THỌ'),
    edit: ({ replaceText }) => replaceText('Bình An, ngày', 'Phú Thọ, ngày'),
  },
  {
    rule: 'the-thuc/dia-danh-cap-trung-tinh',
    base: 'bao-cao-dang-uy',
    right: ({ replaceText }) => {
      replaceText('ĐẢNG BỘ TỈNH VĨNH LONG', 'ĐẢNG BỘ TỈNH BÌNH AN')
      replaceText('Bình An, ngày', 'Xã Bình An, ngày')
    },
    edit: ({ replaceText }) => replaceText('Xã Bình An, ngày', 'Bình An, ngày'),
  },
  {
    rule: 'the-thuc/ngay-hop-nam',
    base: 'nghi-quyet-thang',
    edit: ({ replaceText }) => replaceText('Ngày 03 tháng 01 năm 2027', 'Ngày 03 tháng 01 năm 2026'),
  },
  {
    rule: 'the-thuc/ten-loai',
    base: 'bao-cao',
    edit: ({ remove }) => {
      remove('BÁO CÁO')
      remove(/tổng kết.*/u)
      remove(HYPHENS)
    },
  },
  { rule: 'the-thuc/ten-loai-in-hoa', base: 'bao-cao', edit: ({ replaceText }) => replaceText('BÁO CÁO', 'Báo cáo') },
  {
    rule: 'the-thuc/ten-loai-dong-rieng',
    base: 'nghi-quyet-thang',
    edit: ({ remove, replaceText }) => {
      remove(/về .*/u)
      replaceText('NGHỊ QUYẾT', 'NGHỊ QUYẾT về nhiệm vụ tháng 01 năm 2027')
    },
  },
  {
    rule: 'the-thuc/ten-loai-cong-van',
    base: 'cong-van',
    edit: ({ insertBefore }) => insertBefore(/Kính gửi:.*/u, 'CÔNG VĂN'),
  },
  {
    rule: 'the-thuc/trich-yeu',
    base: 'bao-cao',
    edit: ({ remove }) => {
      remove(/tổng kết.*/u)
      remove(HYPHENS)
    },
  },
  { rule: 'the-thuc/trich-yeu-cong-van', base: 'cong-van', edit: ({ remove }) => remove(/về việc .*/u) },
  {
    rule: 'the-thuc/trich-yeu-chu-thuong',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('tổng kết công tác', 'Tổng kết công tác'),
  },
  { rule: 'the-thuc/trich-yeu-gach-noi', base: 'bao-cao', edit: ({ remove }) => remove(HYPHENS) },
  {
    rule: 'the-thuc/trich-yeu-gach-noi',
    base: 'to-trinh',
    shows: 'more than five',
    edit: ({ replaceText }) => replaceText('-----', '---------'),
  },
  { rule: 'the-thuc/trich-yeu-v-v', base: 'cong-van', edit: ({ replaceText }) => replaceText('về việc cử', 'V/v cử') },
  {
    rule: 'the-thuc/kinh-gui-kinh-trinh',
    base: 'to-trinh',
    edit: ({ replaceText }) => replaceText('Kính trình:', 'Kính gửi:'),
  },
  {
    rule: 'the-thuc/kinh-gui-kinh-trinh',
    base: 'to-trinh',
    date: DAY_36,
    edit: ({ replaceText }) => replaceText('Kính gửi:', 'Kính trình:'),
  },
  {
    rule: 'the-thuc/kinh-gui-kinh-trinh',
    base: 'cong-van',
    shows: 'of a letter',
    edit: ({ replaceText }) => replaceText('Kính gửi:', 'Kính trình:'),
  },
  {
    rule: 'the-thuc/kinh-gui-thua',
    base: 'bao-cao',
    edit: ({ insertAfter, setRun }) => {
      insertAfter(HYPHENS, 'Kính gửi: Đảng ủy xã Bình An')
      setRun('Kính gửi', 'w:sz', { val: 28 })
    },
  },
  {
    rule: 'the-thuc/mat-khan',
    base: 'bao-cao',
    right: markBelow(NUMBER, 'HỎA TỐC'),
    edit: ({ replaceText }) => replaceText('HỎA TỐC', 'HỎA TỐC HẸN GIỜ'),
  },
  {
    rule: 'the-thuc/mat-khan-vi-tri',
    base: 'bao-cao',
    right: markBelow(NUMBER, 'KHẨN'),
    edit: ({ remove, insertAfter }) => {
      remove('KHẨN')
      insertAfter(DATE, 'KHẨN')
    },
  },
  { rule: 'the-thuc/chi-dan-luu-hanh', base: 'bao-cao', edit: markBelow(NUMBER, 'LƯU HÀNH NỘI BỘ') },
  {
    rule: 'the-thuc/chi-dan-luu-hanh-bao-chi',
    base: 'bao-cao',
    edit: ({ insertAfter }) => insertAfter(NUMBER, 'Không phổ biến trên phương tiện thông tin đại chúng'),
  },
  { rule: 'the-thuc/chi-dan-du-thao', base: 'bao-cao', edit: markBelow(NUMBER, 'Dự thảo lần 2') },
  {
    rule: 'the-thuc/chi-dan-du-thao-vi-tri',
    base: 'bao-cao',
    right: (docx) => {
      docx.replaceText('Số 05', 'Số …')
      docx.insertAfter(/Số …-.*/u, 'Dự thảo lần 2')
    },
    edit: ({ remove, insertAfter }) => {
      remove('Dự thảo lần 2')
      insertAfter(DATE, 'Dự thảo lần 2')
    },
  },
  {
    rule: 'the-thuc/co-quan-da-bo',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('ĐẢNG BỘ XÃ BÌNH AN', 'ĐẢNG BỘ KHỐI CÁC CƠ QUAN'),
  },
]
