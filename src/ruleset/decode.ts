import { DangLintError, type ErrorPlace } from '../model/index.js'

/** Characters of a ruleset, which is many times what the largest needs: beyond it is some other file. */
export const MOST_CHARACTERS = 2_000_000

function encodingError(place: ErrorPlace): DangLintError {
  return new DangLintError('ruleset-encoding', {
    message: {
      vi: 'Tệp quy tắc không được lưu theo bảng mã UTF-8.',
      en: 'The ruleset is not encoded in UTF-8.',
    },
    hint: {
      vi: 'Mở tệp bằng trình soạn thảo rồi lưu lại theo UTF-8. Ví dụ: trong Notepad chọn “Save as”, ở ô “Encoding” chọn “UTF-8”',
      en: 'Open it in an editor and save it in UTF-8. For example: in Notepad “Save as”, with the encoding “UTF-8”',
    },
    place,
  })
}

/** Text of bytes: in UTF-8, or in UTF-16 where a byte order mark says so, as Notepad writes it. */
function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Decoded loosely only to tell where the first wrong byte stands.
    return refuseUnreadable(new TextDecoder(encoding).decode(bytes), file)
  }
}

/** A character that no text holds: what was read in a wrong encoding holds some. */
function refuseUnreadable(text: string, file: string): string {
  const at = text.search(/[\0\ufffd]/u)
  if (at < 0) return text
  const lines = text.slice(0, at).split('\n')
  throw encodingError({ file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 })
}

/**
 * The text of a ruleset file, composed (NFC): letters that are typed or stored decomposed are the same letters, in
 * keys and in words. Throws `ruleset-encoding` and `ruleset-size`.
 */
export function decodeRuleset(source: string | Uint8Array, file: string): string {
  if (source.length > MOST_CHARACTERS) {
    throw new DangLintError('ruleset-size', {
      message: {
        vi: `Tệp quy tắc quá lớn (hơn ${MOST_CHARACTERS} ký tự).`,
        en: `The ruleset is too large (more than ${MOST_CHARACTERS} characters).`,
      },
      hint: {
        vi: 'Kiểm tra lại tên tệp, hoặc tách thành nhiều tệp. Ví dụ: extends: [./chung.yaml]',
        en: 'Check the name of the file, or part it. For example: extends: [./chung.yaml]',
      },
      place: { file },
    })
  }
  const text = typeof source === 'string' ? source : decode(source, file)
  return refuseUnreadable(text.replace(/^\ufeff/u, ''), file).normalize('NFC')
}
