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
  'What new papers of this tier print around their text': 'Những gì văn bản mới của cấp này in quanh nội dung',
  'The body above, with blanks [[prompt|sample]]':
    'Tổ chức đảng cấp trên, có thể có chỗ trống [[điều cần điền|nội dung mẫu]]',
  'Who issues, with blanks': 'Cơ quan ban hành, có thể có chỗ trống',
  'Where papers are issued, with blanks': 'Địa danh, có thể có chỗ trống',
  'The symbol of the body in numbers; without it no number is printed':
    'Ký hiệu của cơ quan trong số văn bản; không ghi thì không in số',
  'Who signs where a template names nobody, from left to right': 'Những người ký khi mẫu không ghi, từ trái sang phải',
  'How new documents are set that follow this edition': 'Cách trình bày văn bản mới theo lần ban hành này',
  'The edition whose layout this one changes': 'Theo cách trình bày của lần ban hành nào, chỉ ghi những điểm khác',
  'The page, in mm': 'Trang giấy, tính bằng mm',
  'Its width': 'Chiều rộng',
  'Its height': 'Chiều cao',
  'The upper margin': 'Lề trên',
  'The lower margin': 'Lề dưới',
  'The left margin': 'Lề trái',
  'The right margin': 'Lề phải',
  'How far the page number stands below the upper edge': 'Số trang cách mép trên bao nhiêu',
  'The typeface': 'Phông chữ',
  'Sizes of type in pt, by component; body for all that is not named':
    'Cỡ chữ (pt) theo thành phần; body cho những phần không nêu tên',
  'The text, and all that is not named here': 'Nội dung, và mọi phần không nêu ở đây',
  'The body above': 'Tên cơ quan cấp trên',
  'Who issues it': 'Tên cơ quan ban hành',
  'Number and symbol': 'Số và ký hiệu',
  'The subject of an official letter, below its number': 'Trích yếu công văn, dưới số và ký hiệu',
  'Place and date': 'Địa danh, ngày tháng năm',
  'The type name': 'Tên loại',
  'The addressees': 'Nơi được kính gửi',
  'The recipients': 'Nơi nhận',
  'The line of authority and the position': 'Dòng thể thức đề ký và chức vụ',
  'The name of who signs': 'Họ tên người ký',
  'The paragraphs of the body': 'Các đoạn văn của nội dung',
  'Exact distance of lines, in pt': 'Khoảng cách dòng chính xác, tính bằng pt',
  'The gap before a paragraph, in pt': 'Khoảng cách trước mỗi đoạn, tính bằng pt',
  'The indent of first lines, in mm': 'Độ lùi dòng đầu, tính bằng mm',
  'What is printed around the text': 'Những chữ in quanh nội dung',
  'What stands under the name of the issuer': 'Dấu dưới tên cơ quan ban hành',
  'What stands under the abstract': 'Dấu dưới trích yếu',
  'The word before the number': 'Chữ đứng trước số văn bản',
  'The word before the recipients': 'Chữ đứng trước nơi nhận',
  'The words before the addressees, by type; default for all others':
    'Chữ đứng trước nơi được kính gửi, theo loại văn bản; default cho các loại khác',
  'What stands behind recipients and addressees': 'Dấu sau từng nơi nhận, nơi được kính gửi',
  'What stands behind each of the grounds': 'Dấu sau từng căn cứ',
  'What stands behind the last recipient': 'Dấu sau nơi nhận cuối cùng',
  'What stands behind the last addressee; nothing if absent':
    'Dấu sau nơi được kính gửi cuối cùng; không ghi thì không có dấu',
  'What paragraphs that state legal grounds begin with': 'Những đoạn nêu căn cứ bắt đầu bằng',
  'What stands behind the last of the grounds': 'Dấu sau căn cứ cuối cùng',
}
