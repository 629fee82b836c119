import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import type { DangLintError } from '../../src/model/index.js'
import { markdown } from './support.js'

const rule = (words: string, more = '') => `
    title: Thử
    severity: warn
    check: { kind: forbid, words: [${words}] }
    message: Sai.
    ${more}`

const rulesOf = async (text: string, ...lines: string[]) => {
  const linter = await createLinter({
    ruleset: { text: `dangLint: 1\nid: thu/nghiem\nextends: [dang/catalogue]\nrules:${text}`, file: 'thu.yaml' },
  })
  const { findings } = await linter.lint({ data: markdown(...lines) })
  return findings.map(({ rule: id, place }) => `${id} ${place?.line}`)
}

const TWO = `
  thu/mot: ${rule('an')}
  thu/hai: ${rule('bình', 'yieldsTo: [thu/mot]')}`

test('a rule is silent where one that it yields to has spoken, and only there', async () => {
  expect(await rulesOf(TWO, 'Bình an.', 'Bình yên.')).toEqual(['thu/mot 1', 'thu/hai 3'])
})

test('a rule that is off is not yielded to', async () => {
  expect(await rulesOf(TWO.replace('severity: warn', 'severity: off'), 'Bình an.')).toEqual(['thu/hai 1'])
})

test('what is about the document as a whole is about every place in it', async () => {
  const whole = `
  thu/mot:
    title: Thử
    severity: warn
    check: { kind: count, of: table, min: 1 }
    message: Sai.
  thu/hai: ${rule('bình', 'yieldsTo: [thu/mot]')}`
  expect(await rulesOf(whole, 'Một.', 'Bình an.')).toEqual(['thu/mot 1'])
})

test('a rule that nobody declares is refused, with the one that was meant', async () => {
  const told = await rulesOf(TWO.replace('[thu/mot]', '[thu/mott]'), 'An.').catch((error: DangLintError) => [
    error.code,
    error.describe('vi'),
  ])
  expect(told).toEqual([
    'ruleset-value',
    {
      message: 'Quy tắc “thu/hai”: “yieldsTo” nêu quy tắc “thu/mott” không có.',
      hint: 'Có phải “thu/mot”? Ghi mã một quy tắc trong tệp này hoặc trong “extends”. Ví dụ: “thu/mot”, “thu/hai”.',
    },
  ])
})
