import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport, type Report } from '../../src/model/index.js'
import { report } from '../../src/report/index.js'
import { anyReport, checked, facts, finding, fullFinding, HOSTILE, reportOf, unchecked } from '../support/report.js'

const print = (whole: Report) => report(whole, { format: 'json' })

/** The same data with the keys of every object the other way round. */
function reversed<T>(data: T): T {
  if (Array.isArray(data)) return data.map(reversed) as T
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  ) as T
}

/** The keys of an object and of all objects in it, in their order. */
function keysOf(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(keysOf)
  if (data === null || typeof data !== 'object') return null
  return Object.entries(data).map(([key, value]) => {
    const inner = keysOf(value)
    return inner === null ? key : [key, inner]
  })
}

test('the keys stand in the order of the contract', async () => {
  const { files, ...whole } = JSON.parse(await print(makeReport([checked([fullFinding]), unchecked])))
  expect(keysOf(whole)).toEqual([
    'dangLint',
    'status',
    ['summary', ['files', 'unchecked', 'error', 'warn', 'info', 'hint']],
  ])
  const [{ document, findings, ...file }, { error, ...refused }] = files
  expect(Object.keys(file)).toEqual(['file', 'format', 'status', 'rules'])
  expect(keysOf(document)).toEqual([
    'system',
    'type',
    'confidence',
    'tier',
    'edition',
    'issuer',
    'superior',
    'number',
    'place',
    'date',
    'year',
    'typeName',
    'abstract',
    ['signature', ['authority', 'position', 'name']],
    ['recipients', [null]],
  ])
  expect(keysOf(findings[0])).toEqual([
    'rule',
    'severity',
    'message',
    'hint',
    ['place', ['line', 'column', 'endLine', 'endColumn', 'section', 'page', 'part', 'paraId']],
    'actual',
    ['expected', [null, null]],
    [
      'basis',
      [
        ['instrument', 'clause', 'confidence'],
        ['instrument', 'confidence'],
      ],
    ],
    ['related', [[['place', ['line', 'column']], 'message']]],
    ['fix', ['safety', ['edits', [['line', 'column', 'endLine', 'endColumn', 'text']]]]],
    'fingerprint',
  ])
  expect(refused).toEqual({
    file: 'mat-khau.docx',
    format: null,
    status: 'unchecked',
    document: null,
    rules: 0,
    findings: [],
  })
  expect(error).toEqual({ code: 'encrypted', message: 'Tệp có mật khẩu. Bỏ mật khẩu.' })
})

test('the bytes do not depend on the order in which the data was made', async () => {
  const whole = makeReport([checked([fullFinding, finding()]), unchecked])
  expect(await print(reversed(whole))).toBe(await print(whole))
})

test('what a finding lacks is left out, what a document lacks is null', async () => {
  const empty = { ...facts, issuer: null, signature: null, recipients: null }
  const { files } = JSON.parse(await print(makeReport([checked([finding()], { document: empty })])))
  expect(Object.keys(files[0].findings[0])).toEqual(['rule', 'severity', 'message', 'fingerprint'])
  expect(files[0].document).toMatchObject({ issuer: null, signature: null, recipients: null })
})

test('confidence has two decimals', async () => {
  const { files } = JSON.parse(await print(reportOf()))
  expect(files[0].document.confidence).toBe(0.97)
})

test.each([
  ['clean', makeReport([checked()])],
  ['findings', makeReport([checked(), checked([finding()])])],
  ['failed', makeReport([checked([finding()]), unchecked])],
  ['clean', makeReport([])],
])('the status is %s', async (status, whole) => {
  expect(JSON.parse(await print(whole)).status).toBe(status)
})

test.each(HOSTILE)('%j comes through unchanged', async (text) => {
  const { files } = JSON.parse(await print(makeReport([checked([finding({ message: text })], { file: text })])))
  expect([files[0].file, files[0].findings[0].message]).toEqual([text, text])
})

test('any report can be parsed, says what it was made of, and holds nothing that a terminal acts upon', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (whole) => {
      const text = await print(whole)
      const { files, summary } = JSON.parse(text)
      expect(summary).toEqual(whole.summary)
      expect(files.map((file: { findings: unknown }) => file.findings)).toEqual(
        whole.files.map(({ findings }) => findings),
      )
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
      expect(text.endsWith('}\n')).toBe(true)
    }),
  )
})

test('the same report gives the same bytes and is left as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (whole) => {
      const before = structuredClone(whole)
      expect(await print(whole)).toBe(await print(whole))
      expect(whole).toEqual(before)
    }),
  )
})
