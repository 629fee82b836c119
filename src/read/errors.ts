import { DangLintError, type Lang, type Wording } from '../model/index.js'
import type { Limits } from './limits.js'
import { REFUSALS } from './refusals.js'

/** Stable code of a refusal. */
export type Refusal = keyof typeof REFUSALS

/** The error for a file that cannot be read. */
export const refusal = (code: Refusal, cause?: unknown) => new DangLintError(code, { ...REFUSALS[code], cause })

const MEGABYTE = 1024 * 1024

const LIMITED: Record<keyof Limits, Wording> = {
  fileBytes: { vi: 'dung lượng tệp', en: 'size of the file' },
  partBytes: { vi: 'dung lượng một phần sau khi giải nén', en: 'unpacked size of one part' },
  totalBytes: { vi: 'tổng dung lượng sau khi giải nén', en: 'unpacked size' },
  entries: { vi: 'số mục trong tệp nén', en: 'number of entries' },
  textLength: { vi: 'số ký tự của văn bản Markdown', en: 'characters of a Markdown text' },
  complexity: {
    vi: 'độ phức tạp của các dấu định dạng Markdown',
    en: 'complexity of the Markdown marks',
  },
  depth: { vi: 'số lớp lồng nhau', en: 'depth of nesting' },
  attributes: { vi: 'số thuộc tính của một phần tử XML', en: 'attributes of an XML element' },
  elements: { vi: 'số phần tử XML', en: 'number of XML elements' },
  paragraphs: { vi: 'số đoạn văn', en: 'number of paragraphs' },
  milliseconds: { vi: 'thời gian đọc, tính bằng mili giây,', en: 'time to read, in milliseconds,' },
}

/** A limit as people read it. */
function quantity(limit: keyof Limits, value: number, lang: Lang): string {
  if (!limit.endsWith('Bytes')) return String(value).replace(/\B(?=(?:\d{3})+$)/gu, lang === 'vi' ? '.' : ',')
  return value < MEGABYTE ? `${value} byte` : `${Math.floor(value / MEGABYTE)} MB`
}

/** The error for a file that goes beyond a limit. */
export function overLimit(limit: keyof Limits, value: number): DangLintError {
  const example = `{ limits: { ${limit}: ${value * 2} } }`
  return new DangLintError('limit', {
    message: {
      vi: `Tệp vượt giới hạn cho phép: ${LIMITED[limit].vi} lớn hơn ${quantity(limit, value, 'vi')}.`,
      en: `The file is over a limit: ${LIMITED[limit].en} above ${quantity(limit, value, 'en')}.`,
    },
    hint: {
      vi: `Mở tệp bằng Word, chọn “Lưu thành” với tên mới rồi kiểm tra lại; nếu văn bản đúng là lớn như vậy, tách thành nhiều tệp, hoặc nhờ người cài đặt tăng giới hạn “limits.${limit}”, ví dụ ${example}.`,
      en: `Save the file under a new name in Word and check it again; if the document really is that big, split it, or raise “limits.${limit}”, for example ${example}.`,
    },
  })
}
