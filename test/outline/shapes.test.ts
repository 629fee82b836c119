import { describe, expect, test } from 'vitest'
import { cell, p, r, row, table } from '../support/docx.js'
import { headingsOf } from '../support/outline.js'

const BOLD = '<w:b/>'
const ITALIC = '<w:i/>'
const UNDERLINED = '<w:u w:val="single"/>'
const LARGE = '<w:sz w:val="32"/>'
const CENTERED = '<w:jc w:val="center"/>'
const BREAK = '<w:r><w:br/></w:r>'

const plain = (text: string) => p(r(text))
const bold = (text: string) => p(r(text, BOLD))
const middle = (text: string, properties = BOLD) => p(r(text, properties), CENTERED)
const TEXT = plain('Chi bộ lãnh đạo đảng viên hoàn thành tốt các nhiệm vụ được giao trong năm.')
/** Headings in the way that is given, each with text below. */
const under = (set: (title: string) => string, ...titles: string[]) => titles.map((title) => set(title) + TEXT).join('')

describe('run-in headings', () => {
  const REST = ' Chi bộ kiểm tra 02 đảng viên trong quý II.'
  const TITLES = ['Công tác tư tưởng', 'Công tác tổ chức', 'Công tác dân vận']
  const numbered = TITLES.map((title, index) => `${index + 1}. ${title}`)

  test.each([
    ['bold', BOLD],
    ['italic', ITALIC],
    ['underlined', UNDERLINED],
    ['bold and italic', BOLD + ITALIC],
  ])('%s, the colon inside or outside, with a number or without', async (_, properties) => {
    for (const titles of [TITLES, numbered]) {
      const inside = titles.map((title) => p(r(`${title}:`, properties) + r(REST))).join('')
      const outside = titles.map((title) => p(r(title, properties) + r(`:${REST}`))).join('')
      const wanted = titles.map((title) => `1 ${title}`)
      expect(await headingsOf(inside)).toEqual(wanted)
      expect(await headingsOf(outside)).toEqual(wanted)
    }
  })

  test('the number may be plain, or alone be bold', async () => {
    const apart = numbered.map((title) => p(r(title.slice(0, 3)) + r(`${title.slice(3)}:`, BOLD) + r(REST))).join('')
    expect(await headingsOf(apart)).toEqual(numbered.map((title) => `1 ${title}`))
    const alone = numbered.map((title) => p(r(title.slice(0, 3), BOLD) + r(title.slice(3))) + TEXT).join('')
    expect(await headingsOf(alone)).toEqual(numbered.map((title) => `1 ${title}`))
  })

  test('a full stop closes them too, a plain colon where the text is long enough', async () => {
    const stopped = numbered.map((title) => p(r(`${title}.`, BOLD) + r(REST))).join('')
    expect(await headingsOf(stopped)).toEqual(numbered.map((title) => `1 ${title}`))
    const unset = numbered.map((title) => plain(`${title}:${REST}`)).join('')
    expect(await headingsOf(unset)).toEqual(numbered.map((title) => `1 ${title}`))
  })

  test('below headings of their own line they are the inner ones', async () => {
    const inner = TITLES.slice(0, 2).map((title) => p(r(`${title}:`, BOLD) + r(REST)))
    expect(await headingsOf(bold('I. ĐÁNH GIÁ') + inner[0] + inner[1] + bold('II. PHƯƠNG HƯỚNG') + TEXT)).toEqual([
      '1 I. ĐÁNH GIÁ',
      '2 Công tác tư tưởng',
      '2 Công tác tổ chức',
      '1 II. PHƯƠNG HƯỚNG',
    ])
  })
})

