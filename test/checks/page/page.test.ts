import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/index.js'
import { cell, docx, type Parts, p, r, row, table } from '../../support/docx.js'
import { findingsOf } from '../support.js'

const MESSAGE = '{property}: {actual}[ → {expected}] ({count})'
const A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
const WIDE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
const MARGINS = '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/>'

const refer = (part: 'header' | 'footer', type = 'default', id: string = part) =>
  `<w:${part}Reference w:type="${type}" r:id="${id}"/>`
const section = (...inner: string[]) => `<w:sectPr>${inner.join('')}</w:sectPr>`
const find = (options: string, body: string, parts: Parts = {}): Promise<Finding[]> =>
  findingsOf(`{ kind: page, ${options} }`, docx(body, parts), MESSAGE)
const messages = async (...of: Parameters<typeof find>) => (await find(...of)).map(({ message }) => message)
/** A document of one stretch of pages. */
const one = (options: string, ...setup: string[]) => messages(options, p(r('Chi bộ họp.')) + section(...setup))

describe('paper', () => {
  test.each<[string, string, string[]]>([
    ['size: A4', A4, []],
    ['size: A4', WIDE, []],
    ['size: A4', '<w:pgSz w:w="11909" w:h="16834"/>', []],
    ['size: A4', '', ['khổ giấy: Letter → A4 (1)']],
    ['size: [A4, A5]', '<w:pgSz w:w="8392" w:h="11907"/>', []],
    ['size: [A4, A5]', '<w:pgSz w:w="12240" w:h="20160"/>', ['khổ giấy: Legal → A4 hoặc A5 (1)']],
    ['size: A4', '<w:pgSz w:w="10000" w:h="15000"/>', ['khổ giấy: 176 × 265 mm → A4 (1)']],
    ['orientation: portrait', A4, []],
    ['orientation: portrait', WIDE, ['hướng giấy: trang ngang → trang dọc (1)']],
    ['orientation: landscape', A4, ['hướng giấy: trang dọc → trang ngang (1)']],
    // What the sides say goes before what the mark says.
    ['orientation: landscape', '<w:pgSz w:w="16838" w:h="11906"/>', []],
  ])('%s %s', async (options, setup, wanted) => {
    expect(await one(options, setup)).toEqual(wanted)
  })

  test('pages that hold a table may lie otherwise, if so wished', async () => {
    const wide = table('', row(cell(p(r('a'))), cell(p(r('b'))))) + p('', section(WIDE))
    const body = p(r('a'), section(A4)) + wide + p(r('Hết.')) + section(A4)
    expect(await messages('orientation: portrait, exceptTables: true', body)).toEqual([])
    expect(await messages('orientation: portrait', body)).toHaveLength(1)
    const plain = p(r('a'), section(WIDE)) + section(A4)
    expect(await messages('orientation: portrait, exceptTables: true', plain)).toHaveLength(1)
  })
})

