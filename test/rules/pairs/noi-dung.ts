/** Pairs of rules on numbering, citations and appendices. */
import type { Pair } from './pair.js'

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
        'Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương',
      ),
  },
  { rule: 'dang/de-muc-trong', base: 'to-trinh', edit: ({ remove }) => remove('Phòng họp xây dựng đã 15 năm') },
]
