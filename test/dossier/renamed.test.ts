import { expect, test } from 'vitest'
import type { Paper } from '../../src/model/index.js'
import { paper } from '../checks/set/support.js'
import { group, listed, manifestOf, partsOf } from './support.js'

const OLD = 'CHI BỘ ẤP RẠCH CŨ'
const NEW = 'CHI BỘ ẤP TÂN HÒA'
const of = (file: string, issuer: string, superior = 'ĐẢNG BỘ XÃ BÌNH AN'): Paper =>
  paper({ file, issuer, superior, tier: 'chi-bo-truc-thuoc', type: 'nghi-quyet-thang' })
const decision = (abstract: string, more: { isDraft?: boolean } = {}) =>
  paper({
    file: 'quyet-dinh.docx',
    type: 'quyet-dinh',
    issuer: 'ĐẢNG ỦY XÃ BÌNH AN',
    superior: 'ĐẢNG BỘ TỈNH AN HẢI',
    tier: 'dang-bo-co-so',
    abstract,
    ...more,
  })
const RENAMED = 'đổi tên Chi bộ ấp Rạch Cũ thành Chi bộ ấp Tân Hòa, xã Bình An'
const papers = [of('1.docx', OLD), of('2.docx', OLD), of('3.docx', NEW)]

test('a branch that a decision among the papers renames is one unit under its new name', () => {
  const groups = group([...papers, decision(RENAMED)])
  expect(partsOf(groups)[0]).toEqual([NEW, ['1.docx', '2.docx', '3.docx']])
  expect(groups[0]?.set.also).toEqual(['Chi bộ ấp Rạch Cũ'])
})

test('without a decision, or with a draft of one, two names are two units', () => {
  expect(group(papers)).toHaveLength(2)
  expect(group([...papers, decision(RENAMED, { isDraft: true })])).toHaveLength(3)
})

test('units below another committee keep their papers', () => {
  const elsewhere = of('4.docx', OLD, 'ĐẢNG BỘ XÃ PHÚ LỘC')
  const units = partsOf(group([...papers, elsewhere, decision(RENAMED)])).map(([unit, files]) => [unit, files.length])
  expect(units).toContainEqual([OLD, 1])
  expect(units).toContainEqual([NEW, 3])
})

test('what the manifest names apart stays apart', () => {
  const manifest = manifestOf([listed(OLD), listed(NEW)])
  expect(partsOf(group([...papers, decision(RENAMED)], manifest)).slice(0, 2)).toEqual([
    [OLD, ['1.docx', '2.docx']],
    [NEW, ['3.docx']],
  ])
})
