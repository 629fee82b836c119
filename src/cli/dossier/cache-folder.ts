import { mkdir, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { DangLintError } from '../../model/index.js'
import { badOption } from '../values.js'

/** The real path of what may not be there yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path)
  const real = await realpath(whole).catch(() => null)
  if (real !== null) return real
  const parent = dirname(whole)
  return parent === whole ? whole : resolve(await realPlace(parent), relative(parent, whole))
}

const isInside = (place: string, folder: string) => {
  const path = relative(folder, place)
  return path === '' || (path !== '..' && !/^\.\.[/\\]/u.test(path) && !isAbsolute(path))
}

/**
 * Makes the folder that keeps what was found. It never lies among the documents: those are passed on as folders, and
 * what was found in them would go along. Throws `bad-option`, `unwritable`.
 */
export async function makeCacheFolder(folder: string, paths: readonly string[]): Promise<void> {
  const place = await realPlace(folder)
  for (const path of paths) {
    if (!isInside(place, await realPlace(path))) continue
    throw badOption(
      `Thư mục lưu kết quả “${folder}” nằm trong thư mục văn bản “${path}”.`,
      `The cache “${folder}” lies in the folder of documents “${path}”.`,
      {
        vi: 'Không ghi gì bên cạnh văn bản; chọn một thư mục ở ngoài. Ví dụ: --cache ../bo-nho-dem',
        en: 'Nothing is written next to the documents; choose a folder outside. For example: --cache ../cache',
      },
    )
  }
  await mkdir(place, { recursive: true, mode: 0o700 }).catch((cause) => {
    throw new DangLintError('unwritable', {
      message: {
        vi: `Không tạo được thư mục lưu kết quả “${folder}”.`,
        en: `The cache “${folder}” cannot be made.`,
      },
      hint: {
        vi: 'Kiểm tra đường dẫn và quyền ghi. Ví dụ: --cache ../bo-nho-dem',
        en: 'Check the path and that you may write there. For example: --cache ../cache',
      },
      cause,
    })
  })
}
