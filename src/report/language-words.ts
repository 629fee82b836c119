import type { Lang } from '../model/index.js'

/** The fixed words of the pages on the rule language, in one language. */
export interface LanguageWords {
  title: string
  intro: string[]
  keys: string
  top: string
  patched: string
  columns: [key: string, value: string, required: string, meaning: string]
  required: string
  none: string
  config: string
  configIntro: string[]
  kinds: string
  kindIntro: string
  optionColumns: [option: string, value: string, absent: string, meaning: string]
  placeholderColumns: [placeholder: string, meaning: string]
  ownPlaceholders: string
  example: string
  placeholders: string
  placeholderIntro: string[]
  selectors: string
  selectorIntro: string[]
  selectorColumns: [selector: string, meaning: string]
  selectorRows: [selector: string, meaning: string][]
  selectable: string
  attributes: string
  terms: string
  termIntro: string[]
  termColumns: [sign: string, meaning: string]
  termRows: [sign: string, meaning: string][]
  patterns: string
  patternIntro: string[]
  tests: string
  testIntro: string[]
  drafts: string
  draftIntro: string[]
  draftColumns: [typed: string, printed: string]
  draftRows: [typed: string, printed: string][]
  merging: string
  mergeIntro: string
  mergeColumns: [part: string, later: string, result: string]
  types: Record<string, string>
  listOf(item: string): string
  mapOf(entry: string): string
  or: string
  text: string
  words: string
  list: string
}

