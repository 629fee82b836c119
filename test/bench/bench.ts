/**
 * Speed, as ratios within one run: reading and linting against mammoth, and against the least that any reader
 * must do – inflate, decode, scan once. The command against an empty Node process. The most memory that a process
 * takes for a short document and for one of a thousand times its length.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate/browser'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import type * as Library from '../../src/index.js'
import { documentOf } from './document.js'

/** Enough for both sides to be compiled by the engine before the clock runs. */
const WARM_UP = 30
const ROUNDS = 41
const PROCESSES = 25

/** The library as it is published. */
const built = new URL('../../dist/', import.meta.url)
const { createLinter, read } = (await import(new URL('index.js', built).href)) as typeof Library

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

type Task = [name: string, run: () => unknown]

/** Median milliseconds of each task, taken in turns so that a noisy moment is shared. */
async function measure(tasks: Task[], warmUp: number, rounds: number): Promise<number[]> {
  const times = tasks.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, [, run]] of tasks.entries()) {
      const start = performance.now()
      await run()
      if (round >= 0) times[index]?.push(performance.now() - start)
    }
  }
  return times.map(median)
}

/** Inflate, decode and scan the main part, and nothing else. */
function bare(data: Uint8Array): number {
  const part = unzipSync(data, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml']
  const parser = new SaxesParser({ xmlns: false, position: false })
  let elements = 0
  parser.on('opentag', () => {
    elements++
  })
  parser.write(new TextDecoder().decode(part)).close()
  return elements
}

const print = (name: string, time: number, note: string) =>
  process.stdout.write(`  ${name.padEnd(34)}${time.toFixed(2).padStart(9)} ms   ${note}\n`)

const linter = await createLinter()
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const documents = [5, 100].map((pages) => ({ pages, data: documentOf(pages) }))
const linted: number[] = []
for (const { pages, data } of documents) {
  const tasks: Task[] = [
    ['mammoth.convertToHtml', () => mammoth.convertToHtml({ buffer: Buffer.from(data) })],
    ['inflate + decode + scan', () => bare(data)],
    ['read', () => read({ data })],
    ['read + lint', () => linter.lint({ data }, { today: '2027-02-01' })],
  ]
  const times = await measure(tasks, WARM_UP, ROUNDS)
  const [oracle = 1, least = 1] = times
  process.stdout.write(`${pages} pages, ${Math.round(data.length / 1024)} KiB\n`)
  for (const [index, [name]] of tasks.entries()) {
    const time = times[index] ?? 0
    print(name, time, `1/${(oracle / time).toFixed(1)} of mammoth, ${(time / least).toFixed(2)} × bare`)
  }
  linted.push(times[3] ?? 0)
}
const [short = 1, long = 1] = linted
process.stdout.write(`  20 times the document: ${(long / short).toFixed(1)} × the time\n`)

const file = join(folder, 'nghi-quyet.docx')
writeFileSync(file, documents[0]?.data ?? '')
const command = fileURLToPath(new URL('cli/bin.js', built))
const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })
const processes: Task[] = [
  ['node -e 0', () => node('-e', '0')],
  ['dang-lint --version', () => node(command, '--version')],
  ['dang-lint nghi-quyet.docx', () => node(command, file)],
]
const wall = await measure(processes, 3, PROCESSES)
process.stdout.write('Whole processes\n')
for (const [index, [name]] of processes.entries())
  print(name, wall[index] ?? 0, `${((wall[index] ?? 0) / (wall[0] ?? 1)).toFixed(2)} × node -e 0`)

/** Prints the most memory that a process took to lint the file that it is given, in KiB. */
const PEAK = `
  const { createLinter } = await import(${JSON.stringify(new URL('index.js', built).href)})
  const { readFileSync } = await import('node:fs')
  const linter = await createLinter()
  await linter.lint({ data: readFileSync(process.argv[1]) }, { today: '2027-02-01' })
  console.log(process.resourceUsage().maxRSS)
`
process.stdout.write('Peak memory\n')
for (const pages of [5, 5000]) {
  const data = documentOf(pages)
  writeFileSync(file, data)
  const { stdout } = node('--input-type=module', '-e', PEAK, file)
  const xml = unzipSync(data)['word/document.xml']?.length ?? 0
  const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`
  process.stdout.write(
    `  ${`${pages} pages`.padEnd(34)}${mebibytes(Number(stdout) * 1024).padStart(12)}   XML ${mebibytes(xml)}\n`,
  )
}
rmSync(folder, { recursive: true })