describe('headings of two lines', () => {
  const PARTS = ['1 Phần thứ nhất ĐÁNH GIÁ KẾT QUẢ', '1 Phần thứ hai PHƯƠNG HƯỚNG']

  test.each([
    ['centred and bold', (text: string) => middle(text)],
    ['bold at the left', bold],
    ['centred, not bold', (text: string) => middle(text, '')],
  ])('%s: “Phần thứ nhất” and its name', async (_, line) => {
    const body = [
      line('Phần thứ nhất') + line('ĐÁNH GIÁ KẾT QUẢ') + TEXT,
      line('Phần thứ hai') + line('PHƯƠNG HƯỚNG') + TEXT,
    ].join('')
    expect(await headingsOf(body)).toEqual(PARTS)
  })

  test('parted by a soft break within one paragraph', async () => {
    const line = (division: string, name: string) => p(r(division, BOLD) + BREAK + r(name, BOLD), CENTERED) + TEXT
    expect(await headingsOf(line('Phần thứ nhất', 'ĐÁNH GIÁ KẾT QUẢ') + line('Phần thứ hai', 'PHƯƠNG HƯỚNG'))).toEqual(
      PARTS,
    )
  })

  test('of one heading style', async () => {
    const line = (text: string) => p(r(text), '<w:outlineLvl w:val="0"/>')
    const body = line('Phần thứ nhất') + line('Đánh giá kết quả') + TEXT + line('Phần thứ hai') + line('Phương hướng')
    expect(await headingsOf(body + TEXT)).toEqual(['1 Phần thứ nhất Đánh giá kết quả', '1 Phần thứ hai Phương hướng'])
  })

  test('chapters with names, sections with names, articles below them', async () => {
    const body = [
      middle('Chương I') + middle('QUY ĐỊNH CHUNG'),
      under(bold, 'Điều 1. Phạm vi điều chỉnh', 'Điều 2. Nguyên tắc'),
      middle('Chương II') + middle('CHẾ ĐỘ LÀM VIỆC'),
      middle('Mục 1') + middle('SINH HOẠT'),
      under(bold, 'Điều 3. Chế độ sinh hoạt'),
      middle('Mục 2') + middle('BÁO CÁO'),
      under(bold, 'Điều 4. Chế độ báo cáo'),
    ].join('')
    expect(await headingsOf(body)).toEqual([
      '1 Chương I QUY ĐỊNH CHUNG',
      '2 Điều 1. Phạm vi điều chỉnh',
      '2 Điều 2. Nguyên tắc',
      '1 Chương II CHẾ ĐỘ LÀM VIỆC',
      '2 Mục 1 SINH HOẠT',
      '3 Điều 3. Chế độ sinh hoạt',
      '2 Mục 2 BÁO CÁO',
      '3 Điều 4. Chế độ báo cáo',
    ])
  })

  test('a name too long for its line goes on in the next one', async () => {
    const body = [
      middle('Chương I') + middle('QUY ĐỊNH VỀ CHẾ ĐỘ') + middle('SINH HOẠT CHI BỘ') + TEXT,
      middle('Chương II') + middle('TỔ CHỨC THỰC HIỆN') + TEXT,
    ].join('')
    expect(await headingsOf(body)).toEqual([
      '1 Chương I QUY ĐỊNH VỀ CHẾ ĐỘ SINH HOẠT CHI BỘ',
      '1 Chương II TỔ CHỨC THỰC HIỆN',
    ])
  })

  test('lines that a soft break parts from text are headings, and so are those behind a page break', async () => {
    const broken = p(
      [r('I. ĐÁNH GIÁ', BOLD), r('Hoàn thành nhiệm vụ.'), r('II. PHƯƠNG HƯỚNG', BOLD), r('Phấn đấu hơn.')].join(BREAK),
    )
    expect(await headingsOf(broken)).toEqual(['1 I. ĐÁNH GIÁ', '1 II. PHƯƠNG HƯỚNG'])
    const paged = p(`${r('Hoàn thành nhiệm vụ.')}<w:r><w:br w:type="page"/></w:r>${r('II. PHƯƠNG HƯỚNG', BOLD)}`)
    expect(await headingsOf(bold('I. ĐÁNH GIÁ') + paged + TEXT)).toEqual(['1 I. ĐÁNH GIÁ', '1 II. PHƯƠNG HƯỚNG'])
  })
})

