/** An office chooses where tone marks stand as the rule itself says that it may. */
import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'

const RULE = 'the-thuc/dau-thanh-nhat-quan'
const OLD = 'Chi bộ hòa giải, khỏe mạnh; đảng ủy.'
const NEW = 'Chi bộ hoà giải, khoẻ mạnh; đảng uỷ.'
const builtin = await createLinter()
const why = builtin.ruleset.declared.find(({ id }) => id === RULE)?.why

/** What an office writes into a ruleset of its own to choose the way that the page of the rule names. */
const choose = (option: string) => `${RULE}: { patch: true, check: { ${option} } }`

async function told(line: string | null, text: string): Promise<string[]> {
  const ruleset =
    line === null
      ? 'dang'
      : { text: `dangLint: 1\nid: binh-an/don-vi\nextends: [dang]\nrules:\n  ${line}\n`, file: 'don-vi.yaml' }
  const linter = await createLinter({ ruleset })
  const { findings } = await linter.lint(
    { data: `ĐẢNG CỘNG SẢN VIỆT NAM\n\nI. TÌNH HÌNH\n\n${text}\n` },
    { type: 'bao-cao', date: '2026-06-01', today: '2026-06-01' },
  )
  return findings.filter(({ rule }) => rule === RULE).map(({ expected, message }) => expected?.join() ?? message)
}

test('both pages name the option and the two ways', () => {
  for (const text of [why?.vi, why?.en]) for (const way of ['old', 'new']) expect(text).toContain(`\`prefer: ${way}\``)
})

test.each([
  ['nothing chosen', null, OLD, []],
  ['nothing chosen', null, NEW, []],
  ['the old way chosen', choose('prefer: old'), OLD, []],
  ['the old way chosen', choose('prefer: old'), NEW, ['hòa, khỏe, thủy']],
  ['the new way chosen', choose('prefer: new'), NEW, []],
  ['the new way chosen', choose('prefer: new'), OLD, ['hoà, khoẻ, thuỷ']],
  ['switched off', `${RULE}: off`, `${OLD} ${NEW}`, []],
])('%s: %#', async (_, line, text, expected) => {
  expect(await told(line, text)).toEqual(expected)
})

test('nothing chosen, a paper that mixes both is told', async () => {
  expect(await told(null, `${OLD} ${OLD} ${NEW}`)).toEqual(['hòa, khỏe, thủy'])
})

test('names of persons and places are written as their owners write them', async () => {
  expect(await told(null, `${OLD} Đồng chí Lê Thuý Hoà, xã Hoà Bình.`)).toEqual([])
})
