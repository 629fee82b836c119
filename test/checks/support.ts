import { createLinter, type Linter, type LinterConfig, type LintOptions } from '../../src/lint.js'
import type { Finding } from '../../src/model/index.js'

const VOCABULARY = `
  danh-gia: [^đánh giá, ^kiểm điểm]
  muc-tieu: [mục tiêu, phương hướng, ^nhiệm vụ]
  ktgs: ['kiểm tra, giám sát', KTGS]
  kiem-tra-khac: [kiểm tra nội bộ, 'kiểm tra, giám sát hoạt động ủy thác']
  to-chuc: [tổ chức thực hiện]
  nam-toi: [và phương hướng]
`

/** A linter of one rule: its kind and options in YAML, and what it says. */
export function linterOf(
  check: string,
  message = 'Sai.',
  more = '',
  config: Omit<LinterConfig, 'ruleset'> = {},
): Promise<Linter> {
  const text = `dangLint: 1
id: thu/nghiem
extends: [dang/catalogue]
vocabulary:${VOCABULARY}
rules:
  thu/quy-tac:
    title: { vi: Thử, en: Trial }
    severity: warn
    check: ${check}
    message: '${message}'
${more}`
  return createLinter({ ...config, ruleset: { text, file: 'thu.yaml' } })
}

export const TODAY = '2027-02-01'

/** What one rule finds in a document. */
export async function findingsOf(
  check: string,
  document: string | Uint8Array,
  message?: string,
  options: LintOptions = {},
): Promise<Finding[]> {
  const linter = await linterOf(check, message)
  return (await linter.lint({ data: document }, { today: TODAY, ...options })).findings
}

/** A document of paragraphs, one a line. */
export const markdown = (...lines: string[]) => `${lines.join('\n\n')}\n`
