import type { Wording } from '../model/index.js'
import { type Directive, type DirectiveProblem, printDirective, quoted } from '../text/index.js'

/** What is said of comments to `dang-lint` that are wrong or no longer needed. */
export interface Remark {
  message: Wording
  hint: Wording
}

const EXAMPLE_REASON: Wording = {
  vi: 'nội dung này có văn bản riêng',
  en: 'there is a separate paper about it',
}

const both = (make: (lang: 'vi' | 'en') => string): Wording => ({ vi: make('vi'), en: make('en') })

/** A right form of a request, with a reason where it has none. */
const example = (directive: Omit<Directive, 'reason'>) =>
  both((lang) => printDirective({ ...directive, reason: EXAMPLE_REASON[lang] }, lang))

const PROBLEMS: Record<DirectiveProblem, Wording> = {
  colon: { vi: 'thiếu dấu hai chấm sau “dang-lint”', en: 'a colon is missing after “dang-lint”' },
  keyword: { vi: 'sau “dang-lint:” phải là “bỏ qua”', en: '“dang-lint:” is not followed by “ignore”' },
  rule: { vi: 'chưa nêu tên quy tắc cần bỏ qua', en: 'it names no rule' },
  wildcard: {
    vi: 'dấu “*” chỉ được đứng sau dấu “/” ở cuối tên quy tắc',
    en: '“*” may stand only behind the “/” at the end of a name',
  },
  everything: {
    vi: 'chỉ được bỏ qua mọi quy tắc cho cả văn bản, không cho một đoạn',
    en: 'all rules can be ignored for the whole document only, not for a paragraph',
  },
  separator: {
    vi: 'thiếu dấu hai chấm giữa tên quy tắc và lý do',
    en: 'a colon is missing between the rules and the reason',
  },
}

/**
 * A comment that cannot be understood.
 * @param rule one that the writer may have meant, for the example
 */
export function malformed(problem: DirectiveProblem, rule: string): Remark {
  const right = example(
    problem === 'everything' ? { scope: 'document', rules: ['*'] } : { scope: 'here', rules: [rule] },
  )
  return {
    message: {
      vi: `Ghi chú gửi “dang-lint” viết chưa đúng nên không có hiệu lực: ${PROBLEMS[problem].vi}.`,
      en: `The comment to “dang-lint” is not in the right form and has no effect: ${PROBLEMS[problem].en}.`,
    },
    hint: { vi: `Viết theo mẫu sau: ${right.vi}`, en: `Write it like this: ${right.en}` },
  }
}

/** A request for a rule of the program itself. */
export const forbidden = (rule: string): Remark => ({
  message: {
    vi: `Không bỏ qua được “${rule}”: đây là thông báo về chính việc kiểm tra, không phải quy tắc về văn bản.`,
    en: `“${rule}” cannot be ignored: it tells of the checking itself and is no rule about documents.`,
  },
  hint: {
    vi: 'Xóa tên này khỏi ghi chú và xử lý điều mà thông báo nêu.',
    en: 'Take the name out of the comment and do what the message says.',
  },
})

/** A request that does not say why. */
export function withoutReason(directive: Directive): Remark {
  const names = quoted(directive.rules)
  const right = example(directive)
  return {
    message: {
      vi: `Ghi chú bỏ qua ${names} chưa nêu lý do nên không có hiệu lực.`,
      en: `The comment that ignores ${names} gives no reason and has no effect.`,
    },
    hint: {
      vi: `Ghi lý do sau dấu hai chấm. Ví dụ: ${right.vi}`,
      en: `Give the reason behind a colon. For example: ${right.en}`,
    },
  }
}

/**
 * A request for a rule that does not exist.
 * @param near the rule that was likely meant
 */
export const unknownRule = (rule: string, near: string | null): Remark => ({
  message: {
    vi: `Ghi chú bỏ qua quy tắc “${rule}”, nhưng không có quy tắc nào tên như vậy.`,
    en: `The comment ignores the rule “${rule}”, and there is no rule of that name.`,
  },
  hint: {
    vi: `${near === null ? '' : `Có phải “${near}”? `}Tên quy tắc được in ở dòng “Quy tắc” dưới mỗi vấn đề.`,
    en: `${near === null ? '' : `Did you mean “${near}”? `}The name of a rule is printed below each finding.`,
  },
})

/** A request that nothing answers to. */
export const unused = (rule: string): Remark => ({
  message: {
    vi: `Ghi chú bỏ qua “${rule}” không còn cần: ở phần mà ghi chú nói đến không có vấn đề nào như vậy.`,
    en: `The comment that ignores “${rule}” is not needed: there is no such finding in what it is about.`,
  },
  hint: {
    vi: 'Xóa ghi chú, hoặc gắn lại vào đúng đoạn hay đề mục có vấn đề.',
    en: 'Delete the comment, or attach it to the paragraph or heading that has the finding.',
  },
})

/** Where the rule of an unused request does find something. */
export const FOUND_ELSEWHERE: Wording = { vi: 'Quy tắc này báo ở chỗ khác', en: 'The rule finds something elsewhere' }
