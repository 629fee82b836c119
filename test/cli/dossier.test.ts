import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCommand } from '../support/command.js'
import { writeZip } from '../support/zip.js'

const command = await buildCommand()
const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
afterAll(() => {
  command.remove()
  rmSync(folder, { recursive: true, force: true })
})

interface Run {
  stdout: string
  stderr: string
  code: number | null
}

const run = (...args: string[]) =>
  new Promise<Run>((resolve) => {
    const options = { cwd: folder, env: command.env, maxBuffer: 1 << 28, encoding: 'utf8' } as const
    const child = execFile(command.file, args, options, (_, stdout, stderr) =>
      resolve({ stdout, stderr, code: child.exitCode }),
    )
  })

const DAY = ['--as-of', '2028-01-31', '--format', 'json']
const RESOLUTION = (unit: string, number: number) => `ĐẢNG BỘ XÃ BÌNH AN

CHI BỘ ${unit}

Số ${String(number).padStart(2, '0')}-NQ/CB

*Bình An, ngày 05 tháng 01 năm 2027*

# NGHỊ QUYẾT

**về nhiệm vụ năm 2027**

# I. NHIỆM VỤ

Kết nạp ${number} đảng viên.
`
const fixture = (path: string) => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))
const WORD = readdirSync(fixture('nghi-quyet-nam')).filter((name) => name.endsWith('.docx'))

/** Documents in it, two of which cannot be read. */
const COUNT = 8 * (5 + 4) + 2

/** Units with papers in Markdown and Word, and files that cannot be read. */
beforeAll(() => {
  const put = (name: string, write: (path: string) => void) => {
    const path = join(folder, 'ho-so', name)
    mkdirSync(dirname(path), { recursive: true })
    write(path)
  }
  for (let unit = 1; unit <= 8; unit++) {
    for (let number = 1; number <= 5; number++) {
      put(`Chi bo ap ${unit}/nghi-quyet-${number}.md`, (path) => writeFileSync(path, RESOLUTION(`ẤP ${unit}`, number)))
    }
    for (const name of WORD.slice(unit, unit + 4))
      put(`Chi bo ap ${unit}/${name}`, (path) => copyFileSync(fixture(`nghi-quyet-nam/${name}`), path))
  }
  put('Chi bo ap 3/khoa.docx', (path) => copyFileSync(fixture('hong/mat-khau.docx'), path))
  put('Chi bo ap 4/cut.docx', (path) => copyFileSync(fixture('hong/bi-cat.docx'), path))
  put('Chi bo ap 5/phan-anh.md', (path) => writeFileSync(path, '- ho-so/qua-han: Biểu mẫu đến chậm.\n'))
})

let whole: Run
beforeAll(async () => {
  whole = await run('dossier', 'ho-so', ...DAY, '--jobs', '1')
}, 60_000)

