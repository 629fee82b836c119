import { DangLintError, type FileReport, type Lang } from './model/index.js'

/** The report of a file that was checked. */
export const checkedFile = (
  file: string,
  {
    format,
    document,
    rules,
    findings,
    suppressed = [],
  }: Pick<FileReport, 'format' | 'document' | 'rules' | 'findings' | 'suppressed'>,
): FileReport => ({
  file,
  format,
  status: findings.length > 0 ? 'findings' : 'clean',
  document,
  rules,
  findings,
  suppressed,
})

/** A fault of our own is told without the text of the document, which its message may hold. */
function errorOf(error: unknown, lang: Lang): NonNullable<FileReport['error']> {
  if (error instanceof DangLintError) return { code: error.code, ...error.describe(lang) }
  const message = {
    vi: 'Chương trình gặp lỗi khi kiểm tra tệp này.',
    en: 'The program failed on this file.',
  }
  return { code: 'internal', message: message[lang] }
}

/** The report of a file that could not be checked, whatever went wrong. */
export const uncheckedFile = (file: string, error: unknown, lang: Lang): FileReport => ({
  file,
  format: null,
  status: 'unchecked',
  document: null,
  rules: 0,
  findings: [],
  error: errorOf(error, lang),
})
