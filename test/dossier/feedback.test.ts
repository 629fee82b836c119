import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isManifestName, isNotesName } from '../../src/dossier/index.js'
import { readNotes, withoutNumbers } from '../../src/dossier/notes.js'
import { createLinter, type Examined } from '../../src/index.js'
import { paper } from '../checks/set/support.js'
import { listed, manifestOf } from './support.js'

const IDS = ['ho-so/qua-han', 'ho-so/thieu', 'nghi-quyet-nam/ktgs']
const read = (text: string) => readNotes(text, IDS)

describe('what a unit says back', () => {
  test('is about the rule that an item or a paragraph begins with', () => {
    expect(
      read(`- ho-so/qua-han: Biểu mẫu đến chậm,
  ngày 28 mới nhận.
- \`ho-so/thieu\` – chưa có hướng dẫn
* **Ho-so/Thieu**: nhiều loại quá

nghi-quyet-nam/ktgs: khó viết

1. Danh mục còn dài.
2) ho-so/khac: không rõ
`),
    ).toEqual([
      { rule: 'ho-so/qua-han', text: 'Biểu mẫu đến chậm, ngày 28 mới nhận.' },
      { rule: 'ho-so/thieu', text: 'chưa có hướng dẫn' },
      { rule: 'ho-so/thieu', text: 'nhiều loại quá' },
      { rule: 'nghi-quyet-nam/ktgs', text: 'khó viết' },
      { rule: null, text: 'Danh mục còn dài.' },
      { rule: null, text: 'ho-so/khac: không rõ' },
    ])
  })

  test('or about the one that the heading above names', () => {
    expect(
      read(`# Phản ánh của chi bộ

Nói chung là dễ làm.

## Quá hạn (ho-so/qua-han)

Biểu mẫu đến chậm.

- ho-so/thieu: trừ loại này

ho-so/thieu
===========

Mưa bão.

### Việc khác

Xin tập huấn.
`),
    ).toEqual([
      { rule: null, text: 'Nói chung là dễ làm.' },
      { rule: 'ho-so/qua-han', text: 'Biểu mẫu đến chậm.' },
      { rule: 'ho-so/thieu', text: 'trừ loại này' },
      { rule: 'ho-so/thieu', text: 'Mưa bão.' },
      { rule: null, text: 'Xin tập huấn.' },
    ])
  })

  test('holds no comments, no front matter and nothing empty', () => {
    expect(
      read('\ufeff---\nx: 1\n---\n<!-- ghi\n\nchú -->\n\n- \n- ho-so/thieu:\n\n---\n\n> [Mẫu](http://a.vn) khó\r\n'),
    ).toEqual([{ rule: null, text: 'Mẫu khó' }])
  })

  test('that is very long is told in part', () => {
    expect(read('a'.repeat(5000))[0]?.text).toHaveLength(2001)
  })

  test('is read whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('-', '#', '\n', ' ', '*', '<!--', '-->', 'a', 'ho-so/thieu', ':', '`') }),
        (text) => {
          for (const note of read(text)) expect(note.text.trim()).not.toBe('')
        },
      ),
    )
  })
})

test.each([
  ['Số 086123456789 của đồng chí', 'Số […] của đồng chí'],
  ['Gọi 0912 345 678 hoặc 0912.345.678', 'Gọi […] hoặc […]'],
  ['thẻ 086 123 456 789', 'thẻ […]'],
  [
    'nhiệm kỳ 2025-2030, năm 2027, ngày 03.02.2027, 12345678',
    'nhiệm kỳ 2025-2030, năm 2027, ngày 03.02.2027, 12345678',
  ],
])('numbers of people are not told on: %s', (text, told) => {
  expect(withoutNumbers(text)).toBe(told)
})

test('its file is known by its name', () => {
  for (const name of [
    'phan-anh.md',
    'a/b/Phản ánh.md',
    'PHAN_ANH.TXT',
    'x\\phản-ánh.markdown',
    'Phản ánh.md'.normalize('NFD'),
  ])
    expect([name, isNotesName(name)]).toEqual([name, true])
  for (const name of ['phan-anh.docx', 'phan-anh-2.md', 'phan anh/nq.md', 'md', 'bao cao phan anh.md'])
    expect([name, isNotesName(name)]).toEqual([name, false])
  for (const name of ['dang-lint.dossier.yaml', 'a/dang-lint.dossier.yml', 'Dang-Lint.Dossier.json'])
    expect([name, isManifestName(name)]).toEqual([name, true])
  for (const name of ['dang-lint.config.yaml', 'dang-lint.dossier.yaml.bak', 'x.dang-lint.dossier.yaml'])
    expect([name, isManifestName(name)]).toEqual([name, false])
})

const linter = await createLinter({ ruleset: 'dang/chu-viet' })
const rule = linter.ruleset.ruleIds[0] ?? ''

/** A file as it was examined, of which only what matters is given. */
function examined(file: string, issuer: string, reason: string | null = null): Examined {
  const { facts, findings, isMembers, person, isDraft, period, notes } = paper({ file, issuer })
  const finding = { rule, severity: 'warn' as const, message: 'Sai.', fingerprint: 'x' }
  const suppressed = reason === null ? [] : [{ ...finding, suppression: { kind: 'comment' as const, reason } }]
  return {
    file,
    format: 'docx',
    status: 'clean',
    document: facts,
    rules: 1,
    findings: [...findings],
    suppressed: suppressed as NonNullable<Examined['suppressed']>,
    paper: { period, isMembers, person, isDraft, notes: { ...notes } },
  }
}

test('notes go to the unit in whose folder they lie, those at the top to the whole, gathered by rule', () => {
  const files = [examined('1/a.docx', 'CHI BỘ ẤP 1', 'Số 086123456789 đúng rồi.'), examined('2/a.docx', 'CHI BỘ ẤP 2')]
  const manifest = manifestOf(
    [listed('Chi bộ ấp 1', { notes: [{ rule: null, text: 'Khó.' }] }), listed('Chi bộ ấp 3', { folder: 'ap 3' })],
    { file: 'dang-lint.dossier.yaml', notes: [{ rule, text: 'Năm đầu.' }] },
  )
  const notes = [
    { file: 'phan-anh.md', text: 'Chung.' },
    { file: '2/phan-anh.md', text: `${rule}: Chậm.` },
    { file: 'ap 3/phan-anh.md', text: `- ${rule}: Mất điện.` },
  ]
  const { units, feedback } = linter.assess(files, { asOf: '2028-01-01', year: 2027, manifest, notes })
  const said = (file: string | null, text: string, unit: string | null, about: string | null, kind = 'note') => ({
    rule: about,
    unit,
    kind,
    text,
    file,
  })
  expect(units.map(({ unit, feedback }) => [unit, feedback])).toEqual([
    [
      'Chi bộ ấp 1',
      [
        said('1/a.docx', 'Số […] đúng rồi.', 'Chi bộ ấp 1', rule, 'suppression'),
        said('dang-lint.dossier.yaml', 'Khó.', 'Chi bộ ấp 1', null),
      ],
    ],
    ['Chi bộ ấp 3', [said('ap 3/phan-anh.md', 'Mất điện.', 'Chi bộ ấp 3', rule)]],
    ['CHI BỘ ẤP 2', [said('2/phan-anh.md', 'Chậm.', 'CHI BỘ ẤP 2', rule)]],
  ])
  expect(feedback.map(({ rule, units, entries }) => [rule, units, entries.length])).toEqual([
    [rule, 3, 4],
    [null, 1, 2],
  ])
})
