import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { toRoman } from '../../src/text/index.js'
import { docx, p, r } from '../support/docx.js'
import { findingsOf, markdown } from './support.js'

/** Sections, each with a line of text below its heading; `1.` and `a)` stand in bold, as they do in papers. */
const paper = (...headings: string[]) =>
  markdown(
    ...headings.flatMap((heading) => [
      /^[IVX\p{Lu}#]/u.test(heading) ? heading : `**${heading}**`,
      'Chi bộ thực hiện nhiệm vụ.',
    ]),
  )

async function faults(document: string, options = '') {
  const findings = await findingsOf(`{ kind: numbering${options} }`, document, '{label} {problem}')
  return findings.map(({ message, expected }) => `${message}: ${expected?.join() ?? '?'}`)
}

test('numbers that count on give nothing, in whatever kind', async () => {
  const right = [
    paper('I. MỘT', '1. Một', '2. Hai', 'II. HAI', '1. Một', '2. Hai', '3. Ba'),
    paper('I. MỘT', 'a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'đ) Năm', 'e) Sáu', 'g) Bảy', 'h) Tám'),
    paper('1. Một', '1.1. Một', '1.2. Hai', '2. Hai', '2.1. Một', '2.2. Hai'),
    paper('I. MỘT', '1.1. Một', '1.2. Hai', 'II. HAI', '2.1. Một'),
    paper('Chương I. MỘT', 'Điều 1. Một', 'Điều 2. Hai', 'Chương II. HAI', 'Điều 3. Ba', 'Điều 4. Bốn'),
    paper('A. MỘT', 'B. HAI', 'C. BA', 'D. BỐN'),
    paper('# A. MỘT', '## I. Một', '### 1. A', '### 2. B', '## II. Hai', '# B. HAI', '## I. Một'),
    paper('# A. MỘT', '# B. HAI', '# C. BA', '## I. Một', '## II. Hai', '# D. BỐN', '## I. Một'),
    paper('# I. MỘT', '## A. Một', '### 1. A', '## B. Hai', '# II. HAI', '## A. Một'),
    paper('# I. MỘT', '## a. Một', '### i. A', '### ii. B', '## b. Hai'),
    paper('Phần thứ nhất. MỘT', 'Phần thứ hai. HAI'),
    paper('# Đánh giá', '# Mục tiêu'),
    'Chi bộ họp.\n',
  ]
  for (const document of right) expect(await faults(document)).toEqual([])
})

describe('numbers that begin anew give nothing', () => {
  test.each<[string, string[]]>([
    ['below something without a number', ['# A', '## 1. Một', '## 2. Hai', '## Thêm', '## 1. Một']],
    ['where they count on', ['# I. MỘT', '# II. HAI', '# III. BA', '# I. MỘT', '# II. HAI']],
    ['below numbers that no heading bears', ['# II. HAI', '## 1.1. Một', '## 1.2. Hai', '## 2.1. Ba']],
    ['alone and far from the first', ['# I. MỘT', '## 6. Tên loại', '# II. HAI']],
    ['in numbers of another kind', ['# A. MỘT', '# I. Một', '# II. Hai', '# B. HAI', '# I. Một']],
  ])('%s', async (_, headings) => {
    expect(await faults(paper(...headings))).toEqual([])
  })
})

test('articles go on through chapters, whether these have sections or not', async () => {
  const headings = ['# Chương I. MỘT', '## Điều 1. Một', '## Điều 2. Hai', '# Chương II. HAI', '## Mục 1. A']
  expect(await faults(paper(...headings, '### Điều 3. Ba', '## Mục 2. B', '### Điều 4. Bốn'))).toEqual([])
  expect(await faults(paper(...headings, '### Điều 4. Ba'))).toEqual(['Điều 4. nhảy số: Điều 3.'])
})

