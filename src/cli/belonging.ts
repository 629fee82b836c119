import type { DangLintError, Wording } from '../model/index.js'
import { badOption } from './values.js'

/** The options of commands on sets, with the commands that take them and an example. */
const OF_SETS: Record<string, { commands: readonly string[]; example: string }> = {
  'as-of': { commands: ['dossier'], example: '--as-of 2028-01-31' },
  manifest: { commands: ['dossier', 'merge'], example: '--manifest dang-lint.dossier.yaml' },
  'files-from': { commands: ['dossier'], example: '--files-from danh-sach.txt' },
  jobs: { commands: ['dossier'], example: '--jobs 2' },
  cache: { commands: ['dossier'], example: '--cache ../bo-nho-dem' },
  shard: { commands: ['dossier'], example: '--shard 2/4 --format part=phan-2.jsonl' },
  'no-progress': { commands: ['dossier', 'merge'], example: '--no-progress' },
}

const NO_BASELINE: Wording = {
  vi: 'Hồ sơ tính mọi vấn đề, kể cả vấn đề đã biết. Bỏ tùy chọn này, hoặc kiểm tra từng văn bản: dang-lint "Ho so 2027" --baseline da-biet.json',
  en: 'A dossier counts every finding, known or not. Take it out, or check the documents alone: dang-lint "Ho so 2027" --baseline known.json',
}

/** What commands on sets do not take, and what is to be done instead. */
const INSTEAD: Record<string, Wording> = {
  type: {
    vi: 'Mỗi văn bản trong hồ sơ có loại riêng, máy tự nhận ra. Kiểm tra riêng một văn bản: dang-lint --type nghi-quyet-nam "Nghi quyet 2027.docx"',
    en: 'Each document of a dossier has a type of its own, which is told from it. To check one: dang-lint --type nghi-quyet-nam "Nghi quyet 2027.docx"',
  },
  tier: {
    vi: 'Cấp của từng đơn vị ghi trong dang-lint.dossier.yaml. Ví dụ: tier: chi-bo-truc-thuoc',
    en: 'The tier of each unit is said in dang-lint.dossier.yaml. For example: tier: chi-bo-truc-thuoc',
  },
  date: {
    vi: 'Ngày để xét hạn nộp nêu bằng --as-of. Ví dụ: dang-lint dossier "Ho so 2027" --as-of 2028-01-31',
    en: '--as-of tells the day on which is judged what is due. For example: dang-lint dossier "Ho so 2027" --as-of 2028-01-31',
  },
  'stdin-filename': {
    vi: 'Lệnh này không đọc văn bản từ đầu vào chuẩn, nhưng đọc được danh sách tệp. Ví dụ: --files-from -',
    en: 'It reads no document from standard input, but it reads a list of files. For example: --files-from -',
  },
  baseline: NO_BASELINE,
  'update-baseline': NO_BASELINE,
}

/** The other commands by their own options, which commands on sets do not take either. */
const OF_OTHERS: Record<string, readonly string[]> = {
  tree: ['why'],
  test: ['coverage'],
  new: ['month', 'issuer', 'superior', 'place', 'number', 'signer', 'edition', 'example'],
}

/** What parts say already. */
const IN_PARTS: readonly string[] = ['year', 'ruleset', 'config', 'no-config', 'no-ignore']

/** A right value of those that take one. */
const OF_PARTS: Record<string, string> = {
  year: ' 2027',
  ruleset: ' don-vi.yaml',
  config: ' dang-lint.config.yaml',
}

const notTaken = (option: string, command: string, hint: Wording) =>
  badOption(
    `Lệnh ${command} không nhận tùy chọn --${option}.`,
    `The command ${command} does not take the option --${option}.`,
    hint,
  )

const belongsTo = (option: string, owner: string, example: Wording) =>
  badOption(
    `Tùy chọn --${option} thuộc lệnh ${owner}, không dùng ở đây.`,
    `The option --${option} belongs to the command ${owner} and has no use here.`,
    { vi: `Ví dụ: ${example.vi}`, en: `For example: ${example.en}` },
  )

const onFolder = (example: string): Wording => ({
  vi: `dang-lint dossier "Ho so 2027" ${example}`,
  en: `dang-lint dossier "Ho so 2027" ${example}`,
})

function foreignError(option: string, command: string): DangLintError | null {
  const own = OF_SETS[option]
  if (own) return own.commands.includes(command) ? null : belongsTo(option, 'dossier', onFolder(own.example))
  if (command !== 'dossier' && command !== 'merge') return null
  const instead = INSTEAD[option]
  if (instead) return notTaken(option, command, instead)
  const [owner] = Object.entries(OF_OTHERS).find(([, options]) => options.includes(option)) ?? []
  if (owner !== undefined) {
    const more = owner === 'new' ? ' nghi-quyet-nam' : owner === 'tree' ? ' nghi-quyet.docx --why' : ' --coverage'
    return belongsTo(option, owner, { vi: `dang-lint ${owner}${more}`, en: `dang-lint ${owner}${more}` })
  }
  return command === 'merge' && IN_PARTS.includes(option)
    ? belongsTo(option, 'dossier', onFolder(`--${option}${OF_PARTS[option] ?? ''} --shard 2/4`))
    : null
}

/** Throws `bad-option` where an option was given that is of another command; it says of which one. */
export function refuseForeign(command: string, options: readonly string[]): void {
  for (const option of options) {
    const error = foreignError(option, command)
    if (error) throw error
  }
}