describe('margins', () => {
  const ALL = 'top: 20mm ± 1mm, right: 15mm ± 1mm, bottom: 20mm ± 1mm, left: 30mm ± 1mm'
  const margins = (top: number, right: number, bottom: number, left: number, more = '') =>
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567" ${more}/>`

  test('those that are right, or nearly so, pass', async () => {
    expect(await one(ALL, MARGINS)).toEqual([])
    expect(await one(ALL, margins(1191, 793, 1077, 1758))).toEqual([])
    expect(await one('top: 20mm', margins(1130, 0, 0, 0))).toEqual([])
  })

  test('each that is wrong is one finding', async () => {
    expect(await one(ALL, margins(1417, 850, 1417, 1984))).toEqual([
      'lề dưới: 25 mm → 20 mm (1)',
      'lề trái: 35 mm → 30 mm (1)',
      'lề trên: 25 mm → 20 mm (1)',
    ])
  })

  test('the gutter is part of the left one', async () => {
    expect(await one('left: 30mm', margins(0, 0, 0, 1417, 'w:gutter="284"'))).toEqual([])
    expect(await one('left: 30mm', margins(0, 0, 0, 1701, 'w:gutter="284"'))).toEqual(['lề trái: 35 mm → 30 mm (1)'])
  })

  test('left and right may have changed places together, if so wished', async () => {
    const back = margins(1134, 1701, 1134, 850)
    expect(await one(`${ALL}, mirrored: true`, back)).toEqual([])
    expect(await one(ALL, back)).toHaveLength(2)
    expect(await one(`${ALL}, mirrored: true`, margins(1134, 850, 1134, 850))).toEqual(['lề trái: 15 mm → 30 mm (1)'])
  })

  test('the header and the footer have their distance from the edge', async () => {
    const both = refer('header') + refer('footer')
    const parts = { header: p(r('a')), footer: p(r('b')) }
    const check = (options: string, margin: string) =>
      messages(options, p(r('Chi bộ họp.')) + section(both, margin), parts)
    expect(await check('header: 8mm..12mm, footer: 8mm..12mm', MARGINS)).toEqual([])
    expect(await check('header: 8mm..12mm, footer: 8mm..12mm', '')).toEqual([
      'khoảng cách từ mép dưới đến chân trang: 12,7 mm → 8-12 mm (1)',
      'khoảng cách từ mép trên đến đầu trang: 12,7 mm → 8-12 mm (1)',
    ])
  })

  test('a header or footer that is not there has none', async () => {
    const none = MARGINS.replaceAll('"567"', '"0"')
    expect(await one('header: 8mm..12mm, footer: 8mm..12mm', none)).toEqual([])
  })

  test('all that is named may be what must not be', async () => {
    const old = 'absent: true, top: 25mm ± 1mm, right: 15mm ± 1mm, bottom: 25mm ± 1mm, left: 35mm ± 1mm'
    expect(await one(old, margins(1417, 850, 1417, 1984))).toEqual([
      'lề trên, lề dưới, lề trái, lề phải: 25 mm, 25 mm, 35 mm, 15 mm (1)',
    ])
    expect(await one(old, margins(1417, 850, 1417, 1701))).toEqual([])
  })
})

test('one fault is one finding, at the first pages that have it', async () => {
  const wrong = section(A4, '<w:pgMar w:left="1134"/>')
  const other = section(A4, '<w:pgMar w:left="1417"/>')
  const body = [section(A4, MARGINS), wrong, wrong, other].map((setup, index) => p(r(`Phần ${index}.`), setup)).join('')
  const found = await find('left: 30mm ± 1mm', `${body}<w:p/>${section(A4, MARGINS)}`)
  expect(found).toMatchObject([
    {
      message: 'lề trái: 20 mm, 25 mm → 30 mm (3)',
      actual: '20mm, 25mm',
      expected: ['30mm ± 1mm'],
      place: { line: 2 },
      related: [
        { message: '20 mm', place: { line: 3 } },
        { message: '25 mm', place: { line: 4 } },
      ],
    },
  ])
})

