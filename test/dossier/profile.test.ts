import { expect, test } from 'vitest'
import { type FileInput, lintDossier } from '../../src/index.js'

const RULES = `dangLint: 1
id: thu/ho-so
extends: [dang/catalogue]
instruments: { 111-CV/TU: { title: Công văn, confidence: named } }
profile:
  chi-bo-truc-thuoc:
    - type: nghi-quyet-nam
      per: year
      due: { day: 31, month: 1 }
      basis: [{ instrument: 111-CV/TU, confidence: named }]
      dueBasis: [{ instrument: 111-CV/TU, confidence: assumed }]
    - { type: nghi-quyet-chuyen-de, per: year, basis: [{ instrument: 111-CV/TU, confidence: assumed }] }
rules:
  ho-so/thieu:
    title: { vi: Đủ văn bản, en: Complete }
    severity: error
    check: { kind: complete, profile: true, assumed: false }
    message: 'Thiếu {paper}, hạn {due}.'
  ho-so/thieu-de-xuat:
    title: { vi: Đủ văn bản, en: Complete }
    severity: info
    check: { kind: complete, profile: true, assumed: true }
    message: 'Thiếu {paper}, hạn {due}.'
  ho-so/qua-han:
    title: { vi: Đúng hạn, en: In time }
    severity: warn
    check: { kind: deadline, profile: true }
    message: '{paper}: {problem}, hạn {due}.'
`

/** A resolution of a branch for 2027, as Markdown. */
function resolution(unit: string, abstract: string, date: string): FileInput {
  const [year, month, day] = date.split('-')
  const lines = [
    'ĐẢNG BỘ XÃ BÌNH AN',
    unit,
    '\\*',
    'Số 01-NQ/CB',
    `Bình An, ngày ${day} tháng ${month} năm ${year}`,
    '**NGHỊ QUYẾT**',
    `**${abstract}**`,
    'I. MỤC TIÊU',
    'Kết nạp 02 đảng viên.',
  ]
  return { name: `${unit} ${abstract}.md`, data: `${lines.join('\n\n')}\n` }
}

const papers = [
  resolution('CHI BỘ ẤP TÂN HÒA', 'về nhiệm vụ năm 2027', '2027-02-05'),
  resolution('CHI BỘ ẤP BÌNH MINH', 'nhiệm vụ tháng 3 năm 2027', '2027-03-03'),
]

/** What each unit is told, once an office has put its own profile on top. */
async function told(office = '') {
  const top = office ? [{ text: `dangLint: 1\nid: thu/don-vi\n${office}\n`, file: 'don-vi.yaml' }] : []
  const ruleset = [{ text: RULES, file: 'thu.yaml' }, ...top]
  const {
    dossier: { units },
  } = await lintDossier(papers, { ruleset, asOf: '2028-02-01' })
  return units.map(({ unit, findings }) => [unit, findings.map(({ severity, message }) => `${severity} ${message}`)])
}

test('rules that go by the profile judge each unit, what is a proposal less severely', async () => {
  expect(await told()).toEqual([
    [
      'CHI BỘ ẤP BÌNH MINH',
      ['error Thiếu Nghị quyết năm, hạn 31/01/2027.', 'info Thiếu Nghị quyết chuyên đề, hạn 31/12/2027.'],
    ],
    [
      'CHI BỘ ẤP TÂN HÒA',
      ['warn Nghị quyết năm: ban hành quá hạn, hạn 31/01/2027.', 'info Thiếu Nghị quyết chuyên đề, hạn 31/12/2027.'],
    ],
  ])
})

test('an office that changes the profile changes what is owed, and no rule', async () => {
  const office = `profile:
  chi-bo-truc-thuoc:
    nghi-quyet-nam: { patch: true, due: { day: 15, month: 2 } }
    nghi-quyet-chuyen-de: null`
  expect(await told(office)).toEqual([
    ['CHI BỘ ẤP BÌNH MINH', ['error Thiếu Nghị quyết năm, hạn 15/02/2027.']],
    ['CHI BỘ ẤP TÂN HÒA', []],
  ])
})

test('an office whose units owe nothing is told nothing', async () => {
  expect(await told('profile: { chi-bo-truc-thuoc: [] }')).toEqual([
    ['CHI BỘ ẤP BÌNH MINH', []],
    ['CHI BỘ ẤP TÂN HÒA', []],
  ])
})
