import { describe, expect, test } from 'vitest'
import { makeTypeFinder, type TypeClues } from '../../src/identify/type.js'
import { columns, factsOf, linter, RIGHT, sheet } from './support.js'

const rank = makeTypeFinder(linter.ruleset.catalogue)
const NOTHING: TypeClues = {
  typeName: null,
  abstract: null,
  number: null,
  system: null,
  issuer: null,
  addressee: null,
  headings: [],
  fileName: null,
}
const find = (clues: TypeClues) => rank(clues)[0] ?? { type: null, confidence: 0 }
const typeOf = (clues: Partial<TypeClues>) => find({ ...NOTHING, ...clues }).type
const resolution = (abstract: string | null, more: Partial<TypeClues> = {}) =>
  typeOf({ typeName: 'NGHỊ QUYẾT', abstract, ...more })

describe('a resolution', () => {
  test.each([
    ['về phương hướng, nhiệm vụ năm 2027'],
    ['Về phương hướng, nhiệm vụ năm 2027'],
    ['về đánh giá kết quả năm 2026 và phương hướng, nhiệm vụ năm 2027'],
    ['lãnh đạo thực hiện nhiệm vụ năm 2027'],
    ['NĂM 2027'],
    ['của Chi bộ ấp Tân Hòa năm 2027'],
    ['về việc thực hiện nhiệm vụ năm học 2026-2027'],
    ['ve phuong huong, nhiem vu nam 2027'],
  ])('%s: of a year', (abstract) => {
    expect(resolution(abstract)).toBe('nghi-quyet-nam')
  })

  test.each([
    ['tháng 01 năm 2027'],
    ['về phương hướng, nhiệm vụ tháng 3/2027'],
    ['THÁNG 01 NĂM 2027'],
    ['họp chi bộ tháng 3'],
    ['sinh hoạt chi bộ tháng 02/2027'],
    ['quý I năm 2027'],
    ['về nhiệm vụ quý IV năm 2027'],
    ['quý 2 năm 2027'],
  ])('%s: of a month or a quarter', (abstract) => {
    expect(resolution(abstract)).toBe('nghi-quyet-thang')
  })

  test.each([
    ['Đại hội Chi bộ ấp Tân Hòa nhiệm kỳ 2025 - 2027'],
    ['về phương hướng, nhiệm vụ nhiệm kỳ 2025 - 2027'],
    ['đại hội chi bộ lần thứ V'],
  ])('%s: of a congress', (abstract) => {
    expect(resolution(abstract)).toBe('nghi-quyet-dai-hoi')
  })

  test.each([
    ['về công tác phát triển đảng viên giai đoạn 2025 - 2030'],
    ['về tăng cường công tác dân vận'],
    ['chuyên đề về xây dựng nông thôn mới'],
    ['đẩy mạnh chuyển đổi số'],
  ])('%s: of a topic', (abstract) => {
    expect(resolution(abstract)).toBe('nghi-quyet-chuyen-de')
  })

  test('without an abstract is told by its headings', () => {
    expect(resolution(null, { headings: ['Đánh giá', 'Phương hướng, nhiệm vụ năm 2027'] })).toBe('nghi-quyet-nam')
    expect(resolution(null, { headings: ['Kết quả tháng trước', 'Nhiệm vụ tháng 4'] })).toBe('nghi-quyet-thang')
    expect(resolution(null, { headings: ['Chung'] })).toBe('nghi-quyet')
  })

  test('with an abstract is told by that, whatever its headings', () => {
    expect(resolution('về nhiệm vụ năm 2027', { headings: ['Nhiệm vụ tháng 3'] })).toBe('nghi-quyet-nam')
  })

  test.each(['state', 'union'] as const)('of the %s is none of the Party', (system) => {
    expect(resolution('về nhiệm vụ năm 2027', { system })).toBe('nghi-quyet')
  })
})

