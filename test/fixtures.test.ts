import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { build, buildLayout, buildRemarked } from '../fixtures/build.js'
import { buildDossier } from '../fixtures/dossier.js'
import { EXAMPLES } from '../fixtures/examples.js'
import { EXPECTED, outlineOf } from '../fixtures/expected.js'
import { LAYOUTS } from '../fixtures/layouts.js'
import { toNewTones } from '../fixtures/ooxml.js'
import { readManifest } from '../src/dossier/index.js'
import { createLinter } from '../src/lint.js'
import { sectionsOf } from '../src/model/index.js'

const folder = new URL('../fixtures/nghi-quyet-nam/', import.meta.url)
const linter = await createLinter()
const options = { today: '2027-02-01' }
const load = (file: string) => ({ name: file, data: readFileSync(new URL(file, folder)) })

test.each(EXAMPLES)('$file: $shows', async ({ file, finds }) => {
  const { findings } = await linter.lint(load(file), options)
  const found = findings.filter(({ severity }) => severity === 'error' || severity === 'warn')
  expect(Object.fromEntries(found.map(({ rule, expected }) => [rule, expected ?? null]))).toEqual(finds)
  expect(found).toHaveLength(Object.keys(finds).length)
})

test.each(EXAMPLES)('$file: components and headings', async ({ file, from, shape, ...choice }) => {
  const { document, tree } = await linter.lint(load(file), options)
  const respell = (text: string) => (shape?.newTones ? toNewTones(text) : text)
  const { facts = {} } = EXPECTED[from] ?? {}
  const spelt = Object.entries(facts).map(([key, value]) => [key, typeof value === 'string' ? respell(value) : value])
  expect(document).toMatchObject(Object.fromEntries(spelt))
  expect(document.signature?.authority).toBe('T/M CHI BỘ')
  expect(document.recipients?.at(-1)).toBe('Lưu Chi bộ')
  const outline = [...sectionsOf(tree)].map(({ section: { level, label, title } }) =>
    [level, label, title].filter(Boolean).join(' '),
  )
  expect(outline).toEqual(outlineOf(from, choice).map(respell))
})

const built = EXAMPLES.filter(({ made }) => made !== 'pandoc' && made !== 'LibreOffice')

test.each(built)('$file is what its source gives', async (example) => {
  const now = await build(example)
  const kept = readFileSync(new URL(example.file, folder))
  if (!example.file.endsWith('.docx')) expect(new TextDecoder().decode(now ?? undefined)).toBe(kept.toString('utf8'))
  else expect(unzipSync(now ?? new Uint8Array())).toEqual(unzipSync(new Uint8Array(kept)))
})

test('the document with comments is what its source gives', () => {
  const kept = new Uint8Array(readFileSync(new URL('../ghi-chu/nhu-word.docx', folder)))
  expect(unzipSync(buildRemarked())).toEqual(unzipSync(kept))
})

test('the examples cover the ways in which documents are made', () => {
  expect(new Set(EXAMPLES.map(({ made }) => made)).size).toBe(6)
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(14)
})

const layouts = new URL('../fixtures/the-thuc/', import.meta.url)
const paper = (file: string) => readFileSync(new URL(file, layouts))

test.each(LAYOUTS)('the-thuc/$file: $shows', async ({ file, edition, finds }) => {
  const { document, findings } = await linter.lint({ name: file, data: paper(file) }, options)
  expect(document).toMatchObject({ system: 'party', edition, tier: 'chi-bo-truc-thuoc' })
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(finds)
})

test.each(LAYOUTS.filter(({ resaved }) => !resaved))('the-thuc/$file is what its source gives', (example) => {
  expect(unzipSync(buildLayout(example))).toEqual(unzipSync(new Uint8Array(paper(example.file))))
})

test('papers from one source say the same, whatever program saved them', async () => {
  const [word, office] = await Promise.all(
    ['dung-kieu-word.docx', 'dung-libreoffice.docx'].map((file) => linter.inspect({ data: paper(file) }, options)),
  )
  expect(office?.facts).toEqual(word?.facts)
})

test('the dossier of two branches is what its source gives, and lacks one resolution', async () => {
  const dossier = new URL('../fixtures/ho-so/', import.meta.url)
  const written = await buildDossier()
  for (const [file, text] of written) expect(readFileSync(new URL(file, dossier), 'utf8')).toBe(text)
  const manifest = await readManifest(
    { text: readFileSync(new URL('dang-lint.dossier.yaml', dossier)), file: 'dang-lint.dossier.yaml' },
    linter,
  )
  const files = [...written].map(([name, data]) => ({ name, data }))
  const report = await linter.lintDossier(files, { manifest, asOf: '2027-02-20' })
  const told = report.dossier.units.flatMap(({ unit, findings }) =>
    findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => `${unit}: ${rule}`),
  )
  expect(told).toEqual(['Chi bộ ấp Tân Hòa: ho-so/qua-han', 'Chi bộ ấp Bình Minh: ho-so/thieu'])
  expect(report.files.map(({ status }) => status)).toEqual(files.map(() => 'clean'))
})
