import { expect, test } from 'vitest'
import { makeProgress, progressLine } from '../../../src/cli/dossier/progress.js'

test('the line tells documents, rate and time left', () => {
  expect(progressLine(312, 1000, 4000, 'vi')).toBe('Đã kiểm tra 312/1000 văn bản · 78 văn bản/giây · còn khoảng 9 giây')
  expect(progressLine(312, 1000, 4000, 'en')).toBe('Checked 312 of 1000 documents · 78 a second · about 9 s left')
})

test('a slow rate has a decimal, as each language writes it', () => {
  expect(progressLine(3, 1000, 2000, 'vi')).toBe('Đã kiểm tra 3/1000 văn bản · 1,5 văn bản/giây · còn khoảng 11 phút')
  expect(progressLine(3, 1000, 2000, 'en')).toContain('1.5 a second')
})

test('hours are told as hours', () => {
  expect(progressLine(100, 100_000, 10_000, 'vi')).toContain('còn khoảng 2 giờ 47 phút')
})

test('in the first second there is no rate to tell', () => {
  expect(progressLine(3, 1000, 900, 'vi')).toBe('Đã kiểm tra 3/1000 văn bản')
})

function shown(times: number[]): string[] {
  const written: string[] = []
  let time = 0
  const progress = makeProgress(times.length, 'vi', { write: (text) => written.push(text), now: () => time })
  for (const at of times) {
    time = at
    progress.step()
  }
  progress.clear()
  return written
}

test('the line is drawn five times a second at most, over itself, and taken away at the end', () => {
  const written = shown([0, 10, 100, 199, 200, 210, 500])
  expect(written).toEqual([
    '\r\u001b[KĐã kiểm tra 1/7 văn bản',
    '\r\u001b[KĐã kiểm tra 5/7 văn bản',
    '\r\u001b[KĐã kiểm tra 7/7 văn bản',
    '\r\u001b[K',
  ])
})

test('what was never drawn is not taken away', () => {
  expect(shown([])).toEqual([])
})

test('where nobody looks nothing is asked of the stream', () => {
  const progress = makeProgress(1, 'vi', { write: null, now: () => 0 })
  expect(() => {
    progress.step()
    progress.clear()
  }).not.toThrow()
})
