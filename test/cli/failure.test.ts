import { afterEach, expect, test, vi } from 'vitest'
import { main } from '../../src/cli/main.js'

const secret = 'nội dung của văn bản'
const files = vi.hoisted(() => ({ find: vi.fn() }))
vi.mock('../../src/cli/files.js', async (original) => ({ ...(await original()), findFiles: files.find }))

const printed = { stdout: '', stderr: '' }
for (const name of ['stdout', 'stderr'] as const) {
  vi.spyOn(process[name], 'write').mockImplementation((text, ...rest) => {
    printed[name] += text
    for (const done of rest) if (typeof done === 'function') done()
    return true
  })
}
afterEach(() => Object.assign(printed, { stdout: '', stderr: '' }))

test('a fault of the program is a sentence and exit code 2, never 1', async () => {
  files.find.mockRejectedValueOnce(new TypeError('x is not a function'))
  expect(await main(['a.docx'])).toBe(2)
  expect(printed).toEqual({
    stdout: '',
    stderr:
      'Chương trình gặp lỗi ngoài dự kiến.\n  Báo cho người bảo trì, kèm theo dòng này: TypeError: x is not a function\n',
  })
})

test('the same in English', async () => {
  files.find.mockRejectedValueOnce(new TypeError('x is not a function'))
  expect(await main(['a.docx', '--lang', 'en'])).toBe(2)
  expect(printed.stderr).toBe(
    'The program failed.\n  Tell the maintainer, with this line: TypeError: x is not a function\n',
  )
})

test('a fault on one file is told on that file without its text, and the others go on', async () => {
  files.find.mockResolvedValueOnce([
    { name: 'a.md', load: () => Promise.reject(new Error(secret)) },
    { name: 'b.md', load: () => Promise.resolve(new TextEncoder().encode('Ghi chép\n')) },
  ])
  expect(await main(['a.md', 'b.md'])).toBe(2)
  expect(printed.stdout).toContain('a.md\n  CHƯA KIỂM TRA  Chương trình gặp lỗi khi kiểm tra tệp này.\n')
  expect(printed.stdout).toContain('b.md\n')
  expect(printed.stdout + printed.stderr).not.toContain(secret)
})
