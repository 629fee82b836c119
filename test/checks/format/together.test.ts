/** Several faults of format in one finding. */
import { describe, expect, test } from 'vitest'
import { docx, p, r } from '../../support/docx.js'
import { findingsOf } from '../support.js'

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/>`
const find = (options: string, body: string) => findingsOf(`{ kind: format, ${options} }`, docx(body), '{faults}')
const messages = async (options: string, body: string) => (await find(options, body)).map(({ message }) => message)

describe('together', () => {
  test('one finding tells all properties that are wrong, each as people speak of it', async () => {
    const wrong = p(r('Chi bộ', `<w:rFonts w:ascii="Arial"/><w:i/>${size(26)}`), '<w:spacing w:line="360"/>')
    const check = 'in: paragraph, together: true, font: Times New Roman, size: 14pt, bold: true, italic: false'
    expect(await messages(`${check}, align: center, line: exactly 18pt`, wrong)).toEqual([
      'phông chữ Arial (cần Times New Roman), cỡ chữ 13 (cần cỡ chữ 14), chữ không đậm, chữ nghiêng, ' +
        'căn trái (cần căn giữa), giãn dòng 1,5 dòng (cần chính xác 18 pt)',
    ])
  })

  test('nothing is told where nothing is wrong', async () => {
    expect(await messages('in: paragraph, together: true, size: 14pt, bold: false', p(r('Chi bộ', size(28))))).toEqual(
      [],
    )
  })

  test('the first place is that of the finding, the others stand beside it', async () => {
    const body = p(r('một', size(26))) + p(r('hai', `${size(28)}<w:i/>`)) + p(r('ba', size(26)))
    expect(await find('in: paragraph, together: true, size: 14pt, italic: false', body)).toMatchObject([
      {
        actual: '13pt, italic',
        expected: ['14pt', 'upright'],
        place: { line: 1 },
        related: [{ message: 'chữ nghiêng', place: { line: 2 } }, { place: { line: 3 } }],
      },
    ])
  })
})

describe('parts', () => {
  const PARTS = `size: 14pt, parts: [
    { in: 'paragraph[text=một]', title: { vi: dòng một, en: line one } },
    { in: 'paragraph[text=hai]', title: { vi: dòng hai, en: line two }, bold: true },
    { in: 'paragraph[text=ba]', title: { vi: dòng ba, en: line three }, size: 12pt },
  ]`.replaceAll(/\s+/gu, ' ')

  test('are each looked at by themselves; what stands beside them is asked of each', async () => {
    const right = p(r('một', size(28))) + p(r('hai', `${size(28)}<w:b/>`)) + p(r('ba', size(24)))
    expect(await messages(PARTS, right)).toEqual([])
  })

  test('with the same faults are named together', async () => {
    const body = p(r('một', size(26))) + p(r('hai', `${size(26)}<w:b/>`)) + p(r('ba', size(28)))
    expect(await messages(PARTS, body)).toEqual([
      'dòng một, dòng hai: cỡ chữ 13 (cần cỡ chữ 14); dòng ba: cỡ chữ 14 (cần cỡ chữ 12)',
    ])
  })

  test('a part that is not there has no fault', async () => {
    expect(await messages(PARTS, p(r('bốn', size(20))))).toEqual([])
  })
})

describe('what cannot be told is no fault', () => {
  test('of a short line that a tab or blanks put in the middle', async () => {
    expect(await messages('in: paragraph, together: true, align: center', p(`<w:r><w:tab/></w:r>${r('Số')}`))).toEqual(
      [],
    )
    expect(await messages('in: paragraph, together: true, align: center', p(r('     Số')))).toEqual([])
    expect(await messages('in: paragraph, together: true, align: center', p(r('Số')))).toHaveLength(1)
    const long = 'Chi bộ lãnh đạo thực hiện tốt nhiệm vụ được giao trong năm, không để sót việc nào mà cấp trên giao.'
    expect(await messages('in: paragraph, together: true, align: justify', p(r(`   ${long}`)))).toHaveLength(1)
  })

  test('of a first line that a tab or blanks set in', async () => {
    const check = 'in: paragraph, together: true, firstLine: 10mm'
    expect(await messages(check, p(`<w:r><w:tab/></w:r>${r('Chi bộ')}`) + p(r('  Chi bộ')))).toEqual([])
    expect(await messages(check, p(r('Chi bộ')))).toHaveLength(1)
  })
})

test('measures that nobody can tell apart agree', async () => {
  const at = (firstLine: number) => p(r('Chi bộ'), `<w:ind w:firstLine="${firstLine}"/>`)
  expect(await messages('in: paragraph, same: [firstLine], together: true', at(567) + at(567) + at(540))).toEqual([])
  expect(await messages('in: paragraph, same: [firstLine], together: true', at(567) + at(567) + at(720))).toEqual([
    'thụt đầu dòng 12,7 mm (cần 10 mm)',
  ])
})

describe('black', () => {
  const color = (hex: string, text = 'Chi bộ', more = '') => p(r(text, `<w:color w:val="${hex}"/>${more}`))
  const check = 'in: paragraph, color: black, together: true'

  test.each(['000000', '0D0D0D', '1F1F1F', '26211F'])('is %s', async (hex) => {
    expect(await messages(check, color(hex))).toEqual([])
  })

  test.each(['333333', '002060', 'FF0000'])('is not %s', async (hex) => {
    expect(await messages(check, color(hex))).toHaveLength(1)
  })

  test('is not asked of what word processors colour by themselves', async () => {
    const link = '<w:u w:val="single"/>'
    expect(await messages(check, color('0563C1', 'chibo@example.invalid', link))).toEqual([])
    expect(await messages(check, color('0563C1', 'https://example.invalid/a', link))).toEqual([])
    expect(await messages(check, color('0563C1', 'Chi bộ ấp', link))).toHaveLength(1)
    expect(await messages(check, color('808080', '[họ và tên]'))).toEqual([])
  })
})
