/** Papers that branches owe. Names in `⟦⟧` are filled in by `values-branch.ts`. */
import type { Stencil } from '../paper.js'
import { BRANCH_SIGNS } from './signatures.js'

const branch = { tier: 'chi-bo-truc-thuoc', signatures: BRANCH_SIGNS }
const TO_COMMITTEE = 'Đảng ủy xã ⟦PLACE⟧ (báo cáo)'
const KEEP = 'Lưu chi bộ'

/** What the programme of inspections says: two ways in which branches put it. */
export const PROGRAMMES = {
  parts: `## 1. Mục đích, yêu cầu

Nhằm phòng ngừa vi phạm, kịp thời nhắc nhở đảng viên; làm đúng quy trình, công khai kết quả trước chi bộ.

## 2. Nội dung

⟦COUNT⟧ cuộc: 01 cuộc kiểm tra ⟦CHECKED⟧; 01 cuộc giám sát ⟦WATCHED⟧.

## 3. Đối tượng

Kiểm tra đồng chí ⟦CHECKED-WHO⟧, đảng viên; giám sát đồng chí ⟦WATCHED-WHO⟧, Phó Bí thư Chi bộ.

## 4. Thời gian

Kiểm tra trong quý ⟦CHECKED-WHEN⟧ năm 2027; giám sát trong quý ⟦WATCHED-WHEN⟧ năm 2027.

## 5. Phương pháp và phân công

Kiểm tra, giám sát theo chuyên đề: nghe báo cáo, xem sổ sách, xác minh khi cần. Đồng chí ⟦LEADER⟧ chủ trì, báo cáo chi bộ trong kỳ sinh hoạt kế tiếp.`,
  list: `Mục đích: giúp đảng viên thấy trước chỗ dễ sai; yêu cầu khách quan, đúng quy trình, có kết luận bằng văn bản.

Trong năm tiến hành ⟦COUNT⟧ cuộc kiểm tra, giám sát theo chuyên đề:

- Quý ⟦CHECKED-WHEN⟧: kiểm tra đồng chí ⟦CHECKED-WHO⟧, đảng viên, về ⟦CHECKED⟧;
- Quý ⟦WATCHED-WHEN⟧: giám sát đồng chí ⟦WATCHED-WHO⟧, Phó Bí thư Chi bộ, về ⟦WATCHED⟧.

Tổ chức thực hiện: đồng chí ⟦LEADER⟧ chủ trì cả hai cuộc, nghe báo cáo, xem sổ sách, thẩm tra khi cần và báo cáo chi bộ.`,
}

