import type { Ignore } from 'ignore'
import type { Wording } from '../model/index.js'
import { matches, type Subject, type Types } from './apply.js'
import { seenFrom } from './folder.js'
import type { Fail } from './tools.js'
import type { Override } from './types.js'

/** Makes a matcher of patterns in the syntax of `.gitignore`. */
export type MakeIgnore = () => Ignore

/** Tells whether an override is for a document. */
export type IsFor = (subject: Subject) => boolean

/** Stars in one pattern: each of them multiplies the ways in which a long name can be read. */
const MOST_STARS = 6

const EXAMPLE: Wording = {
  vi: "Ví dụ: files: ['nghi-quyet/**', '*.md']",
  en: "For example: files: ['nghi-quyet/**', '*.md']",
}

/** Why a pattern can never match, or must not be tried. */
export function problemOf(pattern: string): Wording | null {
  if (/^\s*(?:[#!]|$)/u.test(pattern))
    return {
      vi: 'phần đầu mẫu phải là tên tệp hoặc thư mục',
      en: 'it must begin with the name of a file or folder',
    }
  if (/^(?:\.\.[/\\]|[A-Za-z]:)/u.test(pattern))
    return {
      vi: 'mẫu tính từ thư mục của tệp quy tắc và không ra khỏi thư mục đó',
      en: 'patterns begin at the folder of the ruleset and do not lead out of it',
    }
  if (/\\[^#! *?[\]\\]/u.test(pattern))
    return { vi: 'các thư mục phải cách nhau bằng dấu “/”', en: 'folders are parted by “/”' }
  if ((pattern.match(/\*+/gu) ?? []).length > MOST_STARS)
    return { vi: `có hơn ${MOST_STARS} dấu “*”`, en: `it has more than ${MOST_STARS} stars` }
  return null
}

/** Patterns with `!` take files out, wherever they stand: unlike in `.gitignore` also files of a folder that another one names. */
function compileFiles(
  files: NonNullable<Override['files']>,
  makeIgnore: MakeIgnore,
  fail: Fail,
): (path: string) => boolean {
  const patterns = typeof files === 'string' ? [files] : files
  const isExclusion = (pattern: string) => pattern.startsWith('!')
  const hasInclusion = !patterns.every(isExclusion)
  for (const [index, pattern] of patterns.entries()) {
    const problem = problemOf(hasInclusion ? pattern.replace(/^!/u, '') : pattern)
    if (problem)
      fail(
        'ruleset-value',
        typeof files === 'string' ? ['files'] : ['files', index],
        {
          vi: `Mẫu tên tệp “${pattern}” không dùng được: ${problem.vi}.`,
          en: `The pattern “${pattern}” cannot be used: ${problem.en}.`,
        },
        EXAMPLE,
      )
  }
  const matcher = (some: string[]) =>
    makeIgnore().add(some.map((pattern) => pattern.normalize('NFC').replace(/^!?(?:\.(?=\/))?/u, '')))
  const [included, excluded] = [
    matcher(patterns.filter((pattern) => !isExclusion(pattern))),
    matcher(patterns.filter(isExclusion)),
  ]
  return (path) => included.ignores(path) && !excluded.ignores(path)
}

/**
 * Compiles the conditions of an override. An exception needs certainty: what could not be told of a document is no match.
 * @param types the document types of the ruleset
 * @param ruleset the file that states it, null for data
 * @param present the absolute path of the present folder, where it is known
 */
export function compileOverride(
  { files, rules: _, ...when }: Override,
  types: Types,
  ruleset: string | null,
  present: string | undefined,
  makeIgnore: MakeIgnore | null,
  fail: Fail,
): IsFor {
  if (files === undefined && Object.keys(when).length === 0) {
    fail(
      'ruleset-value',
      [],
      {
        vi: 'Mục này trong “overrides” chưa nói dành cho văn bản nào.',
        en: 'This entry of “overrides” does not say which documents it is for.',
      },
      {
        vi: "Thêm điều kiện, hoặc chuyển sang “rules”. Ví dụ: files: ['nghi-quyet/**'], type: nghi-quyet-nam",
        en: "Add a condition, or move it to “rules”. For example: files: ['nghi-quyet/**'], type: nghi-quyet-nam",
      },
    )
  }
  const patterns = files === undefined || !makeIgnore ? null : compileFiles(files, makeIgnore, fail)
  return ({ name, ...subject }) => {
    if (!matches(when, subject, types, false)) return false
    if (patterns === null) return true
    const path = name === null ? null : seenFrom(ruleset, name, present)
    return path !== null && patterns(path)
  }
}
