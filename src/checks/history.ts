/** Words behind which an instrument is spoken of as a thing of the past. */
const BEFORE =
  /(?<!\p{L})(?:thay\s+(?:thế|cho)|bãi\s+bỏ|hủy\s+bỏ|huỷ\s+bỏ|chấm\s+dứt\s+hiệu\s+lực|hết\s+hiệu\s+lực|trước\s+đây|trước\s+kia|tiền\s+thân|kế\s+thừa|(?:sơ|tổng)\s+kết|không(?:\s+còn)?\s+(?:áp|sử)\s+dụng)(?!\p{L})/giu
/** Words that begin something else: what stands behind them is in use, unless it is not. */
const TURN =
  /(?<!\p{L})(?<!không(?:\s+còn)?\s+)(?:theo|căn\s+cứ|thực\s+hiện\s+(?:đúng|nghiêm)|áp\s+dụng|tuân\s+thủ)(?!\p{L})/giu
/** What is said behind an instrument that is no more. */
const BEHIND =
  /(?<!\p{L})(?:(?:đã\s+)?(?:được|bị)\s+(?:thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|huỷ\s+bỏ)|(?:đã\s+)?hết\s+hiệu\s+lực|không\s+còn\s+hiệu\s+lực|nay\s+(?:là|được)|trước\s+đây)(?!\p{L})/iu
const LONGEST = 200
/** What joins a reference to the next one, so that what is said behind the last is said of all. */
const JOINT = /^[\s,]*(?:và|hoặc|cùng(?:\s+với)?)?\s*$/iu

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1

/** Whether nothing but a comma or an “and” stands between two references. */
export const isJoint = (between: string): boolean => JOINT.test(between)

/**
 * Whether a text speaks of an instrument as of history: “thay thế Quy định số …”, “… đã hết hiệu lực”, “(nay là …)”.
 * @param from where the reference begins
 * @param tail what is said of it behind that
 * @param further expressions of the ruleset's author, found in what stands before it
 */
export function isHistory(text: string, from: number, tail: string, further: readonly RegExp[]): boolean {
  const before = text.slice(Math.max(0, from - LONGEST), from)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.search(/\.\s[^.]*$/u)) + 1)
  const past = lastOf(BEFORE, clause)
  if (past >= 0 && past > lastOf(TURN, clause)) return true
  return BEHIND.test(tail) || further.some((pattern) => clause.search(pattern) >= 0)
}