const annual = (programme: string): Stencil => ({
  ...branch,
  type: 'nghi-quyet-nam',
  abstract: 'về phương hướng, nhiệm vụ năm 2027',
  code: 'NQ',
  recipients: [TO_COMMITTEE, 'Các đồng chí chi ủy viên', 'Trưởng các đoàn thể', KEEP],
  body: `- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ Nghị quyết Đại hội Chi bộ nhiệm kỳ ⟦TERM⟧;
- Căn cứ Nghị quyết số ⟦→dang-uy/nghi-quyet-nam⟧ của Đảng ủy xã ⟦PLACE⟧ về phương hướng, nhiệm vụ năm 2027.

Ngày ⟦MEETING⟧, chi bộ họp, có mặt ⟦PRESENT⟧/⟦TOTAL⟧ đảng viên, thống nhất quyết nghị những nội dung sau:

# I. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT NĂM 2026

## 1. Kết quả đạt được

⟦LAST-YEAR⟧

## 2. Hạn chế và nguyên nhân

⟦LAST-YEAR-LACK⟧

# II. PHƯƠNG HƯỚNG, MỤC TIÊU, CHỈ TIÊU VÀ NHIỆM VỤ CHÍNH TRỊ NĂM 2027

## 1. Phương hướng, mục tiêu

⟦AIM⟧

## 2. Chỉ tiêu

- ⟦TARGET1⟧;
- ⟦TARGET2⟧;
- ⟦TARGET3⟧.

# III. CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT NĂM 2027

${programme}

# IV. CÔNG TÁC CHÍNH TRỊ, TƯ TƯỞNG

Học tập đầy đủ nghị quyết của cấp trên, ít nhất ⟦SHARE⟧% đảng viên dự; mỗi đảng viên đăng ký 01 việc làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và báo cáo kết quả vào tháng 11.

# V. CÔNG TÁC TỔ CHỨC, CÁN BỘ, ĐẢNG VIÊN

Sinh hoạt chi bộ vào ngày 03 hằng tháng, 04 kỳ sinh hoạt chuyên đề; kết nạp 01 đảng viên, giao đồng chí ⟦DEPUTY⟧ giúp đỡ; mỗi đảng viên phụ trách ⟦HOUSEHOLDS⟧.

# VI. CÔNG TÁC DÂN VẬN, MẶT TRẬN VÀ ĐOÀN THỂ

Thực hiện mô hình “Dân vận khéo”: ⟦MODEL⟧, đồng chí ⟦DEPUTY⟧ phụ trách; mỗi đoàn thể giúp 01 gia đình vươn lên.

# VII. TỔ CHỨC THỰC HIỆN

1. Chi ủy cụ thể hóa nghị quyết thành việc hằng tháng, phân công từng đảng viên trước ngày 20/01/2027.
2. Giao đồng chí ⟦DEPUTY⟧ theo dõi, báo cáo chi bộ hằng quý.

Nghị quyết được ⟦PRESENT⟧/⟦PRESENT⟧ đảng viên dự họp biểu quyết tán thành, có hiệu lực từ ngày ký.`,
})

export const ANNUAL_RESOLUTIONS = { parts: annual(PROGRAMMES.parts), list: annual(PROGRAMMES.list) }

export const MONTHLY_RESOLUTION: Stencil = {
  ...branch,
  type: 'nghi-quyet-thang',
  abstract: 'về nhiệm vụ tháng ⟦MONTH⟧ năm 2027',
  code: 'NQ',
  recipients: [TO_COMMITTEE, 'Các đồng chí đảng viên', KEEP],
  body: `⟦MEETING-LONG⟧, chi bộ họp thường kỳ, có mặt ⟦PRESENT⟧/⟦SUMMONED⟧ đảng viên. Sau khi thảo luận, chi bộ

QUYẾT NGHỊ:

# I. ĐÁNH GIÁ KẾT QUẢ LÃNH ĐẠO THÁNG ⟦LAST-MONTH⟧

1. Về tư tưởng: ⟦MOOD⟧.
2. Kết quả thực hiện nghị quyết tháng ⟦LAST-MONTH⟧: xong ⟦DONE⟧/3 việc: ⟦LAST-TASK1⟧; ⟦LAST-TASK2⟧; ⟦LAST-TASK3⟧.
3. Hạn chế, nguyên nhân: ⟦LACK⟧.

# II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG ⟦MONTH⟧

1. Nhiệm vụ chính trị: ⟦TASK1⟧, xong trước ngày 25.
2. Công tác xây dựng Đảng: ⟦TASK2⟧, xong trước ngày 20.
3. Công tác dân vận, đoàn thể: ⟦TASK3⟧, xong trước ngày 28.

# III. PHÂN CÔNG NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN

1. Đồng chí ⟦WHO1⟧ phụ trách việc thứ nhất; đồng chí ⟦WHO2⟧ phụ trách việc thứ hai.
2. Đồng chí ⟦WHO3⟧ phụ trách việc thứ ba, báo cáo chi ủy trước ngày 28.
3. Chi ủy theo dõi, báo cáo tại kỳ sinh hoạt tháng ⟦NEXT-MONTH⟧.

# IV. TỰ ĐÁNH GIÁ CHẤT LƯỢNG KỲ SINH HOẠT

⟦SCORE⟧ điểm, xếp loại Tốt.

Nghị quyết được ⟦PRESENT⟧/⟦PRESENT⟧ đồng chí biểu quyết tán thành.`,
}

