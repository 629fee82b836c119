import { day, longDay, plusDays, shortDay } from './calendar.js'
import { type Commune, type Unit, YEAR } from './cast.js'
import { makePaper } from './make-paper.js'
import type { Paper, Stencil } from './paper.js'
import { capitalised } from './spelling.js'
import * as texts from './texts/committee.js'
import { COMMITTEE_INSPECTION } from './texts/inspection.js'

const year = { span: 'year' as const, index: 1 }

/** The branches that the committee inspects and supervises in the year, at their places in the list. */
const INSPECTED = [
  { kind: 'kiểm tra', at: 10, from: day(YEAR, 5, 12) },
  { kind: 'kiểm tra', at: 21, from: day(YEAR, 8, 11) },
  { kind: 'giám sát', at: 14, from: day(YEAR, 9, 6) },
  { kind: 'giám sát', at: 26, from: day(YEAR, 10, 11) },
] as const

const CHECKED = 'việc lãnh đạo thực hiện nghị quyết, quy chế làm việc'
const WATCHED = 'việc thực hiện chế độ sinh hoạt'

/** Sessions of the executive committee: days on which it met, and what it found. */
const SESSIONS = [
  ['bảy', day(YEAR, 3, 24), '04', '26', 'hai chi bộ trường học chưa có nguồn kết nạp do quần chúng ít'],
  ['tám', day(YEAR, 6, 23), '05', '52', 'tiến độ hai tuyến đường chậm do mưa sớm'],
  ['chín', day(YEAR, 9, 22), '03', '78', 'thu gom rác ở ba ấp chưa đều do thiếu xe'],
  ['mười', day(YEAR, 11, 24), '03', '99', 'một số chi bộ gửi báo cáo chậm do thiếu người tổng hợp'],
] as const
const SESSION_TASKS = [
  [
    'Hoàn thành giải phóng mặt bằng tuyến đường liên ấp 2,4 km',
    'Kết nạp 04 đảng viên; mở 02 lớp quán triệt nghị quyết',
    'Mỗi chi bộ đăng ký 01 mô hình “Dân vận khéo”',
  ],
  [
    'Thông xe 02 cầu nông thôn',
    'Kết nạp 04 đảng viên; kiểm tra 01 chi bộ theo chương trình',
    'Mặt trận bàn giao 06 căn nhà đại đoàn kết',
  ],
  [
    'Thu đủ 95% dự toán ngân sách',
    'Kết nạp 03 đảng viên; giám sát 02 chi bộ theo chương trình',
    'Đối thoại với nhân dân tại 03 ấp',
  ],
  [
    'Giải ngân hết vốn đầu tư của năm',
    'Hoàn thành kiểm điểm, đánh giá, xếp loại',
    'Tổng kết các mô hình “Dân vận khéo”',
  ],
] as const

function sessionPapers(unit: Unit): Paper[] {
  return SESSIONS.map(([ordinal, date, admitted, budget, lack], index) => {
    const [first, second, third] = SESSION_TASKS[index] ?? ['', '', '']
    return makePaper({
      unit,
      id: `nghi-quyet-hoi-nghi/${index + 1}`,
      stencil: texts.SESSION_RESOLUTION,
      date: plusDays(date, 2),
      period: { span: 'quarter', index: index + 1 },
      values: () => ({
        ORDINAL: ordinal,
        'MEETING-LONG': capitalised(longDay(date)),
        QUARTER: ['I', 'II', 'III', 'IV'][index] ?? '',
        DONE: String(14 + index),
        ADMITTED: admitted,
        BUDGET: budget,
        LACK: lack,
        TASK1: first,
        TASK2: second,
        TASK3: third,
      }),
    })
  })
}

