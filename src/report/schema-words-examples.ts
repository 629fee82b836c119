/** What the schema says of examples of sets, in Vietnamese. */
export const VI_EXAMPLES: Record<string, string> = {
  'What passes: a document in Markdown, { text, look }, { fixture: path }, or { papers } of a unit':
    'Cái đạt: một văn bản viết bằng Markdown, { text, look }, { fixture: tệp }, hoặc { papers } của một đơn vị',
  'What fails: a document in Markdown, { text, look }, { fixture: path }, or { papers } of a unit':
    'Cái không đạt: một văn bản viết bằng Markdown, { text, look }, { fixture: tệp }, hoặc { papers } của một đơn vị',
  'The places expected of `fail`, in order: section paths (II › 3) or lines, of a set the files; one alone needs no list':
    'Những vị trí mong đợi ở `fail`, theo thứ tự: số của đề mục (II › 3) hoặc số dòng, của bộ văn bản là các tệp; chỉ một vị trí thì không cần danh sách',
  'The papers of the unit; none: an empty list': 'Các văn bản của đơn vị; không có: danh sách trống',
  'Path in the dossier; made from number or type if absent':
    'Đường dẫn trong hồ sơ; không ghi thì đặt theo số hoặc loại',
  'What it says: Markdown': 'Nội dung: viết bằng Markdown',
  'Its number and symbol': 'Số và ký hiệu của văn bản',
  'The part of the year that it is about: 2027, 2027-H1, 2027-Q2, 2027-03':
    'Kỳ mà văn bản nói đến: 2027, 2027-H1 (nửa năm), 2027-Q2 (quý), 2027-03 (tháng)',
  'The member whose paper it is': 'Đảng viên có văn bản này',
  'true: it is a draft': 'true: là bản dự thảo',
  'Who issues it, as its letterhead prints it': 'Cơ quan ban hành, như ở phần đầu văn bản',
  'Whose committee stands above, as its letterhead prints it': 'Cấp trên, như ở phần đầu văn bản',
  'The line of its type': 'Dòng tên loại',
  'Its abstract': 'Trích yếu',
  'Who signed it': 'Người ký',
  'The line of authority': 'Dòng thể thức đề ký',
  'The position': 'Chức vụ',
  'Name of the person': 'Họ và tên',
  'Rules of documents that found something in it': 'Những quy tắc về văn bản đã báo ở văn bản này',
  'The unit that it belongs to, where that is another one': 'Đơn vị có văn bản này, nếu là đơn vị khác',
  'Of a set: whose committee stands above the unit': 'Của bộ văn bản: cấp trên của đơn vị',
  'Of a set: other spellings of the name of the unit that are right':
    'Của bộ văn bản: những cách ghi tên đơn vị khác mà vẫn đúng',
  'Of a set: the members of the unit, by name or as { name, since, exempt }':
    'Của bộ văn bản: đảng viên của đơn vị, ghi họ tên hoặc { name, since, exempt }',
  'The first day: ISO 8601, in quotes': "Ngày đầu tiên, dạng '2027-06-01', đặt trong nháy",
  'true: owes no papers': 'true: không phải nộp văn bản',
  'Of a set: who holds an office in the unit': 'Của bộ văn bản: người giữ chức vụ trong đơn vị',
  'The office, as signatures print it': 'Chức vụ, như ở phần ký',
  'The first day in office: ISO 8601, in quotes': "Ngày nhận chức vụ, dạng '2025-06-01', đặt trong nháy",
  'The last day in office: ISO 8601, in quotes': "Ngày thôi chức vụ, dạng '2027-05-31', đặt trong nháy",
  'Of a set: the term of office, its first and last year': 'Của bộ văn bản: nhiệm kỳ, năm đầu và năm cuối',
  'Of a set: the day on which the unit was set up, merged or renamed':
    'Của bộ văn bản: ngày đơn vị được thành lập, sáp nhập, đổi tên',
  'Of a set: the folder in which the papers of the unit are expected': 'Của bộ văn bản: thư mục để văn bản của đơn vị',
  'true: the papers are those whose unit could not be told': 'true: là những văn bản chưa rõ của đơn vị nào',
}
