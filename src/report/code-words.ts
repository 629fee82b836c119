import type { Wording } from '../model/index.js'
import { REFUSALS } from '../read/refusals.js'

/** What a stable code stands for, and what to do about it. */
export interface CodeWords {
  message: Wording
  hint: Wording
}

/** Both languages of a code: what it stands for, and what to do. */
export const say = (vi: string, en: string, mendVi: string, mendEn: string): CodeWords => ({
  message: { vi, en },
  hint: { vi: mendVi, en: mendEn },
})

/** Findings that no rule of a ruleset makes. */
export const INTERNAL: Record<string, CodeWords> = {
  'internal/rule-failed': say(
    'Một quy tắc gặp lỗi khi chạy nên chưa kiểm tra được văn bản; các quy tắc khác vẫn chạy. Văn bản được coi là chưa kiểm tra hết (mã thoát 2).',
    'A rule broke and did not check the document; the others went on. The document does not count as checked (exit code 2).',
    'Tắt quy tắc đó (severity: off) để làm tiếp, và báo cho người bảo trì.',
    'Switch the rule off (severity: off) to go on, and tell its maintainer.',
  ),
  'internal/not-read': say(
    'Văn bản chèn nội dung từ tệp khác; phần đó chưa được đọc nên chưa được kiểm tra.',
    'The document imports text from other files, which was not read and not checked.',
    'Mở văn bản bằng Word, lưu lại (Word sẽ đưa nội dung đó vào văn bản), rồi kiểm tra lại.',
    'Open the document in Word and save it again: Word takes the text in. Then check it again.',
  ),
  'internal/unchecked': say(
    'Tệp chưa kiểm tra được; lời báo nêu lý do. Chỉ có trong các dạng kết quả dành cho công cụ khác (mã thoát 2).',
    'The file could not be checked; the message says why. It stands only in reports for other tools (exit code 2).',
    'Làm theo lời báo rồi kiểm tra lại.',
    'Do as the message says, then check again.',
  ),
  'internal/ignored': say(
    'Văn bản được nêu tên nhưng bị bỏ qua nên không được kiểm tra. Chỉ có trong các dạng kết quả dành cho công cụ khác.',
    'The document was named and is ignored; it was not checked. It stands only in reports for other tools.',
    'Thêm tùy chọn --no-ignore nếu vẫn muốn kiểm tra.',
    'Add --no-ignore to check it all the same.',
  ),
  'internal/suppression-malformed': say(
    'Một ghi chú gửi “dang-lint” viết chưa đúng mẫu nên không có hiệu lực.',
    'A comment to “dang-lint” is not in the right form and has no effect.',
    'Viết theo mẫu trong lời báo. Ví dụ: dang-lint: bỏ qua nghi-quyet-nam/ktgs: chi bộ có chương trình riêng',
    'Write it as the message shows. For example: dang-lint: ignore nghi-quyet-nam/ktgs: the branch has a programme of its own',
  ),
  'internal/suppression-without-reason': say(
    'Ghi chú bỏ qua một quy tắc mà chưa nêu lý do nên không có hiệu lực.',
    'A comment ignores a rule without giving a reason, and has no effect.',
    'Ghi lý do sau dấu hai chấm.',
    'Give the reason behind a colon.',
  ),
  'internal/suppression-unknown-rule': say(
    'Ghi chú bỏ qua một quy tắc không tồn tại.',
    'A comment ignores a rule that does not exist.',
    'Sửa lại tên; tên quy tắc được in ở dòng “Quy tắc” dưới mỗi vấn đề.',
    'Mend the name; the name of a rule is printed below each finding.',
  ),
  'internal/suppression-unused': say(
    'Ghi chú bỏ qua một quy tắc không báo gì ở chỗ đó.',
    'A comment ignores a rule that finds nothing there.',
    'Xóa ghi chú, hoặc gắn lại vào đúng đoạn hay đề mục có vấn đề.',
    'Delete the comment, or attach it to the paragraph or heading that has the finding.',
  ),
}

