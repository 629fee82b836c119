import { describe, expect, test } from 'vitest'
import { testRuleset } from '../../src/checks/test-ruleset.js'
import { createLinter } from '../../src/lint.js'

const TEXT = 'I. MỤC TIÊU\n\nKết nạp **02** đảng viên.\n\nII. BIỂU QUYẾT\n\nTán thành.'

async function trialsOf(check: string, looks: string[]) {
  const text = `dangLint: 1
id: thu/trinh-bay
extends: [dang/catalogue]
rules:
  thu/quy-tac:
    title: { vi: Thử, en: Trial }
    severity: warn
    check: ${check}
    message: '{property}: {actual}'
    tests:
${looks.map((look) => `      - ${look.replace('{', `{ text: ${JSON.stringify(TEXT)}, look: {`)} }`).join('\n')}
`
  const linter = await createLinter({ ruleset: { text, file: 'thu.yaml' }, examples: true })
  const { rules } = await testRuleset(linter, { today: '2027-02-01' })
  return (rules[0]?.examples ?? []).map(({ ran, fired, fault }) => (fault ? fault : { ran, fired }))
}

const YES = { ran: true, fired: true }
const NO = { ran: true, fired: false }

describe('an example is set as a Word document', () => {
  test.each<[string, string, string, string]>([
    [
      'font',
      '{ kind: format, in: body paragraph, font: Times New Roman }',
      "{ '*': { font: Times New Roman } }",
      "{ '*': { font: Arial } }",
    ],
    [
      'size',
      "{ kind: format, in: body paragraph, size: '14pt..15pt' }",
      "{ '*': { size: 14pt } }",
      '{ body: { size: 13pt } }',
    ],
    [
      'indent',
      "{ kind: format, in: body paragraph, firstLine: '10mm ± 1mm' }",
      '{ body paragraph: { firstLine: 10mm } }',
      '{ heading: { firstLine: 10mm } }',
    ],
    [
      'line',
      "{ kind: format, in: body paragraph, line: 'exactly 18pt..22pt' }",
      "{ '*': { line: exactly 19pt } }",
      "{ '*': { line: 1.5 lines } }",
    ],
    ['gap', "{ kind: format, in: body paragraph, gap: '6pt..' }", "{ '*': { after: 6pt } }", "{ '*': { after: 3pt } }"],
    [
      'alignment',
      '{ kind: format, in: body paragraph, align: justify }',
      '{ body: { align: justify } }',
      '{ body: { align: center } }',
    ],
    [
      'weight of what was typed bold',
      '{ kind: format, in: body paragraph, bold: false }',
      "{ 'body paragraph': { bold: false } }",
      "{ '*': { size: 14pt } }",
    ],
    [
      'later looks over earlier ones',
      '{ kind: format, in: body paragraph, color: black }',
      "{ '*': { color: FF0000 }, paragraph: { color: '000000' } }",
      "{ paragraph: { color: '000000' }, '*': { color: FF0000 } }",
    ],
    ['margins', "{ kind: page, left: '30mm ± 1mm' }", '{ page: { left: 30mm } }', '{ page: { top: 30mm } }'],
    [
      'page numbers',
      '{ kind: page, number: { position: top, align: center, first: false } }',
      '{ page: { number: { align: center } } }',
      '{ page: { number: { first: true } } }',
    ],
    [
      'how numbers are written',
      '{ kind: page, number: { arabic: true } }',
      '{ page: { number: { position: top } } }',
      '{ page: { number: { format: lowerRoman } } }',
    ],
    [
      'how many pages there are',
      '{ kind: page, number: { fromPages: 2 } }',
      '{ page: { count: 1 } }',
      '{ page: { count: 2 } }',
    ],
    ['landscape', '{ kind: page, orientation: portrait }', '{ page: { top: 20mm } }', '{ page: { landscape: true } }'],
  ])('%s', async (_, check, ok, fail) => {
    expect(await trialsOf(check, [`ok: ${ok}`, `fail: ${fail}`])).toEqual([NO, YES])
  })

  test('only a stretch of a line where a component shares it', async () => {
    const check = '{ kind: format, in: date, italic: true }'
    const text = 'Bình An, ngày 05 tháng 01 năm 2027'
    const examples = ['{ date: { italic: true } }', '{ place: { italic: true } }']
    const written = `dangLint: 1
id: thu/trinh-bay
extends: [dang/catalogue]
rules:
  thu/quy-tac:
    title: { vi: Thử, en: Trial }
    severity: warn
    check: ${check}
    message: Sai.
    tests:
      - { ok: { text: "ĐẢNG BỘ XÃ BÌNH AN\\n\\nCHI BỘ ẤP 1\\n\\n${text}\\n\\n**NGHỊ QUYẾT**\\n\\nI. MỤC TIÊU\\n\\nMột.", look: ${examples[0]} } }
      - { fail: { text: "ĐẢNG BỘ XÃ BÌNH AN\\n\\nCHI BỘ ẤP 1\\n\\n${text}\\n\\n**NGHỊ QUYẾT**\\n\\nI. MỤC TIÊU\\n\\nMột.", look: ${examples[1]} } }
`
    const linter = await createLinter({ ruleset: { text: written, file: 'thu.yaml' }, examples: true })
    const { rules } = await testRuleset(linter, { today: '2027-02-01' })
    expect(rules[0]?.faults).toEqual([])
  })

  test.each([
    [
      'a range',
      "{ '*': { size: '14pt..15pt' } }",
      'Ví dụ không trình bày được theo “14pt..15pt”: cần một số đo, không phải một khoảng.',
    ],
    ['a selector that is wrong', '{ paragraf: { bold: true } }', /paragraf/u],
    ['a measure without its unit', "{ '*': { size: '14' } }", 'Số đo “14” thiếu đơn vị.'],
  ])('%s is told as the fault of the example', async (_, look, message) => {
    const [found] = await trialsOf('{ kind: format, in: body, bold: true }', [`ok: ${look}`])
    expect(found).toMatchObject({
      fault: 'not-run',
      message: { vi: typeof message === 'string' ? message : expect.stringMatching(message) },
    })
  })
})
