import { expect, test } from 'vitest'
import { findingsShown, told } from './shown.js'

const CHECK = '{ kind: gather, rules: [dang/vien-dan-het-hieu-luc] }'
const papers = [
  { file: 'a.md', findings: ['dang/vien-dan-het-hieu-luc', 'dang/vien-dan-het-hieu-luc'] },
  { file: 'b.md', findings: ['dang/cap-huyen'] },
  { file: 'c.md', findings: ['dang/vien-dan-het-hieu-luc'], draft: true },
  { file: 'd.md' },
]

test('papers in which a rule found something are one finding, drafts apart', async () => {
  const [finding, ...others] = await findingsShown(CHECK, papers, { message: '{count} {findings} {rules}: {files}' })
  expect(others).toEqual([])
  expect(finding?.message).toBe('1 2 dang/vien-dan-het-hieu-luc: a.md')
  expect(finding?.files).toEqual(['a.md'])
})

test('nothing is told where none found anything', async () => {
  expect(await told(CHECK, [{ file: 'a.md' }])).toEqual([])
})

test('rules may be named by a tag', async () => {
  expect(await told('{ kind: gather, tags: [vien-dan] }', papers, { message: '{files}' })).toEqual(['a.md, b.md'])
})

test.each([
  ['{ kind: gather }', 'Cần “rules”, “tags”, hoặc cả hai.'],
  ['{ kind: gather, rules: [dang/vien-dan-het-hieu-lục] }', 'Không có quy tắc “dang/vien-dan-het-hieu-lục”.'],
  ['{ kind: gather, tags: [vien-dam] }', 'Không quy tắc nào có nhãn “vien-dam”.'],
])('%s is refused', async (check, message) => {
  await expect(told(check, [])).rejects.toThrow(message)
})
