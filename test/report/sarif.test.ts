import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { type Basis, makeReport, type Report, type RuleInfo, SEVERITIES } from '../../src/model/index.js'
import { report } from '../../src/report/index.js'
import type { ReportOptions } from '../../src/report/options.js'
import { rulesInfo } from '../../src/ruleset/index.js'
import { anyMixedReport, HOSTILE_TO_MACHINES } from '../support/machine.js'
import { anyText, checked, finding, fullFinding, reportOf, suppressedFinding, unchecked } from '../support/report.js'
import { danglingReferences, type SarifRun, schemaErrors } from '../support/sarif.js'

const print = (whole: Report, options: Partial<ReportOptions> = {}) => report(whole, { ...options, format: 'sarif' })

/** The one run of a log, which is as the schema and its own references ask. */
async function runOf(...given: Parameters<typeof print>): Promise<SarifRun> {
  const log = JSON.parse(await print(...given)) as { runs: SarifRun[] }
  expect(schemaErrors(log)).toEqual([])
  const [run, ...others] = log.runs
  expect(others).toEqual([])
  expect(danglingReferences(run as SarifRun)).toEqual([])
  return run as SarifRun
}

const ktgs: RuleInfo = {
  id: 'nghi-quyet-nam/ktgs',
  title: 'Có chương trình kiểm tra, giám sát',
  why: 'Thiếu chương trình thì cuối năm không có gì để kiểm tra *và* báo cáo.',
  severity: 'error',
  tags: ['ktgs'],
  basis: [{ instrument: '111-CV/TU', clause: 'nội dung thứ 3', confidence: 'named' }],
  kind: 'section',
}
const instruments: ReportOptions['instruments'] = {
  '80-KH/TU': { title: { vi: 'Kế hoạch', en: 'Plan' }, confidence: 'named' },
  '111-CV/TU': { title: { vi: 'Công văn về văn bản', en: 'Letter' }, date: '2016-06-17', confidence: 'named' },
}
const known = { rules: [ktgs], instruments }

test('the schema finds what is wrong', () => {
  expect(schemaErrors({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toEqual([])
  const results = [{ message: { text: 'a' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] }]
  expect(schemaErrors({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } }, results }] })).toHaveLength(1)
})

test('a log says which tool, in which language, over which files', async () => {
  const files = [
    checked([], { file: './Nghị quyết.docx' }),
    checked([], { file: 'b.md', format: 'markdown' }),
    unchecked,
  ]
  const run = await runOf(makeReport(files), { version: '1.2.3' })
  expect(run.tool.driver).toMatchObject({ name: 'dang-lint', version: '1.2.3', language: 'vi-VN' })
  expect([run.language, run.columnKind]).toEqual(['vi-VN', 'utf16CodeUnits'])
  expect(run.artifacts).toMatchObject([
    { location: { uri: 'Ngh%E1%BB%8B%20quy%E1%BA%BFt.docx' }, mimeType: expect.stringContaining('wordprocessingml') },
    { location: { uri: 'b.md' }, mimeType: 'text/markdown' },
    { location: { uri: 'mat-khau.docx' } },
  ])
  expect((await runOf(reportOf(), { lang: 'en' })).language).toBe('en')
})

test('rules tell what they ask, why, and on which grounds', async () => {
  const { tool, taxonomies } = await runOf(reportOf(), known)
  expect(tool.driver.rules).toEqual([
    {
      id: 'nghi-quyet-nam/ktgs',
      shortDescription: { text: 'Có chương trình kiểm tra, giám sát' },
      fullDescription: { text: ktgs.why },
      help: {
        text: `Có chương trình kiểm tra, giám sát\n${ktgs.why}\nCăn cứ: 111-CV/TU, nội dung thứ 3 (nêu trong chương trình): Công văn về văn bản`,
        markdown:
          'Có chương trình kiểm tra, giám sát\n\n' +
          'Thiếu chương trình thì cuối năm không có gì để kiểm tra \\*và\\* báo cáo\\.\n\n**Căn cứ**\n\n' +
          '- 111\\-CV/TU, nội dung thứ 3 \\(nêu trong chương trình\\): Công văn về văn bản',
      },
      defaultConfiguration: { level: 'error' },
      relationships: [
        {
          target: { id: '111-CV/TU', index: 1, toolComponent: { name: 'instruments', index: 0 } },
          kinds: ['relevant'],
          description: { text: 'nội dung thứ 3' },
          properties: { confidence: 'named' },
        },
      ],
      properties: { tags: ['ktgs'], kind: 'section' },
    },
  ])
  expect(tool.driver.supportedTaxonomies).toEqual([{ name: 'instruments', index: 0 }])
  expect(taxonomies).toMatchObject([
    {
      name: 'instruments',
      taxa: [
        { id: '80-KH/TU', shortDescription: { text: 'Kế hoạch' } },
        { id: '111-CV/TU', properties: { date: '2016-06-17', confidence: 'named' } },
      ],
    },
  ])
})

