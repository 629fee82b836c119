import { describe, expect, test } from 'vitest'
import { p, r } from '../support/docx.js'
import { cell, centered, columns, EXPECTED, factsOf, LEFT, RIGHT, row, sheet, table } from './support.js'

const [superior = '', issuer = '', star = '', number = ''] = LEFT
const [title = '', date = ''] = RIGHT
const TAB = '<w:r><w:tab/></w:r>'
const lines = (...texts: string[]) => texts.map((text) => p(r(text))).join('')
const side = (index: number) => (RIGHT[index] ? r(RIGHT[index]) : '')
const wide = (text: string) => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${centered([text])}</w:tc>`

const SHAPES: Record<string, string> = {
  'a table of two columns': columns(LEFT, RIGHT),
  'a table of two rows': table(row(cell(LEFT.slice(0, 3)), cell([title])), row(cell([number]), cell([date]))),
  'a row for each line': table(...LEFT.map((line, index) => row(cell([line]), cell([RIGHT[index] ?? ''])))),
  'an empty column in between': table(row(cell(LEFT), cell(['']), cell(RIGHT))),
  'a merged cell on top': table(row(wide(title)), row(cell(LEFT), cell([date]))),
  'a table in a table': table(
    row(`<w:tc>${columns(LEFT, [''])}<w:p/></w:tc>`, `<w:tc>${columns(RIGHT, [''])}<w:p/></w:tc>`),
  ),
  'one cell for all': table(row(cell([...LEFT, ...RIGHT]))),
  'one cell, the right side first': table(row(cell([...RIGHT, ...LEFT]))),
  'the number below the table': columns(LEFT.slice(0, 3), RIGHT) + lines(number),
  'the date below the table': columns(LEFT, [title]) + lines(date),
  'the number in the right column': columns(LEFT.slice(0, 3), [title, number, date]),
  tabs: LEFT.map((line, index) => p(r(line) + TAB + side(index))).join(''),
  'several tabs, one in front': LEFT.map((line, index) => p(TAB + r(line) + TAB + TAB + TAB + side(index))).join(''),
  'tabs in one paragraph with soft breaks': `<w:p>${LEFT.map((line, index) => r(line) + TAB + side(index)).join('<w:r><w:br/></w:r>')}</w:p>`,
  'runs of spaces': lines(...LEFT.map((line, index) => `${line}${' '.repeat(12)}${RIGHT[index] ?? ''}`)),
  'runs of spaces that do not break': lines(
    ...LEFT.map((line, index) => `${line}${'\u00a0'.repeat(9)}${RIGHT[index] ?? ''}`),
  ),
  'plain lines, left side first': lines(...LEFT, ...RIGHT),
  'plain lines, right side first': lines(...RIGHT, ...LEFT),
  'plain lines in the middle': centered([...LEFT, ...RIGHT]),
  'soft breaks in cells': columns([LEFT.join('\n')], [RIGHT.join('\n')]),
  'blank lines all over': columns(
    LEFT.flatMap((line) => ['', line]),
    RIGHT.flatMap((line) => [line, '', '']),
  ),
  'hyphens below the names': columns([superior, '-------', issuer, star, number], [title, '--------', date]),
  'a rule of underscores for the star': columns([superior, issuer, '__________', number], [title, '__________', date]),
  'three stars': columns([superior, issuer, '* * *', number], RIGHT),
  'combining marks': columns(
    LEFT.map((line) => line.normalize('NFD')),
    RIGHT.map((line) => line.normalize('NFD')),
  ),
  'the mark of a draft above': lines('DỰ THẢO LẦN 2') + columns(LEFT, RIGHT),
  'the mark of a draft on the right': columns(LEFT, [...RIGHT, '(Dự thảo)']),
  'a mark of secrecy below': columns(LEFT, RIGHT) + lines('MẬT'),
  'a typing error in the title': columns(LEFT, ['ĐẢNG CÔNG SẢN VIỆT NAM', date]),
  'lines broken inside the names': columns(['ĐẢNG BỘ XÃ', 'BÌNH AN', 'CHI BỘ ẤP', 'TÂN HÒA', star, number], RIGHT),
  'a name that is broken over three lines': columns([superior, 'CHI BỘ', 'ẤP', 'TÂN HÒA', star, number], RIGHT),
}

test.each(Object.entries(SHAPES))('%s', async (_, head) => {
  expect(await factsOf({ body: sheet({ head }) })).toMatchObject(EXPECTED)
})

test('capitals by formatting are printed capitals', async () => {
  const caps = (text: string) => p(r(text, '<w:caps/>'))
  const left = `<w:tc>${caps('Đảng bộ xã Bình An')}${caps('Chi bộ ấp Tân Hòa')}${lines(star, number)}</w:tc>`
  const right = `<w:tc>${caps('Đảng Cộng sản Việt Nam')}${lines(date)}</w:tc>`
  expect(await factsOf({ body: sheet({ head: table(row(left, right)) }) })).toMatchObject(EXPECTED)
})

test('words torn into several runs are read as one', async () => {
  const torn = (text: string) => p([...text].map((letter) => r(letter)).join(''))
  const head = table(row(`<w:tc>${LEFT.map(torn).join('')}</w:tc>`, `<w:tc>${RIGHT.map(torn).join('')}</w:tc>`))
  expect(await factsOf({ body: sheet({ head }) })).toMatchObject(EXPECTED)
})

test('names in small letters are kept as printed', async () => {
  const head = lines('Đảng bộ xã Bình An', 'Chi bộ ấp Tân Hòa', star, number, ...RIGHT)
  expect(await factsOf({ body: sheet({ head }) })).toMatchObject({
    ...EXPECTED,
    superior: 'Đảng bộ xã Bình An',
    issuer: 'Chi bộ ấp Tân Hòa',
  })
})

describe('names as they are seen', () => {
  test.each<[string, string[], string | null, string]>([
    [
      'the committee for the organisation',
      ['ĐẢNG ỦY PHƯỜNG BÌNH AN', 'CHI BỘ KHÓM 3'],
      'ĐẢNG ỦY PHƯỜNG BÌNH AN',
      'CHI BỘ KHÓM 3',
    ],
    [
      'the newer place of the tone mark',
      ['ĐẢNG UỶ XÃ BÌNH AN', 'CHI BỘ ẤP TÂN HOÀ'],
      'ĐẢNG UỶ XÃ BÌNH AN',
      'CHI BỘ ẤP TÂN HOÀ',
    ],
    ['words glued together', [superior, 'CHI BỘ TRƯỜNGTHCS HOA MAI'], superior, 'CHI BỘ TRƯỜNGTHCS HOA MAI'],
    ['a branch without a name', [superior, 'CHI BỘ'], superior, 'CHI BỘ'],
    ['no superior', [issuer], null, issuer],
    ['three levels', ['ĐẢNG BỘ TỈNH VĨNH LONG', superior, issuer], superior, issuer],
    ['a committee', ['ĐẢNG BỘ TỈNH VĨNH LONG', 'ĐẢNG ỦY XÃ BÌNH AN'], 'ĐẢNG BỘ TỈNH VĨNH LONG', 'ĐẢNG ỦY XÃ BÌNH AN'],
    ['a long school', [superior, 'CHI BỘ TRƯỜNG TIỂU HỌC', 'HOA MAI'], superior, 'CHI BỘ TRƯỜNG TIỂU HỌC HOA MAI'],
    [
      'a long superior',
      ['ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG', 'TỈNH VĨNH LONG', 'CHI BỘ VĂN PHÒNG'],
      'ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH VĨNH LONG',
      'CHI BỘ VĂN PHÒNG',
    ],
  ])('%s', async (_, names, above, own) => {
    const left = [...names, star, number]
    expect(await factsOf({ body: sheet({ left }) })).toMatchObject({ superior: above, issuer: own, number: '05-NQ/CB' })
  })
})

describe('Markdown', () => {
  const rest = '\n\nI. PHƯƠNG HƯỚNG\n\nKết nạp.\n\nII. TỔ CHỨC THỰC HIỆN\n\nGiao.\n'
  const below = `\n\n**NGHỊ QUYẾT**\n\n**về phương hướng, nhiệm vụ năm 2027**\n\n\\-----${rest}`

  test.each<[string, string]>([
    ['lines', `${superior}\n${issuer}\n\\*\n${number}\n\n${title}\n*${date}*${below}`],
    ['paragraphs', `${[superior, issuer, '\\*', number, title, date].join('\n\n')}${below}`],
    ['a table with breaks', `| ${superior}<br>${issuer}<br>*<br>${number} | ${title}<br>${date} |\n|---|---|${below}`],
    [
      'a table of rows',
      `| ${superior} | ${title} |\n|---|---|\n| ${issuer} | |\n| \\* | |\n| ${number} | ${date} |${below}`,
    ],
    [
      'headings',
      `${superior}\n${issuer}\n${number}\n\n${title}\n${date}\n\n# NGHỊ QUYẾT\n\n## về phương hướng, nhiệm vụ năm 2027${rest}`,
    ],
  ])('%s', async (_, markdown) => {
    expect(await factsOf({ markdown })).toMatchObject(EXPECTED)
  })

  test('a text without letterhead has no components', async () => {
    const { confidence, edition, ...facts } = await factsOf({ markdown: 'Chi bộ họp và thống nhất như sau.\n' })
    expect(Object.values(facts).every((fact) => fact === null)).toBe(true)
    expect([confidence, edition]).toEqual([0, 'hd05-2026'])
  })
})

