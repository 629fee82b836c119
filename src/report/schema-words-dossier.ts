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
  'addressee: it belongs to the dossier of whoever it is addressed to, not of who issues it':
    'addressee: thuộc hồ sơ của nơi nhận (kính gửi), không phải của nơi ban hành',
}