test('a result in Markdown has its region, its related places and its fix', async () => {
  const markdown = checked([{ ...fullFinding, severity: 'hint' }], { file: 'a.md', format: 'markdown' })
  const { results } = await runOf(makeReport([markdown]), known)
  const artifactLocation = { uri: 'a.md', index: 0 }
  expect(results).toEqual([
    {
      ruleId: 'nghi-quyet-nam/ktgs',
      ruleIndex: 0,
      level: 'note',
      message: { text: 'Mục “III” chưa đủ.\nCách sửa: Thêm thời gian.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 12, startColumn: 3, endLine: 13, endColumn: 4 },
          },
          logicalLocations: [{ fullyQualifiedName: 'II › 3', kind: 'section' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation, region: { startLine: 4, startColumn: 1 } },
          message: { text: 'Mục trước' },
        },
      ],
      taxa: [
        { id: '111-CV/TU', index: 1, toolComponent: { name: 'instruments', index: 0 } },
        { id: '36-HD/VPTW', index: 2, toolComponent: { name: 'instruments', index: 0 } },
      ],
      partialFingerprints: { 'dangLint/v1': 'fedcba9876543210', primaryLocationLineHash: 'fedcba9876543210:1' },
      fixes: [
        {
          description: { text: 'Thêm thời gian.' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 9 },
                  insertedContent: { text: 'quý II' },
                },
              ],
            },
          ],
          properties: { safety: 'safe' },
        },
      ],
      properties: {
        severity: 'hint',
        actual: 'Kiểm tra 02 đảng viên',
        expected: ['thời gian', 'đối tượng'],
      },
    },
  ])
})

test('a result in Word has no region, for its paragraphs are no lines', async () => {
  const { results } = await runOf(reportOf(fullFinding), known)
  expect(results[0]).not.toHaveProperty('fixes')
  expect(results[0]?.level).toBe('warning')
  expect(results[0]?.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: 'nghi-quyet.docx', index: 0 } },
      logicalLocations: [{ fullyQualifiedName: 'II › 3', kind: 'section' }],
      message: { text: 'mục II › 3, đầu trang, đoạn 12, trang 2' },
      properties: { paragraph: 12, column: 3, page: 2, part: 'word/header1.xml', paraId: '0A1B' },
    },
  ])
})

test('levels follow the severity of the finding, not of the rule', async () => {
  const { results } = await runOf(reportOf(...SEVERITIES.map((severity) => finding({ severity }))))
  expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'note'])
})

test('equal findings have fingerprints of their own', async () => {
  const { results } = await runOf(
    makeReport([checked([finding(), finding()]), checked([finding()], { file: 'b.docx' })]),
  )
  const lineHashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)
  expect(lineHashes).toEqual(['0123456789abcdef:1', '0123456789abcdef:2', '0123456789abcdef:1'])
})

test('a file that was not checked fails the run and is a result, whatever is shown', async () => {
  const { invocations, results } = await runOf(makeReport([unchecked]), { quiet: true, show: 'error' })
  const text = 'CHƯA KIỂM TRA: Tệp có mật khẩu.\nCách sửa: Bỏ mật khẩu.'
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'encrypted' }, message: { text } }],
    },
  ])
  expect(results).toMatchObject([{ ruleId: 'internal/unchecked', level: 'error', message: { text } }])
})

test('a rule that broke fails the run; a document without rules is noted', async () => {
  const broken = finding({ rule: 'internal/rule-failed', message: 'Quy tắc gặp lỗi.' })
  const [first] = (await runOf(reportOf(broken))).invocations
  expect(first).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'internal/rule-failed' } }],
  })
  const [second] = (await runOf(makeReport([checked([], { rules: 0 })]))).invocations
  expect(second).toMatchObject({
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'note', descriptor: { id: 'internal/no-rules' } }],
  })
  expect((await runOf(reportOf())).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
})

test('what was passed over is a result with its suppression, and then the others say that they have none', async () => {
  const suppressed = [suppressedFinding(), suppressedFinding({ kind: 'baseline', reason: null })]
  const markdown = checked([finding()], { file: 'a.md', format: 'markdown', suppressed })
  const { results, invocations } = await runOf(makeReport([markdown, unchecked]))
  expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ['don-vi/thieu-muc', []],
    [
      'don-vi/thieu-muc',
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'có văn bản riêng',
          location: {
            physicalLocation: {
              artifactLocation: { uri: 'a.md', index: 0 },
              region: { startLine: 3, startColumn: 1 },
            },
          },
        },
      ],
    ],
    ['don-vi/thieu-muc', [{ kind: 'external', status: 'accepted' }]],
    ['internal/unchecked', []],
  ])
  expect(invocations[0]?.executionSuccessful).toBe(false)
  const known = makeReport([checked([finding({ severity: 'hint' })], { suppressed })])
  expect((await runOf(known, { show: 'error' })).results.map((one) => one.suppressions?.length)).toEqual([1, 1])
  expect((await runOf(reportOf(finding()))).results[0]).not.toHaveProperty('suppressions')
})

