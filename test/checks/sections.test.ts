import { describe, expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const ITEMS = 'items: [danh-gia, muc-tieu, ktgs, to-chuc]'
const MESSAGE = '{title}|{problem}|{after}'
const text: Record<string, string> = {
  'danh-gia': 'ĐÁNH GIÁ NĂM 2026',
  'muc-tieu': 'PHƯƠNG HƯỚNG NĂM 2027',
  ktgs: 'KIỂM TRA, GIÁM SÁT',
  'to-chuc': 'TỔ CHỨC THỰC HIỆN',
}
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI']
/** A document of sections, each named by its word or by its heading; headings stand on lines 1, 5, 9 … */
const document = (...names: string[]) =>
  markdown(...names.flatMap((name, index) => [`${ROMAN[index]}. ${text[name] ?? name}`, 'Chi bộ thực hiện.']))

async function found(options: string, ...names: string[]) {
  const findings = await findingsOf(`{ kind: sections, ${ITEMS}${options} }`, document(...names), MESSAGE)
  return findings.map(({ message, place }) => [message, place?.line, place?.section])
}

test('all items in their order give nothing', async () => {
  expect(await found('', 'danh-gia', 'muc-tieu', 'ktgs', 'to-chuc')).toEqual([])
})

test('sections between them do no harm', async () => {
  expect(await found('', 'danh-gia', 'QUỐC PHÒNG', 'muc-tieu', 'ktgs', 'AN NINH', 'to-chuc')).toEqual([])
})

describe('a missing item', () => {
  test('is found once, behind the item before it', async () => {
    expect(await found('', 'danh-gia', 'muc-tieu', 'to-chuc')).toEqual([
      ['kiểm tra, giám sát|thiếu|II. PHƯƠNG HƯỚNG NĂM 2027', 7, 'II'],
    ])
  })

  test('is linked with the section that it belongs behind, else with the one that it belongs in front of', async () => {
    const check = `{ kind: sections, ${ITEMS} }`
    const [inside] = await findingsOf(check, document('danh-gia', 'muc-tieu', 'to-chuc'))
    expect(inside?.related).toMatchObject([{ place: { line: 5 }, message: 'Đề mục phải đứng ngay trước' }])
    const [head] = await findingsOf(check, document('muc-tieu', 'ktgs', 'to-chuc'))
    expect(head).toMatchObject({
      place: { line: 1 },
      related: [{ place: { line: 1 }, message: 'Đề mục phải đứng ngay sau' }],
    })
  })

  test('is found once each where several lack', async () => {
    expect(await found('', 'muc-tieu')).toEqual([
      ['đánh giá|thiếu|…', 1, 'I'],
      ['kiểm tra, giám sát|thiếu|I. PHƯƠNG HƯỚNG NĂM 2027', 3, 'I'],
      ['tổ chức thực hiện|thiếu|I. PHƯƠNG HƯỚNG NĂM 2027', 3, 'I'],
    ])
  })

  test('is found in a document without any heading', async () => {
    const findings = await findingsOf(`{ kind: sections, ${ITEMS} }`, 'Chi bộ họp.\n', MESSAGE)
    expect(findings.map(({ place }) => place?.line)).toEqual([1, 1, 1, 1])
  })

  test('names what is expected', async () => {
    const [finding] = await findingsOf('{ kind: sections, items: [danh-gia, [ktgs, to-chuc]] }', document('danh-gia'))
    expect(finding).toMatchObject({ expected: ['ktgs'] })
    expect(finding).not.toHaveProperty('actual')
  })
})

describe('a misplaced item', () => {
  test('is found once, where it stands, with the section that it belongs behind', async () => {
    const check = `{ kind: sections, ${ITEMS} }`
    const findings = await findingsOf(check, document('ktgs', 'danh-gia', 'muc-tieu', 'to-chuc'), MESSAGE)
    expect(findings).toMatchObject([
      {
        message: 'I. KIỂM TRA, GIÁM SÁT|đứng không đúng thứ tự|III. PHƯƠNG HƯỚNG NĂM 2027',
        place: { line: 1, section: 'I' },
        actual: 'I. KIỂM TRA, GIÁM SÁT',
        expected: ['ktgs'],
        related: [{ place: { line: 9, section: 'III' }, message: 'Đề mục phải đứng ngay trước' }],
      },
    ])
  })

  test('at the head of the list has nothing that it belongs behind', async () => {
    expect(await found('', 'muc-tieu', 'ktgs', 'danh-gia', 'to-chuc')).toEqual([
      ['III. ĐÁNH GIÁ NĂM 2026|đứng không đúng thứ tự|…', 9, 'III'],
    ])
  })

  test('may be a neighbour that changed places: one finding, at the first of the two', async () => {
    const check = `{ kind: sections, ${ITEMS} }`
    const names = ['danh-gia', 'ktgs', 'QUỐC PHÒNG', 'muc-tieu', 'to-chuc']
    expect(await findingsOf(check, document(...names), MESSAGE)).toMatchObject([
      {
        message: 'II. KIỂM TRA, GIÁM SÁT|đổi chỗ với mục liền sau|IV. PHƯƠNG HƯỚNG NĂM 2027',
        place: { line: 5, section: 'II' },
        expected: ['ktgs'],
        related: [{ place: { line: 13, section: 'IV' } }],
      },
    ])
  })

  test('may be misspelt too', async () => {
    expect(await found('', 'KIỂM TRA, GIÁM XÁT', 'danh-gia', 'muc-tieu', 'to-chuc')).toEqual([
      ['I. KIỂM TRA, GIÁM XÁT|đứng không đúng thứ tự|III. PHƯƠNG HƯỚNG NĂM 2027', 1, 'I'],
    ])
  })
})

describe('a misspelt item', () => {
  test('is found once, where it stands', async () => {
    expect(await found('', 'danh-gia', 'muc-tieu', 'KIỂM TRA, GIÁM XÁT', 'to-chuc')).toEqual([
      ['III. KIỂM TRA, GIÁM XÁT|viết chưa đúng|II. PHƯƠNG HƯỚNG NĂM 2027', 9, 'III'],
    ])
  })

  test('is known within a longer title, and told its right title', async () => {
    const data = document('danh-gia', 'muc-tieu', 'Công tác KIỄM TRA, GIÁM XÁT trong năm', 'to-chuc')
    const findings = await findingsOf(`{ kind: sections, ${ITEMS} }`, data, '{title}: {item}')
    expect(findings.map(({ message }) => message)).toEqual([
      'III. Công tác KIỄM TRA, GIÁM XÁT trong năm: kiểm tra, giám sát',
    ])
  })

  test('is missing where misspellings are not asked for', async () => {
    const options = ', report: [missing, extra]'
    expect(await found(options, 'danh-gia', 'muc-tieu', 'KIỂM TRA, GIÁM XÁT', 'to-chuc')).toEqual([
      ['kiểm tra, giám sát|thiếu|II. PHƯƠNG HƯỚNG NĂM 2027', 7, 'II'],
      ['III. KIỂM TRA, GIÁM XÁT|không có trong danh mục|…', 9, 'III'],
    ])
  })

  test('is not what only lacks its diacritics', async () => {
    expect(await found('', 'danh-gia', 'muc-tieu', 'KIEM TRA, GIAM SAT', 'to-chuc')).toEqual([])
  })
})

describe('an extra section', () => {
  test('is found where it stands, if that is asked for', async () => {
    const sections = ['danh-gia', 'QUỐC PHÒNG', 'muc-tieu', 'ktgs', 'to-chuc']
    expect(await found('', ...sections)).toEqual([])
    expect(await found(', report: [extra]', ...sections)).toEqual([
      ['II. QUỐC PHÒNG|không có trong danh mục|…', 5, 'II'],
    ])
  })

  test('is the second of two that are the same item', async () => {
    expect(await found(', report: [extra]', 'danh-gia', 'muc-tieu', 'ktgs', 'to-chuc', 'ktgs')).toEqual([
      ['V. KIỂM TRA, GIÁM SÁT|không có trong danh mục|…', 17, 'V'],
    ])
  })
})

test('one of each kind is one finding of each kind, in the order of the document', async () => {
  const names = ['to-chuc', 'QUỐC PHÒNG', 'MỤC TIEO', 'ktgs']
  const options = ', report: [missing, misplaced, misspelt, extra]'
  const check = `{ kind: sections, ${ITEMS}${options} }`
  const findings = await findingsOf(check, document(...names), '{problem}')
  expect(findings.map(({ message, place }) => [message, place?.line])).toEqual([
    ['đứng không đúng thứ tự', 1],
    ['không có trong danh mục', 5],
    ['thiếu', 9],
    ['viết chưa đúng', 9],
  ])
})

describe('an item that may be absent or repeated', () => {
  const check = (items: string) => `{ kind: sections, items: [${items}], report: [missing, misplaced, extra] }`
  const problems = async (items: string, ...names: string[]) =>
    (await findingsOf(check(items), document(...names), '{problem} {title}')).map(({ message }) => message)

  test.each(['ktgs?', '{ words: ktgs, optional: true }', 'ktgs*'])('%s may be absent', async (item) => {
    expect(await problems(`danh-gia, ${item}, to-chuc`, 'danh-gia', 'to-chuc')).toEqual([])
    expect(await problems(`danh-gia, ${item}, to-chuc`, 'danh-gia', 'ktgs', 'to-chuc')).toEqual([])
    expect(await problems(`danh-gia, ${item}, to-chuc`, 'danh-gia', 'to-chuc', 'ktgs')).toHaveLength(1)
  })

  test.each(['ktgs+', '{ words: [ktgs], repeat: true }', 'ktgs*'])('%s may be repeated in its place', async (item) => {
    expect(await problems(`danh-gia, ${item}, to-chuc`, 'danh-gia', 'ktgs', 'ktgs', 'ktgs', 'to-chuc')).toEqual([])
    expect(await problems(`danh-gia, ${item}, to-chuc`, 'danh-gia', 'ktgs', 'to-chuc', 'ktgs')).toEqual([
      'đứng không đúng thứ tự IV. KIỂM TRA, GIÁM SÁT',
    ])
  })

  test('one that must be there and is repeated is missing where it is not', async () => {
    expect(await problems('danh-gia, ktgs+, to-chuc', 'danh-gia', 'to-chuc')).toEqual(['thiếu kiểm tra, giám sát'])
  })

  test('an unknown word in it is told without its sign', async () => {
    await expect(problems('ktg?', 'danh-gia')).rejects.toThrow('Từ “ktg” chưa có')
    await expect(problems('{ words: ktgs, optinal: true }', 'danh-gia')).rejects.toThrow('Không có khóa “optinal”')
  })
})

describe('where it looks', () => {
  const nested = markdown(
    'I. ĐÁNH GIÁ NĂM 2026',
    '1. Kiểm tra, giám sát',
    'Đã làm.',
    '2. Mục tiêu',
    'Đã đạt.',
    'II. PHƯƠNG HƯỚNG NĂM 2027',
    'Làm tiếp.',
    'III. TỔ CHỨC THỰC HIỆN',
    'Giao chi ủy.',
  )
  const missing = async (options: string) =>
    (await findingsOf(`{ kind: sections, ${ITEMS}, report: [missing]${options} }`, nested)).map(
      ({ expected }) => expected,
    )

  test('inner sections count', async () => {
    expect(await missing('')).toEqual([])
  })

  test('those of a level alone, if that is asked for', async () => {
    expect(await missing(', level: 1')).toEqual([['ktgs']])
    expect(await missing(', level: 2')).toEqual([['danh-gia'], ['to-chuc']])
  })

  test('not inside what is outside', async () => {
    expect(await missing(', outside: danh-gia')).toEqual([['ktgs']])
  })
})
