/** Papers that the committee of the commune owes. */
import type { Stencil } from '../paper.js'
import { COMMITTEE_SIGNS, STANDING_COMMITTEE_SIGNS } from './signatures.js'

const committee = { tier: 'dang-bo-co-so', signatures: COMMITTEE_SIGNS }
const standing = { tier: 'dang-bo-co-so', signatures: STANDING_COMMITTEE_SIGNS }
const UP = 'Tỉnh ủy (báo cáo)'
const DOWN = 'Các chi bộ trực thuộc'
const KEEP = 'Lưu Văn phòng Đảng ủy'

export const ANNUAL_RESOLUTION: Stencil = {
  ...committee,
  type: 'nghi-quyet-nam',
  abstract: 'về phương hướng, nhiệm vụ năm 2027',
  code: 'NQ',
  recipients: [UP, 'Các đồng chí ủy viên Ban Chấp hành', DOWN, KEEP],
  body: `- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ ⟦TERM⟧;
- Căn cứ Nghị quyết số 12-NQ/TU, ngày 05/12/2026 của Tỉnh ủy về phương hướng, nhiệm vụ năm 2027.

Ngày 24/12/2026, Ban Chấp hành Đảng bộ họp, có mặt 26/27 đồng chí, thống nhất quyết nghị những nội dung sau:

# I. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT NĂM 2026

## 1. Kết quả đạt được

Có 18/20 chỉ tiêu đạt và vượt. Thu ngân sách bằng 108% dự toán; tỷ lệ hộ nghèo còn 1,2%; kết nạp 16 đảng viên.

## 2. Hạn chế và nguyên nhân

Hai chỉ tiêu chưa đạt về giải ngân và thu gom rác thải. Nguyên nhân: chuẩn bị mặt bằng chậm, phân công chưa rõ giữa các ấp.

# II. PHƯƠNG HƯỚNG, MỤC TIÊU, CHỈ TIÊU NĂM 2027

## 1. Mục tiêu tổng quát

Hoàn thành các tiêu chí nông thôn mới nâng cao; đưa 100% thủ tục lên môi trường mạng; giữ vững quốc phòng, an ninh.

## 2. Các chỉ tiêu chủ yếu

- Thu nhập bình quân đạt 75 triệu đồng/người;
- Tỷ lệ hộ nghèo còn dưới 1%;
- Kết nạp 15 đảng viên; 90% chi bộ hoàn thành tốt nhiệm vụ trở lên.

# III. CÔNG TÁC CHÍNH TRỊ, TƯ TƯỞNG

Quán triệt nghị quyết của Trung ương, của Tỉnh ủy cho ít nhất 95% đảng viên; mỗi chi bộ đăng ký 01 việc làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.

# IV. CÔNG TÁC TỔ CHỨC, CÁN BỘ, ĐẢNG VIÊN

Dự sinh hoạt của 30 chi bộ ít nhất 02 lần/năm; bồi dưỡng 09 cán bộ trẻ; kết nạp 15 đảng viên.

# V. CÔNG TÁC KIỂM TRA, GIÁM SÁT VÀ THI HÀNH KỶ LUẬT

Thực hiện 02 cuộc kiểm tra, 02 cuộc giám sát theo chương trình của Ban Thường vụ Đảng ủy; xử lý nghiêm, kịp thời vi phạm.

# VI. CÔNG TÁC DÂN VẬN, MẶT TRẬN VÀ ĐOÀN THỂ

Mặt trận và các đoàn thể giúp 24 hộ thoát nghèo; mỗi chi bộ 01 mô hình “Dân vận khéo”; người đứng đầu cấp ủy đối thoại với nhân dân 02 lần.

# VII. TỔ CHỨC THỰC HIỆN

1. Giao Ban Thường vụ Đảng ủy ban hành chương trình công tác trước ngày 31/01/2027.
2. Các chi bộ và Ủy ban nhân dân xã xây dựng kế hoạch, chịu trách nhiệm về chỉ tiêu được giao.
3. Giao Văn phòng Đảng ủy theo dõi, báo cáo Ban Chấp hành hằng quý.

Nghị quyết được 26/26 đồng chí dự họp biểu quyết thông qua, có hiệu lực từ ngày ký.`,
}