describe('a number that a sentence bears instead of a heading is not left out', () => {
  const SENTENCE = 'Chi bộ họp mỗi tháng một lần, vào ngày mùng năm; trường hợp cần thiết thì họp thêm.'
  const clauses = (...lines: string[]) => markdown('# I. MỘT', ...lines, '# II. HAI', 'Chi bộ thực hiện nhiệm vụ.')

  test.each<[string, string[], string[]]>([
    ['the first', [`1. ${SENTENCE}`, '## 2. Nội dung', 'Chi bộ bàn việc.'], []],
    [
      'some in the middle',
      ['## 1. Thời gian', 'Hằng tháng.', `2\\. ${SENTENCE}`, `3\\. ${SENTENCE}`, '## 4. Nội dung', 'Chi bộ bàn việc.'],
      [],
    ],
    [
      'one of two',
      ['## 1. Thời gian', 'Hằng tháng.', `2\\. ${SENTENCE}`, '## 4. Nội dung', 'Chi bộ bàn việc.'],
      ['4. nhảy số: 3.'],
    ],
    [
      'a list inside of the one before',
      ['## 1. Thời gian', `1. ${SENTENCE}`, `2. ${SENTENCE}`, '## 3. Nội dung', 'Chi bộ bàn việc.'],
      ['3. nhảy số: 2.'],
    ],
    [
      'another mark',
      ['## 1. Thời gian', 'Hằng tháng.', `2) ${SENTENCE}`, '## 3. Nội dung', 'Chi bộ bàn việc.'],
      ['2) khác kiểu số với các mục cùng cấp: 2.'],
    ],
    [
      'a list with another mark inside of the one before',
      ['## 1. Thời gian', `1) ${SENTENCE}`, `2) ${SENTENCE}`, '## 3. Nội dung', 'Chi bộ bàn việc.'],
      ['3. nhảy số: 2.'],
    ],
    [
      'behind a soft break',
      ['## 1. Thời gian', `Hằng tháng.  \n2\\. ${SENTENCE}`, '## 3. Nội dung', 'Chi bộ bàn việc.'],
      [],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await faults(clauses(...lines))).toEqual(expected)
  })
})

describe('one fault is one finding, with the label found and the one expected', () => {
  test.each<[string, string[], string[]]>([
    ['a gap', ['I. MỘT', 'III. HAI', 'IV. BA'], ['III. nhảy số: II.']],
    ['one number mistyped', ['I. MỘT', 'II. HAI', 'IV. BA', 'IV. BỐN', 'V. NĂM'], ['IV. nhảy số: III.']],
    ['a number twice', ['I. MỘT', 'II. HAI', 'II. BA', 'III. BỐN'], ['II. trùng số: III.']],
    ['a number twice, the next one right', ['I. MỘT', 'II. HAI', 'II. BA', 'IV. BỐN'], ['II. trùng số: III.']],
    ['numbers that begin anew', ['# I. MỘT', '# II. HAI', '# III. BA', '# I. BỐN'], ['I. đánh số lùi lại: IV.']],
    ['numbers that do not begin with the first', ['II. MỘT', 'III. HAI'], ['II. nhảy số: I.']],
    ['a mark unlike the others', ['I. MỘT', 'II- HAI', 'III. BA'], ['II- khác kiểu số với các mục cùng cấp: II.']],
    ['a kind unlike the others', ['I. MỘT', '2. HAI', 'III. BA'], ['2. khác kiểu số với các mục cùng cấp: II.']],
    ['a gap inside', ['I. MỘT', '1. Một', '3. Ba', 'II. HAI', '1. Một'], ['3. nhảy số: 2.']],
    ['a gap of decimal numbers', ['1. Một', '1.1. Một', '1.3. Hai', '2. Hai'], ['1.3. nhảy số: 1.2.']],
    [
      'a decimal number of another section',
      ['1. Một', '1.1. Một', '2. Hai', '2.1. Một', '1.2. Hai'],
      ['1.2. không khớp với số của mục lớn: 2.2.'],
    ],
    [
      'articles that leave one out',
      ['Chương I. MỘT', 'Điều 1. Một', 'Chương II. HAI', 'Điều 3. Ba'],
      ['Điều 3. nhảy số: Điều 2.'],
    ],
    [
      'letters without đ',
      ['I. MỘT', 'a) A', 'b) B', 'c) C', 'd) D', 'e) E', 'f) F', 'g) G'],
      ['e) không theo thứ tự chữ cái tiếng Việt: đ)'],
    ],
    ['a letter set one level too deep', ['# B. MỘT', '# C. HAI', '## Đ. BA'], ['B. nhảy số: A.', 'Đ. nhảy số: D.']],
    [
      'a Roman number set one level too deep',
      ['# I. MỘT', '# II. HAI', '## IV. BA', '# V. BỐN'],
      ['IV. nhảy số: III.'],
    ],
    [
      'f after e',
      ['I. MỘT', 'a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'đ) Năm', 'e) Sáu', 'f) Bảy'],
      ['f) không theo thứ tự chữ cái tiếng Việt: g)'],
    ],
    [
      'a chapter that is left out with its articles',
      ['# Chương I', '## Điều 1. A', '# Chương III', '## Điều 4. B', '## Điều 5. C'],
      ['Chương III nhảy số: Chương II'],
    ],
    ['a mark typed twice', ['I. MỘT', 'II.. HAI', 'III. BA'], ['II.. sai dấu sau số: II.']],
    ['a number typed twice', ['I. I. MỘT', 'II. HAI', 'III. BA'], ['I. I. có hai số: I.']],
    [
      'a number copied from a list',
      ['1. I. MỘT', '2. II. HAI', 'III. BA'],
      ['1. I. có hai số: I.', '2. II. có hai số: II.'],
    ],
    [
      'a level that bears another mark below one heading',
      ['I. MỘT', '1. Một', '2. Hai', 'II. HAI', '1/ Một', '2/ Hai', 'III. BA', '1. Một', '2. Hai'],
      ['1/ khác kiểu số với các mục cùng cấp: 1.'],
    ],
    [
      'decimal numbers of another section, all of them',
      ['1. Một', '1.1. Một', '1.2. Hai', '2. Hai', '1.1. Một', '1.2. Hai'],
      ['1.1. không khớp với số của mục lớn: 2.1.'],
    ],
    ['a gap of letters', ['I. MỘT', 'a) A', 'b) B', 'd) D'], ['d) nhảy số: c)']],
  ])('%s', async (_, headings, expected) => {
    expect(await faults(paper(...headings))).toEqual(expected)
  })
})

