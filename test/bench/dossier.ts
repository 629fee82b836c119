/**
 * Speed and memory of whole dossiers: `npm run bench:dossier [FILES]`. Communes are generated, their Word documents
 * checked by the command as it is published, with one worker and with two, and again from what was kept. Beside that
 * `mammoth.extractRawText` over the same files. Then few documents at a time: from how many on two workers pay.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import mammoth from 'mammoth'
import { createLinter } from '../../src/lint.js'
import { planCommune } from '../dossier/commune/index.js'

const wanted = Number(process.argv[2] ?? 1000)
const command = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-dossier-'))
const DAY = ['--as-of', '2028-01-31', '--format', 'json=ket-qua.json', '--fail-on', 'never']

/** Writes Word documents of communes, commune by commune; gives their names. */
async function writeDocuments(): Promise<string[]> {
  const { ruleset } = await createLinter({ templates: true })
  const names: string[] = []
  for (let index = 0; names.length < wanted; index++) {
    for await (const { path, data } of planCommune(ruleset, { index }).files()) {
      if (names.length >= wanted) break
      if (!path.endsWith('.docx')) continue
      const name = join('ho-so', String(index), path)
      mkdirSync(join(folder, dirname(name)), { recursive: true })
      writeFileSync(join(folder, name), data)
      names.push(name)
    }
  }
  return names
}

/** Says at the end of the process how much memory it took at most, in KiB, its workers included. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads'
   import { writeFileSync } from 'node:fs'
   if (isMainThread) process.on('exit', () => writeFileSync('bo-nho.txt', String(process.resourceUsage().maxRSS)))`,
)}`

interface Run {
  seconds: number
  mebibytes: number
  result: string
}

function check(...args: string[]): Run {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK, command, 'dossier', ...args, ...DAY], {
    cwd: folder,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`)
  return {
    seconds,
    mebibytes: Number(readFileSync(join(folder, 'bo-nho.txt'), 'utf8')) / 1024,
    result: readFileSync(join(folder, 'ket-qua.json'), 'utf8'),
  }
}

const print = (name: string, count: number, seconds: number, note: string) =>
  process.stdout.write(
    `  ${name.padEnd(32)}${seconds.toFixed(1).padStart(8)} s${(count / seconds).toFixed(0).padStart(7)} files/s   ${note}\n`,
  )

try {
  const names = await writeDocuments()
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  process.stdout.write(`${names.length} Word documents, ${(bytes / 1024 / 1024).toFixed(0)} MiB\n`)

  const start = performance.now()
  for (const name of names) await mammoth.extractRawText({ buffer: readFileSync(join(folder, name)) })
  const oracle = (performance.now() - start) / 1000
  print('mammoth.extractRawText', names.length, oracle, '')

  const results = new Set<string>()
  const tasks: [name: string, args: string[]][] = [
    ['one worker', ['--jobs', '1']],
    ['two workers', ['--jobs', '2']],
    ['two workers, keeping', ['--jobs', '2', '--cache', 'luu']],
    ['two workers, all kept', ['--jobs', '2', '--cache', 'luu']],
  ]
  for (const [name, args] of tasks) {
    const { seconds, mebibytes, result } = check('ho-so', ...args)
    results.add(result)
    print(
      name,
      names.length,
      seconds,
      `${(seconds / oracle).toFixed(2)} × mammoth, ${mebibytes.toFixed(0)} MiB at most`,
    )
  }
  process.stdout.write(`  ${results.size === 1 ? 'the same bytes each time' : 'NOT THE SAME BYTES'}\n`)

  process.stdout.write('Few documents\n')
  for (const count of [8, 16, 24, 32, 39]) {
    const list = join(folder, 'danh-sach.txt')
    // From all over, so that they are of all types.
    const step = Math.max(1, Math.floor(names.length / count))
    writeFileSync(
      list,
      names
        .filter((_, at) => at % step === 0)
        .slice(0, count)
        .join('\n'),
    )
    const median = (...args: string[]) =>
      [1, 2, 3, 4, 5].map(() => check('--files-from', list, ...args).seconds).sort((a, b) => a - b)[2] ?? 0
    const [alone, two] = [median(), median('--jobs', '2')]
    process.stdout.write(
      `  ${String(count).padEnd(4)}in one thread ${alone.toFixed(2)} s, two workers ${two.toFixed(2)} s\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
