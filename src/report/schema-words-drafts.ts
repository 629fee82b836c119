/** Vietnamese for the descriptions of templates. */
export const VI_DRAFTS: Readonly<Record<string, string>> = {
  'What new documents are written from, by document type; null takes inherited templates out':
    'Các mẫu để viết văn bản mới, theo loại văn bản; null là bỏ các mẫu được kế thừa',
  'Tiers that it is for; all if absent': 'Mẫu dành cho những cấp nào; không ghi thì dành cho mọi cấp',
  'The line of the type name; the first one of the type if absent':
    'Dòng tên loại; không ghi thì lấy tên loại đầu tiên của loại văn bản',
  'The abstract': 'Trích yếu',
  'Whether a number is printed; true where the type has a code if absent':
    'Có in số, ký hiệu hay không; không ghi thì in khi loại văn bản có ký hiệu',
  'Those to whom it is addressed': 'Nơi được kính gửi',
  'Who signs, from left to right; as the tier has it if absent':
    'Những người ký, từ trái sang phải; không ghi thì theo cấp',
  'The line of authority: T/M CHI BỘ': 'Dòng thể thức đề ký: T/M CHI BỘ',
  'The position of who signs': 'Chức vụ của người ký',
  'The name of who signs, often a blank': 'Họ tên người ký, thường là một chỗ trống',
  'The rule that asks for this signature': 'Quy tắc đòi hỏi chữ ký này',
  'Recipients, without hyphens and semicolons; none if absent':
    'Nơi nhận, không ghi gạch đầu dòng và dấu chấm phẩy; không ghi thì không in',
  'The body: Markdown with blanks [[prompt|sample]], variables {year}, and <!-- rule --> … <!-- / --> around what a rule asks for':
    'Nội dung, viết bằng Markdown: chỗ trống [[điều cần điền|nội dung mẫu]], biến {year}, và <!-- mã quy tắc --> … <!-- / --> quanh phần mà một quy tắc đòi hỏi',
}