test('letters may be counted as in English', async () => {
  const english = paper('I. MỘT', 'a) A', 'b) B', 'c) C', 'd) D', 'e) E', 'f) F')
  expect(await faults(english, ', letters: en')).toEqual([])
})

test('the place is the number, with the number before it', async () => {
  const findings = await findingsOf('{ kind: numbering }', paper('I. MỘT', 'III. HAI'))
  expect(findings).toMatchObject([
    {
      place: { line: 5, column: 1, endLine: 5, endColumn: 5, section: 'III' },
      actual: 'III.',
      expected: ['II.'],
      related: [{ place: { line: 1 }, message: 'Số đứng trước' }],
    },
  ])
  const [bold] = await findingsOf('{ kind: numbering }', paper('I. MỘT', '1. Một', '3. Ba'))
  expect(bold?.place).toMatchObject({ line: 9, column: 3, endColumn: 5 })
})

test('each annex numbers its own sections', async () => {
  const document = paper(
    'I. MỘT',
    'II. HAI',
    '# Phụ lục 1: BIỂU MẪU',
    'I. MỘT',
    'II. HAI',
    '# Phụ lục 2: DANH SÁCH',
    'I. MỘT',
    'III. BA',
  )
  expect(await faults(document)).toEqual(['III. nhảy số: II.'])
})

describe('a quotation has numbers of its own', () => {
  test.each<[string, string[]]>([
    [
      'in several paragraphs',
      ['1. Sửa đổi Điều 5 như sau:', '“4. Họp mỗi quý;', '6. Họp mỗi năm.”;', '2. Sửa đổi Điều 6.'],
    ],
    ['in straight marks', ['1. Sửa đổi Điều 5 như sau:', '"1. Họp mỗi quý;', '3. Họp mỗi năm".', '2. Sửa đổi Điều 6.']],
  ])('%s', async (_, lines) => {
    expect(await faults(markdown('# I. MỘT', ...lines), ', items: true')).toEqual([])
  })
  test('and a sentence that begins with one has none', async () => {
    const document = markdown('# I. MỘT', '“Dân vận khéo” gồm:', '1. mô hình;', '3. điển hình.')
    expect(await faults(document, ', items: true')).toEqual(['3. nhảy số: 2.'])
  })
  test('nor has one that nothing closes', async () => {
    const document = markdown('# I. MỘT', '“Dân vận khéo gồm:', '1. mô hình;', '3. điển hình.')
    expect(await faults(document, ', items: true')).toEqual(['3. nhảy số: 2.'])
  })
})

describe('marks', () => {
  const MARKS = ", items: true, marks: ['Điều 1.', '1.', 'a)'], within: 'Điều 1.'"
  const article = (...lines: string[]) => markdown('# Điều 1. Phạm vi', ...lines)
  test.each<[string, string, string[]]>([
    ['as asked for', article('1. Họp chi ủy.', '2. Họp chi bộ:', 'a) hằng tháng;', 'b) hằng quý.'), []],
    [
      'of articles',
      markdown('# Điều 1: Phạm vi', 'Họp.', '# Điều 2: Nội dung'),
      ['Điều 1: sai dấu sau số: Điều 1.', 'Điều 2: sai dấu sau số: Điều 2.'],
    ],
    ['of clauses', article('1) Họp chi ủy.', '2) Họp chi bộ.'), ['1) sai dấu sau số: 1.', '2) sai dấu sau số: 2.']],
    [
      'of points',
      article('1. Họp:', 'a. hằng tháng;', 'b. hằng quý.'),
      ['a. sai dấu sau số: a)', 'b. sai dấu sau số: b)'],
    ],
    ['outside of articles', markdown('# I. MỘT', '1) Họp chi ủy.', '2) Họp chi bộ.'), []],
    ['in brackets', article('1. Họp:', '(a) hằng tháng;', '(b) hằng quý.'), []],
  ])('%s', async (_, document, expected) => {
    expect(await faults(document, MARKS)).toEqual(expected)
  })
  test('one finding for all of them, where that is asked for', async () => {
    const check = `{ kind: numbering${MARKS}, report: [mark], once: true }`
    const findings = await findingsOf(check, article('1) Họp.', '2) Họp.', '3) Họp.'), '{label} {count}')
    expect(findings.map(({ message, related }) => [message, related?.length])).toEqual([['1) 3', 2]])
  })
})

