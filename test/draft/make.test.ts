import { describe, expect, test } from 'vitest'
import { draftable, draftMarkdown, makeDraft } from '../../src/draft/index.js'
import { printed } from '../../src/draft/line.js'
import { DangLintError } from '../../src/model/index.js'
import { draftOf, rules } from './support.js'

const textOf = (...args: Parameters<typeof draftOf>) => draftMarkdown(draftOf(...args))

describe('what is known', () => {
  const answers = {
    year: 2027,
    date: '2027-02-04',
    issuer: 'Chi bộ khóm 2',
    superior: 'Đảng bộ phường Long Đức',
    place: 'Long Đức',
    number: '7',
    signer: 'Lê Văn Tư',
  }

  test('stands in letterhead, text and closing', () => {
    const { letterhead, signers, recipients, addressee } = draftOf({ answers })
    const lines = Object.values(letterhead).map((line) => line && printed(line))
    expect(lines).toEqual([
      'ĐẢNG BỘ PHƯỜNG LONG ĐỨC',
      'CHI BỘ KHÓM 2',
      'Số 07-KH/CB',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Long Đức, ngày 04 tháng 02 năm 2027',
      null,
    ])
    expect(
      signers.map(({ authority, position, name }) => [authority, position, name].map((line) => printed(line ?? []))),
    ).toEqual([['T/M CHI BỘ', 'BÍ THƯ', 'Lê Văn Tư']])
    expect(addressee?.items.map(printed)).toEqual(['Đảng bộ phường Long Đức;', 'Ban Xây dựng Đảng'])
    expect(recipients?.items.map(printed)).toEqual(['Đảng ủy xã (báo cáo);', 'Lưu chi bộ.'])
    expect(textOf({ answers })).toContain('- Căn cứ Quy chế làm việc của Chi bộ khóm 2.')
  })

  test('tells the months around it: of January the one before is December', () => {
    const months = (month: number) => textOf({ answers: { year: 2027, month } })
    expect(months(1)).toContain('tháng 01 năm 2027')
    expect(months(1)).toContain('Kết quả tháng 12')
    expect(months(3)).toContain('Kết quả tháng 02')
    expect(months(12)).toContain('Kết quả tháng 11')
  })

  test('is the date where the month is not: an explicit month goes before it', () => {
    expect(textOf({ answers: { year: 2027, date: '2027-04-02' } })).toContain('tháng 4 năm 2027')
    const text = textOf({ answers: { year: 2027, date: '2027-04-02', month: 3 } })
    expect(text).toContain('**công tác tháng 3 năm 2027**')
    expect(text).toContain('ngày 02 tháng 4 năm 2027')
  })
})

describe('what is not known', () => {
  test('is a blank in brackets, and open in number, place and date', () => {
    const text = textOf({ answers: { year: 2027 } })
    expect(text).toContain('công tác tháng \\[tháng\\] năm 2027')
    expect(text).toContain('Số …-KH/CB')
    expect(text).toContain('……, ngày … tháng … năm 2027')
    expect(text).toContain('CHI BỘ \\[TÊN CHI BỘ\\]')
    expect(text).toContain('\\[họ và tên người ký\\]')
  })

  test('is what the samples say in an example, and nothing is left open', () => {
    const text = textOf({ example: true, answers: { year: 2027 } })
    expect(text).not.toMatch(/[[\]…{}]/u)
    expect(text).toContain('7 giờ 30 phút, ngày 03 tháng 3 năm 2027')
  })
})

describe('the edition', () => {
  test.each([
    ['2026-05-26', 'hd36-2018', 'Đảng ủy xã (báo cáo),', 'Lưu chi bộ.', 'Ban Xây dựng Đảng.', 'của Chi bộ ấp Tân Hòa,'],
    ['2026-05-27', 'hd05-2026', 'Đảng ủy xã (báo cáo);', 'Lưu chi bộ.', 'Ban Xây dựng Đảng', 'của Chi bộ ấp Tân Hòa.'],
  ])('of a paper of %s is %s', (date, edition, first, last, addressee, ground) => {
    const draft = draftOf({ example: true, answers: { year: 2026, date } })
    expect(draft.edition).toBe(edition)
    expect(draft.recipients?.items.map(printed)).toEqual([first, last])
    expect(printed(draft.addressee?.items.at(-1) ?? [])).toBe(addressee)
    const grounds = draft.body.filter((block) => block.type === 'item').slice(0, 2)
    expect(grounds.map(({ line }) => printed(line)).join('\n')).toContain(ground)
    expect(printed(grounds[0]?.line ?? [])).toMatch(/;$/u)
  })

  test('sets the page, and older ones differ in what they say themselves alone', () => {
    const page = (edition: string) => draftOf({ edition }).layout.page
    expect(page('hd05-2026')).toMatchObject({ width: 210, height: 297, top: 20, left: 30, right: 15 })
    expect(page('hd36-2018')).toEqual(page('hd05-2026'))
    expect(page('hd11-2004')).toEqual({ ...page('hd05-2026'), top: 25, bottom: 25, left: 35 })
  })

  test('of an undated paper is that of the day on which it is made', () => {
    expect(draftOf({ today: '2026-01-01' }).edition).toBe('hd36-2018')
  })
})

