import { describe, expect, test } from 'vitest'
import { namePeople } from '../../src/dossier/people.js'
import { makePersonFinder, type Told } from '../../src/dossier/person.js'
import type { DocumentFacts, Member, Paper, Root, Signature } from '../../src/model/index.js'
import { UNKNOWN_FACTS } from '../../src/model/index.js'
import { paper } from '../checks/set/support.js'
import { group, listed, manifestOf, ruleset } from './support.js'

const find = makePersonFinder(ruleset.catalogue)

/** What is told of whoever wrote a form with some lines. */
function told(lines: string[], signature: Partial<Signature> | null = null): Told {
  const tree = { type: 'root', children: lines.map((value) => ({ type: 'paragraph', value })) } as unknown as Root
  const signed = signature && { authority: null, position: null, name: null, ...signature }
  const facts: DocumentFacts = { ...UNKNOWN_FACTS, signature: signed }
  return find({ tree, facts })
}

describe('a form says who it is about', () => {
  test.each([
    ['Họ và tên: Trần Văn Bình'],
    ['- Họ và tên : Trần Văn Bình; chức vụ: Bí thư'],
    ['1. Họ tên: Trần Văn Bình, sinh năm 1968'],
    ['Họ và tên: Đồng chí Trần Văn Bình'],
    ['Họ và tên: Đ/c Trần Văn Bình'],
    ['Họ và tên: ThS. Trần Văn Bình'],
    ['Họ và tên đảng viên: đồng chí Trần Văn Bình'],
    ['Họ và tên:      Trần Văn Bình    Ngày sinh: 12/3/1968'],
    ['Họ và tên:\tTrần Văn Bình\tNam'],
    ['Họ và tên: ……Trần Văn Bình…… Ngày sinh: 12/3/1968'],
    ['Họ và tên: Trần Văn Bình Sinh ngày 12 tháng 3 năm 1968'],
    ['Họ và tên: Trần Văn Bình Giới tính: Nam'],
    ['Tôi tên là Trần Văn Bình, đảng viên chi bộ ấp Tân Hòa'],
    ['Họ và tên người đăng ký, chịu trách nhiệm thực hiện: Trần Văn Bình, Chi hội trưởng'],
    ['Họ và tên: Trần Văn Bình'.normalize('NFD')],
  ])('%s', (line) => {
    expect(told(['BẢN CAM KẾT', line]).person).toBe('Trần Văn Bình')
  })

  test('and when that person was born', () => {
    expect(told(['Họ và tên: Lê Thị Hoa    Ngày sinh: 12/3/1968    Vào Đảng: 03/02/2010']).born).toBe(1968)
    expect(told(['Họ và tên: Lê Thị Hoa', 'Sinh ngày 12 tháng 3 năm 1968']).born).toBe(1968)
    expect(told(['Họ và tên: Lê Thị Hoa', 'Năm sinh: 1968']).born).toBe(1968)
    expect(told(['Họ và tên: Lê Thị Hoa', 'Ngày sinh: ……']).born).toBeUndefined()
  })

  test('a form that is not filled in says nothing', () => {
    expect(told(['Họ và tên: ……………………', 'Chức vụ: Bí thư']).person).toBeNull()
  })
})

describe('where no form says it, whoever signs for himself does', () => {
  test.each([
    [{ position: 'NGƯỜI CAM KẾT', name: 'Trần Văn Bình' }, 'Trần Văn Bình'],
    [{ position: 'ĐẢNG VIÊN', name: 'Đ/c Trần Văn Bình' }, 'Trần Văn Bình'],
    [{ name: 'TRẦN VĂN BÌNH' }, 'TRẦN VĂN BÌNH'],
    [{ authority: 'T/M CHI ỦY', position: 'BÍ THƯ', name: 'Trần Văn Bình' }, null],
    [{ position: 'BÍ THƯ', name: 'Trần Văn Bình' }, null],
    [null, null],
  ])('%j', (signature, person) => {
    expect(told(['BẢN CAM KẾT'], signature).person).toBe(person)
  })

  test('and not the one who signs remarks on somebody', () => {
    const signature = { authority: 'T/M CHI ỦY', position: 'BÍ THƯ', name: 'Trần Văn Bình' }
    expect(told(['Họ và tên: Lê Thị Hoa'], signature).person).toBe('Lê Thị Hoa')
  })
})

const own = (file: string, person: string | null, born?: number): Paper => ({
  ...paper({ file, type: 'ban-cam-ket' }),
  isMembers: true,
  person,
  ...(born === undefined ? {} : { born }),
})
const names = (papers: Paper[], members: Member[] = []) => namePeople(papers, members).map(({ person }) => person)

