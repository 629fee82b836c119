import { describe, expect, test } from 'vitest'
import { p, r } from '../support/docx.js'
import { columns, factsOf, LEFT, RIGHT, SIGNATURE, sheet } from './support.js'

const [superior = '', issuer = '', star = ''] = LEFT
const [title = '', date = ''] = RIGHT

describe('letterheads as they are found', () => {
  test('a day in the grounds is not the day of the paper', async () => {
    const grounds = '- Căn cứ Nghị quyết số 07-NQ/ĐU, ngày 28 tháng 12 năm 2017'
    const facts = await factsOf({
      body: sheet({ right: [title] }).replace(
        '<w:p><w:r><w:t xml:space="preserve">I.',
        `${p(r(grounds))}<w:p><w:r><w:t xml:space="preserve">I.`,
      ),
    })
    expect(facts).toMatchObject({ date: null, place: null, issuer, type: 'nghi-quyet-nam' })
  })

  test.each([
    ['Số 05 NQ/CB', '05 NQ/CB'],
    ['SỐ 05-NQ/CB', '05-NQ/CB'],
    ['số: 05-NQ/CB', '05-NQ/CB'],
    ['Số 05 − NQ/CB', '05-NQ/CB'],
    ['Số 05a-NQ/CB', '05a-NQ/CB'],
    ['Số QC-01/CB-LH', 'QC-01/CB-LH'],
    ['Số      -NQ/CB', null],
    ['Số …… -NQ/CB', null],
  ])('the line “%s” is the number', async (line, number) => {
    expect(await factsOf({ body: sheet({ left: [superior, issuer, star, line] }) })).toMatchObject({ number, issuer })
  })

  test.each([
    ['Bình An, ngày 05/01/2027', 'Bình An', '2027-01-05'],
    ['Ấp Tân Hòa, xã Bình An, ngày 05 tháng 01 năm 2027', 'Ấp Tân Hòa, xã Bình An', '2027-01-05'],
    ['Bình An ngày 05 tháng 01 năm 2027', 'Bình An', '2027-01-05'],
    ['Bình An, ngày     tháng     năm 2027', 'Bình An', null],
    ['Bình An, ngày ... tháng ... năm 2027', 'Bình An', null],
  ])('the line “%s” is place and date', async (line, place, day) => {
    expect(await factsOf({ body: sheet({ right: [title, line] }) })).toMatchObject({ place, date: day, issuer })
  })

  test.each([
    [['ĐẢNG CỘNG SẢN', 'VIỆT NAM', date], 'the title is broken'],
    [[title, 'Bình An, ngày 05', 'tháng 01 năm 2027'], 'the date is broken'],
    [[title, 'Bình An,', 'ngày 05 tháng 01 năm 2027'], 'the place is broken off'],
  ])('%j: %s', async (right) => {
    expect(await factsOf({ body: sheet({ right }) })).toMatchObject({
      system: 'party',
      issuer,
      place: 'Bình An',
      date: '2027-01-05',
    })
  })

  test.each([
    ['the number of a form', ['Mẫu 01', ...LEFT], superior, issuer],
    ['a star behind the name', [superior, `${issuer} *`, 'Số 05-NQ/CB'], superior, issuer],
    ['another star', [superior, issuer, '★', 'Số 05-NQ/CB'], superior, issuer],
    ['both names on one line', [`${superior} - ${issuer}`, star, 'Số 05-NQ/CB'], superior, issuer],
    [
      'a name that is broken',
      [superior, 'CHI BỘ CƠ QUAN', 'ỦY BAN NHÂN DÂN XÃ', star],
      superior,
      'CHI BỘ CƠ QUAN ỦY BAN NHÂN DÂN XÃ',
    ],
    [
      'a name broken after its first words',
      [superior, 'CHI BỘ', 'TRƯỜNG TIỂU HỌC HOA MAI', star],
      superior,
      'CHI BỘ TRƯỜNG TIỂU HỌC HOA MAI',
    ],
    ['a short name above', ['TỈNH ỦY', 'CHI BỘ VĂN PHÒNG', star], 'TỈNH ỦY', 'CHI BỘ VĂN PHÒNG'],
  ])('%s', async (_, left, above, below) => {
    expect(await factsOf({ body: sheet({ left }) })).toMatchObject({
      superior: above,
      issuer: below,
      tier: expect.any(String),
    })
  })

  test('the standing committee of a commune is no branch', async () => {
    const left = ['ĐẢNG BỘ XÃ BÌNH AN', 'BAN CHẤP HÀNH', star, 'Số 05-NQ/ĐU']
    expect((await factsOf({ body: sheet({ left }) })).tier).toBe('dang-bo-co-so')
  })

  test('a title of the State over a paper of a branch leaves it the branch’s', async () => {
    const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', date]
    expect(await factsOf({ body: sheet({ right }) })).toMatchObject({ system: 'party', type: 'nghi-quyet-nam' })
  })

  test('a table of the letterhead behind the body is read', async () => {
    const body = `${sheet({ left: [], right: [] })}${columns(LEFT, RIGHT)}`
    expect(await factsOf({ body })).toMatchObject({ issuer, superior, number: '05-NQ/CB', date: '2027-01-05' })
  })

  test('a paper typed without diacritics is read', async () => {
    const lines = [
      'DANG BO XA BINH AN',
      'CHI BO KHOM 7',
      '\\*',
      'So 05-NQ/CB',
      'DANG CONG SAN VIET NAM',
      'Binh An, ngay 05 thang 01 nam 2027',
      'NGHI QUYET',
      've phuong huong, nhiem vu nam 2027',
      '\\-----',
      'I. DANH GIA',
      'Tot.',
    ]
    expect(await factsOf({ markdown: lines.join('\n\n') })).toMatchObject({
      issuer: 'CHI BO KHOM 7',
      number: '05-NQ/CB',
      date: '2027-01-05',
      typeName: 'NGHI QUYET',
    })
  })

  test('a heading that opens with the type name is the title', async () => {
    const markdown =
      '# Nghị quyết năm 2027 của Chi bộ ấp Tân Hòa\n\n## I. Đánh giá\n\nTốt.\n\n## II. Nhiệm vụ\n\nKết nạp 02 đảng viên.'
    expect(await factsOf({ markdown })).toMatchObject({ typeName: 'Nghị quyết', type: 'nghi-quyet-nam', year: 2027 })
  })

  test('the mark of a draft before the type name is left out', async () => {
    expect(await factsOf({ body: sheet({ typeName: 'DỰ THẢO NGHỊ QUYẾT' }) })).toMatchObject({ typeName: 'NGHỊ QUYẾT' })
  })
})

