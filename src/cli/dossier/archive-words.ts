import { DangLintError } from '../../model/index.js'

export const archiveNotRead = (path: string, cause: unknown) =>
  new DangLintError('unreadable', {
    message: { vi: `Không mở được tệp nén “${path}”.`, en: `The archive “${path}” cannot be opened.` },
    hint: {
      vi: 'Đóng tệp nếu đang mở ở nơi khác và kiểm tra quyền đọc.',
      en: 'Close it where it is open elsewhere, and check the permission to read it.',
    },
    cause,
  })

export const archiveDamaged = (cause: unknown) =>
  new DangLintError('damaged', {
    message: {
      vi: 'Tệp nén bị hỏng hoặc chưa tải về hết nên không biết trong đó có văn bản nào.',
      en: 'The archive is damaged or incomplete; what documents it holds cannot be told.',
    },
    hint: {
      vi: 'Xin lại tệp .zip từ người gửi, hoặc giải nén rồi kiểm tra thư mục. Ví dụ: dang-lint dossier "Ho so 2027"',
      en: 'Ask the sender for the .zip again, or unpack it and check the folder. For example: dang-lint dossier "Ho so 2027"',
    },
    cause,
  })

export const archiveLocked = () =>
  new DangLintError('encrypted', {
    message: {
      vi: 'Văn bản nằm trong tệp nén có mật khẩu nên không đọc được.',
      en: 'The document lies in an archive with a password and cannot be read.',
    },
    hint: {
      vi: 'Giải nén bằng mật khẩu rồi kiểm tra thư mục, hoặc xin tệp nén không đặt mật khẩu.',
      en: 'Unpack it with the password and check the folder, or ask for an archive without one.',
    },
  })

export const archiveInArchive = () =>
  new DangLintError('nested-archive', {
    message: {
      vi: 'Đây là tệp nén nằm trong một tệp nén khác; các văn bản bên trong chưa được kiểm tra.',
      en: 'This is an archive inside another one; the documents in it were not checked.',
    },
    hint: {
      vi: 'Giải nén tệp ngoài rồi kiểm tra thư mục. Ví dụ: dang-lint dossier "Ho so 2027"',
      en: 'Unpack the outer one and check the folder. For example: dang-lint dossier "Ho so 2027"',
    },
  })

export const emptyArchive = (path: string) =>
  new DangLintError('no-documents', {
    message: {
      vi: `Tệp nén “${path}” không có văn bản nào để kiểm tra.`,
      en: `The archive “${path}” holds no document to check.`,
    },
    hint: {
      vi: 'Văn bản phải có đuôi .docx hoặc .md; kiểm tra lại tệp nén.',
      en: 'Documents end in .docx or .md; check the archive.',
    },
  })

export const tooManyEntries = (most: number) =>
  new DangLintError('limit', {
    message: {
      vi: `Tệp nén có quá nhiều mục (nhiều nhất ${most / 1000}.000).`,
      en: `The archive has too many entries (${most / 1000},000 at most).`,
    },
    hint: {
      vi: 'Chia thành nhiều tệp nén, mỗi đơn vị một tệp.',
      en: 'Split it into several archives, one for each unit.',
    },
  })