const VI: LanguageWords = {
  title: 'Ngôn ngữ quy tắc',
  intro: [
    'Quy tắc là dữ liệu, viết bằng YAML, không phải chương trình. Một tệp quy tắc kế thừa những bộ có sẵn rồi thêm, bớt, sửa. Tệp nào đọc vào được thì chạy được: mọi lỗi được báo ngay lúc đọc, kèm dòng, cột, ví dụ đúng và từ có thể bạn muốn viết.',
    'Dòng đầu tiên dưới đây giúp trình soạn thảo gợi ý khóa và báo lỗi ngay khi gõ:',
  ],
  keys: 'Các khóa',
  top: 'Tệp quy tắc',
  patched: 'sửa quy tắc được kế thừa',
  columns: ['Khóa', 'Giá trị', 'Bắt buộc', 'Ý nghĩa'],
  required: 'có',
  none: '–',
  config: 'Tệp cấu hình',
  configIntro: [
    'Tệp `dang-lint.config.yaml` (hoặc `.yml`, `.json`) được tìm từ thư mục của văn bản trở lên. Tệp này là một bộ quy tắc không cần `dangLint` và `id`, không ghi `extends` thì kế thừa mọi quy tắc có sẵn, và có thêm các khóa sau:',
  ],
  kinds: 'Các loại kiểm tra',
  kindIntro: 'Khóa `check` của quy tắc ghi một loại (`kind`) và các tùy chọn của loại đó.',
  optionColumns: ['Tùy chọn', 'Giá trị', 'Không ghi thì là', 'Ý nghĩa'],
  placeholderColumns: ['Chỗ điền', 'Điền vào'],
  ownPlaceholders: 'Chỗ điền riêng của loại này:',
  example: 'Ví dụ:',
  placeholders: 'Chỗ điền trong lời báo và cách sửa',
  placeholderIntro: [
    '`{tên}` được điền bằng giá trị; không có gì để điền thì in “…”. Phần trong `[ … ]` được bỏ đi khi một chỗ điền trong đó trống, hoặc khi chỉ để nêu `{count}` mà `{count}` là 1. Muốn in dấu ngoặc thì viết hai lần: `{{`, `}}`, `[[`, `]]`.',
    'Mọi quy tắc đều dùng được những chỗ điền sau; mỗi loại kiểm tra có thêm chỗ điền riêng.',
  ],
  selectors: 'Bộ chọn',
  selectorIntro: [
    'Bộ chọn cho biết nhìn vào đâu: tên một thành phần, kèm điều kiện, nối với nhau theo cây đề mục. Đặt cả bộ chọn trong nháy đơn nếu có dấu `:`, `#`, `[`; nháy đơn ở bên trong thì viết hai lần.',
  ],
  selectorColumns: ['Bộ chọn', 'Chọn gì'],
  selectorRows: [
    [
      '`paragraph`',
      'mọi đoạn văn; đề mục là `heading`, không phải `paragraph`; `item` là đoạn có số hay gạch đầu dòng',
    ],
    ['`body paragraph`', 'đoạn văn nằm trong thân văn bản, ở lớp nào cũng được'],
    ['`section > heading`', 'đề mục nằm ngay trong mục đó'],
    ['`heading + paragraph`, `heading ~ paragraph`', 'đoạn ngay sau đề mục; mọi đoạn sau đề mục, cùng một lớp'],
    ['`place, date`', 'cái này hoặc cái kia'],
    ['`section[level=1]`', 'so sánh thuộc tính: `=` `!=`; với số thêm `<` `<=` `>` `>=`'],
    ["`paragraph[text^='Căn cứ']`", 'chữ bắt đầu bằng (`^=`), kết thúc bằng (`$=`), có chứa (`*=`)'],
    ['`paragraph[bold]`', 'có thuộc tính này'],
    ['`section:word(ktgs)`', 'mục có tên khớp với từ `ktgs` trong `vocabulary`'],
    ["`paragraph:matches('\\d+%')`", 'có chữ khớp với biểu thức chính quy'],
    ['`:is(paragraph, table)`, `:not(item)`', 'là một trong số đó; không phải là'],
    ['`section:has(> table)`', 'có bảng nằm ngay bên trong'],
    [
      '`row:first`, `row:last`, `row:nth(2)`, `cell:empty`',
      'cái đầu tiên, cái cuối cùng, cái thứ hai; không có chữ nào',
    ],
  ],
  selectable: 'Các thành phần:',
  attributes: 'Các thuộc tính:',
  terms: 'Cách viết từ trong `vocabulary`',
  termIntro: [
    'Viết như người ta vẫn viết. Chữ hoa, chữ thường, dấu câu, vị trí dấu thanh (hòa, hoà), i và y không phân biệt; ở đề mục, thiếu dấu hay sai dấu cũng nhận ra. Bốn ký hiệu sau có nghĩa riêng:',
  ],
  termColumns: ['Ký hiệu', 'Ý nghĩa'],
  termRows: [
    ['`^` ở đầu', 'bắt đầu từ chữ đầu tiên'],
    ['`$` ở cuối', 'đến chữ cuối cùng là hết'],
    ['`*`', 'nhiều nhất mười chữ bất kỳ'],
    ['`<n>`', 'một số'],
  ],
  patterns: 'Biểu thức chính quy',
  patternIntro: [
    'Luôn có cờ `u`, chạy trên chữ dựng sẵn (NFC). Đặt trong nháy đơn. Không dùng `\\b`, vì ký hiệu này không biết chữ tiếng Việt; ranh giới từ viết là `(?<!\\p{L})` và `(?!\\p{L})`. Biểu thức có thể chạy mãi không dừng thì bị từ chối ngay lúc đọc, lời báo nêu đúng chỗ sai.',
  ],
  tests: 'Ví dụ trong tệp quy tắc',
  testIntro: [
    'Mỗi quy tắc có ít nhất một ví dụ đạt (`ok`) và một ví dụ không đạt (`fail`). Lệnh `dang-lint test` thử từng ví dụ với riêng quy tắc của nó; `--coverage` cho biết điều gì chưa có trong ví dụ nào. Quy tắc không bao giờ báo, hoặc chỉ còn căn cứ đã hết hiệu lực, thì không đạt.',
    'Khi một bộ quy tắc kế thừa chỉ đổi lời báo hoặc cách sửa, các ví dụ được kế thừa vẫn được thử, nhưng không so lời nữa.',
    'Quy tắc về các văn bản của một đơn vị thì ví dụ là các văn bản đó: `ok: { papers: [{ type: nghi-quyet-nam, number: 01-NQ/CB }] }`. Điều ghi về một văn bản là điều đã biết; `text` được đọc như một văn bản. `with` cho biết về đơn vị như tệp khai báo: cấp, năm, đảng viên, người giữ chức vụ, nhiệm kỳ. Không ghi `today` thì coi như năm đã hết. Tệp sau đổi danh mục văn bản phải có thì ví dụ của quy tắc dựa vào danh mục vẫn chạy nhưng không đối chiếu nữa.',
  ],
  drafts: 'Mẫu văn bản',
  draftIntro: [
    'Khóa `templates` ghi mẫu của từng loại văn bản; lệnh `dang-lint new LOẠI` viết văn bản Word và Markdown từ mẫu. Phần thể thức lấy ở `tiers.*.letterhead` và `editions.*.layout`. Chỗ trống và biến dùng được ở `text`, `abstract`, `typeName`, `addressee`, `recipients` và tên người ký:',
  ],
  draftColumns: ['Viết trong mẫu', 'In ra'],
  draftRows: [
    [
      '`[[họ và tên người chủ trì|Trần Văn Bình]]`',
      'chỗ trống: `[họ và tên người chủ trì]`; có `--example` thì in nội dung mẫu sau dấu `|`',
    ],
    [
      '`{year}`, `{previousYear}`, `{nextYear}`, `{month}`, `{previousMonth}`, `{nextMonth}`, `{quarter}`, `{issuer}`, `{superior}`, `{place}`',
      'điều đã cho biết trên dòng lệnh (`--year`, `--month`, `--issuer` …); chưa biết thì là chỗ trống',
    ],
    [
      '`<!-- nghi-quyet-nam/ktgs -->` … `<!-- / -->`',
      'không in; cho biết phần mà quy tắc đó đòi hỏi. Bỏ phần này đi thì chỉ quy tắc đó báo',
    ],
    [
      '`# I. MỤC TIÊU`, `- …`, `1. …`, bảng, `**đậm**`, `*nghiêng*`',
      'đề mục, gạch đầu dòng, số thứ tự, bảng, chữ đậm, chữ nghiêng; thứ khác của Markdown (liên kết, ảnh, mã, trích dẫn, HTML) thì bị từ chối',
    ],
  ],
  merging: 'Kế thừa: bộ ghi sau được ưu tiên',
  mergeIntro: 'Mọi thứ đều được kế thừa qua `extends`. Khi hai bộ cùng nói về một khóa:',
  mergeColumns: ['Phần', 'Bộ ghi sau', 'Kết quả'],
  types: {
    string: 'chữ',
    number: 'số',
    integer: 'số nguyên',
    boolean: '`true` hoặc `false`',
    object: 'nhóm khóa',
    array: 'danh sách',
  },
  listOf: (item) => `danh sách: ${item}`,
  mapOf: (entry) => `theo tên: ${entry}`,
  or: ' hoặc ',
  text: 'lời, hoặc `{ vi, en }`',
  words: 'một từ hoặc danh sách từ',
  list: 'danh sách từ',
}

