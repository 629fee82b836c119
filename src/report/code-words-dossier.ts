import { type CodeWords, say } from './code-words.js'

/** What the codes of dossiers, their manifests and their parts stand for. */
export const DOSSIER_CODES: Record<string, CodeWords> = {
  'manifest-syntax': say(
    'Danh sách đơn vị của hồ sơ không phải YAML đúng nên chưa đọc được.',
    'The manifest of the dossier is no right YAML and was not read.',
    'Sửa ở dòng và cột mà lời báo nêu; thụt lề bằng dấu cách, không bằng phím Tab.',
    'Mend it at the line and column of the message; indent with spaces, not with tabs.',
  ),
  'manifest-encoding': say(
    'Danh sách đơn vị của hồ sơ không lưu theo bảng mã UTF-8.',
    'The manifest of the dossier is not in UTF-8.',
    'Lưu lại tệp với bảng mã UTF-8.',
    'Save it in UTF-8.',
  ),
  'manifest-size': say(
    'Danh sách đơn vị của hồ sơ lớn hơn mức cho phép.',
    'The manifest of the dossier is larger than is allowed.',
    'Tách hồ sơ thành nhiều thư mục, mỗi thư mục một danh sách.',
    'Part the dossier into folders with a manifest each.',
  ),
  'manifest-key': say(
    'Danh sách đơn vị của hồ sơ có một khóa không dùng được ở chỗ đó.',
    'The manifest of the dossier has a key that is not known there.',
    'Sửa tên khóa như lời báo gợi ý, hoặc bỏ khóa đó. Ví dụ: members: [Lê Thị Hoa]',
    'Mend its name as the message says, or take it out. For example: members: [Lê Thị Hoa]',
  ),
  'manifest-missing': say(
    'Danh sách đơn vị của hồ sơ thiếu một mục phải có.',
    'The manifest of the dossier lacks an entry that it must have.',
    'Thêm mục đó theo ví dụ trong lời báo. Ví dụ: units: [{ name: Chi bộ ấp Tân Hòa }]',
    'Add it as the example shows. For example: units: [{ name: Chi bộ ấp Tân Hòa }]',
  ),
  'manifest-type': say(
    'Một mục của danh sách đơn vị viết sai kiểu: cần danh sách, số hoặc chữ.',
    'An entry of the manifest is of the wrong kind: a list, a number or a text is needed.',
    'Viết lại theo ví dụ trong lời báo. Ví dụ: year: 2027',
    'Write it as the example shows. For example: year: 2027',
  ),
  'manifest-value': say(
    'Một mục của danh sách đơn vị sai hoặc mâu thuẫn với mục khác: cấp không có, đơn vị hay đảng viên ghi hai lần, ngày không có trong lịch, nhiệm kỳ sai.',
    'An entry of the manifest is wrong or contradicts another one: an unknown tier, a unit or member named twice, a day that is in no calendar, a wrong term.',
    'Sửa theo ví dụ trong lời báo. Mẫu: dang-lint schema dossier',
    'Mend it as the example of the message shows. The schema: dang-lint schema dossier',
  ),
  'manifest-twice': say(
    'Một hồ sơ có hai danh sách đơn vị nên không biết theo danh sách nào.',
    'A dossier has two manifests, and nobody can tell which one holds.',
    'Chọn một tệp bằng tùy chọn --manifest.',
    'Choose one with --manifest.',
  ),
  'bad-part': say(
    'Tệp không phải là một phần của hồ sơ, hoặc bị cắt ngắn, bị sửa.',
    'The file is no part of a dossier, or was cut short or changed.',
    'Làm lại phần đó với tùy chọn --shard.',
    'Make that part again with --shard.',
  ),
  'missing-part': say(
    'Còn thiếu một số phần của hồ sơ nên chưa gộp được.',
    'Some parts of the dossier are missing, and it was not merged.',
    'Làm các phần còn thiếu với tùy chọn --shard, rồi gộp tất cả.',
    'Make those that are missing with --shard, then merge all of them.',
  ),
  'other-rules': say(
    'Các phần đã kiểm tra bằng bộ quy tắc hoặc tệp cấu hình khác với nơi gộp.',
    'The parts were examined by other rules or another configuration than there are where they are merged.',
    'Gộp ở thư mục có cùng tệp cấu hình và cùng phiên bản chương trình, hoặc làm lại các phần.',
    'Merge them where the same configuration and version are, or make them again.',
  ),
  'nested-archive': say(
    'Tệp nén nằm trong tệp nén khác; các văn bản bên trong chưa được kiểm tra.',
    'An archive lies inside another one; the documents in it were not checked.',
    'Giải nén tệp ngoài rồi kiểm tra thư mục.',
    'Unpack the outer one and check the folder.',
  ),
  'out-of-memory': say(
    'Văn bản cần nhiều bộ nhớ hơn mức cho phép nên chưa kiểm tra được; các tệp khác vẫn được kiểm tra.',
    'The document takes more memory than there is and was not checked; the others were.',
    'Lưu lại văn bản bằng Word với tên mới, hoặc tách thành nhiều tệp.',
    'Save it under a new name in Word, or split it.',
  ),
  interrupted: say(
    'Người dùng dừng lệnh giữa chừng (mã thoát 130); chưa có kết quả.',
    'Somebody broke the command off (exit code 130); there is no result.',
    'Chạy lại đúng lệnh đó; nếu có tùy chọn --cache thì chỉ kiểm tra tiếp những tệp còn lại.',
    'Give the same command again; with --cache only the files that are left are examined.',
  ),
}
