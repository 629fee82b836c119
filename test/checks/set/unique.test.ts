import { expect, test } from 'vitest'
import { findingsIn, messagesOf, monthly, paper } from './support.js'

const MESSAGE = '{count} bản {paper}: {files}'
const CHECK = '{ kind: unique }'
const twice = (second: Parameters<typeof paper>[0] = {}) => [
  paper({ type: 'nghi-quyet-nam', file: 'a.docx' }),
  paper({ type: 'nghi-quyet-nam', file: 'b.docx', ...second }),
]

test('two papers of one type and period are one finding that names both', async () => {
  const findings = await findingsIn(CHECK, twice(), { message: MESSAGE })
  expect(messagesOf(findings)).toEqual(['2 bản Nghị quyết năm: a.docx, b.docx'])
  expect(findings[0]?.files).toEqual(['a.docx', 'b.docx'])
})

test('papers of different months, types or persons are none', async () => {
  expect(await findingsIn(CHECK, [monthly('nghi-quyet-thang', 1), monthly('nghi-quyet-thang', 2)])).toEqual([])
  expect(await findingsIn(CHECK, twice({ type: 'bao-cao' }))).toEqual([])
  expect(await findingsIn(CHECK, twice({ person: 'Nguyễn Văn An' }))).toEqual([])
})

test('a draft is none', async () => {
  expect(await findingsIn(CHECK, twice({ isDraft: true }))).toEqual([])
})

test('papers of no known type are never the same', async () => {
  expect(await findingsIn(CHECK, [paper({ file: 'a.docx' }), paper({ file: 'b.docx' })])).toEqual([])
})

test('a paper that says that it replaces the other is none', async () => {
  const check = '{ kind: unique, replaces: thay-the }'
  expect(await findingsIn(check, twice({ text: 'Nghị quyết này thay thế Nghị quyết số 01-NQ/CB.' }))).toEqual([])
  expect(await findingsIn(check, twice({ text: 'Nghị quyết này có hiệu lực.' }))).toHaveLength(1)
})

test('only the types named are looked at', async () => {
  expect(await findingsIn('{ kind: unique, type: bao-cao }', twice())).toEqual([])
})

test('what makes two papers the same may be their number', async () => {
  const papers = [
    paper({ type: 'nghi-quyet-nam', number: '05-NQ/CB', file: 'a.docx' }),
    paper({ type: 'nghi-quyet-thang', number: '05 - NQ/CB', file: 'b.docx' }),
    paper({ type: 'bao-cao', file: 'c.docx' }),
    paper({ type: 'bao-cao', file: 'd.docx' }),
  ]
  expect(messagesOf(await findingsIn('{ kind: unique, by: [number] }', papers, { message: '{files}' }))).toEqual([
    'a.docx, b.docx',
  ])
})

const PROFILE = `profile:
  chi-bo-truc-thuoc:
    - { type: nghi-quyet-nam, per: year }
    - { type: nghi-quyet-thang, per: month }
    - { type: nghi-quyet-hoi-nghi, per: quarter }
    - { type: ban-cam-ket, per: year, member: true }`
const BY_PROFILE = '{ kind: unique, profile: true, replaces: thay-the }'
const copies = async (...papers: Parameters<typeof paper>[0][]) =>
  messagesOf(
    await findingsIn(
      BY_PROFILE,
      papers.map((given, index) => paper({ file: `${index + 1}.docx`, ...given })),
      { more: PROFILE, message: '{count} {paper}[ {periods}][ {person}]: {files}' },
    ),
  )
const inMonth = (type: string, index: number) => ({ type, period: { span: 'month' as const, index } })

test('by the profile a paper of the year is one, whatever month it names', async () => {
  expect(await copies(inMonth('nghi-quyet-nam', 1), inMonth('nghi-quyet-nam', 3))).toEqual([
    '2 Nghị quyết năm: 1.docx, 2.docx',
  ])
})

test('by the profile there is one a month, and of each session of a quarter', async () => {
  expect(await copies(inMonth('nghi-quyet-thang', 1), inMonth('nghi-quyet-thang', 2))).toEqual([])
  expect(await copies(inMonth('nghi-quyet-thang', 3), inMonth('nghi-quyet-thang', 3))).toEqual([
    '2 Nghị quyết tháng, quý tháng 3: 1.docx, 2.docx',
  ])
  expect(await copies(inMonth('nghi-quyet-hoi-nghi', 1), inMonth('nghi-quyet-hoi-nghi', 2))).toEqual([])
  expect(await copies(inMonth('nghi-quyet-hoi-nghi', 2), inMonth('nghi-quyet-hoi-nghi', 2))).toHaveLength(1)
})

test('by the profile each member has one, types that nobody owes are none, and one may replace another', async () => {
  const [an, binh] = ['Nguyễn Văn An', 'Trần Văn Bình']
  const pledge = (person: string) => ({ type: 'ban-cam-ket', person })
  expect(await copies(pledge(an ?? ''), pledge(binh ?? ''), pledge(an ?? ''))).toEqual([
    '2 Bản cam kết tu dưỡng, rèn luyện, phấn đấu Nguyễn Văn An: 1.docx, 3.docx',
  ])
  expect(await copies({ type: 'cong-van' }, { type: 'cong-van' })).toEqual([])
  expect(await copies({ type: 'nghi-quyet-nam' }, { type: 'nghi-quyet-nam', text: 'thay thế bản trước' })).toEqual([])
})

test('the profile and types of the rule’s own do not go together', async () => {
  await expect(findingsIn('{ kind: unique, profile: true, type: cong-van }', [], { more: PROFILE })).rejects.toThrow(
    'thì không nêu “type”',
  )
})

test('files of one text are one paper, and a third of another text is not', async () => {
  const text = 'Chi bộ quyết nghị những nội dung sau.'
  const same = ['a.docx', 'a (1).docx'].map((file) => paper({ type: 'nghi-quyet-nam', file, text }))
  expect(await findingsIn(CHECK, same)).toEqual([])
  const other = paper({ type: 'nghi-quyet-nam', file: 'b.docx', text: 'Chi bộ quyết nghị nội dung khác.' })
  const findings = await findingsIn(CHECK, [...same, other], { message: MESSAGE })
  expect(messagesOf(findings)).toEqual(['2 bản Nghị quyết năm: a.docx, b.docx'])
})