describe('years and types by the abstract', () => {
  test.each([
    ['tháng 3 năm 2027', 2027, 'nghi-quyet-thang'],
    ['về mục tiêu đến năm 2030, nhiệm vụ năm 2027', 2027, 'nghi-quyet-nam'],
    ['về nhiệm vụ năm 2027, tầm nhìn 2045', 2027, 'nghi-quyet-nam'],
    [
      'về phương hướng, nhiệm vụ năm 2027, năm thứ hai thực hiện Nghị quyết Đại hội Chi bộ nhiệm kỳ 2025-2030',
      2027,
      'nghi-quyet-nam',
    ],
    ['Hội nghị Chi bộ tháng 01 năm 2027 về phương hướng, nhiệm vụ năm 2027', 2027, 'nghi-quyet-nam'],
    ['về nhiệm vụ năm 2027 (Thông qua tại Hội nghị ngày 04 tháng 01 năm 2027)', 2027, 'nghi-quyet-nam'],
    ['về nhiệm vụ 6 tháng cuối năm 2027', 2027, 'nghi-quyet-thang'],
    ['về công tác phát triển đảng viên năm 2027', 2027, 'nghi-quyet-chuyen-de'],
    ['Đại hội Chi bộ lần thứ V, nhiệm kỳ 2025-2030', null, 'nghi-quyet-dai-hoi'],
  ])('“%s”', async (abstract, year, type) => {
    const facts = await factsOf({ body: sheet({ abstract: [abstract] }) })
    expect(facts.type).toBe(type)
    if (year !== null) expect(facts.year).toBe(year)
  })
})

describe('closings as they are found', () => {
  const closing = (left: string[], right: string[]) => sheet({ closing: columns(left, right) })

  test.each([
    [['T/M CHI BỘ-BÍ THƯ', '', 'Trần Văn Mẫn'], 'T/M CHI BỘ', 'BÍ THƯ', 'Trần Văn Mẫn'],
    [['T/M CHI BỘ BÍ THƯ', '', 'Trần Văn Mẫn'], 'T/M CHI BỘ', 'BÍ THƯ', 'Trần Văn Mẫn'],
    [['T/M CHI BỘ', 'Q. BÍ THƯ', '', 'ThS. Trần Văn Mẫn'], 'T/M CHI BỘ', 'Q. BÍ THƯ', 'ThS. Trần Văn Mẫn'],
    [['T/M CHI BỘ', 'BÍ THƯ', '', 'Trần Văn Mẫn (Bí thư)'], 'T/M CHI BỘ', 'BÍ THƯ', 'Trần Văn Mẫn'],
    [['K/T BÍ THƯ', 'PHÓ BÍ THƯ', '', 'Lê Thị Hoa'], 'K/T BÍ THƯ', 'PHÓ BÍ THƯ', 'Lê Thị Hoa'],
  ])('%j', async (right, authority, position, name) => {
    const facts = await factsOf({ body: closing(['Nơi nhận:', '- Lưu Chi bộ.'], right) })
    expect(facts.signature).toEqual({ authority, position, name })
  })

  test('recipients on one line are parted, and the stamp of a digital signature is none', async () => {
    const left = ['Nơi nhận: Đảng ủy xã Bình An; Lưu Chi bộ.', '13-11-2026 15:27:48 +07:00']
    expect((await factsOf({ body: closing(left, SIGNATURE) })).recipients).toEqual(['Đảng ủy xã Bình An', 'Lưu Chi bộ'])
  })

  test('a signature that is capital by its formatting alone is found without recipients', async () => {
    const lines = ['t/m chi bộ', 'bí thư'].map((line) => p(r(line, '<w:caps/>'), '<w:jc w:val="center"/>'))
    const body = sheet({ closing: `${lines.join('')}${p(r('Trần Văn Mẫn'), '<w:jc w:val="center"/>')}` })
    expect((await factsOf({ body })).signature).toMatchObject({ authority: 'T/M CHI BỘ', position: 'BÍ THƯ' })
  })
})