export const MINUTES: Stencil = {
  ...branch,
  type: 'bien-ban-sinh-hoat',
  typeName: 'BIÊN BẢN',
  abstract: 'họp chi bộ thường kỳ tháng ⟦MONTH⟧ năm 2027',
  code: null,
  signatures: [
    { position: 'NGƯỜI GHI BIÊN BẢN', name: '⟦CLERK⟧' },
    { position: 'CHỦ TRÌ HỘI NGHỊ', name: '⟦SECRETARY⟧' },
  ],
  body: `Thời gian: ⟦HOUR⟧, ⟦MEETING-LOWER⟧

Địa điểm: ⟦ROOM⟧

Đảng viên dự họp: tổng số đảng viên của chi bộ: ⟦TOTAL⟧; được miễn sinh hoạt: ⟦EXEMPT⟧; triệu tập: ⟦SUMMONED⟧; có mặt: ⟦PRESENT⟧

Vắng: ⟦ABSENT⟧ (có lý do: ⟦ABSENT⟧, không lý do: 0)

Chủ trì: đồng chí ⟦SECRETARY⟧, Bí thư Chi bộ

Thư ký: đồng chí ⟦CLERK⟧

# I. NỘI DUNG SINH HOẠT

1. Thông tin thời sự, quán triệt văn bản mới: đồng chí ⟦DEPUTY⟧ ⟦NEWS⟧.

2. Đánh giá kết quả thực hiện nghị quyết tháng ⟦LAST-MONTH⟧: xong ⟦DONE⟧/3 việc: ⟦LAST-TASK1⟧; ⟦LAST-TASK2⟧; ⟦LAST-TASK3⟧.

3. Nhiệm vụ tháng ⟦MONTH⟧: ⟦TASK1⟧; ⟦TASK2⟧; ⟦TASK3⟧.

# II. Ý KIẾN THẢO LUẬN

- Đồng chí ⟦WHO1⟧: ⟦OPINION1⟧.
- Đồng chí ⟦WHO2⟧: ⟦OPINION2⟧.

# III. KẾT LUẬN CỦA CHỦ TRÌ

Thống nhất ba việc của tháng ⟦MONTH⟧; đồng chí ⟦WHO1⟧ làm việc thứ nhất, đồng chí ⟦WHO2⟧ việc thứ hai, đồng chí ⟦WHO3⟧ việc thứ ba, xong trước ngày 28.

# IV. BIỂU QUYẾT

Tán thành: ⟦PRESENT⟧/⟦PRESENT⟧ đồng chí; không tán thành: 0; ý kiến khác: 0.

Hội nghị kết thúc lúc ⟦END⟧ cùng ngày.`,
}

export const QUARTERLY_REPORT: Stencil = {
  ...branch,
  type: 'bao-cao-dinh-ky',
  abstract: 'kết quả công tác quý ⟦QUARTER⟧ năm 2027, nhiệm vụ quý ⟦NEXT-QUARTER⟧',
  code: 'BC',
  recipients: [TO_COMMITTEE, KEEP],
  body: `# I. KẾT QUẢ CÔNG TÁC QUÝ ⟦QUARTER⟧

## 1. Công tác chính trị, tư tưởng

⟦STUDY⟧; ⟦MOOD⟧.

## 2. Thực hiện nhiệm vụ chính trị

Hoàn thành ⟦DONE⟧/9 việc của nghị quyết các tháng trong quý, trong đó có: ⟦TASK1⟧; ⟦TASK2⟧.

# II. CÔNG TÁC ĐẢNG VIÊN, SINH HOẠT CHI BỘ

Sinh hoạt đủ 03 kỳ, tỷ lệ dự bình quân ⟦SHARE⟧%; tổng số ⟦TOTAL⟧ đồng chí; thu nộp đủ đảng phí.

# III. HẠN CHẾ, KHÓ KHĂN

⟦LACK⟧.

# IV. NHIỆM VỤ QUÝ ⟦NEXT-QUARTER⟧

Đồng chí ⟦WHO1⟧ phụ trách ⟦NEXT-TASK⟧, xong trong quý; đồng chí ⟦DEPUTY⟧ phụ trách việc sinh hoạt chuyên đề và bồi dưỡng quần chúng ưu tú.

# V. ĐỀ XUẤT, KIẾN NGHỊ

⟦ASK⟧.`,
}

