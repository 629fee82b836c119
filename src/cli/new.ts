import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Draft, type Draftable, draftable, draftDocx, draftMarkdown, makeDraft } from '../draft/index.js'
import { usesMonth } from '../draft/uses-month.js'
import { DangLintError, type Lang } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { stringify } from '../report/json.js'
import type { Ruleset } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import { DRAFT_FORMATS, type DraftFormat } from './draft-options.js'
import { hereabouts } from './hereabouts.js'
import { requireFolder } from './init.js'
import type { Outcome } from './lint.js'
import { makeLinter } from './linter.js'
import { NEW_WORDS } from './new-words.js'
import { unwritable, writeTargets } from './targets.js'
import { badOption, oneOf } from './values.js'

const EXTENSIONS: Record<DraftFormat, string> = { docx: '.docx', markdown: '.md' }

const nameOf = (names: Ruleset['catalogue']['types'] | Ruleset['catalogue']['tiers'], id: string, lang: Lang) =>
  wordingOf(names[id]?.name ?? id)[lang]

function listText({ catalogue }: Ruleset, all: readonly Draftable[], lang: Lang): string {
  const words = NEW_WORDS[lang]
  const [first] = all
  if (!first) return `${words.nothing}\n`
  const width = Math.max(...all.map(({ type }) => type.length))
  const tiers = [...new Set(all.map(({ tier }) => tier))]
  const groups = tiers.map((tier) => {
    const title = tier === null ? words.anyTier : `${nameOf(catalogue.tiers, tier, lang)} (${tier})`
    const types = all.filter((one) => one.tier === tier)
    const rows = types.map(({ type }) => `  ${type.padEnd(width)}  ${nameOf(catalogue.types, type, lang)}`)
    return `${title}\n${rows.join('\n')}\n`
  })
  const example = `dang-lint new ${first.type}${first.tier === null ? '' : ` --tier ${first.tier}`}`
  return `${words.list}\n\n${groups.join('\n')}\n${words.how} ${example}\n`
}

function listJson({ catalogue }: Ruleset, all: readonly Draftable[], lang: Lang): string {
  const types = [...new Set(all.map(({ type }) => type))].sort()
  const templates = types.map((type) => ({
    type,
    name: nameOf(catalogue.types, type, lang),
    tiers: all.flatMap((one) => (one.type === type && one.tier !== null ? [one.tier] : [])),
  }))
  return stringify({ templates })
}

const existsAlready = (file: string, type: string) =>
  new DangLintError('draft-exists', {
    message: {
      vi: `Đã có tệp “${file}”; không ghi đè.`,
      en: `There is a file “${file}” already; it is left as it is.`,
    },
    hint: {
      vi: `Đổi tên tệp đó, hoặc viết vào thư mục khác. Ví dụ: dang-lint new ${type} moi`,
      en: `Rename that file, or write to another folder. For example: dang-lint new ${type} moi`,
    },
  })

async function create(file: string, data: Uint8Array | string, type: string): Promise<void> {
  try {
    await writeFile(file, data, { flag: 'wx' })
  } catch (cause) {
    throw (cause as { code?: string }).code === 'EEXIST' ? existsAlready(file, type) : unwritable(file, cause)
  }
}

/** Makes the folder to write into where it is not there. Throws `unwritable`. */
async function makeFolder(folder: string, type: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new DangLintError('unwritable', {
      message: { vi: `Không tạo được thư mục “${folder}”.`, en: `The folder “${folder}” cannot be made.` },
      hint: {
        vi: `Kiểm tra đường dẫn và quyền ghi, hoặc viết vào thư mục đang đứng. Ví dụ: dang-lint new ${type}`,
        en: `Check the path and that you may write there, or write to the present folder. For example: dang-lint new ${type}`,
      },
      cause,
    })
  }
}

/** Writes a draft in the formats asked for; nothing where one of the files is there. */
async function writeDraft(draft: Draft, stem: string, formats: readonly DraftFormat[]): Promise<string[]> {
  const files = formats.map((format) => `${stem}${EXTENSIONS[format]}`)
  const taken = files.find((file) => existsSync(file))
  if (taken !== undefined) throw existsAlready(taken, draft.type)
  for (const [index, format] of formats.entries())
    await create(files[index] ?? '', format === 'docx' ? await draftDocx(draft) : draftMarkdown(draft), draft.type)
  return files
}

/** What the new document is about: a month where its template speaks of one. The present one where nothing is said. */
function timesOf({ given, draft }: Arguments, type: string, { templates }: Ruleset) {
  const today = new Date().toISOString().slice(0, 10)
  const day = given.date ?? today
  const year = given.year ?? Number(day.slice(0, 4))
  const month = draft.month ?? (usesMonth(templates[type] ?? []) ? Number(day.slice(5, 7)) : undefined)
  return { today, year, ...(month === undefined ? {} : { month }), ...(given.date ? { date: given.date } : {}) }
}

