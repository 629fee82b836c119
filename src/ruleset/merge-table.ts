import type { Wording } from '../model/index.js'

/** What becomes of one part of a ruleset where a later one speaks of it too. */
export interface MergeRow {
  part: string
  later: Wording
  result: Wording
}

const row = (part: string, later: [vi: string, en: string], result: [vi: string, en: string]): MergeRow => ({
  part,
  later: { vi: later[0], en: later[1] },
  result: { vi: result[0], en: result[1] },
})

const ENTRY: [string, string] = ['một mục', 'entry']

/** How rulesets are put on top of each other, as `merge` does it: for the docs. */
export const MERGE_TABLE: readonly MergeRow[] = [
  row('`vocabulary`', ['danh sách', 'list'], ['thay cả danh sách', 'replaces the list']),
  row(
    '`vocabulary`',
    ['`{ add, remove }`', '`{ add, remove }`'],
    ['thêm, bớt trong danh sách được kế thừa', 'changes the inherited list'],
  ),
  row('`rules`', ['một quy tắc', 'rule'], ['thay cả quy tắc', 'replaces the rule']),
  row(
    '`rules`',
    ['`{ patch: true, … }`', '`{ patch: true, … }`'],
    ['chỉ đổi những khóa được ghi; `check` đổi từng tùy chọn', 'changes the keys given; `check` option by option'],
  ),
  row(
    '`rules`',
    ['một mức', 'severity'],
    ['đổi mức; `off` là tắt quy tắc', 'changes the severity; `off` switches the rule off'],
  ),
  row('`instruments`, `types`, `tiers`, `editions`', ENTRY, ['thay cả mục', 'replaces the entry']),
  row(
    '`components`',
    ['danh sách', 'list'],
    ['thay danh sách của thành phần đó', 'replaces the list of that component'],
  ),
]
