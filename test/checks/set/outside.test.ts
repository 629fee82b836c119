import { expect, test } from 'vitest'
import { filesTold, findingsShown, told } from './shown.js'

const MESSAGE = '{count}[ {types}][ {years}][ {people}]: {files}'
const checkFor = (kind: string) => `{ kind: outside, report: [${kind}]${kind === 'extra' ? ', profile: true' : ''} }`

test('types that the tier does not owe are counted in one line, the most first', async () => {
  const papers = [
    { type: 'to-trinh', file: '1.md' },
    { type: 'cong-van', file: '2.md' },
    { type: 'cong-van', file: '3.md' },
    { type: 'nghi-quyet-nam', file: '4.md' },
    { type: 'ban-cam-ket', person: 'Trần Văn Bình', file: '5.md' },
    { type: 'cong-van', draft: true, file: '6.md' },
    { file: '7.md' },
  ]
  expect(await told(checkFor('extra'), papers, { message: MESSAGE })).toEqual([
    '3 Công văn (2), Tờ trình (1) 2027: 1.md, 2.md, 3.md',
  ])
})

test('nothing is extra in a unit whose tier could not be told', async () => {
  expect(await told(checkFor('extra'), [{ type: 'cong-van' }], { unknown: true })).toEqual([])
})

test('what is extra is so by a profile, which the rule must name', async () => {
  await expect(told('{ kind: outside, report: [extra] }', [])).rejects.toThrow('“extra” cần có “profile: true”')
})

test('papers of no known type are told, drafts apart', async () => {
  const papers = [{ file: 'a.md' }, { file: 'b.md', draft: true }, { type: 'cong-van', file: 'c.md' }]
  expect(await filesTold(checkFor('unknown'), papers)).toEqual([['a.md']])
})

test('papers about other years are told with those', async () => {
  const papers = [2026, 2027, 2025].map((year) => ({ type: 'nghi-quyet-nam', year, file: `${year}.md` }))
  expect(await told(checkFor('other-year'), papers, { message: MESSAGE })).toEqual([
    '2 Nghị quyết năm (2) 2025, 2026: 2025.md, 2026.md',
  ])
})

test('members who are not listed are told, and papers of nobody knows whom', async () => {
  const papers = [
    { type: 'ban-cam-ket', person: 'TRẦN VĂN BÌNH', file: 'a.md' },
    { type: 'ban-cam-ket', person: 'Phạm Văn Lợi', file: 'b.md' },
    { type: 'ban-cam-ket', file: 'c.md' },
  ]
  const members = ['Trần Văn Bình']
  expect(await told(checkFor('unlisted-person'), papers, { members, message: '{people}' })).toEqual([
    'Phạm Văn Lợi, không rõ họ tên',
  ])
  const [finding] = await findingsShown(checkFor('unlisted-person'), papers, {
    members,
    message: '{people}',
    lang: 'en',
  })
  expect(finding?.message).toBe('Phạm Văn Lợi, name not told')
  // Where nobody is listed everybody may be a member.
  expect(await filesTold(checkFor('unlisted-person'), papers)).toEqual([['c.md']])
})

test('papers without a unit are told where they stand, and no others', async () => {
  expect(await filesTold(checkFor('no-unit'), [{ file: 'a.md' }], { unknown: true })).toEqual([['a.md']])
  expect(await filesTold(checkFor('no-unit'), [{ file: 'a.md' }])).toEqual([])
})

test('many files are told by the first of them, and all stand with the finding', async () => {
  const papers = Array.from({ length: 8 }, (_, index) => ({ file: `${index}.md` }))
  const [finding] = await findingsShown(checkFor('unknown'), papers, { message: '{files}' })
  expect(finding?.message).toBe('0.md, 1.md, 2.md, 3.md, 4.md và 3 nữa')
  expect(finding?.files).toHaveLength(8)
})