const EN: LanguageWords = {
  title: 'The rule language',
  intro: [
    'Rules are data, written in YAML, and no program. A ruleset extends those that ship, and adds, takes away, changes. What loads, runs: every mistake is told when the file is read, with line, column, an example of what is right, and the word that was likely meant.',
    'The first line below lets an editor complete keys and show mistakes while you type:',
  ],
  keys: 'Keys',
  top: 'A ruleset',
  patched: 'changes an inherited rule',
  columns: ['Key', 'Value', 'Required', 'Meaning'],
  required: 'yes',
  none: '–',
  config: 'Configurations',
  configIntro: [
    '`dang-lint.config.yaml` (or `.yml`, `.json`) is looked for from the folder of the document upwards. It is a ruleset that needs no `dangLint` and `id`, extends all built-in rules where it does not say `extends`, and has these keys beside:',
  ],
  kinds: 'Kinds of check',
  kindIntro: 'The key `check` of a rule gives a kind (`kind`) and the options of that kind.',
  optionColumns: ['Option', 'Value', 'If absent', 'Meaning'],
  placeholderColumns: ['Placeholder', 'Stands for'],
  ownPlaceholders: 'Placeholders of this kind:',
  example: 'Example:',
  placeholders: 'Placeholders in messages and hints',
  placeholderIntro: [
    '`{name}` is filled; where there is nothing to fill it with, “…” is printed. What stands in `[ … ]` is left out where a placeholder in it is empty, or where it tells only a `{count}` of 1. To print a bracket write it twice: `{{`, `}}`, `[[`, `]]`.',
    'Every rule may use these; each kind of check has some of its own.',
  ],
  selectors: 'Selectors',
  selectorIntro: [
    'A selector says where to look: the name of something, with conditions, joined along the tree of sections. Put the whole in single quotes if it holds `:`, `#` or `[`; a single quote inside is written twice.',
  ],
  selectorColumns: ['Selector', 'Selects'],
  selectorRows: [
    ['`paragraph`', 'every paragraph; a heading is a `heading`, no `paragraph`; an `item` bears a number or a dash'],
    ['`body paragraph`', 'a paragraph in the body, however deep'],
    ['`section > heading`', 'a heading right inside the section'],
    [
      '`heading + paragraph`, `heading ~ paragraph`',
      'the paragraph right behind a heading; all those behind it, beside it',
    ],
    ['`place, date`', 'the one or the other'],
    ['`section[level=1]`', 'attributes compared: `=` `!=`; numbers with `<` `<=` `>` `>=` too'],
    ["`paragraph[text^='Căn cứ']`", 'text that begins (`^=`), ends (`$=`) with something or holds it (`*=`)'],
    ['`paragraph[bold]`', 'has the attribute'],
    ['`section:word(ktgs)`', 'a section whose title is the word `ktgs` of the `vocabulary`'],
    ["`paragraph:matches('\\d+%')`", 'holds text that matches a regular expression'],
    ['`:is(paragraph, table)`, `:not(item)`', 'one of these; none of these'],
    ['`section:has(> table)`', 'has a table right inside'],
    ['`row:first`, `row:last`, `row:nth(2)`, `cell:empty`', 'the first, the last, the second one; without text'],
  ],
  selectable: 'What can be selected:',
  attributes: 'Attributes:',
  terms: 'How words of the `vocabulary` are written',
  termIntro: [
    'As people write them. Case, punctuation, the place of the tone mark (hòa, hoà), i and y make no difference; in headings, diacritics that are missing or mistaken are forgiven. Four signs have a meaning of their own:',
  ],
  termColumns: ['Sign', 'Meaning'],
  termRows: [
    ['`^` first', 'begins with the first word'],
    ['`$` last', 'ends with the last word'],
    ['`*`', 'up to ten words, whatever they are'],
    ['`<n>`', 'a number'],
  ],
  patterns: 'Regular expressions',
  patternIntro: [
    'The flag `u` is always set, and the text is NFC. Put them in single quotes. Do not use `\\b`, which does not know Vietnamese letters; the edges of a word are `(?<!\\p{L})` and `(?!\\p{L})`. An expression that may never end is refused when the file is read, and the message names the part.',
  ],
  tests: 'Examples in the rule file',
  testIntro: [
    'Each rule has at least one example that passes (`ok`) and one that fails (`fail`). `dang-lint test` tries each against its own rule alone; `--coverage` tells what no example shows. A rule that never fires, or whose only grounds have lapsed, fails.',
    'Where a later ruleset changes only the words of a rule, the inherited examples are still tried, and their messages no longer compared.',
    'A rule for all papers of a unit is shown by those: `ok: { papers: [{ type: nghi-quyet-nam, number: 01-NQ/CB }] }`. What is given of a paper is known of it; its `text` is read as a document. `with` says of the unit what a manifest says: tier, year, members, officers, term. Unless `today` names a day, the year is over. Where a later ruleset changes the profile, examples of rules that go by it are run and no longer judged.',
  ],
  drafts: 'Templates',
  draftIntro: [
    'The key `templates` holds what new documents of a type are written from: `dang-lint new TYPE` makes Word and Markdown of it. What stands around the text comes from `tiers.*.letterhead` and `editions.*.layout`. Blanks and variables may stand in `text`, `abstract`, `typeName`, `addressee`, `recipients` and in who signs:',
  ],
  draftColumns: ['Typed', 'Printed'],
  draftRows: [
    [
      '`[[họ và tên người chủ trì|Trần Văn Bình]]`',
      'a blank: `[họ và tên người chủ trì]`; with `--example` the sample behind `|`',
    ],
    [
      '`{year}`, `{previousYear}`, `{nextYear}`, `{month}`, `{previousMonth}`, `{nextMonth}`, `{quarter}`, `{issuer}`, `{superior}`, `{place}`',
      'what the command line says (`--year`, `--month`, `--issuer` …); a blank where it does not',
    ],
    [
      '`<!-- nghi-quyet-nam/ktgs -->` … `<!-- / -->`',
      'nothing; marks what the rule asks for. Without it that rule fires, and no other',
    ],
    [
      '`# I. MỤC TIÊU`, `- …`, `1. …`, tables, `**bold**`, `*italic*`',
      'headings, items, numbered items, tables, bold, italic; anything else of Markdown (links, pictures, code, quotations, HTML) is refused',
    ],
  ],
  merging: 'Inheritance: later wins',
  mergeIntro: 'Everything is inherited through `extends`. Where two rulesets speak of one key:',
  mergeColumns: ['Part', 'Later entry', 'Result'],
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: '`true` or `false`',
    object: 'keys',
    array: 'list',
  },
  listOf: (item) => `list: ${item}`,
  mapOf: (entry) => `by name: ${entry}`,
  or: ' or ',
  text: 'text, or `{ vi, en }`',
  words: 'word, or list of words',
  list: 'list of words',
}

export const LANGUAGE_WORDS: Record<Lang, LanguageWords> = { vi: VI, en: EN }
