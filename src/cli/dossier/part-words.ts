import { DangLintError, type Wording } from '../../model/index.js'

const AGAIN: Wording = {
  vi: 'Chạy lại phần này rồi gộp. Ví dụ: dang-lint dossier "Ho so 2027" --shard 2/4 --format part=phan-2.jsonl',
  en: 'Run that share again, then merge. For example: dang-lint dossier "Ho so 2027" --shard 2/4 --format part=part-2.jsonl',
}

const wrongPart = (file: string, message: Wording, hint: Wording = AGAIN, cause?: unknown) =>
  new DangLintError('bad-part', { message, hint, place: { file }, cause })

export const noParts = () =>
  new DangLintError('no-files', {
    message: { vi: 'Chưa cho biết các phần cần gộp.', en: 'No parts to merge were given.' },
    hint: {
      vi: 'Ví dụ: dang-lint merge phan-1.jsonl phan-2.jsonl --format html=ho-so.html',
      en: 'For example: dang-lint merge part-1.jsonl part-2.jsonl --format html=dossier.html',
    },
  })

export const partNotRead = (file: string, cause: unknown) =>
  wrongPart(
    file,
    { vi: 'Không mở được phần này.', en: 'This part cannot be opened.' },
    {
      vi: 'Kiểm tra tên, đường dẫn và quyền đọc. Ví dụ: dang-lint merge phan-1.jsonl phan-2.jsonl',
      en: 'Check name, path and the permission to read it. For example: dang-lint merge part-1.jsonl part-2.jsonl',
    },
    cause,
  )

export const notAPart = (file: string) =>
  wrongPart(
    file,
    { vi: 'Tệp này không phải một phần của hồ sơ.', en: 'This file is no part of a dossier.' },
    {
      vi: 'Phần do lệnh dossier ghi ra. Ví dụ: dang-lint dossier "Ho so 2027" --shard 1/2 --format part=phan-1.jsonl',
      en: 'Parts are written by the command dossier. For example: dang-lint dossier "Ho so 2027" --shard 1/2 --format part=part-1.jsonl',
    },
  )

export const cutPart = (file: string) =>
  wrongPart(file, {
    vi: 'Phần này chưa ghi xong hoặc bị cắt cụt: thiếu dòng kết thúc.',
    en: 'This part is incomplete or was cut: its closing line is missing.',
  })

export const changedPart = (file: string) =>
  wrongPart(file, {
    vi: 'Phần này đã bị sửa hoặc hỏng sau khi ghi.',
    en: 'This part was changed or damaged after it was written.',
  })

export const sameShare = (file: string, other: string, index: number, count: number) =>
  wrongPart(
    file,
    {
      vi: `Đây lại là phần ${index}/${count}, đã có trong “${other}”.`,
      en: `This is share ${index}/${count} again, which “${other}” has.`,
    },
    {
      vi: 'Bỏ một trong hai tệp rồi gộp lại.',
      en: 'Leave one of the two out and merge again.',
    },
  )

export const missingShares = (missing: readonly number[], count: number) => {
  const named = missing.map((index) => `${index}/${count}`).join(', ')
  return new DangLintError('missing-part', {
    message: {
      vi: `Còn thiếu ${missing.length} phần: ${named}.`,
      en: `${missing.length === 1 ? 'One part is' : `${missing.length} parts are`} missing: ${named}.`,
    },
    hint: {
      vi: `Ví dụ: dang-lint dossier "Ho so 2027" --shard ${missing[0]}/${count} --format part=phan-${missing[0]}.jsonl`,
      en: `For example: dang-lint dossier "Ho so 2027" --shard ${missing[0]}/${count} --format part=part-${missing[0]}.jsonl`,
    },
  })
}

/** What two parts must have in common, as people call it. */
export const COMMON: Record<string, Wording> = {
  version: { vi: 'phiên bản chương trình', en: 'version of the program' },
  count: { vi: 'tổng số phần', en: 'number of shares' },
  list: { vi: 'danh sách văn bản', en: 'list of documents' },
  asOf: { vi: 'ngày xét hạn nộp (--as-of)', en: 'day on which is judged what is due (--as-of)' },
  year: { vi: 'năm (--year)', en: 'year (--year)' },
  lang: { vi: 'ngôn ngữ (--lang)', en: 'language (--lang)' },
  rules: { vi: 'bộ quy tắc hoặc tệp cấu hình', en: 'rulesets or configurations' },
  manifest: { vi: 'danh sách đơn vị (dang-lint.dossier.yaml)', en: 'manifest (dang-lint.dossier.yaml)' },
  notes: { vi: 'phản ánh của các đơn vị (phan-anh.md)', en: 'notes of the units (phan-anh.md)' },
  settings: { vi: 'mức chặn hoặc mức in (--fail-on, --show)', en: 'gate or severity shown (--fail-on, --show)' },
}

export const notTogether = (file: string, other: string, what: Wording) =>
  wrongPart(
    file,
    {
      vi: `Phần này không cùng một lần kiểm tra với “${other}”: khác ${what.vi}.`,
      en: `This part does not belong with “${other}”: it differs in the ${what.en}.`,
    },
    {
      vi: 'Chạy lại mọi phần với cùng thư mục và cùng tùy chọn; nêu rõ ngày. Ví dụ: --shard 2/4 --as-of 2028-01-31',
      en: 'Run every share over the same folder with the same options, the day among them. For example: --shard 2/4 --as-of 2028-01-31',
    },
  )

export const otherVersion = (file: string, made: string | null, own: string | null) =>
  wrongPart(
    file,
    {
      vi: `Phần này do phiên bản ${made ?? '?'} ghi ra, khác phiên bản đang dùng (${own ?? '?'}).`,
      en: `This part was written by version ${made ?? '?'}, which is not the present one (${own ?? '?'}).`,
    },
    {
      vi: 'Gộp bằng đúng phiên bản đã kiểm tra, hoặc kiểm tra lại mọi phần bằng phiên bản này.',
      en: 'Merge with the version that examined them, or run every share again with this one.',
    },
  )

export const otherRules = (config: string | null) =>
  new DangLintError('other-rules', {
    message: {
      vi:
        config === null
          ? 'Bộ quy tắc ở đây khác bộ quy tắc mà các phần đã dùng.'
          : `Tệp cấu hình “${config}” ở đây khác tệp mà các phần đã dùng.`,
      en:
        config === null
          ? 'The rules here are not those by which the parts were made.'
          : `The configuration “${config}” here is not the one by which the parts were made.`,
    },
    hint: {
      vi: 'Chạy lệnh merge ở đúng thư mục đã chạy lệnh dossier, với các tệp quy tắc chưa sửa.',
      en: 'Run merge in the folder in which dossier was run, with its rulesets as they were.',
    },
  })

export const otherLanguage = (asked: string, own: string) =>
  new DangLintError('bad-option', {
    message: {
      vi: `Các phần ghi bằng ngôn ngữ “${own}”, không in bằng “${asked}” được.`,
      en: `The parts are in the language “${own}” and cannot be printed in “${asked}”.`,
    },
    hint: {
      vi: `Bỏ --lang, hoặc chạy lại mọi phần với --lang ${asked}.`,
      en: `Take --lang out, or run every share again with --lang ${asked}.`,
    },
  })
