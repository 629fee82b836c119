import type { Lang } from '../model/index.js'
import { plain } from '../report/plain.js'

/** What was written, in words for people. */
export interface Written {
  name: string
  tier: string | null
  year: number
  /** Where the document is of one month. */
  month: number | null
  edition: string | null
  files: readonly string[]
  /** Other tiers that it can be written for, where none was asked for. */
  others: readonly string[]
  example: boolean
}

/** The fixed words of `dang-lint new`, in one language. */
export interface NewWords {
  written(written: Written): string
  /** What goes before the list of what can be written. */
  list: string
  /** What the types are under that are for any tier. */
  anyTier: string
  /** What goes behind the list. */
  how: string
  /** Where there is nothing to list. */
  nothing: string
}

const quotedPath = (file: string) => (/^[\w./-]+$/u.test(file) ? file : `"${file}"`)
const lines = (files: readonly string[]) => files.map((file) => `  ${plain(file)}\n`).join('')
const first = (files: readonly string[]) => quotedPath(plain(files[0] ?? ''))

const VI: NewWords = {
  written: ({ name, tier, year, month, edition, files, others, example }) =>
    `Đã viết: ${name},${month === null ? '' : ` tháng ${month}`} năm ${year}${tier ? `, ${tier}` : ''}${edition ? `, thể thức theo ${edition}` : ''}.\n${lines(files)}${others.length > 0 ? `Mẫu này còn dùng cho cấp khác: --tier ${others.join(', --tier ')}\n` : ''}${
      example
        ? 'Đây là bản điền sẵn để xem; tên người, đơn vị và số liệu đều tự đặt. Bỏ --example để có bản trống.\n'
        : `Việc tiếp theo: điền những chỗ trong ngoặc vuông và những chỗ “…”, rồi kiểm tra: dang-lint ${first(files)}\n`
    }`,
  list: 'Các loại văn bản có mẫu, theo cấp:',
  anyTier: 'Mọi cấp',
  how: 'Viết một văn bản mới, ví dụ:',
  nothing: 'Bộ quy tắc đang dùng chưa có mẫu văn bản nào.',
}

const EN: NewWords = {
  written: ({ name, tier, year, month, edition, files, others, example }) =>
    `Written: ${name}, ${month === null ? '' : `month ${month} of `}${year}${tier ? `, ${tier}` : ''}${edition ? `, set after ${edition}` : ''}.\n${lines(files)}${others.length > 0 ? `There is one for other tiers too: --tier ${others.join(', --tier ')}\n` : ''}${
      example
        ? 'It is filled in to be looked at; names and figures are invented. Leave --example out for an empty one.\n'
        : `Next: fill in what stands in square brackets and the places “…”, then check it: dang-lint ${first(files)}\n`
    }`,
  list: 'Types that have templates, by tier:',
  anyTier: 'Any tier',
  how: 'Write a new document, for example:',
  nothing: 'The rules in use have no templates.',
}

export const NEW_WORDS: Record<Lang, NewWords> = { vi: VI, en: EN }
