import { stripVTControlCharacters } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { paintFor } from '../../src/cli/paint.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  for (const name of ['isTTY', 'hasColors']) Reflect.deleteProperty(process.stdout, name)
})

function terminal(isTTY: boolean, colors = true): void {
  Object.defineProperty(process.stdout, 'isTTY', { value: isTTY, configurable: true })
  Object.defineProperty(process.stdout, 'hasColors', { value: () => colors, configurable: true })
  vi.stubEnv('NO_COLOR', '')
}

test('a terminal with colours is painted, and the text stays between the colours', () => {
  terminal(true)
  const painted = paintFor(true)('error', 'LỖI')
  expect(painted).toContain('LỖI')
  expect(stripVTControlCharacters(painted)).toBe('LỖI')
  expect(painted.length).toBeGreaterThan('LỖI'.length)
})

test.each([
  ['no terminal', false, true, '', true],
  ['a terminal without colours', true, false, '', true],
  ['NO_COLOR', true, true, '1', true],
  ['--no-color', true, true, '', false],
])('%s means no colours', (_, isTTY, colors, noColor, wanted) => {
  terminal(isTTY, colors)
  vi.stubEnv('NO_COLOR', noColor)
  expect(paintFor(wanted)('error', 'LỖI')).toBe('LỖI')
})
