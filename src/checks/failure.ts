import type { Document, Finding, Lang } from '../model/index.js'
import { hash } from '../text/index.js'

export const RULE_FAILED = 'internal/rule-failed'
export const NOT_READ = 'internal/not-read'

/** A rule that breaks is reported on the file that broke it, and the others go on. The document's text stays out of it. */
export function failure(rule: string, lang: Lang): Finding {
  const message = {
    vi: `Quy tắc “${rule}” gặp lỗi và chưa kiểm tra được văn bản này.`,
    en: `The rule “${rule}” broke and did not check this document.`,
  }
  const hint = {
    vi: 'Tắt quy tắc này trong bộ quy tắc (severity: off) hoặc báo cho người bảo trì.',
    en: 'Switch the rule off in the ruleset (severity: off) or tell its maintainer.',
  }
  return {
    rule: RULE_FAILED,
    severity: 'error',
    message: message[lang],
    hint: hint[lang],
    fingerprint: hash(`${RULE_FAILED}\n${rule}`),
  }
}

/** What the reader could not read is told, so that nobody takes it for checked. */
export function unread({ reading: { messages } }: Document, lang: Lang): Finding[] {
  return messages
    .filter(({ code }) => code === 'imported-chunk')
    .map(({ detail }) => {
      const message = {
        vi: `Văn bản chèn nội dung từ tệp khác ở ${detail} chỗ; phần đó chưa được kiểm tra.`,
        en: `The document imports text from other files in ${detail} places; it was not checked.`,
      }
      const hint = {
        vi: 'Mở văn bản bằng Word, lưu lại (Word sẽ đưa nội dung đó vào văn bản), rồi kiểm tra lại.',
        en: 'Open the document in Word and save it again: Word takes the text in. Then check it again.',
      }
      return {
        rule: NOT_READ,
        severity: 'warn' as const,
        message: message[lang],
        hint: hint[lang],
        fingerprint: hash(NOT_READ),
      }
    })
}
