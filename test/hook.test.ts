import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildCommand } from './support/command.js'
import { submit } from './support/submit.js'

const fixture = (path: string) => new URL(`../fixtures/${path}`, import.meta.url)
const GOOD = fixture('nghi-quyet-nam/nghi-quyet-2027-dat.docx')
const BAD = fixture('nghi-quyet-nam/nghi-quyet-2027-thieu-ktgs.docx')
const LOCKED = fixture('hong/mat-khau.docx')

describe('the hook for pre-commit', () => {
  const text = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const [hook, ...others] = parse(text('.pre-commit-hooks.yaml')) as Record<string, unknown>[]

  test('is one hook with what pre-commit asks for', () => {
    expect(others).toEqual([])
    expect(hook).toMatchObject({ id: 'dang-lint', name: expect.any(String), language: 'node' })
  })

  test('runs a command of this package', () => {
    expect(Object.keys((JSON.parse(text('package.json')) as { bin: object }).bin)).toContain(hook?.entry)
  })

  test.each([
    ['Nghị quyết năm 2027.docx', true],
    ['ho-so/ấp 1/nghi-quyet.md', true],
    ['ghi-chep.markdown', true],
    ['NGHI QUYET.DOCX', true],
    ['nghi-quyet.docx.pdf', false],
    ['nghi-quyetdocx', false],
    ['anh.png', false],
  ])('%s: %s', (name, isChecked) => {
    // Python's way to ignore case, which is that of pre-commit; JavaScript takes it as a flag.
    const pattern = String(hook?.files).replace(/^\(\?i\)/u, '')
    expect(pattern).not.toBe(hook?.files)
    expect(new RegExp(pattern, 'iu').test(name)).toBe(isChecked)
  })
})

/** `.git/hooks/pre-commit` as the README gives it: checks what is staged, whatever lies in the folder by now. */
const PRE_COMMIT =
  /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/u.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))?.[1] ?? ''

describe('the hook of git', { timeout: 60_000 }, async () => {
  const command = await buildCommand()
  afterAll(command.remove)
  let folder: string

  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: gitEnvironment(), encoding: 'utf8' })
  /** No settings of the machine, and no repository around this one. */
  const gitEnvironment = () => ({
    ...Object.fromEntries(Object.entries(command.env).filter(([name]) => !name.startsWith('GIT_'))),
    GIT_CONFIG_GLOBAL: join(folder, 'none'),
    GIT_CONFIG_NOSYSTEM: '1',
  })
  const commit = () => {
    const identity = ['-c', 'user.name=Văn thư', '-c', 'user.email=van-thu@example.org']
    const options = { cwd: folder, env: gitEnvironment(), encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync('git', [...identity, 'commit', '-q', '-m', 'Nộp văn bản'], options)
    return { status, said: stdout + stderr }
  }
  const stage = (from: URL, name: string) => {
    copyFileSync(from, join(folder, name))
    git('add', '--', name)
  }
  const committed = () => git('-c', 'core.quotePath=false', 'ls-tree', '--name-only', 'HEAD').trim().split('\n')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hook-'))
    git('init', '-q', '.')
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    symlinkSync(command.file, join(folder, 'node_modules/.bin/dang-lint'))
    mkdirSync(join(folder, '.git/hooks'), { recursive: true })
    writeFileSync(join(folder, '.git/hooks/pre-commit'), PRE_COMMIT, { mode: 0o755 })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('accepts a resolution that is complete', () => {
    stage(GOOD, 'Nghị quyết năm 2027.docx')
    expect(commit()).toMatchObject({ status: 0 })
    expect(committed()).toEqual(['Nghị quyết năm 2027.docx'])
  })

  test('refuses a resolution that is not, by its name and with the reason', () => {
    stage(BAD, 'Nghị quyết năm 2027.docx')
    const { status, said } = commit()
    expect(status).toBe(1)
    expect(said).toContain('Nghị quyết năm 2027.docx\n')
    expect(said).toContain('LỖI  Nghị quyết năm thiếu nội dung “chương trình kiểm tra, giám sát”.')
    expect(() => git('rev-parse', '--verify', '-q', 'HEAD')).toThrow()
  })

  test('refuses all where one of several is wrong, and tells of each', () => {
    stage(GOOD, 'a.docx')
    stage(BAD, 'b c.DOCX')
    stage(LOCKED, 'd.docx')
    const { status, said } = commit()
    expect(status).toBe(1)
    expect(said).toContain('b c.DOCX\n')
    expect(said).toContain('d.docx\n  CHƯA KIỂM TRA')
  })

  test('checks what is staged, not what lies in the folder', () => {
    stage(BAD, 'a.docx')
    copyFileSync(GOOD, join(folder, 'a.docx'))
    expect(commit().status).toBe(1)
    git('add', 'a.docx')
    copyFileSync(BAD, join(folder, 'a.docx'))
    expect(commit().status).toBe(0)
  })

  test('has nothing to say of other files, nor of a document that is taken out', () => {
    writeFileSync(join(folder, 'ghi-chu.txt'), 'Ghi chú\n')
    git('add', 'ghi-chu.txt')
    expect(commit()).toEqual({ status: 0, said: '' })
    stage(GOOD, 'a.docx')
    expect(commit().status).toBe(0)
    git('rm', '-q', 'a.docx')
    expect(commit()).toEqual({ status: 0, said: '' })
  })
})

describe('a system that takes submissions', () => {
  test('accepts a resolution that is complete', async () => {
    expect(await submit('nghi-quyet.docx', readFileSync(GOOD))).toEqual({ accepted: true, messages: [] })
  })

  test('refuses one that is not, and passes on what to do', async () => {
    const { accepted, messages } = await submit('nghi-quyet.docx', readFileSync(BAD))
    expect(accepted).toBe(false)
    expect(messages).toEqual([
      expect.stringMatching(/^Nghị quyết năm thiếu nội dung “chương trình kiểm tra, giám sát”\. Thêm một mục “III\. /u),
    ])
  })

  test('refuses what cannot be read', async () => {
    expect(await submit('nghi-quyet.docx', readFileSync(LOCKED))).toEqual({
      accepted: false,
      messages: ['Tệp được bảo vệ bằng mật khẩu nên không đọc được.'],
    })
  })
})