export const COLLECTIVE_REVIEW: Stencil = {
  ...branch,
  type: 'kiem-diem-tap-the',
  abstract: 'kiểm điểm tập thể chi ủy, chi bộ năm 2027',
  code: 'BC',
  recipients: [TO_COMMITTEE, 'Các đồng chí chi ủy viên', KEEP],
  body: `# I. ƯU ĐIỂM, KẾT QUẢ ĐẠT ĐƯỢC

## 1. Việc chấp hành nguyên tắc tổ chức và hoạt động; thực hiện quy chế làm việc

Chi ủy nhiệm kỳ ⟦TERM⟧ họp đủ 12 kỳ trước ngày sinh hoạt, quyết định theo đa số, phân công việc cho từng đồng chí; tự phê bình và phê bình thẳng thắn.

Tự đánh giá cấp độ thực hiện: Tốt.

## 2. Kết quả thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ của năm

⟦RESULT⟧

Tự đánh giá cấp độ thực hiện: Tốt.

## 3. Công tác xây dựng, chỉnh đốn Đảng; kiểm tra, giám sát, kỷ luật đảng

Kết nạp 01 người (chỉ tiêu 01); thực hiện 01 cuộc kiểm tra, 01 cuộc giám sát theo chương trình năm, không có vi phạm; ⟦GOOD⟧/⟦TOTAL⟧ đồng chí làm tốt việc đã đăng ký học tập Bác.

Tự đánh giá cấp độ thực hiện: Tốt.

## 4. Trách nhiệm của tập thể lãnh đạo, quản lý trong thực hiện nhiệm vụ chính trị

Trực tiếp chỉ đạo ⟦TASK1⟧ và ⟦TASK2⟧, xong đúng hạn.

Tự đánh giá cấp độ thực hiện: Xuất sắc.

# II. HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN

## 1. Hạn chế, khuyết điểm

⟦LACK⟧.

## 2. Nguyên nhân của hạn chế, khuyết điểm

⟦CAUSE⟧.

# III. KẾT QUẢ KHẮC PHỤC NHỮNG HẠN CHẾ, KHUYẾT ĐIỂM ĐÃ ĐƯỢC CHỈ RA Ở KỲ KIỂM ĐIỂM TRƯỚC

Năm 2026 có 02 hạn chế: việc ghi sổ biên bản xong từ tháng ⟦MENDED⟧; việc tạo nguồn kết nạp nữ đạt 01/02 người.

# IV. GIẢI TRÌNH NHỮNG VẤN ĐỀ ĐƯỢC GỢI Ý KIỂM ĐIỂM

Không có.

# V. TRÁCH NHIỆM CỦA TẬP THỂ, CÁ NHÂN

Tập thể chi ủy chịu trách nhiệm chung; đồng chí ⟦DEPUTY⟧ chịu trách nhiệm về việc theo dõi tiến độ.

# VI. PHƯƠNG HƯỚNG, BIỆN PHÁP KHẮC PHỤC HẠN CHẾ, KHUYẾT ĐIỂM

Phân công đồng chí ⟦CLERK⟧ ghi tiến độ từng việc vào ngày 25 hằng tháng; hạn chế nêu trên khắc phục xong trong quý I năm 2028.

# VII. ĐỀ NGHỊ MỨC XẾP LOẠI CHẤT LƯỢNG

Chi ủy đề nghị mức xếp loại chất lượng của tập thể năm 2027: Hoàn thành tốt nhiệm vụ.`,
}