test.each([
  ['BÁO CÁO', 'bao-cao'],
  ['Báo cáo', 'bao-cao'],
  ['BIÊN BẢN', 'bien-ban'],
  ['CHỈ THỊ', 'chi-thi'],
  ['CHƯƠNG TRÌNH', 'chuong-trinh'],
  ['ĐỀ ÁN', 'de-an'],
  ['HƯỚNG DẪN', 'huong-dan'],
  ['KẾ HOẠCH', 'ke-hoach'],
  ['KẾT LUẬN', 'ket-luan'],
  ['QUY CHẾ', 'quy-che'],
  ['QUY ĐỊNH', 'quy-dinh'],
  ['QUYẾT ĐỊNH', 'quyet-dinh'],
  ['THÔNG BÁO', 'thong-bao'],
  ['TỜ TRÌNH', 'to-trinh'],
  ['NGHỊ QUYẾT'.normalize('NFD'), 'nghi-quyet'],
  ['THÔNG CÁO', 'thong-cao'],
  ['CÔNG ĐIỆN', null],
])('the type name %s alone gives %s', (typeName, type) => {
  expect(typeOf({ typeName })).toBe(type)
})

describe('without a type name', () => {
  test.each([
    ['05-BC/CB', 'bao-cao'],
    ['05/BC-CB', 'bao-cao'],
    ['05-CTr/CB', 'chuong-trinh'],
    ['05-CV/CB', 'cong-van'],
    ['05-NQ/CB', 'nghi-quyet'],
    ['05-XX/CB', null],
    ['05', null],
  ])('the number %s tells: %s', (number, type) => {
    expect(typeOf({ number })).toBe(type)
  })

  test.each([
    ['Nghị quyết năm 2027.docx', 'nghi-quyet-nam'],
    ['nghi-quyet-nam-2027.docx', 'nghi-quyet-nam'],
    ['nghi_quyet_thang_3.docx', 'nghi-quyet-thang'],
    ['Báo cáo tổng kết.docx', 'bao-cao-tong-ket'],
    ['Văn bản.docx', null],
  ])('the file name %s tells last: %s', (fileName, type) => {
    expect(typeOf({ fileName })).toBe(type)
  })

  test('text alone does not tell', () => {
    expect(find({ ...NOTHING, headings: ['Phương hướng, nhiệm vụ năm 2027'] })).toEqual({ type: null, confidence: 0 })
  })
})

describe('confidence', () => {
  test('grows with the clues that agree, and stays below 1', () => {
    const name = find({ ...NOTHING, typeName: 'NGHỊ QUYẾT' }).confidence
    const abstract = find({ ...NOTHING, typeName: 'NGHỊ QUYẾT', abstract: 'về nhiệm vụ năm 2027' }).confidence
    const all = find({
      ...NOTHING,
      typeName: 'NGHỊ QUYẾT',
      abstract: 'về nhiệm vụ năm 2027',
      number: '05-NQ/CB',
    }).confidence
    expect(0 < name && name < abstract && abstract < all && all < 1).toBe(true)
  })

  test('falls where the number contradicts', () => {
    const agree = find({ ...NOTHING, typeName: 'KẾ HOẠCH', number: '05-KH/CB' })
    const differ = find({ ...NOTHING, typeName: 'KẾ HOẠCH', number: '05-NQ/CB' })
    expect([agree.type, differ.type]).toEqual(['ke-hoach', 'ke-hoach'])
    expect(differ.confidence).toBeLessThan(agree.confidence)
  })
})

describe('in a whole document', () => {
  test.each([
    [['về phương hướng, nhiệm vụ năm 2027'], 'nghi-quyet-nam'],
    [['tháng 01 năm 2027'], 'nghi-quyet-thang'],
    [['Đại hội Chi bộ ấp Tân Hòa', 'nhiệm kỳ 2025 - 2027'], 'nghi-quyet-dai-hoi'],
    [['về tăng cường', 'công tác dân vận'], 'nghi-quyet-chuyen-de'],
  ])('%j: %s', async (abstract, type) => {
    expect((await factsOf({ body: sheet({ abstract }) })).type).toBe(type)
  })

  test('the name of the file is the last clue, wherever the file lies', async () => {
    const markdown = 'Chi bộ thống nhất.\n'
    expect((await factsOf({ markdown }, { name: 'C:\\chi bộ\\Nghị quyết năm 2027.docx' })).type).toBe('nghi-quyet-nam')
    expect((await factsOf({ markdown }, { name: 'nghi-quyet-nam-2027/van-ban.md' })).type).toBeNull()
    const report = columns(['CHI BỘ ẤP 1', 'Số 05-BC/CB'], RIGHT)
    const body = sheet({ head: report, typeName: 'BÁO CÁO', abstract: ['tổng kết năm 2026'] })
    expect((await factsOf({ body }, { name: 'Nghị quyết năm 2027.docx' })).type).toBe('bao-cao-tong-ket')
  })
})
