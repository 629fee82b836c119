import { DangLintError, type ErrorPlace } from '../model/index.js'
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

/** What Git leaves behind where two branches changed the same lines. */
const CONFLICT = /^(?:<{7}|={7}|>{7})/mu

/** The place of the first conflict; the text alone where there is none. */
function placeOf(text: string, file: string): ErrorPlace {
  const at = text.search(CONFLICT)
  return at < 0 ? { file } : { file, line: text.slice(0, at).split('\n').length, column: 1 }
}

const damaged = (text: string, file: string, cause?: unknown) =>
  new DangLintError('baseline-damaged', {
    message: {
      vi: 'Tệp này không phải là danh sách vấn đề đã biết, hoặc đã bị hỏng.',
      en: 'This file is no baseline, or it is damaged.',
    },
    hint: {
      vi: `Lấy lại bản trước của tệp, hoặc lập danh sách mới: dang-lint <thư mục> --baseline ${quoted(file)} --update-baseline`,
      en: `Restore an earlier version of it, or make a new one: dang-lint <folder> --baseline ${quoted(file)} --update-baseline`,
    },
    place: placeOf(text, file),
    cause,
  })

const otherVersion = (file: string, version: unknown) =>
  new DangLintError('baseline-version', {
    message: {
      vi: `Danh sách vấn đề đã biết này theo phiên bản ${JSON.stringify(version)}; chương trình chỉ đọc được phiên bản ${VERSION}.`,
      en: `This baseline is of version ${JSON.stringify(version)}; the program reads version ${VERSION} only.`,
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
    throw damaged(text, file, cause)
  }
}

/**
 * Reads a baseline. Throws `baseline-damaged` and `baseline-version`.
 * @param file its name, for messages
 */
export function readBaseline(text: string, file: string): BaselineEntry[] {
  const whole = parse(text, file)
  if (!isObject(whole) || !(MARK in whole)) throw damaged(text, file)
  if (whole[MARK] !== VERSION) throw otherVersion(file, whole[MARK])
  const { findings } = whole
  if (!Array.isArray(findings) || !findings.every(isEntry)) throw damaged(text, file)
  return joinEntries(findings.map(({ file, rule, fingerprint, count }) => ({ file, rule, fingerprint, count })))
}
