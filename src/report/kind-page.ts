import type { CheckRecord, Lang } from '../model/index.js'
import type { SchemaNode } from '../ruleset/schema-path.js'
import { LANGUAGE_WORDS } from './language-words.js'
import { code, codeBlock, markdownTable } from './markdown.js'
import { keyTables } from './schema-tables.js'
import { flow } from './yaml.js'

/**
 * A kind of check with its options, placeholders and an example: Markdown.
 * @param level of its heading
 */
export function kindPage(
  { kind, about, options, example, placeholders }: CheckRecord,
  lang: Lang,
  level: number,
): string {
  const words = LANGUAGE_WORDS[lang]
  const heading = '#'.repeat(level)
  const tables = keyTables(options as SchemaNode, lang).flatMap(({ path, rows }) => [
    ...(path === '' ? [] : [`${heading}# ${code(`${kind}: ${path}`)}`]),
    markdownTable(
      words.optionColumns,
      rows.map(({ key, value, isRequired, absent, meaning }) => [
        code(key),
        value,
        isRequired ? `(${words.columns[2].toLowerCase()})` : absent === null ? words.none : code(absent),
        meaning,
      ]),
    ),
  ])
  const filled = Object.entries(placeholders).map(([name, meaning]) => [code(`{${name}}`), meaning[lang]])
  const parts = [
    `${heading} ${kind}`,
    about[lang],
    ...tables,
    ...(filled.length > 0 ? [words.ownPlaceholders, markdownTable(words.placeholderColumns, filled)] : []),
    words.example,
    codeBlock('yaml', `check: ${flow({ kind, ...example })}`),
  ]
  return parts.join('\n\n')
}