function reportPapers(unit: Unit): Paper[] {
  const half = makePaper({
    unit,
    id: 'bao-cao-tong-ket/1',
    stencil: texts.HALF_YEARLY_REPORT,
    date: day(YEAR, 6, 28),
    period: { span: 'half', index: 1 },
    values: () => ({
      SITUATION: 'Nửa năm đầu thời tiết thuận lợi; khó khăn lớn nhất là giá vật tư tăng.',
      CLASSES: '03',
      LISTENERS: '740',
      RESULT: 'Thu ngân sách đạt 52% dự toán; tỷ lệ hộ nghèo còn 1,1%. Có 15/20 chỉ tiêu đạt tiến độ.',
      SESSIONS: '06',
      ADMITTED: '09',
      TRAINED: '04',
      INSPECTED:
        'Thực hiện 01 cuộc kiểm tra theo chương trình năm; nơi được kiểm tra chấp hành tốt, còn 01 cuộc kiểm tra và 02 cuộc giám sát làm trong 6 tháng cuối năm.',
      HOUSES: '06',
      FOLLOWING: '398 đồng chí đăng ký việc làm cụ thể; tiêu biểu là phong trào “Mỗi tuần một việc tốt” ở 08 ấp.',
      LACK: 'Tiến độ hai tuyến đường còn chậm; thu gom rác ở ba ấp chưa đều.',
      CAUSE: 'Chủ quan: phân công chưa rõ giữa các ấp. Khách quan: mưa sớm.',
      OUTLOOK: 'Hoàn thành các chỉ tiêu còn lại; kết nạp 06 đảng viên; kiểm tra 01, giám sát 02 tổ chức đảng.',
      ASK: 'Đề nghị Tỉnh ủy mở thêm 01 lớp bồi dưỡng bí thư chi bộ ấp trong quý IV năm 2027.',
    }),
  })
  const whole = makePaper({
    unit,
    id: 'bao-cao-tong-ket/2',
    stencil: texts.YEARLY_REPORT,
    date: day(YEAR, 12, 22),
    period: year,
    values: () => ({
      SITUATION: 'Năm 2027, xã được đầu tư thêm hai tuyến đường; khó khăn lớn nhất là xâm nhập mặn kéo dài.',
      CLASSES: '06',
      LISTENERS: '1.480',
      RESULT:
        'Thu nhập bình quân 75 triệu đồng/người; tỷ lệ hộ nghèo còn 0,9%; thu ngân sách bằng 104% dự toán. Có 19/20 chỉ tiêu của nghị quyết năm đạt và vượt.',
      SESSIONS: '12',
      ADMITTED: '15',
      TRAINED: '09',
      INSPECTED:
        'Thực hiện 02/02 cuộc kiểm tra và 02/02 cuộc giám sát theo chương trình năm; các nơi được kiểm tra đều chấp hành tốt, nhắc nhở 02 chi bộ về ghi sổ.',
      HOUSES: '12',
      FOLLOWING: '398 đồng chí đăng ký, 391 đồng chí thực hiện tốt; có 12 gương được biểu dương.',
      LACK: 'Chỉ tiêu hộ tham gia hợp tác xã mới đạt 82%; 03 chi bộ nộp báo cáo chậm từ 02 lần trở lên.',
      CAUSE: 'Chủ quan: chưa phân công người theo dõi việc nộp báo cáo. Khách quan: giá nông sản giảm cuối năm.',
      OUTLOOK:
        'Đạt 20/20 chỉ tiêu nghị quyết; kết nạp 15 đảng viên; kiểm tra 02, giám sát 02 tổ chức đảng; mỗi chi bộ giữ 01 mô hình “Dân vận khéo”.',
      ASK: 'Đề nghị Tỉnh ủy sớm hướng dẫn quản lý hồ sơ điện tử của đảng viên.',
    }),
  })
  return [half, whole]
}

