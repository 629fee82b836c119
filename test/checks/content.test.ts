import { describe, expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const PARTS = `{
      noi-dung: { title: { vi: nội dung, en: subject }, labels: [nội dung], cues: [việc chấp hành, kiểm tra việc] },
      doi-tuong: { title: { vi: đối tượng, en: those inspected }, labels: [đối tượng], cues: [đảng viên], ignore: ['phát triển đảng viên'] },
      thoi-gian: { title: { vi: thời gian, en: time }, labels: [thời gian], patterns: ['quý (?:I|II|III|IV)'] } }`
const check = (report: string, more = '') => `{ kind: content, title: ktgs, report: ${report}${more}, parts: ${PARTS} }`
const AROUND = ['I. PHƯƠNG HƯỚNG NĂM 2027', 'Kết nạp 02 quần chúng.']
const AFTER = ['III. TỔ CHỨC THỰC HIỆN', 'Giao chi ủy triển khai.']
const HEADING = 'II. KIỂM TRA, GIÁM SÁT'
const under = (...lines: string[]) => markdown(...AROUND, HEADING, ...lines, ...AFTER)

const missing = async (document: string, more = '') =>
  (await findingsOf(check('missing-parts', more), document)).flatMap(({ expected = [] }) => expected)
const named = async (document: string, more = '') => (await findingsOf(check('named-only', more), document)).length

describe('missing-parts', () => {
  test.each<[string, string[], string[]]>([
    ['all in one sentence', ['Quý II: kiểm tra 02 đảng viên về việc chấp hành nghị quyết.'], []],
    [
      'each in a section of its own',
      ['1. Nội dung', 'Tư cách.', '2. Đối tượng', 'Hai đồng chí.', '3. Thời gian', 'Giữa năm.'],
      [],
    ],
    ['each behind a label', ['- Nội dung: tư cách.', '- Đối tượng: hai đồng chí.', '- Thời gian: giữa năm.'], []],
    [
      'each in a column',
      ['| Nội dung | Đối tượng | Thời gian |\n|---|---|---|\n| Tư cách | Hai người | Giữa năm |'],
      [],
    ],
    [
      'a column left empty',
      ['| Nội dung | Đối tượng | Thời gian |\n|---|---|---|\n| Tư cách | Hai người | |'],
      ['thoi-gian'],
    ],
    ['a label left empty', ['- Nội dung: tư cách.', '- Đối tượng: hai đồng chí.', '- Thời gian: …'], ['thoi-gian']],
    [
      'a section left empty',
      ['1. Nội dung', 'Tư cách.', '2. Đối tượng', 'Hai đồng chí.', '3. Thời gian', '…………'],
      ['thoi-gian'],
    ],
    ['what only looks like a part', ['Quý II: kiểm tra việc phát triển đảng viên.'], ['doi-tuong']],
    ['two parts', ['Kiểm tra 02 đảng viên. Báo cáo chi bộ.'], ['noi-dung', 'thoi-gian']],
  ])('%s', async (_, lines, expected) => {
    expect(await missing(under(...lines))).toEqual(expected)
  })

  test('a part may stand at another place that speaks of the content', async () => {
    const split = markdown(
      ...AROUND,
      HEADING,
      'Kiểm tra 02 đảng viên. Báo cáo.',
      'III. KTGS CHI TIẾT',
      'Quý II: việc chấp hành.',
      ...AFTER,
    )
    expect(await missing(split)).toEqual([])
  })

  test('a part under another heading does not count', async () => {
    const elsewhere = markdown(
      ...AROUND,
      'Thời gian: quý II.',
      HEADING,
      'Kiểm tra 02 đảng viên về việc chấp hành.',
      ...AFTER,
    )
    expect(await missing(elsewhere)).toEqual(['thoi-gian'])
  })

  test('a content that is not there lacks nothing', async () => {
    expect(await missing(markdown(...AROUND, ...AFTER))).toEqual([])
  })

  test('a paper of its own that is referred to is checked by itself', async () => {
    const reference = ", forms: [reference], reference: 'số \\d+-KH/CB'"
    const document = under('Theo Kế hoạch số 05-KH/CB. Kiểm tra 02 đảng viên.')
    expect(await missing(document, reference)).toEqual([])
    expect(await missing(document)).toEqual(['noi-dung', 'thoi-gian'])
  })

  test('the finding stands at the heading and names the parts in both languages', async () => {
    const document = under('Kiểm tra 02 đảng viên. Báo cáo chi bộ.')
    for (const [lang, list] of [
      ['vi', 'nội dung, thời gian'],
      ['en', 'subject, time'],
    ] as const) {
      const [finding] = await findingsOf(check('missing-parts'), document, 'Chưa nêu {missing} ở mục {section}.', {
        lang,
      })
      expect(finding).toMatchObject({
        message: `Chưa nêu ${list} ở mục II.`,
        place: { line: 5, section: 'II' },
        actual: HEADING,
        expected: ['noi-dung', 'thoi-gian'],
      })
    }
  })
})

describe('named-only', () => {
  test.each<[string, string[]]>([
    ['nothing', []],
    ['a sentence that says nothing of it', ['Thực hiện tốt.']],
  ])('a heading with %s under it is found, and by one of the two reports alone', async (_, lines) => {
    const reports = await Promise.all(
      ['missing-parts', 'named-only'].map((report) => findingsOf(check(report), under(...lines))),
    )
    expect(reports.flat()).toMatchObject([{ place: { line: 5 }, expected: ['noi-dung', 'doi-tuong', 'thoi-gian'] }])
  })

  test.each([
    ['one sentence that tells a part', 'Kiểm tra 02 đảng viên.'],
    ['several sentences', 'Thực hiện tốt. Báo cáo kịp thời.'],
  ])('a heading with %s under it is more than a name', async (_, line) => {
    expect(await named(under(line))).toBe(0)
  })

  test('a mere mention in running text', async () => {
    const mention = markdown(...AROUND, 'Chi bộ phối hợp các đoàn thể để tăng cường kiểm tra, giám sát.', ...AFTER)
    const [finding, ...others] = await findingsOf(check('named-only'), mention)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      place: { line: 5, section: 'I' },
      expected: ['noi-dung', 'doi-tuong', 'thoi-gian'],
    })
  })

  test('a content that is not there is not named', async () => {
    expect(await named(markdown(...AROUND, ...AFTER))).toBe(0)
  })

  test('a passage that tells two parts is more than a name', async () => {
    const passage = markdown(
      ...AROUND,
      'Trong năm, chi bộ tiến hành kiểm tra, giám sát 02 đảng viên vào quý II.',
      ...AFTER,
    )
    expect(await named(passage, ', forms: [passage]')).toBe(0)
    expect(await named(passage, ', forms: [table]')).toBe(1)
  })

  test('a long place is quoted in short', async () => {
    const long = `Chi bộ ${'nhắc lại '.repeat(40)}kiểm tra, giám sát.`
    const [finding] = await findingsOf(check('named-only'), markdown(...AROUND, long, ...AFTER))
    expect(finding?.actual).toMatch(/^Chi bộ nhắc lại.*…$/u)
    expect(finding?.actual?.length).toBeLessThanOrEqual(121)
  })
})

