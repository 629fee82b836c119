/** Vietnamese for the descriptions of what each tier owes. */
export const VI_PROFILE: Readonly<Record<string, string>> = {
  'The papers that each tier owes: a list replaces the inherited one, keys by type change it, null takes out':
    'Các văn bản mà mỗi cấp phải có: ghi danh sách thì thay cả danh sách được kế thừa; ghi theo loại thì sửa từng văn bản, null là bỏ',
  'Document types that a tier has beside those that it owes: recognised and not counted':
    'Những loại văn bản khác mà cấp đó cũng có: được nhận ra nhưng không tính là phải có',
  'Document types beside the inherited ones': 'Những loại thêm vào danh sách được kế thừa',
  'Inherited document types to take out': 'Những loại được kế thừa cần bỏ đi',
  'What it is called at this tier; the name of its type if absent':
    'Tên gọi ở cấp này; không ghi thì lấy tên của loại văn bản',
  'Document types that will do in its place': 'Những loại văn bản dùng thay cho loại này cũng được',
  'Symbols that its number may carry; absent for a paper that bears none':
    'Ký hiệu có thể ghi ở số văn bản; không ghi nếu văn bản không đánh số',
  'Who issues it, for people': 'Ai ban hành, ghi cho người đọc',
  'Who signs it, line by line; where it may be signed in several ways, a list of lines for each, the usual one first':
    'Ai ký, ghi từng dòng; nếu có nhiều cách ký thì mỗi cách là một danh sách dòng, cách thường dùng ghi trước',
  'Who signs beside, line by line': 'Ai cùng ký, ghi từng dòng',
  'How often it is owed; term: once in a term of office':
    'Bao lâu phải có một lần: year (năm), half (nửa năm), quarter (quý), month (tháng); term là mỗi nhiệm kỳ một lần',
  'When it is due; a list gives each period its own day, in their order':
    'Hạn; ghi danh sách thì mỗi kỳ có hạn riêng, theo thứ tự các kỳ',
  'What is to be known of the day and no rule can say': 'Điều cần biết về hạn mà khóa `due` không ghi được',
  'Grounds for owing it': 'Căn cứ của việc phải có văn bản',
  'Grounds for the day on which it is due': 'Căn cứ của hạn',
  'Its document type': 'Loại văn bản',
  'true: the papers that the profile says the tier of the unit owes':
    'true: những văn bản mà khóa `profile` ghi là cấp của đơn vị phải có',
  'Of the profile, true: only what is our proposal; false: all but that; both if absent':
    'Trong `profile`, true: chỉ xét những gì mới là đề xuất; false: chỉ xét những gì khác; không ghi thì xét tất cả',
  'The papers that are owed, in place of those of the profile':
    'Các văn bản phải có, ghi thay cho những văn bản của `profile`',
  'Document types that the deadline is for, in place of those of the profile':
    'Hạn dành cho những loại văn bản nào, ghi thay cho những văn bản của `profile`',
}