describe('schemes', () => {
  test('six of them in one document', async () => {
    const body = [
      bold('A. NỘI DUNG TRÌNH CHI BỘ') + bold('I. Đánh giá') + bold('1. Ưu điểm'),
      under(bold, '1.1. Về kinh tế', '1.2. Về văn hóa'),
      bold('2. Hạn chế'),
      under((text) => p(r(text, ITALIC)), 'a) Về tư tưởng', 'b) Về tổ chức'),
      under(bold, 'II. Nguyên nhân'),
      bold('B. PHƯƠNG HƯỚNG'),
      under(bold, 'I. Mục tiêu', 'II. Giải pháp'),
    ].join('')
    expect(await headingsOf(body)).toEqual([
      '1 A. NỘI DUNG TRÌNH CHI BỘ',
      '2 I. Đánh giá',
      '3 1. Ưu điểm',
      '4 1.1. Về kinh tế',
      '4 1.2. Về văn hóa',
      '3 2. Hạn chế',
      '4 a) Về tư tưởng',
      '4 b) Về tổ chức',
      '2 II. Nguyên nhân',
      '1 B. PHƯƠNG HƯỚNG',
      '2 I. Mục tiêu',
      '2 II. Giải pháp',
    ])
  })

  test('articles below Roman numerals, after Arabic ones', async () => {
    const body = [
      bold('I- ĐÁNH GIÁ') + under(bold, '1- Ưu điểm', '2- Hạn chế'),
      bold('II- QUYẾT ĐỊNH') + under(bold, 'Điều 1. Thông qua báo cáo', 'Điều 2. Giao chi ủy'),
    ].join('')
    expect(await headingsOf(body)).toEqual([
      '1 I- ĐÁNH GIÁ',
      '2 1- Ưu điểm',
      '2 2- Hạn chế',
      '1 II- QUYẾT ĐỊNH',
      '2 Điều 1. Thông qua báo cáo',
      '2 Điều 2. Giao chi ủy',
    ])
  })

  test('headings without numbers between numbered ones', async () => {
    const body = [
      bold('I. ĐÁNH GIÁ') + under(bold, 'Ưu điểm', 'Hạn chế'),
      bold('II. PHƯƠNG HƯỚNG') + under(bold, 'Mục tiêu', 'Giải pháp'),
    ].join('')
    expect(await headingsOf(body)).toEqual([
      '1 I. ĐÁNH GIÁ',
      '2 Ưu điểm',
      '2 Hạn chế',
      '1 II. PHƯƠNG HƯỚNG',
      '2 Mục tiêu',
      '2 Giải pháp',
    ])
  })

  test.each([
    ['numbered', bold('I. NĂM 2026'), bold('II. NĂM 2027'), '1 I. NĂM 2026', '1 II. NĂM 2027'],
    ['without a number', middle('NĂM 2026'), middle('NĂM 2027'), '1 NĂM 2026', '1 NĂM 2027'],
  ])('numbers that start again below each heading, %s', async (_, first, second, one, two) => {
    const inner = under(bold, '1. Kinh tế', '2. Văn hóa')
    expect(await headingsOf(first + inner + second + inner)).toEqual([
      one,
      '2 1. Kinh tế',
      '2 2. Văn hóa',
      two,
      '2 1. Kinh tế',
      '2 2. Văn hóa',
    ])
  })

  test('articles that number on through the chapters', async () => {
    const body = [
      bold('Chương I. Chung') + under(bold, 'Điều 1. Một', 'Điều 2. Hai'),
      bold('Chương II. Riêng') + under(bold, 'Điều 3. Ba'),
    ].join('')
    expect(await headingsOf(body)).toEqual([
      '1 Chương I. Chung',
      '2 Điều 1. Một',
      '2 Điều 2. Hai',
      '1 Chương II. Riêng',
      '2 Điều 3. Ba',
    ])
  })

  test('numbers that Word prints, a tab behind typed ones', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const item = (level: number, text: string) =>
      p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
    const printed =
      item(0, 'Đánh giá') + item(1, 'Ưu điểm') + TEXT + item(1, 'Hạn chế') + TEXT + item(0, 'Phương hướng') + TEXT
    expect(await headingsOf(printed, { numbering })).toEqual([
      '1 I. Đánh giá',
      '2 1. Ưu điểm',
      '2 2. Hạn chế',
      '1 II. Phương hướng',
    ])
    const typed = (label: string, text: string) => p(`${r(label, BOLD)}<w:r><w:tab/></w:r>${r(text, BOLD)}`) + TEXT
    expect(await headingsOf(typed('I.', 'Đánh giá') + typed('II.', 'Phương hướng'))).toEqual([
      '1 I. Đánh giá',
      '1 II. Phương hướng',
    ])
  })
})