export const MODEL_REGISTRATION: Stencil = {
  ...branch,
  type: 'dang-ky-dan-van-kheo',
  typeName: 'BẢN ĐĂNG KÝ',
  abstract: 'mô hình “Dân vận khéo” năm 2027',
  code: null,
  addressee: ['Đảng ủy xã ⟦PLACE⟧'],
  recipients: [TO_COMMITTEE, KEEP],
  body: `# 1. Tên mô hình

⟦MODEL-TITLE⟧.

# 2. Lý do chọn, mục tiêu

⟦MODEL-WHY⟧.

# 3. Nội dung, cách làm

⟦MODEL-HOW⟧; đảng viên làm trước, mỗi người vận động ⟦EACH⟧ người cùng làm.

# 4. Địa bàn, đối tượng

⟦MODEL-WHERE⟧.

# 5. Người phụ trách

Đồng chí ⟦DEPUTY⟧, Phó Bí thư Chi bộ; cùng làm: đồng chí ⟦WHO1⟧.

# 6. Thời gian thực hiện

Từ tháng 4 đến tháng 10/2027; sơ kết vào kỳ sinh hoạt chi bộ tháng 7.

# 7. Kết quả dự kiến

⟦MODEL-GOAL⟧.

# 8. Duy trì, nhân rộng

Giao các đoàn thể nhắc nhở hằng tháng; năm 2028 làm tiếp ở nơi còn lại.`,
}

export const SELF_ASSESSMENT: Stencil = {
  ...branch,
  type: 'danh-gia-nqtw4',
  typeName: 'BẢN TỰ ĐÁNH GIÁ',
  abstract: 'của chi bộ theo tinh thần Nghị quyết Trung ương 4 khóa XII năm 2027',
  code: null,
  body: `Thực hiện Nghị quyết Trung ương 4 khóa XII và Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương, tập thể chi bộ đã tự soi, tự sửa vào ngày ⟦MEETING⟧, kết quả như sau:

# I. KẾT QUẢ KHẮC PHỤC HẠN CHẾ ĐÃ CHỈ RA Ở KỲ TRƯỚC

Kỳ trước nêu 02 điều: việc ngại ghi chép khi học nghị quyết đã hết từ quý II; việc nói nhiều làm ít còn 01 trường hợp.

# II. NHẬN DIỆN CÁC BIỂU HIỆN

## 1. Nhóm suy thoái về tư tưởng chính trị (9 biểu hiện)

⟦SIGN1⟧.

## 2. Nhóm suy thoái về đạo đức, lối sống (9 biểu hiện)

⟦SIGN2⟧.

## 3. Nhóm “tự diễn biến”, “tự chuyển hóa” trong nội bộ (9 biểu hiện)

Không có.

# III. TỰ ĐÁNH GIÁ MỨC ĐỘ

Các việc nêu trên mới chớm, chưa ảnh hưởng đến uy tín của chi bộ; so với năm 2026 giảm ⟦FEWER⟧ trường hợp.

# IV. NGUYÊN NHÂN

Chủ quan: ⟦CAUSE⟧. Khách quan: lịch học trùng lúc nhiều việc.

# V. BIỆN PHÁP KHẮC PHỤC

Mỗi hạn chế ghi đủ ba dòng dưới đây.

- Việc phải làm: ⟦MEASURE⟧.
- Thời hạn: trước ngày 31/3/2028.
- Người chịu trách nhiệm: đồng chí ⟦DEPUTY⟧, Phó Bí thư Chi bộ.`,
}
