import { pick, type Random } from './random.js'

const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Phan',
  'Trương',
  'Lâm',
  'Mai',
  'Kiều',
  'Thạch',
  'Sơn',
  'Cao',
  'Tạ',
  'Châu',
  'Quách',
]
const MEN = {
  middles: ['Văn', 'Hữu', 'Thanh', 'Hoàng', 'Quốc', 'Đức', 'Công', 'Bá', 'Trung', 'Chí'],
  given: [
    'Bình',
    'Khang',
    'Tám',
    'Lợi',
    'Hiếu',
    'Thuận',
    'Nhân',
    'Khoa',
    'Phát',
    'Tài',
    'Thành',
    'Vinh',
    'Sang',
    'Đạt',
    'Hậu',
    'Tường',
    'Kiên',
    'Duy',
    'Nghĩa',
    'Trí',
    'Lực',
    'Phước',
    'Toàn',
    'Luân',
  ],
}
const WOMEN = {
  middles: ['Thị', 'Ngọc', 'Thúy', 'Kim', 'Mỹ', 'Hồng', 'Bích', 'Tuyết'],
  given: [
    'Hoa',
    'Út',
    'Mai',
    'Lan',
    'Hạnh',
    'Nga',
    'Phượng',
    'Cúc',
    'Diễm',
    'Oanh',
    'Tuyền',
    'Nhung',
    'Thắm',
    'Yến',
    'Loan',
    'Trinh',
    'Duyên',
    'Liễu',
    'Thơ',
    'Vân',
    'Hương',
    'Châu',
  ],
}

/** Invented names, each once. */
export function makeNames(random: Random): () => string {
  const used = new Set<string>()
  return () => {
    for (;;) {
      const { middles, given } = random() < 0.55 ? MEN : WOMEN
      const name = `${pick(random, SURNAMES)} ${pick(random, middles)} ${pick(random, given)}`
      if (used.has(name)) continue
      used.add(name)
      return name
    }
  }
}
