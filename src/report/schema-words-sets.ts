/** What the schema says of kinds of check for the papers of a unit, in Vietnamese. */
export const VI_SETS: Readonly<Record<string, string>> = {
  'true: of each type that the profile says is owed there must be one for the time for which it is owed, in place of the types and the period that the rule names':
    'true: mỗi loại mà danh mục của cấp phải có thì chỉ một bản cho kỳ của loại ấy, thay cho loại và kỳ ghi trong quy tắc',
  'true: all papers that differ are told at once': 'true: báo một lần cho mọi văn bản ghi khác',
  'Document types by whose date a term of office begins; then numbers run on through the years of a term, and what begins anew without one is told. The numbers of each year by themselves if absent':
    'Những loại văn bản mà ngày của nó là ngày bắt đầu nhiệm kỳ; khi đó số nối tiếp qua các năm của nhiệm kỳ, đánh lại từ đầu giữa nhiệm kỳ thì báo. Không ghi thì xét riêng số của từng năm',
  'Pairs of document types; the same one twice for papers of one type':
    'Các cặp loại văn bản; ghi một loại hai lần để so các văn bản cùng loại',
  'The share of the shorter text that stands in the other one too':
    'Phần của văn bản ngắn hơn cũng có trong văn bản kia',
  'The share of the headings of the shorter paper that the other one has too, at least three':
    'Phần đề mục của văn bản ít đề mục hơn mà văn bản kia cũng có, ít nhất ba đề mục',
  'Which papers to tell of; each kind by itself: types that the profile of the tier does not have, types that could not be told, other years, members who are not listed, papers whose unit could not be told':
    'Kể những văn bản nào, mỗi nhóm một lần: loại ngoài danh mục của cấp, chưa nhận ra loại, của năm khác, của người ngoài danh sách, chưa rõ đơn vị',
  'true: what is extra is so by the profile of the tier': 'true: ngoài danh mục là ngoài những loại mà cấp phải có',
  'The rules of documents, by id': 'Các quy tắc về văn bản, theo mã',
  'Or tags that they bear': 'Hoặc nhãn của các quy tắc ấy',
  'What to look for, under ids of your own': 'Các loại thông tin cần tìm, theo mã tự đặt',
  'Regular expressions for lines of the text, a cell of a table behind the head of its column; the first group, where there is one, is the value':
    'Biểu thức chính quy cho từng dòng; ô của bảng đọc sau tiêu đề cột; nhóm thứ nhất, nếu có, là giá trị',
  'Regular expressions of lines in which nothing is looked for': 'Biểu thức chính quy của những dòng không xét',
  'Regular expression for a term in the text: its groups are whose term it is, the first and the last year':
    'Biểu thức chính quy tìm nhiệm kỳ trong nội dung: ba nhóm là tổ chức, năm đầu, năm cuối',
  'What names of units begin with, and other words for the same body in the text: list by list':
    'Tên đơn vị bắt đầu bằng gì, và những từ khác chỉ chính tổ chức đó trong nội dung: mỗi tổ chức một danh sách',
  'Document types that are left aside, as those of congresses': 'Những loại văn bản không xét, như văn bản đại hội',
}
