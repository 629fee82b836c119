import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/args.js'
import type { ConfigChain } from '../../src/cli/configs.js'
import { stated, withSettings } from '../../src/cli/settings.js'
import { makeReport, type Severity } from '../../src/model/index.js'
import { judge } from '../../src/report/index.js'
import type { Settings } from '../../src/ruleset/index.js'

const chain = (settings: Settings, ...extended: Settings[]): ConfigChain => {
  const config = (own: Settings, index: number) => ({
    file: `${'x/'.repeat(index)}dang-lint.config.yaml`,
    text: '',
    settings: own,
    locate: () => ({ line: index + 1 }),
    source: { dangLint: 1 as const, id: 'config' },
  })
  return [config(settings, 0), ...extended.map((own, index) => config(own, index + 1))]
}
const settled = (line: string, ...chains: (ConfigChain | null)[]) =>
  withSettings(readArguments(['a.docx', ...line.split(' ').filter(Boolean)]), chains)

test('without configurations the command line is as it was', () => {
  const args = readArguments(['a.docx'])
  expect(withSettings(args, [null])).toBe(args)
})

test('what the command line leaves open is filled in', () => {
  expect(
    settled('', chain({ failOn: 'warn', maxWarnings: 0, show: 'info', lang: 'en', baseline: 'b.json' })),
  ).toMatchObject({
    gate: { failOn: 'warn', maxWarnings: 0 },
    show: 'info',
    lang: 'en',
    baseline: 'b.json',
  })
})

test('what the command line says is left, be it the default', () => {
  const config = chain({ failOn: 'info', maxWarnings: 0, show: 'error', lang: 'en' })
  expect(settled('--fail-on error --max-warnings 9 --show hint --lang vi', config)).toMatchObject({
    gate: { failOn: 'error', maxWarnings: 9 },
    show: 'hint',
    lang: 'vi',
  })
})

test('a setting of the nearest configuration goes before those that it extends', () => {
  const config = chain({ failOn: 'never' }, { failOn: 'info', lang: 'en' }, { lang: 'vi', show: 'warn' })
  expect(settled('', config)).toMatchObject({ gate: { failOn: 'never' }, lang: 'en', show: 'warn' })
  expect(stated(config, 'show')).toEqual({ value: 'warn', place: { line: 3 }, file: 'x/x/dang-lint.config.yaml' })
  expect(stated(config, 'maxWarnings')).toBeNull()
  expect(stated(null, 'lang')).toBeNull()
})

describe('several configurations in one run', () => {
  const gate = fc.record(
    {
      failOn: fc.constantFrom('error', 'warn', 'info', 'never'),
      maxWarnings: fc.nat({ max: 3 }),
      show: fc.constantFrom('error', 'warn', 'info', 'hint'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Settings>
  const severities = fc.array(fc.constantFrom<Severity>('error', 'warn', 'info', 'hint'), { maxLength: 5 })
  const reportOf = (found: Severity[]) =>
    makeReport([
      {
        file: 'a.md',
        format: 'markdown',
        status: found.length > 0 ? 'findings' : 'clean',
        document: null,
        rules: 1,
        findings: found.map((severity) => ({ rule: 'a/b', severity, message: 'A', fingerprint: '0' })),
      },
    ])

  test('never let pass what one of them stops alone', () => {
    fc.assert(
      fc.property(fc.array(gate, { minLength: 1, maxLength: 4 }), severities, (all, found) => {
        const chains = all.map((one) => chain(one))
        const report = reportOf(found)
        const stops = chains.some((one) => judge(report, settled('', one).gate).outcome === 'failed')
        expect(judge(report, settled('', ...chains).gate).outcome).toBe(stops ? 'failed' : 'passed')
      }),
    )
  })

  test('print what one of them prints', () => {
    expect(settled('', chain({ show: 'error' }), chain({ show: 'warn' })).show).toBe('warn')
    expect(settled('', chain({ show: 'error' }), null).show).toBe('hint')
  })

  test('a document without a configuration has the defaults', () => {
    expect(settled('', chain({ failOn: 'never' }), null).gate).toEqual({ failOn: 'error', maxWarnings: null })
  })

  test('must share one baseline, or the command line names it', () => {
    const both = [chain({ baseline: 'a.json' }), chain({ baseline: 'b.json' })]
    expect(() => settled('', ...both)).toThrow('không dùng chung một “baseline”')
    expect(() => settled('', chain({ baseline: 'a.json' }), null)).toThrow('baseline')
    expect(settled('', chain({ baseline: 'a.json' }), chain({}, { baseline: '../a.json' }))).toMatchObject({
      baseline: 'a.json',
    })
  })
})
