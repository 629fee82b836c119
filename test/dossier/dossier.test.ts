import { describe, expect, test } from 'vitest'
import { type FileInput, lintDossier } from '../../src/index.js'

const RULES = `dangLint: 1
id: thu/ho-so
extends: [dang/catalogue]
rules:
  ho-so/day-du:
    title: { vi: Đủ văn bản, en: Complete }
    severity: error
    when: { tier: chi-bo-truc-thuoc }
    check:
      kind: complete
      papers: [{ type: nghi-quyet-nam, due: { day: 31, month: 1 } }, { type: nghi-quyet-thang, per: month }]
    message: '{issuer}, năm {year}: thiếu {paper}[ {periods}].'
  ho-so/trung:
    title: { vi: Không trùng, en: Once }
    severity: warn
    check: { kind: unique }
    message: 'Có {count} bản {paper}.'
overrides:
  - unit: [^chi bộ ấp bình minh]
    rules: { ho-so/day-du: warn }
`

/** A paper of a branch as Markdown. */
function paperOf(unit: string, number: string, abstract: string, date: string): FileInput {
  const [year, month, day] = date.split('-')
  const lines = [
    'ĐẢNG BỘ XÃ BÌNH AN',
    unit,
    '\\*',
    `Số ${number}`,
    `Bình An, ngày ${day} tháng ${month} năm ${year}`,
    '**NGHỊ QUYẾT**',
    `**${abstract}**`,
    'I. MỤC TIÊU',
    'Kết nạp 02 đảng viên.',
  ]
  return { name: `${unit} ${number}.md`, data: `${lines.join('\n\n')}\n` }
}

const yearly = (unit: string) => paperOf(unit, '01-NQ/CB', 'về nhiệm vụ năm 2027', '2027-01-05')
const monthly = (unit: string, month: number) =>
  paperOf(
    unit,
    `${String(month + 1).padStart(2, '0')}-NQ/CB`,
    `nhiệm vụ tháng ${month} năm 2027`,
    `2027-${String(month).padStart(2, '0')}-03`,
  )
const months = Array.from({ length: 12 }, (_, index) => index + 1)
const options = { ruleset: { text: RULES, file: 'thu.yaml' }, asOf: '2028-02-01' }

const HOA = 'CHI BỘ ẤP TÂN HÒA'
const MINH = 'CHI BỘ ẤP BÌNH MINH'

describe('the papers of several units together', () => {
  test('are told apart by who issued them, and each unit is judged by itself', async () => {
    const files = [yearly(HOA), ...months.map((month) => monthly(HOA, month)), monthly(MINH, 3)]
    const {
      dossier: { units },
      files: all,
    } = await lintDossier(files, options)
    expect(all.filter(({ status }) => status === 'unchecked')).toEqual([])
    expect(units.map(({ unit, parent, files }) => [unit, parent, files.length])).toEqual([
      [MINH, 'ĐẢNG BỘ XÃ BÌNH AN', 1],
      [HOA, 'ĐẢNG BỘ XÃ BÌNH AN', 13],
    ])
    const [minh, hoa] = units
    expect(hoa?.findings).toEqual([])
    expect(minh?.findings.map(({ message }) => message)).toEqual([
      'CHI BỘ ẤP BÌNH MINH, năm 2027: thiếu Nghị quyết năm.',
      'CHI BỘ ẤP BÌNH MINH, năm 2027: thiếu Nghị quyết tháng, quý tháng 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12.',
    ])
  })

  test('are judged as the overrides for their unit say', async () => {
    const {
      dossier: { units },
    } = await lintDossier([monthly(MINH, 3), monthly(HOA, 3)], options)
    const severities = units.map(({ unit, findings }) => [unit, [...new Set(findings.map(({ severity }) => severity))]])
    expect(severities).toEqual([
      [MINH, ['warn']],
      [HOA, ['error']],
    ])
  })

  test('that stand twice are told with both files', async () => {
    const {
      dossier: { units },
    } = await lintDossier(
      [yearly(HOA), { ...paperOf(HOA, '02-NQ/CB', 'nhiệm vụ năm 2027', '2027-01-05'), name: 'ban sao.md' }],
      options,
    )
    const [twice] = units[0]?.findings.filter(({ rule }) => rule === 'ho-so/trung') ?? []
    expect(twice).toMatchObject({ message: 'Có 2 bản Nghị quyết năm.', files: [`${HOA} 01-NQ/CB.md`, 'ban sao.md'] })
  })

  test('leave out a draft, told by the name of its file', async () => {
    const {
      dossier: { units },
    } = await lintDossier([yearly(HOA), { ...yearly(HOA), name: 'Dự thảo lần 2.md' }], options)
    expect(units[0]?.findings.filter(({ rule }) => rule === 'ho-so/trung')).toEqual([])
  })
})