describe('headings by one sign alone', () => {
  const TITLES = ['Đánh giá kết quả', 'Phương hướng năm tới', 'Tổ chức thực hiện']

  test.each([
    ['a heading style', (text: string) => p(r(text), '<w:pStyle w:val="H"/>')],
    ['an outline level', (text: string) => p(r(text), '<w:outlineLvl w:val="0"/>')],
    ['bold', bold],
    ['capitals', (text: string) => p(r(text, '<w:caps/>'))],
    ['size', (text: string) => p(r(text, LARGE))],
    ['underlining', (text: string) => p(r(text, UNDERLINED))],
    ['italics', (text: string) => p(r(text, ITALIC))],
    ['their place in the middle', (text: string) => middle(text, '')],
    ['their shortness', plain],
  ])('%s', async (_, set) => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>'
    expect(await headingsOf(under(set, ...TITLES), { styles })).toEqual(TITLES.map((title) => `1 ${title}`))
  })

  test('levels come from heading styles alone', async () => {
    const styles = [1, 2, 3]
      .map((n) => `<w:style w:type="paragraph" w:styleId="H${n}"><w:name w:val="heading ${n}"/></w:style>`)
      .join('')
    const heading = (level: number, text: string) => p(r(text), `<w:pStyle w:val="H${level}"/>`) + TEXT
    const body = [heading(1, 'Một'), heading(2, 'Hai'), heading(3, 'Ba'), heading(2, 'Bốn'), heading(1, 'Năm')].join('')
    expect(await headingsOf(body, { styles })).toEqual(['1 Một', '2 Hai', '3 Ba', '2 Bốn', '1 Năm'])
  })

  test('of bold lines the bigger and the capital ones stand further out', async () => {
    const big = (text: string) => p(r(text, BOLD + LARGE))
    expect(await headingsOf(big('Kết quả') + under(bold, 'Ưu điểm', 'Hạn chế') + under(big, 'Phương hướng'))).toEqual([
      '1 Kết quả',
      '2 Ưu điểm',
      '2 Hạn chế',
      '1 Phương hướng',
    ])
    expect(await headingsOf(bold('KẾT QUẢ') + under(bold, 'Ưu điểm', 'Hạn chế') + under(bold, 'PHƯƠNG HƯỚNG'))).toEqual(
      ['1 KẾT QUẢ', '2 Ưu điểm', '2 Hạn chế', '1 PHƯƠNG HƯỚNG'],
    )
  })
})

describe('what is no heading', () => {
  const within = async (...lines: string[]) =>
    headingsOf(bold('I. KẾT QUẢ') + lines.map(plain).join('') + bold('II. HẠN CHẾ') + TEXT)

  test.each<[string, string[]]>([
    ['numbered items', ['1. Lãnh đạo phát triển kinh tế;', '2. Lãnh đạo công tác tư tưởng;', '3. Kết nạp đảng viên.']],
    ['lettered items', ['a) Lãnh đạo phát triển kinh tế;', 'b) Lãnh đạo công tác tư tưởng;', 'c) Kết nạp đảng viên.']],
    ['items with dashes and crosses', ['- Lãnh đạo phát triển kinh tế', '+ Kết nạp đảng viên', '- Công tác dân vận']],
    ['items in brackets', ['(1) Lãnh đạo phát triển kinh tế;', '(2) Lãnh đạo công tác tư tưởng.']],
    ['a number of people', ['02 đảng viên được kết nạp trong năm, vượt chỉ tiêu.', '22/22 đảng viên hoàn thành.']],
    ['a date', ['15/5/2027 chi bộ tổ chức sinh hoạt chuyên đề quý II theo kế hoạch đã đề ra.']],
    ['a figure', ['1.5 triệu đồng là mức đóng góp bình quân.', '30-40 % số hộ tham gia đóng góp.']],
    ['a year', ['2026 là năm thứ hai thực hiện Nghị quyết Đại hội.', '2027 là năm bản lề của nhiệm kỳ.']],
    ['an abbreviated name', ['V.I. Lê-nin đã chỉ rõ vai trò của tổ chức Đảng.']],
    ['an article that is cited', ['Điều 5 Quy định này nêu rõ trách nhiệm của đảng viên.']],
    ['an annex that is cited', ['Phụ lục kèm theo Nghị quyết này gồm danh sách nhiệm vụ và phân công đảng viên.']],
  ])('%s', async (_, lines) => {
    expect(await within(...lines)).toEqual(['1 I. KẾT QUẢ', '1 II. HẠN CHẾ'])
  })

  test('a person, though the name is bold', async () => {
    expect(await headingsOf(bold('I. THÀNH PHẦN') + bold('Đồng chí Trần Văn Mẫn') + TEXT)).toEqual(['1 I. THÀNH PHẦN'])
  })

  test('a list within a section does not count on to the next heading', async () => {
    const list = plain('1. Kết nạp 02 đảng viên;') + plain('2. Xây dựng 01 mô hình.')
    expect(await headingsOf(bold('1. Mục tiêu') + list + under(bold, '2. Giải pháp', '3. Tổ chức'))).toEqual([
      '1 1. Mục tiêu',
      '1 2. Giải pháp',
      '1 3. Tổ chức',
    ])
  })

  test.each([
    ['long paragraphs', TEXT.repeat(4)],
    ['short sentences', ['Chi bộ có 22 đảng viên.', 'Trong năm kết nạp 2 đảng viên.'].map(plain).join('')],
    ['a list alone', ['- Đảng ủy xã;', '- Các chi bộ;', '- Lưu hồ sơ.'].map(plain).join('')],
    ['nothing', ''],
    ['blank paragraphs', p('').repeat(3)],
  ])('a document of %s has none', async (_, body) => {
    expect(await headingsOf(body)).toEqual([])
  })

  test.each([
    [
      'figures',
      [
        ['1', 'Kết nạp đảng viên', 'người', '2'],
        ['2', 'Học tập nghị quyết', 'lượt', '22'],
      ],
    ],
    [
      'persons',
      [
        ['1', 'Trần Văn Mẫn', 'Phụ trách chung toàn bộ công tác của chi bộ'],
        ['2', 'Lê Thị Hòa', 'Phụ trách công tác kiểm tra, giám sát của chi bộ'],
      ],
    ],
  ])('rows of a table of %s', async (_, rows) => {
    const body = table('', ...rows.map((cells) => row(...cells.map((text) => cell(plain(text))))))
    expect(await headingsOf(bold('I. CHỈ TIÊU') + body + bold('II. TỔ CHỨC') + TEXT)).toEqual([
      '1 I. CHỈ TIÊU',
      '1 II. TỔ CHỨC',
    ])
  })
})

