/**
 * Titles of papers as they are printed, by type: what stands on the type line, then the abstract, who issues it, and
 * the number where it matters. All names are invented.
 *
 * Issuers: `cb` a branch, `cu` its committee, `du` a grassroots committee, `bch` and `btv` its executive and its
 * standing committee, `dh` a congress; `-` nobody below the Party's title, `motto` nobody below that of the State;
 * `none` no letterhead at all; else the name of a body below the motto of the State.
 */
export const TITLES: Record<string, string> = {
  'nghi-quyet-nam': `
    NGHỊ QUYẾT | về phương hướng, nhiệm vụ năm 2027 | cb
    NGHỊ QUYẾT | về phương hướng, nhiệm vụ năm 2027 | du | 05-NQ/ĐU
    NGHỊ QUYẾT | của Ban Chấp hành Đảng bộ xã về phương hướng, nhiệm vụ năm 2027 | bch
    NGHỊ QUYẾT | Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 6 về nhiệm vụ năm 2027 | bch
    NGHỊ QUYẾT | lãnh đạo thực hiện nhiệm vụ chính trị năm 2027 | cb
    NGHỊ QUYẾT | lãnh đạo thực hiện nhiệm vụ năm học 2026 - 2027 | cb
    NGHỊ QUYẾT NĂM 2027 | | cb
    NGHỊ QUYẾT | của Chi bộ ấp Tân Hòa năm 2027 | cb
    NGHỊ QUYẾT | về mục tiêu, chỉ tiêu phát triển kinh tế - xã hội, an ninh trật tự năm 2027 | cb
    Nghị quyết | Phương hướng, nhiệm vụ công tác năm 2027 | cb
    NGHỊ QUYẾT | lãnh đạo nhiệm vụ năm 2027 của Chi bộ Trường THCS Bình An | cb
    NGHỊ QUYẾT | thực hiện Nghị quyết Đại hội Chi bộ, nhiệm vụ năm 2027 | cb
    NGHỊ QUYẾT | thực hiện nhiệm vụ chính trị năm 2027 | cb
    NGHỊ QUYẾT | về phương hướng, nhiệm vụ 12 tháng năm 2027 | cb`,
  'nghi-quyet-thang': `
    NGHỊ QUYẾT | tháng 03 năm 2027 | cb
    NGHỊ QUYẾT | về nhiệm vụ trọng tâm tháng 4/2027 | cb
    NGHỊ QUYẾT | sinh hoạt chi bộ thường kỳ tháng 5 năm 2027 | cb
    NGHỊ QUYẾT | Họp Chi bộ tháng 02/2027 | cb
    NGHỊ QUYẾT | lãnh đạo thực hiện nhiệm vụ quý II năm 2027 | cb
    NGHỊ QUYẾT | về lãnh đạo thực hiện nhiệm vụ tháng … năm 20… | cb
    NGHỊ QUYẾT THÁNG 6 | | cb
    NGHỊ QUYẾT | về phương hướng, nhiệm vụ tháng 9 năm 2027 | cu
    NGHỊ QUYẾT | về nhiệm vụ 6 tháng cuối năm 2027 | cb
    KẾT LUẬN | sinh hoạt chi bộ tháng 3 năm 2027 | cb | 03-KL/CB
    NGHỊ QUYẾT | Chi bộ khu phố 3 tháng 11/2026 | cb
    NGHỊ QUYẾT | Về thực hiện nhiệm vụ chính trị quý 4 năm 2026 | cb
    NGHỊ QUYẾT | về phương hướng nhiệm vụ trọng tâm tháng 12 năm 2026, tháng 01 năm 2027 | cb
    NGHỊ QUYẾT | HỌP CHI BỘ THƯỜNG KỲ | cb
    NGHỊ QUYẾT | CỦA CHI BỘ VỀ NHIỆM VỤ QUÝ 3 | cb
    NGHỊ QUYẾT | CHI BỘ THÁNG 10 NĂM 2026 | cb
    NGHỊ QUYẾT | định kỳ tháng 1 | cb`,
  'nghi-quyet-hoi-nghi': `
    NGHỊ QUYẾT | Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 7, khóa II | bch
    NGHỊ QUYẾT | Hội nghị Ban Thường vụ Đảng ủy tháng 4 năm 2027 | btv
    NGHỊ QUYẾT | về nhiệm vụ quý II năm 2027 | du
    NGHỊ QUYẾT | về nhiệm vụ 6 tháng cuối năm 2027 | du
    NGHỊ QUYẾT | phiên họp thường kỳ tháng 8 năm 2027 | btv
    KẾT LUẬN | Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 5 về phương hướng, nhiệm vụ năm 2027 | du | 07-KL/ĐU
    KẾT LUẬN | của Ban Thường vụ Đảng ủy tại phiên họp tháng 3 năm 2027 | btv
    KẾT LUẬN | HỘI NGHỊ BAN THƯỜNG VỤ ĐẢNG ỦY | du
    NGHỊ QUYẾT | Đảng ủy xã tháng 11 năm 2026 | du
    KẾT LUẬN | về kết quả công tác tháng 10, nhiệm vụ tháng 11 năm 2026 | du`,
  'nghi-quyet-dai-hoi': `
    NGHỊ QUYẾT | Đại hội Chi bộ ấp Tân Hòa lần thứ V, nhiệm kỳ 2025 - 2027 | cb
    NGHỊ QUYẾT | ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ I, NHIỆM KỲ 2025 - 2030 | dh
    NGHỊ QUYẾT | về phương hướng, nhiệm vụ nhiệm kỳ 2025 - 2030 | cb
    NGHỊ QUYẾT ĐẠI HỘI | Chi bộ Trường Mầm non Hoa Sen, nhiệm kỳ 2025 - 2027 | dh
    NGHỊ QUYẾT | phương hướng, nhiệm vụ NK 2025-2030 | cb`,
  'nghi-quyet-chuyen-de': `
    NGHỊ QUYẾT | về tăng cường công tác dân vận giai đoạn 2026 - 2030 | cb
    NGHỊ QUYẾT | về chuyển đổi số đến năm 2030 | du
    NGHỊ QUYẾT CHUYÊN ĐỀ | về nâng cao chất lượng sinh hoạt chi bộ | cb | 03-NQ/CĐ-CB
    NGHỊ QUYẾT | lãnh đạo công tác tuyển chọn và gọi công dân nhập ngũ | cb
    NGHỊ QUYẾT | về công tác phát triển đảng viên năm 2027 | cb
    NGHỊ QUYẾT | về lãnh đạo công tác chuẩn bị đại hội chi bộ | cb
    NGHỊ QUYẾT | về công tác kiểm tra, giám sát năm 2027 | cb
    NGHỊ QUYẾT | về công tác xây dựng Đảng năm 2027 | cb
    NGHỊ QUYẾT | về lãnh đạo phát triển kinh tế - xã hội, quốc phòng - an ninh, xây dựng Đảng, hệ thống chính trị năm 2027 | du
    NGHỊ QUYẾT | Về xây dựng chi bộ 4 tốt năm 2027 | cb`,
  'nghi-quyet-ket-nap-dang-vien': `
    NGHỊ QUYẾT | về việc đề nghị kết nạp đảng viên | cb
    NGHỊ QUYẾT | đề nghị kết nạp quần chúng Lê Thị Mận vào Đảng | cb
    NGHỊ QUYẾT | về đề nghị kết nạp đảng viên đối với quần chúng ưu tú năm 2027 | cb`,
  'nghi-quyet-cong-nhan-dang-vien': `
    NGHỊ QUYẾT | đề nghị công nhận đảng viên dự bị trở thành đảng viên chính thức | cb`,
  'nghi-quyet-gioi-thieu-vao-dang': `
    NGHỊ QUYẾT | giới thiệu đoàn viên vào Đảng Cộng sản Việt Nam | ĐOÀN XÃ BÌNH AN
    NGHỊ QUYẾT | giới thiệu đoàn viên công đoàn ưu tú vào Đảng | CÔNG ĐOÀN TRƯỜNG HOA SEN`,
  'chuong-trinh-cong-tac-nam': `
    CHƯƠNG TRÌNH | công tác năm 2027 | du | 12-CTr/ĐU
    CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027 | | cb
    CHƯƠNG TRÌNH | công tác năm 2027 của Ban Chấp hành Đảng bộ xã, nhiệm kỳ 2025 - 2030 | du
    CHƯƠNG TRÌNH CÔNG TÁC | của Ban Chấp hành, Ban Thường vụ Đảng ủy năm 2027 | du
    CHƯƠNG TRÌNH | làm việc năm 2027 của Ban Thường vụ Đảng ủy | btv
    CHƯƠNG TRÌNH | công tác trọng tâm năm 2027 | cb | 03-CT/CB
    CHƯƠNG TRÌNH | công tác năm 2027 của Ủy ban Kiểm tra Đảng ủy | du
    CHƯƠNG TRÌNH CÔNG TÁC | của Đảng ủy năm 2027 | du
    CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM | của Ban Chấp hành Đảng bộ xã Bình An năm 2027 | du`,
  'chuong-trinh-cong-tac-toan-khoa': `
    CHƯƠNG TRÌNH | công tác toàn khóa của Ban Chấp hành Đảng bộ xã, nhiệm kỳ 2025 - 2030 | du | 22-CTr/ĐU
    CHƯƠNG TRÌNH | công tác toàn khoá | cb | 01-CT/CB
    CHƯƠNG TRÌNH CÔNG TÁC | toàn nhiệm kỳ 2025 - 2027 | cb
    CHƯƠNG TRÌNH | công tác nhiệm kỳ 2025 - 2030 | du
    CHƯƠNG TRÌNH | làm việc của Ban Chấp hành Đảng bộ nhiệm kỳ 2025-2030 | du`,
  'chuong-trinh-ktgs': `
    CHƯƠNG TRÌNH | kiểm tra, giám sát năm 2027 | cb | 02-CTr/CB
    CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT | năm 2027 | du
    CHƯƠNG TRÌNH | công tác kiểm tra, giám sát năm 2027 của Đảng ủy | du
    CHƯƠNG TRÌNH | kiểm tra giám sát của Chi bộ năm 2027 | cb | 01-CT/KTGS
    CHƯƠNG TRÌNH | kiểm tra - giám sát năm 2027 | btv
    CHƯƠNG TRÌNH KTGS | năm 2027 | cb
    CHƯƠNG TRÌNH | công tác kiểm tra, giám sát, thi hành kỷ luật đảng năm 2027, nhiệm kỳ 2025 - 2030 | du
    CHUONG TRINH | kiem tra, giam sat nam 2027 | cb
    CHƯƠNG TRÌNH | kiểm tra, giám sát năm 2027 của Ban Chấp hành Đảng bộ xã khóa I, nhiệm kỳ 2025-2030 | du
    CHƯƠNG TRÌNH | Công tác kiểm tra, giám sát và thi hành kỷ luật trong Đảng năm 2027 | du
    CHƯƠNG TRÌNH CÔNG TÁC KIỂM TRA, GIÁM SÁT | NĂM 2027 | cb`,
  'chuong-trinh-ktgs-toan-khoa': `
    CHƯƠNG TRÌNH | kiểm tra, giám sát toàn khóa, nhiệm kỳ 2025 - 2030 | du
    CHƯƠNG TRÌNH | kiểm tra, giám sát nhiệm kỳ 2025 - 2030 | btv
    CHƯƠNG TRÌNH | toàn khóa về công tác kiểm tra, giám sát và kỷ luật đảng | cb | 01-CT/KTGS
    CHƯƠNG TRÌNH | Kiểm tra, giám sát của Ban Chấp hành, Ban Thường vụ Đảng ủy nhiệm kỳ 2025-2030 | du
    CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT TOÀN KHÓA | 2025 - 2030 | du
    KẾ HOẠCH | kiểm tra, giám sát toàn khóa 2025 - 2030 | cb`,
  'chuong-trinh-hanh-dong': `
    CHƯƠNG TRÌNH HÀNH ĐỘNG | thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030 | du
    CHƯƠNG TRÌNH | hành động của Chi bộ thực hiện Nghị quyết số 57-NQ/TW | cb
    CHƯƠNG TRÌNH | hành động thực hiện Nghị quyết số 05-NQ/TW về kiểm tra, giám sát | du`,
  'chuong-trinh-sinh-hoat': `
    CHƯƠNG TRÌNH | sinh hoạt chi bộ định kỳ tháng 3 năm 2027 | cb
    CHƯƠNG TRÌNH SINH HOẠT CHI BỘ | Tháng 4/2027 | cb
    CHƯƠNG TRÌNH | sinh hoạt chuyên đề quý I | cb`,
  'chuong-trinh-hop-chi-uy': `
    CHƯƠNG TRÌNH | họp chi ủy tháng 3 năm 2027 | cb
    CHƯƠNG TRÌNH HỌP CHI UỶ | tháng 3/2027 | cu`,
  'chuong-trinh-dai-hoi': `
    CHƯƠNG TRÌNH | Đại hội Chi bộ ấp Tân Hòa, nhiệm kỳ 2025 - 2027 | cb
    KỊCH BẢN | điều hành Đại hội Chi bộ | cb
    CHƯƠNG TRÌNH | làm việc của Đại hội Chi bộ | dh`,
  'quy-che-lam-viec': `
    QUY CHẾ | làm việc của Ban Chấp hành Đảng bộ xã, nhiệm kỳ 2025 - 2030 | du | 01-QC/ĐU
    QUY CHẾ LÀM VIỆC | của Chi ủy, Chi bộ Trường Mầm non Hoa Sen | cb | 02-QĐ/CB
    QUY CHẾ | làm việc của Chi bộ, nhiệm kỳ 2025 - 2027 | cb
    QUY CHẾ | hoạt động của Chi bộ ấp Tân Hòa | cb
    QUY CHẾ | Làm việc của Ủy ban Kiểm tra Đảng ủy | du
    QUY CHẾ | LÀM VIỆC CỦA CẤP ỦY CHI BỘ | cb
    QUY CHẾ | tổ chức, hoạt động và chế độ sinh hoạt của chi bộ | cb`,
  'quy-che-phoi-hop': `
    QUY CHẾ | phối hợp giữa Chi ủy với Tổ trưởng, Ban công tác Mặt trận và các đoàn thể | cb | QC-01/CB-LH
    QUY CHẾ PHỐI HỢP | công tác | cb`,
  'quy-che-chi-tieu': `
    QUY CHẾ | chi tiêu nội bộ | cb
    QUY CHẾ | quản lý tài chính, thu chi ngân sách đảng | du`,
  'bao-cao-tong-ket': `
    BÁO CÁO | tổng kết công tác xây dựng Đảng năm 2026 và phương hướng, nhiệm vụ năm 2027 | cb | 10/BCTK
    BÁO CÁO TỔNG KẾT | công tác năm 2026, phương hướng nhiệm vụ năm 2027 | cb
    BÁO CÁO | sơ kết công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2027 | cb
    BÁO CÁO | kết quả lãnh đạo thực hiện nhiệm vụ năm 2026 | cb
    BÁO CÁO | về kết quả công tác năm 2026 và công tác kiểm điểm cuối năm | cb
    BÁO CÁO | tình hình thực hiện nhiệm vụ chính trị, công tác xây dựng Đảng 6 tháng đầu năm 2027 | du
    BÁO CÁO | công tác xây dựng Đảng năm 2026 | du | 121-BC/ĐU
    BÁO CÁO | Tổng kết năm học 2026 - 2027 | cb
    BÁO CÁO | kết quả thực hiện Nghị quyết năm 2026, phương hướng, nhiệm vụ năm 2027 | cb
    BÁO CÁO | công tác lãnh đạo của Chi bộ năm 2026 | cb
    BÁO CÁO | kết quả hoạt động của Chi bộ năm 2026 | cb
    BÁO CÁO | công tác 6 tháng đầu năm và phương hướng 6 tháng cuối năm 2026 | cb
    BÁO CÁO | tổng kết công tác xây dựng Đảng và hoạt động của hệ thống chính trị năm 2026 | du
    BÁO CÁO | Tình hình thực hiện nhiệm vụ năm 2026, phương hướng năm 2027 | cb
    BÁO CÁO | Kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2027 | cb
    BÁO CÁO | Tổng kết công tác năm học 2026-2027 | cb
    BÁO CÁO | tổng kết | cb
    BÁO CÁO TỔNG KẾT CÔNG TÁC ĐẢNG NĂM 2026 | | cb
    BÁO CÁO | kết quả lãnh đạo công tác 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm | cb`,
  'bao-cao-dinh-ky': `
    BÁO CÁO | công tác tháng 3, phương hướng nhiệm vụ tháng 4 năm 2027 | cb
    BÁO CÁO | tình hình hoạt động của Chi bộ quý I năm 2027 | cb
    BÁO CÁO THÁNG 5 | | cb
    BÁO CÁO | kết quả công tác 9 tháng đầu năm 2027 | cb
    BÁO CÁO | tình hình, kết quả công tác xây dựng Đảng tháng 8 năm 2027 | cb
    BÁO CÁO | định kỳ công tác Đảng | cb
    BÁO CÁO | Kết quả thực hiện nhiệm vụ tháng 10 và phương hướng, nhiệm vụ tháng 11 năm 2026 | cb
    BÁO CÁO | Kết quả công tác xây dựng Đảng quý 3 và 9 tháng đầu năm 2026 | cb
    BÁO CÁO | Công tác tháng 01/2027 | cb
    BÁO CÁO | Công tác xây dựng Đảng và hệ thống chính trị quý I/2027 | du`,
  'bao-cao-ktgs': `
    BÁO CÁO | công tác kiểm tra, giám sát năm 2026 | cb
    BÁO CÁO | kết quả thực hiện Chương trình kiểm tra, giám sát năm 2026 | du
    BÁO CÁO | tổng kết công tác kiểm tra, giám sát và thi hành kỷ luật đảng năm 2026 | du
    BÁO CÁO | Kết quả kiểm tra, giám sát năm 2026 | cb`,
  'kiem-diem-tap-the': `
    BÁO CÁO | kiểm điểm tập thể chi ủy, chi bộ năm 2026 | cb
    BÁO CÁO | về kết quả kiểm điểm của tập thể Đảng ủy xã năm 2026 | du
    BÁO CÁO KIỂM ĐIỂM | tập thể Ban Thường vụ Đảng ủy năm 2026 | btv
    BẢN KIỂM ĐIỂM | tập thể chi ủy năm 2026 | cb
    BÁO CÁO | kiểm điểm tự phê bình và phê bình của Chi ủy năm 2026 | cb
    BÁO CÁO KIỂM ĐIỂM | của Chi ủy, Chi bộ cuối năm 2026 | cb
    BÁO CÁO | kiểm điểm sự lãnh đạo, chỉ đạo của Ban Chấp hành năm 2026 | du
    BÁO CÁO | Kiểm điểm của tập thể chi ủy và công tác lãnh đạo năm 2026 | cb
    BẢN KIỂM ĐIỂM | tập thể lãnh đạo, quản lý Ban Chi ủy năm 2026 | cb
    BÁO CÁO | kiểm điểm tập thể, cá nhân năm 2026 | btv
    BÁO CÁO KIỂM ĐIỂM | Ban Chấp hành Đảng bộ xã năm 2026 | du
    BÁO CÁO KIỂM ĐIỂM TẬP THỂ | Năm 2026 | cb
    KIỂM ĐIỂM TẬP THỂ CHI BỘ | Năm 2026 | cb
    BẢN KIỂM ĐIỂM | TẬP THỂ CHI ỦY | cb`,
  'kiem-diem-ca-nhan': `
    BẢN KIỂM ĐIỂM CÁ NHÂN | Năm 2026 | -
    BẢN KIỂM ĐIỂM | của cá nhân năm 2026 | cb
    BẢN TỰ KIỂM ĐIỂM | của đảng viên năm 2026 | -
    BẢN KIỂM ĐIỂM | cá nhân đảng viên giữ chức vụ lãnh đạo, quản lý | cb
    BẢN TỰ PHÊ BÌNH | của cá nhân | -
    BÁO CÁO | kiểm điểm cá nhân Bí thư Chi bộ năm 2026 | cb
    BẢN KIỂM ĐIỂM | đảng viên năm 2026 | motto
    BẢN KIỂM ĐIỂM | Cá nhân năm 2026 (dành cho đảng viên không giữ chức vụ lãnh đạo) | -
    BẢN TỰ KIỂM ĐIỂM | Đảng viên năm học 2026-2027 | cb
    BẢN KIỂM ĐIỂM ĐẢNG VIÊN | Năm 2026 | cb
    BẢN KIỂM ĐIỂM CÁ NHÂN ĐẢNG VIÊN | (Dành cho cá nhân là lãnh đạo, quản lý) | -`,
  'bao-cao-kiem-diem-nhiem-ky': `
    BÁO CÁO | kiểm điểm của Ban Chấp hành Đảng bộ xã nhiệm kỳ 2020 - 2025 | du
    BÁO CÁO KIỂM ĐIỂM | của Chi ủy nhiệm kỳ 2022 - 2025 trình Đại hội | cb
    BÁO CÁO | Kiểm điểm vai trò lãnh đạo của Chi ủy nhiệm kỳ 2022-2025 | cb`,
  'bao-cao-xep-loai': `
    BÁO CÁO | kết quả đánh giá, xếp loại tổ chức đảng, đảng viên năm 2026 | du
    BÁO CÁO | kết quả kiểm điểm, đánh giá, xếp loại chất lượng đảng viên năm 2026 | cb
    BÁO CÁO | tổng hợp kết quả xếp loại đảng viên | cb
    BÁO CÁO | Kết quả đánh giá chất lượng tổ chức đảng và đảng viên | du`,
  'bao-cao-chinh-tri': `
    BÁO CÁO CHÍNH TRỊ | của Ban Chấp hành Đảng bộ xã trình Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030 | du
    BÁO CÁO | chính trị trình Đại hội Chi bộ nhiệm kỳ 2025 - 2027 | cb
    BÁO CÁO | của Chi ủy tại Đại hội Chi bộ lần thứ V | cb`,
  'bao-cao-ket-qua-dai-hoi': `
    BÁO CÁO | kết quả Đại hội Chi bộ nhiệm kỳ 2025 - 2027 | cb
    BÁO CÁO | kết quả tổ chức đại hội các chi bộ trực thuộc | du`,
  'bao-cao-dang-phi': `
    BÁO CÁO | thu, nộp đảng phí quý I năm 2027 | cb
    BÁO CÁO | tình hình đảng viên và thu nộp đảng phí tháng 3/2027 | cb
    BẢNG KÊ | thu đảng phí tháng 3 năm 2027 | cb
    BÁO CÁO | Thu, chi đảng phí năm 2026 | cb`,
  'bao-cao-dan-van-kheo': `
    BÁO CÁO | mô hình “Dân vận khéo” năm 2026 | cb
    BÁO CÁO | kết quả thực hiện mô hình Dân vận khéo | cb | 05-BC/DVK
    BÁO CÁO | Tổng kết công tác dân vận và phong trào “Dân vận khéo” năm 2026 | du`,
  'bao-cao-hoc-tap-bac': `
    BÁO CÁO | kết quả học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2026 | cb
    BÁO CÁO | sơ kết 10 năm thực hiện Chỉ thị số 05-CT/TW | du`,
  'danh-gia-nqtw4': `
    BÁO CÁO | kết quả thực hiện Nghị quyết Trung ương 4 khóa XII gắn với Chỉ thị số 05-CT/TW năm 2026 | du
    BIÊN BẢN | đánh giá theo tinh thần Nghị quyết Trung ương 4 (khóa XII) | cb
    PHIẾU ĐÁNH GIÁ | theo NQTW4 năm 2026 | cb
    BẢN TỰ ĐÁNH GIÁ | theo tinh thần Nghị quyết Trung ương 4 khoá XII | cb
    BẢN TỰ SOI, TỰ SỬA | năm 2026 | -
    BÁO CÁO | tự đánh giá, nhận diện biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa” | cb
    BÁO CÁO | thực hiện Kết luận số 21-KL/TW về đẩy mạnh xây dựng, chỉnh đốn Đảng | cb
    BẢN KIỂM ĐIỂM | theo tinh thần Nghị quyết Trung ương 4 | cb
    BÁO CÁO | Tự kiểm điểm của Chi bộ theo Nghị quyết Trung ương 4 | cb
    BẢN TỰ NHẬN DIỆN | biểu hiện suy thoái | -
    PHIẾU TỰ SOI, TỰ SỬA | năm 2026 | -
    BÁO CÁO | Kết quả tự phê bình và phê bình theo tinh thần NQTW4 (khóa XI, XII) | cb
    BIÊN BẢN | sinh hoạt tự phê bình và phê bình theo Nghị quyết Trung ương 4 | cb
    BẢN TỰ NHẬN XÉT, ĐÁNH GIÁ | theo Nghị quyết Trung ương 4 | -`,
  'dang-ky-dan-van-kheo': `
    BẢN ĐĂNG KÝ | mô hình “Dân vận khéo” năm 2027 | cb
    KẾ HOẠCH | thực hiện mô hình “Dân vận khéo” năm 2027 | du | 15-KH/ĐU
    PHIẾU ĐĂNG KÝ | việc dân vận khéo của cá nhân năm 2027 | -
    ĐĂNG KÝ | xây dựng mô hình, điển hình "Dân vận khéo" | cb
    BÁO CÁO | đăng ký mô hình “Dân vận khéo” năm 2027 | du
    BÁO CÁO | ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO” | du
    BẢN ĐĂNG KÝ | mô hình dân vận khéo của đảng viên | motto
    KẾ HOẠCH | Phát động phong trào thi đua “Dân vận khéo” năm 2027 | du
    PHIẾU ĐĂNG KÝ | mô hình “học tập và làm theo Bác” gắn với dân vận khéo | cb
    BẢN ĐĂNG KÝ | XÂY DỰNG MÔ HÌNH "DÂN VẬN KHÉO" NĂM 2027 | cb
    DANH SÁCH | đảng viên đăng ký mô hình dân vận khéo | cb`,
  'ban-cam-ket': `
    BẢN CAM KẾT | tu dưỡng, rèn luyện, phấn đấu năm 2027 | -
    CAM KẾT | tu dưỡng, rèn luyện, phấn đấu hằng năm | cb
    BẢN CAM KẾT | rèn luyện, tu dưỡng, phấn đấu của đảng viên năm 2027 | cb
    BẢN KẾ HOẠCH | tu dưỡng, rèn luyện đạo đức, khắc phục hạn chế thiếu sót | -
    BẢN ĐĂNG KÝ | phấn đấu, rèn luyện năm 2027 | cb
    BẢN CAM KẾT | TU DƯỠNG, RÈN LUYỆN, PHẤN ĐẤU NĂM 2027 | motto
    KẾ HOẠCH | tu dưỡng, rèn luyện, phấn đấu năm 2027 của đảng viên | -
    BẢN CAM KẾT | không suy thoái, “tự diễn biến”, “tự chuyển hóa” | cb
    BẢN CAM KẾT | thực hiện trách nhiệm nêu gương của cán bộ, đảng viên | cb
    BẢN CAM KẾT | giữ gìn đạo đức, lối sống của đảng viên | -
    BẢN CAM KẾT | thực hiện Nghị quyết Trung ương 4 khóa XII và học tập làm theo Bác | -
    BẢN ĐĂNG KÝ | NÊU GƯƠNG NĂM 2027 | -
    BẢN CAM KẾT RÈN LUYỆN, TU DƯỠNG | NĂM 2027 | cb
    BẢN CAM KẾT | TU DƯỠNG, RÈN LUYỆN ĐẠO ĐỨC CÁCH MẠNG | cb
    BẢN CAM KẾT CÁ NHÂN | năm 2027 | -
    KẾ HOẠCH TU DƯỠNG, RÈN LUYỆN | NĂM 2027 | cb`,
  'dang-ky-hoc-tap-bac': `
    BẢN ĐĂNG KÝ | học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2027 | -
    PHIẾU ĐĂNG KÝ | học tập và làm theo Bác năm 2027 | cb
    BẢN ĐĂNG KÝ | làm theo tấm gương đạo đức Hồ Chí Minh | motto
    BẢN CAM KẾT | học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh | -
    ĐĂNG KÝ | việc làm theo Bác | cb
    BẢN ĐĂNG KÝ | nội dung học tập và làm theo Bác, phấn đấu tu dưỡng năm 2027 | cb
    KẾ HOẠCH CÁ NHÂN | học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2027 | -
    ĐĂNG KÝ NỘI DUNG HỌC TẬP VÀ LÀM THEO | tư tưởng, đạo đức, phong cách Hồ Chí Minh | cb
    BẢN ĐĂNG KÝ | Thực hiện Chỉ thị 05-CT/TW của Bộ Chính trị | cb`,
  'phieu-nhan-xet-noi-cu-tru': `
    PHIẾU NHẬN XÉT | đảng viên ở nơi cư trú năm 2026 | cb
    PHIẾU NHẬN XÉT | đối với đảng viên đang công tác thường xuyên giữ mối liên hệ với chi ủy nơi cư trú | -
    BẢN NHẬN XÉT | của chi ủy nơi cư trú | cb
    PHIẾU LẤY Ý KIẾN NHẬN XÉT | đối với đảng viên theo Quy định số 213-QĐ/TW | -
    PHIẾU NHẬN XÉT | Đảng viên đang công tác tại cơ quan (theo Quy định số 213-QĐ/TW) | cb
    PHIẾU NHẬN XÉT | cán bộ, đảng viên, công chức nơi cư trú | motto
    PHIẾU NHẬN XÉT | Đảng viên 213 | cb
    PHIẾU XIN Ý KIẾN | nơi cư trú | cb`,
  'bien-ban-sinh-hoat': `
    BIÊN BẢN | sinh hoạt chi bộ tháng 3 năm 2027 | cb
    BIÊN BẢN | sinh hoạt chi bộ thường kỳ tháng ..... năm 202... | cb
    BIÊN BẢN HỌP CHI BỘ | tháng 03/2027 | cb
    BIÊN BẢN | họp Chi bộ ấp Tân Hòa | cb
    BIÊN BẢN SINH HOẠT CHI BỘ | định kỳ tháng 5 năm 2027 | cb
    BIÊN BẢN | Hội nghị Chi bộ thông qua Nghị quyết năm 2027 | cb
    BIÊN BẢN | sinh hoạt chuyên đề quý II | cb
    BIÊN BẢN | Sinh hoạt chi bộ tháng 12 và kiểm điểm cuối năm | cb
    BIÊN BẢN | họp chi bộ mở rộng | cb
    BIÊN BẢN | SINH HOẠT CHI BỘ | cb
    BIÊN BẢN CUỘC HỌP | Chi bộ thường kỳ tháng 3 | cb`,
  'bien-ban-hop-chi-uy': `
    BIÊN BẢN | họp chi ủy tháng 3 năm 2027 | cb
    BIÊN BẢN HỘI NGHỊ CHI UỶ | | cb
    BIÊN BẢN | Hội nghị chi ủy mở rộng | cb
    BIÊN BẢN | Họp Ban Chi ủy tháng 3 | cb`,
  'bien-ban-hoi-nghi-chi-bo': `
    BIÊN BẢN | hội nghị chi bộ thông qua báo cáo kết quả kiểm tra đảng viên | cb
    BIÊN BẢN | hội nghị triển khai quyết định, kế hoạch giám sát đồng chí Lê Thị Mận | cb
    BIÊN BẢN | Giám sát đảng viên | cb
    BIÊN BẢN | giám sát chuyên đề đối với chi bộ | cb`,
  'bien-ban-lam-viec': `
    BIÊN BẢN | làm việc giữa Tổ kiểm tra với đồng chí Lê Thị Mận | cb
    BIÊN BẢN | thẩm tra, xác minh | cb`,
  'bien-ban-ky-luat': `
    BIÊN BẢN | hội nghị chi bộ xem xét, thi hành kỷ luật đảng viên | cb`,
  'bien-ban-kiem-diem': `
    BIÊN BẢN | hội nghị kiểm điểm, đánh giá, xếp loại đảng viên năm 2026 | cb
    BIÊN BẢN | Họp chi bộ thông qua kết quả đánh giá, xếp loại đảng viên | cb`,
  'bien-ban-ket-nap': `
    BIÊN BẢN | lễ kết nạp đảng viên | cb
    BIÊN BẢN | Hội nghị chi bộ xét kết nạp đảng viên | cb`,
  'bien-ban-dai-hoi': `
    BIÊN BẢN | Đại hội Chi bộ ấp Tân Hòa, nhiệm kỳ 2025 - 2027 | cb
    BIÊN BẢN KIỂM PHIẾU | bầu chi ủy | dh`,
  'bien-ban-va-nghi-quyet': `
    BIÊN BẢN VÀ NGHỊ QUYẾT | sinh hoạt chi bộ tháng 3 năm 2027 | cb
    BIÊN BẢN KIÊM NGHỊ QUYẾT | họp chi bộ tháng 4/2027 | cb`,
  'ket-luan-hop-chi-uy': `
    KẾT LUẬN | họp chi ủy tháng 3 năm 2027 | cb
    KẾT LUẬN | cuộc họp tháng 3 | cu
    KẾT LUẬN | của đồng chí Bí thư Chi bộ tại cuộc họp chi ủy ngày 02/3/2027 | cb`,
  'thong-bao-sinh-hoat': `
    THÔNG BÁO | sinh hoạt chi bộ định kỳ tháng 3 năm 2027 | cb | 02-TB/CB
    THÔNG BÁO | Lịch sinh hoạt Chi bộ tháng 4/2027 | cb
    GIẤY MỜI | họp chi bộ tháng 5 | cb
    THÔNG BÁO | Về việc sinh hoạt Chi bộ tháng 11/2026 | cb`,
  'thong-bao-ket-luan': `
    THÔNG BÁO | KẾT LUẬN CỦA BÍ THƯ CHI BỘ | cb
    THÔNG BÁO | Kết luận hội nghị chi bộ tháng 3 năm 2027 | cb`,
  'phieu-danh-gia-sinh-hoat': `
    PHIẾU TỰ ĐÁNH GIÁ | chất lượng sinh hoạt chi bộ tháng 3 năm 2027 | cb
    BẢNG CHẤM ĐIỂM | chất lượng sinh hoạt chi bộ | cb
    PHIẾU ĐÁNH GIÁ | chất lượng buổi sinh hoạt chi bộ | cb`,
  'quyet-dinh-phan-cong': `
    QUYẾT ĐỊNH | về việc phân công nhiệm vụ đảng viên | cb | 02-QĐ/CB
    QUYẾT ĐỊNH | phân công đảng viên giúp đỡ người vào Đảng | cb`,
  'quyet-dinh-chuan-y': `
    QUYẾT ĐỊNH | chuẩn y Ban Chi ủy, Bí thư, Phó Bí thư Chi bộ nhiệm kỳ 2025 - 2027 | btv`,
  'ke-hoach-hoc-tap-nghi-quyet': `
    KẾ HOẠCH | học tập, quán triệt và triển khai thực hiện Nghị quyết Đại hội XIV của Đảng | cb
    KẾ HOẠCH | tổ chức học tập Nghị quyết số 57-NQ/TW | du`,
  'ke-hoach-cong-tac': `
    KẾ HOẠCH | công tác tháng 3 năm 2027 | cb
    KẾ HOẠCH | công tác năm 2027 | cb`,
  'ke-hoach-dai-hoi': `
    KẾ HOẠCH | tổ chức Đại hội Chi bộ nhiệm kỳ 2025 - 2027 | cb`,
  'danh-sach-dang-vien': `
    DANH SÁCH | đảng viên Chi bộ ấp Tân Hòa | cb
    SỔ DANH SÁCH ĐẢNG VIÊN | | cb`,
  'ban-thu-hoach': `
    BÀI THU HOẠCH | học tập Nghị quyết Đại hội XIV của Đảng | -
    BẢN THU HOẠCH | cá nhân | cb`,
  'ke-hoach-ktgs': `
    KẾ HOẠCH | kiểm tra, giám sát năm 2027 | cb | 04-KH/CB
    KẾ HOẠCH | về kiểm tra, giám sát của Chi bộ năm 2027 | cb
    KẾ HOẠCH | công tác kiểm tra, giám sát năm 2027 | du
    KẾ HOẠCH | Kiểm tra, giám sát của Chi bộ Trường Mầm non Hoa Sen năm học 2026-2027 | cb
    KẾ HOẠCH | Thực hiện công tác kiểm tra, giám sát đảng viên năm 2027 | cb`,
  'ke-hoach-kiem-tra': `
    KẾ HOẠCH | kiểm tra đồng chí Lê Thị Hoa về việc dự sinh hoạt chi bộ và học tập nghị quyết năm 2027 | cb
    KẾ HOẠCH | kiểm tra chuyên đề đối với đồng chí Lê Thị Mận | cb
    KẾ HOẠCH | kiểm tra đảng viên chấp hành Điều lệ Đảng | cb
    KẾ HOẠCH | về kiểm tra Chi bộ Trạm Y tế về lãnh đạo thực hiện Chương trình kiểm tra, giám sát năm 2026 | du
    KẾ HOẠCH | kiểm tra việc thực hiện Nghị quyết Chi bộ | cb
    KẾ HOẠCH | kiểm tra, giám sát chuyên đề đối với đảng viên | cb`,
  'ke-hoach-giam-sat': `
    KẾ HOẠCH | giám sát chuyên đề đối với đồng chí Lê Thị Mận | cb
    KẾ HOẠCH | giám sát đảng viên về trách nhiệm nêu gương | cb
    KẾ HOẠCH | Giám sát đối với đồng chí Lê Thị Mận | cb`,
  'ke-hoach-chi-tiet-to-kiem-tra': `
    KẾ HOẠCH | chi tiết kiểm tra của Tổ kiểm tra | cb
    KẾ HOẠCH CHI TIẾT | của Tổ giám sát | cb`,
  'ke-hoach-kiem-tra-dau-hieu-vi-pham': `
    KẾ HOẠCH | kiểm tra khi có dấu hiệu vi phạm đối với đồng chí Lê Thị Mận | cb`,
  'ke-hoach-giai-quyet-to-cao': `
    KẾ HOẠCH | giải quyết tố cáo đối với đảng viên | cb`,
  'quyet-dinh-kiem-tra': `
    QUYẾT ĐỊNH | về việc kiểm tra đồng chí Lê Thị Mận | cb
    QUYẾT ĐỊNH | thành lập Tổ kiểm tra | cb
    QUYẾT ĐỊNH | KIỂM TRA CHUYÊN ĐỀ ĐỐI VỚI ĐẢNG VIÊN | cb
    QUYẾT ĐỊNH | Về việc thành lập Đoàn kiểm tra | btv`,
  'quyet-dinh-giam-sat': `
    QUYẾT ĐỊNH | về việc giám sát chuyên đề đối với đảng viên | cb`,
  'quyet-dinh-kiem-tra-dau-hieu-vi-pham': `
    QUYẾT ĐỊNH | kiểm tra đảng viên khi có dấu hiệu vi phạm | cb`,
  'quyet-dinh-giai-quyet-to-cao': `
    QUYẾT ĐỊNH | giải quyết tố cáo đối với đồng chí Lê Thị Mận | cb`,
  'quyet-dinh-ky-luat': `
    QUYẾT ĐỊNH | thi hành kỷ luật đảng viên bằng hình thức khiển trách | cb
    QUYẾT ĐỊNH | về việc khai trừ đảng viên | btv
    QUYẾT ĐỊNH | Thi hành kỷ luật bằng hình thức cảnh cáo đối với đồng chí Lê Thị Mận | cb`,
  'de-cuong-kiem-tra': `
    ĐỀ CƯƠNG | báo cáo tự kiểm tra của đảng viên được kiểm tra | cb`,
  'bao-cao-tu-kiem-tra': `
    BÁO CÁO | tự kiểm tra của đảng viên | cb
    BÁO CÁO | giải trình các nội dung được kiểm tra | cb
    BÁO CÁO | kết quả tự kiểm tra việc thực hiện Nghị quyết | cb`,
  'bao-cao-ket-qua-kiem-tra': `
    BÁO CÁO | kết quả kiểm tra chuyên đề đối với đồng chí Lê Thị Mận | cb
    BÁO CÁO | của Tổ kiểm tra về kết quả kiểm tra đảng viên | cb
    BÁO CÁO | Kết quả kiểm tra đảng viên chấp hành | cb`,
  'bao-cao-ket-qua-giam-sat': `
    BÁO CÁO | kết quả giám sát chi bộ ấp Tân Hòa về việc thu, nộp, quản lý đảng phí năm 2027 | du
    BÁO CÁO | kết quả giám sát chuyên đề đối với đảng viên | cb
    BÁO CÁO | Kết quả giám sát đảng viên trong chấp hành kỷ luật phát ngôn | cb`,
  'bao-cao-kiem-tra-dau-hieu-vi-pham': `
    BÁO CÁO | kết quả kiểm tra khi có dấu hiệu vi phạm | cb`,
  'bao-cao-giai-quyet-to-cao': `
    BÁO CÁO | kết quả giải quyết tố cáo đối với đảng viên | cb`,
  'bao-cao-de-nghi-ky-luat': `
    BÁO CÁO | đề nghị thi hành kỷ luật đảng viên | cb
    TỜ TRÌNH | về việc đề nghị thi hành kỷ luật đảng viên | cb`,
  'thong-bao-ket-luan-kiem-tra': `
    THÔNG BÁO | kết luận kiểm tra đối với Chi bộ Trường Mầm non Hoa Sen | btv | 31-TB/ĐU
    THÔNG BÁO | KẾT LUẬN KIỂM TRA ĐẢNG VIÊN | cb
    THÔNG BÁO | kết quả kiểm tra chuyên đề | cb
    THÔNG BÁO | Kết luận của Ban Thường vụ Đảng ủy về kết quả kiểm tra, giám sát | btv`,
  'thong-bao-ket-qua-giam-sat': `
    THÔNG BÁO | kết quả giám sát đảng viên | cb
    THÔNG BÁO | kết luận giám sát chuyên đề | btv
    THÔNG BÁO | Kết luận của Chi bộ về việc giám sát đảng viên | cb`,
  'thong-bao-kiem-tra-dau-hieu-vi-pham': `
    THÔNG BÁO | kết luận kiểm tra khi có dấu hiệu vi phạm | btv`,
  'thong-bao-giai-quyet-to-cao': `
    THÔNG BÁO | kết luận nội dung tố cáo | btv`,
  'quy-trinh-kiem-tra': `
    QUY TRÌNH | kiểm tra, giám sát của chi bộ | cb`,
  'ban-kiem-diem-vi-pham': `
    BẢN TỰ KIỂM ĐIỂM | của đảng viên vi phạm | cb`,
  'don-to-cao': `
    ĐƠN TỐ CÁO | | motto`,
  'don-xin-vao-dang': `
    ĐƠN XIN VÀO ĐẢNG | | -`,
  'ly-lich-nguoi-xin-vao-dang': `
    LÝ LỊCH | của người xin vào Đảng | -`,
  'ly-lich-dang-vien': `
    LÝ LỊCH ĐẢNG VIÊN | | -`,
  'giay-gioi-thieu-nguoi-vao-dang': `
    GIẤY GIỚI THIỆU | người vào Đảng | -`,
  'tong-hop-y-kien-nhan-xet': `
    TỔNG HỢP Ý KIẾN NHẬN XÉT | của tổ chức chính trị - xã hội nơi làm việc | cb`,
  'ban-nhan-xet-dang-vien-du-bi': `
    BẢN NHẬN XÉT | đảng viên dự bị | -
    PHIẾU NHẬN XÉT | đảng viên dự bị | cb`,
  'ban-kiem-diem-dang-vien-du-bi': `
    BẢN TỰ KIỂM ĐIỂM | của đảng viên dự bị | -`,
  'quyet-dinh-ket-nap-dang-vien': `
    QUYẾT ĐỊNH | kết nạp đảng viên | btv`,
  'quyet-dinh-cong-nhan-dang-vien': `
    QUYẾT ĐỊNH | công nhận đảng viên chính thức | btv`,
  'nghi-quyet': `
    NGHỊ QUYẾT | về nhiệm vụ phát triển kinh tế - xã hội năm 2027 | HỘI ĐỒNG NHÂN DÂN XÃ BÌNH AN
    NGHỊ QUYẾT | về kế hoạch phát triển giáo dục năm học 2026 - 2027 | HỘI ĐỒNG TRƯỜNG
    NGHỊ QUYẾT | về nhiệm vụ công tác Công đoàn năm 2027 | CÔNG ĐOÀN TRƯỜNG HOA SEN
    NGHỊ QUYẾT | về công tác đoàn năm 2027 | ĐOÀN XÃ BÌNH AN
    NGHỊ QUYẾT | về kế hoạch sản xuất kinh doanh năm 2027 | CÔNG TY CỔ PHẦN LÚA VÀNG
    NGHỊ QUYẾT | về phương hướng năm 2027 | HỢP TÁC XÃ NÔNG NGHIỆP TÂN LẬP
    NGHỊ QUYẾT | phiên họp tháng 3 năm 2027 | HỘI ĐỒNG SƯ PHẠM
    NGHỊ QUYẾT | | cb
    NGHỊ QUYẾT | về việc thông qua Quy chế làm việc của Chi bộ | cb
    NGHỊ QUYẾT | Về việc bầu bổ sung chi ủy viên | cb
    NGHỊ QUYẾT LIÊN TỊCH | giữa Chi bộ và Ban nhân dân ấp | cb
    NGHỊ QUYẾT | Đại hội Công đoàn cơ sở | CÔNG ĐOÀN TRƯỜNG HOA SEN
    NGHỊ QUYẾT | Đại hội đồng cổ đông thường niên năm 2027 | CÔNG TY CỔ PHẦN LÚA VÀNG`,
  'bao-cao': `
    BÁO CÁO | kiểm tra nội bộ năm học 2026 - 2027 | TRƯỜNG MẦM NON HOA SEN
    BÁO CÁO | tổng kết công tác Công đoàn năm 2026 | CÔNG ĐOÀN TRƯỜNG HOA SEN
    BÁO CÁO | tổng kết năm 2026 | ỦY BAN NHÂN DÂN XÃ BÌNH AN
    BÁO CÁO | kết quả kiểm tra, giám sát hoạt động ủy thác | NGÂN HÀNG CHÍNH SÁCH XÃ HỘI
    BÁO CÁO | tổng kết 5 năm thực hiện Nghị quyết số 18-NQ/TW | du
    BÁO CÁO | về công tác tôn giáo | du
    BÁO CÁO | tổng kết hoạt động kinh doanh năm 2026 | CÔNG TY TNHH MỘT THÀNH VIÊN SEN HỒNG
    BÁO CÁO | Tình hình tổ chức, hoạt động của Chi bộ năm 2026 | cb
    BÁO CÁO | Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội | cb
    BÁO CÁO | Kết quả thực hiện Quy định 213-QĐ/TW | cb
    BÁO CÁO | tình hình thực hiện chế độ sinh hoạt chi bộ | cb
    BÁO CÁO | kết quả khắc phục hạn chế, khuyết điểm sau kiểm điểm năm 2026 | cb
    BÁO CÁO | thành tích đề nghị khen thưởng | cb
    BÁO CÁO | giải trình ý kiến góp ý | cb
    BÁO CÁO | Số liệu đảng viên | cb
    BÁO CÁO | 6 tháng đầu năm 2027 | HỘI NÔNG DÂN XÃ BÌNH AN`,
  'bien-ban': `
    BIÊN BẢN | họp phụ huynh đầu năm học | TRƯỜNG MẦM NON HOA SEN
    BIÊN BẢN | bàn giao tài sản | cb
    BIÊN BẢN | sinh hoạt chi đoàn tháng 3 | CHI ĐOÀN ẤP TÂN HÒA
    BIÊN BẢN | họp hội đồng quản trị | HỘI ĐỒNG QUẢN TRỊ
    BIÊN BẢN | Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 6 | du
    BIÊN BẢN | lấy ý kiến nơi cư trú | cb
    BIÊN BẢN | họp Hội đồng trường tháng 3 | TRƯỜNG MẦM NON HOA SEN`,
  'ke-hoach': `
    KẾ HOẠCH | kiểm tra nội bộ năm học 2026 - 2027 | TRƯỜNG MẦM NON HOA SEN
    KẾ HOẠCH | giám sát và phản biện xã hội năm 2027 | ỦY BAN MTTQ VIỆT NAM XÃ BÌNH AN
    KẾ HOẠCH | thực hiện Nghị quyết năm 2027 của Chi bộ | cb
    KẾ HOẠCH | tổ chức Tết trồng cây | cb
    KẾ HOẠCH | công tác dân vận năm 2027 | cb
    KẾ HOẠCH | kiểm điểm, đánh giá, xếp loại tổ chức đảng, đảng viên năm 2026 | cb
    KẾ HOẠCH | phát triển đảng viên năm 2027 | cb
    KẾ HOẠCH | học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2027 | cb
    KẾ HOẠCH | khắc phục hạn chế, khuyết điểm sau kiểm điểm năm 2026 | cb
    KẾ HOẠCH | tổ chức sinh hoạt chuyên đề năm 2027 | cb`,
  'chuong-trinh': `
    CHƯƠNG TRÌNH | công tác năm 2027 | ỦY BAN NHÂN DÂN XÃ BÌNH AN
    CHƯƠNG TRÌNH | phát triển thanh niên | du
    CHƯƠNG TRÌNH | công tác của Chi bộ | cb
    CHƯƠNG TRÌNH | công tác quý II/2027 | du
    CHƯƠNG TRÌNH | Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 7 | du
    CHƯƠNG TRÌNH | Phối hợp công tác giữa Chi bộ và Ban công tác Mặt trận | cb
    CHƯƠNG TRÌNH | phối hợp kiểm tra, giám sát năm 2027 | du
    CHƯƠNG TRÌNH | giám sát năm 2027 | HỘI ĐỒNG NHÂN DÂN XÃ BÌNH AN`,
  'quyet-dinh': `
    QUYẾT ĐỊNH | ban hành Quy chế làm việc | cb
    QUYẾT ĐỊNH | kiện toàn Ủy ban Kiểm tra Đảng ủy | btv
    QUYẾT ĐỊNH | về việc phân công nhiệm vụ viên chức | TRƯỜNG MẦM NON HOA SEN
    QUYẾT ĐỊNH | Về việc ban hành Chương trình kiểm tra, giám sát năm 2027 | btv
    QUYẾT ĐỊNH | Về việc chuyển sinh hoạt đảng | btv
    QUYẾT ĐỊNH | về việc thành lập Chi bộ ấp Tân Hòa | btv
    QUYẾT ĐỊNH | về việc kiểm tra nội bộ | TRƯỜNG MẦM NON HOA SEN
    QUYẾT ĐỊNH | Phê chuẩn kết quả bầu cử | btv`,
  'thong-bao': `
    THÔNG BÁO | nghỉ Tết Nguyên đán | du
    THÔNG BÁO | tuyển sinh lớp 1 | TRƯỜNG TIỂU HỌC BÌNH AN
    THÔNG BÁO | Kết quả bầu cử chi ủy | cb
    THÔNG BÁO | triệu tập hội nghị Ban Chấp hành | du
    THÔNG BÁO | phân công nhiệm vụ chi ủy viên | cb
    THÔNG BÁO | về phân công Đảng ủy viên phụ trách chi bộ | du | 31-TB/ĐU`,
  'to-trinh': `
    TỜ TRÌNH | đề nghị chuẩn y kiện toàn chi ủy | cb | 12-TTr/CB
    TỜ TRÌNH | về việc cấp kinh phí đại hội | cb`,
  'huong-dan': `
    HƯỚNG DẪN | kiểm điểm, đánh giá, xếp loại đảng viên năm 2026 | btv`,
  'chi-thi': `
    CHỈ THỊ | về lãnh đạo đại hội chi bộ nhiệm kỳ 2025 - 2027 | btv | 01-CT/ĐU`,
  'quy-dinh': `
    QUY ĐỊNH | về chức năng, nhiệm vụ của chi bộ | btv | 05-QĐi/ĐU`,
  'thong-tri': `
    THÔNG TRI | về công tác tư tưởng | btv | 02-TT/ĐU`,
  'de-an': `
    ĐỀ ÁN | nâng cao chất lượng tổ chức cơ sở đảng | btv | 01-ĐA/ĐU`,
  'phuong-an': `
    PHƯƠNG ÁN | nhân sự cấp ủy nhiệm kỳ 2025 - 2030 | btv`,
  'ket-luan': `
    KẾT LUẬN | về công tác cán bộ | btv | 09-KL/ĐU
    KẾT LUẬN | Hội nghị Ban Thường vụ về công tác cán bộ | btv
    KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY | về việc mở rộng đường liên ấp | btv | 22-KL/ĐU`,
  'quy-che': `
    QUY CHẾ | dân chủ ở cơ sở | du
    QUY CHẾ | Sinh hoạt chi bộ | cb
    QUY CHẾ LÀM VIỆC | của Đại hội | dh
    QUY CHẾ | thực hiện dân chủ trong hoạt động của nhà trường | TRƯỜNG MẦM NON HOA SEN`,
  'quy-trinh': `
    QUY TRÌNH | tiếp nhận văn bản | du`,
  'de-cuong': `
    ĐỀ CƯƠNG | kế hoạch năm 2027 của xã | du
    ĐỀ CƯƠNG | tuyên truyền kỷ niệm ngày thành lập Đảng | du`,
  'du-an': `
    DỰ ÁN | xây dựng nhà văn hóa ấp | ỦY BAN NHÂN DÂN XÃ BÌNH AN`,
  'quy-hoach': `
    QUY HOẠCH | cán bộ nhiệm kỳ 2025 - 2030 | btv`,
  'chien-luoc': `
    CHIẾN LƯỢC | phát triển đội ngũ cán bộ | btv`,
  'dieu-le': `
    ĐIỀU LỆ | Hợp tác xã nông nghiệp Tân Lập | HỢP TÁC XÃ NÔNG NGHIỆP TÂN LẬP`,
  'thong-cao': `
    THÔNG CÁO | Hội nghị Ban Chấp hành | bch`,
  'tuyen-bo': `
    TUYÊN BỐ | về tình hình biển đảo | bch`,
  'loi-keu-goi': `
    LỜI KÊU GỌI | ủng hộ đồng bào vùng lũ | btv`,
  'giay-moi': `
    GIẤY MỜI | dự lễ khánh thành | du
    GIẤY MỜI | họp phụ huynh | TRƯỜNG MẦM NON HOA SEN
    GIẤY MỜI | Dự Đại hội Chi bộ | cb`,
  'giay-gioi-thieu': `
    GIẤY GIỚI THIỆU | | du
    GIẤY GIỚI THIỆU | sinh hoạt đảng | du
    GIẤY GIỚI THIỆU | đoàn viên ưu tú vào Đảng | ĐOÀN XÃ BÌNH AN`,
  'giay-chung-nhan': `
    GIẤY CHỨNG NHẬN | học lớp bồi dưỡng đảng viên mới | du`,
  'giay-di-duong': `
    GIẤY ĐI ĐƯỜNG | | du`,
  'giay-nghi-phep': `
    GIẤY NGHỈ PHÉP | | du`,
  'phieu-chuyen': `
    PHIẾU CHUYỂN | | du`,
  'phieu-gui': `
    PHIẾU GỬI | | du`,
  'thu-cong': `
    THƯ CÔNG | | du`,
  'phieu-nhan-xet': `
    PHIẾU NHẬN XÉT | học sinh cuối năm | TRƯỜNG TIỂU HỌC BÌNH AN`,
  'ly-lich': `
    LÝ LỊCH | tự thuật | motto`,
  'cong-van': `
    | V/v báo cáo số liệu đảng viên | du | 406-CV/ĐU
    | V/v đăng ký mô hình “Dân vận khéo” | cb | 05-CV/CB
    | Về việc tham gia ý kiến dự thảo nghị quyết | ỦY BAN NHÂN DÂN XÃ BÌNH AN | 12/UBND-VX`,
  'ban-kiem-diem': `
    BẢN KIỂM ĐIỂM | của học sinh | motto
    BẢN KIỂM ĐIỂM CÁ NHÂN | Viên chức năm 2026 | motto`,
  null: `
    BẢN CAM KẾT | bảo đảm an toàn phòng cháy, chữa cháy | motto
    BẢN ĐĂNG KÝ | mô hình “Dân vận khéo” | ỦY BAN MTTQ VIỆT NAM XÃ BÌNH AN
    PHIẾU ĐÁNH GIÁ | viên chức năm 2026 | TRƯỜNG MẦM NON HOA SEN
    CÔNG ĐIỆN | về ứng phó bão số 3 | ỦY BAN NHÂN DÂN XÃ BÌNH AN
    BẢN TỰ ĐÁNH GIÁ | chất lượng đảng viên năm 2026 | -
    PHIẾU TỰ ĐÁNH GIÁ, XẾP LOẠI | đảng viên năm 2026 | -
    BẢN CAM KẾT | nêu gương của cán bộ, viên chức | TRƯỜNG MẦM NON HOA SEN
    BẢN ĐĂNG KÝ | thi đua năm 2027 | cb
    BẢN ĐĂNG KÝ | | cb
    ĐĂNG KÝ | Danh hiệu thi đua | cb
    DANH SÁCH | quần chúng ưu tú | cb`,
}

export interface Title {
  type: string | null
  typeLine: string
  abstract: string
  issuer: string
  number: string | null
}

/** The table, one title an entry. */
export const titles: Title[] = Object.entries(TITLES).flatMap(([type, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [typeLine = '', abstract = '', issuer = '', number = null] = line.split('|').map((part) => part.trim())
      return { type: type === 'null' ? null : type, typeLine, abstract, issuer, number }
    }),
)
