/** What the schema says of how examples are set, in Vietnamese. */
export const VI_LOOKS: Record<string, string> = {
  'The text: Markdown': 'Nội dung: viết bằng Markdown',
  'How the text is set as a Word document: `page`, and by selector what letters and paragraphs look like':
    'Cách trình bày nội dung đó thành văn bản Word: `page`, và theo bộ chọn là kiểu chữ, kiểu đoạn',
  'How it is set: `page`, and by selector what text looks like; later ones win':
    'Cách trình bày: `page`, và theo bộ chọn là kiểu chữ, kiểu đoạn; cái ghi sau được dùng',
  'How what the selector finds is set': 'Cách trình bày những chỗ bộ chọn tìm thấy',
  'Typeface: Times New Roman': 'Phông chữ: Times New Roman',
  'Size of the letters: 14pt': 'Cỡ chữ: 14pt',
  'Whether letters are printed in capitals, however they are typed': 'Có in thành chữ hoa hay không, dù gõ thế nào',
  'Colour of the letters: six hexadecimal digits': 'Màu chữ: sáu chữ số hệ mười sáu',
  'How far the first line is set in: 10mm; hanging is negative': 'Thụt đầu dòng: 10mm; số âm là treo dòng',
  'Space above the paragraph: 6pt': 'Khoảng cách trước đoạn: 6pt',
  'Space below the paragraph: 6pt': 'Khoảng cách sau đoạn: 6pt',
  'Space of the lines: exactly 18pt, at least 18pt, 1.5 lines, single':
    'Giãn dòng: exactly 18pt (chính xác), at least 18pt (ít nhất), 1.5 lines (1,5 dòng), single (đơn)',
  'Whether a line is drawn below': 'Có kẻ đường bên dưới hay không',
  'How the pages are set up; A4 with the margins of a new document if absent':
    'Thiết lập trang giấy; không ghi thì là khổ A4 với lề của văn bản mới tạo',
  'Width of the paper: 210mm': 'Chiều rộng khổ giấy: 210mm',
  'Height of the paper: 297mm': 'Chiều cao khổ giấy: 297mm',
  'true: the pages lie on their long side': 'true: trang giấy nằm ngang',
  'true: left and right are inner and outer margins': 'true: lề trái, lề phải là lề trong, lề ngoài',
  'Upper margin: 20mm': 'Lề trên: 20mm',
  'Right margin: 15mm': 'Lề phải: 15mm',
  'Lower margin: 20mm': 'Lề dưới: 20mm',
  'Left margin: 30mm': 'Lề trái: 30mm',
  'Distance of the header from the upper edge: 10mm': 'Khoảng cách từ mép trên đến đầu trang: 10mm',
  'Distance of the footer from the lower edge: 10mm': 'Khoảng cách từ mép dưới đến chân trang: 10mm',
  'The number of the page; none if absent': 'Số trang; không ghi thì không có',
  'In the header (if absent) or in the footer': 'Ở đầu trang (khi không ghi) hoặc ở chân trang',
  'true: the first page shows it too': 'true: trang đầu cũng in số',
}
