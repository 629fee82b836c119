import type { Wording } from '../model/index.js'

/** What becomes of one part of a ruleset where a later one speaks of it too. */
export interface MergeRow {
  part: string
  later: Wording
  result: Wording
}

type Both = [vi: string, en: string]
const row = (part: string, [laterVi, later]: Both, [resultVi, result]: Both): MergeRow => ({
  part,
  later: { vi: laterVi, en: later },
  result: { vi: resultVi, en: result },
})

const LIST: Both = ['danh sách', 'list']
const ENTRY: Both = ['một mục', 'entry']
const PATCH: Both = ['`{ patch: true, … }`', '`{ patch: true, … }`']
const ENTRIES = '`instruments`, `types`, `tiers`, `editions`'

/** How rulesets are put on top of each other, for the docs: the table of `merge`, in both languages. */
export const MERGE_TABLE: readonly MergeRow[] = [
  row('`vocabulary`', LIST, ['thay cả danh sách', 'replaces the list']),
  row(
    '`vocabulary`',
    ['`{ add, remove }`', '`{ add, remove }`'],
    ['thêm, bớt trong danh sách được kế thừa', 'changes the inherited list'],
  ),
  row('`rules`', ['một quy tắc', 'rule'], ['thay cả quy tắc', 'replaces the rule']),
  row('`rules`', PATCH, [
    'đổi những khóa được ghi: `severity`, `when`, `tags`, `basis`, `tests` đổi cả khóa',
    'changes the keys given: `severity`, `when`, `tags`, `basis`, `tests` as a whole',
  ]),
  row(
    '`rules`',
    ['… `check`', '… `check`'],
    ['đổi từng tùy chọn; `null` là bỏ tùy chọn', 'option by option; `null` takes an option out'],
  ),
  row(
    '`rules`',
    ['… `title`, `why`, `message`, `hint`', '… `title`, `why`, `message`, `hint`'],
    [
      'một câu: đổi cả hai thứ tiếng; `{ vi }` hoặc `{ en }`: đổi thứ tiếng đó',
      'text: both languages; `{ vi }` or `{ en }`: that language',
    ],
  ),
  row(
    '`rules`',
    ['một mức', 'severity'],
    ['đổi mức; `off` là tắt quy tắc', 'changes the severity; `off` switches the rule off'],
  ),
  row('`sectionLists`', LIST, [
    'mỗi mục trong danh sách là một quy tắc, thay quy tắc cùng tên; quy tắc của các mục khác giữ nguyên',
    'each of its sections is a rule, and replaces the rule of that name; the rules of other sections stay',
  ]),
  row('`overrides`', ENTRY, [
    'đứng sau mọi mục được kế thừa; áp dụng theo thứ tự này, sau khi gộp xong `rules`',
    'comes after all that are inherited; they apply in this order, once all `rules` are merged',
  ]),
  row(
    '`overrides`',
    ['… `rules`', '… `rules`'],
    [
      'như một mức hoặc một `patch` trong `rules`, cho những văn bản mà mục đó nói đến',
      'as a severity or a patch in `rules`, for the documents that the entry is for',
    ],
  ),
  row(ENTRIES, ENTRY, ['thay cả mục', 'replaces the entry']),
  row(ENTRIES, PATCH, ['đổi những khóa được ghi', 'changes the keys given']),
  row(
    '`editions`',
    ['… `layout` trong `patch`', '… `layout` in a patch'],
    [
      'đổi những khóa được ghi; trong `page`, `sizes`, `paragraph`, `words` cũng đổi từng khóa',
      'changes the keys given: those of `page`, `sizes`, `paragraph`, `words` one by one',
    ],
  ),
  row('`components`', LIST, ['thay danh sách của thành phần đó', 'replaces the list of that component']),
  row(
    '`components`',
    ['… `systems`, `units`, `spellings`', '… `systems`, `units`, `spellings`'],
    ['thay những mục được ghi', 'replaces the entries given'],
  ),
  row('`templates`', LIST, [
    'thay các mẫu của loại văn bản đó; `null` là bỏ các mẫu',
    'replaces the templates of the type; `null` takes them out',
  ]),
  row('`profile`', LIST, ['thay mọi văn bản của cấp đó', 'replaces the papers of that tier']),
  row(
    '`profile`',
    ['… một loại', '… a type'],
    [
      'thay văn bản loại đó, hoặc thêm vào sau các văn bản khác; `null` là bỏ',
      'replaces that paper, or adds it behind the others; `null` takes it out',
    ],
  ),
  row(
    '`profile`',
    ['… một loại: `{ patch: true, … }`', '… a type: `{ patch: true, … }`'],
    [
      'đổi những khóa được ghi; đổi `due` thì `dueBasis`, `dueNote` cũ cũng bỏ',
      'changes the keys given; with `due`, `dueBasis` and `dueNote` go too',
    ],
  ),
  row('`extras`', LIST, ['thay danh sách của cấp đó', 'replaces the list of that tier']),
  row(
    '`extras`',
    ['`{ add, remove }`', '`{ add, remove }`'],
    ['thêm, bớt trong danh sách được kế thừa', 'changes the inherited list'],
  ),
  row(
    '`scoring`',
    ['`states`, `weights`, `findings`', '`states`, `weights`, `findings`'],
    ['đổi những số được ghi; `null` là bỏ', 'changes the numbers given; `null` takes one out'],
  ),
  row('`scoring`', ['`basis`', '`basis`'], ['thay các căn cứ', 'replaces the grounds']),
]
