import { monthText } from '../../../src/draft/variables.js'
import { day, longDay, meetingDay, plusDays, quarterText, shortDay } from './calendar.js'
import { type Unit, YEAR } from './cast.js'
import { makePaper, worded } from './make-paper.js'
import type { Paper } from './paper.js'
import { inspectionPapers, programmeOf, programmePaper, programmeValues } from './programme.js'
import { between, makeRandom, pick, type Random, shuffled } from './random.js'
import { capitalised, two } from './spelling.js'
import * as texts from './texts/branch.js'
import * as words from './words.js'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const QUARTERS = [1, 2, 3, 4]
/** Branches at these places in the list make a programme of its own beside their annual resolution. */
const WITH_PROGRAMME = 5

interface MonthPlan {
  tasks: [string, string, string]
  done: number
}

/** What a branch sets itself for a month, told again in the next one; 0 is December of the year before. */
function monthPlan(unit: Unit, month: number): MonthPlan {
  const order = shuffled(makeRandom(`tasks ${unit.place} ${unit.id}`), words.TASKS[unit.kind])
  const random = makeRandom(`month ${unit.place} ${unit.id} ${month}`)
  const task = order[month % order.length] as string
  return {
    tasks: [
      worded(random, task),
      worded(random, pick(random, words.PARTY_TASKS)),
      worded(random, pick(random, words.MASS_TASKS)),
    ],
    done: between(random, 2, 3),
  }
}

const nameAt = ({ members }: Unit, index: number) => members[index % members.length]?.name ?? ''

/** Three members who take on work, none of them the secretary. */
function threeOf(unit: Unit, random: Random): Record<string, string> {
  const [first, second, third] = shuffled(random, unit.members.slice(1))
  return { WHO1: first?.name ?? '', WHO2: second?.name ?? '', WHO3: third?.name ?? '' }
}

/** Who came to a meeting: the same in the minutes and in the resolution. */
function attendance(unit: Unit, month: number): Record<string, string> {
  const random = makeRandom(`attendance ${unit.place} ${unit.id} ${month}`)
  const date = meetingDay(YEAR, month)
  const present = unit.members.filter(({ since }) => since === undefined || since <= date)
  const exempt = present.filter((one) => one.exempt).length
  const summoned = present.length - exempt
  const absent = between(random, 0, summoned > 10 ? 2 : 1)
  return {
    TOTAL: two(present.length),
    EXEMPT: exempt === 0 ? '0' : two(exempt),
    SUMMONED: two(summoned),
    PRESENT: two(summoned - absent),
    ABSENT: absent === 0 ? '0' : two(absent),
  }
}

/** What the minutes and the resolution of a month both say. */
function monthValues(unit: Unit, month: number): Record<string, string> {
  const random = makeRandom(`meeting ${unit.place} ${unit.id} ${month}`)
  const own = monthPlan(unit, month)
  const last = monthPlan(unit, month - 1)
  const date = meetingDay(YEAR, month)
  return {
    ...attendance(unit, month),
    ...threeOf(unit, random),
    MONTH: monthText(month),
    'LAST-MONTH': monthText(month === 1 ? 12 : month - 1),
    'NEXT-MONTH': monthText((month % 12) + 1),
    MEETING: shortDay(date),
    'MEETING-LONG': capitalised(longDay(date)),
    'MEETING-LOWER': longDay(date),
    TASK1: own.tasks[0],
    TASK2: own.tasks[1],
    TASK3: own.tasks[2],
    'LAST-TASK1': last.tasks[0],
    'LAST-TASK2': last.tasks[1],
    'LAST-TASK3': last.tasks[2],
    DONE: String(last.done),
    MOOD: pick(random, words.MOODS),
    LACK: pick(random, words.LACKS),
  }
}

