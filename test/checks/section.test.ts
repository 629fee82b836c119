import { describe, expect, test } from 'vitest'
import { findingsOf, linterOf, markdown, TODAY } from './support.js'

const WANTED =
  '{ kind: section, title: ktgs, except: kiem-tra-khac, outside: danh-gia, inside: nam-toi, after: [muc-tieu, danh-gia] }'
const BEFORE = ['I. ĐÁNH GIÁ NĂM 2026', 'Đạt 9/10 chỉ tiêu.', 'II. PHƯƠNG HƯỚNG NĂM 2027', 'Kết nạp 02 đảng viên.']
const AFTER = ['III. TỔ CHỨC THỰC HIỆN', 'Giao chi ủy triển khai.']
const with_ = (...lines: string[]) => markdown(...BEFORE, ...lines, ...AFTER)

const count = async (document: string, check = WANTED) => (await findingsOf(check, document)).length

describe('the content is there', () => {
  test.each<[string, string[]]>([
    ['as a heading', ['IIa. Chương trình kiểm tra, giám sát', 'Quý II: kiểm tra 02 đảng viên.']],
    ['as a heading in capitals', ['**2. KIỂM TRA, GIÁM SÁT**', 'Quý II: kiểm tra 02 đảng viên.']],
    ['as an abbreviation', ['1. Chương trình KTGS', 'Quý II.', '2. Công tác khác', 'Không.']],
    [
      'as a heading without tone marks',
      ['1. Chuong trinh kiem tra, giam sat', 'Quý II.', '2. Công tác khác', 'Không.'],
    ],
    [
      'with the tone mark elsewhere',
      ['1. Công tác kiểm tra, giám sát của chi uỷ', 'Quý II.', '2. Công tác khác', 'Không.'],
    ],
    ['in the opening of a paragraph', ['Chương trình kiểm tra, giám sát năm 2027 gồm 02 cuộc.']],
    ['as the head of a table', ['| Kiểm tra, giám sát | Thời gian |\n|---|---|\n| 02 đảng viên | quý II |']],
    ['as a heading one level down', ['1. Công tác đảng viên', 'Kết nạp.', '2. Kiểm tra, giám sát', 'Quý II.']],
    ['with combining marks', ['1. Chương trình kiểm tra, giám sát'.normalize('NFD'), 'Quý II.', '2. Khác', 'Không.']],
  ])('%s', async (_, lines) => {
    expect(await count(with_(...lines))).toBe(0)
  })
})

describe('the content is not there', () => {
  test.each<[string, string[]]>([
    ['at all', []],
    ['deep within running text', ['Chi bộ phối hợp các đoàn thể và hằng năm đều có kiểm tra, giám sát.']],
    ['but something that looks like it', ['1. Kiểm tra nội bộ', 'Kiểm tra 10 giáo viên.', '2. Khác', 'Không.']],
    ['but the same words about something else', ['Kiểm tra, giám sát hoạt động ủy thác làm tốt.']],
  ])('%s', async (_, lines) => {
    expect(await count(with_(...lines))).toBe(1)
  })

  test('in the review of the year before', async () => {
    const review = markdown(
      'I. ĐÁNH GIÁ NĂM 2026',
      '1. Kiểm tra, giám sát',
      'Đã kiểm tra.',
      '2. Hạn chế',
      'Còn.',
      ...AFTER,
    )
    expect(await count(review)).toBe(1)
  })
})

test('a heading that reviews and plans counts as one that plans', async () => {
  const both = markdown(
    'I. ĐÁNH GIÁ NĂM 2026 VÀ PHƯƠNG HƯỚNG NĂM 2027',
    '1. Kiểm tra, giám sát',
    'Quý II.',
    '2. Khác',
    'Không.',
    ...AFTER,
  )
  expect(await count(both)).toBe(0)
})

test('an appendix counts wherever it stands', async () => {
  const annex = `${with_()}\n**T/M CHI BỘ**\n\nBÍ THƯ\n\nTrần Văn Mẫn\n\n**PHỤ LỤC: CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT**\n\nQuý II: 02 đảng viên.\n`
  expect(await count(annex)).toBe(0)
})

