import { DangLintError, type Wording } from '../model/index.js'
import type { Limits } from './limits.js'

const SAVE_AS: Wording = {
  vi: 'Mở tệp bằng Word, chọn “Lưu thành” với kiểu “Word Document (*.docx)”, rồi kiểm tra lại.',
  en: 'Open the file in Word, choose “Save As” with the type “Word Document (*.docx)”, and check it again.',
}
const SAVE_AGAIN: Wording = {
  vi: 'Xin lại tệp gốc từ người gửi; nếu Word còn mở được, lưu lại dưới dạng .docx rồi kiểm tra lại.',
  en: 'Ask the sender for the file again; if Word still opens it, save it again as .docx.',
}

/** Why a file cannot be read: stable codes with what to say and what to do. */
const REFUSALS = {
  empty: { message: { vi: 'Tệp rỗng, không có nội dung nào.', en: 'The file is empty.' }, hint: SAVE_AGAIN },
  encrypted: {
    message: {
      vi: 'Tệp được bảo vệ bằng mật khẩu nên không đọc được.',
      en: 'The file is protected by a password and cannot be read.',
    },
    hint: {
      vi: 'Mở tệp bằng Word, vào “Tệp › Thông tin › Bảo vệ tài liệu” để bỏ mật khẩu, lưu lại rồi kiểm tra lại.',
      en: 'Open it in Word, remove the password under “File › Info › Protect Document”, save, and check it again.',
    },
  },
  'legacy-doc': {
    message: { vi: 'Đây là tệp Word kiểu cũ (.doc).', en: 'This is a file of the old Word format (.doc).' },
    hint: SAVE_AS,
  },
  rtf: { message: { vi: 'Đây là tệp RTF, không phải .docx.', en: 'This is an RTF file, not .docx.' }, hint: SAVE_AS },
  odt: {
    message: { vi: 'Đây là tệp OpenDocument, không phải .docx.', en: 'This is an OpenDocument file, not .docx.' },
    hint: SAVE_AS,
  },
  pdf: {
    message: { vi: 'Đây là tệp PDF, không phải văn bản Word.', en: 'This is a PDF file, not a Word document.' },
    hint: {
      vi: 'Nộp tệp Word (.docx) đã dùng để tạo ra tệp PDF này.',
      en: 'Submit the Word file (.docx) from which the PDF was made.',
    },
  },
  'not-docx': {
    message: {
      vi: 'Đây là tệp nén, nhưng không phải văn bản Word.',
      en: 'This is a zip file but not a Word document.',
    },
    hint: SAVE_AS,
  },
  'unknown-format': {
    message: {
      vi: 'Tệp không phải văn bản Word (.docx), cũng không phải văn bản Markdown.',
      en: 'The file is neither a Word document (.docx) nor Markdown text.',
    },
    hint: SAVE_AS,
  },
  damaged: {
    message: {
      vi: 'Tệp bị hỏng hoặc chưa tải về hết nên không đọc được.',
      en: 'The file is damaged or incomplete and cannot be read.',
    },
    hint: SAVE_AGAIN,
  },
  'no-main-part': {
    message: { vi: 'Tệp .docx này thiếu phần nội dung chính.', en: 'This .docx file lacks its main part.' },
    hint: SAVE_AGAIN,
  },
  dtd: {
    message: {
      vi: 'Tệp chứa khai báo DTD, Word không bao giờ tạo ra như vậy; tệp không được mở vì lý do an toàn.',
      en: 'The file holds a DTD, which Word never writes; it was not opened for safety.',
    },
    hint: SAVE_AGAIN,
  },
} as const satisfies Record<string, { message: Wording; hint: Wording }>

export type Refusal = keyof typeof REFUSALS

/** The error for a file that cannot be read. */
export const refusal = (code: Refusal, cause?: unknown) => new DangLintError(code, { ...REFUSALS[code], cause })

const LIMITED: Record<keyof Limits, Wording> = {
  fileBytes: { vi: 'dung lượng tệp', en: 'size of the file' },
  partBytes: { vi: 'dung lượng một phần sau khi giải nén', en: 'unpacked size of one part' },
  totalBytes: { vi: 'tổng dung lượng sau khi giải nén', en: 'unpacked size' },
  entries: { vi: 'số mục trong tệp nén', en: 'number of entries' },
  depth: { vi: 'số lớp lồng nhau của XML', en: 'depth of XML elements' },
  attributes: { vi: 'số thuộc tính của một phần tử XML', en: 'attributes of an XML element' },
  paragraphs: { vi: 'số đoạn văn', en: 'number of paragraphs' },
}

/** The error for a file that goes beyond a limit. */
export function overLimit(limit: keyof Limits, value: number): DangLintError {
  return new DangLintError('limit', {
    message: {
      vi: `Tệp vượt giới hạn cho phép: ${LIMITED[limit].vi} lớn hơn ${value}.`,
      en: `The file is over a limit: ${LIMITED[limit].en} above ${value}.`,
    },
    hint: {
      vi: `Kiểm tra lại tệp; nếu tệp đúng là lớn như vậy, tăng giới hạn “limits.${limit}” khi gọi thư viện, ví dụ { limits: { ${limit}: ${value * 2} } }.`,
      en: `Check the file; if it really is that big, raise “limits.${limit}”, for example { limits: { ${limit}: ${value * 2} } }.`,
    },
  })
}
