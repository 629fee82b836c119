/** Vietnamese for the descriptions of the options of checks. */
export const VI_KINDS: Readonly<Record<string, string>> = {
  'What is reported, and what it is called in messages, by the code that the reader gives it':
    'Báo những gì, gọi là gì trong lời báo, theo mã mà phần đọc tệp đặt',
  'Text of a font or an encoding older than Unicode, read in Unicode':
    'Chữ theo phông hoặc bảng mã có trước Unicode, đã được đọc thành Unicode',
  'Text in Unicode that names a font older than Unicode': 'Chữ Unicode còn mang tên phông có trước Unicode',
  'Letters and their marks typed apart, put together': 'Chữ và dấu gõ rời, đã được ghép lại',
  'Characters that print nothing, taken out': 'Ký tự không in ra gì, đã được bỏ',
  'Paragraphs in which no line breaks at most blanks': 'Đoạn mà phần lớn dấu cách là loại không ngắt dòng',
  'What could not be mended, and how paragraphs with it are known':
    'Những gì không tự đổi được, và cách nhận ra đoạn có nó',
  'What the last paragraph must match: regular expression': 'Đoạn cuối phải khớp với gì: biểu thức chính quy',
  'Regular expressions of last paragraphs of which nothing is asked':
    'Các biểu thức chính quy chỉ những đoạn cuối không đòi hỏi gì',
  'What no paragraph of the body may match, with what there is to say of it':
    'Những gì không đoạn nào trong thân văn bản được khớp, kèm lời ghi',
  'What the placeholder {note} stands for': 'Chữ thay vào chỗ {note}',
  'What an abbreviation looks like: regular expression': 'Chữ viết tắt trông như thế nào: biểu thức chính quy',
  'Abbreviations that every reader knows, and those of names':
    'Những chữ viết tắt ai cũng biết, và chữ viết tắt của tên riêng',
  'Words right before an abbreviation that tell it: regular expression':
    'Những chữ ngay trước chữ viết tắt cho biết nó được giải thích ở đó: biểu thức chính quy',
  'Only abbreviations used so often; 1 if absent': 'Chỉ những chữ viết tắt dùng từ bấy nhiêu lần; không ghi thì là 1',
  'Regular expressions whose first group is what the document calls itself':
    'Các biểu thức chính quy có nhóm thứ nhất là tên mà văn bản tự gọi',
  'The same where the name, written as it is there, is found nowhere before: in the middle of a sentence another document may be meant':
    'Cũng vậy, nhưng chỉ khi tên ấy, viết hoa đúng như ở đó, chưa được nêu ở trên: giữa câu có thể nói đến văn bản khác',
  'Instead of all that: days whose year is the one before or behind that of the document, and that would be no more than so many days away from its date in its own year':
    'Thay cho những điều trên: ngày mà năm ghi lệch một năm so với ngày của văn bản, còn nếu cùng năm thì cách ngày ấy không quá từng này ngày',
  'Where it is printed what the document is: a selector; one without it passes':
    'Chỗ in văn bản là gì: bộ chọn; văn bản không có thì đạt',
  'What opens and what closes, two signs each': 'Dấu mở và dấu đóng, mỗi cặp hai ký tự',
  'Regular expressions of signs that neither open nor close, such as the bracket of a number':
    'Các biểu thức chính quy chỉ những dấu không mở cũng không đóng, như dấu ngoặc sau số thứ tự',
  'So many empty paragraphs in a row are told': 'Từ bấy nhiêu đoạn trống liền nhau thì báo',
  'Empty paragraphs are told where they are so many for each paragraph of text: 0.5':
    'Báo khi số đoạn trống tính trên mỗi đoạn có chữ từ mức này: 0.5',
  'With `share`: so many at least': 'Đi cùng `share`: ít nhất bấy nhiêu đoạn',
  'true: an empty table or page at the end is told': 'true: báo khi cuối văn bản còn bảng trống hoặc trang trống',
  'Which documents: those of the type that the list is called after, and whatever it says beside':
    'Dành cho văn bản nào: loại mà danh sách mang tên, cùng những điều kiện ghi thêm ở đây',
  'Words of the vocabulary by which the content is known': 'Những từ trong `vocabulary` để nhận ra nội dung',
  'Words of the vocabulary by which the content is known; if absent, the document is the content':
    'Những từ trong `vocabulary` để nhận ra nội dung; không ghi thì nội dung là cả văn bản',
  'What is asked for once all `parts` are told, by id; without `parts`, all that is asked for':
    'Những phần cần có thêm khi đã đủ `parts`, theo mã; không có `parts` thì là tất cả những phần phải có',
  'true: what is asked for may stand anywhere but in sections of `outside`':
    'true: những phần phải có nằm ở đâu cũng được, trừ trong các đề mục ở `outside`',
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
  'true: what is named but left empty does not count: a heading, a label, a row of a table, a table':
    'true: chỗ nêu tên mà bỏ trống thì không tính: đề mục, nhãn, hàng của bảng, cả bảng',
  'Regular expressions of text that only looks like it; it is taken out before looking':
    'Các biểu thức chính quy chỉ những chữ trông giống mà không phải; được bỏ ra trước khi tìm',
  'Regular expression; the flag u is always set': 'Biểu thức chính quy; luôn có cờ u',
  'What is told of the content, by id; two of them make a passage of running text count':
    'Những phần của nội dung, theo mã; câu văn nêu được hai phần thì được tính',
  'What it is called in messages': 'Tên gọi trong lời báo',
  'What begins headings, fields of a form, heads of columns and of rows under which it stands, if something is written there: as words of the vocabulary':
    'Chữ đứng đầu đề mục, đầu ô cần điền (“Chủ trì: …”), đầu cột, đầu hàng của bảng mà phần này nằm ở đó, nếu có ghi gì; viết như từ trong `vocabulary`',
  'Words in running text that tell it: as words of the vocabulary':
    'Những từ trong câu văn cho biết có phần này; viết như từ trong `vocabulary`',
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
  'What tells the content where no heading does, in body, letterhead or closing: form labels, words, expressions':
    'Cách nhận ra nội dung khi không có đề mục, ở phần chính, phần đầu hoặc phần cuối: chữ đứng trước dấu hai chấm của mẫu, chữ, biểu thức',
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
  'Only in documents that print this other component, or all of several':
    'Chỉ xét văn bản có in thành phần này; nêu nhiều thành phần thì phải có in tất cả',
  'The form that it has where it is printed: regular expression over the whole of it':
    'Mẫu của thành phần khi có in: biểu thức chính quy cho cả thành phần',
  'The form of its line as it is printed, blank or not: regular expression over the whole line':
    'Mẫu của cả dòng như đã in, kể cả khi để trống: biểu thức chính quy cho cả dòng',
  'The component that is judged, as it is printed': 'Thành phần được xét, như đã in',
  'What of its line is judged: the first group of a regular expression; all of it if absent':
    'Phần được xét của dòng: nhóm thứ nhất của biểu thức chính quy; không ghi là cả dòng',
  'The component that tells what is right': 'Thành phần cho biết điều đúng',
  'What is right, by terms of that component; the first that matches tells, and where none does nothing is wrong':
    'Điều đúng, theo từ trong thành phần đó; từ đầu tiên khớp được dùng, không từ nào khớp thì không xét',
  'What it must not be: the first group of a regular expression over the component `by`':
    'Không được trùng với gì: nhóm thứ nhất của biểu thức chính quy xét trên thành phần `by`',
  'What is right, as messages name it': 'Những cách ghi đúng, như nêu trong thông báo',
  'Regular expressions over the whole of what else is let pass':
    'Biểu thức chính quy của những cách ghi khác được bỏ qua',
  'true: it must not be printed': 'true: không được in thành phần này',
  'true: where a form is asked for, it must be printed too': 'true: khi nêu mẫu thì thành phần cũng phải có mặt',
  'Words of the vocabulary by which the section is known; a document without it passes':
    'Những từ trong `vocabulary` để nhận ra đề mục; văn bản không có đề mục đó thì đạt',
  'Sections in which it is not looked for': 'Những đề mục không tìm ở trong đó',
  'What must be found in one of the sections: regular expression':
    'Điều phải có ở một trong các đề mục đó: biểu thức chính quy',
  'How many years the date may be before the year of the document':
    'Ngày của văn bản được trước năm của văn bản bao nhiêu năm',
  'How many years it may be after': 'Được sau bao nhiêu năm',
  'Document type; of several any one will do': 'Loại văn bản; nêu nhiều loại thì có một loại là đủ',
  'How often it is owed; once a year if absent': 'Bao lâu phải có một lần; không ghi thì mỗi năm một lần',
  'true: each member owes one': 'true: mỗi đảng viên phải có một bản',
  'When it is due: a day of the calendar (day, month, year), or so many days after something (days, after)':
    'Hạn nộp: một ngày theo lịch (day, month, year), hoặc sau một mốc bao nhiêu ngày (days, after)',
  'Day of the month; 31 in a shorter one is its last day': 'Ngày trong tháng; 31 ở tháng ngắn hơn là ngày cuối tháng',
  'Month; the last one of the period if absent': 'Tháng; không ghi thì là tháng cuối của kỳ',
  'The year before, the year of the papers (if absent), or the one after':
    'Năm trước, năm của văn bản (nếu không ghi), hoặc năm sau',
  'So many days after what `after` names': 'Bao nhiêu ngày sau mốc nêu ở `after`',
  'Document types whose date, in the same period, it is counted from; the end of the period if absent':
    'Những loại văn bản mà ngày của chúng, trong cùng kỳ, là mốc để tính; không ghi thì tính từ cuối kỳ',
  'true: a day on a week-end moves to the next working day':
    'true: hạn rơi vào ngày nghỉ cuối tuần thì lùi đến ngày làm việc kế tiếp',
  'What to report; papers that are missing and due if absent':
    'Báo những gì; không ghi thì báo văn bản đến hạn mà còn thiếu',
  'The periods for which they are issued; the year if absent': 'Kỳ của văn bản; không ghi thì là năm',
  'What to report; both if absent': 'Báo những gì; không ghi thì báo cả hai',
  'Document types of which there must be one; all if absent':
    'Những loại văn bản chỉ được có một bản; không ghi thì mọi loại',
  'What makes two papers the same; type, period and person if absent':
    'Thế nào là hai văn bản trùng nhau; không ghi thì là cùng loại, cùng kỳ, cùng người',
  'Words of the vocabulary by which a paper says that it replaces an earlier one':
    'Những từ trong `vocabulary` cho biết văn bản thay thế một văn bản trước',
  'What must be the same': 'Điều phải giống nhau',
  'Or what it is found by in the text: regular expression whose first group is the value':
    'Hoặc cách tìm trong văn bản: biểu thức chính quy có nhóm thứ nhất là giá trị',
  'Document types that are compared; all if absent': 'Những loại văn bản được so với nhau; không ghi thì mọi loại',
  'Words of the vocabulary whose variants are the same thing: “TDP” and “Tổ dân phố”':
    'Những từ trong `vocabulary` có các cách viết chỉ cùng một thứ: “TDP” và “Tổ dân phố”',
  'Document types that are numbered; all if absent': 'Những loại văn bản được đánh số; không ghi thì mọi loại',
  'Whose numbers run on by themselves: each document type’s (if absent), type name’s, or the unit’s':
    'Số chạy riêng theo: từng loại văn bản (nếu không ghi), từng tên loại, hoặc cả đơn vị',
  'The first number; a gap before the first paper is none if absent':
    'Số đầu tiên; không ghi thì thiếu số trước văn bản đầu tiên không tính là thiếu',
  'What to report; everything if absent': 'Báo những gì; không ghi thì báo mọi thứ',
  'Regular expressions with one group, the number, tried in their order whatever the case of letters. Cells of a row, and a cell below the head of its column, are one line: “có mặt | 23”':
    'Các biểu thức chính quy có một nhóm chỉ con số, thử lần lượt, không phân biệt chữ hoa, chữ thường. Các ô của một hàng, hoặc một ô cùng tên cột của nó, là một dòng: “có mặt | 23”',
  'The total': 'Tổng',
  'What adds up to it, by id': 'Những số cộng lại thành tổng, theo mã',
  'Numbers that are added instead where this one is not given': 'Những số được cộng thay khi số này không được ghi',
  'The parts without which nothing is said: all if absent. Other parts count nothing where they are not given':
    'Những số phải có thì mới xét; không ghi thì phải có tất cả. Số khác không được ghi thì tính là không',
  'The part with which every count begins where there are several, as of votes; a total may stand before them all. One count for the whole text if absent':
    'Số mở đầu mỗi lần tính khi có nhiều lần, như nhiều lần biểu quyết; tổng có thể ghi chung ở trước. Không ghi thì cả văn bản là một lần',
}
