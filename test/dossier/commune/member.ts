import { day, plusDays, shortDay } from './calendar.js'
import { type Commune, type Member, type Unit, YEAR } from './cast.js'
import { makePaper, worded } from './make-paper.js'
import type { Paper } from './paper.js'
import { between, makeRandom, pick } from './random.js'
import { slug } from './spelling.js'
import * as texts from './texts/member.js'
import * as words from './words.js'

/** The work that a member pledges, and tells of in the review: the same in both. */
function workOf(unit: Unit, { name }: Member): { pledged: string; done: string; weakness: string } {
  const random = makeRandom(`work ${unit.place} ${unit.id} ${name}`)
  const [pledged, done] = pick(random, words.WORKS)
  const seed = `figures ${unit.place} ${name}`
  return {
    pledged: worded(makeRandom(seed), pledged),
    done: worded(makeRandom(seed), done),
    weakness: pick(random, words.WEAKNESSES),
  }
}

/** Where a member lives: who works at a school or office lives in a hamlet, whose branch writes the remarks. */
function homeOf(commune: Commune, unit: Unit, index: number): Unit {
  if (unit.kind === 'hamlet') return unit
  const hamlets = commune.branches.filter(({ kind }) => kind === 'hamlet')
  return hamlets[(index * 7 + unit.members.length) % hamlets.length] ?? unit
}

/** Papers of a member who joined within the year are those that fell due afterwards. */
const isOwed = ({ since }: Member, due: string) => since === undefined || since <= due

/**
 * The five papers of a member.
 * @param index the place of the member among all of the commune
 */
export function memberPapers(commune: Commune, unit: Unit, member: Member, index: number): Paper[] {
  if (member.exempt) return []
  const { pledged, done, weakness } = workOf(unit, member)
  const secretary = unit.members[0]?.name ?? ''
  const id = (type: string) => `dang-vien/${slug(member.name)}/${type}`
  const own = {
    MEMBER: member.name,
    ROLE: member.role ?? 'đảng viên',
    SECRETARY: secretary,
    '→RESOLUTION': `⟦→${unit.id}/nghi-quyet-nam⟧`,
  }
  const year = { span: 'year' as const, index: 1 }
  const common = { unit, person: member, period: year }
  const deed = words.deedOf(index)
  const january = day(YEAR, 1, 11 + (index % 18))
  const pledge = makePaper({
    ...common,
    id: id('ban-cam-ket'),
    stencil: texts.PLEDGE,
    date: january,
    values: (random) => ({
      ...own,
      'PLEDGE-THOUGHT': worded(random, pick(random, words.THOUGHTS)),
      'PLEDGE-CONDUCT': pick(random, words.CONDUCTS),
      'PLEDGE-WORK': pledged,
      'PLEDGE-EXAMPLE': pick(random, words.EXAMPLES),
      WEAKNESS: weakness,
      'PLEDGE-HOW': pick(random, words.MEASURES),
      'PLEDGE-BY': shortDay(day(YEAR, between(random, 8, 11), 30)),
    }),
  })
  const following = makePaper({
    ...common,
    id: id('dang-ky-hoc-tap-bac'),
    stencil: texts.FOLLOWING,
    date: plusDays(january, 1),
    values: (random) => {
      const [what, how, goal] = pick(random, words.FOLLOWS)
      return { ...own, FOLLOW: worded(random, what), 'FOLLOW-HOW': how, 'FOLLOW-GOAL': worded(random, goal) }
    },
  })
  const deedPaper = makePaper({
    ...common,
    id: id('dang-ky-dan-van-kheo'),
    stencil: texts.DEED,
    date: day(YEAR, 2 + (index % 2), 8 + (index % 19)),
    values: (random) => ({
      ...own,
      DEED: deed,
      'DEED-HOW': pick(random, words.DEED_WAYS),
      'DEED-WHERE': `${between(random, 4, 12)} gia đình ở ${homeOf(commune, unit, index).site}`,
      'DEED-END': String(between(random, 8, 10)),
      'DEED-GOAL': `${between(random, 4, 9)} gia đình được giúp, có người cùng làm tiếp`,
    }),
  })
  const review = makePaper({
    ...common,
    id: id('kiem-diem-ca-nhan'),
    stencil: texts.REVIEW,
    date: day(YEAR, 12, 1 + (index % 12)),
    values: (random) => ({
      ...own,
      BORN: member.born,
      OFFICE: 'không',
      GOOD: `Học đủ ${String(between(random, 3, 6)).padStart(2, '0')} nghị quyết được triển khai trong năm; dự ${between(random, 11, 12)}/12 kỳ sinh hoạt chi bộ; gia đình hòa thuận`,
      'WORK-DONE': done,
      KEPT: `Đã làm xong ${between(random, 3, 4)}/5 nội dung đã cam kết đầu năm: ${pledged.charAt(0).toLowerCase()}${pledged.slice(1)}; còn nội dung tự học chưa đủ buổi`,
      WEAKNESS: weakness,
      CAUSE: 'Bản thân chưa sắp xếp thời gian hợp lý, còn ngại va chạm',
      MENDED: 'Điều được góp ý về giờ giấc: đã sửa xong, cả năm không đi họp muộn lần nào',
      SHARED: 'Chi bộ còn chậm một số việc; tôi có phần trong việc chưa báo sớm khi gặp khó',
      PLAN: `Từ tháng 01/2028, trước mỗi kỳ sinh hoạt chuẩn bị ít nhất 01 ý kiến bằng giấy; trong quý II tự học đủ ${between(random, 6, 12)} bài`,
    }),
  })
  const home = homeOf(commune, unit, index)
  const remarks = makePaper({
    ...common,
    unit: home,
    keeper: unit,
    id: id('phieu-nhan-xet-noi-cu-tru'),
    stencil: texts.RESIDENCE_REMARKS,
    date: day(YEAR, 11, 10 + (index % 20)),
    values: (random) => ({
      ...own,
      SECRETARY: home.members[0]?.name ?? '',
      'OWN-BRANCH': unit.name,
      'COMMITTEE-DEPUTY': commune.committee.members[1]?.name ?? '',
      WORKPLACE: unit.kind === 'hamlet' ? `Ban nhân dân ${unit.site}` : unit.site,
      GROUP: String(between(random, 1, 6)),
      HOME: home.site,
      REMARK1: 'Bản thân và gia đình sống chan hòa, không có điều tiếng',
      REMARK2: 'Nộp đủ các khoản đóng góp, không vi phạm quy ước',
      REMARK3: `Dự ${between(random, 2, 4)} cuộc họp với nhân dân, góp ${between(random, 1, 3)} ngày công làm đường`,
      REMARK4: pick(random, [
        'đồng chí gương mẫu, gần gũi bà con; cần dự thêm các buổi lao động cuối tuần',
        'đồng chí nhiệt tình, hay giúp đỡ xóm giềng; cần góp ý thẳng thắn hơn',
        'đồng chí sống hòa nhã, chấp hành tốt; cần tham gia đều hơn vào phong trào',
      ]),
    }),
  })
  return [
    ...(isOwed(member, '2027-01-31') ? [pledge, following] : []),
    ...(isOwed(member, '2027-03-31') ? [deedPaper] : []),
    review,
    remarks,
  ]
}
