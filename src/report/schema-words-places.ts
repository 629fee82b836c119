/** Vietnamese for the descriptions of the options of checks on formatting, on words and on citations. */
export const VI_PLACES: Readonly<Record<string, string>> = {
  'The sections in the order expected': 'Các đề mục theo thứ tự mong đợi',
  'A word of the vocabulary, or several of which any will do. `word?` may be absent, `word+` may be repeated, `word*` both; or { words, optional, repeat }':
    'Một từ trong `vocabulary`, hoặc nhiều từ, có một từ là được. `từ?` có thể vắng, `từ+` có thể lặp lại, `từ*` cả hai; hoặc { words, optional, repeat }',
  'Words of the vocabulary of which any will do': 'Những từ trong `vocabulary`, có một từ là được',
  'true: it may be absent': 'true: có thể vắng',
  'true: it may stand several times, between its neighbours': 'true: có thể lặp lại, giữa hai mục liền kề',
  'What to report; everything but extra sections if absent. What is misplaced may be swapped too':
    'Báo những gì; không ghi thì báo mọi thứ trừ mục thừa. Mục sai chỗ có thể là mục bị đổi chỗ',
  'What is looked at: selector': 'Xét những chỗ nào: bộ chọn',
  'Typefaces of which any one will do: Times New Roman': 'Phông chữ, có một phông là được: Times New Roman',
  'Size of the letters: 14pt, 14pt..15pt': 'Cỡ chữ: 14pt, 14pt..15pt',
  'Whether letters are bold': 'Chữ có đậm không',
  'Whether letters are in italics': 'Chữ có nghiêng không',
  'Whether letters are underlined': 'Chữ có gạch chân không',
  'Colour of the letters: black, with what cannot be told from it, or six hexadecimal digits':
    'Màu chữ: black (đen, kể cả màu nhìn như đen), hoặc sáu chữ số hệ mười sáu',
  'Several things that look each their own way, told in one finding; in the place of `in`. What stands beside it is asked of each':
    'Nhiều thành phần, mỗi thành phần trình bày một cách, báo chung một lần; thay cho `in`. Điều ghi bên cạnh áp dụng cho từng thành phần',
  'What it is called in {faults}': 'Tên của nó trong {faults}',
  'true: one finding tells all properties that are wrong, in {faults}':
    'true: báo một lần mọi thuộc tính sai, trong {faults}',
  'Only the pages that lie so are looked at, as margins are ruled for upright ones alone':
    'Chỉ xét trang đặt như vậy, như khi lề chỉ quy định cho trang dọc',
  'true: one finding tells all that is wrong, in {faults}': 'true: báo một lần mọi điều sai, trong {faults}',
  'How far the header or footer that holds it is from the edge: 10mm ± 2mm':
    'Đầu trang hoặc chân trang có số trang cách mép giấy bao nhiêu: 10mm ± 2mm',
  'upper: capitals, typed or printed; lower: it begins with a small letter; sentence: with a capital; title: every word does':
    'upper: chữ in hoa, gõ hoặc định dạng; lower: bắt đầu bằng chữ thường; sentence: bắt đầu bằng chữ hoa; title: mỗi từ một chữ hoa',
  'left, center, right or justify': 'left (trái), center (giữa), right (phải) hoặc justify (đều hai bên)',
  'Distance of the paragraph from the left margin: 0mm': 'Đoạn văn cách lề trái: 0mm',
  'Distance of the paragraph from the right margin: 0mm': 'Đoạn văn cách lề phải: 0mm',
  'How far the first line is set in: 10mm ± 3mm; hanging is negative':
    'Dòng đầu lùi vào bao nhiêu: 10mm ± 3mm; thụt treo là số âm',
  'Space above the paragraph: 6pt..': 'Khoảng cách trên đoạn: 6pt..',
  'Space below the paragraph: 6pt..': 'Khoảng cách dưới đoạn: 6pt..',
  'Space that is printed between the paragraph and the next one: 6pt..':
    'Khoảng cách in ra giữa đoạn này và đoạn sau: 6pt..',
  'Space of the lines: exactly 18pt..22pt, at least 18pt, 1.5 lines, single':
    'Giãn dòng: exactly 18pt..22pt, at least 18pt, 1.5 lines, single',
  'Whether a line is drawn below: as a border, a drawing or an underline':
    'Bên dưới có kẻ đường không: đường viền, nét vẽ hoặc gạch chân',
  'Properties in which all that is looked at agrees, whatever they are':
    'Những thuộc tính mà mọi chỗ được xét phải giống nhau, dù là gì',
  'The part of the printed characters that must be right: 0.9; all of them if absent':
    'Tỷ lệ chữ phải đúng: 0.9; không ghi thì phải đúng hết',
  'Paper of which any one will do: A4': 'Khổ giấy, có một khổ là được: A4',
  'How the pages lie': 'Trang dọc hay ngang',
  'true: pages that hold a table may lie otherwise': 'true: trang có bảng thì được quay khác',
  'Upper margin: 20mm ± 1mm': 'Lề trên: 20mm ± 1mm',
  'Right margin: 15mm ± 1mm': 'Lề phải: 15mm ± 1mm',
  'Lower margin: 20mm ± 1mm': 'Lề dưới: 20mm ± 1mm',
  'Left margin, with the gutter: 30mm ± 1mm': 'Lề trái, kể cả phần đóng gáy: 30mm ± 1mm',
  'Distance of the header from the upper edge: 10mm ± 2mm': 'Đầu trang cách mép trên: 10mm ± 2mm',
  'Distance of the footer from the lower edge: 10mm ± 2mm': 'Chân trang cách mép dưới: 10mm ± 2mm',
  'true: left and right may have changed places, as on backs of sheets':
    'true: lề trái, lề phải có thể đổi chỗ, như ở mặt sau tờ giấy',
  'The number of the page': 'Số trang',
  'false: no page has a number': 'false: không trang nào có số',
  'true: nothing is said where there is none': 'true: không có số trang thì không báo',
  'How it is written; in Arabic digits if absent': 'Ghi kiểu gì; không ghi thì là chữ số Ả-rập',
  'How many pages there are': 'Có mấy trang',
  'In the header or in the footer': 'Ở đầu trang hay chân trang',
  'Where in its line': 'Ở chỗ nào trong dòng',
  'false: the first page shows none; true: it does': 'false: trang đầu không có số; true: có',
  'Only documents of so many pages need one': 'Văn bản từ bấy nhiêu trang mới cần số trang',
  'Size of the digits: 14pt': 'Cỡ chữ số: 14pt',
  'true: in Arabic digits': 'true: bằng chữ số Ả-rập',
  'What begins with page 1 again: selector': 'Phần đánh số lại từ trang 1: bộ chọn',
  'true: pages must not be so, all of it taken together': 'true: trang không được như vậy, xét tất cả cùng lúc',
  'Words or phrases, as whole words, whatever their case and spacing':
    'Từ hoặc cụm từ, khớp trọn từ, không kể chữ hoa, chữ thường, dấu cách',
  'Regular expressions, beside the words or alone': 'Biểu thức chính quy, kèm với từ hoặc riêng một mình',
  'true: the expressions take capitals for small letters': 'true: biểu thức không phân biệt chữ hoa, chữ thường',
  'Where to look: a selector; headings if absent': 'Chỗ cần xem: bộ chọn; không ghi thì là các đề mục',
  'Regular expressions, whatever the case, whose first group is a year; it must be that of the document, or one that the abstract names':
    'Các biểu thức chính quy, không phân biệt chữ hoa chữ thường, có nhóm đầu là một năm; năm đó phải là năm của văn bản hoặc năm nêu ở trích yếu',
  'true: only of instruments whose validity is sure; false: only of those that are assumed, or in transition on the day of the document; if absent of all':
    'true: chỉ những văn kiện đã rõ hiệu lực; false: chỉ những văn kiện còn phải xem lại vì là giả định hoặc đang chuyển tiếp vào ngày của văn bản; không ghi thì là tất cả',
  'Regular expressions of what only looks like it: what overlaps them is left alone':
    'Biểu thức chính quy chỉ những chữ trông giống mà không phải: chỗ chồng lên thì bỏ qua',
  'Where to look: a selector; all paragraphs and headings of body and annexes if absent':
    'Tìm ở đâu: bộ chọn; không ghi thì mọi đoạn và đề mục trong thân văn bản và phụ lục',
  'Sections in which nothing is looked for: words of the vocabulary':
    'Những đề mục không tìm ở trong đó: từ trong `vocabulary`',
  'Only in documents of this day or later; undated ones are judged by the present day':
    'Chỉ xét văn bản từ ngày này trở đi; văn bản không ghi ngày thì tính theo hôm nay',
  'Only in documents of this day or before': 'Chỉ xét văn bản từ ngày này trở về trước',
  'true: one finding with the number of places and the first of them, not one for each place':
    'true: báo một lần, kèm số chỗ và những chỗ đầu tiên, không báo từng chỗ',
  'Wrong words and their right ones: whole words, whatever their case, which the right word takes over':
    'Từ sai và từ đúng: khớp trọn từ, không kể chữ hoa, chữ thường; từ đúng viết hoa theo từ sai',
  'What is wrong: regular expression; together with `replace`': 'Chỗ sai: biểu thức chính quy; đi cùng `replace`',
  'What to put in its place: $1 or $<name> for a group, $& for the whole, $$ for a dollar':
    'Thay bằng gì: $1 hoặc $<tên> là một nhóm, $& là cả chỗ khớp, $$ là dấu đô-la',
  'true: the expression takes capitals for small letters': 'true: biểu thức không phân biệt chữ hoa, chữ thường',
  'Ways of writing one thing, by name: words, or { title, words, patterns }':
    'Các cách viết cùng một thứ, theo tên: danh sách từ, hoặc { title, words, patterns }',
  'Words or phrases, whatever their case and spacing': 'Từ hoặc cụm từ, không kể chữ hoa, chữ thường, dấu cách',
  'Regular expressions': 'Các biểu thức chính quy',
  'Regular expression whose first group holds what must agree, whatever its case, tone marks and spacing':
    'Biểu thức chính quy có nhóm thứ nhất là điều phải thống nhất, không kể chữ hoa, chữ thường, vị trí dấu thanh, dấu cách',
  'A property of formatting that must agree': 'Một thuộc tính định dạng phải thống nhất',
  'Regular expressions of what does not count': 'Các biểu thức chính quy chỉ những chữ không tính',
  'The form to be used, whatever the majority': 'Cách viết phải dùng, dù đa số viết thế nào',
  'true: one finding with the number of odd places and the first of them, not one for each':
    'true: báo một lần, kèm số chỗ lạc và những chỗ đầu tiên, không báo từng chỗ',
  'What is counted: a selector': 'Đếm cái gì: bộ chọn',
  'Words or phrases that are counted, whatever their case and spacing':
    'Từ hoặc cụm từ cần đếm, không kể chữ hoa, chữ thường, dấu cách',
  'Regular expressions that are counted': 'Các biểu thức chính quy cần đếm',
  'Regular expressions of what only looks like it and is not counted':
    'Các biểu thức chính quy chỉ những chữ trông giống mà không đếm',
  'Where to count: a selector; everywhere, words in body and annexes, if absent':
    'Đếm ở đâu: bộ chọn; không ghi thì mọi nơi, riêng từ thì trong thân văn bản và phụ lục',
  'The limits hold for each of these places; for the whole document if absent':
    'Giới hạn tính cho từng chỗ này; không ghi thì tính cho cả văn bản',
  'The least number': 'Số ít nhất',
  'The greatest number': 'Số nhiều nhất',
  "The first label of each level, outermost first, or several that are allowed: ['I.', '1.', 'a)']":
    "Số đầu tiên của từng cấp, cấp ngoài cùng trước, hoặc nhiều kiểu được phép: ['I.', '1.', 'a)']",
  "The first label of each kind of number that must bear a mark of its own: ['Điều 1.', 'a)']":
    "Số đầu tiên của từng kiểu số phải có dấu riêng: ['Điều 1.', 'a)']",
  'Where `marks` hold: in sections that are numbered in the kind of this label; everywhere if absent':
    'Phạm vi của `marks`: trong các mục đánh số theo kiểu này; không ghi thì mọi nơi',
  'Only numbers of the kinds of these labels are reported; all if absent':
    'Chỉ báo số thuộc các kiểu này; không ghi thì mọi kiểu',
  'true: one finding for each fault with the number of places and the first of them, not one for each':
    'true: mỗi loại lỗi báo một lần, kèm số chỗ và những chỗ đầu tiên, không báo từng chỗ',
  'Something that is spoken of, or that says something of itself: a selector':
    'Điều được nhắc đến, hoặc tự nói về mình: bộ chọn',
  'Where it must be spoken of: a selector; in what it says itself if absent':
    'Phải được nhắc đến ở đâu: bộ chọn; không ghi thì trong chính phần ấy',
  'How many of its first lines are looked at, up to the first table; all of it if absent':
    'Xét bao nhiêu dòng đầu, đến trước bảng đầu tiên; không ghi thì xét tất cả',
  'What must be found there, one of these: regular expressions': 'Phải có một trong các biểu thức chính quy này',
  'true: numbered lists in running text are looked at too': 'true: xét cả danh sách có số trong câu văn',
  'How letters are counted: vi (a b c d đ e g …) if absent, or en':
    'Thứ tự chữ cái: vi (a b c d đ e g …) nếu không ghi, hoặc en',
  'Sections that are not looked at, with all that is in them': 'Những đề mục không xét, kể cả các mục con',
  'Where to look: a selector; body, annexes and notes if absent':
    'Tìm ở đâu: bộ chọn; không ghi thì thân văn bản, phụ lục và chú thích',
  'What to report; repealed and not-yet if absent. unknown: a number that is not declared; incomplete: a first mention that lacks what `complete` asks for':
    'Báo những gì; không ghi thì repealed (hết hiệu lực) và not-yet (chưa có hiệu lực). unknown: số chưa khai báo; incomplete: lần dẫn đầu tiên thiếu điều mà `complete` đòi hỏi',
  'What a first mention must state beside the number; kind, date and issuer if absent':
    'Lần dẫn đầu tiên phải nêu gì ngoài số; không ghi thì tên loại, ngày và cơ quan ban hành',
  'false: a number without year or subject, here or elsewhere in the document, means no instrument; if absent it means the one that bears it, where only one does':
    'false: số không kèm năm hoặc nội dung, ở đó hay chỗ khác trong văn bản, thì không chỉ văn kiện nào; không ghi thì chỉ văn kiện mang số đó, nếu chỉ có một',
  'Regular expressions of words before a reference that make it one to the past, beside “thay thế”, “bãi bỏ” and their like':
    'Các biểu thức chính quy chỉ chữ đứng trước cho biết là dẫn văn kiện cũ, ngoài “thay thế”, “bãi bỏ” và tương tự',
  'Where a first mention may lack all that: a selector; one that is complete counts there as it does elsewhere':
    'Ở đâu lần dẫn đầu tiên được ghi gọn: bộ chọn; nếu ở đó đã ghi đủ thì tính như ở chỗ khác',
  'Only references whose number and symbol match this regular expression; all if absent':
    'Chỉ những viện dẫn có số, ký hiệu khớp biểu thức chính quy này; không ghi thì mọi viện dẫn',
  'true: one finding for all instruments that are wrong alike, at the first of them':
    'true: các văn kiện sai như nhau thì báo một lần, ở văn kiện đầu tiên',
  'false: one finding for each place; if absent one for each instrument':
    'false: báo từng chỗ; không ghi thì mỗi văn kiện báo một lần',
  'Where the list is: a selector of paragraphs or of a component':
    'Danh sách nằm ở đâu: bộ chọn các đoạn hoặc một thành phần',
  'Which lines are of the list, without the sign in front of them: the first unbroken run of them; all if absent':
    'Những dòng nào thuộc danh sách, không kể dấu ở đầu dòng: lấy các dòng liền nhau đầu tiên; không ghi thì mọi dòng',
  'What must be found in the lines of the list, each in a line of its own, for it to be one: regular expression':
    'Biểu thức chính quy phải khớp ở một trong các dòng thì mới coi là danh sách',
  'Which items are none of the list: regular expression over their text':
    'Những dòng không tính vào danh sách: biểu thức chính quy xét nội dung của dòng',
  'What stands in front of each item, typed or automatic; dashes are hyphens':
    'Dấu ở đầu mỗi dòng, gõ tay hoặc tự động; mọi dấu gạch đều là gạch nối',
  'What each item holds: regular expression, without sign and closing mark':
    'Mỗi dòng phải có gì: biểu thức chính quy, không kể dấu ở đầu và cuối',
  'What the first item holds': 'Dòng đầu phải có gì',
  'What the last item holds': 'Dòng cuối phải có gì',
  'What closes each item': 'Dấu ở cuối mỗi dòng',
  'What closes the last item; as the others if absent': 'Dấu ở cuối dòng cuối cùng; không ghi thì như các dòng khác',
  'true: each item begins a line of its own': 'true: mỗi mục phải bắt đầu ở một dòng riêng',
}