describe('what a template says', () => {
  test('goes before the type: no number, other signatures', () => {
    const draft = draftOf({ type: 'thong-bao', example: true })
    expect(draft.letterhead.number).toBeNull()
    expect(draft.signers.map(({ position }) => printed(position))).toEqual(['NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ'])
  })

  test('is left out where a rule asks for it: regions of the text, signatures', () => {
    expect(textOf({ without: 'thu/thanh-phan' })).not.toContain('THÀNH PHẦN')
    const { signers } = draftOf({ type: 'thong-bao', without: 'thu/thanh-phan' })
    expect(signers.map(({ position }) => printed(position))).toEqual(['CHỦ TRÌ HỘI NGHỊ'])
  })
})

describe('which template', () => {
  test('is the first one, for its first tier, where no tier is given', () => {
    expect(draftOf().tier).toBe('chi-bo-truc-thuoc')
    expect(draftOf({ tier: 'chi-bo-co-so' }).tier).toBe('chi-bo-co-so')
  })

  test.each([
    ['Chi bộ Trường Tiểu học Hoa Mai', 'Đảng bộ tỉnh Vĩnh Long', 'chi-bo-co-so'],
    ['Chi bộ ấp Ba', 'Đảng bộ xã Tân An', 'chi-bo-truc-thuoc'],
    ['Đảng ủy xã Tân An', 'Đảng bộ tỉnh Vĩnh Long', 'chi-bo-truc-thuoc'],
  ])('is that of who issues it, %s below %s, where there is one', (issuer, superior, tier) => {
    expect(draftOf({ answers: { year: 2027, issuer, superior } }).tier).toBe(tier)
  })

  test('can be listed, tier by tier as the catalogue has them', () => {
    const own = draftable(rules).filter(({ type }) => type === 'ke-hoach' || type === 'thong-bao')
    expect(own).toEqual([
      { type: 'ke-hoach', tier: 'chi-bo-co-so' },
      { type: 'ke-hoach', tier: 'chi-bo-truc-thuoc' },
      { type: 'thong-bao', tier: 'chi-bo-truc-thuoc' },
    ])
  })

  const refusal = (type: string, tier?: string): DangLintError => {
    try {
      makeDraft(rules, { type, answers: { year: 2027 }, ...(tier === undefined ? {} : { tier }) })
    } catch (error) {
      if (error instanceof DangLintError) return error
    }
    throw new Error('it was made')
  }

  test.each([
    ['ke-hoạch', undefined, 'bad-option', 'Có phải “ke-hoach”?'],
    ['constructor', undefined, 'bad-option', 'dang-lint new'],
    ['thong-tri', undefined, 'no-template', '“ke-hoach”'],
    ['ke-hoach', 'chi-bo', 'bad-option', 'Có phải “chi-bo-co-so”?'],
    ['ke-hoach', 'dang-bo-co-so', 'no-template', '--tier chi-bo-truc-thuoc'],
  ])('%s for the tier %s is refused with what there is', (type, tier, code, hint) => {
    const error = refusal(type, tier)
    expect(error.code).toBe(code)
    expect(error.describe('vi').hint).toContain(hint)
    expect(error.describe('en').hint).not.toBe(error.describe('vi').hint)
  })
})

test('a ruleset without catalogue makes plain documents', () => {
  const plain = {
    catalogue: { components: {}, types: {}, tiers: {}, editions: {} },
    rules: [],
    templates: { 'ghi-chu': [{ typeName: 'GHI CHÚ', text: '# Việc\n\n[[việc gì|Họp.]]' }] },
  }
  const draft = makeDraft(plain, { type: 'ghi-chu', answers: { year: 2027 }, today: '2027-01-05' })
  expect(draftMarkdown(draft)).toBe('**GHI CHÚ**\n\n# Việc\n\n\\[việc gì\\]\n')
})
