import type { OutlineHeading } from '../support/dress.js'

/** Headings of invented papers, by type: level, label and text parted by “|”. */
const HEADINGS: [type: string, headings: string[]][] = [
  [
    'nghi-quyet-nam',
    [
      '1|I.|ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT NĂM 2026',
      '1|II.|PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027',
      '2|1.|Mục tiêu, chỉ tiêu',
      '2|2.|Công tác dân vận',
      '1|III.|CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT NĂM 2027',
      '1|IV.|TỔ CHỨC THỰC HIỆN',
    ],
  ],
  [
    'nghi-quyet-nam',
    [
      '1|I.|MỤC TIÊU TỔNG QUÁT',
      '1|II.|CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027',
      '1|III.|NHIỆM VỤ VÀ GIẢI PHÁP',
      '1|V.|TỔ CHỨC THỰC HIỆN',
    ],
  ],
  [
    'nghi-quyet-thang',
    [
      '1|I.|ĐÁNH GIÁ KẾT QUẢ LÃNH ĐẠO THÁNG QUA',
      '2|1.|Công tác tư tưởng',
      '2|2.|Nhiệm vụ chính trị',
      '1|II.|PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG TỚI',
      '1|III.|PHÂN CÔNG VÀ TỔ CHỨC THỰC HIỆN',
    ],
  ],
  [
    'nghi-quyet-thang',
    ['1|1.|Kết quả thực hiện nghị quyết tháng trước', '1|2.|Nhiệm vụ trọng tâm tháng 4', '1|3.|Biểu quyết'],
  ],
  [
    'nghi-quyet-dai-hoi',
    [
      '1|I.|ĐÁNH GIÁ KẾT QUẢ NHIỆM KỲ 2022 - 2025',
      '1|II.|PHƯƠNG HƯỚNG NHIỆM KỲ 2025 - 2027',
      '1|III.|TỔ CHỨC THỰC HIỆN',
    ],
  ],
  [
    'nghi-quyet-hoi-nghi',
    [
      '1|I.|Kết quả thực hiện nhiệm vụ 6 tháng đầu năm',
      '2|1.|Kết quả đạt được',
      '2|2.|Hạn chế',
      '1|II.|Nhiệm vụ 6 tháng cuối năm',
    ],
  ],
  [
    'chuong-trinh-cong-tac-nam',
    ['1|A.|NỘI DUNG CÔNG VIỆC ĐỊNH KỲ', '1|B.|NHIỆM VỤ TRỌNG TÂM NĂM 2027', '2|I.|Quý I', '2|II.|Quý II'],
  ],
  [
    'chuong-trinh-cong-tac-toan-khoa',
    [
      '1|A.|NỘI DUNG TRÌNH BAN CHẤP HÀNH',
      '2|I.|Công việc định kỳ',
      '2|II.|Năm 2027',
      '1|B.|NỘI DUNG TRÌNH BAN THƯỜNG VỤ',
      '2|I.|Công việc định kỳ',
    ],
  ],
  [
    'chuong-trinh-ktgs',
    [
      '1|I.|QUAN ĐIỂM, MỤC ĐÍCH',
      '1|II.|NỘI DUNG KIỂM TRA, GIÁM SÁT',
      '2|1.|Kiểm tra chuyên đề',
      '2|2.|Giám sát chuyên đề',
      '1|III.|TỔ CHỨC THỰC HIỆN',
    ],
  ],
  [
    'ke-hoach-kiem-tra',
    [
      '1|I.|MỤC ĐÍCH, YÊU CẦU',
      '1|II.|NỘI DUNG, ĐỐI TƯỢNG',
      '2|1.|Thành phần Tổ kiểm tra',
      '1|III.|THỜI GIAN, PHƯƠNG PHÁP',
      '1|IV.|TỔ CHỨC THỰC HIỆN',
    ],
  ],
  [
    'ke-hoach-chi-tiet-to-kiem-tra',
    ['1|I.|ĐỀ CƯƠNG BÁO CÁO', '1|II.|PHÂN CÔNG THÀNH VIÊN TỔ KIỂM TRA', '1|III.|LỊCH LÀM VIỆC CỦA TỔ'],
  ],
  ['bao-cao-ket-qua-kiem-tra', ['1|I.|Kết quả kiểm tra', '1|II.|Nhận xét, kiến nghị của Tổ kiểm tra']],
  ['thong-bao-ket-luan-kiem-tra', ['1|1.|Kết quả kiểm tra', '1|2.|Về hạn chế', '1|3.|Ban Thường vụ yêu cầu']],
  [
    'bien-ban-sinh-hoat',
    [
      '1|I.|THÀNH PHẦN THAM DỰ',
      '1|II.|NỘI DUNG SINH HOẠT CHI BỘ',
      '2|1.|Đánh giá công tác tháng qua',
      '2|2.|Nhiệm vụ tháng tới',
      '1|III.|KẾT LUẬN',
    ],
  ],
  [
    'bien-ban-hoi-nghi-chi-bo',
    [
      '1|I.|Thành phần tham dự',
      '2|1.|Chi bộ',
      '1|II.|Nội dung: nghe Tổ kiểm tra báo cáo kết quả kiểm tra',
      '1|III.|Diễn biến',
    ],
  ],
  [
    'quy-che-lam-viec',
    [
      '1|Chương I|QUY ĐỊNH CHUNG',
      '2|Điều 1.|Phạm vi',
      '2|Điều 2.|Nguyên tắc làm việc',
      '1|Chương II|CHẾ ĐỘ LÀM VIỆC',
      '2|Điều 3.|Chế độ sinh hoạt',
      '1|Chương III|ĐIỀU KHOẢN THI HÀNH',
    ],
  ],
  [
    'bao-cao-tong-ket',
    [
      '1|I.|ĐẶC ĐIỂM TÌNH HÌNH',
      '1|II.|KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ NĂM 2026',
      '1|III.|PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027',
      '1|IV.|ĐỀ XUẤT, KIẾN NGHỊ',
    ],
  ],
  ['bao-cao-dinh-ky', ['1|I.|KẾT QUẢ TRONG THÁNG', '1|II.|NHIỆM VỤ THÁNG TỚI']],
  ['bao-cao-xep-loai', ['1|I.|KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN', '1|II.|ĐỀ NGHỊ KHEN THƯỞNG']],
  ['bao-cao-dang-phi', ['1|I.|SỐ LIỆU ĐẢNG VIÊN', '1|II.|KẾT QUẢ THU NỘP ĐẢNG PHÍ']],
  [
    'kiem-diem-tap-the',
    [
      '1|I.|Ưu điểm, kết quả đạt được',
      '1|II.|Hạn chế, khuyết điểm và nguyên nhân',
      '1|III.|Kết quả khắc phục kỳ trước',
      '1|V-|Trách nhiệm của tập thể, cá nhân',
      '1|VI.|Phương hướng',
      '1|VII.|Đề nghị xếp loại',
    ],
  ],
  [
    'kiem-diem-ca-nhan',
    [
      '1|I.|Ưu điểm, kết quả đạt được',
      '2|1.|Về tư tưởng chính trị',
      '2|2.|Việc thực hiện cam kết tu dưỡng',
      '1|II.|Hạn chế, khuyết điểm',
      '1|VII.|Tự nhận mức xếp loại chất lượng',
    ],
  ],
  [
    'ban-cam-ket',
    [
      '1|1.|Về tư tưởng chính trị',
      '1|2.|Về đạo đức, lối sống',
      '1|3.|Về ý thức tổ chức kỷ luật',
      '1|4.|Biện pháp, thời hạn',
    ],
  ],
  ['dang-ky-hoc-tap-bac', ['1|I.|NỘI DUNG ĐĂNG KÝ HỌC TẬP VÀ LÀM THEO BÁC', '1|II.|BIỆN PHÁP', '1|III.|THỜI GIAN']],
  [
    'dang-ky-dan-van-kheo',
    [
      '1|1.|Tên mô hình',
      '1|2.|Lý do',
      '1|3.|Nội dung, cách làm',
      '1|4.|Địa bàn, đối tượng',
      '1|5.|Người phụ trách',
      '1|6.|Kết quả',
    ],
  ],
  ['danh-gia-nqtw4', ['1|I.|NHẬN DIỆN BIỂU HIỆN SUY THOÁI', '1|II.|NGUYÊN NHÂN', '1|III.|BIỆN PHÁP, THỜI HẠN']],
  [
    'phieu-danh-gia-sinh-hoat',
    ['1|1|Chấp hành thời lượng sinh hoạt', '1|2|Tỉ lệ đảng viên dự sinh hoạt', '1|3|Công tác chuẩn bị sinh hoạt'],
  ],
  ['chuong-trinh-sinh-hoat', ['1|I.|MỤC ĐÍCH', '1|II.|THÀNH PHẦN', '1|III.|NỘI DUNG', '2|1.|Tự phê bình và phê bình']],
  ['chuong-trinh-hop-chi-uy', ['1|I.|MỤC ĐÍCH', '1|II.|THÀNH PHẦN: CHI ỦY VIÊN', '1|III.|NỘI DUNG HỌP CHI ỦY']],
  [
    'chuong-trinh-dai-hoi',
    ['1|1|Chào cờ', '1|2|Bầu Đoàn chủ tịch', '1|3|Diễn văn khai mạc', '1|4|Trình bày báo cáo chính trị'],
  ],
  ['thong-bao-sinh-hoat', ['1|1|Đánh giá tình hình tư tưởng đảng viên', '1|2|Công tác quản lý đảng viên']],
  ['phieu-nhan-xet-noi-cu-tru', ['1|1.|Việc chấp hành ở nơi cư trú', '1|2.|Nhận xét của chi ủy']],
]

/** The headings of a paper of a type. */
export interface TypedOutline {
  type: string
  headings: OutlineHeading[]
}

export const outlines: TypedOutline[] = HEADINGS.map(([type, headings]) => ({
  type,
  headings: headings.map((heading) => {
    const [level = '', label = '', text = ''] = heading.split('|')
    return { level: Number(level), label, text }
  }),
}))
