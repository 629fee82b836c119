/** Invented work of branches and members: `{n}` and `{k}` are figures. */
import type { Kind } from './cast.js'

/** The main task of a month, as a thing to do and a thing done. */
export const TASKS: Record<Kind, readonly string[]> = {
  hamlet: [
    'vận động {n} hộ ở tổ {k} hiến đất mở đường',
    'phát quang {n}00 m đường liên tổ {k}',
    'nạo vét {n}0 m mương nội đồng tổ {k}',
    'gieo sạ đồng loạt {n} ha lúa theo lịch của hợp tác xã',
    'lắp {n} bóng đèn chiếu sáng ở tổ {k}',
    'vận động {n} hộ tổ {k} phân loại rác tại nhà',
    'rà soát {n} hộ khó khăn để giúp vay vốn chăn nuôi',
    'hòa giải {k} vụ việc tranh chấp ranh đất',
    'trồng {n}0 cây xanh dọc bờ kênh tổ {k}',
    'vận động {n} hộ tham gia bảo hiểm y tế',
    'sửa {k} cây cầu ván ở đường liên tổ',
    'giúp {n} hộ đăng bán trái cây trên mạng',
    'kẻ vạch và dọn {n}0 m lòng đường trước chợ nhỏ',
    'vận động {n} thanh niên khám tuyển nghĩa vụ quân sự',
  ],
  school: [
    'dự giờ góp ý {n} tiết dạy của giáo viên trẻ',
    'phụ đạo {n} học sinh còn yếu ở khối {k}',
    'vận động {n} học sinh có nguy cơ bỏ học trở lại lớp',
    'làm mới {k} góc đọc sách ngoài trời',
    'tập huấn {n} giáo viên dùng học liệu số',
    'kiểm kê và sửa {n} bộ bàn ghế hư',
    'họp {k} cuộc với cha mẹ học sinh về an toàn đường thủy',
    'tổ chức {k} buổi học trải nghiệm cho học sinh',
    'bồi dưỡng {n} học sinh dự thi cấp tỉnh',
    'trồng {n} chậu hoa ở sân trường',
    'soạn {n} đề ôn tập theo chương trình mới',
    'khám sức khỏe đầu năm cho {n}0 học sinh',
  ],
  office: [
    'giải quyết đúng hạn {n}0 hồ sơ của công dân',
    'số hóa {n}00 trang hồ sơ lưu trữ',
    'hướng dẫn {n} hộ làm thủ tục trên môi trường mạng',
    'rút ngắn {k} bước của thủ tục nội bộ',
    'tập huấn {n} cán bộ dùng chữ ký số',
    'trực thêm {k} buổi sáng thứ bảy để nhận hồ sơ',
    'rà soát {n} văn bản đã hết hiệu lực',
    'đối thoại với {n} hộ dân ở tổ {k}',
    'sắp lại {n} kệ hồ sơ của kho lưu trữ',
    'niêm yết lại {n} thủ tục ở nơi tiếp dân',
    'tiếp nhận và trả lời {n} ý kiến của nhân dân',
    'tuần tra {n} lượt vào ban đêm trên địa bàn',
  ],
}

export const PARTY_TASKS: readonly string[] = [
  'thu đảng phí của cả chi bộ',
  'cử {k} quần chúng học lớp nhận thức về Đảng',
  'chuẩn bị {k} buổi sinh hoạt chuyên đề',
  'hoàn chỉnh hồ sơ của {k} quần chúng ưu tú',
  'phân công {k} đảng viên giúp đoàn viên trẻ',
  'bổ sung {n} trang vào sổ theo dõi đảng viên',
  'góp ý bản cam kết của {n} đảng viên',
  'kiểm tra vở ghi học nghị quyết của {n} đảng viên',
]

export const MASS_TASKS: readonly string[] = [
  'Chi hội Phụ nữ dọn vệ sinh {k} tuyến đường',
  'Chi đoàn sửa {k} điểm vui chơi của trẻ em',
  'Ban công tác Mặt trận thăm {n} gia đình chính sách',
  'Chi hội Nông dân giúp {k} hộ làm chuồng trại',
  'Công đoàn thăm {k} đoàn viên ốm đau',
  'Chi hội Người cao tuổi mở {k} buổi kể chuyện cho thiếu nhi',
  'Chi hội Cựu chiến binh nói chuyện với {n} thanh niên',
  'các đoàn thể vận động {n} suất quà cho học sinh nghèo',
]

