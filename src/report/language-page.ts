import type { CheckRecord, Lang } from '../model/index.js'
import { MERGE_TABLE } from '../ruleset/merge-table.js'
import { PLACEHOLDER_MEANINGS } from '../ruleset/placeholders.js'
import type { SchemaNode } from '../ruleset/schema-path.js'
import { ATTRIBUTES, KINDS } from '../ruleset/selector/index.js'
import { kindPage } from './kind-page.js'
import { LANGUAGE_WORDS } from './language-words.js'
import { code, codeBlock, markdownTable } from './markdown.js'
import { OFFICE_EXAMPLE, OFFICE_WORDS } from './office-example.js'
import { type KeyTable, keyTables } from './schema-tables.js'

/** A whole ruleset, small and right. */
export const LANGUAGE_EXAMPLE = `# yaml-language-server: $schema=node_modules/dang-lint/rules/schema/ruleset.schema.json
dangLint: 1
id: don-vi/quy-tac
extends: [dang]
vocabulary:
  ktgs: { add: [chương trình công tác kiểm tra] }
  han-bao-cao: [hạn báo cáo, ^thời hạn]
rules:
  nghi-quyet-nam/thu-tu: off
  nghi-quyet-nam/ktgs-day-du: { patch: true, severity: error }
  don-vi/han-bao-cao:
    title: { vi: Có hạn báo cáo, en: Says when to report }
    why: { vi: Không ghi hạn thì không ai biết khi nào phải báo cáo., en: Without a day nobody knows when to report. }
    severity: warn
    when: { type: nghi-quyet-nam }
    check: { kind: section, title: han-bao-cao, after: to-chuc-thuc-hien }
    message: { vi: Nghị quyết chưa ghi hạn báo cáo., en: The resolution does not say when to report. }
    hint: { vi: 'Thêm mục “[{label} ]Hạn báo cáo”[ sau mục “{after}”].', en: 'Add a section “Hạn báo cáo”.' }
    tests:
      - with: { type: nghi-quyet-nam }
        ok: |
          I. HẠN BÁO CÁO

          Trước ngày 20 hằng tháng.
      - with: { type: nghi-quyet-nam }
        fail: |
          I. TỔ CHỨC THỰC HIỆN

          Giao chi ủy triển khai.
        want: [Nghị quyết chưa ghi hạn báo cáo.]
`

function rowsTable(rows: KeyTable['rows'], lang: Lang): string {
  const words = LANGUAGE_WORDS[lang]
  return markdownTable(
    words.columns,
    rows.map(({ key, value, isRequired, meaning }) => [
      code(key),
      value,
      isRequired ? words.required : words.none,
      meaning,
    ]),
  )
}

function keySection({ path, isPatch, rows }: KeyTable, lang: Lang): string[] {
  const words = LANGUAGE_WORDS[lang]
  const name = path === '' ? words.top : code(path)
  return [`### ${name}${isPatch ? ` (${words.patched})` : ''}`, rowsTable(rows, lang)]
}

/** The rule language: every key, every kind of check, placeholders, words, merging. Markdown. */
export function languagePage(
  schema: SchemaNode,
  settings: SchemaNode,
  checks: readonly CheckRecord[],
  lang: Lang,
): string {
  const words = LANGUAGE_WORDS[lang]
  const parts = [
    `# ${words.title}`,
    ...words.intro,
    codeBlock('yaml', LANGUAGE_EXAMPLE),
    `## ${words.keys}`,
    ...keyTables(schema, lang).flatMap((table) => keySection(table, lang)),
    `## ${words.config}`,
    ...words.configIntro,
    ...keyTables(settings, lang).map(({ rows }) => rowsTable(rows, lang)),
    `## ${words.kinds}`,
    words.kindIntro,
    ...checks.map((check) => kindPage(check, lang, 3)),
    `## ${words.placeholders}`,
    ...words.placeholderIntro,
    markdownTable(
      words.placeholderColumns,
      Object.entries(PLACEHOLDER_MEANINGS).map(([name, meaning]) => [code(`{${name}}`), meaning[lang]]),
    ),
    `## ${words.selectors}`,
    ...words.selectorIntro,
    markdownTable(words.selectorColumns, words.selectorRows),
    words.selectable,
    KINDS.map(code).join(', '),
    words.attributes,
    Object.keys(ATTRIBUTES).map(code).join(', '),
    `## ${words.terms}`,
    ...words.termIntro,
    markdownTable(words.termColumns, words.termRows),
    `## ${words.patterns}`,
    ...words.patternIntro,
    `## ${words.tests}`,
    ...words.testIntro,
    `## ${words.drafts}`,
    ...words.draftIntro,
    markdownTable(words.draftColumns, words.draftRows),
    `## ${OFFICE_WORDS[lang].title}`,
    OFFICE_WORDS[lang].intro,
    codeBlock('yaml', OFFICE_EXAMPLE),
    OFFICE_WORDS[lang].notes.map((note) => `- ${note}`).join('\n'),
    `## ${words.merging}`,
    words.mergeIntro,
    markdownTable(
      words.mergeColumns,
      MERGE_TABLE.map(({ part, later, result }) => [part, later[lang], result[lang]]),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}