test('a branch of the same name under another committee is another unit', async () => {
  const other = yearly(HOA)
  const data = String(other.data).replace('XÃ BÌNH AN', 'PHƯỜNG ĐÔNG SƠN')
  const {
    dossier: { units },
  } = await lintDossier([yearly(HOA), { name: 'khac.md', data }], options)
  expect(units.map(({ parent }) => parent)).toEqual(['ĐẢNG BỘ PHƯỜNG ĐÔNG SƠN', 'ĐẢNG BỘ XÃ BÌNH AN'])
})

test('a file that cannot be read is told, and the others are judged', async () => {
  const broken = { name: 'hong.docx', data: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) }
  const {
    dossier: { units },
    files: all,
  } = await lintDossier([broken, yearly(HOA)], options)
  expect(all.map(({ file, status }) => [file, status]).slice(0, 1)).toEqual([['hong.docx', 'unchecked']])
  expect(units).toHaveLength(1)
})

test('files may come one after the other', async () => {
  async function* files() {
    yield yearly(HOA)
    yield monthly(HOA, 1)
  }
  const {
    dossier: { units },
  } = await lintDossier(files(), options)
  expect(units[0]?.files).toHaveLength(2)
})

test('rules of sets say nothing of a single document, and those of documents nothing of a set', async () => {
  const { createLinter } = await import('../../src/index.js')
  const linter = await createLinter(options)
  expect(linter.ruleset.rules).toEqual([])
  expect(await linter.lint(yearly(HOA))).toMatchObject({ rules: 0, findings: [] })
  const {
    dossier: { units },
  } = await (await createLinter({ ruleset: 'dang/nghi-quyet-nam' })).lintDossier([yearly(HOA)])
  expect(units[0]?.findings).toEqual([])
})

test('a rule of sets that breaks is told, and the others go on', async () => {
  const failures: string[] = []
  const {
    dossier: { units },
  } = await lintDossier([yearly(HOA), { ...yearly(HOA), name: 'b.md' }], {
    ...options,
    ruleset: {
      text: RULES.replace('kind: unique', 'kind: broken'),
      file: 'thu.yaml',
    },
    checks: [
      {
        kind: 'broken',
        scope: 'set',
        about: { vi: 'Hỏng.', en: 'Broken.' },
        options: { type: 'object', additionalProperties: false, properties: {} },
        example: {},
        placeholders: { count: { vi: 'số', en: 'count' }, paper: { vi: 'loại', en: 'type' } },
        compile: () => ({
          run: () => {
            throw new Error('broken')
          },
        }),
      },
    ],
    onRuleFailure: (rule) => failures.push(rule),
  })
  expect(failures).toEqual(['ho-so/trung'])
  expect(units[0]?.findings.map(({ rule }) => rule)).toEqual(['ho-so/day-du', 'internal/rule-failed'])
})

test('what a unit says back is no document', async () => {
  const notes = { name: 'phan-anh.md', data: new TextEncoder().encode('ho-so/trung: Bản sau thay bản trước.') }
  const report = await lintDossier([yearly(HOA), notes], options)
  expect(report.files.map(({ file }) => file)).toEqual([`${HOA} 01-NQ/CB.md`])
  expect(report.dossier.feedback.map(({ rule, entries }) => [rule, entries.map(({ text }) => text)])).toEqual([
    ['ho-so/trung', ['Bản sau thay bản trước.']],
  ])
})
