import { expect, test } from 'vitest'
import { filesTold, told } from './shown.js'

const checkFor = (report: string) =>
  `{ kind: term, pattern: '(chi bộ|đảng bộ)(?: (?!đảng)[^ ,]+){0,6},? nhiệm kỳ (20\\d\\d) ?[-–] ?(20\\d\\d)', bodies: [[chi bộ, chi ủy], [đảng bộ]], except: nghi-quyet-dai-hoi, report: [${report}] }`
const saying = (...texts: string[]) => texts.map((text, index) => ({ file: `${index + 1}.md`, text }))

test('terms that are set otherwise are the same', async () => {
  const papers = saying(
    'Chi bộ ấp Tân Hòa nhiệm kỳ 2025-2030.',
    'Chi bộ nhiệm kỳ 2025 – 2030.',
    'CHI BỘ, NHIỆM KỲ 2025 -2030',
  )
  expect(await told(checkFor('differ'), papers)).toEqual([])
})

test('a paper that names another term than most is told', async () => {
  const papers = saying('Chi bộ nhiệm kỳ 2025-2030.', 'Chi bộ nhiệm kỳ 2025-2030.', 'Chi bộ nhiệm kỳ 2025-2027.')
  expect(await told(checkFor('differ'), papers, { message: '{files}: {found} {term}' })).toEqual([
    '3.md: 2025–2027 2025–2030',
  ])
})

test('the manifest goes before what most say', async () => {
  const papers = saying('Chi bộ nhiệm kỳ 2025-2030.', 'Chi bộ nhiệm kỳ 2025-2030.', 'Chi bộ nhiệm kỳ 2025-2027.')
  expect(await filesTold(checkFor('differ'), papers, { term: '2025-2027' })).toEqual([['1.md', '2.md']])
})

test('the term of another body is none of the unit', async () => {
  const papers = saying('Chi bộ nhiệm kỳ 2025-2027.', 'Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025-2030.')
  expect(await told(checkFor('differ'), papers)).toEqual([])
})

test('a paper may speak of the term before beside its own, and congresses of any', async () => {
  const papers = [
    ...saying('Chi bộ nhiệm kỳ 2020-2025. Chi bộ nhiệm kỳ 2025-2030.', 'Chi bộ nhiệm kỳ 2025-2030.'),
    { file: 'dh.md', type: 'nghi-quyet-dai-hoi', text: 'Chi bộ nhiệm kỳ 2027-2030.' },
  ]
  expect(await told(checkFor('differ'), papers)).toEqual([])
})

test('a stretch of many years is no term', async () => {
  expect(await told(checkFor('outside'), saying('Chi bộ nhiệm kỳ 2010-2025.'))).toEqual([])
})

test('a year outside the term is told once, by the manifest or by what abstracts say', async () => {
  const message = '{year} {term} {count}'
  expect(await told(checkFor('outside'), [], { term: '2022-2025', message })).toEqual(['2027 2022–2025 0'])
  expect(await told(checkFor('outside'), [], { term: '2025-2030', message })).toEqual([])
  // Running text may speak of the past.
  expect(await told(checkFor('outside'), saying('Chi bộ nhiệm kỳ 2022-2025 đã kết thúc.'), { message })).toEqual([])
  const abstract = 'Chương trình công tác của Chi bộ nhiệm kỳ 2022-2025'
  expect(await told(checkFor('outside'), [{ file: 'a.md', abstract, text: abstract }], { message })).toEqual([
    '2027 2022–2025 1',
  ])
})
