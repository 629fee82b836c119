import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/index.js'
import { cell, docx, type Parts, p, r, row, style, table } from '../../support/docx.js'
import { findingsOf } from '../support.js'

const TIMES = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
const ARIAL = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/>`
const MESSAGE = '{property}: {actual} → {expected} ({count}; {share})'

const find = (options: string, body: string, parts: Parts = {}): Promise<Finding[]> =>
  findingsOf(`{ kind: format, ${options} }`, docx(body, parts), MESSAGE)

const messages = async (...of: Parameters<typeof find>) => (await find(...of)).map(({ message }) => message)

describe('each property is judged as it is printed', () => {
  const line = (attributes: string) => p(r('Chi bộ'), `<w:spacing ${attributes}/>`)
  const indent = (attributes: string) => p(r('Chi bộ'), `<w:ind ${attributes}/>`)
  const run = (properties: string) => p(r('Chi bộ', properties))

  test.each<[option: string, right: string, wrong: string, says: string]>([
    ['font: Times New Roman', run(TIMES), run(ARIAL), 'phông chữ: Arial → Times New Roman'],
    [
      'font: [Times New Roman, Arial]',
      run(ARIAL),
      run('<w:rFonts w:ascii="Tahoma"/>'),
      'phông chữ: Tahoma → Times New Roman hoặc Arial',
    ],
    ['font: times new roman', run(TIMES), run(ARIAL), 'phông chữ: Arial → times new roman'],
    ['size: 14pt', run(size(28)), run(size(26)), 'cỡ chữ: cỡ chữ 13 → cỡ chữ 14'],
    ['size: 14pt..15pt', run(size(29)), run(size(31)), 'cỡ chữ: cỡ chữ 15,5 → cỡ chữ 14-15'],
    ['size: [12pt, 14pt]', run(size(24)), run(size(26)), 'cỡ chữ: cỡ chữ 13 → cỡ chữ 12 hoặc cỡ chữ 14'],
    ['bold: true', run('<w:b/>'), run(''), 'chữ đậm: chữ không đậm → chữ đậm'],
    ['bold: false', run(''), run('<w:b/>'), 'chữ đậm: chữ đậm → chữ không đậm'],
    ['italic: true', run('<w:i/>'), run('<w:i w:val="0"/>'), 'chữ nghiêng: chữ đứng → chữ nghiêng'],
    [
      'underline: true',
      run('<w:u w:val="single"/>'),
      run('<w:u w:val="none"/>'),
      'gạch chân: không gạch chân → gạch chân',
    ],
    ['color: black', run('<w:color w:val="auto"/>'), run('<w:color w:val="C00000"/>'), 'màu chữ: màu đỏ → màu đen'],
    ['color: "0000ff"', run('<w:color w:val="0000FF"/>'), run(''), 'màu chữ: màu đen → màu xanh dương'],
    [
      'case: upper',
      p(r('NGHỊ QUYẾT')),
      p(r('Nghị quyết')),
      'chữ hoa, chữ thường: chữ thường, viết hoa chữ đầu → chữ in hoa',
    ],
    [
      'case: upper',
      run('<w:caps/>'),
      p(r('NGHỊ ') + r('quyết')),
      'chữ hoa, chữ thường: chữ thường, viết hoa chữ đầu → chữ in hoa',
    ],
    [
      'case: lower',
      p(r('“về nhiệm vụ năm 2027”')),
      p(r('Về nhiệm vụ')),
      'chữ hoa, chữ thường: chữ thường, viết hoa chữ đầu → chữ thường, không viết hoa chữ đầu',
    ],
    [
      'case: sentence',
      p(r('Nhiệm vụ năm 2027')),
      p(r('NHIỆM VỤ')),
      'chữ hoa, chữ thường: chữ in hoa → chữ thường, viết hoa chữ đầu',
    ],
    [
      'case: title',
      p(r('Trần Văn Mẫn')),
      p(r('TRẦN VĂN MẪN')),
      'chữ hoa, chữ thường: chữ in hoa → viết hoa chữ cái đầu mỗi tiếng',
    ],
    ['align: center', p(r('a b'), '<w:jc w:val="center"/>'), p(r('a b')), 'căn lề: căn trái → căn giữa'],
    [
      'align: justify',
      p(r('a b'), '<w:jc w:val="both"/>'),
      p(r('a b'), '<w:jc w:val="right"/>'),
      'căn lề: căn phải → căn đều hai bên',
    ],
    [
      'firstLine: 10mm ± 3mm',
      indent('w:firstLine="720"'),
      indent('w:firstLine="284"'),
      'thụt đầu dòng: 5 mm → khoảng 10 mm',
    ],
    ['firstLine: 10mm', indent('w:firstLine="570"'), indent('w:hanging="567"'), 'thụt đầu dòng: treo 10 mm → 10 mm'],
    ['firstLine: -10mm', indent('w:hanging="567"'), indent(''), 'thụt đầu dòng: 0 mm → treo 10 mm'],
    ['left: 0mm', indent('w:left="0"'), indent('w:left="567"'), 'thụt lề trái: 10 mm → 0 mm'],
    ['right: 0mm', indent(''), indent('w:right="567"'), 'thụt lề phải: 10 mm → 0 mm'],
    ['before: 6pt..', line('w:before="120"'), line('w:before="60"'), 'khoảng cách trước đoạn: 3 pt → từ 6 pt trở lên'],
    ['after: ..6pt', line('w:after="0"'), line('w:after="200"'), 'khoảng cách sau đoạn: 10 pt → không quá 6 pt'],
    [
      'line: exactly 18pt..22pt',
      line('w:line="380" w:lineRule="exact"'),
      line('w:line="360"'),
      'giãn dòng: 1,5 dòng → chính xác 18-22 pt',
    ],
    [
      'line: exactly 18pt',
      line('w:line="360" w:lineRule="exact"'),
      line('w:line="360" w:lineRule="atLeast"'),
      'giãn dòng: ít nhất 18 pt → chính xác 18 pt',
    ],
    [
      'line: [single, exactly 18pt..]',
      line('w:line="240"'),
      line('w:line="276"'),
      'giãn dòng: 1,15 dòng → 1 dòng hoặc chính xác từ 18 pt trở lên',
    ],
    [
      'ruled: true',
      p(r('Đảng'), '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'),
      p(r('Đảng')),
      'đường kẻ bên dưới: không có đường kẻ bên dưới → có đường kẻ bên dưới',
    ],
    [
      'ruled: true',
      run('<w:u w:val="single"/>'),
      p(r('Đảng')),
      'đường kẻ bên dưới: không có đường kẻ bên dưới → có đường kẻ bên dưới',
    ],
  ])('%s', async (option, right, wrong, says) => {
    expect(await messages(`in: paragraph, ${option}`, right)).toEqual([])
    expect(await messages(`in: paragraph, ${option}`, wrong)).toEqual([`${says} (1; 100%)`])
  })

  test('a line that is anchored right below, or the border of the cell, serves as well', async () => {
    const drawn = '<w:r><w:pict><v:line/></w:pict></w:r>'
    const check = "in: 'paragraph[text=Đảng]', ruled: true"
    expect(await messages(check, p(r('Đảng')) + p(drawn))).toEqual([])
    expect(await messages(check, p(r('Đảng')) + p(r('Bình An') + drawn))).toEqual([])
    expect(await messages(check, p(r('Đảng')) + p(r('Bình An')) + p(drawn))).toHaveLength(1)
    const inCell = (content: string) => {
      const border = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'
      return table('', row(cell(content, border), cell(p(r('khác')))))
    }
    expect(await messages(check, inCell(p(r('Đảng')) + p('')))).toEqual([])
    expect(await messages(check, inCell(p(r('Đảng')) + p(r('Bình An'))))).toHaveLength(1)
  })

  test('a typeface may be named by its cut', async () => {
    const cut = (name: string) => p(r('Chi bộ', `<w:rFonts w:ascii="${name}"/>`))
    expect(await messages('in: paragraph, font: Times New Roman', cut('Times New Roman Bold'))).toEqual([])
    expect(await messages('in: paragraph, font: Times New Roman', cut('Times New Roman PS'))).toHaveLength(1)
  })
})

describe('the gap between paragraphs is the greater of the two spaces', () => {
  const at = (before: number, after: number, text = 'Chi bộ', more = '') =>
    p(text && r(text), `${more}<w:spacing w:before="${before}" w:after="${after}"/>`)
  const gap = (...paragraphs: string[]) => messages('in: paragraph, gap: 6pt..', paragraphs.join(''))

  test('of whichever paragraph states it', async () => {
    expect(await gap(at(0, 120), at(0, 120))).toEqual([])
    expect(await gap(at(120, 0), at(120, 0))).toEqual([])
    expect(await gap(at(60, 60), at(60, 60), at(60, 60))).toEqual([
      'khoảng cách giữa hai đoạn: 3 pt → từ 6 pt trở lên (2; 100%)',
    ])
  })

  test('neighbours of one style may do without', async () => {
    const contextual = '<w:contextualSpacing/>'
    expect(await gap(at(0, 120, 'a b', contextual), at(0, 0))).toEqual([
      'khoảng cách giữa hai đoạn: 0 pt → từ 6 pt trở lên (1; 100%)',
    ])
    const styles = style('paragraph', 'Other', '')
    const other = p(r('khác'), '<w:pStyle w:val="Other"/>')
    expect(await messages('in: paragraph, gap: 6pt..', at(0, 120, 'a b', contextual) + other, { styles })).toEqual([])
  })

  test('there is none below the last one, above a blank one, or at a table', async () => {
    expect(await gap(at(0, 0))).toEqual([])
    expect(await gap(at(0, 0), at(0, 0, ''), at(0, 0))).toEqual([])
    expect(await gap(at(0, 0), table('', row(cell(at(0, 0)), cell(at(0, 0)))), at(0, 0))).toEqual([])
  })

  test('that of a heading is to the text below it', async () => {
    const heading = p(r('I. MỤC TIÊU', '<w:b/>'), '<w:spacing w:after="0"/>')
    expect(await messages('in: heading, gap: 6pt..', heading + at(0, 0) + at(0, 0))).toHaveLength(1)
  })
})

describe('formatting is the effective one', () => {
  const right = 'in: paragraph, font: Times New Roman, size: 14pt, bold: false'
  const wrong = ['chữ đậm: chữ đậm', 'cỡ chữ: cỡ chữ 13', 'phông chữ: Arial']
  const ARIAL_BOLD = `<w:rPr>${ARIAL}<w:b/>${size(26)}</w:rPr>`
  const defaults = (inner: string) =>
    `<w:docDefaults><w:rPrDefault><w:rPr>${inner}</w:rPr></w:rPrDefault></w:docDefaults>`
  const starts = async (body: string, styles: string) =>
    (await messages(right, body, { styles })).map((message) => message.split(' → ')[0])

  test('of the document', async () => {
    expect(await starts(p(r('Chi bộ')), defaults(`${ARIAL}<w:b/>${size(26)}`))).toEqual(wrong)
    expect(await starts(p(r('Chi bộ')), defaults(TIMES + size(28)))).toEqual([])
  })

  test('of the style of the paragraph, and of the style of letters', async () => {
    const styles =
      defaults(TIMES + size(28)) + style('paragraph', 'P', ARIAL_BOLD) + style('character', 'C', ARIAL_BOLD)
    expect(await starts(p(r('Chi bộ'), '<w:pStyle w:val="P"/>'), styles)).toEqual(wrong)
    expect(await starts(p(r('Chi bộ', '<w:rStyle w:val="C"/>')), styles)).toEqual(wrong)
    // Bold on bold is not bold (ECMA-376-1 §17.7.3).
    const both = p(r('Chi bộ', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="P"/>')
    expect(await starts(both, styles)).toEqual(wrong.slice(1))
  })

  test('of the table', async () => {
    const styles = defaults(TIMES + size(28)) + style('table', 'T', ARIAL_BOLD)
    const body = table('<w:tblStyle w:val="T"/>', row(cell(p(r('Chi bộ')))))
    expect(await starts(body, styles)).toEqual(wrong)
  })

  test('of the theme', async () => {
    const theme =
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>'
    const styles = defaults('<w:rFonts w:asciiTheme="minorHAnsi"/>')
    expect(await messages('in: paragraph, font: Times New Roman', p(r('Chi bộ')), { styles, theme })).toEqual([
      'phông chữ: Calibri → Times New Roman (1; 100%)',
    ])
  })
})

describe('one fault is one finding', () => {
  const check = 'in: paragraph, font: Times New Roman'

  test('however many runs have it, with the first places beside it', async () => {
    const body = Array.from({ length: 50 }, (_, index) => p(r(`Dòng ${index} `, TIMES) + r('sai', ARIAL))).join('')
    const [finding, ...others] = await find(check, body)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      message: 'phông chữ: Arial → Times New Roman (50; 34%)',
      actual: 'Arial',
      expected: ['Times New Roman'],
      place: { line: 1, column: 8, endColumn: 11 },
    })
    expect(finding?.related).toHaveLength(5)
    expect(finding?.related?.[4]).toMatchObject({ message: 'Arial', place: { line: 6, column: 8, endColumn: 11 } })
  })

  test('neighbours with one fault are one place, whatever parts them', async () => {
    const parts = [r('một', ARIAL), r(' - ', TIMES), r('hai', `${ARIAL}<w:b/>`), r(' ba', TIMES), r(' bốn', ARIAL)]
    expect(await find(check, p(parts.join('')))).toMatchObject([
      {
        message: 'phông chữ: Arial → Times New Roman (2; 82%)',
        place: { column: 1, endColumn: 10 },
        related: [{ place: { column: 14, endColumn: 17 } }],
      },
    ])
  })

  test('of several faulty values the most frequent come first', async () => {
    const fonts = ['Tahoma', 'Arial', 'Verdana', 'Calibri']
    const body = fonts
      .map((font, index) => p(r('chữ '.repeat(index + 1).trim(), `<w:rFonts w:ascii="${font}"/>`)))
      .join('')
    expect(await messages(check, body)).toEqual(['phông chữ: Calibri, Verdana, Arial → Times New Roman (4; 100%)'])
  })

  test('each property has its own finding', async () => {
    const found = await find(`${check}, size: 14pt, align: center`, p(r('Chi bộ', ARIAL + size(26))))
    expect(found.map(({ actual }) => actual)).toEqual(['left', '13pt', 'Arial'])
  })

  test('what prints nothing, or signs alone, does not count', async () => {
    const body = [
      p(r('*', ARIAL)),
      p(r('-----', ARIAL)),
      p(r('   ', ARIAL)),
      p(''),
      p(r('Chi bộ', TIMES) + r(' ; ', ARIAL)),
    ]
    expect(await messages(check, body.join(''))).toEqual([])
  })
})

describe('share', () => {
  const body = p(r('a'.repeat(95), TIMES) + r(' bbbbb', ARIAL))

  test('forgives what is less', async () => {
    expect(await messages('in: paragraph, font: Times New Roman, share: 0.95', body)).toEqual([])
    expect(await messages('in: paragraph, font: Times New Roman, share: 0.96', body)).toEqual([
      'phông chữ: Arial → Times New Roman (1; 5%)',
    ])
  })

  test('a little is never told as nothing', async () => {
    const long = p(r('a'.repeat(9999), TIMES) + r('b', ARIAL))
    expect(await messages('in: paragraph, font: Times New Roman', long)).toEqual([
      'phông chữ: Arial → Times New Roman (1; 1%)',
    ])
  })
})

test('all may have to agree, whatever they agree on', async () => {
  const body = [26, 26, 28, 26]
    .map((halfPoints) => p(r('Chi bộ họp bàn, thống nhất các nội dung sau đây;', size(halfPoints))))
    .join('')
  expect(await messages('in: paragraph, same: [size, font]', body)).toEqual(['cỡ chữ: cỡ chữ 14 → cỡ chữ 13 (1; 25%)'])
  expect(await messages('in: paragraph, same: [size]', p(r('Chi bộ', size(28))))).toEqual([])
})

describe('places are those of the selector', () => {
  test('of a component only its stretch is looked at', async () => {
    const head = ['CHI BỘ ẤP TÂN HÒA', 'Số 05-NQ/CB'].map((text) => p(r(text))).join('')
    const date = p(r('Bình An, ', size(26)) + r('ngày 05 tháng 01 năm 2027', size(28)))
    const body = head + date + p(r('NGHỊ QUYẾT')) + p(r('về nhiệm vụ năm 2027')) + p(r('Chi bộ họp.'))
    expect(await messages('in: date, size: 14pt', body)).toEqual([])
    expect(await find('in: place, size: 14pt', body)).toMatchObject([
      { message: 'cỡ chữ: cỡ chữ 13 → cỡ chữ 14 (1; 100%)', place: { line: 3, column: 1, endColumn: 8 } },
    ])
  })

  test('what holds others stands for all in it, each counted once', async () => {
    const body =
      p(r('I. MỤC TIÊU', '<w:b/>')) +
      p(r('Làm.')) +
      table('', row(cell(p(r('Ô')) + p(r('Việc'))))) +
      p(r('II. KHÁC', '<w:b/>')) +
      p(r('Hết.'))
    expect(await messages("in: 'section, section paragraph, table', size: 14pt", body)).toEqual([
      'cỡ chữ: cỡ chữ 10 → cỡ chữ 14 (6; 100%)',
    ])
  })

  test('a finding in a section names it', async () => {
    const body = p(r('I. MỤC TIÊU', '<w:b/>')) + p(r('Làm.')) + p(r('II. KHÁC', '<w:b/>')) + p(r('Hết.'))
    expect(await find("in: 'section paragraph', bold: true", body)).toMatchObject([
      { place: { line: 2, section: 'I' }, related: [{ place: { line: 4, section: 'II' } }] },
    ])
  })

  test('a document without such places passes', async () => {
    expect(await messages('in: appendix, size: 14pt', p(r('Chi bộ họp.')))).toEqual([])
  })

  test('headers are looked at too', async () => {
    const number = '<w:fldSimple w:instr="PAGE"><w:r><w:rPr><w:b/></w:rPr><w:t>2</w:t></w:r></w:fldSimple>'
    const found = await find("in: 'header paragraph[page-number]', bold: false", p(r('Chi bộ họp.')), {
      header: p(number),
    })
    expect(found).toMatchObject([{ place: { part: 'word/header1.xml' } }])
  })
})

describe('Markdown', () => {
  const find = (options: string, text: string) => findingsOf(`{ kind: format, ${options} }`, text, MESSAGE)

  test('states no formatting, so that nothing can be wrong with it', async () => {
    const all = 'font: Arial, size: 14pt, bold: true, italic: true, underline: true, color: black, align: center'
    const more = 'left: 1mm, right: 1mm, firstLine: 1cm, before: 6pt, after: 6pt, gap: 6pt.., line: single, ruled: true'
    expect(await find(`in: '*', ${all}, ${more}, same: [bold]`, '# I. MỤC TIÊU\n\nChi bộ **họp**.\n')).toEqual([])
  })

  test('has capitals', async () => {
    expect(await find('in: heading, case: upper', '# I. Mục tiêu\n\nLàm.\n\n# II. KHÁC\n\nHết.\n')).toMatchObject([
      { place: { line: 1 } },
    ])
  })
})

test('in English the same is said', async () => {
  const options = 'in: paragraph, size: 14pt, firstLine: 10mm, color: black, line: single'
  const body = p(
    r('Chi bộ', `${size(26)}<w:color w:val="00B050"/>`),
    '<w:ind w:hanging="567"/><w:spacing w:line="360"/>',
  )
  const found = await findingsOf(`{ kind: format, ${options} }`, docx(body), MESSAGE, { lang: 'en' })
  expect(found.map(({ message }) => message.replace(/ \(.*/u, '')).sort()).toEqual([
    'colour: green → black',
    'first-line indent: hanging 10 mm → 10 mm',
    'line spacing: 1.5 lines → 1 line',
    'size: size 13 → size 14',
  ])
})

test('two properties with the same value in one place have fingerprints of their own', async () => {
  const found = await find(
    'in: paragraph, before: 6pt, after: 6pt',
    p(r('Chi bộ'), '<w:spacing w:before="0" w:after="0"/>'),
  )
  expect(found.map(({ actual }) => actual)).toEqual(['0pt', '0pt'])
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2)
})