describe('without a list each person is called in one way', () => {
  test('as most papers do, small letters before capitals', () => {
    const papers = ['TRẦN VĂN BÌNH', 'TRẦN VĂN BÌNH', 'Trần Văn Bình', 'Trần  Văn Bình'.normalize('NFD')]
    expect(new Set(names(papers.map((name, index) => own(`${index}.docx`, name))))).toEqual(new Set(['Trần Văn Bình']))
    expect(names([own('a.docx', 'LÊ THỊ HOÀ')])).toEqual(['Lê Thị Hoà'])
  })

  test('wherever the tone mark stands, and without diacritics where that leaves no doubt', () => {
    expect(names([own('a.docx', 'Lê Thị Hòa'), own('b.docx', 'Lê Thị Hoà'), own('c.docx', 'Le Thi Hoa')])).toEqual(
      Array(3).fill('Lê Thị Hoà'),
    )
    const two = names([own('a.docx', 'Lê Thị Hòa'), own('b.docx', 'Lê Thị Hoa'), own('c.docx', 'Le Thi Hoa')])
    expect(two).toEqual(['Lê Thị Hòa', 'Lê Thị Hoa', 'Le Thi Hoa'])
  })

  test('the name of a file or a folder tells whose paper it is that does not say so', () => {
    const known = [own('a.docx', 'Trần Văn Bình'), own('b.docx', 'Trần Văn Bình Minh')]
    const path = (file: string) => names([...known, own(file, null)]).at(-1)
    expect(path('Ban cam ket - Tran Van Binh.docx')).toBe('Trần Văn Bình')
    expect(path('Bản cam kết_Trần Văn Bình Minh_2027.docx')).toBe('Trần Văn Bình Minh')
    expect(path('Dang vien/TRAN VAN BINH/Ban cam ket.docx')).toBe('Trần Văn Bình')
    expect(path('Dang vien/Tran Van Binh/Cua Tran Van Binh Minh.docx')).toBe('Trần Văn Bình Minh')
    expect(path('Ban cam ket.docx')).toBeNull()
  })
})

describe('with a list of members', () => {
  const members: Member[] = [{ name: 'Trần Văn Bình' }, { name: 'Lê Thị Hoa' }]

  test('members are called as it spells them, and slips of diacritics mean one of them', () => {
    const papers = ['TRẦN VĂN BÌNH', 'Tran Van Binh', 'Trần Văn Bỉnh'].map((name) => own(`${name}.docx`, name))
    expect(names(papers, members)).toEqual(Array(3).fill('Trần Văn Bình'))
  })

  test('another slip means one of them where the folder says so too', () => {
    expect(names([own('Le Thi Hoa/a.docx', 'Lê Thi Hao'), own('b.docx', 'Lê Thi Hao')], members)).toEqual([
      'Lê Thị Hoa',
      'Lê Thi Hao',
    ])
  })

  test('whoever is not on it is named as the paper does', () => {
    expect(names([own('a.docx', 'VÕ MINH KHANG'), own('b.docx', 'Võ Minh Khang')], members)).toEqual([
      'Võ Minh Khang',
      'Võ Minh Khang',
    ])
  })

  test('of two members of one name the year of birth tells, else nobody does', () => {
    const two = [
      listed('CHI BỘ ẤP TÂN HÒA', {
        members: [
          { name: 'Lê Văn An', born: 1960 },
          { name: 'Lê Văn An', born: 1975 },
        ],
      }),
    ]
    const papers = [
      own('a.docx', 'LÊ VĂN AN', 1975),
      own('b.docx', 'Lê Văn An', 1960),
      own('Le Van An 1960/c.docx', 'Lê Văn An'),
      own('d.docx', 'Lê Văn An'),
      own('e.docx', 'Lê Văn An', 1980),
    ]
    const [one] = group(papers, manifestOf(two))
    expect(one?.set.members.map(({ name }) => name)).toEqual(['Lê Văn An (1960)', 'Lê Văn An (1975)'])
    const told = one?.set.papers.map(({ file, person }) => [file, person]).sort()
    expect(told).toEqual([
      ['Le Van An 1960/c.docx', 'Lê Văn An (1960)'],
      ['a.docx', 'Lê Văn An (1975)'],
      ['b.docx', 'Lê Văn An (1960)'],
      ['d.docx', null],
      ['e.docx', null],
    ])
  })
})

test('papers of the unit itself are nobody’s', () => {
  expect(namePeople([paper({ file: 'Tran Van Binh.docx' })], [{ name: 'Trần Văn Bình' }])[0]?.person).toBeNull()
})