function monthlyPapers(unit: Unit, month: number): Paper[] {
  const period = { span: 'month' as const, index: month }
  const meeting = meetingDay(YEAR, month)
  const minutes = makePaper({
    unit,
    id: `bien-ban-sinh-hoat/${month}`,
    stencil: texts.MINUTES,
    date: meeting,
    period,
    values: (random) => {
      const [one, other] = shuffled(random, words.OPINIONS)
      const early = between(random, 0, 1) === 0
      return {
        ...monthValues(unit, month),
        HOUR: early ? '7 giờ 30 phút' : '13 giờ 30 phút',
        END: early ? '9 giờ 30 phút' : '15 giờ 40 phút',
        ROOM: unit.kind === 'hamlet' ? `Nhà văn hóa ${unit.site}` : `Phòng họp ${unit.site}`,
        NEWS: pick(random, words.NEWS),
        OPINION1: one ?? '',
        OPINION2: other ?? '',
      }
    },
  })
  const resolution = makePaper({
    unit,
    id: `nghi-quyet-thang/${month}`,
    stencil: texts.MONTHLY_RESOLUTION,
    date: plusDays(meeting, month === 1 ? 2 : (month + unit.members.length) % 3),
    period,
    values: (random) => ({ ...monthValues(unit, month), SCORE: String(between(random, 90, 98)) }),
  })
  return [minutes, resolution]
}

function annualPapers(unit: Unit, index: number): Paper[] {
  const [title = '', why = '', how = '', goal = ''] = words.MODELS[index % words.MODELS.length] ?? []
  const stencil = index % 3 === 1 ? texts.ANNUAL_RESOLUTIONS.list : texts.ANNUAL_RESOLUTIONS.parts
  const year = { span: 'year' as const, index: 1 }
  const hamlet = unit.kind === 'hamlet'
  const resolution = makePaper({
    unit,
    id: 'nghi-quyet-nam',
    stencil,
    date: plusDays(meetingDay(YEAR, 1), 1),
    period: year,
    values: (random) => ({
      ...attendance(unit, 1),
      ...programmeValues(programmeOf(unit)),
      MEETING: shortDay(meetingDay(YEAR, 1)),
      'LAST-YEAR': hamlet
        ? `Hoàn thành ${between(random, 8, 9)}/10 chỉ tiêu. Thu nhập bình quân đạt ${between(random, 62, 69)} triệu đồng/người; còn ${two(between(random, 2, 6))} hộ nghèo; sinh hoạt đủ 12 kỳ, tỷ lệ dự đạt ${between(random, 93, 98)}%.`
        : `Hoàn thành ${between(random, 6, 7)}/8 chỉ tiêu; ${between(random, 95, 99)}% nhiệm vụ chuyên môn đúng hạn; sinh hoạt đủ 12 kỳ, tỷ lệ dự đạt ${between(random, 93, 98)}%.`,
      'LAST-YEAR-LACK':
        'Chỉ tiêu phát triển Đảng chưa đạt (0/1). Nguyên nhân: nguồn quần chúng ít; chi ủy chưa phân công người giúp đỡ từ đầu năm.',
      AIM: `Hoàn thành mọi nhiệm vụ được giao; ${hamlet ? 'giữ vững danh hiệu văn hóa' : 'giữ vững danh hiệu tập thể tiên tiến'}; ${monthPlan(unit, 3).tasks[0]} trước ngày 30/9/2027.`,
      TARGET1: hamlet
        ? `Thu nhập bình quân đạt ${between(random, 70, 78)} triệu đồng/người`
        : `${between(random, 96, 99)}% nhiệm vụ chuyên môn đúng hạn`,
      TARGET2: hamlet
        ? `Giảm ${two(between(random, 1, 3))} hộ nghèo`
        : `${between(random, 2, 5)} sáng kiến được công nhận`,
      TARGET3: 'Kết nạp 01 đảng viên; 100% đảng viên hoàn thành nhiệm vụ',
      SHARE: String(between(random, 95, 99)),
      HOUSEHOLDS: hamlet ? `${two(between(random, 4, 8))} hộ` : `${two(between(random, 2, 4))} quần chúng`,
      MODEL: `“${title}”`,
    }),
  })
  const model = makePaper({
    unit,
    id: 'dang-ky-dan-van-kheo',
    stencil: texts.MODEL_REGISTRATION,
    date: day(YEAR, 2 + (index % 2), 10 + (index % 12)),
    period: year,
    values: (random) => ({
      ...threeOf(unit, random),
      'MODEL-TITLE': title,
      'MODEL-WHY': `${why}; mong mọi người cùng làm`,
      'MODEL-HOW': how,
      'MODEL-WHERE': `${between(random, 20, 60)} ${hamlet ? 'hộ' : 'gia đình'} ở ${unit.site}`,
      'MODEL-GOAL': `${goal}; ${between(random, 85, 95)}% người được vận động tham gia`,
      EACH: two(between(random, 2, 4)),
    }),
  })
  return [resolution, model]
}

