import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checks } from '../../src/checks/index.js'
import { readArguments } from '../../src/cli/args.js'
import { initText } from '../../src/cli/init-text.js'
import { withSettings } from '../../src/cli/settings.js'
import { createLinter } from '../../src/lint.js'
import { AJV_OPTIONS } from '../../src/ruleset/ajv.js'
import { readConfig } from '../../src/ruleset/index.js'

const file = 'dang-lint.config.yaml'
const schema = JSON.parse(readFileSync(new URL('../../rules/schema/config.schema.json', import.meta.url), 'utf8')) as {
  properties: Record<string, unknown>
}

describe.each(['vi', 'en'] as const)('the configuration that init makes (%s)', (lang) => {
  const text = initText('./config.schema.json', lang)
  // Settings to choose from stand behind a sign without a space; words for people behind one with a space.
  const everything = text.replaceAll(/^#(?=[^ ]| {2})/gmu, '')

  test('loads as it is and changes nothing', async () => {
    const config = await readConfig({ text, file }, { checks })
    const args = readArguments(['a.docx'])
    expect(withSettings(args, [[config]])).toEqual(args)
    const [made, plain] = await Promise.all([createLinter({ ruleset: config }), createLinter()])
    const rules = (linter: typeof made) => linter.ruleset.rules.map(({ id, severity }) => [id, severity])
    expect(rules(made)).toEqual(rules(plain))
  })

  test('loads with every setting that it offers', async () => {
    const config = await readConfig({ text: everything, file }, { checks })
    expect(config.settings).toEqual({
      failOn: 'error',
      maxWarnings: 10,
      show: 'info',
      lang,
      ignore: ['luu-tru/', '*-nhap.docx'],
      baseline: 'da-biet.json',
    })
    const { ruleset } = await createLinter({ ruleset: config })
    const severityOf = (id: string) => ruleset.rules.find((rule) => rule.id === id)?.severity
    expect(severityOf('nghi-quyet-nam/ktgs')).toBe('warn')
    expect(severityOf('nghi-quyet-nam/thu-tu')).toBeUndefined()
    expect(severityOf('nghi-quyet-nam/to-chuc-thuc-hien')).toBe('info')
  })

  test('passes the schema that editors hold it to, with every setting and without', () => {
    const passes = new Ajv2020(AJV_OPTIONS).compile(schema)
    expect([passes(parse(text)), passes(parse(everything)), passes({ failon: 'warn' })]).toEqual([true, true, false])
  })

  test('offers every setting there is', () => {
    const offered = Object.keys(parse(everything) as object)
    const declared = [
      '$schema',
      'dangLint',
      'id',
      'sectionLists',
      'instruments',
      'components',
      'types',
      'tiers',
      'editions',
      'templates',
    ]
    expect([...offered, ...declared].sort()).toEqual(Object.keys(schema.properties).sort())
  })

  test('names its schema for editors in its first line', () => {
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./config.schema.json')
  })
})
