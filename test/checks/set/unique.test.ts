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

test('files of one text are one paper, and a third of another text is not', async () => {
  const text = 'Chi bộ quyết nghị những nội dung sau.'
  const same = ['a.docx', 'a (1).docx'].map((file) => paper({ type: 'nghi-quyet-nam', file, text }))
  expect(await findingsIn(CHECK, same)).toEqual([])
  const other = paper({ type: 'nghi-quyet-nam', file: 'b.docx', text: 'Chi bộ quyết nghị nội dung khác.' })
  const findings = await findingsIn(CHECK, [...same, other], { message: MESSAGE })
  expect(messagesOf(findings)).toEqual(['2 bản Nghị quyết năm: a.docx, b.docx'])
})