function quarterlyReport(unit: Unit, quarter: number): Paper {
  const last = quarter * 3
  return makePaper({
    unit,
    id: `bao-cao-dinh-ky/${quarter}`,
    stencil: texts.QUARTERLY_REPORT,
    date: day(YEAR, last, 20 + (unit.members.length % 5)),
    period: { span: 'quarter', index: quarter },
    values: (random) => ({
      ...attendance(unit, last),
      ...threeOf(unit, random),
      QUARTER: quarterText(quarter),
      'NEXT-QUARTER': quarterText(quarter + 1),
      STUDY: pick(random, words.STUDIES),
      MOOD: pick(random, words.MOODS),
      DONE: String(between(random, 7, 9)),
      TASK1: monthPlan(unit, last - 2).tasks[0],
      TASK2: monthPlan(unit, last - 1).tasks[0],
      'NEXT-TASK': monthPlan(unit, last + 1).tasks[0],
      SHARE: String(between(random, 93, 99)),
      LACK: capitalised(pick(random, words.LACKS)),
      ASK: pick(random, words.ASKS),
    }),
  })
}

function reviewPapers(unit: Unit): Paper[] {
  const year = { span: 'year' as const, index: 1 }
  const meeting = meetingDay(YEAR, 12)
  const date = plusDays(meeting, 5 + (unit.members.length % 4))
  const review = makePaper({
    unit,
    id: 'kiem-diem-tap-the',
    stencil: texts.COLLECTIVE_REVIEW,
    date,
    period: year,
    values: (random) => ({
      ...attendance(unit, 12),
      RESULT:
        unit.kind === 'hamlet'
          ? `Đạt và vượt 9/10 chỉ tiêu; thu nhập bình quân ${between(random, 70, 78)} triệu đồng/người; 100% hộ dùng nước sạch.`
          : `Đạt và vượt 7/8 chỉ tiêu; ${between(random, 97, 99)}% nhiệm vụ chuyên môn đúng hạn.`,
      GOOD: two(unit.members.length - 1),
      TASK1: monthPlan(unit, 4).tasks[0],
      TASK2: monthPlan(unit, 8).tasks[0],
      LACK: `Chi ủy còn chậm đôn đốc, ${two(between(random, 1, 3))} việc trong năm xong sau hạn`,
      CAUSE: 'Chủ quan: chưa có người ghi tiến độ từng việc. Khách quan: nhiều việc dồn vào cuối quý',
      MENDED: String(between(random, 3, 6)),
    }),
  })
  const assessment = makePaper({
    unit,
    id: 'danh-gia-nqtw4',
    stencil: texts.SELF_ASSESSMENT,
    date,
    period: year,
    values: (random) => ({
      MEETING: shortDay(meeting),
      SIGN1: `${two(between(random, 1, 2))} đồng chí ngại đọc tài liệu, phải nhắc mới ghi vở`,
      SIGN2: `${two(between(random, 1, 2))} đồng chí còn nể nang, thấy sai chưa góp ý`,
      FEWER: two(between(random, 1, 3)),
      CAUSE: 'bản thân từng đồng chí chưa tự giác, chi ủy chưa nhắc riêng',
      MEASURE: 'đọc tài liệu chung 15 phút đầu mỗi kỳ họp; mỗi kỳ mỗi đồng chí góp ý cho nhau ít nhất 01 điều',
    }),
  })
  return [review, assessment]
}

/** Every paper that a branch makes in the year. */
export function branchPapers(unit: Unit, index: number): Paper[] {
  const [annual, model] = annualPapers(unit, index)
  return [
    ...(annual ? [annual] : []),
    ...(index % WITH_PROGRAMME === 2 ? [programmePaper(unit)] : []),
    ...MONTHS.flatMap((month) => monthlyPapers(unit, month)),
    ...QUARTERS.map((quarter) => quarterlyReport(unit, quarter)),
    ...(model ? [model] : []),
    ...inspectionPapers(unit, index),
    ...reviewPapers(unit),
  ].map((paper) => withOfficers(paper, unit))
}

/** Who signs, in every paper of the branch. */
const withOfficers = (paper: Paper, unit: Unit): Paper => ({
  ...paper,
  values: { SECRETARY: nameAt(unit, 0), DEPUTY: nameAt(unit, 1), CLERK: nameAt(unit, 2), ...paper.values },
})