describe('the abstract', () => {
  test.each([
    [['về phương hướng, nhiệm vụ năm 2027']],
    [['về đánh giá kết quả năm 2026', 'và phương hướng, nhiệm vụ năm 2027']],
    [['về đánh giá kết quả thực hiện', 'nghị quyết năm 2026 và', 'phương hướng, nhiệm vụ năm 2027']],
    [['Về việc thực hiện nhiệm vụ năm 2027']],
    [['CỦA CHI BỘ ẤP TÂN HÒA NĂM 2027']],
  ])('%j', async (abstract) => {
    expect((await factsOf({ body: sheet({ abstract }) })).abstract).toBe(abstract.join(' '))
  })

  test('may stand on the line of the type name', async () => {
    const body = sheet({ typeName: 'NGHỊ QUYẾT NĂM 2027', abstract: [] })
    expect(await factsOf({ body })).toMatchObject({ typeName: 'NGHỊ QUYẾT', abstract: 'NĂM 2027' })
  })

  test('is null where none is printed', async () => {
    expect(await factsOf({ body: sheet({ abstract: [] }) })).toMatchObject({ typeName: 'NGHỊ QUYẾT', abstract: null })
  })

  test('does not take in hyphens, grounds or the first heading', async () => {
    const head = columns(LEFT, RIGHT)
    const grounds = lines('- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', '- Căn cứ Nghị quyết số 07-NQ/ĐU năm 2026.')
    const body = `${head}${centered(['NGHỊ QUYẾT', 'về nhiệm vụ năm 2027'], '<w:b/>')}${grounds}${lines('I. PHƯƠNG HƯỚNG', 'Kết nạp.', 'II. KHÁC', 'Không.')}`
    expect((await factsOf({ body })).abstract).toBe('về nhiệm vụ năm 2027')
  })

  test('of an official letter stands below its number', async () => {
    const left = [superior, issuer, star, 'Số 05-CV/CB', 'V/v nộp nghị quyết năm 2027']
    const letter = `${columns(left, RIGHT)}${centered(['Kính gửi: Đảng ủy xã Bình An'])}${lines('Chi bộ gửi nghị quyết năm 2027.')}`
    expect(await factsOf({ body: letter })).toMatchObject({
      issuer,
      number: '05-CV/CB',
      typeName: null,
      abstract: 'V/v nộp nghị quyết năm 2027',
      addressee: 'Đảng ủy xã Bình An',
      type: 'cong-van',
    })
  })
})

