/**
 * Scenarios: what the command prints, as text that a writer can read. A file of blocks, each under a line
 * `====name====` or `====name:argument====`:
 *
 * | Block | Body |
 * | --- | --- |
 * | `test` | one sentence: what the scenario shows |
 * | `file:NAME` | a file of the scenario's folder |
 * | `folder:NAME` | an empty folder |
 * | `fixture:PATH` | a file under fixtures/ to copy; the body, if any, is its name in the scenario's folder |
 * | `command` | a line for `sh` |
 * | `stdin` | what the command reads |
 * | `stdout`, `stderr` | what it must print; left out where it prints nothing |
 * | `status` | the exit code |
 * | `out:NAME` | a file that it must write |
 *
 * `{version}` in `stdout`, alone, stands for the version of the package.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Command } from './command.js'

export interface ScenarioBlock {
  name: string
  argument: string
  /** With a final newline, or empty. */
  body: string
}

const NAMES = ['test', 'file', 'folder', 'fixture', 'command', 'stdin', 'stdout', 'stderr', 'status', 'out']
const fixtures = new URL('../../fixtures/', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Splits a scenario into its blocks. Throws where a block has a name that means nothing. */
export function parseScenario(text: string): ScenarioBlock[] {
  const parts = text.split(/^====(\w+)(?::(.*?))?====\n/mu)
  const blocks: ScenarioBlock[] = []
  for (let at = 1; at < parts.length; at += 3) {
    const [name = '', argument = '', body = ''] = parts.slice(at, at + 3)
    if (!NAMES.includes(name)) throw new Error(`unknown block “${name}”`)
    blocks.push({ name, argument, body })
  }
  return blocks
}

const write = ({ name, argument, body }: ScenarioBlock) => `====${name}${argument ? `:${argument}` : ''}====\n${body}`

const bodyOf = (blocks: ScenarioBlock[], name: string) => blocks.find((block) => block.name === name)?.body ?? ''

/** The sentence that a scenario is called by. */
export const titleOf = (blocks: ScenarioBlock[]): string => bodyOf(blocks, 'test').trim()

function layOut(blocks: ScenarioBlock[], folder: string): void {
  for (const { name, argument, body } of blocks) {
    const target = join(folder, name === 'fixture' ? body.trim() || basename(argument) : argument)
    if (name === 'folder') mkdirSync(target, { recursive: true })
    if (name !== 'file' && name !== 'fixture') continue
    mkdirSync(dirname(target), { recursive: true })
    if (name === 'file') writeFileSync(target, body)
    else copyFileSync(new URL(argument, fixtures), target)
  }
}

/** Runs a line of shell to its end. */
async function run(line: string, input: string, cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn('sh', ['-c', line], { cwd, env })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  // A command that stops before it has read everything is for the scenario to judge.
  child.stdin.on('error', () => {}).end(input)
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { stdout, stderr, status }
}

/** Runs a scenario in a fresh folder. */
export async function runScenario(blocks: ScenarioBlock[], { env }: Command): Promise<ScenarioBlock[]> {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
  try {
    layOut(blocks, folder)
    const { stdout, stderr, status } = await run(bodyOf(blocks, 'command'), bodyOf(blocks, 'stdin'), folder, env)
    const written = blocks
      .filter(({ name, argument }) => name === 'out' && existsSync(join(folder, argument)))
      .map(({ argument }) => ({ name: 'out', argument, body: readFileSync(join(folder, argument), 'utf8') }))
    const streams = [
      { name: 'stdout', argument: '', body: stdout === `${version}\n` ? '{version}\n' : stdout },
      { name: 'stderr', argument: '', body: stderr },
    ].filter(({ body }) => body !== '')
    return [...streams, { name: 'status', argument: '', body: `${status}\n` }, ...written]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const OUTCOMES = ['stdout', 'stderr', 'status', 'out']

/** A scenario as it would read if what came were what must come. */
export function writeScenario(blocks: ScenarioBlock[], outcome: ScenarioBlock[]): string {
  return [...blocks.filter(({ name }) => !OUTCOMES.includes(name)), ...outcome].map(write).join('')
}