export const WORKING_PROGRAMME: Stencil = {
  ...committee,
  type: 'chuong-trinh-cong-tac-nam',
  abstract: 'công tác năm 2027 của Ban Chấp hành, Ban Thường vụ Đảng ủy',
  code: 'CTr',
  recipients: [UP, 'Các đồng chí đảng ủy viên', DOWN, KEEP],
  body: `# I. CÔNG VIỆC ĐỊNH KỲ

- Họp Ban Thường vụ ngày 20 hằng tháng (Văn phòng Đảng ủy chuẩn bị).
- Họp Ban Chấp hành mỗi quý một lần (Văn phòng Đảng ủy chuẩn bị).

# II. CÔNG VIỆC THEO QUÝ

## 1. Quý I

- Ban hành chương trình kiểm tra, giám sát năm 2027 (Ủy ban Kiểm tra Đảng ủy chủ trì).

## 2. Quý II

- Sơ kết công tác 6 tháng đầu năm (Văn phòng Đảng ủy chủ trì).

## 3. Quý III

- Bàn việc phát triển đảng viên trong trường học (Ban Xây dựng Đảng chủ trì).

## 4. Quý IV

- Kiểm điểm, đánh giá, xếp loại tổ chức đảng, đảng viên; thông qua nghị quyết năm 2028 (Ban Xây dựng Đảng chủ trì).

# III. TỔ CHỨC THỰC HIỆN

Văn phòng Đảng ủy theo dõi, đôn đốc và báo cáo Ban Thường vụ khi hết từng kỳ.`,
}

export const INSPECTION_PROGRAMME: Stencil = {
  ...standing,
  type: 'chuong-trinh-ktgs',
  abstract: 'kiểm tra, giám sát năm 2027',
  code: 'CTr',
  recipients: [UP, 'Ủy ban Kiểm tra Tỉnh ủy', 'Các chi bộ được kiểm tra, giám sát (để chuẩn bị)', KEEP],
  body: `Thực hiện Nghị quyết số ⟦→dang-uy/nghi-quyet-nam⟧ của Đảng ủy xã ⟦PLACE⟧ về phương hướng, nhiệm vụ năm 2027, Ban Thường vụ Đảng ủy ban hành chương trình như sau:

# I. MỤC ĐÍCH, YÊU CẦU

Nhằm giữ nghiêm kỷ luật, phòng ngừa vi phạm từ sớm; có trọng tâm, đúng quy trình, kết luận rõ ưu điểm, khuyết điểm.

# II. NỘI DUNG

- 02 cuộc kiểm tra việc lãnh đạo thực hiện nghị quyết, quy chế làm việc;
- 02 cuộc giám sát việc thực hiện chế độ sinh hoạt.

# III. ĐỐI TƯỢNG

- Kiểm tra chi ủy và bí thư 02 chi bộ: ⟦CHECKED1⟧, ⟦CHECKED2⟧;
- Giám sát chi ủy 02 chi bộ: ⟦WATCHED1⟧, ⟦WATCHED2⟧.

# IV. THỜI GIAN

- Kiểm tra trong quý II và quý III năm 2027;
- Giám sát trong quý III và quý IV năm 2027.

# V. PHƯƠNG PHÁP

Nghe báo cáo tự kiểm tra, nghiên cứu hồ sơ, thẩm tra, xác minh, kết luận tại hội nghị.

# VI. TỔ CHỨC THỰC HIỆN

1. Ủy ban Kiểm tra Đảng ủy tham mưu kế hoạch từng cuộc; mỗi tổ do một đồng chí ủy viên Ban Thường vụ làm tổ trưởng.
2. Báo cáo Ban Thường vụ sau mỗi cuộc; tổng kết trước ngày 10/12/2027.`,
}

