import type { Lang, Text, Wording } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { nearest, quoted } from '../text/index.js'
import { parseTemplate, type Template } from './template.js'
import type { Fail } from './tools.js'

/** Placeholders that every rule may use. */
export const COMMON_PLACEHOLDERS = [
  'type',
  'typeName',
  'tier',
  'year',
  'previousYear',
  'date',
  'issuer',
  'section',
  'actual',
  'expected',
] as const

const TEMPLATE_PROBLEMS: Record<string, Wording> = {
  unclosed: { vi: 'một dấu ngoặc chưa đóng', en: 'a bracket is not closed' },
  unopened: { vi: 'một dấu ngoặc đóng không có dấu mở', en: 'a bracket is closed that was not opened' },
  nested: { vi: 'ngoặc vuông lồng trong ngoặc vuông', en: 'square brackets stand inside square brackets' },
}

/** Parses a message or hint, and refuses placeholders that nothing fills. */
export function compileText(
  text: Text,
  key: 'message' | 'hint',
  allowed: Set<string>,
  fail: Fail,
): Record<Lang, Template> {
  const compileOne = (source: string, lang: Lang): Template => {
    const path = typeof text === 'string' ? [key] : [key, lang]
    const template = parseTemplate(source)
    if ('problem' in template) {
      const problem = TEMPLATE_PROBLEMS[template.problem] as Wording
      return fail(
        'ruleset-template',
        path,
        { vi: `Câu trong “${key}” có ${problem.vi}.`, en: `In “${key}” ${problem.en}.` },
        {
          vi: 'Muốn in dấu ngoặc thì viết hai lần. Ví dụ: {{, }}, [[, ]]',
          en: 'To print a bracket write it twice. For example: {{, }}, [[, ]]',
        },
        template.at,
      )
    }
    const unknown = template.placeholders.find((name) => !allowed.has(name))
    if (unknown !== undefined) {
      const near = nearest(unknown, allowed)
      return fail(
        'ruleset-placeholder',
        path,
        { vi: `Không có chỗ điền “{${unknown}}”.`, en: `There is no placeholder “{${unknown}}”.` },
        {
          vi: `${near ? `Có phải “{${near}}”? ` : ''}Được dùng: ${quoted(allowed)}.`,
          en: `${near ? `Did you mean “{${near}}”? ` : ''}Allowed: ${quoted(allowed)}.`,
        },
        source.indexOf(`{${unknown}}`),
      )
    }
    return template
  }
  const { vi, en } = wordingOf(text)
  return { vi: compileOne(vi, 'vi'), en: compileOne(en, 'en') }
}
