import { describe, expect, test } from 'vitest'
import { validityOn } from '../../src/checks/validity.js'
import { createLinter } from '../../src/lint.js'
import { DangLintError, type Finding } from '../../src/model/index.js'
import { docx, p, r } from '../support/docx.js'
import { markdown } from './support.js'

const INSTRUMENTS = `
  1-QĐ/TW: { title: Quy định thể thức văn bản, date: '2017-02-06', to: '2020-12-31', supersededBy: 2-QĐ/TW, confidence: secondary }
  2-QĐ/TW: { title: Quy định thể thức văn bản, date: '2021-01-01', to: '2024-12-31', supersededBy: 3-QĐ/TW, confidence: secondary }
  3-QĐ/TW: { title: Quy định thể thức văn bản mới, date: '2025-01-01', confidence: secondary }
  12-HD/BTCTW 2018: { title: Hướng dẫn sinh hoạt chi bộ, date: '2018-07-06', to: '2025-10-27', supersededBy: 42-HD/BTCTW, confidence: secondary }
  12-HD/BTCTW 2022: { title: Hướng dẫn nghiệp vụ công tác đảng viên, confidence: secondary }
  42-HD/BTCTW: { title: Hướng dẫn sinh hoạt chi bộ, date: '2025-10-28', confidence: secondary }
  30/2020/NĐ-CP: { title: Nghị định về công tác văn thư, date: '2020-03-05', confidence: secondary }
  12-NQ/TW 2012: { title: Nghị quyết về xây dựng Đảng, to: '2016-10-29', confidence: secondary, names: [Nghị quyết Trung ương 4 khóa XI, NQTW4 khóa XI] }
`

const MESSAGE = '{instrument} {problem}[ từ {since}][ → {successor}][ ({chain})][ thiếu {lacks}][ ×{count}]'

async function findings(
  data: string | Uint8Array,
  options = '',
  date: string | null = '2027-01-05',
): Promise<Finding[]> {
  const text = `dangLint: 1
id: thu/nghiem
extends: [dang/catalogue]
vocabulary: { danh-gia: [^đánh giá] }
instruments:${INSTRUMENTS}
rules:
  thu/quy-tac:
    title: Thử
    severity: warn
    check: { kind: citation${options} }
    message: '${MESSAGE}'
`
  const linter = await createLinter({ ruleset: { text, file: 'thu.yaml' } })
  const given = date === null ? {} : { date }
  return (await linter.lint({ data }, { today: '2027-02-01', ...given })).findings
}
const found = async (data: string | Uint8Array, options?: string, date?: string | null) =>
  (await findings(data, options, date)).map(({ message }) => message)

const FIRST = 'Quy định số 1-QĐ/TW, ngày 06/02/2017 của Ban Bí thư'
const cites = (reference: string) => `Chi bộ thực hiện ${reference} trong năm.\n`

describe('where it is not sure that an instrument lapsed', () => {
  const doubtful = async (date: string, options: string) => {
    const text = `dangLint: 1
id: thu/nghiem
extends: [dang/catalogue]
instruments:
  1-QĐ/TW: { title: Cũ, to: '2025-12-31', supersededBy: 3-QĐ/TW, transition: '2026-05-26', confidence: primary }
  2-QĐ/TW: { title: Cũ, to: '2025-12-31', supersededBy: 3-QĐ/TW, confidence: assumed }
  3-QĐ/TW: { title: Mới, from: '2026-01-01', confidence: primary }
rules:
  thu/quy-tac:
    title: Thử
    severity: warn
    check: { kind: citation, report: [repealed]${options} }
    message: '{instrument}'
`
    const linter = await createLinter({ ruleset: { text, file: 'thu.yaml' } })
    const data = 'Thực hiện Quy định số 1-QĐ/TW và Quy định số 2-QĐ/TW.'
    return (await linter.lint({ data }, { today: '2027-02-01', date })).findings.map(({ message }) => message)
  }

  test.each([
    ['2025-12-31', '', []],
    ['2026-05-26', '', ['1-QĐ/TW', '2-QĐ/TW']],
    ['2026-05-26', ', sure: true', []],
    ['2026-05-26', ', sure: false', ['1-QĐ/TW', '2-QĐ/TW']],
    ['2026-05-27', ', sure: true', ['1-QĐ/TW']],
    ['2026-05-27', ', sure: false', ['2-QĐ/TW']],
  ])('a rule may ask for the sure ones or for the others: %s%s', async (date, options, expected) => {
    expect(await doubtful(date, options)).toEqual(expected)
  })
})

