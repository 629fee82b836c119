import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { printBaseline } from '../../src/checks/baseline-text.js'
import { openBaseline } from '../../src/cli/baseline.js'
import type { FileReport, Finding } from '../../src/model/index.js'
import { checked, finding, unchecked } from '../support/report.js'

const root = mkdtempSync(join(tmpdir(), 'baseline-'))
let count = 0
let folder = root
beforeEach(() => {
  folder = join(root, String(count++))
  mkdirSync(folder)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const FILE = 'da-biet.json'
const entry = (file: string, fingerprint = '0', count = 1) => ({ file, rule: 'thu/a', fingerprint, count })
const known = (fingerprint = '0') => finding({ rule: 'thu/a', fingerprint })
const broken = finding({ rule: 'internal/rule-failed' })

const open = (updateBaseline: boolean, file = at(FILE)) =>
  openBaseline({ baseline: file, updateBaseline, targets: [], lang: 'vi' })
const report = (file: string, ...findings: Finding[]): FileReport => checked(findings, { file: at(file) })
const written = () => JSON.parse(readFileSync(at(FILE), 'utf8')).findings

test('without --update-baseline nothing is written', async () => {
  const text = printBaseline([entry('a.md')])
  writeFileSync(at(FILE), text)
  const run = await open(false)
  expect(run.apply(report('a.md', known(), known('1')))).toMatchObject({ status: 'findings', findings: [known('1')] })
  expect(run.apply(report('b.md', known()))).toMatchObject({ findings: [known()], suppressed: [] })
  expect(await run.close()).toEqual([])
  expect(readFileSync(at(FILE), 'utf8')).toBe(text)
})

test('what comments pass over stays beside what was known', async () => {
  writeFileSync(at(FILE), printBaseline([entry('a.md')]))
  const suppressed = [{ ...known('1'), suppression: { kind: 'comment' as const, reason: 'vì thế' } }]
  const run = await open(false)
  const { status, suppressed: all = [] } = run.apply({ ...report('a.md', known()), suppressed })
  expect(status).toBe('clean')
  expect(all.map(({ suppression }) => suppression.kind)).toEqual(['comment', 'baseline'])
})

test('a file that was not checked is not clean, and nothing of it is gone', async () => {
  writeFileSync(at(FILE), printBaseline([entry('mat-khau.docx')]))
  const run = await open(false)
  const refused = { ...unchecked, file: at('mat-khau.docx') }
  expect(run.apply(refused)).toBe(refused)
  expect(await run.close()).toEqual([])
})

test('where a rule broke, nothing is said to be gone and nothing is taken out', async () => {
  writeFileSync(at(FILE), printBaseline([entry('a.md'), entry('a.md', '1', 2)]))
  const run = await open(false)
  expect(run.apply(report('a.md', broken, known())).findings).toEqual([broken])
  expect(await run.close()).toEqual([])
  const update = await open(true)
  update.apply(report('a.md', broken, known('2')))
  await update.close()
  expect(written()).toEqual([entry('a.md'), entry('a.md', '1', 2), entry('a.md', '2')])
})

test('an update leaves no other file behind, and does not touch what is up to date', async () => {
  const first = await open(true)
  first.apply(report('a.md', known()))
  await first.close()
  expect(readdirSync(folder)).toEqual([FILE])
  const before = readFileSync(at(FILE))
  const again = await open(true)
  again.apply(report('a.md', known()))
  expect(await again.close()).toEqual([`Đã ghi 1 vấn đề đã biết vào “${at(FILE)}” (thêm 0, bớt 0).`])
  expect(readFileSync(at(FILE))).toEqual(before)
})

test('a link to the file stays a link', async () => {
  mkdirSync(at('chung'))
  writeFileSync(at('chung/that.json'), printBaseline([]))
  symlinkSync(at('chung/that.json'), at(FILE))
  const run = await open(true)
  run.apply(report('a.md', known()))
  await run.close()
  expect(readdirSync(at('chung'))).toEqual(['that.json'])
  expect(JSON.parse(readFileSync(at('chung/that.json'), 'utf8')).findings).toEqual([entry('a.md')])
})

test('names are the same however the system spells them', async () => {
  writeFileSync(at(FILE), printBaseline([entry('Nghị quyết/ấp 1.md'.normalize('NFC'))]))
  const run = await open(false)
  expect(run.apply(report('Nghị quyết/ấp 1.md'.normalize('NFD'), known())).findings).toEqual([])
})

test('of files that did not come up, those that are still there are kept', async () => {
  writeFileSync(at('con.md'), 'x')
  writeFileSync(at(FILE), printBaseline([entry('con.md'), entry('mat.md'), entry('a.md')]))
  const run = await open(true)
  run.apply(report('a.md'))
  await run.close()
  expect(written()).toEqual([entry('con.md')])
})

test('a folder in its place is told', async () => {
  mkdirSync(at(FILE))
  for (const isUpdate of [false, true]) await expect(open(isUpdate)).rejects.toMatchObject({ code: 'unreadable' })
})

test.each(['', null])('the name %j is none', async (baseline) => {
  const args = { baseline, updateBaseline: true, targets: [], lang: 'vi' as const }
  await expect(openBaseline(args)).rejects.toMatchObject({ code: 'bad-option' })
})
