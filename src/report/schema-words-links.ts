/** Vietnamese for the descriptions of the options of checks that look at how papers of a unit hang together. */
export const VI_LINKS: Readonly<Record<string, string>> = {
  'Regular expressions of what is read: their first group, or all that they match. Each sentence, each part of one that a semicolon ends, and each row of a table is looked at by itself':
    'Các biểu thức chính quy chỉ điều cần đọc: nhóm thứ nhất, hoặc cả đoạn khớp. Mỗi câu, mỗi vế kết thúc bằng dấu chấm phẩy và mỗi hàng của bảng được xét riêng',
  'Only sentences that hold this are looked at: regular expression':
    'Chỉ xét những câu có đoạn khớp: biểu thức chính quy',
  'Regular expressions of what only looks like it: what overlaps them is left alone':
    'Các biểu thức chính quy chỉ những gì trông giống mà không phải: đoạn khớp chạm vào thì bỏ qua',
  'true: the expressions take capitals for small letters': 'true: biểu thức không phân biệt chữ hoa, chữ thường',
  'Document types': 'Những loại văn bản',
  'The papers that are compared: those of one side with those of the other':
    'Những văn bản được đối chiếu: văn bản của bên này với văn bản của bên kia',
  'What papers that belong together have in common beside their unit; nothing else if absent':
    'Ngoài đơn vị, những văn bản đi với nhau còn có chung gì; không ghi thì không cần gì thêm',
  'What must be the same, by id': 'Những điều phải ghi khớp nhau, theo mã',
  'How values are compared: texts (if absent), numbers, times of the year, days, names of people, numbers of papers':
    'So giá trị theo cách nào: chữ (nếu không ghi), con số, thời gian trong năm, ngày, họ tên, số và ký hiệu văn bản',
  'Where the second side says it in other words; as the first one if absent':
    'Khi bên thứ hai ghi bằng cách khác; không ghi thì đọc như bên thứ nhất',
  'What its letterhead says, where nothing is found': 'Lấy điều phần đầu văn bản ghi, khi không tìm thấy gì',
  'true: papers of the first side without one of the other are told too, if the unit has any of those':
    'true: báo cả văn bản của bên thứ nhất không có văn bản bên kia đi cùng, nếu đơn vị có nộp loại ấy',
  'Document types that are looked at': 'Những loại văn bản được xét',
  'Document types that are looked at; all if absent': 'Những loại văn bản được xét; không ghi thì mọi loại',
  'Document types: only where the unit has one of them it must be spoken of; always if absent':
    'Những loại văn bản phải được nói đến, nếu đơn vị có; không ghi thì lúc nào cũng xét',
  'Whose those are: the unit’s (if absent), those of the same person, or those for the month or quarter before':
    'Văn bản ấy là của ai: của đơn vị (nếu không ghi), của cùng một người, hay của tháng, quý liền trước',
  'Only papers in which one of these is found are looked at: regular expressions':
    'Chỉ xét văn bản có một trong những đoạn này: các biểu thức chính quy',
  'By what it speaks of it, one of these: regular expressions; with `by: previous` a group, where there is one, is the number of the month or quarter':
    'Nhờ đâu biết văn bản có nói đến, một trong những đoạn này: các biểu thức chính quy; với `by: previous`, nhóm (nếu có) là số của tháng, quý',
  'Or rules on documents that tell that it does not, by id':
    'Hoặc mã những quy tắc về từng văn bản cho biết nó không nói đến',
  'The papers that plan it; of several that give a number the one that is named last here counts':
    'Những văn bản đưa việc ấy vào chương trình; nhiều văn bản ghi số lượng thì tính loại được nêu sau cùng ở đây',
  'Plans whose abstract holds this are left out, as those for other years: regular expression':
    'Bỏ qua chương trình có trích yếu khớp, như chương trình cho năm khác: biểu thức chính quy',
  'By what abstracts of papers, of whatever unit, say that it was set up, where nobody else says when: regular expressions whose first group begins with its name':
    'Nhờ đâu biết trích yếu của một văn bản, của đơn vị nào cũng được, nói đơn vị này được thành lập, khi không có nơi nào khác ghi ngày: các biểu thức chính quy có nhóm thứ nhất mở đầu bằng tên đơn vị',
  'true: whole lines are looked at, with all their sentences: “Nội dung: … . Đối tượng: … .”':
    'true: xét cả dòng với mọi câu trong đó: “Nội dung: … . Đối tượng: … .”',
  'What is planned, by id': 'Những việc có trong chương trình, theo mã',
  'Regular expressions of what is planned: a group is how many there are; what has none plans one at least':
    'Các biểu thức chính quy chỉ việc có trong chương trình: nhóm là số lượng; biểu thức không có nhóm thì tính ít nhất là một',
  'true: looked at only where nothing of the other items is planned':
    'true: chỉ xét khi những việc khác không được ghi trong chương trình',
  'The papers that show it': 'Những văn bản cho thấy việc ấy đã làm',
  'What its papers are called in messages': 'Tên gọi văn bản ấy trong lời báo',
  'Document types, of which there must be as many as were planned':
    'Những loại văn bản, phải có đủ số lượng như chương trình',
  'Positions that one person holds at a time, as signatures print them, whatever their case':
    'Những chức vụ mỗi lúc do một người giữ, như phần ký ghi, không kể chữ hoa, chữ thường',
  'Document types that account for a change of who signs': 'Những loại văn bản cho biết vì sao đổi người ký',
  'What to report; everything if absent. mixed: another name among those of one; change: another name from a day on, with no paper that accounts for it; unlisted: a name that is not among the officers that are listed for that day':
    'Báo những gì; không ghi thì báo mọi thứ. mixed: tên người khác xen giữa văn bản của một người; change: từ một ngày đổi sang người khác mà không có văn bản nào cho biết vì sao; unlisted: tên không có trong danh sách người giữ chức vụ vào ngày ấy',
  'What is issued anew': 'Những văn bản phải ban hành lại',
  'Document types, one of which will do': 'Những loại văn bản, có một là được',
  'For which tiers; for all if absent': 'Cho những cấp nào; không ghi thì mọi cấp',
  'Document types after which it is issued anew too; if absent, only after the day on which the unit was set up':
    'Có những loại văn bản này thì cũng phải ban hành lại; không ghi thì chỉ sau ngày đơn vị được thành lập',
  'Within so many days': 'Trong từng này ngày',
  'Document types in which the name stands; papers of members do not count':
    'Những loại văn bản ghi tên ấy; không tính văn bản của đảng viên',
  'By what the name is found, the first of which counts: regular expressions; a group is the name':
    'Cách tìm tên, lấy tên đầu tiên: các biểu thức chính quy; nhóm là tên',
  'Words of the vocabulary that are no name of anything in particular; they are taken out first':
    'Những từ trong `vocabulary` không phải tên riêng của việc gì; bỏ ra trước khi so',
  'From which likeness on two names are one: 1 for the same letters':
    'Giống nhau từ mức nào thì coi là một tên: 1 là giống từng chữ',
  'Document types that tell of the meetings': 'Những loại văn bản ghi lại cuộc họp',
  'The last day of the month on which it is right: day, working': 'Ngày muộn nhất của tháng: day, working',
  'By what the day of the meeting is found: regular expressions of a date; that of the paper if absent, or nothing is found':
    'Cách tìm ngày họp: các biểu thức chính quy chỉ một ngày; không ghi hoặc không tìm thấy thì lấy ngày của văn bản',
  'Papers whose abstract holds this are left out: regular expression':
    'Bỏ qua văn bản có trích yếu khớp: biểu thức chính quy',
  'Document types that only the bodies of the profile may sign for; none if absent':
    'Những loại văn bản chỉ tập thể nêu trong danh mục mới được ký thay mặt; không ghi thì không xét',
  'What to report; both if absent. body: another body than the profile names; tier: a body of another tier than that of who issues':
    'Báo những gì; không ghi thì báo cả hai. body: không phải tập thể nêu trong danh mục; tier: ký thay mặt tập thể của cấp khác với cơ quan ban hành',
}