export const WORKING_REGULATION: Stencil = {
  ...committee,
  type: 'quy-che-lam-viec',
  abstract: 'làm việc của Ban Chấp hành Đảng bộ nhiệm kỳ ⟦TERM⟧',
  code: 'QC',
  recipients: [UP, 'Các đồng chí đảng ủy viên', DOWN, KEEP],
  body: `# Chương I

# QUY ĐỊNH CHUNG

## Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng

Quy chế này quy định cách làm việc và quan hệ của đảng ủy nhiệm kỳ ⟦TERM⟧; áp dụng đối với đảng ủy viên và toàn thể đảng viên.

## Điều 2. Nguyên tắc làm việc

Làm việc theo nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách; việc quan trọng phải bàn tập thể và biểu quyết theo đa số.

# Chương II

# NHIỆM VỤ, QUYỀN HẠN

## Điều 3. Nhiệm vụ, quyền hạn của đảng ủy

Lãnh đạo thực hiện nhiệm vụ chính trị; quyết định chương trình công tác, phân công đảng viên, đề nghị kết nạp đảng viên.

## Điều 4. Trách nhiệm, quyền hạn của bí thư

Chủ trì công việc của đảng ủy; chịu trách nhiệm trước cấp trên về việc thực hiện nghị quyết.

## Điều 5. Trách nhiệm, quyền hạn của phó bí thư

Giúp bí thư, thay bí thư điều hành khi được ủy quyền; phụ trách công tác xây dựng Đảng.

## Điều 6. Trách nhiệm, quyền hạn của đảng ủy viên

Phụ trách lĩnh vực, địa bàn được phân công; báo cáo kết quả tại kỳ họp.

# Chương III

# CHẾ ĐỘ LÀM VIỆC

## Điều 7. Chế độ sinh hoạt

Ban Chấp hành họp mỗi quý một lần, Ban Thường vụ họp mỗi tháng một lần; Văn phòng Đảng ủy gửi tài liệu trước 03 ngày.

## Điều 8. Chế độ báo cáo, học tập

Báo cáo cấp trên trước ngày 25 hằng tháng; quán triệt nghị quyết trong 15 ngày sau khi nhận.

## Điều 9. Chế độ kiểm tra, giám sát, tự phê bình và phê bình

Kiểm tra, giám sát theo chương trình năm; tự phê bình và phê bình vào dịp kiểm điểm cuối năm.

# Chương IV

# QUAN HỆ CÔNG TÁC

## Điều 10. Quan hệ với cấp ủy cấp trên và các tổ chức

Chịu sự lãnh đạo của cấp ủy cấp trên; phối hợp chặt chẽ với chính quyền, Mặt trận Tổ quốc và các đoàn thể.

# Chương V

# ĐIỀU KHOẢN THI HÀNH

## Điều 11. Hiệu lực và sửa đổi

Quy chế này có hiệu lực kể từ ngày ký, thay quy chế đã ban hành đầu nhiệm kỳ; khi cần sửa đổi thì Ban Thường vụ trình, Ban Chấp hành quyết định.`,
}

export const SESSION_RESOLUTION: Stencil = {
  ...committee,
  type: 'nghi-quyet-hoi-nghi',
  abstract: 'Hội nghị Ban Chấp hành Đảng bộ lần thứ ⟦ORDINAL⟧',
  code: 'NQ',
  recipients: [UP, DOWN, 'Các đồng chí đảng ủy viên', KEEP],
  body: `⟦MEETING-LONG⟧, Ban Chấp hành Đảng bộ họp hội nghị định kỳ. Sau khi nghe các cơ quan trình bày và thảo luận, hội nghị

QUYẾT NGHỊ:

# I. ĐÁNH GIÁ KẾT QUẢ QUÝ ⟦QUARTER⟧

1. Kết quả đạt được: ⟦DONE⟧/20 chỉ tiêu đạt tiến độ; kết nạp ⟦ADMITTED⟧ đảng viên; thu ngân sách đạt ⟦BUDGET⟧% dự toán.
2. Hạn chế, nguyên nhân: ⟦LACK⟧.

# II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI

1. ⟦TASK1⟧ trước ngày 25 của tháng cuối quý.
2. ⟦TASK2⟧.
3. ⟦TASK3⟧.

# III. TỔ CHỨC THỰC HIỆN

Các chi bộ quán triệt trong kỳ sinh hoạt gần nhất; Văn phòng Đảng ủy theo dõi, báo cáo Ban Thường vụ trước ngày 20 hằng tháng.`,
}

