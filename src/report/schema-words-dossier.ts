/** Vietnamese for the descriptions of what tells the papers of units and people apart. */
export const VI_DOSSIER: Readonly<Record<string, string>> = {
  'What stands before the day or year of birth in a form': 'Từ đứng trước ngày sinh, năm sinh trong các mẫu',
  'What stands before a name and is no part of it': 'Từ đứng trước họ tên và không thuộc họ tên: đồng chí',
  'Positions that one person holds at a time': 'Chức danh mà mỗi lúc chỉ có một người giữ',
  'How organisations and their bodies are called, by id': 'Cách gọi tổ chức và các cơ quan của tổ chức, theo mã',
  'What its name begins with, whoever of it issues': 'Từ đầu tên của tổ chức, bất kể cơ quan nào của tổ chức ban hành',
  'Its bodies, which stand in front of that or alone':
    'Các cơ quan của tổ chức, ghi trước tên tổ chức hoặc ghi riêng: ban thường vụ',
  'What follows its name and is no part of it': 'Từ đứng sau và không thuộc tên tổ chức: lần thứ, nhiệm kỳ',
  'How words in names of organisations are written out': 'Cách viết đầy đủ của từ viết tắt trong tên tổ chức',
  'How the score of a unit is made of its papers': 'Cách tính điểm của đơn vị từ các văn bản của đơn vị',
  'What a paper is worth, 0 to 1, by what became of it': 'Mỗi văn bản được tính bao nhiêu, từ 0 đến 1, theo tình trạng',
  'With all that it must contain, and in time': 'Đủ nội dung phải có và đúng hạn',
  'Handed in late': 'Nộp quá hạn',
  'Without something that it must contain': 'Thiếu nội dung phải có',
  'Not handed in': 'Chưa nộp',
  'How much a paper counts beside others, by document type; 1 for types that are not named. null takes an inherited one out':
    'Trọng số của mỗi văn bản, theo loại; loại không ghi là 1. null là bỏ trọng số được kế thừa',
  'What each finding of a rule on the papers of a unit costs, 0 to 1. null takes an inherited one out':
    'Mỗi vấn đề mà một quy tắc về bộ văn bản nêu ra bị trừ bao nhiêu, từ 0 đến 1. null là bỏ mức trừ được kế thừa',
  'Grounds for counting so': 'Căn cứ của cách tính',
  'addressee: it belongs to the dossier of whoever it is addressed to, not of who issues it':
    'addressee: thuộc hồ sơ của nơi nhận (kính gửi), không phải của nơi ban hành',
}
