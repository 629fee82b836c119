import type { Wording } from '../model/index.js'

const SAVE_AS: Wording = {
  vi: 'Mở tệp bằng Word, chọn “Lưu thành” với kiểu “Word Document (*.docx)”, rồi kiểm tra lại.',
  en: 'Open the file in Word, choose “Save As” with the type “Word Document (*.docx)”, and check it again.',
}
const SAVE_AGAIN: Wording = {
  vi: 'Xin lại tệp gốc từ người gửi; nếu Word còn mở được, lưu lại dưới dạng .docx rồi kiểm tra lại.',
  en: 'Ask the sender for the file again; if Word still opens it, save it again as .docx.',
}
const COPY_TO_WORD: Wording = {
  vi: 'Nộp văn bản Word (.docx); nếu chưa có, chép nội dung sang Word, lưu lại dưới dạng .docx rồi kiểm tra lại.',
  en: 'Submit the Word document (.docx); where there is none, copy the text into Word, save it as .docx and check it again.',
}

/** Why a file cannot be read: stable codes with what to say and what to do. */
export const REFUSALS = {
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
  'web-page': {
    message: {
      vi: 'Đây là trang web (HTML) được đặt tên như tệp Word, không phải .docx.',
      en: 'This is a web page (HTML) named like a Word file, not .docx.',
    },
    hint: SAVE_AS,
  },
  'word-xml': {
    message: {
      vi: 'Đây là tệp Word lưu dưới dạng XML, không phải .docx.',
      en: 'This is a Word file saved as XML, not .docx.',
    },
    hint: SAVE_AS,
  },
  spreadsheet: {
    message: {
      vi: 'Đây là bảng tính Excel, không phải văn bản Word.',
      en: 'This is an Excel workbook, not a Word document.',
    },
    hint: COPY_TO_WORD,
  },
  presentation: {
    message: {
      vi: 'Đây là bài trình chiếu PowerPoint, không phải văn bản Word.',
      en: 'This is a PowerPoint presentation, not a Word document.',
    },
    hint: COPY_TO_WORD,
  },
  'not-docx': {
    message: {
      vi: 'Đây là tệp nén, nhưng không phải văn bản Word.',
      en: 'This is a zip file but not a Word document.',
    },
    hint: {
      vi: 'Giải nén tệp này, rồi nộp văn bản Word (.docx) ở bên trong.',
      en: 'Unpack it, and submit the Word document (.docx) inside.',
    },
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
  compression: {
    message: {
      vi: 'Tệp .docx này được nén lại theo cách mà Word không dùng nên không đọc được.',
      en: 'This .docx file was packed again by a method that Word does not use, and cannot be read.',
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