const PURPOSE = `{
      muc-dich: { title: { vi: mục đích, en: purpose }, labels: [mục đích], cues: [nhằm] },
      so-luong: { title: { vi: số cuộc, en: number }, patterns: ['\\d+ cuộc'] } }`
const COMPLETE = 'Quý II: kiểm tra việc đóng đảng phí của đảng viên.'
const wanting = async (document: string, more = '') =>
  (await findingsOf(check('missing-parts', `, wants: ${PURPOSE}${more}`), document)).flatMap(
    ({ expected = [] }) => expected,
  )

describe('wants', () => {
  test.each<[string, string[], string[]]>([
    ['nothing of it is told', [COMPLETE], ['muc-dich', 'so-luong']],
    ['a part is missing, which comes first', ['Kiểm tra 02 đảng viên.'], []],
    ['it is told in sentences', [COMPLETE, 'Thực hiện 02 cuộc kiểm tra, nhằm giữ kỷ luật.'], []],
    ['its heading has nothing below', ['1. Mục đích', '…', '2. Nội dung', COMPLETE, 'Có 02 cuộc.'], ['muc-dich']],
    ['its heading is filled', ['1. Mục đích', 'Giữ kỷ luật.', '2. Nội dung', COMPLETE, 'Có 02 cuộc.'], []],
  ])('are asked for once the parts are told: %s', async (_, lines, expected) => {
    expect(await wanting(under(...lines))).toEqual(expected)
  })

  test('leave it to the parts where running text is the content', async () => {
    const passage = 'Quý II: kiểm tra, giám sát 02 đảng viên về việc chấp hành nghị quyết.'
    expect(await wanting(markdown(...AROUND, passage), ', forms: [passage]')).toEqual(['muc-dich', 'so-luong'])
    expect(await wanting(markdown(...AROUND, 'Tăng cường kiểm tra, giám sát.'), ', forms: [passage]')).toEqual([])
  })

  test('are looked for elsewhere only where they may stand anywhere', async () => {
    const apart = markdown(...AROUND, 'Cả năm 03 cuộc, nhằm giữ kỷ luật.', HEADING, COMPLETE)
    expect(await wanting(apart)).toEqual(['muc-dich', 'so-luong'])
    expect(await wanting(apart, ', anywhere: true')).toEqual([])
    expect(await wanting(apart, ', anywhere: true, outside: muc-tieu')).toEqual(['muc-dich', 'so-luong'])
  })

  test('may be asked of the document as a whole, without the paragraphs that do not count', async () => {
    const whole = (skip: string) => `{ kind: content, report: missing-parts, skip: '${skip}', wants: ${PURPOSE} }`
    const document = markdown('Căn cứ chương trình 05 cuộc của cấp trên;', 'I. MỤC ĐÍCH', 'Giữ kỷ luật.')
    const missing = async (skip: string) => (await findingsOf(whole(skip), document)).map(({ expected }) => expected)
    expect(await missing('^không có')).toEqual([])
    expect(await missing('^căn cứ')).toEqual([['so-luong']])
  })

  test.each([
    ['no parts', '{ kind: content, title: ktgs, report: missing-parts }', 'Chưa nêu các phần phải có.'],
    [
      'no name',
      `{ kind: content, report: named-only, parts: ${PARTS} }`,
      'Chưa nêu nội dung nào bị nhắc tên suông: thiếu “title”.',
    ],
  ])('options that leave open what is asked for are refused: %s', async (_, options, message) => {
    await expect(findingsOf(options, markdown(...AROUND))).rejects.toThrow(message)
  })
})