export const MOODS: readonly string[] = [
  'tư tưởng đảng viên ổn định, tin vào việc sắp xếp bộ máy',
  'đảng viên và nhân dân đồng tình việc mở rộng đường',
  'đảng viên yên tâm công tác; nhân dân còn lo giá vật tư tăng',
  'tư tưởng ổn định; đã giải thích xong thắc mắc về thu rác',
  'đảng viên phấn khởi trước kết quả vụ mùa',
  'nội bộ đoàn kết; nhân dân mong sớm sửa cống',
]

export const LACKS: readonly string[] = [
  'việc thứ hai chậm 02 ngày do chờ danh sách',
  'còn 01 hộ chưa đồng ý, giao đồng chí phụ trách vận động thêm',
  'hai đồng chí đi họp muộn do trùng việc cơ quan',
  'báo cáo gửi chậm 01 ngày do mất điện',
  'việc ghi sổ còn thiếu số liệu, đã nhắc người phụ trách',
  'mưa nhiều nên phải dời buổi lao động chung',
]

export const NEWS: readonly string[] = [
  'thông tin tình hình sản xuất của xã và kế hoạch thu đảng phí',
  'giới thiệu nội dung mới về sinh hoạt chi bộ',
  'thông tin kết quả đối thoại của lãnh đạo xã với nhân dân',
  'thông tin việc mở lớp bồi dưỡng của Trung tâm Chính trị xã',
  'thông tin lịch tiếp xúc cử tri trong tháng',
  'thông tin tiến độ làm đường của xã',
]

export const OPINIONS: readonly string[] = [
  'đề nghị chia việc theo từng tổ để dễ theo dõi',
  'nhất trí, đề nghị Chi hội Phụ nữ cùng đi vận động',
  'đề nghị làm thử ở một tổ rồi rút kinh nghiệm',
  'đề nghị báo trước lịch làm việc cho bà con 03 ngày',
  'nhất trí với nhiệm vụ, xin nhận thêm việc ghi hình tư liệu',
  'đề nghị xã hỗ trợ xe chở đất',
]

export const ASKS: readonly string[] = [
  'Đề nghị Đảng ủy cho ý kiến về việc ghép hai tổ đảng',
  'Đề nghị Đảng ủy mở lớp bồi dưỡng cho chi ủy viên mới',
  'Đề nghị Đảng ủy hỗ trợ máy chiếu để sinh hoạt chuyên đề',
  'Không có',
]

export const STUDIES: readonly string[] = [
  'Phổ biến nghị quyết của Đảng ủy trong kỳ sinh hoạt gần nhất',
  'Mở 01 buổi học chuyên đề về gương tiết kiệm của Bác',
  'Thông báo nhanh tình hình trong nước sau mỗi kỳ họp của cấp trên',
  'Cho đảng viên viết bài thu hoạch ngắn sau khi học nghị quyết',
]

export const CHECKED: readonly string[] = [
  'việc chấp hành nghị quyết của chi bộ và việc đóng đảng phí',
  'việc thực hiện nhiệm vụ được phân công phụ trách hộ',
  'việc chấp hành những điều đảng viên không được làm',
  'việc dự sinh hoạt chi bộ và giữ chế độ tự học',
]

export const WATCHED: readonly string[] = [
  'việc nêu gương của người giữ chức vụ',
  'việc lãnh đạo đoàn thể được phân công',
  'việc giữ mối liên hệ với nhân dân nơi cư trú',
  'việc thực hành tiết kiệm trong công việc được giao',
]

export const MERITS: readonly string[] = [
  'Đồng chí chấp hành nghiêm, báo cáo đầy đủ, ghi chép rõ ràng',
  'Đồng chí làm đúng việc được giao, được nhân dân tin',
  'Đồng chí giữ đúng quy định, không có điều tiếng',
]
export const FAULTS: readonly string[] = [
  'Còn 01 lần báo cáo chậm',
  'Ghi sổ chưa kịp thời trong 02 tháng',
  'Ít góp ý cho đồng chí khác',
]

