import { expect, test } from 'vitest'
import { expectHelp, FILE, load, mistakesIn, unmark } from './support.js'

const written = (entries: Record<string, string>) =>
  `dangLint: 1\nid: thu/van-kien\ninstruments:\n${Object.entries(entries)
    .map(([key, entry]) => `  ${key}: { title: Hướng dẫn, confidence: named, ${entry} }\n`)
    .join('')}`

const MISTAKES: Record<string, { entries: Record<string, string>; says: string; near?: string }> = {
  'a successor that is not declared': {
    entries: { '01-HD/TW': 'supersededBy: ¦02-HD/TU', '02-HD/TW': '' },
    says: 'Văn kiện “01-HD/TW”: chưa khai báo văn kiện thay thế “02-HD/TU”.',
    near: '“02-HD/TW”',
  },
  'a successor that every object has': {
    entries: { '01-HD/TW': 'supersededBy: ¦constructor' },
    says: 'chưa khai báo văn kiện thay thế “constructor”.',
  },
  'successors in a circle': {
    entries: {
      '00-HD/TW': 'supersededBy: 02-HD/TW',
      '02-HD/TW': 'supersededBy: 01-HD/TW',
      '03-HD/TW': 'supersededBy: 02-HD/TW',
      '01-HD/TW': 'supersededBy: ¦03-HD/TW',
    },
    says: 'vòng quanh: 01-HD/TW → 03-HD/TW → 02-HD/TW → 01-HD/TW.',
  },
  'an instrument that supersedes itself': {
    entries: { '01-HD/TW': 'supersededBy: ¦01-HD/TW' },
    says: 'vòng quanh: 01-HD/TW → 01-HD/TW.',
  },
  'an end before the beginning': {
    entries: { '01-HD/TW': "from: '2026-05-27', to: ¦'2018-04-03'" },
    says: 'ngày hết hiệu lực 2018-04-03 đứng trước ngày có hiệu lực 2026-05-27.',
  },
  'a year in the key that is not that of the date': {
    entries: { '12-HD/TW 2018': "date: ¦'2022-06-06'" },
    says: 'khóa ghi năm 2018 nhưng văn kiện ký ngày 2022-06-06.',
  },
}

test.each(Object.entries(MISTAKES))('%s is one mistake', async (_, { entries, says, near }) => {
  const { text, line, column } = unmark(written(entries))
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
  expect(mistakes[0]).toMatchObject({ code: 'ruleset-instrument', place: { file: FILE, line, column } })
  expectHelp(mistakes[0])
  if (near !== undefined) expect(mistakes[0]?.describe('vi').hint).toContain(`Có phải ${near}?`)
})

test('two instruments of one number are told apart by the year', async () => {
  const text = written({ '12-HD/TW 2018': "date: '2018-07-06'", '12-HD/TW 2022': "date: '2022-06-06'" })
  const { instruments } = await load({ text, file: FILE })
  expect(Object.keys(instruments)).toEqual(['12-HD/TW 2018', '12-HD/TW 2022'])
})

test('a chain of successors, one day of validity and a successor that is inherited are no mistakes', async () => {
  const text = written({
    '01-HD/TW': "from: '2018-04-03', to: '2018-04-03', supersededBy: 02-HD/TW",
    '02-HD/TW': 'supersededBy: 36-HD/VPTW',
  }).replace('instruments:', 'extends: [dang]\ninstruments:')
  expect((await load({ text, file: FILE })).instruments['02-HD/TW']?.supersededBy).toBe('36-HD/VPTW')
})

test('a patch gives an inherited instrument its successor', async () => {
  const text = `dangLint: 1\nid: thu/a\nextends: [dang]\ninstruments:
  05-HD/VPTW: { patch: true, to: '2030-12-31', supersededBy: 01-HD/VPTW }
  01-HD/VPTW: { title: Hướng dẫn, from: '2031-01-01', confidence: named }\n`
  const { instruments } = await load({ text, file: FILE })
  expect(instruments['05-HD/VPTW']).toMatchObject({ from: '2026-05-27', to: '2030-12-31', supersededBy: '01-HD/VPTW' })
})
