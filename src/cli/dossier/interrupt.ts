import { DangLintError } from '../../model/index.js'

/** The code of a run that somebody broke off. */
export const INTERRUPTED = 'interrupted'

/** Listens for whoever breaks the run off (Ctrl+C): what is in hand is finished. A second time ends it at once. */
export function listenForInterrupt(): { isStopped(): boolean; close(): void } {
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  process.once('SIGINT', stop)
  return { isStopped: () => isStopped, close: () => process.off('SIGINT', stop) }
}

/** How far a run came that was broken off, and how it goes on. */
export const interrupted = (done: number, all: number, cache: string | null) =>
  new DangLintError(INTERRUPTED, {
    message: {
      vi: `Đã dừng theo yêu cầu: kiểm tra được ${done}/${all} văn bản, chưa có kết quả.`,
      en: `Stopped as asked: ${done} of ${all} documents were checked; there is no report.`,
    },
    hint:
      cache === null
        ? {
            vi: 'Để lần sau khỏi kiểm tra lại từ đầu, thêm một thư mục lưu kết quả. Ví dụ: --cache ../bo-nho-dem',
            en: 'Add a folder that keeps what was found, and the next run goes on from there. For example: --cache ../cache',
          }
        : {
            vi: `Chạy lại đúng lệnh này để làm tiếp: những gì đã kiểm tra được lấy từ “${cache}”.`,
            en: `Run the same command again to go on: what was checked is taken from “${cache}”.`,
          },
  })