describe('the addressee', () => {
  test.each([
    ['Kính gửi: Đảng ủy xã Bình An', [], 'Đảng ủy xã Bình An'],
    ['Kính trình: Đảng ủy xã Bình An', [], 'Đảng ủy xã Bình An'],
    ['Kính gửi:', ['- Đảng ủy xã Bình An;', '- Ban Tổ chức.'], 'Đảng ủy xã Bình An; Ban Tổ chức'],
    ['Kính trình: - Đảng ủy xã Bình An;', ['- Ban Tổ chức;'], 'Đảng ủy xã Bình An; Ban Tổ chức'],
    ['Kính trình:', ['', '- Đảng ủy xã Bình An', '- Căn cứ Điều lệ Đảng;'], 'Đảng ủy xã Bình An'],
    ['Kính trình: Đảng ủy xã Bình An', ['- Căn cứ Điều lệ Đảng;', '- Xét đề nghị của chi ủy.'], 'Đảng ủy xã Bình An'],
    ['Kính gửi:', ['- Đảng ủy xã Bình An.', '- Chi bộ có 12 đảng viên.'], 'Đảng ủy xã Bình An'],
  ])('%s %j', async (label, items, expected) => {
    const body = `${columns(LEFT, RIGHT)}${centered(['TỜ TRÌNH', 'về kết nạp đảng viên'], '<w:b/>')}${lines(label, ...items)}${lines('Chi bộ trình.')}`
    expect(await factsOf({ body })).toMatchObject({
      addressee: expected,
      typeName: 'TỜ TRÌNH',
      abstract: 'về kết nạp đảng viên',
    })
  })
})

