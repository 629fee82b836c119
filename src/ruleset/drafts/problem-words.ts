import type { Wording } from '../../model/index.js'
import type { DraftProblem } from './scan.js'

const BLANK = '[[họ và tên người chủ trì|Trần Văn Bình]]'

/** A region, as it should be. */
export const REGION = '<!-- bien-ban/chu-tri --> … <!-- / -->'

/** What is said of each problem of a text. */
export const SAID: Record<
  DraftProblem['problem'],
  (found: string) => { message: Wording; mend: Wording; example: string }
> = {
  'unclosed-blank': (found) => ({
    message: { vi: `Chỗ trống “${found}…” chưa được đóng.`, en: `The blank “${found}…” is not closed.` },
    mend: { vi: 'Đóng bằng “]]” trong cùng một đoạn.', en: 'Close it with “]]” in the same paragraph.' },
    example: BLANK,
  }),
  'no-sample': (found) => ({
    message: { vi: `Chỗ trống “${found}” chưa có nội dung mẫu.`, en: `The blank “${found}” has no sample.` },
    mend: {
      vi: 'Ghi sau dấu “|” một câu mẫu đầy đủ, tên người và đơn vị tự đặt.',
      en: 'Give a whole sample behind “|”, with invented names.',
    },
    example: BLANK,
  }),
  'no-prompt': (found) => ({
    message: {
      vi: `Chỗ trống “${found}” chưa nói phải điền gì.`,
      en: `The blank “${found}” does not say what to fill in.`,
    },
    mend: { vi: 'Ghi trước dấu “|” điều cần điền.', en: 'Say in front of “|” what to fill in.' },
    example: BLANK,
  }),
  'unclosed-region': (found) => ({
    message: { vi: `Phần “${found}” chưa được đóng.`, en: `The region “${found}” is not closed.` },
    mend: { vi: 'Đóng bằng “<!-- / -->” ở cuối phần đó.', en: 'Close it with “<!-- / -->” where it ends.' },
    example: REGION,
  }),
  'unopened-region': () => ({
    message: {
      vi: 'Có “<!-- / -->” mà không có phần nào đang mở.',
      en: 'There is “<!-- / -->” and no region to close.',
    },
    mend: {
      vi: 'Bỏ dấu này, hoặc mở phần bằng mã quy tắc ở phía trước.',
      en: 'Take it out, or open the region with a rule above.',
    },
    example: REGION,
  }),
}
