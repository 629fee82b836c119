import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { buildCommand } from './support/command.js'
import { parseScenario, runScenario, titleOf, writeScenario } from './support/scenario.js'

const folder = new URL('./scenarios/', import.meta.url)
const command = await buildCommand()
afterAll(command.remove)

const scenarios = (readdirSync(folder, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.scenario'))
  .sort()
  .map((name) => {
    const blocks = parseScenario(readFileSync(new URL(name, folder), 'utf8'))
    return { name, blocks, title: titleOf(blocks) }
  })

// The file is the expectation: standard output, standard error, exit code and files written, byte for byte.
// `npx vitest run test/scenarios.test.ts --update` writes what came instead, for a person to read over.
test.concurrent.for(scenarios)('$name: $title', { timeout: 60_000 }, async ({ name, blocks }, { expect }) => {
  const outcome = await runScenario(blocks, command)
  await expect(writeScenario(blocks, outcome)).toMatchFileSnapshot(fileURLToPath(new URL(name, folder)))
})

test('every scenario has a sentence of its own', () => {
  const titles = scenarios.map(({ title }) => title)
  expect(titles).not.toContain('')
  expect(new Set(titles).size).toBe(scenarios.length)
})

test('every broken fixture has a scenario', () => {
  const shown = scenarios.flatMap(({ blocks }) => blocks.map(({ argument }) => argument))
  const broken = readdirSync(new URL('../fixtures/hong/', import.meta.url)).map((name) => `hong/${name}`)
  expect(shown).toEqual(expect.arrayContaining(broken))
})

test('a block whose name means nothing is refused', () => {
  expect(() => parseScenario('====test====\nx\n====stdot====\n')).toThrow('unknown block “stdot”')
})