/** The plan and the outcome of each inspection and supervision of branches. */
function inspectionPapers({ committee, branches }: Commune): Paper[] {
  return INSPECTED.flatMap(({ kind, at, from }, index) => {
    const branch = branches[at]
    const isCheck = kind === 'kiểm tra'
    const plan = isCheck ? 'ke-hoach-kiem-tra' : 'ke-hoach-giam-sat'
    const outcome = isCheck ? 'thong-bao-ket-luan-kiem-tra' : 'bao-cao-ket-qua-giam-sat'
    const to = plusDays(from, 9)
    const about = isCheck ? CHECKED : WATCHED
    const own = branch?.name ?? ''
    const who = `${own.charAt(0).toLowerCase()}${own.slice(1)}`
    const values = () => ({
      WHO: who,
      'WHO-CAPITAL': own,
      OBJECT: `chi ủy và bí thư ${who}`,
      SUBJECT: capitalised(about),
      'SUBJECT-LOWER': about,
      VERB: kind,
      FROM: shortDay(from),
      TO: shortDay(to),
      'MEND-BY': shortDay(plusDays(to, 40)),
      LEADER: committee.members[2]?.name ?? '',
      WHO1: committee.members[1]?.name ?? '',
      MERIT: 'Chi ủy chấp hành nghiêm, có sổ sách đầy đủ, phân công rõ việc',
      FAULT: isCheck ? 'Một số nghị quyết tháng chưa ghi rõ thời hạn' : 'Sổ thu đảng phí còn 02 tháng ghi chậm',
      '→PROGRAMME': '⟦→dang-uy/chuong-trinh-ktgs⟧',
      '→PLAN': `⟦→dang-uy/${plan}/${index + 1}⟧`,
    })
    const period = { span: 'quarter' as const, index: Math.ceil(Number(from.slice(5, 7)) / 3) }
    const own1 = { unit: committee, period, values }
    return [
      makePaper({ ...own1, id: `${plan}/${index + 1}`, stencil: COMMITTEE_INSPECTION[plan], date: plusDays(from, -6) }),
      makePaper({
        ...own1,
        id: `${outcome}/${index + 1}`,
        stencil: COMMITTEE_INSPECTION[outcome],
        date: plusDays(to, 4),
      }),
    ]
  }).map((paper) => ({ ...paper, stem: `${paper.stem} ${paper.key.split('/').at(-1)}` }))
}

/** Every paper that the committee makes for the year. */
export function committeePapers(commune: Commune): Paper[] {
  const { committee: unit, branches } = commune
  const site = (at: number) => branches[at]?.site ?? ''
  const once = (id: string, stencil: Stencil, date: string, values: Record<string, string> = {}) =>
    makePaper({ unit, id, stencil, date, period: year, values: () => values })
  const [first, second, third, fourth] = INSPECTED
  return [
    once('nghi-quyet-nam', texts.ANNUAL_RESOLUTION, day(YEAR - 1, 12, 26)),
    once('chuong-trinh-cong-tac-nam', texts.WORKING_PROGRAMME, day(YEAR, 1, 8)),
    once('chuong-trinh-ktgs', texts.INSPECTION_PROGRAMME, day(YEAR, 1, 15), {
      CHECKED1: site(first.at),
      CHECKED2: site(second.at),
      WATCHED1: site(third.at),
      WATCHED2: site(fourth.at),
    }),
    once('quy-che-lam-viec', texts.WORKING_REGULATION, day(YEAR, 1, 20)),
    once('dang-ky-dan-van-kheo', texts.MODEL_PLAN, day(YEAR, 2, 24), { MARKET: site(4) }),
    ...sessionPapers(unit),
    ...reportPapers(unit),
    ...inspectionPapers(commune),
    once('kiem-diem-tap-the', texts.COLLECTIVE_REVIEW, day(YEAR, 12, 24)),
    once('danh-gia-nqtw4', texts.SELF_ASSESSMENT, day(YEAR, 12, 24)),
    once('bao-cao-xep-loai', texts.RATING_REPORT, day(YEAR + 1, 1, 11), { BEST: branches[0]?.name ?? '' }),
  ].map((paper) => ({
    ...paper,
    values: { SECRETARY: unit.members[0]?.name ?? '', DEPUTY: unit.members[1]?.name ?? '', ...paper.values },
  }))
}