/** One for each branch, in their order: no two are the same. */
export const MODELS: readonly (readonly [title: string, why: string, how: string, goal: string])[] = [
  [
    'Nhà sạch, ngõ đẹp, đường hoa',
    'Đường vào ấp còn điểm rác tự phát',
    'Mỗi hộ trồng và chăm 10 m hoa trước nhà',
    '450 m đường hoa',
  ],
  [
    'Tiếng loa học bài',
    'Trẻ em hay chơi khuya',
    '19 giờ mỗi tối loa nhắc giờ học, người lớn tắt nhạc',
    '60 gia đình giữ giờ học',
  ],
  ['Bếp không khói', 'Nhiều nhà còn đun củi trong phòng kín', 'Góp công làm bếp cải tiến cho từng nhà', '20 bếp mới'],
  [
    'Vườn rau ba mẹ',
    'Rau mua ngoài chợ đắt và kém an toàn',
    'Chia hạt giống, chỉ nhau ủ phân từ rác bếp',
    '45 vườn rau',
  ],
  ['Cầu an toàn cho em', 'Trẻ em đi học qua cầu ván hư', 'Góp ngày công lát lại mặt cầu, làm tay vịn', '04 cây cầu'],
  ['Sổ tay việc làng', 'Việc chung hay quên, hay trễ', 'Mỗi tổ có sổ ghi việc và người nhận', '05 tổ có sổ'],
  ['Kênh xanh nước chảy', 'Kênh tổ 2 nghẽn rác', 'Mỗi sáng chủ nhật vớt lục bình, rác nổi', '02 km kênh thông'],
  ['Hũ gạo nghĩa tình', 'Có 06 gia đình neo đơn thiếu gạo', 'Mỗi nhà bớt một nắm gạo khi nấu cơm', '600 kg gạo'],
  [
    'Đám tang không lời than phiền',
    'Đám tang kéo dài, nhạc to',
    'Đến tận nhà bàn trước với gia đình về giờ giấc',
    '100% đám tang gọn',
  ],
  ['Tổ máy bơm chung', 'Mỗi nhà một máy bơm, tốn dầu', 'Bốn nhà góp một máy, chia lịch tưới', '12 tổ bơm chung'],
  ['Đường quê sáng đèn', 'Đường liên tổ tối, hay té xe', 'Mỗi nhà góp một bóng đèn và tiền điện', '80 bóng đèn'],
  ['Giỏ đi chợ của má', 'Túi ni lông đầy mương', 'Phụ nữ đan giỏ, đổi giỏ lấy túi cũ', '150 giỏ'],
  [
    'Xuồng đưa trò qua sông',
    'Mùa nước nổi học sinh nghỉ học nhiều',
    'Thay nhau chèo xuồng có áo phao',
    '30 em không nghỉ học',
  ],
  [
    'Góc sách bên quán',
    'Thanh niên ngồi quán chỉ xem điện thoại',
    'Đặt tủ sách ở quán nước, ai mượn ghi tên',
    '03 tủ sách',
  ],
  ['Ngõ phố không rao to', 'Loa rao làm người già mất ngủ', 'Nói chuyện với từng người bán dạo', '05 ngõ yên'],
  ['Camera của tình làng', 'Hay mất xe đạp ban đêm', 'Góp tiền gắn camera ở đầu hẻm', '10 hẻm có camera'],
  ['Chung tay giữ vỉa hè', 'Vỉa hè bị lấn', 'Kẻ vạch, từng nhà cam kết chừa lối đi', '02 tuyến thông'],
  ['Phố nghề giúp nhau', 'Thợ trẻ thiếu việc', 'Thợ lâu năm nhận dạy thêm một người', '15 người có nghề'],
  ['Nhóm gõ cửa lúc mưa dông', 'Nhà người già dễ tốc mái', 'Chia nhóm đi chằng nhà khi có dông', '40 mái nhà an toàn'],
  [
    'Lớp học ở sân nhà',
    'Cháu nhỏ ở xa khó đến lớp',
    'Cô giáo đến chơi và học cùng cháu mỗi tuần',
    '12 cháu đến lớp đều',
  ],
  ['Bữa cơm cô nấu', 'Nhiều cháu biếng ăn', 'Mời cha mẹ cùng nấu thử thực đơn', '90% cháu tăng cân'],
  ['Một trang viết mỗi tuần', 'Học sinh ít viết', 'Cô đọc và đáp lời từng trang của trò', '300 em viết đều'],
  ['Ba lô không rác', 'Sân trường nhiều vỏ bánh', 'Mỗi trò mang túi vải gói rác về phân loại', '100% lớp sạch'],
  [
    'Giờ chơi không điện thoại',
    'Học sinh chơi điện thoại giờ nghỉ',
    'Mượn bóng, dây, cờ để ở hành lang',
    '20 lớp tham gia',
  ],
  ['Bạn học cùng xóm', 'Học sinh yếu không ai kèm ở nhà', 'Ghép đôi bạn gần nhà cùng học', '80 đôi bạn'],
  [
    'Tủ thuốc tổ tự quản',
    'Người già quên uống thuốc',
    'Mỗi tổ một người nhắc thuốc và đo huyết áp',
    '50 người được nhắc',
  ],
  [
    'Tân binh viết thư nhà',
    'Gia đình tân binh lo lắng',
    'Đến thăm, giúp gia đình gọi và viết thư',
    '20 gia đình yên tâm',
  ],
  ['Cổng nhà không trộm', 'Trộm vặt tăng cuối năm', 'Mỗi nhóm mười nhà báo nhau bằng kẻng', '30 nhóm'],
  [
    'Nụ cười nơi tiếp dân',
    'Người dân ngại lên xã',
    'Chào trước, rót nước, hướng dẫn đến khi xong',
    '98% phiếu hài lòng',
  ],
  ['Mái ấm cho đoàn viên nghèo', 'Còn 05 nhà dột', 'Góp ngày công và vật liệu cũ còn tốt', '05 căn nhà'],
]

