import { expect, test } from 'vitest'
import { markGuests } from '../../src/dossier/guests.js'
import { makeUnitNameReader } from '../../src/identify/unit-name.js'
import { paper } from '../checks/set/support.js'
import { group, listed, manifestOf, ruleset } from './support.js'

const read = makeUnitNameReader(ruleset.catalogue.components)
const COMMITTEE = 'ĐẢNG ỦY XÃ BÌNH AN'
const decision = paper({ file: 'doi-ten.docx', type: 'quyet-dinh', issuer: COMMITTEE, superior: 'ĐẢNG BỘ TỈNH AN HẢI' })
const resolution = paper({ file: 'nghi-quyet.docx', type: 'nghi-quyet-nam', issuer: 'CHI BỘ ẤP TÂN HÒA' })
const guestsOf = (groups: ReturnType<typeof group>) =>
  markGuests(groups, () => new Set(['nghi-quyet-nam']), read).flatMap(({ unit, isGuest }) => (isGuest ? [unit] : []))

test('a committee whose decision lies among the papers of a branch is a guest', () => {
  expect(guestsOf(group([decision, resolution]))).toEqual([COMMITTEE])
})

test('nobody is a guest who is on the list', () => {
  const manifest = manifestOf([listed(COMMITTEE), listed('CHI BỘ ẤP TÂN HÒA')])
  expect(guestsOf(group([decision, resolution], manifest))).toEqual([])
})

test('who stands above nobody here is none, whatever it handed in', () => {
  const request = paper({ file: 'to-trinh.docx', type: 'to-trinh', issuer: 'CHI BỘ ẤP BÌNH MINH' })
  expect(guestsOf(group([decision]))).toEqual([])
  expect(guestsOf(group([request, resolution]))).toEqual([])
})