describe('where headings may stand', () => {
  const HEADINGS = ['1 I. ĐÁNH GIÁ', '1 II. PHƯƠNG HƯỚNG']
  const first = bold('I. ĐÁNH GIÁ')
  const second = bold('II. PHƯƠNG HƯỚNG')
  const box = (inner: string) =>
    p(`<w:r><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r>`)
  const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`

  test.each([
    ['text boxes, the text outside', box(first) + TEXT + box(second) + TEXT],
    ['text boxes with their text', box(first + TEXT) + box(second + TEXT)],
    ['content controls', control(first) + TEXT + control(second + TEXT)],
    ['content controls within the line', p(r('I. ', BOLD) + control(r('ĐÁNH GIÁ', BOLD))) + TEXT + second + TEXT],
    ['a table of one column', table('', row(cell(first + TEXT)), row(cell(second + TEXT)))],
    ['links', p(`<w:hyperlink>${r('I. ĐÁNH GIÁ', BOLD)}</w:hyperlink>`) + TEXT + second + TEXT],
    ['insertions', p(`<w:ins w:id="1" w:author="a">${r('I. ĐÁNH GIÁ', BOLD)}</w:ins>`) + TEXT + second + TEXT],
  ])('%s', async (_, body) => {
    expect(await headingsOf(body)).toEqual(HEADINGS)
  })

  test.each([
    [
      'the number in a cell of its own',
      row(...['TT', 'Nội dung', 'Thực hiện'].map((text) => cell(plain(text)))),
      row(cell(plain('1')), cell(plain('Kiểm tra đảng viên')), cell(TEXT)),
      row(cell(plain('2')), cell(plain('Giám sát chuyên đề')), cell(TEXT)),
      ['2 1 Kiểm tra đảng viên', '2 2 Giám sát chuyên đề'],
    ],
    [
      'the number with the title',
      row(...['Nội dung', 'Thực hiện'].map((text) => cell(plain(text)))),
      row(cell(bold('1. Kiểm tra đảng viên')), cell(TEXT)),
      row(cell(bold('2. Giám sát chuyên đề')), cell(TEXT)),
      ['2 1. Kiểm tra đảng viên', '2 2. Giám sát chuyên đề'],
    ],
  ])('the rows of an agenda, %s', async (_, head, one, two, items) => {
    const agenda = table('', head, one, two)
    expect(await headingsOf(bold('I. CHƯƠNG TRÌNH') + agenda + bold('II. TỔ CHỨC') + TEXT)).toEqual([
      '1 I. CHƯƠNG TRÌNH',
      ...items,
      '1 II. TỔ CHỨC',
    ])
  })
})
