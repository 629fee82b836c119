import type { Lang } from '../model/index.js'
import { VI_DOSSIER } from './schema-words-dossier.js'
import { VI_DRAFTS } from './schema-words-drafts.js'
import { VI_EXAMPLES } from './schema-words-examples.js'
import { VI_KINDS } from './schema-words-kinds.js'
import { VI_LINKS } from './schema-words-links.js'
import { VI_LOOKS } from './schema-words-looks.js'
import { VI_PLACES } from './schema-words-places.js'
import { VI_PROFILE } from './schema-words-profile.js'
import { VI_SETS } from './schema-words-sets.js'

/**
 * Vietnamese for the descriptions in the schema of rulesets, which are in English for editors. A description that is
 * not here, as one of a caller's own check, is shown as it is.
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
  'Inherited wordings to take out, whatever their case and punctuation':
    'Cách viết được kế thừa cần bỏ đi, không kể chữ hoa, chữ thường và dấu câu',
  'Rules by id. A severity alone changes the severity of an inherited rule':
    'Các quy tắc, theo mã. Chỉ ghi một mức là đổi mức của quy tắc được kế thừa',
  'Says that only the keys given here change': 'Cho biết chỉ những khóa ghi ở đây thay đổi',
  'What the rule asks for, in a few words': 'Quy tắc yêu cầu gì, nói ngắn gọn',
  'What goes wrong where it is broken, for whoever asks why the rule is there':
    'Không làm theo thì có hại gì, để trả lời người hỏi vì sao có quy tắc này',
  'Words by which rules are found and grouped': 'Từ khóa để tìm và xếp nhóm quy tắc',
  'error, warn, info, hint, or off': 'error (lỗi), warn (cảnh báo), info (thông tin), hint (gợi ý) hoặc off (tắt)',
  'The schema of this file, for editors; in JSON only': 'Lược đồ của tệp này, cho trình soạn thảo; chỉ dùng trong JSON',
  'Documents to leave out: patterns as in .gitignore, from the folder of this file':
    'Những văn bản bỏ qua: mẫu tên như trong .gitignore, tính từ thư mục của tệp này',
  'The mildest severity that fails a run': 'Mức nhẹ nhất bị chặn',
  'More warnings than this fail a run': 'Chặn khi có nhiều cảnh báo hơn số này',
  'The mildest severity to print': 'Mức nhẹ nhất được in ra',
  'Language of reports': 'Ngôn ngữ của kết quả',
  'File of the findings that are known already, from the folder of this file':
    'Tệp ghi các vấn đề đã biết, tính từ thư mục của tệp này',
  'Lists of sections by document type, for documents of that type: each section becomes a rule of the kind section':
    'Danh mục các mục, theo loại văn bản: mỗi mục thành một quy tắc loại section',
  'What the section is called, for the place of {title} in message, hint and title':
    'Tên mục, điền vào chỗ {title} trong lời báo, cách sửa và tên quy tắc',
  'Words of the vocabulary by which it is known; its own id if absent':
    'Những từ trong `vocabulary` để nhận ra mục; không ghi thì là mã của mục',
  'true: it may be absent; its place in the order is looked at': 'true: có thể vắng; chỉ xét thứ tự của mục',
  'What the rule is called behind the slash; thu-tu if absent': 'Mã của quy tắc sau dấu gạch chéo; không ghi là thu-tu',
  'The title of each rule; {title} stands for the title of the section': 'Tên của từng quy tắc; {title} là tên mục',
  'The message of each rule; {title} stands for the title of the section':
    'Lời báo của từng quy tắc; {title} là tên mục',
  'Options of the kind section': 'Những tùy chọn của loại section',
  'Options of the kind sections': 'Những tùy chọn của loại sections',
  'A rule on the order of the sections': 'Một quy tắc về thứ tự của các mục',
  'The sections in their order, by id: each becomes the rule <list>/<id>':
    'Các mục theo thứ tự, theo mã: mỗi mục thành quy tắc <danh mục>/<mã>',
  'Types of the document': 'Các loại văn bản',
  'Levels of organisation': 'Các cấp',
  'Sets of format rules, chosen by the date of the document':
    'Các lần ban hành quy định thể thức, chọn theo ngày của văn bản',
  'docx or markdown': 'docx hoặc markdown',
  'Words of the name of the issuer, such as ^chi bộ ấp': 'Từ trong tên cơ quan ban hành, ví dụ: ^chi bộ ấp',
  'The year that the document is about, or { from, to }': 'Năm mà văn bản nói đến, hoặc { from, to } (từ, đến)',
  'The first year': 'Năm đầu',
  'The last year': 'Năm cuối',
  'true: only drafts, by a mark in the letterhead or the name of the file; false: all but these':
    'true: chỉ bản dự thảo, theo dấu ở phần đầu hoặc tên tệp; false: mọi bản khác',
  'Last day on which it may still be right to cite it in place of its successor: ISO 8601, in quotes':
    'Ngày cuối mà viện dẫn văn kiện này thay cho văn kiện mới vẫn có thể đúng: ISO 8601, đặt trong nháy',
  'Other severities, options or words for some documents; in their order, after all rules':
    'Mức, tùy chọn hoặc lời khác cho một số văn bản; áp dụng theo thứ tự, sau mọi quy tắc',
  'Patterns as in .gitignore, seen from the folder of this file; documents that match one':
    'Mẫu tên tệp như trong .gitignore, tính từ thư mục của tệp này; văn bản khớp một mẫu là được',
  'Rules by id: a severity, or the keys to change': 'Các quy tắc, theo mã: một mức, hoặc những khóa cần đổi',
  'Options to change; null takes one out': 'Những tùy chọn cần đổi; null là bỏ tùy chọn đó',
  'Marks of a paper that is no final one': 'Dấu của bản chưa chính thức',
  'What names of files may begin with and that says nothing of the paper':
    'Chữ có thể đứng đầu tên tệp mà không nói gì về văn bản',
  'Symbols of bodies, behind that of the type in names of files':
    'Ký hiệu cơ quan, đứng sau ký hiệu loại văn bản trong tên tệp',
  'Words that forms print around their blanks: they alone are nothing filled in':
    'Chữ in sẵn quanh chỗ trống của biểu mẫu: chỉ có các chữ này thì coi như chưa điền',
  'What stands before the name of whoever a form is about': 'Chữ đứng trước họ tên người mà biểu mẫu nói về',
  'Which documents the rule is for; a rule without it is for all':
    'Quy tắc dành cho những văn bản nào; không ghi thì dành cho mọi văn bản',
  'What is wrong. {name} is a placeholder, [ … ] is left out where a placeholder in it is empty':
    'Sai ở đâu. {tên} là chỗ điền; phần trong [ … ] được bỏ đi khi chỗ điền trong đó trống',
  'How to mend it': 'Sửa thế nào',
  'Legal grounds': 'Căn cứ',
  'Rules before which it is silent: where one of them has a finding, it has none':
    'Những quy tắc được ưu tiên hơn: chỗ nào một trong các quy tắc đó đã báo thì quy tắc này không báo nữa',
  'Number and symbol, as under `instruments`': 'Số và ký hiệu, như đã khai báo ở `instruments`',
  'Which part of it': 'Điều, khoản, mục nào',
  'primary: read in the instrument; secondary: told by others; named: in the programme itself; assumed: our proposal':
    'primary: đã đọc chính văn kiện; secondary: theo nguồn khác dẫn lại; named: được nêu tên trong chương trình; assumed: mới là đề xuất',
  'Examples, at least one `ok` and one `fail`': 'Các ví dụ, ít nhất một `ok` và một `fail`',
  'Path of a .docx or .md file, from the folder of the ruleset':
    'Đường dẫn tới tệp .docx hoặc .md, tính từ thư mục của tệp quy tắc',
  'The messages expected of `fail`, in Vietnamese and in order':
    'Những lời báo mong đợi ở `fail`, bằng tiếng Việt, theo thứ tự',
  'The hints expected of `fail`, in Vietnamese and in order':
    'Những cách sửa mong đợi ở `fail`, bằng tiếng Việt, theo thứ tự',
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
  'The test: a kind and its options': 'Cách kiểm tra: một loại kiểm tra và các tùy chọn của nó',
  'Regulations, plans and letters by number and symbol': 'Quy định, kế hoạch, công văn, theo số và ký hiệu',
  'What it is called': 'Tên gọi',
  'Who issued it': 'Cơ quan đã ban hành',
  'Day on which it was issued: ISO 8601, in quotes': "Ngày ban hành, dạng '2026-05-27', đặt trong nháy",
  'First day in force: ISO 8601, in quotes': "Ngày bắt đầu có hiệu lực, dạng '2026-05-27', đặt trong nháy",
  'Last day in force: ISO 8601, in quotes; absent for what is in force':
    "Ngày cuối cùng có hiệu lực, dạng '2026-05-27', đặt trong nháy; không ghi nếu còn hiệu lực",
  'Other names by which it is cited': 'Những tên khác khi được viện dẫn',
  'Number and symbol of the instrument that took its place': 'Số và ký hiệu của văn kiện thay thế',
  'Words by which letterhead and closing are recognised': 'Những từ để nhận ra phần đầu và phần cuối văn bản',
  'Whose papers they are, by id': 'Văn bản của ai, theo mã',
  'The line that heads the page': 'Dòng đứng đầu trang',
  'What names of issuing bodies begin with': 'Tên cơ quan ban hành bắt đầu bằng',
  'Names that stand on a line of their own above the abstract, beside those of types':
    'Tên loại đứng riêng một dòng trên trích yếu, ngoài tên của các loại văn bản',
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
  'Its symbol in the number of a document; of several the first is the right one':
    'Ký hiệu của loại trong số của văn bản; nêu nhiều ký hiệu thì ký hiệu đầu là đúng',
  'Names of issuing bodies that the line below goes on with':
    'Những tên cơ quan ban hành mà dòng dưới ghi tiếp: ĐẠI HỘI ĐẠI BIỂU',
  'Systems whose bodies stand above one of these in a letterhead':
    'Những hệ thống có cơ quan ghi phía trên cơ quan của hệ thống này ở phần đầu văn bản',
  'Terms in the name of who issues it, any one': 'Những từ trong tên cơ quan ban hành, có một từ là đủ',
  'Terms in the name of the issuer that rule it out':
    'Những từ trong tên cơ quan ban hành cho biết không phải loại này',
  'Written by a person: its title alone does not show whose paper it is':
    'true: do cá nhân viết, nên riêng tiêu đề của trang chưa cho biết là văn bản của ai',
  'Carries no type line: known by its number or the line of its subject':
    'true: không có dòng tên loại; nhận ra bằng số, ký hiệu hoặc dòng trích yếu',
  'What else it is known by: systems and priority as above where they are absent':
    'Những cách nhận ra khác; không ghi hệ thống, mức ưu tiên thì như ở trên',
  'Terms in the abstract that speak for it, any one': 'Từ trong trích yếu cho biết là loại này, có một từ là đủ',
  'Terms in the abstract that speak for it where a heading does too':
    'Từ trong trích yếu cho biết là loại này nếu đề mục cũng cho biết như vậy',
  'Terms in the abstract that rule it out': 'Từ trong trích yếu cho biết không phải loại này',
  'Terms in headings that speak for it where the abstract alone does not tell':
    'Từ trong đề mục cho biết là loại này khi chỉ trích yếu thì chưa rõ',
  'Preferred to what fits as well, where it is the higher; 0 where absent':
    'Khi nhiều mục cùng phù hợp thì chọn mục có số lớn hơn; không ghi là 0',
  'Written on a form of its own, which has a layout of its own': 'true: viết theo mẫu riêng, có thể thức riêng',
  'true: not for documents of which that cannot be told: tier, system, unit, year':
    'true: không xét văn bản không nhận ra được điều đó: cấp, hệ thống, cơ quan, năm',
  'true: only types with a form of their own; false: all but these':
    'true: chỉ những loại có mẫu riêng; false: trừ những loại đó',
  'Tiers that issue it': 'Những cấp ban hành loại này',
  'Levels of organisation by id': 'Các cấp, theo mã',
  'Terms in the name of who issues': 'Từ trong tên cơ quan ban hành',
  'Which year it is about where its abstract names several; last if absent':
    'Trích yếu nêu nhiều năm thì văn bản nói về năm nào: first (năm đầu), last (năm cuối); không ghi thì là năm cuối',
  'Positions of people who sign for themselves': 'Chức danh của người ký với tư cách cá nhân',
  'Terms in the name of the committee above': 'Từ trong tên cấp ủy cấp trên',
  'Sets of format rules by id, chosen by the date of the document':
    'Các lần ban hành quy định thể thức, theo mã, chọn theo ngày của văn bản',
  'Number and symbol of the instrument that sets it': 'Số và ký hiệu của văn kiện quy định',
}

/** What is added to the description of a text in a change of a rule. */
const EITHER = { en: '. { vi } or { en } changes one language', vi: '. { vi } hoặc { en }: chỉ đổi một thứ tiếng' }

/** A description of the schema in a language. */
export function translate(description: string, lang: Lang): string {
  if (lang === 'en') return description
  if (description.endsWith(EITHER.en)) return translate(description.slice(0, -EITHER.en.length), lang) + EITHER.vi
  const known = [
    VI,
    VI_KINDS,
    VI_LINKS,
    VI_PLACES,
    VI_DRAFTS,
    VI_LOOKS,
    VI_PROFILE,
    VI_EXAMPLES,
    VI_DOSSIER,
    VI_SETS,
  ].find((words) => Object.hasOwn(words, description))
  return known?.[description] ?? description
}
