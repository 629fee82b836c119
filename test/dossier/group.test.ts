import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentFacts, Paper } from '../../src/model/index.js'
import { paper } from '../checks/set/support.js'
import { group, listed, manifestOf, partsOf } from './support.js'

const HOA = 'CHI BỘ ẤP TÂN HÒA'
const AN = 'ĐẢNG BỘ XÃ BÌNH AN'
const BRANCH = 'chi-bo-truc-thuoc'

const of = (file: string, issuer: string | null, more: Partial<DocumentFacts> & { person?: string } = {}): Paper =>
  paper({ file, issuer, superior: issuer === null ? null : AN, tier: BRANCH, ...more })
const several = (count: number, issuer: string, folder = '', more: Partial<DocumentFacts> = {}) =>
  Array.from({ length: count }, (_, index) => of(`${folder}${issuer} ${index + 1}.docx`, issuer, more))
const sizes = (papers: Paper[], ...more: [Parameters<typeof group>[1]?]) =>
  partsOf(group(papers, ...more)).map(([unit, files]) => [unit, files.length])

describe('without a manifest papers are parted by who issued them', () => {
  test('however the name is spelt; it is called as most papers do', () => {
    const names = [HOA, HOA, 'Chi bộ ấp Tân Hoà', 'CHI ỦY CHI BỘ ẤP TÂN HÒA', 'CB ẤP TÂN HÒA', 'CHI BO AP TAN HOA']
    const papers = names.map((name, index) => of(`${index}.docx`, index === 3 ? name.normalize('NFD') : name))
    expect(sizes(papers)).toEqual([[HOA, 6]])
  })

  test('names that are like each other are several units', () => {
    const names = [
      'CHI BỘ ẤP 1',
      'CHI BỘ ẤP 2',
      'CHI BỘ ẤP 11',
      'CHI BỘ TÂN PHÚ',
      'CHI BỘ TÂN PHƯỚC',
      'CHI BỘ TÂN PHÚC',
    ]
    const papers = names.flatMap((name) => several(4, name, `${name}/`))
    expect(sizes(papers).map(([unit]) => unit)).toEqual([
      'CHI BỘ ẤP 1',
      'CHI BỘ ẤP 2',
      'CHI BỘ ẤP 11',
      'CHI BỘ TÂN PHÚ',
      'CHI BỘ TÂN PHÚC',
      'CHI BỘ TÂN PHƯỚC',
    ])
    expect(sizes(names.flatMap((name) => several(4, name)))).toHaveLength(6)
  })

  test('bodies of one committee are one unit, wherever the line above names it', () => {
    const tinh = 'ĐẢNG BỘ TỈNH VĨNH LONG'
    const papers = [
      of('1.docx', 'ĐẢNG ỦY XÃ BÌNH AN', { superior: tinh, tier: 'dang-bo-co-so' }),
      of('2.docx', 'ĐẢNG ỦY XÃ BÌNH AN', { superior: 'TỈNH ỦY VĨNH LONG', tier: 'dang-bo-co-so' }),
      of('3.docx', 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ BÌNH AN', { superior: tinh, tier: 'dang-bo-co-so' }),
      of('4.docx', 'BAN THƯỜNG VỤ', { superior: 'ĐẢNG ỦY XÃ BÌNH AN', tier: 'dang-bo-co-so' }),
      of('5.docx', 'ỦY BAN KIỂM TRA', { superior: 'ĐẢNG ỦY XÃ BÌNH AN', tier: null }),
      of('6.docx', HOA),
    ]
    expect(group(papers).map(({ set }) => [set.unit, set.superior, set.tier, set.papers.length])).toEqual([
      [HOA, AN, BRANCH, 1],
      ['ĐẢNG ỦY XÃ BÌNH AN', tinh, 'dang-bo-co-so', 5],
    ])
  })

  test('the place of the committee behind a name is no part of it', () => {
    expect(sizes([of('1.docx', HOA), of('2.docx', HOA), of('3.docx', `${HOA}, XÃ BÌNH AN`)])).toEqual([[HOA, 3]])
  })

  test('nor need a manifest say it as the papers do', () => {
    const papers = ['CHI BỘ CÔNG AN XÃ BÌNH AN', 'CHI BỘ CÔNG AN'].map((name, index) => of(`${index}.docx`, name))
    expect(sizes(papers)).toHaveLength(1)
    for (const name of ['Chi bộ Công an xã Bình An', 'Chi bộ Công an'])
      for (const parent of ['Đảng bộ xã Bình An', null])
        expect(sizes(papers, manifestOf([listed(name, { parent })]))).toEqual([[name, 2]])
  })

  test('a name below two committees is two units, and a paper without a committee goes by its folder', () => {
    const papers = [
      ...several(2, HOA, 'Binh An/'),
      ...several(3, HOA, 'Dong Son/', { superior: 'ĐẢNG BỘ PHƯỜNG ĐÔNG SƠN' }),
      of('Binh An/khong ro.docx', HOA, { superior: null }),
    ]
    const found = group(papers).map(({ set }) => [set.superior, set.papers.length])
    expect(found).toEqual([
      ['ĐẢNG BỘ PHƯỜNG ĐÔNG SƠN', 3],
      [AN, 3],
    ])
  })

  test('a mistyped name among the papers of a unit is that unit, in the folder of the unit alone', () => {
    const own = several(8, HOA, 'Chi bo ap Tan Hoa/')
    const minh = several(8, 'CHI BỘ ẤP BÌNH MINH', 'Chi bo ap Binh Minh/')
    const slip = 'CHI BỘ ẤP TÂN HAO'
    expect(sizes([...own, ...minh, of('Chi bo ap Tan Hoa/x.docx', slip)])).toEqual([
      ['CHI BỘ ẤP BÌNH MINH', 8],
      [HOA, 9],
    ])
    expect(sizes([...own, ...minh, of('Chi bo ap Binh Minh/x.docx', slip)])).toHaveLength(3)
    expect(sizes([...own, ...minh, of('x.docx', slip)])).toHaveLength(3)
    expect(sizes([...own, ...minh, of('Chi bo ap Tan Hoa/x.docx', slip), of('y/x.docx', slip)])).toHaveLength(3)
    expect(sizes([...own, ...minh, of('Chi bo ap Tan Hoa/x.docx', 'CHI BỘ ẤP TÂN HÒA 2')])).toHaveLength(3)
    expect(sizes([...own, ...several(6, slip, 'Chi bo ap Tan Hoa/')])).toHaveLength(2)
  })

  test('a wrong committee above a right name is that unit in its folder, and another unit elsewhere', () => {
    const own = several(8, HOA, 'Chi bo ap Tan Hoa/')
    const minh = several(8, 'CHI BỘ ẤP BÌNH MINH', 'Chi bo ap Binh Minh/')
    const wrong = (file: string) => of(file, HOA, { superior: 'ĐẢNG BỘ PHƯỜNG ĐÔNG SƠN' })
    expect(sizes([...own, ...minh, wrong('Chi bo ap Tan Hoa/x.docx')])).toHaveLength(2)
    expect(sizes([...own, ...minh, wrong('x.docx')])).toHaveLength(3)
    expect(sizes([...several(8, HOA), wrong('x.docx')])).toHaveLength(2)
  })

  test('a paper that names nobody belongs to the unit whose folder it lies in', () => {
    const papers = [
      ...several(3, HOA, 'HS/Chi bo ap Tan Hoa/Nghi quyet/'),
      ...several(3, 'CHI BỘ ẤP BÌNH MINH', 'HS/Chi bo ap Binh Minh/Nghi quyet/'),
      of('HS/Chi bo ap Tan Hoa/Dang vien/Tran Van Binh/Ban cam ket.docx', null, { person: 'Trần Văn Bình' }),
      of('HS/Chi bo ap Tan Hoa/Bien ban/thang 3.docx', 'CHI BỘ'),
      of('HS/chung.docx', null),
      of('HS/Chi bo ap Khac/a.docx', null),
    ]
    const parts = partsOf(group(papers))
    expect(parts.map(([unit, files]) => [unit, files.length])).toEqual([
      ['CHI BỘ ẤP BÌNH MINH', 3],
      [HOA, 5],
      [null, 2],
    ])
    expect(parts.at(-1)?.[1]).toEqual(['HS/Chi bo ap Khac/a.docx', 'HS/chung.docx'])
  })

  test('a paper of others among those of a unit leaves the folder to the unit', () => {
    const papers = [
      ...several(4, HOA, 'Chi bo ap Tan Hoa/'),
      ...several(4, 'CHI BỘ ẤP BÌNH MINH', 'Chi bo ap Binh Minh/'),
      of('Chi bo ap Tan Hoa/lac.docx', 'CHI BỘ ẤP BÌNH MINH'),
      of('Chi bo ap Tan Hoa/cam ket.docx', null, { person: 'Lê Thị Hoa' }),
    ]
    expect(group(papers).map(({ set }) => [set.unit, set.papers.length, set.folder])).toEqual([
      ['CHI BỘ ẤP BÌNH MINH', 5, 'Chi bo ap Binh Minh'],
      [HOA, 5, 'Chi bo ap Tan Hoa'],
    ])
  })

  test('units whose papers lie in one folder have none of their own', () => {
    const papers = [...several(3, HOA, 'NQ/'), ...several(3, 'CHI BỘ ẤP BÌNH MINH', 'NQ/')]
    expect(group(papers).map(({ set }) => set.folder)).toEqual([null, null])
  })

  test('papers that name nobody anywhere are one unit without a name, of their tier', () => {
    const [only, ...others] = group([of('a.docx', null), of('b.docx', null)])
    expect(others).toEqual([])
    expect(only?.set).toMatchObject({ unit: null, tier: BRANCH, folder: null, term: null })
    expect(group([of('a.docx', null), of('x/b.docx', HOA), of('y/b.docx', 'CHI BỘ A')]).at(-1)?.set.tier).toBeNull()
  })

  test('remarks of the branch where a member lives belong to the branch that they are addressed to', () => {
    const remarks = { type: 'phieu-nhan-xet-noi-cu-tru', person: 'Lê Thị Hoa' }
    const school = 'CHI BỘ TRƯỜNG TIỂU HỌC BÌNH AN'
    const papers = [
      ...several(3, HOA, 'Tan Hoa/'),
      ...several(3, school, 'Truong/'),
      of('Tan Hoa/nx.docx', HOA, { ...remarks, addressee: 'Chi bộ Trường Tiểu học Bình An' }),
      of('Truong/nx 2.docx', HOA, remarks),
      of('nx 3.docx', HOA, remarks),
    ]
    expect(sizes(papers)).toEqual([
      [HOA, 4],
      [school, 5],
    ])
  })

  test('what a paper prints is left as it is', () => {
    const [one] = group([of('1.docx', HOA), of('2.docx', HOA), of('3.docx', 'CB ẤP TÂN HOÀ')])
    expect(one?.set.papers.map(({ facts }) => facts.issuer)).toEqual([HOA, HOA, 'CB ẤP TÂN HOÀ'])
  })
})

describe('with a manifest', () => {
  const manifest = manifestOf(
    [
      listed('Đảng bộ xã Bình An', { tier: 'dang-bo-co-so' }),
      listed('Chi bộ ấp Tân Hòa', {
        tier: BRANCH,
        parent: 'Đảng bộ xã Bình An',
        folder: 'Tan Hoa',
        formerly: ['Chi bộ ấp Tân Hòa A'],
        also: ['CB Tân Hòa'],
        since: '2027-03-01',
        officers: [{ name: 'Trần Văn Bình', role: 'Bí thư' }],
      }),
      listed('Chi bộ ấp Bình Minh', { term: { from: 2025, to: 2027 } }),
    ],
    { file: 'HS/dang-lint.dossier.yaml', term: { from: 2025, to: 2030 } },
  )

  test('units come in its order, also those that handed in nothing', () => {
    const groups = group([of('HS/a.docx', 'CHI BỘ TRẠM Y TẾ'), of('HS/Tan Hoa/1.docx', HOA)], manifest)
    expect(groups.map(({ set, listed }) => [set.unit, set.tier, set.papers.length, listed !== null])).toEqual([
      ['Đảng bộ xã Bình An', 'dang-bo-co-so', 0, true],
      ['Chi bộ ấp Tân Hòa', BRANCH, 1, true],
      ['Chi bộ ấp Bình Minh', null, 0, true],
      ['CHI BỘ TRẠM Y TẾ', BRANCH, 1, false],
    ])
    expect(groups[1]?.set).toMatchObject({
      superior: 'Đảng bộ xã Bình An',
      term: { from: 2025, to: 2030 },
      since: '2027-03-01',
      also: ['CB Tân Hòa', 'Chi bộ ấp Tân Hòa A'],
      folder: 'HS/Tan Hoa',
      officers: [{ name: 'Trần Văn Bình', role: 'Bí thư' }],
    })
    expect(groups[2]?.set.term).toEqual({ from: 2025, to: 2027 })
  })

  test('a unit goes by its other names and by its former ones', () => {
    const papers = ['CB TÂN HÒA', 'CHI BỘ ẤP TÂN HÒA A', HOA].map((name, index) => of(`HS/${index}.docx`, name))
    expect(sizes(papers, manifest)[1]).toEqual(['Chi bộ ấp Tân Hòa', 3])
  })

  test('its folder tells a mistyped name and a paper without one, and no paper of another unit', () => {
    const papers = [
      of('HS/Tan Hoa/1.docx', 'CHI BỘ ẤP TÂN HAO'),
      of('HS/Tan Hoa/x/2.docx', null),
      of('HS/Tan Hoa/3.docx', 'CHI BỘ ẤP BÌNH MINH'),
      of('HS/Tan Hoa/4.docx', 'CHI BỘ TRẠM Y TẾ'),
      of('HS/Tan Hoa/5.docx', HOA, { superior: 'ĐẢNG BỘ XÃ BÌNH THUẬN' }),
    ]
    expect(sizes(papers, manifest)).toEqual([
      ['Đảng bộ xã Bình An', 0],
      ['Chi bộ ấp Tân Hòa', 3],
      ['Chi bộ ấp Bình Minh', 1],
      ['CHI BỘ TRẠM Y TẾ', 1],
    ])
  })

  test('a branch of the name below another committee stands for itself', () => {
    const papers = [of('HS/Tan Hoa/1.docx', HOA), of('HS/2.docx', HOA, { superior: 'ĐẢNG BỘ PHƯỜNG ĐÔNG SƠN' })]
    expect(sizes(papers, manifest).map(([, size]) => size)).toEqual([0, 1, 0, 1])
  })

  test('a paper that names nobody and lies with nobody is that of the one unit whose member wrote it', () => {
    const people = manifestOf([
      listed('Chi bộ ấp 1', { members: [{ name: 'Lê Thị Hoa' }] }),
      listed('Chi bộ ấp 2', { members: [{ name: 'Trần Văn Bình' }, { name: 'Võ Văn Tư' }] }),
      listed('Chi bộ ấp 3', { members: [{ name: 'Võ Văn Tư' }] }),
    ])
    const papers = ['TRẦN VĂN BÌNH', 'Võ Văn Tư', 'Người Lạ'].map((person) => of(`${person}.docx`, null, { person }))
    expect(sizes(papers, people)).toEqual([
      ['Chi bộ ấp 1', 0],
      ['Chi bộ ấp 2', 1],
      ['Chi bộ ấp 3', 0],
      [null, 2],
    ])
  })
})

test('the order of files does not matter', () => {
  const papers = [
    ...several(4, HOA, 'Tan Hoa/'),
    ...several(3, 'CHI BỘ ẤP TÂN PHÚ'),
    of('Tan Hoa/a.docx', 'CHI BỘ ẤP TÂN HAO'),
    of('b.docx', HOA, { superior: 'ĐẢNG BỘ PHƯỜNG ĐÔNG SƠN' }),
    of('c.docx', 'CHI BO AP TAN PHU', { superior: null }),
    of('Tan Hoa/d.docx', null, { person: 'TRẦN VĂN BÌNH' }),
    of('Tan Hoa/e.docx', null, { person: 'Trần Văn Bình' }),
    of('f.docx', null),
    of('g.docx', 'BAN THƯỜNG VỤ', { superior: 'ĐẢNG ỦY XÃ BÌNH AN' }),
  ]
  const expected = JSON.stringify(group(papers))
  fc.assert(
    fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
      expect(JSON.stringify(group(shuffled))).toBe(expected)
    }),
    { numRuns: 50 },
  )
})

test('no paper is lost or doubled, whatever names and folders are', () => {
  const names = fc.constantFrom(
    HOA,
    'CHI BỘ',
    'CHI ỦY',
    'BAN THƯỜNG VỤ',
    'CHI BỘ ẤP 1',
    'CHI BO AP 1',
    '…',
    '',
    null,
    'A'.repeat(500),
  )
  const folders = fc.constantFrom('', 'a/', 'a/b/', 'Chi bo ap 1/', '/', '//', '..\\', 'C:\\x\\')
  const any = fc.record({ name: names, superior: names, folder: folders })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (all) => {
      const papers = all.map(({ name, superior, folder }, index) => of(`${folder}${index}.docx`, name, { superior }))
      const files = partsOf(group(papers)).flatMap(([, own]) => own)
      expect(files.sort()).toEqual(papers.map(({ file }) => file).sort())
    }),
  )
})
