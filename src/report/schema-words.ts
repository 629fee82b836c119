import type { Lang } from '../model/index.js'

/**
 * Vietnamese for the descriptions in the schema of rulesets and in the options of checks, which are in English for
 * editors. A description that is not here, as one of a caller's own check, is shown as it is.
 */
const VI: Record<string, string> = {
  'Words for people: Vietnamese alone, or { vi, en }': 'Lời cho người đọc: chỉ tiếng Việt, hoặc { vi, en }',
  'In Vietnamese': 'Bằng tiếng Việt',
  'In English': 'Bằng tiếng Anh',
  'Words or phrases': 'Các từ hoặc cụm từ',
  'One word, or several': 'Một từ, hoặc nhiều từ',
  'Version of the rule language': 'Phiên bản của ngôn ngữ quy tắc',
  'Name of the ruleset: lower-case letters, digits, hyphens, slashes':
    'Tên bộ quy tắc: chữ thường không dấu, chữ số, gạch nối, gạch chéo',
  'Rulesets that this one builds on; later ones win':
    'Các bộ quy tắc được kế thừa; bộ ghi sau được ưu tiên hơn bộ ghi trước',
  'Words and their synonyms; { add, remove } changes an inherited list':
    'Các từ và những cách viết của từ; { add, remove } thêm, bớt cách viết được kế thừa',
  'Wordings beside the inherited ones': 'Cách viết thêm vào những cách được kế thừa',
  'Inherited wordings to take out': 'Cách viết được kế thừa cần bỏ đi',
  'Rules by id. A severity alone changes the severity of an inherited rule':
    'Các quy tắc, theo mã. Chỉ ghi một mức là đổi mức của quy tắc được kế thừa',
  'Says that only the keys given here change': 'Cho biết chỉ những khóa ghi ở đây thay đổi',
  'What the rule asks for, in a few words': 'Quy tắc yêu cầu gì, nói ngắn gọn',
  'What goes wrong where it is broken, for whoever asks why the rule is there':
    'Không làm theo thì có hại gì, để trả lời người hỏi vì sao có quy tắc này',
  'Words by which rules are found and grouped': 'Từ khóa để tìm và xếp nhóm quy tắc',
  'error, warn, info, hint, or off': 'error (lỗi), warn (cảnh báo), info (thông tin), hint (gợi ý) hoặc off (tắt)',
  'Which documents the rule is for; a rule without it is for all':
    'Quy tắc dành cho những văn bản nào; không ghi thì dành cho mọi văn bản',
  'Document types': 'Các loại văn bản',
  Tiers: 'Các cấp',
  'Whose papers: party, state, union, other': 'Văn bản của ai: party (Đảng), state (Nhà nước), union (đoàn thể), other',
  'Editions of format rules, chosen by the date of the document':
    'Các lần ban hành quy định thể thức, chọn theo ngày của văn bản',
  'Formats of files: docx, markdown': 'Dạng tệp: docx, markdown',
  'What is wrong. {name} is a placeholder, [ … ] is left out where a placeholder in it is empty':
    'Sai ở đâu. {tên} là chỗ điền; phần trong [ … ] được bỏ đi khi chỗ điền trong đó trống',
  'How to mend it': 'Sửa thế nào',
  'Legal grounds': 'Căn cứ',
  'Number and symbol, as under `instruments`': 'Số và ký hiệu, như đã khai báo ở `instruments`',
  'Which part of it': 'Điều, khoản, mục nào',
  'primary: read in the instrument; secondary: told by others; named: in the programme itself; assumed: our proposal':
    'primary: đã đọc chính văn kiện; secondary: theo nguồn khác dẫn lại; named: được nêu tên trong chương trình; assumed: mới là đề xuất',
  'Examples, at least one `ok` and one `fail`': 'Các ví dụ, ít nhất một `ok` và một `fail`',
  'A document that passes: Markdown, or { fixture: path }':
    'Một văn bản đạt: viết bằng Markdown, hoặc { fixture: tệp }',
  'Path of a .docx or .md file, from the folder of the ruleset':
    'Đường dẫn tới tệp .docx hoặc .md, tính từ thư mục của tệp quy tắc',
  'A document that fails: Markdown, or { fixture: path }':
    'Một văn bản không đạt: viết bằng Markdown, hoặc { fixture: tệp }',
  'The messages expected of `fail`, in Vietnamese and in order':
    'Những lời báo mong đợi ở `fail`, bằng tiếng Việt, theo thứ tự',
  'The hints expected of `fail`, in Vietnamese and in order':
    'Những cách sửa mong đợi ở `fail`, bằng tiếng Việt, theo thứ tự',
  'The places expected of `fail`, in order: section paths (II › 3) or lines; one alone needs no list':
    'Những vị trí mong đợi ở `fail`, theo thứ tự: số của đề mục (II › 3) hoặc số dòng; chỉ một vị trí thì không cần danh sách',
  'What is known of the document, instead of being told from it':
    'Những điều cho biết trước về văn bản, không phải suy ra từ văn bản',
  'Its document type': 'Loại văn bản',
  'Its tier': 'Cấp',
  'The year that it is about': 'Năm mà văn bản nói đến',
  'Its date: ISO 8601, in quotes': "Ngày của văn bản, dạng '2027-01-05', đặt trong nháy",
  'Who issues it': 'Cơ quan ban hành',
  'Whose paper it is': 'Văn bản của ai',
  'The edition of format rules that it is held to': 'Lần ban hành quy định thể thức mà văn bản phải theo',
  'The day on which it is checked: ISO 8601, in quotes': "Ngày kiểm tra, dạng '2027-01-05', đặt trong nháy",
  'The options that change; the others stay': 'Những tùy chọn thay đổi; các tùy chọn khác giữ nguyên',
  'The test: a kind and its options': 'Cách kiểm tra: một loại kiểm tra và các tùy chọn của nó',
  'Words of the vocabulary by which the content is known': 'Những từ trong `vocabulary` để nhận ra nội dung',
  'Words that look alike and are something else; they are taken out before looking':
    'Những từ trông giống nhưng là việc khác; được bỏ ra trước khi tìm',
  'Sections in which the content does not count, with all that is in them':
    'Những đề mục mà nội dung nằm trong đó thì không tính, kể cả các mục con',
  'Sections that count although they look like one of `outside` too':
    'Những đề mục vẫn được tính dù trông cũng giống một đề mục ở `outside`',
  'Sections in which running text does not count, though headings do':
    'Những đề mục mà câu văn trong đó không tính, chỉ tính đề mục con',
  'Words by which running text speaks of the content without its name, if it tells of its parts too':
    'Những từ mà câu văn dùng để nói về nội dung không cần gọi tên, nếu có nêu cả các phần của nội dung',
  'Words that a clause of running text must hold for its parts to be those of the content; its name if absent':
    'Những từ mà vế câu phải có thì các phần nêu ở đó mới là của nội dung này; không ghi thì là tên nội dung',
  'true: what names only past years does not count': 'true: chỗ chỉ nói về những năm đã qua thì không tính',
  'true: a heading that names only past years counts, whatever else it says':
    'true: đề mục chỉ nêu những năm đã qua thì được tính, dù còn viết gì khác',
  'Regular expressions of text that only looks like it; it is taken out before looking':
    'Các biểu thức chính quy chỉ những chữ trông giống mà không phải; được bỏ ra trước khi tìm',
  'Regular expression; the flag u is always set': 'Biểu thức chính quy; luôn có cờ u',
  'What is told of the content, by id; two of them make a passage of running text count':
    'Những phần của nội dung, theo mã; câu văn nêu được hai phần thì được tính',
  'What it is called in messages': 'Tên gọi trong lời báo',
  'Headings, run-in labels and column heads under which it stands, if something is written there':
    'Đề mục, chữ đứng đầu đoạn và tên cột mà phần này nằm ở đó, nếu có ghi gì',
  'Words in the text that tell it': 'Những từ trong câu văn cho biết có phần này',
  'Regular expressions that tell it': 'Các biểu thức chính quy cho biết có phần này',
  'Regular expressions of text that only looks like it':
    'Các biểu thức chính quy chỉ những chữ trông giống mà không phải',
  'Column heads under which something else stands that only looks like it':
    'Tên những cột ghi việc khác trông giống phần này',
  'Paragraphs of running text that do not count: regular expression': 'Những đoạn văn không tính: biểu thức chính quy',
  'What counts beside headings and run-in headings':
    'Những gì được tính ngoài đề mục: table (bảng), opening (chữ mở đầu đoạn), passage (đoạn văn), reference (dẫn chiếu)',
  'An explicit reference to a paper of its own that holds the content: regular expression':
    'Câu dẫn chiếu tới một văn bản riêng chứa nội dung: biểu thức chính quy',
  'true: a sentence that mentions it is enough; another rule asks for more':
    'true: một câu có nhắc đến là đủ; quy tắc khác đòi hỏi thêm',
  'Behind which sections it belongs, the nearest first; the finding is placed there':
    'Nội dung nên đứng sau những mục nào, mục gần nhất ghi trước; lời báo đặt ở đó',
  'Words of the vocabulary in the order expected': 'Những từ trong `vocabulary`, theo thứ tự mong đợi',
  'Sections whose inner sections are not looked at': 'Những đề mục không xét các mục con',
  'What to report; everything but extra sections if absent': 'Báo những gì; không ghi thì báo mọi thứ trừ mục thừa',
  'Only sections of this level; 1 is the outermost': 'Chỉ xét đề mục ở cấp này; 1 là cấp ngoài cùng',
  'missing-parts: parts that a content which is there lacks; named-only: a content that is named and of which nothing is said':
    'missing-parts: những phần còn thiếu của một nội dung đã có; named-only: nội dung chỉ được nhắc tên mà không nói gì',
  'The component': 'Thành phần thể thức',
  'Only in documents that print this other component': 'Chỉ xét văn bản có in thành phần này',
  'The form that it has where it is printed: regular expression over the whole of it':
    'Mẫu của thành phần khi có in: biểu thức chính quy cho cả thành phần',
  'true: it must not be printed': 'true: không được in thành phần này',
  'Words of the vocabulary by which the section is known; a document without it passes':
    'Những từ trong `vocabulary` để nhận ra đề mục; văn bản không có đề mục đó thì đạt',
  'Sections in which it is not looked for': 'Những đề mục không tìm ở trong đó',
  'What must be found in one of the sections: regular expression':
    'Điều phải có ở một trong các đề mục đó: biểu thức chính quy',
  'How many years the date may be before the year of the document':
    'Ngày của văn bản được trước năm của văn bản bao nhiêu năm',
  'How many years it may be after': 'Được sau bao nhiêu năm',
  'Regulations, plans and letters by number and symbol': 'Quy định, kế hoạch, công văn, theo số và ký hiệu',
  'What it is called': 'Tên gọi',
  'Who issued it': 'Cơ quan đã ban hành',
  'Day on which it was issued: ISO 8601, in quotes': "Ngày ban hành, dạng '2026-05-27', đặt trong nháy",
  'First day in force: ISO 8601, in quotes': "Ngày bắt đầu có hiệu lực, dạng '2026-05-27', đặt trong nháy",
  'Last day in force: ISO 8601, in quotes; absent for what is in force':
    "Ngày cuối cùng có hiệu lực, dạng '2026-05-27', đặt trong nháy; không ghi nếu còn hiệu lực",
  'Number and symbol of the instrument that took its place': 'Số và ký hiệu của văn kiện thay thế',
  'Words by which letterhead and closing are recognised': 'Những từ để nhận ra phần đầu và phần cuối văn bản',
  'Whose papers they are, by id': 'Văn bản của ai, theo mã',
  'The line that heads the page': 'Dòng đứng đầu trang',
  'What names of issuing bodies begin with': 'Tên cơ quan ban hành bắt đầu bằng',
  'Names that stand on a line of their own above the abstract': 'Tên loại đứng riêng một dòng trên trích yếu',
  'What the line of the addressee begins with': 'Dòng kính gửi bắt đầu bằng',
  'What the list of recipients begins with': 'Phần nơi nhận bắt đầu bằng',
  'What the line of authority begins with': 'Dòng thể thức đề ký bắt đầu bằng',
  'Positions of those who sign': 'Chức vụ của người ký',
  'Marks in the letterhead that are no component here':
    'Những dấu ở phần đầu văn bản không phải là thành phần thể thức',
  'Lines that enact and are no headings': 'Những dòng quyết nghị, không phải đề mục',
  'What the heading of an annex begins with': 'Đề mục của phụ lục bắt đầu bằng',
  'Document types by id': 'Các loại văn bản, theo mã',
  'Its name for people': 'Tên cho người đọc',
  'Type names that it may carry': 'Những tên loại mà văn bản có thể mang',
  'Whose papers may be of this type; anybody’s if absent':
    'Văn bản của ai có thể thuộc loại này; không ghi thì của bất cứ ai',
  'Its symbol in the number of a document': 'Ký hiệu của loại trong số của văn bản',
  'Terms in the abstract that speak for it, any one': 'Từ trong trích yếu cho biết là loại này, có một từ là đủ',
  'Terms in the abstract that speak for it where a heading does too':
    'Từ trong trích yếu cho biết là loại này nếu đề mục cũng cho biết như vậy',
  'Terms in the abstract that rule it out': 'Từ trong trích yếu cho biết không phải loại này',
  'Terms in headings that speak for it where the abstract alone does not tell':
    'Từ trong đề mục cho biết là loại này khi chỉ trích yếu thì chưa rõ',
  'Preferred to what fits as well, where it is the higher; 0 where absent':
    'Khi nhiều mục cùng phù hợp thì chọn mục có số lớn hơn; không ghi là 0',
  'Tiers that issue it': 'Những cấp ban hành loại này',
  'Levels of organisation by id': 'Các cấp, theo mã',
  'Terms in the name of who issues': 'Từ trong tên cơ quan ban hành',
  'Terms in the name of the committee above': 'Từ trong tên cấp ủy cấp trên',
  'Sets of format rules by id, chosen by the date of the document':
    'Các lần ban hành quy định thể thức, theo mã, chọn theo ngày của văn bản',
  'Number and symbol of the instrument that sets it': 'Số và ký hiệu của văn kiện quy định',
}

/** A description of the schema in a language. */
export const translate = (description: string, lang: Lang): string =>
  (lang === 'vi' && Object.hasOwn(VI, description) ? VI[description] : undefined) ?? description