/** What members pledge and do: each pair is one work, as pledged and as done. */
export const WORKS: readonly (readonly [pledged: string, done: string])[] = [
  ['Vận động {n}/{n} hộ được phân công phân loại rác tại nhà', 'Phụ trách {n} hộ, cả {n} hộ đã phân loại rác tại nhà'],
  ['Giúp {k} hộ khó khăn có việc làm thêm', 'Đã giúp {k} hộ có việc làm thêm ở tổ đan giỏ'],
  ['Hoàn thành {n} buổi trực theo lịch, không bỏ buổi nào', 'Trực đủ {n} buổi, không bỏ buổi nào'],
  ['Hướng dẫn {k} người mới quen việc trong quý II', 'Đã hướng dẫn {k} người, nay làm được việc một mình'],
  ['Thu đúng, thu đủ các khoản của {n} hộ được giao', 'Thu đủ các khoản của {n} hộ, nộp trước hạn'],
  ['Viết {k} sáng kiến để làm việc nhanh hơn', 'Có {k} sáng kiến được công nhận'],
]
export const THOUGHTS: readonly string[] = [
  'Học đủ các nghị quyết được triển khai; đọc {n} bài trên báo của Đảng, ghi vào sổ tay',
  'Dự đủ lớp học nghị quyết; viết {k} bài thu hoạch bằng tay',
  'Không chia sẻ tin chưa kiểm chứng trên mạng xã hội; giải thích cho {n} người thân về chủ trương mới',
]
export const CONDUCTS: readonly string[] = [
  'Sống giản dị; gia đình tổ chức việc cưới, việc tang tiết kiệm',
  'Không uống rượu, bia trong giờ làm; giữ hòa thuận trong nhà và với xóm giềng',
  'Không nhận quà; chi tiêu có sổ, giúp con cháu học nếp tiết kiệm',
]
export const EXAMPLES: readonly string[] = [
  'Dự 12/12 kỳ sinh hoạt; mỗi kỳ phát biểu ít nhất 01 ý kiến; đóng đảng phí đúng hạn',
  'Đến trước giờ họp 10 phút; nhận việc khó khi chi bộ giao; đóng đảng phí trước ngày 10',
  'Nhà mình làm trước rồi mới vận động bà con; nghỉ họp phải xin phép',
]
export const WEAKNESSES: readonly string[] = [
  'Ít phát biểu khi chi bộ bàn việc chung',
  'Đôi lúc nóng tính khi góp ý với đồng chí trẻ',
  'Ghi chép chưa đều, có tháng bỏ trống sổ tay',
  'Chưa mạnh dạn nhận việc mới',
]
export const MEASURES: readonly string[] = [
  'Chuẩn bị ý kiến bằng giấy trước mỗi kỳ sinh hoạt; nhờ đồng chí bí thư nhắc nếu quên',
  'Ghi việc vào sổ mỗi tối thứ sáu; cuối tháng đối chiếu với tổ trưởng',
  'Mỗi tuần dành một buổi đi cùng đồng chí có kinh nghiệm để học cách làm',
]
export const FOLLOWS: readonly (readonly [what: string, how: string, goal: string])[] = [
  [
    'Làm theo gương tiết kiệm của Bác: mỗi ngày bỏ heo đất {k}.000 đồng để giúp học sinh nghèo',
    'Để heo đất ở nhà, ghi sổ cuối tháng; nhờ chi hội khuyến học chọn em khó khăn nhất',
    'Có 01 em được mua đủ sách vở và 01 chiếc cặp',
  ],
  [
    'Học cách nói ngắn, viết gọn của Bác: bài phát biểu không quá {k} phút',
    'Viết nháp, bấm giờ trước khi nói; nhờ một đồng chí nghe và góp ý',
    'Cả năm không có bài nói nào quá giờ',
  ],
  [
    'Theo gương gần dân của Bác: mỗi tuần đến thăm {k} nhà trong tổ',
    'Đi vào chiều thứ năm, hỏi chuyện làm ăn, ghi điều bà con mong',
    'Tổng hợp được {n} ý kiến gửi chi ủy',
  ],
  [
    'Theo gương rèn sức khỏe của Bác: đi bộ mỗi sáng và rủ {k} người cùng đi',
    'Hẹn nhau lúc 5 giờ ở sân nhà văn hóa, có sổ điểm danh',
    'Nhóm đi bộ có {n} người đi đều',
  ],
]
const DEEDS: readonly string[] = [
  'Mỗi tháng giúp một nhà sửa bếp',
  'Đưa người già đi khám bệnh',
  'Cắt tóc không lấy tiền cho trẻ nhỏ',
  'Kèm trẻ học bài buổi tối',
  'Chỉ bà con dùng điện thoại nộp hồ sơ',
  'Vá đường bằng xà bần gom được',
  'Nấu cháo cho người bệnh neo đơn',
  'Trồng hoa trước cổng từng nhà',
  'Dọn rác ven kênh sáng chủ nhật',
  'Hòa giải chuyện xích mích nhỏ',
  'Nhắc lịch tiêm phòng cho trẻ',
  'Sửa xe đạp cho học sinh nghèo',
  'Cho mượn xuồng mùa nước nổi',
  'Chia giống cây ăn trái',
  'Gom giấy vụn gây quỹ',
  'Đọc báo cho người mắt kém',
  'May lại đồng phục cũ tặng học trò',
  'Dựng biển nhắc chỗ nước sâu',
  'Tập dưỡng sinh cùng người cao tuổi',
  'Ghi tên liệt sĩ trong xóm để thắp hương',
]
/** Each member another one: the deed and where it is done. */
export const deedOf = (index: number): string =>
  `${DEEDS[index % DEEDS.length]} ở tuyến ${Math.floor(index / DEEDS.length) + 1}`
export const DEED_WAYS: readonly string[] = [
  'Đến từng nhà hỏi chỗ khó; rủ 03 người cùng góp công; làm ở nhà mình trước cho bà con xem',
  'Hẹn trước với gia đình; mang theo đồ nghề; làm xong cùng ngồi uống nước nghe bà con kể',
  'Làm một mình vài tuần đầu; khi thấy được việc thì mời tổ cùng làm',
]
