import { expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'

const message = { vi: 'Sai.', en: 'Wrong.' }

test('an error speaks Vietnamese, and English where that is asked for', () => {
  const error = new DangLintError('ruleset-key', { message, hint: { vi: 'Sửa.', en: 'Mend.' } })
  expect(error).toBeInstanceOf(Error)
  expect([error.name, error.code, error.message]).toEqual(['DangLintError', 'ruleset-key', 'Sai.'])
  expect(error.describe('vi')).toEqual({ message: 'Sai.', hint: 'Sửa.' })
  expect(error.describe('en')).toEqual({ message: 'Wrong.', hint: 'Mend.' })
})

test('what is not known is not there', () => {
  const error = new DangLintError('damaged', { message })
  expect(error.describe('vi')).toEqual({ message: 'Sai.' })
  expect([error.place, error.problems]).toEqual([undefined, []])
  expect(error).not.toHaveProperty('cause')
})

test('place, cause and problems are kept', () => {
  const cause = new Error('x')
  const problems = [new DangLintError('ruleset-key', { message })]
  const error = new DangLintError('ruleset-invalid', { message, place: { file: 'a.yaml', line: 3 }, cause, problems })
  expect(error).toMatchObject({ place: { file: 'a.yaml', line: 3 }, cause, problems })
})
