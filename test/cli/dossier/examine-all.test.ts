import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { type ExamineAllOptions, examineAll } from '../../../src/cli/dossier/examine-all.js'

const folder = mkdtempSync(join(tmpdir(), 'examine-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const job = (name: string) => ({ source: { name, path: join(folder, name), entry: null }, fingerprint: '' })

const options = (more: Partial<ExamineAllOptions> = {}): ExamineAllOptions => ({
  rules: { config: null, noConfig: true, noIgnore: false, rulesets: [], given: {} },
  lang: 'vi',
  today: '2027-02-10',
  version: null,
  cache: null,
  jobs: null,
  onDone: () => {},
  isStopped: () => false,
  ...more,
})

test('a file that takes more memory than a worker has was not checked, and says why', async () => {
  const program = join(folder, 'worker.mjs')
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ source: { name } }) => {
       if (name === 'nang.docx') { const all = []; for (;;) all.push(new Array(100000).fill(all.length)) }
       if (name === 'loi.docx') throw new TypeError('nội dung của văn bản')
       parentPort.postMessage(JSON.stringify({ file: name }))
     })
     parentPort.postMessage(null)`,
  )
  let count = 0
  const onDone = () => {
    count++
  }
  const names = ['a.docx', 'nang.docx', 'loi.docx', 'b.docx']
  const staff = { program: pathToFileURL(program), megabytes: 32 }
  const [a, heavy, faulty, b] = await examineAll(names.map(job), options({ jobs: 2, onDone }), staff)
  expect([a, b]).toEqual([{ file: 'a.docx' }, { file: 'b.docx' }])
  expect(heavy).toMatchObject({
    file: 'nang.docx',
    status: 'unchecked',
    paper: null,
    error: { code: 'out-of-memory', message: expect.stringContaining('nhiều bộ nhớ'), hint: expect.any(String) },
  })
  expect(faulty).toMatchObject({ file: 'loi.docx', status: 'unchecked', error: { code: 'internal' } })
  expect(JSON.stringify(faulty)).not.toContain('nội dung của văn bản')
  expect(count).toBe(4)
})

test('without workers documents are examined one by one until somebody stops it', async () => {
  for (const name of ['1.md', '2.md', '3.md']) writeFileSync(join(folder, name), '# Ghi chép\n')
  let count = 0
  const onDone = () => {
    count++
  }
  const jobs = ['1.md', 'khong-co.md', '2.md', '3.md'].map(job)
  const found = await examineAll(jobs, options({ onDone, isStopped: () => count >= 3 }))
  expect(found.map((file) => file && [file.file, file.error?.code])).toEqual([
    ['1.md', undefined],
    ['khong-co.md', 'unreadable'],
    ['2.md', undefined],
    undefined,
  ])
})
