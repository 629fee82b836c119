import { describe, expect, test } from 'vitest'
import { centered, columns, factsOf, RIGHT, sheet } from './support.js'

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const of = async (
  left: readonly string[],
  right: readonly string[],
  title: Partial<Parameters<typeof sheet>[0]> = {},
) => {
  const { system, issuer, type } = await factsOf({ body: sheet({ head: columns(left, right), ...title }) })
  return { system, issuer, type }
}

describe('whose paper it is, by who issues it', () => {
  test.each([
    ['CÔNG TY CỔ PHẦN LÚA VÀNG', 'other'],
    ['TỔNG CÔNG TY SEN HỒNG', 'other'],
    ['HỢP TÁC XÃ NÔNG NGHIỆP TÂN LẬP', 'other'],
    ['NGÂN HÀNG THƯƠNG MẠI CỔ PHẦN LÚA VÀNG', 'other'],
    ['DOANH NGHIỆP TƯ NHÂN SEN HỒNG', 'other'],
    ['HỘI ĐỒNG QUẢN TRỊ', 'other'],
    ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', 'state'],
    ['TRƯỜNG MẦM NON HOA SEN', 'state'],
    ['HỘI ĐỒNG TRƯỜNG', 'state'],
    ['BỆNH VIỆN ĐA KHOA BÌNH AN', 'state'],
    ['VĂN PHÒNG HĐND VÀ UBND', 'state'],
    ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'state'],
    ['BAN CHẤP HÀNH CÔNG ĐOÀN XÃ', 'union'],
    ['BAN CHẤP HÀNH ĐOÀN XÃ', 'union'],
    ['ỦY BAN MTTQ VIỆT NAM XÃ BÌNH AN', 'union'],
    ['ĐẢNG ỦY XÃ BÌNH AN', 'party'],
    ['CHI BỘ CÔNG TY CỔ PHẦN LÚA VÀNG', 'party'],
  ])('%s below the motto of the State: %s', async (issuer, system) => {
    expect(await of([issuer, 'Số: 05/NQ-X'], MOTTO)).toMatchObject({ system, issuer })
  })

  test.each([
    ['BAN CHỈ ĐẠO 35', 'party'],
    ['VĂN PHÒNG', 'party'],
  ])('%s below the title of the Party: %s', async (issuer, system) => {
    expect(await of([issuer], RIGHT)).toMatchObject({ system })
  })

  test('a company stands below a body of the State', async () => {
    expect(await of(['ỦY BAN NHÂN DÂN TỈNH', 'CÔNG TY XỔ SỐ BÌNH AN'], MOTTO)).toMatchObject({
      system: 'other',
      issuer: 'CÔNG TY XỔ SỐ BÌNH AN',
    })
  })

  test.each([
    [
      ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ CƠ QUAN', 'CÔNG TY CỔ PHẦN LÚA VÀNG'],
      RIGHT,
      'party',
      'CHI BỘ CƠ QUAN CÔNG TY CỔ PHẦN LÚA VÀNG',
    ],
    [['CÔNG ĐOÀN CƠ SỞ', 'CÔNG TY CỔ PHẦN LÚA VÀNG'], MOTTO, 'union', 'CÔNG ĐOÀN CƠ SỞ CÔNG TY CỔ PHẦN LÚA VÀNG'],
    [['CHI BỘ', 'HỢP TÁC XÃ NÔNG NGHIỆP TÂN LẬP'], MOTTO, 'party', 'CHI BỘ HỢP TÁC XÃ NÔNG NGHIỆP TÂN LẬP'],
  ])('%j is one name, gone on with on the next line', async (left, right, system, issuer) => {
    expect(await of(left, right)).toMatchObject({ system, issuer })
  })

  test('the signature tells where no issuer is printed', async () => {
    expect(await of([], MOTTO, { closing: centered(['T/M CHI BỘ', 'BÍ THƯ', 'Trần Văn Mẫn']) })).toMatchObject({
      system: 'party',
    })
  })

  test('nothing tells: null', async () => {
    expect(await of([], [], { closing: centered(['NGƯỜI CAM KẾT', 'Lê Thị Mận']) })).toMatchObject({
      system: null,
      issuer: null,
    })
  })
})

describe('papers of members', () => {
  const PLEDGE = {
    typeName: 'BẢN CAM KẾT',
    abstract: ['tu dưỡng, rèn luyện, phấn đấu năm 2027'],
    closing: centered(['NGƯỜI CAM KẾT', 'Lê Thị Mận']),
  }

  test.each([
    ['the Party’s title alone', [], RIGHT],
    ['a branch above', ['CHI BỘ ẤP TÂN HÒA'], RIGHT],
    ['a branch and no title', ['CHI BỘ ẤP TÂN HÒA'], []],
    ['the motto of the State by mistake', [], MOTTO],
  ])('%s: the Party’s', async (_, left, right) => {
    expect(await of(left, right, PLEDGE)).toMatchObject({ system: 'party', type: 'ban-cam-ket' })
  })

  test('an issuer of the State is no mistake', async () => {
    expect(await of(['TRƯỜNG MẦM NON HOA SEN'], MOTTO, PLEDGE)).toMatchObject({ system: 'state', type: null })
  })

  test('a title of the State makes the type less sure', async () => {
    const at = async (right: readonly string[]) =>
      (await factsOf({ body: sheet({ head: columns([], right), ...PLEDGE }) })).confidence
    expect(await at(MOTTO)).toBeLessThan(await at(RIGHT))
  })
})

test('of bodies that several systems have, the one above tells, not a title printed by mistake', async () => {
  expect(await of(['ĐẢNG ỦY XÃ BÌNH AN', 'VĂN PHÒNG', 'Số 05-BC/VPĐU'], MOTTO)).toMatchObject({ system: 'party' })
  expect(await of(['ỦY BAN NHÂN DÂN XÃ BÌNH AN', 'VĂN PHÒNG', 'Số 05/BC-VP'], RIGHT)).toMatchObject({ system: 'state' })
})