describe('page numbers', () => {
  const PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple>'
  const centred = (content = PAGE) => p(content, '<w:jc w:val="center"/>')
  const TITLE = '<w:titlePg/>'
  const ALL = 'number: { position: top, align: center, first: false, size: 14pt, arabic: true }'
  const number = (options: string, setup: string, parts: Parts) =>
    messages(options, p(r('Chi bộ họp.')) + section(A4, setup), parts)

  test('those that are as they should be pass', async () => {
    expect(await number(ALL, refer('header') + TITLE, { header: centred() })).toEqual([])
  })

  test.each<[string, setup: string, parts: Parts, wanted: string[]]>([
    ['none', '', {}, ['số trang: không có → có (1)']],
    ['a header without', refer('header') + TITLE, { header: centred(r('2')) }, ['số trang: không có → có (1)']],
    ['at the bottom', refer('footer') + TITLE, { footer: centred() }, ['vị trí số trang: chân trang → đầu trang (1)']],
    [
      'on the right',
      refer('header') + TITLE,
      { header: p(PAGE, '<w:jc w:val="right"/>') },
      ['căn lề số trang: căn phải → căn giữa (1)'],
    ],
    ['on the first page too', refer('header'), { header: centred() }, ['số trang ở trang đầu: có in → không in (1)']],
    [
      'on a first page of its own',
      refer('header') + refer('header', 'first', 'header2') + TITLE,
      { header: centred(), header2: centred() },
      ['số trang ở trang đầu: có in → không in (1)'],
    ],
    [
      'too small',
      refer('header') + TITLE,
      { header: centred(PAGE.replace('28', '24')) },
      ['cỡ chữ của số trang: cỡ chữ 12 → cỡ chữ 14 (1)'],
    ],
    [
      'Roman',
      `${refer('header') + TITLE}<w:pgNumType w:fmt="lowerRoman"/>`,
      { header: centred() },
      ['kiểu số trang: kiểu số khác (La Mã, chữ cái…) → chữ số Ả Rập (1, 2, 3) (1)'],
    ],
    [
      'even pages without',
      refer('header') + TITLE,
      { header: centred(), settings: '<w:evenAndOddHeaders/>' },
      ['số trang: không có → có (1)'],
    ],
  ])('%s', async (_, setup, parts, wanted) => {
    expect(await number(ALL, setup, parts)).toEqual(wanted)
  })

  test('a tab leads to the middle of the header, two to the right', async () => {
    const tabbed = (tabs: number) => p('<w:r><w:tab/></w:r>'.repeat(tabs) + PAGE)
    const check = 'number: { align: center }'
    expect(await number(check, refer('header'), { header: tabbed(1) })).toEqual([])
    expect(await number(check, refer('header'), { header: tabbed(2) })).toEqual([
      'căn lề số trang: căn phải → căn giữa (1)',
    ])
  })

  test('a document of one page needs none, if so wished', async () => {
    const check = 'number: { fromPages: 2 }'
    const broken = '<w:r><w:lastRenderedPageBreak/></w:r>'
    expect(await messages(check, p(r('Chi bộ họp.')) + section(A4))).toEqual([])
    expect(await messages(check, p(r('Một.')) + p(broken + r('Hai.')) + section(A4))).toHaveLength(1)
    // Where nothing tells the pages, a long text is known to have several.
    const long = Array.from({ length: 80 }, () =>
      p(r('Chi bộ lãnh đạo thực hiện tốt nhiệm vụ được giao trong năm.')),
    ).join('')
    expect(await messages(check, long + section(A4))).toHaveLength(1)
  })

  test('there may be asked for none', async () => {
    const check = 'number: { present: false }'
    expect(await number(check, '', {})).toEqual([])
    expect(await number(check, refer('footer'), { footer: centred() })).toEqual(['số trang: có → không có (1)'])
  })

  test('a later part takes its header from the one before', async () => {
    const body = p(r('Một.'), section(A4, refer('header'), TITLE)) + p(r('Hai.')) + section(A4)
    expect(await messages(ALL, body, { header: centred() })).toEqual([])
  })

  test('annexes may have to count anew', async () => {
    const heading = p(r('PHỤ LỤC 1', '<w:b/>'), '<w:jc w:val="center"/>') + p(r('Biểu mẫu')) + p(r('Nội dung.'))
    const text = p(r('I. MỤC TIÊU', '<w:b/>')) + p(r('Làm.'))
    const check = 'number: { restart: appendix }'
    const parts = { header: centred() }
    const apart = text + p('', section(A4, refer('header'))) + heading
    expect(await messages(check, `${apart}${section(A4, '<w:pgNumType w:start="1"/>')}`, parts)).toEqual([])
    expect(await messages(check, apart + section(A4), parts)).toEqual([
      'cách đánh số trang: đánh số tiếp theo trang trước → đánh số riêng, bắt đầu từ 1 (1)',
    ])
    // One that is all there is begins with 1 by itself; one that stands behind other text does not.
    expect(await messages(check, heading + section(A4, refer('header')), parts)).toEqual([])
    const below = `${text}${heading}${section(A4, refer('header'), '<w:pgNumType w:start="1"/>')}`
    expect(await messages(check, below, parts)).toHaveLength(1)
    // That there are no numbers is for another rule to tell.
    expect(await messages(check, apart.replace(refer('header'), '') + section(A4))).toEqual([])
    expect(await messages(check, text + section(A4))).toEqual([])
  })
})

test('Markdown has no pages', async () => {
  const check = '{ kind: page, size: A4, left: 30mm, number: { position: top, first: false } }'
  expect(await findingsOf(check, '# I. MỤC TIÊU\n\nLàm.\n')).toEqual([])
})