/** The codes of `DangLintError`. */
export const CODES: Record<string, CodeWords> = {
  ...REFUSALS,
  limit: say(
    'Tệp lớn hoặc phức tạp hơn giới hạn an toàn nên không được đọc.',
    'The file is larger or more complex than the limits of safety allow, and was not read.',
    'Tách văn bản, giảm ảnh, rồi kiểm tra lại; lập trình viên có thể nới giới hạn bằng “limits”.',
    'Split the document or reduce its pictures; a program may widen the limits with `limits`.',
  ),
  'bad-option': say(
    'Lệnh có tùy chọn hoặc giá trị không dùng được.',
    'The command line has an option or value that cannot be used.',
    'Xem các tùy chọn bằng lệnh: dang-lint --help',
    'See the options with: dang-lint --help',
  ),
  'no-files': say(
    'Chưa cho biết tệp nào cần kiểm tra.',
    'No file to check was given.',
    'Ví dụ: dang-lint nghi-quyet.docx',
    'For example: dang-lint nghi-quyet.docx',
  ),
  'no-such-file': say(
    'Không tìm thấy tệp hoặc thư mục đã nêu.',
    'There is no such file or folder.',
    'Kiểm tra lại tên và đường dẫn; tên có dấu cách phải đặt trong nháy.',
    'Check name and path; a name with spaces needs quotes.',
  ),
  'no-documents': say(
    'Thư mục không có văn bản nào để kiểm tra.',
    'The folder holds no document to check.',
    'Văn bản phải có đuôi .docx hoặc .md; kiểm tra lại tên thư mục.',
    'Documents end in .docx or .md; check the name of the folder.',
  ),
  ignored: say(
    'Văn bản được nêu tên nhưng bị bỏ qua theo .danglintignore hoặc “ignore” của tệp cấu hình nên không được kiểm tra; mã thoát không tính văn bản này.',
    'The document was named and is ignored, as .danglintignore or `ignore` of the configuration asks; it was not checked, and the exit code does not count it.',
    'Thêm tùy chọn --no-ignore nếu vẫn muốn kiểm tra.',
    'Add --no-ignore to check it all the same.',
  ),
  'all-ignored': say(
    'Mọi văn bản trong thư mục đều bị bỏ qua nên không có gì được kiểm tra.',
    'Every document of the folder is ignored, so that nothing was checked.',
    'Xem lại tệp .danglintignore và “ignore” trong tệp cấu hình, hoặc dùng tùy chọn --no-ignore.',
    'See .danglintignore and `ignore` in the configuration, or use --no-ignore.',
  ),
  'config-unreadable': say(
    'Không mở được tệp cấu hình.',
    'The configuration cannot be opened.',
    'Kiểm tra tên, đường dẫn và quyền đọc tệp. Tạo một tệp cấu hình mới bằng lệnh: dang-lint init',
    'Check name, path and the permission to read it. Make a new one with: dang-lint init',
  ),
  'config-twice': say(
    'Một thư mục có hai tệp cấu hình, không biết dùng tệp nào.',
    'A folder holds two configurations, and nobody can tell which one holds.',
    'Gộp nội dung vào một tệp rồi xóa tệp kia, hoặc chọn một tệp bằng --config.',
    'Put both into one file and delete the other, or choose one with --config.',
  ),
  'draft-exists': say(
    'Đã có tệp cùng tên nên không ghi đè.',
    'There is a file of that name already; it is left as it is.',
    'Đổi tên tệp đó, hoặc viết vào thư mục khác. Ví dụ: dang-lint new nghi-quyet-nam moi',
    'Rename that file, or write to another folder. For example: dang-lint new nghi-quyet-nam moi',
  ),
  'no-template': say(
    'Chưa có mẫu cho loại văn bản hoặc cấp này.',
    'There is no template of this type or for this tier.',
    'Xem các mẫu có sẵn: dang-lint new',
    'See what there is: dang-lint new',
  ),
  'config-exists': say(
    'Đã có tệp cấu hình nên không ghi đè.',
    'There is a configuration already; it is left as it is.',
    'Sửa tệp đó, hoặc đổi tên nó rồi chạy lại dang-lint init',
    'Change that file, or rename it and run dang-lint init again.',
  ),
  unreadable: say(
    'Không mở được tệp.',
    'The file cannot be opened.',
    'Đóng tệp nếu đang mở trong Word và kiểm tra quyền đọc.',
    'Close it where it is open in Word, and check the permission to read it.',
  ),
  unwritable: say(
    'Không ghi được tệp kết quả.',
    'The result file cannot be written.',
    'Kiểm tra thư mục có tồn tại không, có quyền ghi không, và đóng tệp nếu đang mở.',
    'Check that the folder exists, that you may write there, and that the file is not open elsewhere.',
  ),
  'no-baseline': say(
    'Không tìm thấy tệp ghi các vấn đề đã biết.',
    'There is no baseline of that name.',
    'Kiểm tra lại tên tệp; nếu chưa có thì thêm --update-baseline để lập tệp từ các vấn đề hiện có.',
    'Check the name; where there is none yet, add --update-baseline to make it of the present findings.',
  ),
  'baseline-damaged': say(
    'Tệp ghi các vấn đề đã biết bị hỏng, hoặc là một tệp khác.',
    'The baseline is damaged, or the file is none.',
    'Lấy lại bản trước của tệp, hoặc lập danh sách mới bằng --update-baseline.',
    'Restore an earlier version of it, or make a new one with --update-baseline.',
  ),
  'baseline-version': say(
    'Tệp ghi các vấn đề đã biết theo một phiên bản khác.',
    'The baseline is of another version.',
    'Cập nhật dang-lint, hoặc lập danh sách mới bằng --update-baseline.',
    'Update dang-lint, or make a new list with --update-baseline.',
  ),
  'baseline-foreign': say(
    'Tệp đã có, không phải danh sách vấn đề đã biết, nên không bị ghi đè.',
    'The file exists and is no baseline; it was not written over.',
    'Chọn một tên khác. Ví dụ: --baseline da-biet.json',
    'Choose another name. For example: --baseline known.json',
  ),
  'rule-unknown': say(
    'Không có quy tắc hay mã lỗi với tên đã nêu.',
    'There is no rule or code of that name.',
    'Tìm quy tắc bằng lệnh: dang-lint rules kiem tra',
    'Look for rules with: dang-lint rules kiem tra',
  ),
  'ruleset-syntax': say(
    'Tệp quy tắc viết sai cú pháp YAML.',
    'The ruleset is not valid YAML.',
    'Kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng được nêu.',
    'Check indentation, colons and quotes on the line named.',
  ),
  'ruleset-key': say(
    'Tệp quy tắc có một khóa không tồn tại.',
    'The ruleset has a key that does not exist.',
    'Sửa lại tên khóa; lời báo nêu tên có thể bạn muốn viết.',
    'Mend the key; the message names the one that was likely meant.',
  ),
  'ruleset-missing': say(
    'Tệp quy tắc thiếu một khóa bắt buộc.',
    'The ruleset lacks a key that it must have.',
    'Thêm khóa được nêu. Ví dụ: severity: warn',
    'Add the key named. For example: severity: warn',
  ),
  'ruleset-type': say(
    'Một giá trị trong tệp quy tắc không đúng dạng: chữ, số, danh sách hay nhóm khóa.',
    'A value in the ruleset is of the wrong type: text, number, list or keys.',
    'Sửa giá trị theo ví dụ trong lời báo.',
    'Mend the value after the example in the message.',
  ),
  'ruleset-value': say(
    'Một giá trị trong tệp quy tắc không dùng được.',
    'A value in the ruleset cannot be used.',
    'Dùng một trong các giá trị mà lời báo nêu.',
    'Use one of the values that the message names.',
  ),
  'ruleset-kind': say(
    'Không có loại kiểm tra với tên đã nêu.',
    'There is no check of that kind.',
    'Dùng một trong các loại mà lời báo nêu. Ví dụ: check: { kind: section, title: ktgs }',
    'Use one of the kinds that the message names. For example: check: { kind: section, title: ktgs }',
  ),
  'ruleset-word': say(
    'Quy tắc dùng một từ chưa khai báo trong “vocabulary”.',
    'A rule names a word that is not in the vocabulary.',
    'Khai báo từ đó. Ví dụ: vocabulary: { ktgs: [chương trình kiểm tra, KTGS] }',
    'Declare it. For example: vocabulary: { ktgs: [chương trình kiểm tra, KTGS] }',
  ),
  'ruleset-pattern': say(
    'Một biểu thức chính quy viết sai, hoặc có thể chạy mãi không dừng.',
    'A regular expression is wrong, or may never end.',
    'Đặt biểu thức trong nháy đơn và tránh lặp lồng nhau. Ví dụ: (?:a+b){1,5}',
    'Put it in single quotes and avoid nested repetition. For example: (?:a+b){1,5}',
  ),
  'ruleset-template': say(
    'Lời báo hoặc cách sửa có dấu ngoặc chưa khớp.',
    'The brackets of a message or hint do not match.',
    'Muốn in dấu ngoặc thì viết hai lần. Ví dụ: {{, }}, [[, ]]',
    'To print a bracket write it twice. For example: {{, }}, [[, ]]',
  ),
  'ruleset-draft': say(
    'Một mẫu văn bản có chỗ trống, biến hoặc phần đánh dấu viết sai.',
    'A template has a blank, a variable or a region that is wrong.',
    'Sửa ở chỗ mà lời báo chỉ ra. Ví dụ: [[họ và tên người chủ trì|Trần Văn Bình]]',
    'Mend it where the message points. For example: [[họ và tên người chủ trì|Trần Văn Bình]]',
  ),
  'ruleset-placeholder': say(
    'Lời báo hoặc cách sửa có một chỗ điền không tồn tại.',
    'A message or hint has a placeholder that nothing fills.',
    'Dùng một trong các chỗ điền mà lời báo nêu. Ví dụ: {year}',
    'Use one of the placeholders that the message names. For example: {year}',
  ),
  'ruleset-selector': say(
    'Chỗ cần xét (bộ chọn) viết sai.',
    'A selector is wrong.',
    'Sửa ở ký tự mà lời báo chỉ ra.',
    'Mend it at the character that the message points to.',
  ),
  'ruleset-unit': say(
    'Một độ dài hoặc cỡ chữ viết sai đơn vị.',
    'A length or size is written in a wrong unit.',
    'Ghi số kèm đơn vị. Ví dụ: size: 14pt, left: 30mm ± 1mm',
    'Give the number with its unit. For example: size: 14pt, left: 30mm ± 1mm',
  ),
  'check-invalid': say(
    'Một loại kiểm tra do chương trình gọi thêm vào viết chưa đúng.',
    'A check that the calling program adds is wrong.',
    'Sửa trong chương trình gọi createLinter, theo lời báo.',
    'Mend it in the program that calls createLinter, as the message says.',
  ),
  'ruleset-overrides': say(
    'Các mục trong “overrides” có thể tạo ra quá nhiều dạng khác nhau của một quy tắc.',
    'The entries of `overrides` can make too many different rules of one.',
    'Gộp các mục cùng sửa quy tắc đó, hoặc sửa cùng một khóa ở mọi mục.',
    'Put the entries that change it together, or change the same key in each.',
  ),
  'ruleset-encoding': say(
    'Tệp quy tắc không được lưu theo bảng mã UTF-8.',
    'The ruleset is not encoded in UTF-8.',
    'Mở tệp bằng trình soạn thảo rồi lưu lại theo UTF-8.',
    'Open it in an editor and save it in UTF-8.',
  ),
  'ruleset-size': say(
    'Tệp quy tắc quá lớn.',
    'The ruleset is too large.',
    'Kiểm tra lại tên tệp, hoặc tách thành nhiều tệp. Ví dụ: extends: [./chung.yaml]',
    'Check the name of the file, or part it. For example: extends: [./chung.yaml]',
  ),
  'ruleset-instrument': say(
    'Căn cứ nêu một văn kiện chưa khai báo trong “instruments”.',
    'The grounds name an instrument that is not declared.',
    'Khai báo văn kiện. Ví dụ: instruments: { 36-HD/VPTW: { title: Hướng dẫn thể thức, confidence: primary } }',
    'Declare it. For example: instruments: { 36-HD/VPTW: { title: Hướng dẫn thể thức, confidence: primary } }',
  ),
  'ruleset-assumed': say(
    'Quy tắc ở mức lỗi mà căn cứ mới chỉ là đề xuất.',
    'A rule is an error and rests on assumed grounds alone.',
    'Hạ mức hoặc nêu căn cứ chắc chắn hơn. Ví dụ: severity: warn',
    'Lower the severity or give a surer basis. For example: severity: warn',
  ),
  'ruleset-unknown': say(
    'Không tìm thấy bộ quy tắc, quy tắc hoặc từ mà tệp quy tắc muốn dùng hay sửa.',
    'A ruleset, rule or word that a ruleset builds on or changes is not there.',
    'Kiểm tra lại tên, hoặc kế thừa bộ quy tắc chứa nó. Ví dụ: extends: [dang]',
    'Check the name, or extend the ruleset that has it. For example: extends: [dang]',
  ),
  'ruleset-package': say(
    'Không dùng được bộ quy tắc của một gói: gói chưa cài, thiếu tệp, hoặc chứa mã chương trình.',
    'The ruleset of a package cannot be used: it is not installed, lacks the file, or is program code.',
    'Cài gói bằng lệnh nêu trong lời báo, hoặc ghi đường dẫn tới tệp .yaml trong gói.',
    'Install the package as the message says, or give the path of the .yaml file in it.',
  ),
  'ruleset-circle': say(
    'Các bộ quy tắc kế thừa vòng quanh nhau.',
    'Rulesets extend each other in a circle.',
    'Bỏ một trong các dòng “extends”, hoặc tách phần dùng chung.',
    'Take out one of the `extends`, or put what both need elsewhere.',
  ),
  'ruleset-twice': say(
    'Hai bộ quy tắc khác nhau mang cùng một tên.',
    'Two different rulesets have one name.',
    'Đặt tên khác cho một trong hai. Ví dụ: id: don-vi/nghi-quyet-nam',
    'Give one of them another name. For example: id: don-vi/nghi-quyet-nam',
  ),
  'ruleset-invalid': say(
    'Bộ quy tắc có nhiều lỗi; mỗi lỗi được nêu riêng ở dưới.',
    'The ruleset has several mistakes, each told below.',
    'Sửa từng lỗi theo lời báo của nó.',
    'Mend each after its own message.',
  ),
  internal: say(
    'Chương trình gặp lỗi của chính nó.',
    'The program itself failed.',
    'Báo cho người bảo trì, kèm theo lời báo.',
    'Tell the maintainer, with the message.',
  ),
}
