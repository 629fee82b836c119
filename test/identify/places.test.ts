import { describe, expect, test } from 'vitest'
import type { Document, PlaceName } from '../../src/model/index.js'
import { fold } from '../../src/text/index.js'
import { docx, p, r } from '../support/docx.js'
import { BODY, centered, columns, linter, RECIPIENTS, type Sheet, SIGNATURE, sheet, TODAY } from './support.js'

const inspect = (body: string) => linter.inspect({ data: docx(body) }, { today: TODAY })

/** The text that stands at the places of each component. */
const printedIn = ({ places }: Document) =>
  Object.fromEntries(
    Object.entries(places)
      .map(([name, stretches]) => [name, stretches.map(({ node, from, to }) => node.value.slice(from, to))])
      .filter(([, texts]) => (texts ?? []).length > 0),
  ) as Partial<Record<PlaceName, string[]>>

const placesOf = async (parts: Sheet) => printedIn(await inspect(sheet(parts)))

test('each part of letterhead and closing has its place', async () => {
  expect(await placesOf({})).toEqual({
    title: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    number: ['Số 05-NQ/CB'],
    rule: ['*', '-----'],
    'issuer.rule': ['*'],
    'abstract.rule': ['-----'],
    place: ['Bình An'],
    date: ['ngày 05 tháng 01 năm 2027'],
    'date.line': ['Bình An, ngày 05 tháng 01 năm 2027'],
    issuer: ['CHI BỘ ẤP TÂN HÒA'],
    superior: ['ĐẢNG BỘ XÃ BÌNH AN'],
    typeName: ['NGHỊ QUYẾT'],
    abstract: ['về phương hướng, nhiệm vụ năm 2027'],
    'signature.authority': ['T/M CHI BỘ'],
    'signature.position': ['BÍ THƯ'],
    'signature.name': ['Trần Văn Mẫn'],
    'recipients.label': ['Nơi nhận:'],
    recipients: ['- Đảng ủy xã Bình An;', '- Lưu Chi bộ.'],
  })
})

describe('stretches of lines', () => {
  test('columns that tabs part', async () => {
    const head = [
      p(`${r('ĐẢNG BỘ XÃ BÌNH AN')}<w:r><w:tab/><w:tab/></w:r>${r('ĐẢNG CỘNG SẢN VIỆT NAM')}`),
      p(r('CHI BỘ ẤP TÂN HÒA')),
      p(`${r('Số 05-NQ/CB')}<w:r><w:tab/></w:r>${r('Bình An, ngày 05 tháng 01 năm 2027')}`),
    ].join('')
    expect(await placesOf({ head })).toMatchObject({
      superior: ['ĐẢNG BỘ XÃ BÌNH AN'],
      title: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      number: ['Số 05-NQ/CB'],
      place: ['Bình An'],
      date: ['ngày 05 tháng 01 năm 2027'],
    })
  })

  test('columns that spaces part, and blanks that are left to be filled in', async () => {
    const head =
      p(r('ĐẢNG BỘ XÃ BÌNH AN        ĐẢNG CỘNG SẢN VIỆT NAM')) +
      p(r('CHI BỘ ẤP TÂN HÒA')) +
      p(r('Số      -NQ/CB        Bình An, ngày     tháng 01 năm 2027'))
    expect(await placesOf({ head })).toMatchObject({
      superior: ['ĐẢNG BỘ XÃ BÌNH AN'],
      title: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      number: ['Số      -NQ/CB'],
      place: ['Bình An'],
      date: ['ngày     tháng 01 năm 2027'],
    })
  })

  test('lines broken by hand and over paragraphs', async () => {
    const left = ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ TRƯỜNG TIỂU HỌC', 'BÌNH AN TÂY', 'Số 05-NQ/CB']
    const right = ['ĐẢNG CỘNG SẢN\nVIỆT NAM', 'Bình An,', 'ngày 05 tháng 01 năm 2027']
    expect(await placesOf({ left, right, abstract: ['về phương hướng,\nnhiệm vụ', 'năm 2027'] })).toMatchObject({
      issuer: ['CHI BỘ TRƯỜNG TIỂU HỌC', 'BÌNH AN TÂY'],
      title: ['ĐẢNG CỘNG SẢN', 'VIỆT NAM'],
      place: ['Bình An'],
      date: ['ngày 05 tháng 01 năm 2027'],
      abstract: ['về phương hướng,', 'nhiệm vụ', 'năm 2027'],
    })
  })

  test('two names, or type and abstract, on one line', async () => {
    const found = await placesOf({
      left: ['ĐẢNG BỘ XÃ BÌNH AN - CHI BỘ ẤP TÂN HÒA', 'Số 05-NQ/CB'],
      typeName: 'NGHỊ QUYẾT về nhiệm vụ năm 2027',
      abstract: [],
    })
    expect(found).toMatchObject({
      superior: ['ĐẢNG BỘ XÃ BÌNH AN'],
      issuer: ['CHI BỘ ẤP TÂN HÒA'],
      typeName: ['NGHỊ QUYẾT'],
      abstract: ['về nhiệm vụ năm 2027'],
    })
  })

  test('an addressee behind its label, and more below it', async () => {
    const head = columns(['CHI BỘ ẤP TÂN HÒA', 'Số 05-TTr/CB'], ['Bình An, ngày 05 tháng 01 năm 2027'])
    const below = centered(['TỜ TRÌNH', 'về việc kết nạp đảng viên', 'Kính gửi: Đảng ủy xã Bình An,'])
    expect(printedIn(await inspect(head + below + BODY))).toMatchObject({
      'addressee.label': ['Kính gửi:'],
      addressee: ['Đảng ủy xã Bình An,'],
    })
  })

  test('capitals that are only printed do not shift what is typed', async () => {
    const body = sheet({ head: centered(['Đảng bộ xã Bình An', 'Chi bộ ấp Tân Hòa', 'Số 05-NQ/CB'], '<w:caps/>') })
    expect(printedIn(await inspect(body))).toMatchObject({
      superior: ['Đảng bộ xã Bình An'],
      issuer: ['Chi bộ ấp Tân Hòa'],
    })
  })
})