describe('options', () => {
  const mention = with_('Chi bộ phối hợp các đoàn thể và hằng năm đều có kiểm tra, giám sát.')
  const opening = with_('Chương trình kiểm tra, giám sát năm 2027 gồm 02 cuộc.')
  const reference = with_('Việc kiểm tra, giám sát theo Kế hoạch số 05-KH/CB của chi bộ.')

  test('mentions: one sentence is enough', async () => {
    expect(await count(mention, '{ kind: section, title: ktgs }')).toBe(1)
    expect(await count(mention, '{ kind: section, title: ktgs, mentions: true }')).toBe(0)
  })

  test('forms: what counts beside headings', async () => {
    expect(await count(opening, '{ kind: section, title: ktgs, forms: [table] }')).toBe(1)
    expect(await count(opening, '{ kind: section, title: ktgs, forms: [opening] }')).toBe(0)
  })

  test('reference: a paper of its own', async () => {
    const check = "{ kind: section, title: ktgs, forms: [reference], reference: 'số \\d+-KH/CB' }"
    expect(await count(reference, check)).toBe(0)
    expect(await count(reference.replace('05-KH/CB', '…-KH/CB'), check)).toBe(1)
  })

  test('outsideText: there running text does not count, though headings do', async () => {
    const check = '{ kind: section, title: ktgs, outsideText: to-chuc }'
    const text = markdown(...BEFORE, ...AFTER, 'Kiểm tra, giám sát việc thực hiện.')
    expect(await count(text, check)).toBe(1)
    const heading = markdown(...BEFORE, AFTER[0] ?? '', '1. Kiểm tra, giám sát', 'Quý II.', '2. Khác', 'Không.')
    expect(await count(heading, check)).toBe(0)
  })

  test('skip: paragraphs that do not count', async () => {
    const check = "{ kind: section, title: ktgs, skip: '^căn cứ' }"
    expect(await count(with_('Căn cứ Quy định về kiểm tra, giám sát.'), check)).toBe(1)
    expect(await count(with_('Theo Quy định về kiểm tra, giám sát.'), check)).toBe(0)
  })
})

describe('the finding', () => {
  const message = 'Thêm “[{label} ]…”[ sau “{after}”] tại {section}.'

  test('stands at the end of the nearest section that comes before, and gives the label to use', async () => {
    const [finding] = await findingsOf(WANTED, with_(), message)
    expect(finding).toMatchObject({
      rule: 'thu/quy-tac',
      severity: 'warn',
      message: 'Thêm “III. …” sau “II. PHƯƠNG HƯỚNG NĂM 2027” tại II.',
      place: { line: 7, column: 1, section: 'II' },
    })
  })

  test('stands behind the next best where the nearest is missing too', async () => {
    const [finding] = await findingsOf(WANTED, markdown(...BEFORE.slice(0, 2), ...AFTER), message)
    expect(finding).toMatchObject({ message: 'Thêm “II. …” sau “I. ĐÁNH GIÁ NĂM 2026” tại I.', place: { line: 3 } })
  })

  test('stands at the first heading where nothing that comes before is there', async () => {
    const [finding] = await findingsOf(WANTED, markdown('Mở đầu.', ...AFTER), message)
    expect(finding).toMatchObject({ message: 'Thêm “…” tại III.', place: { line: 3, section: 'III' } })
  })

  test('stands at the beginning of a document without headings', async () => {
    const [finding] = await findingsOf(WANTED, 'Chi bộ họp.\n', message)
    expect(finding).toMatchObject({ message: 'Thêm “…” tại ….', place: { line: 1, column: 1 } })
    expect(finding?.place).not.toHaveProperty('section')
  })

  test('stands behind the outermost of the sections that come before', async () => {
    const nested = markdown(
      'I. PHƯƠNG HƯỚNG',
      '1. Mục tiêu',
      'Đạt.',
      '2. Nhiệm vụ',
      'Làm.',
      'II. TỔ CHỨC THỰC HIỆN',
      'Giao.',
    )
    const [finding] = await findingsOf(WANTED, nested, message)
    expect(finding).toMatchObject({ message: 'Thêm “II. …” sau “I. PHƯƠNG HƯỚNG” tại I.', place: { line: 9 } })
  })

  test('is told in English where that is asked for', async () => {
    const linter = await linterOf(WANTED, 'x', "    hint: { vi: 'Thêm sau “{after}”.', en: 'Add after “{after}”.' }\n")
    const { findings } = await linter.lint({ data: with_() }, { lang: 'en', today: TODAY })
    expect(findings.map(({ hint }) => hint)).toEqual(['Add after “II. PHƯƠNG HƯỚNG NĂM 2027”.'])
  })
})
