import { DangLintError } from '../model/index.js'
import { type BaselineEntry, joinEntries, sortEntries } from './baseline.js'

/** The key by which a baseline is known, and its version. */
const MARK = 'dangLintBaseline'
const VERSION = 1

/** Whether a text is, or was before it was damaged, a baseline: only such a file may be written anew. */
export const isBaselineText = (text: string): boolean => text.trim() === '' || text.includes(`"${MARK}"`)

/** A baseline as JSON, one line an entry, so that differences between versions are readable. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const lines = sortEntries(entries).map(({ file, rule, fingerprint, count }) =>
    JSON.stringify({ file, rule, fingerprint, count }),
  )
  const list = lines.length > 0 ? `\n    ${lines.join(',\n    ')}\n  ` : ''
  return `{\n  "${MARK}": ${VERSION},\n  "findings": [${list}]\n}\n`
}

/** A name as it is typed in a shell. */
const quoted = (name: string) => (/\s/u.test(name) ? `"${name}"` : name)

const damaged = (file: string, cause?: unknown) =>
  new DangLintError('baseline-damaged', {
    message: {
      vi: `Tệp “${file}” không phải là danh sách vấn đề đã biết, hoặc đã bị hỏng.`,
      en: `The file “${file}” is no baseline, or it is damaged.`,
    },
    hint: {
      vi: `Lấy lại bản trước của tệp, hoặc lập danh sách mới: dang-lint <thư mục> --baseline ${quoted(file)} --update-baseline`,
      en: `Restore an earlier version of it, or make a new one: dang-lint <folder> --baseline ${quoted(file)} --update-baseline`,
    },
    place: { file },
    cause,
  })

const otherVersion = (file: string, version: unknown) =>
  new DangLintError('baseline-version', {
    message: {
      vi: `Tệp “${file}” theo phiên bản ${JSON.stringify(version)}; chương trình này chỉ đọc được phiên bản ${VERSION}.`,
      en: `The file “${file}” is of version ${JSON.stringify(version)}; this program reads version ${VERSION} only.`,
    },
    hint: {
      vi: `Cập nhật dang-lint, hoặc lập danh sách mới: dang-lint <thư mục> --baseline ${quoted(file)} --update-baseline`,
      en: `Update dang-lint, or make a new list: dang-lint <folder> --baseline ${quoted(file)} --update-baseline`,
    },
    place: { file },
  })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEntry = (value: unknown): value is Record<string, unknown> & BaselineEntry =>
  isObject(value) &&
  ['file', 'rule', 'fingerprint'].every((key) => typeof value[key] === 'string') &&
  Number.isSafeInteger(value.count) &&
  (value.count as number) > 0

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (cause) {
    throw damaged(file, cause)
  }
}

/**
 * Reads a baseline. Throws `baseline-damaged` and `baseline-version`.
 * @param file its name, for messages
 */
export function readBaseline(text: string, file: string): BaselineEntry[] {
  const whole = parse(text, file)
  if (!isObject(whole) || !(MARK in whole)) throw damaged(file)
  if (whole[MARK] !== VERSION) throw otherVersion(file, whole[MARK])
  const { findings } = whole
  if (!Array.isArray(findings) || !findings.every(isEntry)) throw damaged(file)
  return joinEntries(findings.map(({ file, rule, fingerprint, count }) => ({ file, rule, fingerprint, count })))
}
