import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { draftDocx, draftMarkdown } from '../../src/draft/index.js'
import { createLinter } from '../../src/lint.js'
import { paragraphsOf, sectionsOf } from '../../src/model/index.js'
import { draftOf, TEMPLATE } from './support.js'

const linter = await createLinter({ ruleset: { text: TEMPLATE, file: 'mau.yaml' } })
const partsOf = (data: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(data)).map(([name, part]) => [name, strFromU8(part)]))

const example = draftOf({ example: true, answers: { year: 2027, date: '2027-03-02' } })
const blank = draftOf()

describe('what is read back', () => {
  test.each([
    ['an example', example],
    ['one with blanks', blank],
    ['two signatures', draftOf({ type: 'thong-bao', example: true })],
  ])('of %s is the same in Word and in Markdown', async (_, draft) => {
    const [word, markdown] = await Promise.all(
      [await draftDocx(draft), draftMarkdown(draft)].map((data) => linter.inspect({ data }, { today: '2027-03-02' })),
    )
    const sections = (one: typeof word) =>
      [...sectionsOf(one?.tree ?? { type: 'root', children: [] })].map(({ section }) => [
        section.level,
        section.label,
        section.title,
      ])
    expect(word?.facts).toEqual(markdown?.facts)
    expect(sections(word)).toEqual(sections(markdown))
    expect(word?.facts).toMatchObject({ system: 'party', tier: 'chi-bo-truc-thuoc', year: 2027, edition: 'hd05-2026' })
  })

  test('is what was filled in', async () => {
    const { facts } = await linter.inspect({ data: await draftDocx(example) })
    expect(facts).toMatchObject({
      issuer: 'CHI BỘ ẤP TÂN HÒA',
      superior: 'ĐẢNG BỘ XÃ BÌNH AN',
      number: '05-KH/CB',
      place: 'Bình An',
      date: '2027-03-02',
      typeName: 'KẾ HOẠCH',
      abstract: 'công tác tháng 3 năm 2027',
      signature: { authority: 'T/M CHI BỘ', position: 'BÍ THƯ', name: 'Trần Văn Bình' },
      recipients: ['Đảng ủy xã (báo cáo)', 'Lưu chi bộ'],
    })
  })
})

test('the same draft gives the same bytes, without the time at which it was written', async () => {
  const data = await draftDocx(example)
  expect(await draftDocx(example)).toEqual(data)
  expect(partsOf(data)['docProps/core.xml']).not.toMatch(/\d{4}-\d\d-\d\d/u)
})

test('a blank is a control that shows its prompt, and each has a number of its own', async () => {
  const { 'word/document.xml': document = '' } = partsOf(await draftDocx(blank))
  const controls = [...document.matchAll(/<w:sdt>.*?<\/w:sdt>/gu)].map(([control]) => control)
  expect(controls.length).toBeGreaterThan(8)
  for (const control of controls) expect(control).toMatch(/<w:alias w:val="[^"]{1,60}"\/>.*<w:showingPlcHdr\/>/u)
  const ids = controls.map((control) => /<w:id w:val="(\d+)"/u.exec(control)?.[1])
  expect(new Set(ids).size).toBe(controls.length)
  expect(document).toContain('[giờ, ngày họp]')
  expect(partsOf(await draftDocx(example))['word/document.xml']).not.toContain('<w:sdt>')
})

test('the title of a control is no longer than Word takes', async () => {
  const prompt = 'a'.repeat(200)
  const line = [{ type: 'blank' as const, prompt, shown: `[${prompt}]` }]
  const { 'word/document.xml': document } = partsOf(await draftDocx({ ...blank, body: [{ type: 'paragraph', line }] }))
  expect(document).toContain(`<w:alias w:val="${'a'.repeat(60)}"/>`)
  expect(document).toContain(`[${prompt}]`)
})

test.each([
  ['one signature', example],
  ['two signatures', draftOf({ type: 'thong-bao', example: true })],
])('with %s, the last paragraph of the body goes to the next page with the signature', async (_, draft) => {
  const { 'word/document.xml': document = '' } = partsOf(await draftDocx(draft))
  const paragraphs = [...document.slice(0, document.lastIndexOf('<w:tbl>')).matchAll(/<w:p>.*?<\/w:p>/gu)]
  const [before, last, gap] = paragraphs.slice(-3).map(([paragraph]) => paragraph.includes('<w:keepNext/>'))
  expect({ before, last, gap }).toEqual({ before: false, last: true, gap: true })
})

test('the page is set as the edition has it (05-HD/VPTW II.IV)', async () => {
  const { 'word/document.xml': document = '', 'word/header1.xml': header = '' } = partsOf(await draftDocx(example))
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u)
  expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/u)
  expect(document).toContain('<w:titlePg/>')
  expect(header).toContain('PAGE')
})

test('paragraphs look as 05-HD/VPTW asks: typeface, sizes, distances, indents', async () => {
  const { reading } = await linter.lint({ data: await draftDocx(example) })
  const find = (text: string) => [...paragraphsOf(reading.blocks)].find(({ value }) => value.startsWith(text))
  const lookOf = (text: string) =>
    find(text)?.runs.map(({ font, size, bold, italic }) => ({ font, size, bold, italic }))
  const look = (points: number, bold = false, italic = false) => [
    { font: 'Times New Roman', size: points * 2, bold, italic },
  ]
  expect(lookOf('ĐẢNG CỘNG SẢN')).toEqual(look(15, true))
  expect(lookOf('ĐẢNG BỘ')).toEqual(look(14))
  expect(lookOf('CHI BỘ')).toEqual(look(14, true))
  expect(lookOf('Bình An, ngày')?.[0]).toEqual(look(14, false, true)[0])
  expect(lookOf('KẾ HOẠCH')).toEqual(look(16, true))
  expect(lookOf('công tác')?.[0]).toEqual(look(15, true)[0])
  expect(lookOf('I. THÀNH PHẦN')).toEqual(look(14, true))
  expect(lookOf('T/M CHI BỘ')).toEqual(look(14, true))
  expect(lookOf('BÍ THƯ')).toEqual(look(14))
  expect(lookOf('- Đảng ủy xã')?.[0]).toEqual(look(12)[0])
  expect(find('I. THÀNH PHẦN')?.outlineLevel).toBe(1)
})

test('a table in which regions were left out, and two that follow each other, are whole', async () => {
  const rows = [[[], []], [[]]]
  const data = await draftDocx({
    ...example,
    body: [
      { type: 'table', rows },
      { type: 'table', rows },
    ],
  })
  const { reading } = await linter.lint({ data })
  expect(reading.blocks.filter(({ type }) => type === 'table')).toHaveLength(4)
})
