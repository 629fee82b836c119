/** Pairs of rules on spelling and spacing. */
import { DAY_36 } from './bases.js'
import type { Pair } from './pair.js'

export const pairs: Pair[] = [
  {
    rule: 'dang/cho-cham',
    base: 'cong-van',
    edit: ({ replaceText }) => replaceText('Đồng chí Lê Thị Hoa', 'Đồng chí ……………'),
  },
  {
    rule: 'dang/cho-ngoac-vuong',
    base: 'phu-luc',
    edit: ({ replaceText }) => replaceText('Chi bộ ấp Tân Lập', 'Chi bộ [tên chi bộ]'),
  },
  {
    rule: 'the-thuc/ma-cu-tcvn3',
    base: 'nghi-quyet-nam',
    shows: 'TCVN3 that nothing tells from Unicode but two words of the paragraph',
    edit: ({ replaceText }) => replaceText('kịp thời nhắc nhở', 'kÞp thêi nh¾c nhë, ®¸nh gi¸ h»ng th¸ng'),
  },
  {
    rule: 'the-thuc/ma-cu-tcvn3',
    base: 'bao-cao',
    date: DAY_36,
    shows: 'a whole paragraph of TCVN3',
    edit: ({ replaceText }) =>
      replaceText(
        'Chỉ tiêu thu gom rác mới đạt 85% số hộ (đề ra 95%); 02 kỳ sinh hoạt có tỷ lệ dự dưới 90%.',
        'ChØ tiªu thu gom r¸c míi ®¹t 85% sè hé (®Ò ra 95%); 02 kú sinh ho¹t cã tû lÖ dù d­íi 90%.',
      ),
  },
  {
    rule: 'the-thuc/unicode-nfc',
    base: 'nghi-quyet-nam',
    shows: 'letters with marks of their own',
    edit: ({ replaceText }) => replaceText('nhắc nhở', 'nhắc nhở'.normalize('NFD')),
  },
  {
    rule: 'the-thuc/unicode-nfc',
    base: 'bao-cao',
    shows: 'hidden characters',
    edit: ({ replaceText }) => replaceText('đường ấp', 'đường\u200b ấp'),
  },
  {
    rule: 'the-thuc/unicode-nfc',
    base: 'cong-van',
    shows: 'blanks at which no line breaks',
    edit: ({ replaceText }) =>
      replaceText(
        'phụ trách công tác tổ chức',
        'phụ\u00a0trách\u00a0công\u00a0tác\u00a0tổ\u00a0chức,\u00a0cán\u00a0bộ',
      ),
  },
  {
    rule: 'chu-viet/chu-d-khac',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('Đề nghị Đảng ủy mở lớp', 'Đề nghị Ðảng ủy mở lớp'),
  },
  {
    rule: 'the-thuc/dau-thanh-nhat-quan',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('Chi ủy cụ thể hóa', 'Chi ủy cụ thể hoá'),
  },
  {
    rule: 'chu-viet/hai-dau-cach',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('kịp thời nhắc nhở', 'kịp thời  nhắc nhở'),
  },
  {
    rule: 'chu-viet/cach-truoc-dau-cau',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('kịp thời nhắc nhở;', 'kịp thời nhắc nhở ;'),
  },
  {
    rule: 'chu-viet/cach-sau-dau-cau',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('vi phạm, kịp thời', 'vi phạm,kịp thời'),
  },
  {
    rule: 'chu-viet/cach-trong-ngoac',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('(chỉ tiêu 02)', '( chỉ tiêu 02)'),
  },
  {
    rule: 'chu-viet/dau-cau-lap',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('vi phạm, kịp thời', 'vi phạm,, kịp thời'),
  },
  {
    rule: 'chu-viet/chu-lap',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('nghị quyết của chi bộ', 'nghị quyết của của chi bộ'),
  },
  {
    rule: 'chu-viet/ngoac-le',
    base: 'bao-cao',
    edit: ({ replaceText }) => replaceText('(chỉ tiêu 02)', '(chỉ tiêu 02'),
  },
  {
    rule: 'chu-viet/lui-bang-dau-cach',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('Nhằm phòng ngừa', '      Nhằm phòng ngừa'),
  },
  {
    rule: 'chu-viet/lui-bang-tab',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('Nhằm phòng ngừa', '\tNhằm phòng ngừa'),
  },
  {
    rule: 'chu-viet/doan-trong',
    base: 'nghi-quyet-nam',
    edit: ({ insertAfter }) => insertAfter('Nhằm phòng ngừa', ['', '', '']),
  },
  {
    rule: 'the-thuc/bang-rong-thua',
    base: 'nghi-quyet-nam',
    edit: ({ insertTableAfter }) =>
      insertTableAfter('T/M CHI BỘ', [
        ['', ''],
        ['', ''],
      ]),
  },
  {
    rule: 'the-thuc/ket-thuc',
    base: 'nghi-quyet-nam',
    shows: 'the end of a State paper',
    edit: ({ replaceText }) => replaceText('có hiệu lực từ ngày ký.', 'có hiệu lực từ ngày ký./.'),
  },
  {
    rule: 'the-thuc/ket-thuc',
    base: 'bao-cao',
    date: DAY_36,
    shows: 'no full stop',
    edit: ({ replaceText }) => replaceText('trong quý II năm 2027.', 'trong quý II năm 2027'),
  },
  {
    rule: 'the-thuc/viet-tat',
    base: 'nghi-quyet-dang-uy',
    edit: ({ replaceText }) => replaceText('tiêu chí nông thôn mới nâng cao', 'tiêu chí NTM nâng cao'),
  },
  {
    rule: 'the-thuc/viet-hoa-dang',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('phong cách Hồ Chí Minh', 'phong cách Hồ Chí Minh, điều lệ Đảng'),
  },
  {
    rule: 'the-thuc/viet-hoa-dang-vien',
    base: 'nghi-quyet-nam',
    edit: ({ replaceText }) => replaceText('phong cách Hồ Chí Minh', 'phong cách Hồ Chí Minh của từng Đảng Viên'),
  },
  {
    rule: 'the-thuc/ten-loai-tu-xung',
    base: 'bao-cao',
    shows: 'within a sentence',
    edit: ({ replaceText }) =>
      replaceText('Đề nghị Đảng ủy mở lớp', 'Đề nghị Đảng ủy chỉ đạo thực hiện Kế hoạch này, mở lớp'),
  },
  {
    rule: 'the-thuc/ten-loai-tu-xung',
    base: 'bao-cao',
    edit: ({ replaceText }) =>
      replaceText('Đề nghị Đảng ủy mở lớp', 'Trên đây là kế hoạch của Chi bộ. Đề nghị Đảng ủy mở lớp'),
  },
]
