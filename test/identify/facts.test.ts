import { describe, expect, test } from 'vitest'
import { makePaperTierFinder, makeTierFinder } from '../../src/identify/tier.js'
import { findYear } from '../../src/identify/year.js'
import { columns, factsOf, linter, RIGHT, sheet, TODAY } from './support.js'

describe('the tier', () => {
  const tierOf = makeTierFinder(linter.ruleset.catalogue)

  test.each<[string | null, string | null, string | null]>([
    ['CHI BỘ ẤP 1', 'ĐẢNG BỘ XÃ BÌNH AN', 'chi-bo-truc-thuoc'],
    ['CHI BỘ KHÓM 3', 'ĐẢNG ỦY PHƯỜNG BÌNH AN', 'chi-bo-truc-thuoc'],
    ['CHI BỘ TRƯỜNG HOA MAI', 'ĐẢNG BỘ XÃ BÌNH AN', 'chi-bo-truc-thuoc'],
    ['CHI UỶ ẤP 1', 'ĐẢNG UỶ XÃ BÌNH AN', 'chi-bo-truc-thuoc'],
    ['Chi bộ ấp 1', 'Đảng bộ xã Bình An', 'chi-bo-truc-thuoc'],
    ['CHI BO AP 1', 'DANG BO XA BINH AN', 'chi-bo-truc-thuoc'],
    ['CHI BỘ VĂN PHÒNG', 'ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH', 'chi-bo-co-so'],
    ['CHI BỘ VĂN PHÒNG', 'ĐẢNG BỘ TỈNH VĨNH LONG', 'chi-bo-co-so'],
    ['CHI BỘ VĂN PHÒNG', 'HUYỆN ỦY CÀNG LONG', 'chi-bo-co-so'],
    ['CHI BỘ VĂN PHÒNG', 'ĐẢNG BỘ KHỐI DOANH NGHIỆP', 'chi-bo-co-so'],
    ['ĐẢNG ỦY XÃ BÌNH AN', 'ĐẢNG BỘ TỈNH VĨNH LONG', 'dang-bo-co-so'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ XÃ BÌNH AN', null, 'dang-bo-co-so'],
    ['CHI BỘ ẤP 1', null, null],
    [null, 'ĐẢNG BỘ XÃ BÌNH AN', null],
    ['TRƯỜNG TIỂU HỌC HOA MAI', 'ỦY BAN NHÂN DÂN XÃ BÌNH AN', null],
    [null, null, null],
  ])('of %s under %s is %s', (issuer, superior, tier) => {
    expect(tierOf({ issuer, superior })).toBe(tier)
  })

  test('of two tiers that fit the one with the higher priority is taken, whatever their order', () => {
    const wide = { name: 'Rộng', issuer: ['^chi bộ'] }
    const narrow = { name: 'Hẹp', issuer: ['^chi bộ'], superior: ['^đảng bộ'], priority: 1 }
    const catalogue = { components: {}, types: {}, editions: {} }
    for (const tiers of [
      { wide, narrow },
      { narrow, wide },
    ]) {
      const find = makeTierFinder({ ...catalogue, tiers })
      const found = ['ĐẢNG BỘ XÃ', null].map((superior) => find({ issuer: 'CHI BỘ 1', superior }))
      expect(found).toEqual(['narrow', 'wide'])
    }
  })
})

describe('the tier of a paper', () => {
  const tierOf = makePaperTierFinder(linter.ruleset.catalogue)
  const branch = { issuer: 'CHI BỘ ẤP 1', superior: 'ĐẢNG BỘ XÃ BÌNH AN' }
  const by = (position: string, authority: string | null = null) => ({ authority, position, name: 'Trần Văn Bình' })

  test.each([
    ['a pledge is a member’s, whatever branch it names', 'ban-cam-ket', null, 'dang-vien'],
    ['a registration is a member’s who signs for himself', 'dang-ky-dan-van-kheo', by('NGƯỜI ĐĂNG KÝ'), 'dang-vien'],
    [
      'and the branch’s where its secretary signs',
      'dang-ky-dan-van-kheo',
      by('BÍ THƯ', 'T/M CHI BỘ'),
      'chi-bo-truc-thuoc',
    ],
    ['a resolution is the branch’s', 'nghi-quyet-nam', by('BÍ THƯ', 'T/M CHI BỘ'), 'chi-bo-truc-thuoc'],
    ['so is what nobody signs', 'dang-ky-dan-van-kheo', null, 'chi-bo-truc-thuoc'],
  ])('%s', (_, type, signature, tier) => {
    expect(tierOf({ ...branch, type, signature })).toBe(tier)
  })
})

describe('the year', () => {
  test.each<[string | null, string[], string | null, number | null]>([
    ['về nhiệm vụ năm 2027', [], null, 2027],
    ['về nhiệm vụ năm 2027', ['Nhiệm vụ năm 2030'], '2026-12-28', 2027],
    ['về đánh giá năm 2026, phương hướng năm 2027', [], '2026-12-28', 2027],
    ['về năm học 2026-2027', [], null, 2026],
    ['về năm học 2026 – 2027', [], null, 2026],
    ['về nhiệm vụ nhiệm kỳ 2025 - 2030', [], '2025-06-01', 2025],
    ['về nhiệm vụ năm 2027, nhiệm kỳ 2025-2030', [], null, 2027],
    ['về đề án giai đoạn 2026–2030', ['Phương hướng năm 2027'], null, 2027],
    ['thực hiện Nghị quyết số 07-NQ/ĐU, ngày 28/12/2028', [], '2027-01-05', 2027],
    ['thực hiện Nghị quyết ngày 28 tháng 12 năm 2028', [], '2027-01-05', 2027],
    ['về nhiệm vụ tháng 3/2027', [], null, 2027],
    [null, ['Đánh giá kết quả năm 2026', 'Phương hướng, nhiệm vụ năm 2027'], '2026-12-30', 2027],
    [null, ['Đánh giá kết quả năm 2026'], '2027-01-05', 2027],
    [null, ['Chương trình kiểm tra năm 2027', 'Kế hoạch năm 2026'], null, 2027],
    [null, [], '2027-01-05', 2027],
    [null, [], null, null],
  ])('of %j with headings %j and date %s is %s', (abstract, headings, date, year) => {
    expect(findYear(abstract, headings, date)).toBe(year)
  })
})

describe('the edition', () => {
  const editionOn = async (day: string, today = TODAY) => {
    const body = sheet({ right: [RIGHT[0] ?? '', day] })
    return (await factsOf({ body }, { today })).edition
  }

  test.each([
    ['ngày 27 tháng 5 năm 2004', null],
    ['ngày 28 tháng 5 năm 2004', 'hd11-2004'],
    ['ngày 02 tháng 4 năm 2018', 'hd11-2004'],
    ['ngày 03 tháng 4 năm 2018', 'hd36-2018'],
    ['ngày 26 tháng 5 năm 2026', 'hd36-2018'],
    ['ngày 27 tháng 5 năm 2026', 'hd05-2026'],
    ['ngày 05 tháng 01 năm 2099', 'hd05-2026'],
  ])('%s: %s', async (day, edition) => {
    expect(await editionOn(`Bình An, ${day}`)).toBe(edition)
  })

  test('of a document whose date is left blank is that of the present day', async () => {
    const blank = 'Bình An, ngày … tháng … năm 2026'
    expect([await editionOn(blank, '2026-05-26'), await editionOn(blank, '2026-05-27')]).toEqual([
      'hd36-2018',
      'hd05-2026',
    ])
  })
})

describe('whose paper it is', () => {
  const STATE = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Bình An, ngày 05 tháng 01 năm 2027',
  ]
  const of = async (left: string[], right: readonly string[]) => {
    const { system, type, tier, issuer } = await factsOf({ body: sheet({ head: columns(left, right) }) })
    return { system, type, tier, issuer }
  }

  test('a branch of the Party', async () => {
    expect(await of(['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP 1', '*', 'Số 05-NQ/CB'], RIGHT)).toEqual({
      system: 'party',
      type: 'nghi-quyet-nam',
      tier: 'chi-bo-truc-thuoc',
      issuer: 'CHI BỘ ẤP 1',
    })
  })

  test.each([
    [
      'with the header of the Party left out',
      ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP 1'],
      ['Bình An, ngày 05 tháng 01 năm 2027'],
    ],
    ['with a typing error in the header', ['CHI BỘ ẤP 1'], ['ĐẢNG CÔNG SẢN VIỆT NAM']],
    ['with the header of the State', ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP 1'], STATE],
  ])('a branch %s', async (_, left, right) => {
    expect(await of(left, right)).toMatchObject({ system: 'party', type: 'nghi-quyet-nam' })
  })

  test.each([
    ['a school', ['ỦY BAN NHÂN DÂN XÃ BÌNH AN', 'TRƯỜNG TIỂU HỌC HOA MAI', 'Số: 05/NQ-THHM']],
    ['a people’s committee', ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH AN', 'Số: 05/NQ-UBND']],
    ['a people’s committee, abbreviated', ['UBND XÃ BÌNH AN', 'Số: 05/NQ-UBND']],
  ])('the State: %s', async (_, left) => {
    expect(await of(left, STATE)).toMatchObject({ system: 'state', type: 'nghi-quyet', tier: null })
  })

  test.each([
    ['without a header', ['Bình An, ngày 05 tháng 01 năm 2027']],
    ['with the header of the State', STATE],
  ])('a union %s', async (_, right) => {
    expect(await of(['CÔNG ĐOÀN XÃ BÌNH AN', 'CÔNG ĐOÀN TRƯỜNG HOA MAI', 'Số: 05/NQ-CĐ'], right)).toMatchObject({
      system: 'union',
      type: 'nghi-quyet',
      issuer: 'CÔNG ĐOÀN TRƯỜNG HOA MAI',
    })
  })
})

test('a paper that looks back is about the first of the years that its abstract names', () => {
  const abstract = 'tổng kết công tác năm 2026, phương hướng, nhiệm vụ năm 2027'
  expect([findYear(abstract, [], null, true), findYear(abstract, [], null)]).toEqual([2026, 2027])
  expect(findYear(null, ['Phương hướng năm 2027'], '2026-12-15', true)).toBe(2026)
})
