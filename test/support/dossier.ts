/** Dossiers for the reports: one that was linted, and some made by hand. */
import fc from 'fast-check'

import { gatherFeedback } from '../../src/dossier/feedback.js'
import { missingContentsOf, totalsOf } from '../../src/dossier/totals.js'
import {
  createLinter,
  type DossierReport,
  type FileInput,
  type FileReport,
  type Linter,
  type Manifest,
  makeDossierReport,
  type OwedReport,
  PAPER_STATES,
  type PaperState,
  rulesInfo,
  type UnitReport,
} from '../../src/index.js'
import type { DossierReportOptions } from '../../src/report/dossier/options.js'
import { namesOf } from '../../src/report/index.js'
import { anyFinding, anyText, checked, facts, finding } from './report.js'

const SET_RULES = `dangLint: 1
id: thu/ho-so
extends: [dang/profile, dang/nghi-quyet-nam, dang/nghi-quyet-thang]
rules:
  thu/thieu:
    title: { vi: Đủ văn bản phải có, en: Complete }
    severity: error
    check: { kind: complete, profile: true }
    message: 'Thiếu {paper}[ {periods}], hạn {due}.'
    hint: Bổ sung văn bản còn thiếu.
  thu/trung:
    title: { vi: Mỗi văn bản một bản, en: Once }
    severity: warn
    check: { kind: unique }
    message: 'Có {count} bản {paper}.'
`

/** A paper of a branch as Markdown. */
function paperOf(file: string, unit: string, type: string, number: string, abstract: string, date: string): FileInput {
  const [year, month, day] = date.split('-')
  const lines = [
    'ĐẢNG BỘ XÃ BÌNH AN',
    unit,
    '\\*',
    `Số ${number}`,
    `Bình An, ngày ${day} tháng ${month} năm ${year}`,
    `**${type}**`,
    `**${abstract}**`,
    'I. MỤC TIÊU',
    'Kết nạp 02 đảng viên.',
    'II. TỔ CHỨC THỰC HIỆN',
    'Chi ủy phân công đảng viên thực hiện.',
  ]
  return { name: file, data: `${lines.join('\n\n')}\n` }
}

const HOA = 'CHI BỘ ẤP TÂN HÒA'
const MINH = 'CHI BỘ ẤP BÌNH MINH'
const DONG = 'CHI BỘ ẤP ĐÔNG THẠNH'

const monthly = (folder: string, unit: string, month: number) => {
  const two = String(month).padStart(2, '0')
  const date = `2027-${two}-${month === 4 ? '20' : '03'}`
  return paperOf(
    `${folder}/nghi-quyet-thang-${two}.md`,
    unit,
    'NGHỊ QUYẾT',
    `${two}-NQ/CB`,
    `nhiệm vụ tháng ${month} năm 2027`,
    date,
  )
}

/** The papers of three branches of a commune: one nearly complete, one with gaps, one with nothing. */
export const PAPERS: FileInput[] = [
  paperOf('tan-hoa/nghi-quyet-nam.md', HOA, 'NGHỊ QUYẾT', '01-NQ/CB', 'về nhiệm vụ năm 2027', '2027-01-05'),
  ...Array.from({ length: 12 }, (_, index) => monthly('tan-hoa', HOA, index + 1)),
  paperOf('binh-minh/nghi-quyet-nam.md', MINH, 'NGHỊ QUYẾT', '01-NQ/CB', 'về nhiệm vụ năm 2027', '2027-02-15'),
  paperOf('binh-minh/nghi-quyet-nam (1).md', MINH, 'NGHỊ QUYẾT', '02-NQ/CB', 'về nhiệm vụ năm 2027', '2027-02-16'),
  ...[1, 2, 4, 6].map((month) => monthly('binh-minh', MINH, month)),
  { name: 'binh-minh/hong.docx', data: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) },
]

const branch = (name: string, folder: string, members: string[]): Manifest['units'][number] => ({
  name,
  also: [],
  tier: 'chi-bo-truc-thuoc',
  parent: 'ĐẢNG BỘ XÃ BÌNH AN',
  folder,
  term: null,
  since: null,
  formerly: [],
  officers: [],
  members: members.map((one) => ({ name: one })),
  notes: [
    { rule: 'nghi-quyet-nam/ktgs', text: `${folder}: Chi bộ ít đảng viên, xin gộp chương trình kiểm tra, giám sát.` },
  ],
})

const MANIFEST: Manifest = {
  file: 'dang-lint.dossier.yaml',
  year: 2027,
  term: { from: 2025, to: 2030 },
  units: [
    branch(HOA, 'tan-hoa', ['Trần Văn An', 'Lê Thị Bình']),
    branch(MINH, 'binh-minh', ['Phạm Văn Cường']),
    branch(DONG, 'dong-thanh', []),
  ],
  notes: [{ rule: null, text: 'Mẫu đăng ký dân vận khéo còn khó điền.' }],
}

/** What a linter knows, for the reports. */
export const aboutOf = ({ ruleset }: Linter, lang: 'vi' | 'en' = 'vi'): Partial<DossierReportOptions> => ({
  lang,
  names: namesOf(ruleset.catalogue, lang),
  profile: ruleset.profile,
  rules: rulesInfo({ rules: ruleset.declared }, lang),
})

