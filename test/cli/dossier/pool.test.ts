import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { runPool } from '../../../src/cli/dossier/pool.js'

const folder = mkdtempSync(join(tmpdir(), 'pool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string, code: string): URL {
  const file = join(folder, name)
  writeFileSync(file, code)
  return pathToFileURL(file)
}

/** Answers each job in capitals, unless the job is one that no worker lives through. */
const SHOUTING = program(
  'shout.mjs',
  `import { parentPort, threadId } from 'node:worker_threads'
   let count = 0
   parentPort.on('message', (job) => {
     count++
     if (job === 'leave') process.exit(0)
     if (job === 'throw') throw new TypeError('x is not a function')
     if (job === 'tired' && count > 1) process.exit(1)
     if (job === 'fill') { const all = []; for (;;) all.push(new Array(100000).fill(all.length)) }
     parentPort.postMessage(job.toUpperCase())
   })
   parentPort.postMessage(null)`,
)

async function pool(jobs: string[], count: number, stopAfter = Number.POSITIVE_INFINITY) {
  const said: (string | null)[] = jobs.map(() => null)
  const died: [number, unknown][] = []
  let done = 0
  await runPool(
    jobs,
    { program: SHOUTING, data: null, count, megabytes: 32 },
    {
      done(index, text) {
        said[index] = text
        done++
      },
      died: (index, error) => died.push([index, error]),
      isStopped: () => done >= stopAfter,
    },
  )
  return { said, died }
}

test.each([1, 2, 3, 9])('%i workers do each job once', async (count) => {
  const jobs = Array.from({ length: 20 }, (_, index) => `a${index}`)
  expect(await pool(jobs, count)).toEqual({ said: jobs.map((job) => job.toUpperCase()), died: [] })
})

test('no jobs are nothing to do', async () => {
  expect(await pool([], 2)).toEqual({ said: [], died: [] })
})

test('a worker that dies over a job takes no other job with it', async () => {
  const { said, died } = await pool(['a', 'leave', 'b', 'leave', 'c'], 1)
  expect(said).toEqual(['A', null, 'B', null, 'C'])
  expect(died.map(([index]) => index)).toEqual([1, 3])
})

test('what a worker threw is told', async () => {
  const { died } = await pool(['throw', 'a'], 2)
  expect(died).toEqual([[0, expect.objectContaining({ message: 'x is not a function' })]])
})

test('a job that takes more memory than there is says so, and the run goes on', async () => {
  const { said, died } = await pool(['a', 'fill', 'b'], 1)
  expect(said).toEqual(['A', null, 'B'])
  expect(died).toEqual([[1, expect.objectContaining({ code: 'ERR_WORKER_OUT_OF_MEMORY' })]])
})

test('a job is not blamed for those before it: a fresh worker tries it again', async () => {
  expect(await pool(['a', 'tired', 'b'], 1)).toEqual({ said: ['A', 'TIRED', 'B'], died: [] })
})

test('a pool that is stopped finishes what is in hand and begins nothing', async () => {
  const { said } = await pool(['a', 'b', 'c', 'd', 'e', 'f'], 1, 2)
  expect(said).toEqual(['A', 'B', null, null, null, null])
})

test('a program that cannot start is a fault, not one file after the other', async () => {
  const staff = { program: program('none.mjs', "import './khong-co.mjs'"), data: null, count: 2, megabytes: 32 }
  const hands = { done: () => {}, died: () => {}, isStopped: () => false }
  await expect(runPool(['a', 'b'], staff, hands)).rejects.toMatchObject({ code: 'ERR_MODULE_NOT_FOUND' })
})