test('a number that Word prints before one that was typed is one too many', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const heading = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const text = p(r('Chi bộ thực hiện nhiệm vụ.'))
  const document = docx(heading('I. ĐÁNH GIÁ') + text + heading('NHIỆM VỤ') + text, { numbering })
  const findings = await findingsOf('{ kind: numbering }', document, '{label} {problem}: {expected}')
  expect(findings.map(({ message }) => message)).toEqual(['I. I. có hai số: I.'])
})

test('only numbers of some kinds may be reported', async () => {
  const document = paper('# I. MỘT', '## A. Một', '## B. Hai', '## Đ. Ba', '# III. HAI')
  expect(await faults(document, ", like: ['A.']")).toEqual(['Đ. nhảy số: C.'])
})

describe('levels', () => {
  const LEVELS = ", levels: ['I.', ['1.', 'Điều 1.'], 'a)']"
  test('that are numbered as asked give nothing', async () => {
    expect(await faults(paper('I. MỘT', '1. Một', 'a) A', 'b) B', '2. Hai', 'II. HAI', 'Điều 1. Một'), LEVELS)).toEqual(
      [],
    )
  })
  test('numbered in another kind are told once', async () => {
    expect(await faults(paper('I- MỘT', 'II- HAI', 'III- BA'), LEVELS)).toEqual([
      'I- không đúng kiểu số của cấp này: I.',
    ])
    expect(await faults(paper('1. Một', '2. Hai', '3. Ba'), LEVELS)).toEqual(['1. không đúng kiểu số của cấp này: I.'])
  })
  test('deeper than those that are given may be numbered as they like', async () => {
    expect(await faults(paper('I. MỘT', '1. Một', '2. Hai'), ", levels: ['I.']")).toEqual([])
  })
})

test('lists in running text are looked at where that is asked for', async () => {
  const list = markdown(
    'I. MỘT',
    'Chi bộ giao:',
    '1. rà soát hồ sơ đảng viên;',
    '2. thu đảng phí;',
    '4. báo cáo chi ủy.',
    'Ngoài ra:',
    '1. họp chi ủy;',
    '2. họp chi bộ.',
  )
  expect(await faults(list)).toEqual([])
  expect(await faults(list, ', items: true')).toEqual(['4. nhảy số: 3.'])
  const letters = markdown(
    'I. MỘT',
    'Gồm:',
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}) việc thứ ${letter};`),
  )
  expect(await faults(letters, ', items: true')).toEqual(['e) không theo thứ tự chữ cái tiếng Việt: đ)'])
})

test('what to look at and what to report may be chosen', async () => {
  const document = paper('I. ĐÁNH GIÁ', '1. Một', '3. Ba', 'III. MỤC TIÊU', 'IV- TỔ CHỨC')
  expect(await faults(document)).toHaveLength(3)
  expect(await faults(document, ', report: [style]')).toEqual(['IV- khác kiểu số với các mục cùng cấp: IV.'])
  expect(await faults(document, ', outside: danh-gia, report: [jump]')).toEqual(['III. nhảy số: I.'])
})

test('a sequence with one number taken out, or written twice, has one fault', async () => {
  const length = fc.integer({ min: 3, max: 9 })
  await fc.assert(
    fc.asyncProperty(length, fc.nat(), fc.constantFrom('out', 'twice'), async (size, at, what) => {
      const values = Array.from({ length: size }, (_, index) => index + 1)
      const place = 1 + (at % (size - 2))
      const numbers = what === 'out' ? values.toSpliced(place, 1) : values.toSpliced(place, 0, place)
      const found = await faults(
        paper(...numbers.map((value, index) => `# ${toRoman(value)}. MỤC THỨ ${toRoman(index + 1)}`)),
      )
      const next = toRoman(place + 1)
      expect(found).toEqual([
        what === 'out' ? `${toRoman(place + 2)}. nhảy số: ${next}.` : `${toRoman(place)}. trùng số: ${next}.`,
      ])
    }),
    { numRuns: 30 },
  )
})

test.each([
  ["{ kind: numbering, levels: ['mục'] }", '“mục” không phải số đề mục'],
  ["{ kind: numbering, levels: ['-'] }", '“-” không phải số đề mục'],
  ['{ kind: numbering, letters: fr }', '“fr” không dùng được'],
])('%s is refused', async (check, message) => {
  const error = await findingsOf(check, 'a\n').catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(DangLintError)
  expect((error as DangLintError).describe('vi').message).toContain(message)
})