describe('the whole of a dossier', { timeout: 120_000 }, () => {
  test('names each file once, those that cannot be read among them, and not what is said back', () => {
    const { files, summary, dossier } = JSON.parse(whole.stdout)
    expect(summary).toMatchObject({ files: COUNT, unchecked: 2 })
    const names = files.map(({ file }: { file: string }) => file)
    expect(new Set(names).size).toBe(COUNT)
    expect(names).toEqual([...names].sort())
    expect(dossier.units.length).toBeGreaterThanOrEqual(8)
    expect(whole.code).toBe(2)
    expect(whole.stderr).toBe('')
  })

  test('is the same bytes whatever the number of workers', async () => {
    for (const jobs of [[], ['--jobs', '2'], ['--jobs', '3']])
      expect(await run('dossier', 'ho-so', ...DAY, ...jobs)).toEqual(whole)
  })

  test('is the same for few documents, with workers and without', async () => {
    const alone = await run('dossier', 'ho-so/Chi bo ap 3', ...DAY)
    expect(alone.code).toBe(2)
    expect(await run('dossier', 'ho-so/Chi bo ap 3', ...DAY, '--jobs', '2')).toEqual(alone)
  })

  test('is the same from a list', async () => {
    const names = JSON.parse(whole.stdout).files.map(({ file }: { file: string }) => file)
    writeFileSync(join(folder, 'danh-sach.txt'), `\ufeff${names.join('\r\n')}\r\n\r\n`)
    const { files, summary } = JSON.parse((await run('dossier', '--files-from', 'danh-sach.txt', ...DAY)).stdout)
    expect({ files, summary }).toEqual({
      files: JSON.parse(whole.stdout).files,
      summary: JSON.parse(whole.stdout).summary,
    })
  })

  test('is the same from an archive, but for the names', async () => {
    const names = readdirSync(join(folder, 'ho-so'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    const entries = names.map((path) => ({ name: path.slice(folder.length + 1), data: readFileSync(path) }))
    writeFileSync(join(folder, 'nop.zip'), writeZip(entries))
    const { stdout, code } = await run('dossier', 'nop.zip', ...DAY)
    expect(code).toBe(2)
    expect(stdout.replaceAll('nop.zip/ho-so/', 'ho-so/').replaceAll(/"fingerprint": ".*"/gu, '')).toBe(
      whole.stdout.replaceAll(/"fingerprint": ".*"/gu, ''),
    )
  })
})

describe('a run that is broken off', { timeout: 120_000 }, () => {
  const kept = (cache: string) =>
    (readdirSync(join(folder, cache), { recursive: true }) as string[]).filter((name) => name.endsWith('.json')).length

  /** Starts a run and waits until it has kept something. */
  async function begin(cache: string, jobs: string): Promise<ChildProcess & { ended: Promise<number | null> }> {
    mkdirSync(join(folder, cache))
    const args = [join(dirname(command.file), 'bin.js'), 'dossier', 'ho-so', ...DAY, '--cache', cache, '--jobs', jobs]
    const child = spawn(process.execPath, args, { cwd: folder, env: command.env })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    while (kept(cache) === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
    return Object.assign(child, { ended })
  }

  test.each(['1', '2'])(
    'killed half-way with %s workers, it gives the same bytes when it is run again',
    async (jobs) => {
      const cache = `luu-${jobs}`
      const child = await begin(cache, jobs)
      child.kill('SIGKILL')
      await child.ended
      const half = kept(cache)
      expect(half).toBeGreaterThan(0)
      expect(half).toBeLessThan(COUNT)
      expect(await run('dossier', 'ho-so', ...DAY, '--cache', cache)).toEqual(whole)
      expect(kept(cache)).toBe(COUNT)
      expect(await run('dossier', 'ho-so', ...DAY, '--cache', cache, '--jobs', '3')).toEqual(whole)
    },
  )

  test('by Ctrl+C it says how far it came and how it goes on', async () => {
    const child = await begin('luu-ngat', '1')
    child.kill('SIGINT')
    const [stdout, stderr, code] = await Promise.all([
      text(child.stdout as NodeJS.ReadableStream),
      text(child.stderr as NodeJS.ReadableStream),
      child.ended,
    ])
    expect(code).toBe(130)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Đã dừng theo yêu cầu: kiểm tra được \d+\/74 văn bản, chưa có kết quả\.\n/u)
    expect(stderr).toContain('Chạy lại đúng lệnh này để làm tiếp: những gì đã kiểm tra được lấy từ “luu-ngat”.')
    expect(await run('dossier', 'ho-so', ...DAY, '--cache', 'luu-ngat')).toEqual(whole)
  })

  test('two runs share a folder of what was found', async () => {
    mkdirSync(join(folder, 'luu-chung'))
    const both = await Promise.all([1, 2].map(() => run('dossier', 'ho-so', ...DAY, '--cache', 'luu-chung')))
    expect(both).toEqual([whole, whole])
  })
})

describe('shares of a dossier', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    for (const index of [1, 2, 3]) {
      const { stdout, code } = await run(
        ...['dossier', 'ho-so', '--as-of', '2028-01-31', '--shard', `${index}/3`, '--format', `part=${index}.jsonl`],
      )
      expect({ stdout, isDone: code !== 1 }).toEqual({ stdout: '', isDone: true })
    }
  }, 120_000)

  test.each([['1 2 3'], ['3 1 2'], ['2 3 1']])(
    'merged in the order %s they are the bytes of one run',
    async (order) => {
      const parts = order.split(' ').map((index) => `${index}.jsonl`)
      expect(await run('merge', ...parts, '--format', 'json')).toEqual(whole)
    },
  )

  test('go to standard output as well', async () => {
    const { stdout } = await run('dossier', 'ho-so', '--as-of', '2028-01-31', '--shard', '2/3')
    expect(stdout).toBe(readFileSync(join(folder, '2.jsonl'), 'utf8'))
  })

  const refusal = async (...args: string[]) => {
    const { stdout, stderr, code } = await run('merge', ...args)
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
    return stderr
  }

  test('one that is missing is named', async () => {
    expect(await refusal('1.jsonl', '3.jsonl')).toContain('Còn thiếu 1 phần: 2/3.')
  })

  test('one that comes twice is named', async () => {
    copyFileSync(join(folder, '1.jsonl'), join(folder, '1b.jsonl'))
    expect(await refusal('1.jsonl', '2.jsonl', '1b.jsonl')).toContain(
      '1b.jsonl: Đây lại là phần 1/3, đã có trong “1.jsonl”.',
    )
  })

  const changed = (name: string, change: (text: string) => string) =>
    writeFileSync(join(folder, name), change(readFileSync(join(folder, '2.jsonl'), 'utf8')))

  test.each<[string, (text: string) => string, string]>([
    ['was cut at a line', (text) => text.split('\n').slice(0, -2).join('\n'), 'thiếu dòng kết thúc'],
    ['was cut within a line', (text) => text.slice(0, text.length / 2), 'thiếu dòng kết thúc'],
    ['was changed', (text) => text.replace('"status":"findings"', '"status":"clean"'), 'đã bị sửa hoặc hỏng'],
    ['lost a line', (text) => text.split('\n').toSpliced(3, 1).join('\n'), 'đã bị sửa hoặc hỏng'],
    ['is something else', () => '# Nghị quyết\n', 'không phải một phần của hồ sơ'],
    ['is empty', () => '', 'không phải một phần của hồ sơ'],
  ])('one that %s is refused', async (_, change, told) => {
    changed('hong.jsonl', change)
    expect(await refusal('1.jsonl', 'hong.jsonl', '3.jsonl')).toContain(told)
  })

  test.each<[string[], string]>([
    [['--as-of', '2028-02-01'], 'khác ngày xét hạn nộp'],
    [['--as-of', '2028-01-31', '--lang', 'en'], 'khác ngôn ngữ'],
    [['--as-of', '2028-01-31', '--year', '2026'], 'khác năm'],
    [['--as-of', '2028-01-31', '--ruleset', 'dang'], 'khác bộ quy tắc'],
    [['--as-of', '2028-01-31', '--fail-on', 'never'], 'khác mức chặn'],
  ])('one of a run with %s is of another run', async (options, told) => {
    await run('dossier', 'ho-so', '--shard', '2/3', '--format', 'part=khac.jsonl', ...options)
    expect(await refusal('1.jsonl', 'khac.jsonl')).toContain(told)
  })

  test('one of another version is refused, and says so', async () => {
    const lines = readFileSync(join(folder, '2.jsonl'), 'utf8').split('\n').slice(0, -2)
    const [head = '', ...files] = lines
    const text = [head.replace(/"version":"[^"]*"/u, '"version":"0.0.1"'), ...files, ''].join('\n')
    const sum = createHash('sha256').update(text).digest('hex')
    writeFileSync(join(folder, 'cu.jsonl'), `${text}${JSON.stringify({ end: files.length, sha256: sum })}\n`)
    expect(await refusal('1.jsonl', 'cu.jsonl', '3.jsonl')).toContain('cu.jsonl: Phần này do phiên bản 0.0.1 ghi ra')
  })

  test('one over other documents is of another run', async () => {
    await run('dossier', 'ho-so/Chi bo ap 1', '--as-of', '2028-01-31', '--shard', '2/3', '--format', 'part=khac.jsonl')
    expect(await refusal('1.jsonl', 'khac.jsonl')).toContain('khác danh sách văn bản')
  })
})
