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
      ['kiểm tra, giám sát|thiếu|II. PHƯƠNG HƯỚNG NĂM 2027', 5, 'II'],
    ])
  })

  test('is found once each where several lack', async () => {
    expect(await found('', 'muc-tieu')).toEqual([
      ['kiểm tra, giám sát|thiếu|I. PHƯƠNG HƯỚNG NĂM 2027', 1, 'I'],
      ['tổ chức thực hiện|thiếu|I. PHƯƠNG HƯỚNG NĂM 2027', 1, 'I'],
      ['đánh giá|thiếu|…', 1, 'I'],
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

  test('of two that changed places one is found', async () => {
    expect(await found('', 'danh-gia', 'ktgs', 'muc-tieu', 'to-chuc')).toHaveLength(1)
  })
})

describe('a misspelt item', () => {
  test('is found once, where it stands', async () => {
    expect(await found('', 'danh-gia', 'muc-tieu', 'KIỂM TRA, GIÁM XÁT', 'to-chuc')).toEqual([
      ['III. KIỂM TRA, GIÁM XÁT|viết chưa đúng|II. PHƯƠNG HƯỚNG NĂM 2027', 9, 'III'],
    ])
  })

  test('is missing where misspellings are not asked for', async () => {
    const options = ', report: [missing, extra]'
    expect(await found(options, 'danh-gia', 'muc-tieu', 'KIỂM TRA, GIÁM XÁT', 'to-chuc')).toEqual([
      ['kiểm tra, giám sát|thiếu|II. PHƯƠNG HƯỚNG NĂM 2027', 5, 'II'],
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
    ['thiếu', 1],
    ['đứng không đúng thứ tự', 1],
    ['không có trong danh mục', 5],
    ['viết chưa đúng', 9],
  ])
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