describe('an instrument that is no longer in force', () => {
  test('is told with its successors up to the one in force on the day of the document', async () => {
    expect(await found(cites(FIRST))).toEqual([
      '1-QĐ/TW đã hết hiệu lực từ 01/01/2021 → 3-QĐ/TW, ngày 01/01/2025 (1-QĐ/TW → 2-QĐ/TW → 3-QĐ/TW)',
    ])
    expect(await found(cites(FIRST), '', '2022-03-01')).toEqual([
      '1-QĐ/TW đã hết hiệu lực từ 01/01/2021 → 2-QĐ/TW, ngày 01/01/2021 (1-QĐ/TW → 2-QĐ/TW)',
    ])
    expect(await found(cites(FIRST), '', '2020-12-31')).toEqual([])
  })

  test('is judged by the present day where the document bears no date', async () => {
    expect(await found(cites('Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018'), '', null)).toHaveLength(1)
  })

  test('is placed at the reference, from its kind to its issuing body', async () => {
    const [finding] = await findings(`Mở đầu.\n\n**Theo** ${FIRST}, chi bộ họp.\n`)
    expect(finding).toMatchObject({
      place: { line: 3, column: 10, endColumn: 10 + FIRST.length },
      actual: FIRST,
      expected: ['3-QĐ/TW'],
    })
  })

  test('that is cited often is one finding with the other places, or one for each', async () => {
    const text = markdown(cites(FIRST), cites('Quy định số 1-QĐ/TW'), cites('Quy định số 1 - QĐ/TW'))
    const [first, ...others] = await findings(text)
    expect(others).toEqual([])
    expect(first?.message).toMatch(/×3$/u)
    expect(first?.related?.map(({ place }) => place.line)).toEqual([4, 7])
    expect(await findings(text, ', once: false')).toHaveLength(3)
  })

  test('is found in tables, annexes and notes, in Word as in Markdown', async () => {
    const text = markdown(
      'I. MỤC TIÊU',
      `| Căn cứ |\n|---|\n| ${FIRST} |`,
      'Họp.[^1]',
      `# Phụ lục 1: BIỂU`,
      'Theo 12-HD/BTCTW năm 2018.',
      '[^1]: NQTW4 khóa XI.',
    )
    expect(await found(text)).toHaveLength(3)
    const footnotes = `<w:footnote w:id="1">${p(r(FIRST))}</w:footnote>`
    const reference = '<w:p><w:r><w:t>Chi bộ họp.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    const word = docx(
      reference + p(`<w:r><w:t>Theo số 12</w:t><w:noBreakHyphen/><w:t>HD/BTCTW</w:t><w:br/><w:t>(2018)</w:t></w:r>`),
      { footnotes },
    )
    expect((await findings(word)).map(({ place }) => [place?.line, place?.part])).toEqual([
      [2, undefined],
      [1, 'word/footnotes.xml'],
    ])
    const twice = docx(p(r(FIRST)) + reference, { footnotes })
    const all = await findings(twice, ', once: false')
    expect(all).toHaveLength(2)
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  test('that is cited by name is the same', async () => {
    expect(await found(cites('Nghị quyết Trung ương 4 khóa XI'))).toEqual(['12-NQ/TW đã hết hiệu lực từ 30/10/2016'])
    expect(await found(cites('Nghị quyết Trung ương 4 khóa XII'))).toEqual([])
  })
})

describe('a number alone tells nothing where several bear it', () => {
  test.each<[string, number]>([
    ['Hướng dẫn số 12-HD/BTCTW', 0],
    ['Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018', 1],
    ['Hướng dẫn số 12-HD/BTCTW, ngày 17/01/2022', 0],
    ['Hướng dẫn số 12-HD/BTCTW, ngày 06/7/1999', 0],
    ['Hướng dẫn số 12-HD/BTCTW về nâng cao chất lượng sinh hoạt chi bộ', 1],
    ['Hướng dẫn số 12-HD/BTCTW về nghiệp vụ công tác đảng viên', 0],
  ])('%s', async (reference, count) => {
    expect(await found(cites(reference))).toHaveLength(count)
  })

  test('and a year at one place holds for the others', async () => {
    const text = markdown(cites('12-HD/BTCTW'), cites('Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018'))
    expect((await found(text)).map((message) => message.slice(-2))).toEqual(['×2'])
  })

  test('one that only one bears is enough, unless it is said that it is not', async () => {
    expect(await found(cites('Quy định số 1-QĐ/TW'))).toHaveLength(1)
    expect(await found(cites('Quy định số 1-QĐ/TW'), ', bareNumbers: false')).toEqual([])
    expect(await found(cites('Quy định số 1-QĐ/TW về thể thức văn bản'), ', bareNumbers: false')).toHaveLength(1)
    expect(await found(cites('Quy định số 1-QĐ/TW, ngày 06/02/2027'))).toEqual([])
  })

  test('a date that is a day off is still the same instrument', async () => {
    expect(await found(cites('Quy định số 1-QĐ/TW, ngày 02/6/2017'))).toHaveLength(1)
  })
})

describe('a mention as history is no fault', () => {
  test.each([
    `Quy định số 3-QĐ/TW thay thế ${FIRST}.`,
    `Bãi bỏ ${FIRST}.`,
    `${FIRST} đã hết hiệu lực.`,
    `${FIRST} đã được thay thế.`,
    `${FIRST} và Hướng dẫn số 99-HD/TW (đã được thay thế bằng Quy định số 3-QĐ/TW).`,
    `${FIRST}, Hướng dẫn số 99-HD/TW đã hết hiệu lực.`,
    `Thực hiện Quy định số 3-QĐ/TW, không áp dụng ${FIRST}.`,
    `Chi bộ không còn áp dụng ${FIRST}.`,
    `${FIRST} (nay là Quy định số 3-QĐ/TW).`,
    `Tổng kết 03 năm thực hiện ${FIRST}.`,
    `Trước đây, theo quy định tại ${FIRST}.`,
  ])('%s', async (text) => {
    expect((await found(`${text}\n`)).length).toBe(text.startsWith('Trước đây, theo') ? 1 : 0)
  })

  test.each([
    `Phân công thay thế đồng chí A theo ${FIRST}.`,
    `Áp dụng ${FIRST}; Hướng dẫn số 99-HD/TW đã hết hiệu lực.`,
    `Không thực hiện đúng ${FIRST}.`,
    `Bãi bỏ quy chế cũ. Thực hiện ${FIRST}.`,
    `Bãi bỏ quy chế cũ; ${FIRST}.`,
  ])('but not where it is followed: %s', async (text) => {
    expect(await found(`${text}\n`)).toHaveLength(1)
  })

  test('further words for it may be given, and sections left out', async () => {
    expect(await found(cites(`nội dung của thời kỳ ${FIRST}`), ", history: ['thời kỳ']")).toEqual([])
    const text = markdown('# I. ĐÁNH GIÁ', cites(FIRST), '# II. MỤC TIÊU', 'Họp.')
    expect(await found(text)).toHaveLength(1)
    expect(await found(text, ', outside: danh-gia')).toEqual([])
    expect(await found(text, ", in: 'section:word(danh-gia) paragraph'")).toHaveLength(1)
  })
})

describe('what else may be reported', () => {
  test('an instrument that is not yet in force', async () => {
    expect(await found(cites('Quy định số 3-QĐ/TW'), '', '2024-06-01')).toEqual([
      '3-QĐ/TW chưa có hiệu lực từ 01/01/2025',
    ])
    expect(await found(cites('Quy định số 3-QĐ/TW'), ', report: [repealed]', '2024-06-01')).toEqual([])
  })

  test('a number that is not declared', async () => {
    const text = cites('Quy định số 99-QĐ/TW và Quy định số 3-QĐ/TW, ngày 01/01/2019, và Nghị định 30/2020/NĐ-CP')
    expect(await found(text, ', report: [unknown]')).toEqual([
      '99-QĐ/TW chưa có trong danh mục văn kiện',
      '3-QĐ/TW chưa có trong danh mục văn kiện',
    ])
  })

  test('a first mention that is not in full', async () => {
    const text = markdown(cites('số 3-QĐ/TW'), cites('Quy định số 3-QĐ/TW'))
    expect(await found(text, ', report: [incomplete]')).toEqual([
      '3-QĐ/TW viện dẫn lần đầu chưa đầy đủ thiếu tên loại, ngày, tháng, năm, cơ quan ban hành',
    ])
    expect(await found(cites(FIRST), ', report: [incomplete]')).toEqual([])
    expect(await found(cites(FIRST), ', report: [incomplete], complete: [subject]')).toEqual([
      '1-QĐ/TW viện dẫn lần đầu chưa đầy đủ thiếu trích yếu',
    ])
  })
})

test('instruments that supersede each other in a circle end the search', () => {
  const instruments = {
    a: { title: 'A', to: '2020-01-01', supersededBy: 'b', confidence: 'secondary' },
    b: { title: 'B', to: '2021-01-01', supersededBy: 'a', confidence: 'secondary' },
    c: { title: 'C', supersededBy: 'd', confidence: 'secondary' },
    d: { title: 'D', from: '2020-01-01', confidence: 'secondary' },
    e: { title: 'E', to: '2020-01-01', supersededBy: 'e', confidence: 'secondary' },
  } as const
  expect(validityOn('a', '2022-01-01', instruments)).toEqual({ state: 'repealed', since: '2020-01-02', chain: ['b'] })
  expect(validityOn('c', '2022-01-01', instruments)).toEqual({ state: 'repealed', since: '2020-01-01', chain: ['d'] })
  expect(validityOn('c', '2019-01-01', instruments)).toEqual({ state: 'in-force' })
  expect(validityOn('e', '2022-01-01', instruments)).toEqual({ state: 'repealed', since: '2020-01-02', chain: [] })
  expect(validityOn('x', '2022-01-01', instruments)).toEqual({ state: 'in-force' })
})

test.each([
  [', report: [repeald]', 'Giá trị “repeald”'],
  [', history: ["("]', 'viết sai'],
  [', in: footnotes', 'Bộ chọn “footnotes” sai'],
])('%s is refused', async (options, message) => {
  const error = await findings('a\n', options).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(DangLintError)
  expect((error as DangLintError).describe('vi').message).toContain(message)
})

describe('a first mention', () => {
  const INCOMPLETE = ', report: [incomplete], complete: [kind, date, issuer, subject]'
  test.each<[string, string, string | null]>([
    ['in full', 'Quy định số 5-QĐ/TU, ngày 01/02/2026 của Tỉnh ủy về kiểm tra', null],
    ['of a body in small letters', 'Quy định số 5-QĐ/TU, ngày 01/02/2026 của chi bộ về kiểm tra', null],
    [
      'whose kind and body stand before the number',
      'Quy định của Tỉnh ủy số 5-QĐ/TU, ngày 01/02/2026 về kiểm tra',
      null,
    ],
    ['with a quoted subject', 'Kế hoạch số 5-KH/TU, ngày 01/02/2026 của Tỉnh ủy “Chi bộ bốn tốt”', null],
    [
      'of several together',
      'các Quy định số 5-QĐ/TU, ngày 01/02/2026, số 6-QĐ/TU, ngày 01/02/2026 của Tỉnh ủy về kiểm tra',
      null,
    ],
    ['of several of one day', 'các Quy định số 5-QĐ/TU và 6-QĐ/TU, ngày 01/02/2026 của Tỉnh ủy về kiểm tra', null],
    ['without its body', 'Quy định số 5-QĐ/TU, ngày 01/02/2026 về kiểm tra', 'cơ quan ban hành'],
    ['with the year alone', 'Quy định số 5-QĐ/TU năm 2026 của Tỉnh ủy về kiểm tra', 'ngày, tháng, năm'],
    ['without its subject', 'Quy định số 5-QĐ/TU, ngày 01/02/2026 của Tỉnh ủy', 'trích yếu'],
  ])('%s', async (_, reference, lacks) => {
    const expected = lacks === null ? [] : [expect.stringContaining(`thiếu ${lacks}`)]
    expect(await found(`Chi bộ thực hiện ${reference}.\n`, INCOMPLETE)).toEqual(expected)
  })
  test('of the paper itself, or of a number that is shown, is none', async () => {
    const own = ['CHI BỘ ẤP 1', '\\*', 'Số 05-KH/CB', 'KẾ HOẠCH', 'năm 2027', 'Kèm theo Kế hoạch số 05-KH/CB.']
    expect(await found(markdown(...own), INCOMPLETE)).toEqual([])
    expect(await found(markdown('Ví dụ:', 'Số 16-BC/ĐH'), INCOMPLETE)).toEqual([])
  })
  test('may be brief where that is allowed, and counts there if it is not', async () => {
    const full = 'Quy định số 5-QĐ/TU, ngày 01/02/2026 của Tỉnh ủy về kiểm tra'
    const brief = `${INCOMPLETE}, brief: heading`
    expect(await found(markdown('# I. QUY ĐỊNH SỐ 5-QĐ/TU', `Theo ${full}.`), brief)).toEqual([])
    expect(await found(markdown('# I. QUY ĐỊNH SỐ 5-QĐ/TU', 'Theo Quy định số 5-QĐ/TU.'), brief)).toHaveLength(1)
    expect(await found(markdown(`# I. Thực hiện ${full}`, 'Theo Quy định số 5-QĐ/TU.'), brief)).toEqual([])
  })
  test('of several papers is one finding where that is asked for', async () => {
    const text = markdown('Theo Quy định số 5-QĐ/TU.', 'Theo Nghị quyết số 7-NQ/TU.', 'Theo Luật số 8/2025/QH15.')
    const all = await found(text, `${INCOMPLETE}, together: true, numbers: '^\\d+-'`)
    expect(all).toEqual([expect.stringMatching(/^5-QĐ\/TU .* ×2$/u)])
  })
})