const reportBody = (outlook: string) => `# I. ĐẶC ĐIỂM TÌNH HÌNH

Toàn xã có 30 chi bộ trực thuộc với 400 đồng chí. ⟦SITUATION⟧

# II. KẾT QUẢ ĐẠT ĐƯỢC

## 1. Công tác chính trị, tư tưởng

Mở ⟦CLASSES⟧ lớp quán triệt nghị quyết cho ⟦LISTENERS⟧ lượt người, đạt 96%. Dư luận đồng tình với chủ trương mở rộng đường xã.

## 2. Lãnh đạo thực hiện nhiệm vụ chính trị

⟦RESULT⟧

## 3. Công tác tổ chức, cán bộ, đảng viên

Ban Thường vụ họp ⟦SESSIONS⟧ kỳ; tỷ lệ dự sinh hoạt của các chi bộ bình quân 95%; kết nạp ⟦ADMITTED⟧ đảng viên (chỉ tiêu năm 15); cử ⟦TRAINED⟧ cán bộ đi bồi dưỡng lý luận.

## 4. Công tác kiểm tra, giám sát

⟦INSPECTED⟧

## 5. Công tác dân vận, lãnh đạo Mặt trận và các đoàn thể

Mặt trận vận động xây ⟦HOUSES⟧ căn nhà đại đoàn kết; 30/30 chi bộ đăng ký mô hình “Dân vận khéo”.

## 6. Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với thực hiện Nghị quyết Trung ương 4

⟦FOLLOWING⟧

# III. HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN

## 1. Hạn chế, khuyết điểm

⟦LACK⟧

## 2. Nguyên nhân

⟦CAUSE⟧

# IV. ${outlook}

⟦OUTLOOK⟧

# V. ĐỀ XUẤT, KIẾN NGHỊ

⟦ASK⟧`

const report = {
  ...committee,
  type: 'bao-cao-tong-ket',
  code: 'BC',
  recipients: [UP, 'Các đồng chí ủy viên Ban Chấp hành', DOWN, KEEP],
}

export const HALF_YEARLY_REPORT: Stencil = {
  ...report,
  abstract: 'sơ kết công tác xây dựng Đảng 6 tháng đầu năm, phương hướng, nhiệm vụ 6 tháng cuối năm 2027',
  body: reportBody('PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2027'),
}

export const YEARLY_REPORT: Stencil = {
  ...report,
  abstract: 'tổng kết công tác xây dựng Đảng năm 2027, phương hướng, nhiệm vụ năm 2028',
  body: reportBody('PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028'),
}