test('show and quiet leave out what they leave out of the text', async () => {
  const whole = reportOf(finding(), finding({ severity: 'warn' }), finding({ severity: 'hint' }))
  const levels = async (options: Partial<ReportOptions>) =>
    (await runOf(whole, options)).results.map(({ level }) => level)
  expect(await levels({ show: 'warn' })).toEqual(['error', 'warning'])
  expect(await levels({ quiet: true })).toEqual(['error'])
})

test('what is named twice stands once', async () => {
  const twice = { ...ktgs, tags: ['a', 'a'], basis: [...ktgs.basis, ...ktgs.basis] }
  const whole = makeReport([checked([finding()]), checked([finding()]), checked([], { file: 'b.docx' })])
  const { tool, artifacts, results } = await runOf(whole, { rules: [twice, twice] })
  expect(artifacts.map(({ location }) => location.uri)).toEqual(['nghi-quyet.docx', 'b.docx'])
  expect(tool.driver.rules?.map(({ id }) => id)).toEqual([ktgs.id, 'don-vi/thieu-muc'])
  expect(tool.driver.rules?.[0]).toMatchObject({
    properties: { tags: ['a'] },
    relationships: [{ kinds: ['relevant'] }],
  })
  expect(new Set(results.map((one) => one.partialFingerprints.primaryLocationLineHash)).size).toBe(2)
})

test("a document's own words do not become links", async () => {
  const { results } = await runOf(reportOf(finding({ message: 'Thấy “[bấm](http://vi-du.example)” và [1].' })))
  expect(results[0]?.message.text).toBe('Thấy “\\[bấm](http://vi-du.example)” và [1].')
})

test('the built-in rules are told with all their grounds', async () => {
  const linter = await createLinter()
  const folder = new URL('../../fixtures/nghi-quyet-nam/', import.meta.url)
  const name = 'nghi-quyet-2027-thieu-ktgs.md'
  const { format, document, rules, findings } = await linter.lint(
    { name, data: readFileSync(new URL(name, folder)) },
    { today: '2027-02-01' },
  )
  const whole = makeReport([{ file: name, format, status: 'findings', document, rules, findings }])
  for (const lang of ['vi', 'en'] as const) {
    const options = { lang, rules: rulesInfo(linter.ruleset, lang), instruments: linter.ruleset.instruments }
    const { tool, results } = await runOf(whole, options)
    expect(tool.driver.rules).toHaveLength(linter.ruleset.rules.length)
    expect(results).toMatchObject([{ ruleId: 'nghi-quyet-nam/ktgs', taxa: [{ id: '111-CV/TU' }] }])
    for (const { help, relationships } of tool.driver.rules ?? []) {
      expect(help?.text).not.toBe('')
      expect(relationships).not.toEqual([])
    }
  }
})

test.each(HOSTILE_TO_MACHINES)('%j is read back as it was', async (text) => {
  const hostile = finding({
    message: text,
    rule: text,
    actual: text,
    basis: [{ instrument: text, confidence: 'named' }],
  })
  const rules = [{ ...ktgs, id: text, title: text, why: text, tags: [text] }]
  const { results, tool } = await runOf(makeReport([checked([hostile], { file: `x${text}` })]), { rules })
  expect(results[0]).toMatchObject({
    ruleId: text,
    message: { text: text.replace('[bấm]', '\\[bấm]').replace('[1]', '\\[1]') },
    properties: { actual: text },
    taxa: [{ id: text }],
  })
  expect(tool.driver.rules?.[0]).toMatchObject({ id: text, shortDescription: { text }, properties: { tags: [text] } })
})

const anyBasis: fc.Arbitrary<Basis> = fc.record({ instrument: anyText, confidence: fc.constant('assumed' as const) })
const anyRule: fc.Arbitrary<RuleInfo> = fc.record({
  id: anyText,
  title: anyText,
  why: fc.option(anyText),
  severity: fc.constantFrom(...SEVERITIES),
  tags: fc.array(anyText, { maxLength: 2 }),
  basis: fc.array(anyBasis, { maxLength: 2 }),
  kind: anyText,
})

test('any report is valid, holds every finding, and is the same every time', async () => {
  await fc.assert(
    fc.asyncProperty(anyMixedReport, fc.array(anyRule, { maxLength: 3 }), async (any, rules) => {
      const { results, invocations } = await runOf(any, { rules })
      const { summary } = any
      expect(results).toHaveLength(summary.error + summary.warn + summary.info + summary.hint + summary.unchecked)
      expect(invocations[0]?.executionSuccessful).toBe(summary.unchecked === 0)
      expect(await print(any, { rules })).toBe(await print(structuredClone(any), { rules: structuredClone(rules) }))
    }),
  )
})
