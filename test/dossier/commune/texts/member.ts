/** Papers that each member owes. */
import type { Stencil } from '../paper.js'

const member = { tier: 'dang-vien', code: null }

export const PLEDGE: Stencil = {
  ...member,
  type: 'ban-cam-ket',
  typeName: 'BẢN CAM KẾT',
  abstract: 'tu dưỡng, rèn luyện, phấn đấu năm 2027',
  signatures: [
    { position: 'XÁC NHẬN CỦA CHI BỘ', name: '⟦SECRETARY⟧' },
    { position: 'NGƯỜI CAM KẾT', name: '⟦MEMBER⟧' },
  ],
  body: `Họ và tên: ⟦MEMBER⟧

Chức vụ, nhiệm vụ được phân công: ⟦ROLE⟧

- Căn cứ Nghị quyết số ⟦→RESOLUTION⟧ của Chi bộ về phương hướng, nhiệm vụ năm 2027;
- Căn cứ Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương về đẩy mạnh xây dựng, chỉnh đốn Đảng.

Tôi cam kết với chi bộ những nội dung sau:

# 1. Về tư tưởng chính trị

⟦PLEDGE-THOUGHT⟧.

# 2. Về đạo đức, lối sống

⟦PLEDGE-CONDUCT⟧.

# 3. Về thực hiện chức trách, nhiệm vụ được giao

⟦PLEDGE-WORK⟧.

# 4. Về ý thức tổ chức kỷ luật, trách nhiệm nêu gương

⟦PLEDGE-EXAMPLE⟧.

# 5. Hạn chế cần khắc phục

⟦WEAKNESS⟧.

# 6. Biện pháp thực hiện

⟦PLEDGE-HOW⟧.

# 7. Thời hạn thực hiện

Mục 3 xong trước ngày ⟦PLEDGE-BY⟧; mục 5 xong trong quý II; các mục khác làm cả năm, chi bộ kiểm tra vào tháng 7 và tháng 12.`,
}

export const FOLLOWING: Stencil = {
  ...member,
  type: 'dang-ky-hoc-tap-bac',
  typeName: 'BẢN ĐĂNG KÝ',
  abstract: 'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2027',
  signatures: [{ position: 'NGƯỜI ĐĂNG KÝ', name: '⟦MEMBER⟧' }],
  body: `Họ và tên: ⟦MEMBER⟧

Chức vụ: ⟦ROLE⟧

Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, tôi đăng ký với chi bộ như sau:

# 1. Nội dung đăng ký

⟦FOLLOW⟧.

# 2. Biện pháp thực hiện

⟦FOLLOW-HOW⟧.

# 3. Thời gian thực hiện

Từ tháng 02 đến tháng 11/2027; báo cáo chi bộ vào kỳ sinh hoạt tháng 7 và tháng 12.

# 4. Kết quả dự kiến

⟦FOLLOW-GOAL⟧.`,
}

export const DEED: Stencil = {
  ...member,
  type: 'dang-ky-dan-van-kheo',
  typeName: 'BẢN ĐĂNG KÝ',
  abstract: 'việc làm “Dân vận khéo” của đảng viên năm 2027',
  signatures: [{ position: 'NGƯỜI ĐĂNG KÝ', name: '⟦MEMBER⟧' }],
  body: `Họ và tên người đăng ký, chịu trách nhiệm thực hiện: ⟦MEMBER⟧, ⟦ROLE⟧

# 1. Tên việc làm

⟦DEED⟧.

# 2. Nội dung, cách làm

⟦DEED-HOW⟧.

# 3. Địa bàn, đối tượng

⟦DEED-WHERE⟧.

# 4. Thời gian thực hiện

Từ tháng 4 đến tháng ⟦DEED-END⟧/2027; báo cáo chi bộ vào kỳ sinh hoạt tháng 11.

# 5. Kết quả dự kiến

⟦DEED-GOAL⟧.`,
}

export const REVIEW: Stencil = {
  ...member,
  type: 'kiem-diem-ca-nhan',
  typeName: 'BẢN KIỂM ĐIỂM',
  abstract: 'cá nhân năm 2027',
  signatures: [{ position: 'NGƯỜI TỰ KIỂM ĐIỂM', name: '⟦MEMBER⟧' }],
  body: `Họ và tên: ⟦MEMBER⟧

Ngày sinh: ⟦BORN⟧

Chức vụ trong Đảng: ⟦ROLE⟧

Chức vụ chính quyền, đoàn thể: ⟦OFFICE⟧

# I. Ưu điểm, kết quả đạt được

## 1. Về phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật

⟦GOOD⟧.

## 2. Về thực hiện chức trách, nhiệm vụ được giao

⟦WORK-DONE⟧.

## 3. Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm

⟦KEPT⟧.

# II. Hạn chế, khuyết điểm và nguyên nhân

## 1. Hạn chế, khuyết điểm

⟦WEAKNESS⟧.

## 2. Nguyên nhân

⟦CAUSE⟧.

# III. Kết quả khắc phục những hạn chế, khuyết điểm đã được chỉ ra ở kỳ kiểm điểm trước

⟦MENDED⟧.

# IV. Giải trình những vấn đề được gợi ý kiểm điểm

Không có vấn đề được gợi ý.

# V. Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể

⟦SHARED⟧.

# VI. Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm

⟦PLAN⟧.

# VII. Tự nhận mức xếp loại chất lượng

Đối chiếu với tiêu chuẩn của từng mức, tôi tự nhận: Hoàn thành tốt nhiệm vụ.`,
}

/** Written by the branch where the member lives, about one who may belong to another. */
export const RESIDENCE_REMARKS: Stencil = {
  ...member,
  type: 'phieu-nhan-xet-noi-cu-tru',
  typeName: 'PHIẾU NHẬN XÉT',
  abstract: 'đảng viên ở nơi cư trú năm 2027',
  addressee: ['⟦OWN-BRANCH⟧'],
  signatures: [
    { authority: 'XÁC NHẬN CỦA ĐẢNG ỦY', position: 'PHÓ BÍ THƯ', name: '⟦COMMITTEE-DEPUTY⟧' },
    { authority: 'T/M CHI ỦY', position: 'BÍ THƯ', name: '⟦SECRETARY⟧' },
  ],
  body: `Họ và tên: ⟦MEMBER⟧

Nơi công tác: ⟦WORKPLACE⟧

Nơi cư trú: tổ ⟦GROUP⟧, ⟦HOME⟧

# I. Nội dung nhận xét

## 1. Phẩm chất chính trị, đạo đức, lối sống của bản thân và gia đình

⟦REMARK1⟧.

## 2. Chấp hành chủ trương của Đảng, pháp luật của Nhà nước, quy ước ở nơi cư trú

⟦REMARK2⟧.

## 3. Tham gia sinh hoạt, phong trào, hội họp

⟦REMARK3⟧.

## 4. Mức độ chung

☒ Tốt; ☐ Khá; ☐ Trung bình; ☐ Yếu

# II. Nhận xét của chi ủy nơi cư trú

Sau khi nghe ý kiến của Ban công tác Mặt trận, chi ủy nhất trí: ⟦REMARK4⟧.`,
}
