import type { Wording } from '../model/index.js'
import { isJoint } from './history.js'
import type { Reference } from './references.js'

/** What a reference states beside the number. */
export type Part = 'kind' | 'date' | 'issuer' | 'subject'

export const PARTS: Record<Part, Wording> = {
  kind: { vi: 'tên loại', en: 'its kind' },
  date: { vi: 'ngày, tháng, năm', en: 'its date' },
  issuer: { vi: 'cơ quan ban hành', en: 'the issuing body' },
  subject: { vi: 'trích yếu', en: 'its subject' },
}

const KIND =
  /(?<!\p{L})(?:nghị\s+quyết|quyết\s+định|quy\s+định|qui\s+định|quy\s+chế|chỉ\s+thị|kết\s+luận|thông\s+tri|hướng\s+dẫn|thông\s+báo|báo\s+cáo|kế\s+hoạch|chương\s+trình|tờ\s+trình|công\s+văn|đề\s+án|nghị\s+định|thông\s+tư)(?!\p{L})/iu
/** “của chi bộ” names a body as “của Bộ Chính trị” does. */
const ISSUER = /(?<!\p{L})(?:của|do)\s+\p{L}/u
const DATE = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}|ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/iu
const SUBJECT =
  /(?<!\p{L})(?:về|quy\s+định|hướng\s+dẫn|ban\s+hành|thi\s+hành|thực\s+hiện|triển\s+khai|tiếp\s+tục|tăng\s+cường|đẩy\s+mạnh|nâng\s+cao|đổi\s+mới|sửa\s+đổi|bổ\s+sung|tổng\s+kết|sơ\s+kết|phát\s+động|học\s+tập|xây\s+dựng|đối\s+với|đề\s+nghị|chỉ\s+đạo|phê\s+duyệt|công\s+nhận)(?!\p{L})|[“"(]\p{L}/iu
const CLAUSE_END = /;|\.(?=\s|$)/u
/** Further away than this nothing belongs to a reference. */
const FURTHEST = 400

/** What stands before a reference in its clause, and what stands behind it, other references and all. */
function around({ span, from, to, citation }: Reference): { before: string; behind: string } {
  const text = span.node.value
  const head = text.slice(Math.max(0, from - FURTHEST), from)
  const parts = head.split(CLAUSE_END)
  const numberEnd = citation === null ? to : text.indexOf(citation.number, from) + citation.number.length
  const tail = text.slice(numberEnd, numberEnd + FURTHEST)
  return { before: parts.at(-1) ?? '', behind: tail.slice(0, CLAUSE_END.exec(tail)?.index ?? tail.length) }
}

/**
 * What a reference leaves out. Of several that are cited together (“Quy định số …, số … và số … của Bộ Chính trị”) what
 * is said before the first or behind the last is said of all.
 */
export function lackOf(reference: Reference, wanted: readonly Part[]): Part[] {
  const { citation, tail, span, from } = reference
  if (!citation) return []
  const { before, behind } = around(reference)
  // “Số 16-BC/ĐH” on a line of its own shows how a number is printed.
  if (citation.kind === null && /^\s*số\s*:?\s*$/iu.test(span.node.value.slice(0, from))) return []
  const isJoined = isJoint(tail.replace(/(?<!\p{L})số\s*$/u, ''))
  const stated: Record<Part, boolean> = {
    kind: citation.kind !== null || KIND.test(before),
    date: citation.date !== null || DATE.test(isJoined ? behind : tail),
    issuer: citation.issuer !== null || ISSUER.test(behind) || ISSUER.test(KIND.test(before) ? before : ''),
    subject: SUBJECT.test(behind),
  }
  return wanted.filter((part) => !stated[part])
}

export const listed = (parts: readonly Part[]): Wording => ({
  vi: parts.map((part) => PARTS[part].vi).join(', '),
  en: parts.map((part) => PARTS[part].en).join(', '),
})