/** The last edition is the one in force. */
const requireEdition = (edition: string, known: readonly string[]) =>
  oneOf('edition', edition, known, known.at(-1) ?? edition)

/** Throws `bad-option` for the formats of reports. */
function refuseReports({ targets }: Arguments): void {
  const other = targets.find(({ format }) => format !== 'text' && format !== 'json')
  if (!other) return
  throw badOption(
    `Lệnh new không viết được dạng “${other.format}”.`,
    `The command new does not write “${other.format}”.`,
    {
      vi: 'Văn bản: “docx”, “markdown”; lời báo: “text”, “json”. Ví dụ: --format docx',
      en: 'Documents: “docx”, “markdown”; what is said of them: “text”, “json”. For example: --format docx',
    },
  )
}

async function writeOne(args: Arguments, ruleset: Ruleset, [type = '', folder = '.']: string[]): Promise<string> {
  const { given, draft: options, lang } = args
  const { formats, example, edition, month: _, ...names } = options
  if (edition !== undefined) requireEdition(edition, Object.keys(ruleset.catalogue.editions))
  if (existsSync(folder)) await requireFolder(folder, `new ${type}`)
  const { today, ...times } = timesOf(args, type, ruleset)
  // An example is dated, so that nothing in it is left open.
  const date = example && times.date === undefined ? { date: exampleDay(times, today) } : {}
  const draft = makeDraft(ruleset, {
    type,
    answers: { ...times, ...date, ...names },
    example,
    today,
    ...(given.tier === undefined ? {} : { tier: given.tier }),
    ...(edition === undefined ? {} : { edition }),
  })
  await makeFolder(folder, type)
  const stem = [
    fileName(type),
    times.year,
    ...(times.month === undefined ? [] : [String(times.month).padStart(2, '0')]),
  ].join('-')
  const files = await writeDraft(draft, join(folder, stem), formats.length > 0 ? formats : DRAFT_FORMATS)
  const { catalogue } = ruleset
  return writeTargets(args.targets, ({ format }) =>
    format === 'json'
      ? stringify({ type, tier: draft.tier, year: draft.year, edition: draft.edition, files })
      : NEW_WORDS[lang].written({
          name: nameOf(catalogue.types, type, lang),
          tier: draft.tier === null ? null : nameOf(catalogue.tiers, draft.tier, lang),
          year: draft.year,
          month: times.month ?? null,
          edition: draft.edition === null ? null : (catalogue.editions[draft.edition]?.instrument ?? draft.edition),
          files,
          others: given.tier === undefined ? otherTiers(ruleset, draft) : [],
          example,
        }),
  )
}

/** A type of somebody’s own ruleset may be called anything; files are written into the folder and nowhere else. */
const fileName = (type: string) => type.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+/u, '') || 'van-ban'

/** The other tiers that have a template of the type. */
const otherTiers = (ruleset: Ruleset, { type, tier }: Draft) =>
  draftable(ruleset).flatMap((one) => (one.type === type && one.tier !== null && one.tier !== tier ? [one.tier] : []))

/** The present day where the example is of this year and month, else the fifth of what it is about. */
function exampleDay({ year, month }: { year: number; month?: number }, today: string): string {
  const [thisYear, thisMonth] = today.split('-').map(Number)
  if (year === thisYear && (month === undefined || month === thisMonth)) return today
  return `${year}-${String(month ?? 1).padStart(2, '0')}-05`
}

/** `dang-lint new [TYPE [FOLDER]]`: a new document of a type, or a list of what can be written. Nothing is written over. */
export async function newCommand(given: Arguments): Promise<Outcome> {
  refuseReports(given)
  const [type, , ...more] = given.paths
  if (more.length > 0)
    throw badOption('Lệnh new viết một văn bản mỗi lần.', 'The command new writes one document at a time.', {
      vi: 'Tên có dấu cách phải đặt trong nháy. Ví dụ: dang-lint new nghi-quyet-nam "Ho so 2027"',
      en: 'A name with spaces needs quotes. For example: dang-lint new nghi-quyet-nam "Ho so 2027"',
    })
  const { args, config } = await hereabouts(given)
  const { ruleset } = await makeLinter(args, { config, templates: true })
  if (type !== undefined) return { output: await writeOne(args, ruleset, args.paths), code: 0 }
  const all = draftable(ruleset)
  const output = await writeTargets(args.targets, ({ format }) =>
    format === 'json' ? listJson(ruleset, all, args.lang) : listText(ruleset, all, args.lang),
  )
  return { output, code: 0 }
}