describe('lines of dashes and stars', () => {
  const ruled = async (left: string[], right: string[] = ['ĐẢNG CỘNG SẢN VIỆT NAM', '-------']) => {
    const found = await placesOf({ left, right })
    return [found['title.rule'], found['issuer.rule'], found['abstract.rule']]
  }

  test('are told by what they stand under', async () => {
    const left = ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP TÂN HÒA', '___', 'Số 05-NQ/CB']
    expect(await ruled(left)).toEqual([['-------'], ['___'], ['-----']])
    expect(await ruled(['CHI BỘ ẤP TÂN HÒA', '*', '-----', 'Số 05-NQ/CB'])).toEqual([
      ['-------'],
      ['*', '-----'],
      ['-----'],
    ])
  })

  test('a star is the issuer’s wherever it stands, also behind the name', async () => {
    expect(await ruled(['CHI BỘ ẤP TÂN HÒA *', 'Số 05-NQ/CB'])).toEqual([['-------'], ['*'], ['-----']])
    expect(await ruled(['CHI BỘ ẤP TÂN HÒA', 'Số 05-NQ/CB'], ['*', 'ĐẢNG CỘNG SẢN VIỆT NAM'])).toEqual([
      undefined,
      ['*'],
      ['-----'],
    ])
  })

  test('below the subject of a letter they are those of its abstract', async () => {
    const head = columns(
      ['CHI BỘ ẤP TÂN HÒA', '*', 'Số 05-CV/CB', 'về việc cử đảng viên đi học', '-----'],
      ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    )
    const found = printedIn(await inspect(head + centered(['Kính gửi: Đảng ủy xã Bình An']) + BODY))
    expect(found).toMatchObject({ 'issuer.rule': ['*'], 'abstract.rule': ['-----'] })
  })
})

describe('signatures', () => {
  test('authority and position on one line have their own stretches', async () => {
    const closing = columns(RECIPIENTS, ['T/M CHI BỘ - BÍ THƯ', 'Trần Văn Mẫn'])
    expect(await placesOf({ closing })).toMatchObject({
      'signature.authority': ['T/M CHI BỘ'],
      'signature.position': ['BÍ THƯ'],
      'signature.name': ['Trần Văn Mẫn'],
    })
  })

  test('of two, the one that speaks for the paper comes first', async () => {
    const closing = columns(['NGƯỜI GHI BIÊN BẢN', '', 'Lê Thị Hạnh'], SIGNATURE)
    const document = await inspect(sheet({ closing }))
    expect(document.facts.signature).toEqual({ authority: 'T/M CHI BỘ', position: 'BÍ THƯ', name: 'Trần Văn Mẫn' })
    const { 'signature.name': names, 'signature.position': positions } = printedIn(document)
    expect(names?.[0]).toBe('Trần Văn Mẫn')
    expect(positions?.[0]).toBe('BÍ THƯ')
    expect(new Set(names).size).toBe(names?.length)
  })

  test('recipients that hold a position open no signature', async () => {
    const closing = columns(['Nơi nhận:', '- Bí thư Đảng ủy xã;', '- Lưu Chi bộ.'], SIGNATURE)
    expect(await placesOf({ closing })).toMatchObject({ 'signature.position': ['BÍ THƯ'] })
  })
})

test('what is left blank has a place although it says nothing', async () => {
  const document = await inspect(sheet({ left: ['CHI BỘ ẤP TÂN HÒA', 'Số …-NQ/CB'] }))
  expect(document.facts.number).toBeNull()
  expect(printedIn(document).number).toEqual(['Số …-NQ/CB'])
})

test('what stands at a place is what the facts say', async () => {
  const document = await inspect(sheet())
  const printed = printedIn(document)
  for (const name of ['issuer', 'superior', 'number', 'place', 'typeName', 'abstract'] as const)
    expect(fold((printed[name] ?? []).join(' '))).toContain(fold(document.facts[name] ?? '?'))
})