export const COLLECTIVE_REVIEW: Stencil = {
  ...standing,
  type: 'kiem-diem-tap-the',
  abstract: 'kiểm điểm tập thể Ban Thường vụ Đảng ủy năm 2027',
  code: 'BC',
  recipients: [UP, 'Các đồng chí ủy viên Ban Thường vụ', KEEP],
  body: `# I. ƯU ĐIỂM, KẾT QUẢ ĐẠT ĐƯỢC

## 1. Việc chấp hành nguyên tắc tổ chức và hoạt động; thực hiện quy chế làm việc

Ban Thường vụ họp đủ 12 kỳ, quyết định theo đa số, có phân công bằng văn bản cho từng ủy viên; tự phê bình và phê bình mỗi năm hai kỳ.

Tự đánh giá cấp độ thực hiện: Tốt.

## 2. Kết quả thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ của năm

Lãnh đạo đạt và vượt 19/20 chỉ tiêu; việc khó nhất là đưa thủ tục lên môi trường mạng, nay đạt đủ.

Tự đánh giá cấp độ thực hiện: Xuất sắc.

## 3. Công tác xây dựng, chỉnh đốn Đảng; kiểm tra, giám sát, kỷ luật đảng

Kết nạp đủ người theo chỉ tiêu; thực hiện 02 cuộc kiểm tra, 02 cuộc giám sát, đạt 100% chương trình năm; không có tổ chức đảng vi phạm.

Tự đánh giá cấp độ thực hiện: Tốt.

## 4. Trách nhiệm của tập thể lãnh đạo, quản lý trong thực hiện nhiệm vụ chính trị

Trực tiếp chỉ đạo giải phóng mặt bằng hai tuyến đường, bàn giao đúng hạn; giải quyết xong 05/05 đơn kiến nghị của công dân.

Tự đánh giá cấp độ thực hiện: Tốt.

# II. HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN

## 1. Hạn chế, khuyết điểm

Ban Thường vụ còn dự ít kỳ sinh hoạt của 04 chi bộ trường học; 01 kết luận ban hành chậm 03 ngày.

## 2. Nguyên nhân của hạn chế, khuyết điểm

Chủ quan: lịch dự chưa giao cho từng ủy viên. Khách quan: các trường họp cùng một ngày.

# III. KẾT QUẢ KHẮC PHỤC NHỮNG HẠN CHẾ, KHUYẾT ĐIỂM ĐÃ ĐƯỢC CHỈ RA Ở KỲ KIỂM ĐIỂM TRƯỚC

Năm 2026 có 03 hạn chế: 02 việc xong trong tháng 6, 01 việc (số hóa hồ sơ) đạt 70%, còn thiếu máy quét.

# IV. GIẢI TRÌNH NHỮNG VẤN ĐỀ ĐƯỢC GỢI Ý KIỂM ĐIỂM

Không có.

# V. TRÁCH NHIỆM CỦA TẬP THỂ, CÁ NHÂN

Tập thể Ban Thường vụ chịu trách nhiệm chung; đồng chí ⟦DEPUTY⟧ chịu trách nhiệm về lịch dự sinh hoạt.

# VI. PHƯƠNG HƯỚNG, BIỆN PHÁP KHẮC PHỤC HẠN CHẾ, KHUYẾT ĐIỂM

Giao mỗi ủy viên dự sinh hoạt của 04 chi bộ, ghi vào lịch tuần, làm từ tháng 01 năm 2028; đồng chí ⟦DEPUTY⟧ theo dõi.

# VII. ĐỀ NGHỊ MỨC XẾP LOẠI CHẤT LƯỢNG

Ban Thường vụ đề nghị mức xếp loại chất lượng của tập thể năm 2027: Hoàn thành tốt nhiệm vụ.`,
}

export const RATING_REPORT: Stencil = {
  ...standing,
  type: 'bao-cao-xep-loai',
  abstract: 'kết quả đánh giá, xếp loại tổ chức đảng và đảng viên năm 2027',
  code: 'BC',
  recipients: [UP, DOWN, KEEP],
  body: `# I. VIỆC TỔ CHỨC KIỂM ĐIỂM, ĐÁNH GIÁ

Đảng ủy hướng dẫn từ ngày 05/11/2027; 30/30 chi bộ họp xong trước ngày 20/12/2027, tỷ lệ dự 97%, bỏ phiếu kín.

# II. KẾT QUẢ XẾP LOẠI TỔ CHỨC ĐẢNG

⟦BEST⟧ dẫn đầu; hai chi bộ xếp thấp nhất là nơi chậm nộp báo cáo.

| Mức xếp loại | Số chi bộ | Tỷ lệ |
| --- | --- | --- |
| Hoàn thành xuất sắc nhiệm vụ | 06 | 20% |
| Hoàn thành tốt nhiệm vụ | 21 | 70% |
| Hoàn thành nhiệm vụ | 03 | 10% |
| Không hoàn thành nhiệm vụ | 0 | 0% |

# III. KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN

Chưa xếp loại các đồng chí mới kết nạp dưới sáu tháng và miễn sinh hoạt.

| Mức xếp loại | Số đảng viên | Tỷ lệ |
| --- | --- | --- |
| Hoàn thành xuất sắc nhiệm vụ | 78 | 19,5% |
| Hoàn thành tốt nhiệm vụ | 290 | 72,5% |
| Hoàn thành nhiệm vụ | 32 | 8% |
| Không hoàn thành nhiệm vụ | 0 | 0% |

# IV. ĐỀ NGHỊ KHEN THƯỞNG, KIẾN NGHỊ

Tặng giấy khen cho 06 tập thể và 20 cá nhân (danh sách kèm theo); mong Tỉnh ủy sớm hướng dẫn xếp loại người mới chuyển đến.`,
}

