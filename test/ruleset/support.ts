import { expect } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { DangLintError, type DocumentFacts } from '../../src/model/index.js'
import { type LoadOptions, loadRuleset, type Ruleset, type RulesetInput } from '../../src/ruleset/index.js'

/** A ruleset with one rule, as YAML: keys and values as an author types them. */
export function ruleset(rule: Record<string, string | null> = {}, head = '', tail = ''): string {
  const whole = {
    title: 'Có mục tiêu',
    severity: 'warn',
    check: '{ kind: section, title: muc-tieu }',
    message: 'Thiếu mục tiêu.',
    ...rule,
  }
  const lines = Object.entries(whole).flatMap(([key, value]) => (value === null ? [] : [`    ${key}: ${value}`]))
  const top = ['dangLint: 1', 'id: thu/nghiem', ...(head ? [head] : []), 'vocabulary:', '  muc-tieu: [mục tiêu]']
  return [...top, 'rules:', '  thu/quy-tac:', ...lines, ...(tail ? [tail] : []), ''].join('\n')
}

export const FILE = 'thu.yaml'

/** What YAML holds no use for, and marks here the place that an error should name. */
const MARK = '¦'

/** The text without its mark, and where the mark stood. */
export function unmark(marked: string): { text: string; line: number; column: number } {
  const lines = marked.slice(0, marked.indexOf(MARK)).split('\n')
  return { text: marked.replace(MARK, ''), line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

export const load = (input: RulesetInput | RulesetInput[], options: Partial<LoadOptions> = {}): Promise<Ruleset> =>
  loadRuleset(input, { checks, ...options })

export const loadText = (text: string): Promise<Ruleset> => load({ text, file: FILE })

/** Every mistake that loading reports; an empty list where there is none. */
export async function mistakesIn(
  input: RulesetInput | RulesetInput[],
  options: Partial<LoadOptions> = {},
): Promise<readonly DangLintError[]> {
  try {
    await load(input, options)
    return []
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    return error.problems.length > 0 ? error.problems : [error]
  }
}

/** That a mistake is told as people need it: once, in both languages, with something right to copy. */
export function expectHelp(mistake: DangLintError | undefined): void {
  const [vi, en] = [mistake?.describe('vi'), mistake?.describe('en')]
  expect(vi?.message).toMatch(/\S/u)
  expect(en?.message).toMatch(/\S/u)
  expect(vi?.message).not.toBe(en?.message)
  expect(vi?.hint).toMatch(/ví dụ:|được dùng:|có sẵn:/iu)
  expect(en?.hint).toMatch(/for example:|allowed:|built in:/iu)
  const all = [vi, en].flatMap((words) => [words?.message ?? '', words?.hint ?? '']).join('\n')
  expect(all).toBe(all.normalize('NFC'))
  expect(all).not.toMatch(/undefined|\[object|null/u)
}

/** What is known of a right annual resolution. */
export const FACTS: DocumentFacts = {
  system: 'party',
  type: 'nghi-quyet-nam',
  confidence: 0.9,
  tier: 'chi-bo-truc-thuoc',
  edition: 'hd05-2026',
  issuer: 'CHI BỘ ẤP TÂN HÒA',
  superior: 'ĐẢNG BỘ XÃ BÌNH AN',
  number: '05-NQ/CB',
  place: 'Bình An',
  date: '2027-01-05',
  year: 2027,
  typeName: 'NGHỊ QUYẾT',
  abstract: 'về nhiệm vụ năm 2027',
  addressee: null,
  signature: null,
  recipients: null,
}
