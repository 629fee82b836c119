import { DangLintError, type Lang } from '../model/index.js'
import { badOption } from './values.js'

export const noName = () =>
  badOption('Chưa cho biết tệp ghi các vấn đề đã biết.', 'The file of the known findings was not given.', {
    vi: 'Nêu tên tệp. Ví dụ: dang-lint van-ban --baseline da-biet.json --update-baseline',
    en: 'Name it. For example: dang-lint documents --baseline known.json --update-baseline',
  })

export const overResult = (file: string) =>
  badOption(
    `Kết quả và danh sách vấn đề đã biết cùng ghi vào “${file}”.`,
    `The result and the baseline both go to “${file}”.`,
    {
      vi: 'Đặt hai tên khác nhau. Ví dụ: --format json=ket-qua.json --baseline da-biet.json',
      en: 'Give them different names. For example: --format json=result.json --baseline known.json',
    },
  )

export const noBaseline = (file: string) =>
  new DangLintError('no-baseline', {
    message: {
      vi: `Không tìm thấy tệp “${file}” ghi các vấn đề đã biết.`,
      en: `There is no baseline “${file}”.`,
    },
    hint: {
      vi: 'Kiểm tra lại tên tệp; nếu chưa có thì thêm --update-baseline để lập tệp từ các vấn đề hiện có.',
      en: 'Check the name; where there is none yet, add --update-baseline to make it of the present findings.',
    },
  })

export const notReadable = (file: string, cause: unknown) =>
  new DangLintError('unreadable', {
    message: { vi: `Không mở được tệp “${file}”.`, en: `The file “${file}” cannot be opened.` },
    hint: {
      vi: 'Sau --baseline phải là tên một tệp mà bạn có quyền đọc. Ví dụ: --baseline da-biet.json',
      en: '--baseline takes the name of a file that you may read. For example: --baseline known.json',
    },
    cause,
  })

export const foreign = (file: string) =>
  new DangLintError('baseline-foreign', {
    message: {
      vi: `Tệp “${file}” đã có và không phải là danh sách vấn đề đã biết nên không bị ghi đè.`,
      en: `The file “${file}” exists and is no baseline; it was not written over.`,
    },
    hint: {
      vi: 'Chọn một tên khác. Ví dụ: --baseline da-biet.json',
      en: 'Choose another name. For example: --baseline known.json',
    },
  })

export const notWritable = (file: string, cause: unknown) =>
  new DangLintError('unwritable', {
    message: {
      vi: `Không ghi được danh sách vấn đề đã biết vào “${file}”.`,
      en: `The baseline “${file}” cannot be written.`,
    },
    hint: {
      vi: 'Kiểm tra thư mục có tồn tại không và có quyền ghi không.',
      en: 'Check that the folder exists and that you may write there.',
    },
    cause,
  })

/** What became of a baseline in a run. */
export interface BaselineOutcome {
  /** Findings that it lists and that are gone. */
  stale?: number
  /** What was written. */
  written?: { total: number; added: number; removed: number }
  /** What was there could not be read. */
  isLost?: boolean
}

/** What people are told of it, a sentence each. */
export function baselineNotes(lang: Lang, file: string, { stale = 0, written, isLost }: BaselineOutcome): string[] {
  const notes: Record<Lang, string>[] = []
  if (isLost) {
    notes.push({
      vi: `Tệp “${file}” cũ không đọc được nên danh sách được lập lại từ đầu.`,
      en: `The old “${file}” could not be read; the baseline was made anew.`,
    })
  }
  if (stale > 0) {
    notes.push({
      vi: `${stale} vấn đề ghi trong “${file}” không còn nữa; thêm --update-baseline để xóa khỏi danh sách.`,
      en: `Of the findings in “${file}”, ${stale} ${stale === 1 ? 'is' : 'are'} gone; take them out with --update-baseline.`,
    })
  }
  if (written) {
    const { total, added, removed } = written
    notes.push({
      vi: `Đã ghi ${total} vấn đề đã biết vào “${file}” (thêm ${added}, bớt ${removed}).`,
      en: `Wrote ${total} known finding${total === 1 ? '' : 's'} to “${file}” (${added} added, ${removed} removed).`,
    })
  }
  return notes.map((note) => note[lang])
}