describe('without a type name', () => {
  const head = (...left: string[]) => columns(left, RIGHT)

  test('what stands below the number of an official letter is its abstract, whatever it begins with', async () => {
    const left = [superior, issuer, star, 'Số 12-CV/CB', 'Đăng ký lịch làm việc tuần', 'của chi ủy']
    const body = head(...left) + lines('Kính gửi: Đảng ủy xã Bình An', 'Chi bộ đăng ký lịch làm việc.')
    expect(await factsOf({ body })).toMatchObject({
      superior,
      issuer,
      abstract: 'Đăng ký lịch làm việc tuần của chi ủy',
    })
  })

  test('the theme of a congress is no part of the name of the issuer', async () => {
    const theme = ['ĐOÀN KẾT, ĐỔI MỚI', '(Báo cáo chính trị trình Đại hội)', '-----']
    const body = head(superior, issuer, star, 'Số 12-BC/CB') + centered(theme, '<w:b/>') + lines('Phần thứ nhất')
    expect(await factsOf({ body })).toMatchObject({
      issuer,
      typeName: null,
      abstract: 'ĐOÀN KẾT, ĐỔI MỚI (Báo cáo chính trị trình Đại hội)',
    })
  })

  test('a name below the number is a name where none stands above it', async () => {
    const body = head('Số 12-CV/CB', superior, issuer) + lines('Kính gửi: Đảng ủy xã Bình An', 'Chi bộ họp.')
    expect(await factsOf({ body })).toMatchObject({ superior, issuer, abstract: null })
  })
})

test('the name of a congress goes on with that of its organisation', async () => {
  const left = ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ I', star, 'Số 09-NQ/ĐH']
  expect(await factsOf({ body: sheet({ left }) })).toMatchObject({
    superior: null,
    issuer: 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ I',
  })
})