/** The dossier of three branches, as a linter judges it on a day, with what the reports must know. */
export async function lintedDossier(
  asOf = '2027-10-15',
): Promise<{ report: DossierReport; about: Partial<DossierReportOptions> }> {
  const linter = await createLinter({ ruleset: { text: SET_RULES, file: 'thu.yaml' } })
  const report = await linter.lintDossier(PAPERS, { manifest: MANIFEST, asOf })
  return { report, about: aboutOf(linter) }
}

export const owed = (some: Partial<OwedReport> = {}): OwedReport => ({
  type: 'nghi-quyet-nam',
  period: '2027',
  person: null,
  due: '2027-01-31',
  state: 'complete',
  isLate: false,
  files: ['nghi-quyet.docx'],
  lacks: [],
  ...some,
})

export const unitReport = (some: Partial<UnitReport> = {}): UnitReport => ({
  unit: 'CHI BỘ ẤP 1',
  parent: 'ĐẢNG BỘ XÃ BÌNH AN',
  tier: 'chi-bo-truc-thuoc',
  isListed: false,
  score: 1,
  reasons: [],
  members: [],
  papers: [owed()],
  others: [],
  findings: [],
  feedback: [],
  files: ['nghi-quyet.docx'],
  ...some,
})

/** A report over units that were made by hand; its totals are those of the units. */
export function dossierOf(units: UnitReport[], files: FileReport[] = [checked()]): DossierReport {
  return makeDossierReport(files, {
    year: 2027,
    asOf: '2027-10-15',
    units,
    totals: totalsOf(units, 'dang-vien'),
    missingContents: missingContentsOf(units),
    feedback: gatherFeedback(units, []),
  })
}

const STATES: PaperState[] = ['complete', 'complete', 'complete', 'incomplete', 'late', 'missing']

/** A large dossier: every unit owes a paper of each month and five of the year, and lacks some of them. */
export function largeDossier(count: number): DossierReport {
  const files: FileReport[] = []
  const units = Array.from({ length: count }, (_, unit): UnitReport => {
    const types = ['nghi-quyet-nam', 'kiem-diem-tap-the', 'dang-ky-dan-van-kheo', 'danh-gia-nqtw4', 'bao-cao-tong-ket']
    const monthlies = Array.from({ length: 6 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}`)
    const wanted = [
      ...types.map((type) => ({ type, period: '2027' })),
      ...monthlies.map((period) => ({ type: 'nghi-quyet-thang', period })),
    ]
    const papers = wanted.map(({ type, period }, index): OwedReport => {
      const state = STATES[(unit * 7 + index * 5) % STATES.length] ?? 'complete'
      const file = `chi-bo-${unit + 1}/${type}-${period}.docx`
      if (state === 'missing') return owed({ type, period, state, files: [] })
      const findings = Array.from({ length: (unit + index) % 5 }, (_, at) =>
        finding({
          rule: `${type}/quy-tac-${at}`,
          severity: at % 2 === 0 ? 'error' : 'warn',
          message: `Mục “Tổ chức thực hiện” chưa nêu nội dung thứ ${at + 1}.`,
          place: { line: 10 + at, column: 1, section: 'II › 3' },
        }),
      )
      files.push(checked(findings, { file, document: { ...facts, type, date: '2027-01-05' } }))
      const lacks = state === 'incomplete' ? [`${type}/quy-tac-0`] : []
      return owed({ type, period, state, isLate: state === 'late', files: [file], lacks })
    })
    return unitReport({
      unit: `CHI BỘ ẤP SỐ ${unit + 1}`,
      score: Math.round(60 + ((unit * 13) % 40)) / 100,
      papers,
      files: papers.flatMap((paper) => paper.files),
      findings:
        unit % 3 === 0 ? [finding({ rule: 'ho-so/trung', severity: 'warn', message: 'Có 2 bản Nghị quyết năm.' })] : [],
    })
  })
  return dossierOf(units, files)
}

/** Any dossier of a few units, whose names, files and notes may be any text; ids of types and tiers are words. */
export const anyDossier: fc.Arbitrary<DossierReport> = fc
  .array(
    fc.record({
      unit: fc.option(anyText),
      parent: fc.option(anyText),
      tier: fc.option(fc.constantFrom('chi-bo-truc-thuoc', 'dang-bo-co-so')),
      score: fc.option(fc.integer({ min: 0, max: 100 }).map((score) => score / 100)),
      person: fc.option(anyText),
      state: fc.constantFrom(...PAPER_STATES),
      type: fc.constantFrom('nghi-quyet-nam', 'ban-cam-ket'),
      file: anyText,
      rule: anyText,
      text: anyText,
      findings: fc.array(anyFinding, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  )
  .map((units) =>
    dossierOf(
      units.map(({ unit, parent, tier, score, person, state, type, file, rule, text, findings }) =>
        unitReport({
          unit,
          parent,
          tier,
          score,
          members: person === null ? [] : [person],
          papers: [owed({ type, person, state, files: state === 'missing' ? [] : [file], lacks: [rule] })],
          reasons: [{ type, isMembers: false, rule: null, state: 'missing', count: 1, owed: 2, lost: 0.5 }],
          others: [{ file, type, why: 'extra' }],
          findings: findings.map((one) => ({ ...one, files: [file] })),
          feedback: [{ rule, unit, kind: 'note', text, file }],
          files: [file],
        }),
      ),
      units.map(({ file, findings }) => checked(findings, { file })),
    ),
  )