export const MODEL_PLAN: Stencil = {
  ...standing,
  type: 'dang-ky-dan-van-kheo',
  typeName: 'KẾ HOẠCH',
  abstract: 'đăng ký, xây dựng mô hình “Dân vận khéo” năm 2027',
  code: 'KH',
  recipients: ['Ban Tuyên giáo và Dân vận Tỉnh ủy (báo cáo)', DOWN, KEEP],
  body: `# I. Mục đích, yêu cầu

Giảm rác thải nhựa ở chợ và trường học; mỗi đảng viên vận động được một hộ làm theo.

# II. Tên mô hình

Chợ không túi ni lông.

# III. Nội dung, cách làm

Phát giỏ nhựa cho 200 hộ tiểu thương; mỗi sáng thứ bảy đoàn viên thu đổi túi cũ lấy cây giống; đảng viên dùng giỏ đi chợ trước.

# IV. Địa bàn, đối tượng

200 hộ tiểu thương chợ xã và 04 điểm trường.

# V. Người phụ trách, tổ chức thực hiện

Đồng chí ⟦DEPUTY⟧, Phó Bí thư Đảng ủy, phụ trách chung; chi bộ ⟦MARKET⟧ trực tiếp làm; Đoàn Thanh niên tổ chức thu đổi.

# VI. Thời gian thực hiện

Ra mắt trước ngày 31/3/2027; sơ kết tháng 7; tổng kết trước ngày 30/11/2027.

# VII. Kết quả dự kiến

180/200 hộ dùng giỏ; túi ni lông thải ra giảm một nửa so với năm 2026.`,
}

export const SELF_ASSESSMENT: Stencil = {
  ...standing,
  type: 'danh-gia-nqtw4',
  abstract: 'kết quả tự đánh giá theo tinh thần Nghị quyết Trung ương 4 khóa XII năm 2027',
  code: 'BC',
  recipients: [UP, DOWN, KEEP],
  body: `Thực hiện Nghị quyết Trung ương 4 khóa XII và Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương, tập thể Ban Thường vụ đã tự soi, tự sửa vào ngày 10/12/2027, kết quả như sau:

# I. KẾT QUẢ KHẮC PHỤC HẠN CHẾ ĐÃ CHỈ RA Ở KỲ TRƯỚC

Kỳ trước nêu 02 điều: việc ngại đi cơ sở hết từ quý II; việc nể nang khi góp ý còn 01 trường hợp.

# II. NHẬN DIỆN CÁC BIỂU HIỆN

## 1. Nhóm suy thoái về tư tưởng chính trị (9 biểu hiện)

01 đồng chí ngại đọc tài liệu trước khi họp, bị nhắc 02 lần.

## 2. Nhóm suy thoái về đạo đức, lối sống (9 biểu hiện)

01 đồng chí còn nể nang khi góp ý cho cấp dưới.

## 3. Nhóm “tự diễn biến”, “tự chuyển hóa” trong nội bộ (9 biểu hiện)

Không có.

# III. TỰ ĐÁNH GIÁ MỨC ĐỘ

Cả hai việc đều mới chớm, chưa ảnh hưởng đến uy tín của tập thể; so với năm 2026 giảm 02 trường hợp.

# IV. NGUYÊN NHÂN

Chủ quan: chưa nhắc riêng từng người. Khách quan: tài liệu gửi đến sát ngày họp.

# V. BIỆN PHÁP KHẮC PHỤC

Mỗi hạn chế ghi đủ ba dòng dưới đây.

- Việc phải làm: gửi tài liệu trước 03 ngày; mỗi kỳ họp mỗi đồng chí góp ý ít nhất 01 điều.
- Thời hạn: trước ngày 31/3/2028.
- Người chịu trách nhiệm: đồng chí ⟦DEPUTY⟧, Phó Bí thư Đảng ủy.`,
}
