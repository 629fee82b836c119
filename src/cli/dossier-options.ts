import { DOSSIER_FORMATS, type DossierFormat } from '../report/index.js'
import { type Target, targetsAmong } from './targets.js'
import { badOption, day, wholeNumber } from './values.js'

/** One of so many shares of a dossier, the first being 1. */
export interface Shard {
  index: number
  count: number
}

/** The format in which a shard keeps what it found. */
export const PART = 'part'

export type DossierTarget = Target<DossierFormat | typeof PART>

/** What is said of a set of documents. */
export interface DossierOptions {
  targets: DossierTarget[]
  /** ISO 8601; the present day if absent. */
  asOf?: string
  /** The manifest to use; null for the one in the folder. */
  manifest: string | null
  /** A file of the names of files, a line each; `-` is standard input. */
  filesFrom: string | null
  /** Workers; null for as many as pay. */
  jobs: number | null
  /** The folder that keeps what was found; null for none. */
  cache: string | null
  shard: Shard | null
  noProgress: boolean
}

/** What the command line says of all this. */
export interface DossierValues {
  format?: string[]
  'as-of'?: string
  manifest?: string
  'files-from'?: string
  jobs?: string
  cache?: string
  shard?: string
  'no-progress'?: boolean
}

const MOST_JOBS = 64
const MOST_SHARDS = 9999

function jobsOf(value: string | undefined): number | null {
  const jobs = wholeNumber('jobs', value, '2')
  if (jobs === null || (jobs >= 1 && jobs <= MOST_JOBS)) return jobs
  throw badOption(
    `--jobs nhận từ 1 đến ${MOST_JOBS} luồng, không phải ${jobs}.`,
    `--jobs takes 1 to ${MOST_JOBS} workers, not ${jobs}.`,
    {
      vi: 'Thường bằng số nhân của máy. Ví dụ: --jobs 4',
      en: 'Mostly the number of cores. For example: --jobs 4',
    },
  )
}

function shardOf(value: string | undefined): Shard | null {
  if (value === undefined) return null
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/u.exec(value) ?? []
  const shard = { index: Number(index), count: Number(count) }
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS) return shard
  throw badOption(
    `--shard phải nêu phần thứ mấy trên tổng số phần, không phải “${value}”.`,
    `--shard says which of how many shares, not “${value}”.`,
    {
      vi: 'Ví dụ, phần thứ hai trong bốn phần: --shard 2/4 --format part=phan-2.jsonl',
      en: 'For example, the second of four: --shard 2/4 --format part=part-2.jsonl',
    },
  )
}

/** A name that must not be empty. */
function nameOf(option: string, value: string | undefined, example: string): string | null {
  if (value !== '') return value ?? null
  throw badOption(`--${option} thiếu tên.`, `--${option} lacks its name.`, {
    vi: `Ví dụ: --${option} ${example}`,
    en: `For example: --${option} ${example}`,
  })
}

/** A shard writes a part and no report: it knows no unit as a whole. */
function targetsOf(format: string[] | undefined, shard: Shard | null): DossierTarget[] {
  const targets = targetsAmong([...DOSSIER_FORMATS, PART], 'text', format ?? [shard ? PART : 'text'])
  const report = targets.find((target) => target.format !== PART)
  if (shard && report) {
    throw badOption(
      `Một phần của hồ sơ chưa in được dạng “${report.format}”: các đơn vị chưa đủ văn bản.`,
      `A share of a dossier cannot be printed as “${report.format}”: its units are not complete.`,
      {
        vi: 'Ghi từng phần, rồi gộp lại để in. Ví dụ: --shard 2/4 --format part=phan-2.jsonl',
        en: 'Write each part, then merge them to print. For example: --shard 2/4 --format part=part-2.jsonl',
      },
    )
  }
  if (!shard && targets.some((target) => target.format === PART)) {
    throw badOption('Dạng “part” chỉ dùng cùng --shard.', 'The format “part” goes with --shard alone.', {
      vi: 'Ví dụ: dang-lint dossier "Ho so 2027" --shard 1/4 --format part=phan-1.jsonl',
      en: 'For example: dang-lint dossier "Ho so 2027" --shard 1/4 --format part=part-1.jsonl',
    })
  }
  if (targets.some((target) => target.format === 'xlsx' && target.file === null)) {
    throw badOption('Bảng tính Excel phải ghi vào một tệp.', 'A workbook has to go to a file.', {
      vi: 'Ví dụ: --format xlsx=ho-so-2027.xlsx',
      en: 'For example: --format xlsx=dossier-2027.xlsx',
    })
  }
  return targets
}

/** Reads what the command line says of a set of documents. Throws `bad-option`. */
export function readDossierOptions(values: DossierValues): DossierOptions {
  const shard = shardOf(values.shard)
  const asOf = day(values['as-of'], 'as-of', '2028-01-31')
  return {
    targets: targetsOf(values.format, shard),
    ...(asOf === undefined ? {} : { asOf }),
    manifest: nameOf('manifest', values.manifest, 'dang-lint.dossier.yaml'),
    filesFrom: nameOf('files-from', values['files-from'], 'danh-sach.txt'),
    jobs: jobsOf(values.jobs),
    cache: nameOf('cache', values.cache, '../bo-nho-dem'),
    shard,
    noProgress: values['no-progress'] ?? false,
  }
}
